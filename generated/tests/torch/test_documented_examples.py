# Generated from registry.yaml by `make generate`; do not edit.
"""The documented examples of the PyTorch Auto classes, against a Hub on the loopback address."""

from __future__ import annotations

import pytest

from tests.support.examples import check_loaded, check_new
from triformers import (
    AutoConfig,
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForImageClassification,
    AutoModelForMaskedLM,
    AutoModelForMultipleChoice,
    AutoModelForNextSentencePrediction,
    AutoModelForPreTraining,
    AutoModelForQuestionAnswering,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
    AutoModelForTableQuestionAnswering,
    AutoModelForTokenClassification,
    BertForMaskedLM,
    BertForMultipleChoice,
    BertForNextSentencePrediction,
    BertForPreTraining,
    BertForQuestionAnswering,
    BertForSequenceClassification,
    BertForTokenClassification,
    BertLMHeadModel,
    BertModel,
    T5ForConditionalGeneration,
    TapasForQuestionAnswering,
    UnsupportedTaskError,
    ViTForImageClassification,
)

pytestmark = [
    pytest.mark.usefixtures("documented_checkpoints"),
    # Most heads aren't in the checkpoints that the documentation loads them from.
    pytest.mark.filterwarnings("ignore:.*newly initialised"),
]


def test_auto_model_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = AutoModel.from_config(config)
    check_new(model, BertModel)


def test_auto_model_from_pretrained() -> None:
    model = AutoModel.from_pretrained("bert-base-cased")
    check_loaded(model, BertModel)


def test_auto_model_from_pretrained_with_output_attentions() -> None:
    model = AutoModel.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, BertModel)
    assert model.config.output_attentions is True


def test_auto_model_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    model = AutoModel.from_pretrained(
        "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, BertModel)


def test_auto_model_for_pre_training_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = AutoModelForPreTraining.from_config(config)
    check_new(model, BertForPreTraining)


def test_auto_model_for_pre_training_from_pretrained() -> None:
    model = AutoModelForPreTraining.from_pretrained("bert-base-cased")
    check_loaded(model, BertForPreTraining)


def test_auto_model_for_pre_training_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForPreTraining.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, BertForPreTraining)
    assert model.config.output_attentions is True


def test_auto_model_for_pre_training_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    model = AutoModelForPreTraining.from_pretrained(
        "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, BertForPreTraining)


def test_auto_model_for_causal_lm_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = AutoModelForCausalLM.from_config(config)
    check_new(model, BertLMHeadModel)


def test_auto_model_for_causal_lm_from_pretrained() -> None:
    model = AutoModelForCausalLM.from_pretrained("bert-base-cased")
    check_loaded(model, BertLMHeadModel)


def test_auto_model_for_causal_lm_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForCausalLM.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, BertLMHeadModel)
    assert model.config.output_attentions is True


def test_auto_model_for_causal_lm_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    model = AutoModelForCausalLM.from_pretrained(
        "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, BertLMHeadModel)


def test_auto_model_for_masked_lm_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = AutoModelForMaskedLM.from_config(config)
    check_new(model, BertForMaskedLM)


def test_auto_model_for_masked_lm_from_pretrained() -> None:
    model = AutoModelForMaskedLM.from_pretrained("bert-base-cased")
    check_loaded(model, BertForMaskedLM)


def test_auto_model_for_masked_lm_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForMaskedLM.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, BertForMaskedLM)
    assert model.config.output_attentions is True


def test_auto_model_for_masked_lm_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    model = AutoModelForMaskedLM.from_pretrained(
        "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, BertForMaskedLM)


def test_auto_model_for_seq2_seq_lm_from_config() -> None:
    config = AutoConfig.from_pretrained("t5-base")
    model = AutoModelForSeq2SeqLM.from_config(config)
    check_new(model, T5ForConditionalGeneration)


def test_auto_model_for_seq2_seq_lm_from_pretrained() -> None:
    model = AutoModelForSeq2SeqLM.from_pretrained("t5-base")
    check_loaded(model, T5ForConditionalGeneration)


def test_auto_model_for_seq2_seq_lm_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForSeq2SeqLM.from_pretrained("t5-base", output_attentions=True)
    check_loaded(model, T5ForConditionalGeneration)
    assert model.config.output_attentions is True


def test_auto_model_for_seq2_seq_lm_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/t5_tf_model_config.json")
    model = AutoModelForSeq2SeqLM.from_pretrained(
        "./tf_model/t5_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, T5ForConditionalGeneration)


def test_auto_model_for_sequence_classification_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = AutoModelForSequenceClassification.from_config(config)
    check_new(model, BertForSequenceClassification)


def test_auto_model_for_sequence_classification_from_pretrained() -> None:
    model = AutoModelForSequenceClassification.from_pretrained("bert-base-cased")
    check_loaded(model, BertForSequenceClassification)


def test_auto_model_for_sequence_classification_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForSequenceClassification.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, BertForSequenceClassification)
    assert model.config.output_attentions is True


def test_auto_model_for_sequence_classification_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    model = AutoModelForSequenceClassification.from_pretrained(
        "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, BertForSequenceClassification)


def test_auto_model_for_multiple_choice_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = AutoModelForMultipleChoice.from_config(config)
    check_new(model, BertForMultipleChoice)


def test_auto_model_for_multiple_choice_from_pretrained() -> None:
    model = AutoModelForMultipleChoice.from_pretrained("bert-base-cased")
    check_loaded(model, BertForMultipleChoice)


def test_auto_model_for_multiple_choice_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForMultipleChoice.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, BertForMultipleChoice)
    assert model.config.output_attentions is True


def test_auto_model_for_multiple_choice_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    model = AutoModelForMultipleChoice.from_pretrained(
        "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, BertForMultipleChoice)


def test_auto_model_for_next_sentence_prediction_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = AutoModelForNextSentencePrediction.from_config(config)
    check_new(model, BertForNextSentencePrediction)


def test_auto_model_for_next_sentence_prediction_from_pretrained() -> None:
    model = AutoModelForNextSentencePrediction.from_pretrained("bert-base-cased")
    check_loaded(model, BertForNextSentencePrediction)


def test_auto_model_for_next_sentence_prediction_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForNextSentencePrediction.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, BertForNextSentencePrediction)
    assert model.config.output_attentions is True


def test_auto_model_for_next_sentence_prediction_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    model = AutoModelForNextSentencePrediction.from_pretrained(
        "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, BertForNextSentencePrediction)


def test_auto_model_for_token_classification_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = AutoModelForTokenClassification.from_config(config)
    check_new(model, BertForTokenClassification)


def test_auto_model_for_token_classification_from_pretrained() -> None:
    model = AutoModelForTokenClassification.from_pretrained("bert-base-cased")
    check_loaded(model, BertForTokenClassification)


def test_auto_model_for_token_classification_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForTokenClassification.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, BertForTokenClassification)
    assert model.config.output_attentions is True


def test_auto_model_for_token_classification_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    model = AutoModelForTokenClassification.from_pretrained(
        "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, BertForTokenClassification)


def test_auto_model_for_question_answering_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = AutoModelForQuestionAnswering.from_config(config)
    check_new(model, BertForQuestionAnswering)


def test_auto_model_for_question_answering_from_pretrained() -> None:
    model = AutoModelForQuestionAnswering.from_pretrained("bert-base-cased")
    check_loaded(model, BertForQuestionAnswering)


def test_auto_model_for_question_answering_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForQuestionAnswering.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, BertForQuestionAnswering)
    assert model.config.output_attentions is True


def test_auto_model_for_question_answering_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    model = AutoModelForQuestionAnswering.from_pretrained(
        "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, BertForQuestionAnswering)


def test_auto_model_for_table_question_answering_from_config() -> None:
    config = AutoConfig.from_pretrained("google/tapas-base-finetuned-wtq")
    model = AutoModelForTableQuestionAnswering.from_config(config)
    check_new(model, TapasForQuestionAnswering)


def test_auto_model_for_table_question_answering_from_pretrained() -> None:
    model = AutoModelForTableQuestionAnswering.from_pretrained("google/tapas-base-finetuned-wtq")
    check_loaded(model, TapasForQuestionAnswering)


def test_auto_model_for_table_question_answering_from_pretrained_with_output_attentions() -> None:
    model = AutoModelForTableQuestionAnswering.from_pretrained(
        "google/tapas-base-finetuned-wtq", output_attentions=True
    )
    check_loaded(model, TapasForQuestionAnswering)
    assert model.config.output_attentions is True


def test_auto_model_for_table_question_answering_from_pretrained_of_a_path_with_from_tf() -> None:
    config = AutoConfig.from_pretrained("./tf_model/tapas_tf_model_config.json")
    model = AutoModelForTableQuestionAnswering.from_pretrained(
        "./tf_model/tapas_tf_checkpoint.ckpt.index", from_tf=True, config=config
    )
    check_loaded(model, TapasForQuestionAnswering)


def test_auto_model_for_image_classification_from_config_is_refused() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    with pytest.raises(
        UnsupportedTaskError,
        match="AutoModelForImageClassification has no model for 'bert'; 'bert' is served by ",
    ):
        AutoModelForImageClassification.from_config(config)


def test_auto_model_for_image_classification_from_pretrained_is_refused() -> None:
    with pytest.raises(
        UnsupportedTaskError,
        match="AutoModelForImageClassification has no model for 'bert'; 'bert' is served by ",
    ):
        AutoModelForImageClassification.from_pretrained("bert-base-cased")


def test_auto_model_for_image_classification_from_pretrained_with_output_attentions_is_refused() -> (
    None
):
    with pytest.raises(
        UnsupportedTaskError,
        match="AutoModelForImageClassification has no model for 'bert'; 'bert' is served by ",
    ):
        AutoModelForImageClassification.from_pretrained("bert-base-cased", output_attentions=True)


def test_auto_model_for_image_classification_from_pretrained_of_a_path_with_from_tf_is_refused() -> (
    None
):
    config = AutoConfig.from_pretrained("./tf_model/bert_tf_model_config.json")
    with pytest.raises(
        UnsupportedTaskError,
        match="AutoModelForImageClassification has no model for 'bert'; 'bert' is served by ",
    ):
        AutoModelForImageClassification.from_pretrained(
            "./tf_model/bert_tf_checkpoint.ckpt.index", from_tf=True, config=config
        )


def test_auto_model_for_image_classification_from_config_of_vit() -> None:
    config = AutoConfig.from_pretrained("nielsr/vit-base-patch16-224")
    model = AutoModelForImageClassification.from_config(config)
    check_new(model, ViTForImageClassification)


def test_auto_model_for_image_classification_from_pretrained_of_vit() -> None:
    model = AutoModelForImageClassification.from_pretrained("nielsr/vit-base-patch16-224")
    check_loaded(model, ViTForImageClassification)


def test_auto_model_for_image_classification_from_pretrained_with_output_attentions_of_vit() -> (
    None
):
    model = AutoModelForImageClassification.from_pretrained(
        "nielsr/vit-base-patch16-224", output_attentions=True
    )
    check_loaded(model, ViTForImageClassification)
    assert model.config.output_attentions is True
