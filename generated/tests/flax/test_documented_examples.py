# Generated from registry.yaml by `make generate`; do not edit.
"""The documented examples of the JAX/Flax Auto classes, against a Hub on the loopback address."""

from __future__ import annotations

import pytest

from tests.support.examples import check_loaded, check_new
from triformers import (
    AutoConfig,
    FlaxAutoModel,
    FlaxAutoModelForCausalLM,
    FlaxAutoModelForImageClassification,
    FlaxAutoModelForMaskedLM,
    FlaxAutoModelForMultipleChoice,
    FlaxAutoModelForNextSentencePrediction,
    FlaxAutoModelForPreTraining,
    FlaxAutoModelForQuestionAnswering,
    FlaxAutoModelForSeq2SeqLM,
    FlaxAutoModelForSequenceClassification,
    FlaxAutoModelForTokenClassification,
    FlaxBertForMaskedLM,
    FlaxBertForMultipleChoice,
    FlaxBertForNextSentencePrediction,
    FlaxBertForPreTraining,
    FlaxBertForQuestionAnswering,
    FlaxBertForSequenceClassification,
    FlaxBertForTokenClassification,
    FlaxBertLMHeadModel,
    FlaxBertModel,
    FlaxT5ForConditionalGeneration,
    FlaxViTForImageClassification,
    UnsupportedTaskError,
)

pytestmark = [
    pytest.mark.usefixtures("documented_checkpoints"),
    # Most heads aren't in the checkpoints that the documentation loads them from.
    pytest.mark.filterwarnings("ignore:.*newly initialised"),
]


def test_flax_auto_model_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = FlaxAutoModel.from_config(config)
    check_new(model, FlaxBertModel)


def test_flax_auto_model_from_pretrained() -> None:
    model = FlaxAutoModel.from_pretrained("bert-base-cased")
    check_loaded(model, FlaxBertModel)


def test_flax_auto_model_from_pretrained_with_output_attentions() -> None:
    model = FlaxAutoModel.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, FlaxBertModel)
    assert model.config.output_attentions is True


def test_flax_auto_model_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = FlaxAutoModel.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxBertModel)


def test_flax_auto_model_for_pre_training_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = FlaxAutoModelForPreTraining.from_config(config)
    check_new(model, FlaxBertForPreTraining)


def test_flax_auto_model_for_pre_training_from_pretrained() -> None:
    model = FlaxAutoModelForPreTraining.from_pretrained("bert-base-cased")
    check_loaded(model, FlaxBertForPreTraining)


def test_flax_auto_model_for_pre_training_from_pretrained_with_output_attentions() -> None:
    model = FlaxAutoModelForPreTraining.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, FlaxBertForPreTraining)
    assert model.config.output_attentions is True


def test_flax_auto_model_for_pre_training_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = FlaxAutoModelForPreTraining.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxBertForPreTraining)


def test_flax_auto_model_for_causal_lm_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = FlaxAutoModelForCausalLM.from_config(config)
    check_new(model, FlaxBertLMHeadModel)


def test_flax_auto_model_for_causal_lm_from_pretrained() -> None:
    model = FlaxAutoModelForCausalLM.from_pretrained("bert-base-cased")
    check_loaded(model, FlaxBertLMHeadModel)


def test_flax_auto_model_for_causal_lm_from_pretrained_with_output_attentions() -> None:
    model = FlaxAutoModelForCausalLM.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, FlaxBertLMHeadModel)
    assert model.config.output_attentions is True


def test_flax_auto_model_for_causal_lm_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = FlaxAutoModelForCausalLM.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxBertLMHeadModel)


def test_flax_auto_model_for_masked_lm_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = FlaxAutoModelForMaskedLM.from_config(config)
    check_new(model, FlaxBertForMaskedLM)


def test_flax_auto_model_for_masked_lm_from_pretrained() -> None:
    model = FlaxAutoModelForMaskedLM.from_pretrained("bert-base-cased")
    check_loaded(model, FlaxBertForMaskedLM)


def test_flax_auto_model_for_masked_lm_from_pretrained_with_output_attentions() -> None:
    model = FlaxAutoModelForMaskedLM.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, FlaxBertForMaskedLM)
    assert model.config.output_attentions is True


def test_flax_auto_model_for_masked_lm_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = FlaxAutoModelForMaskedLM.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxBertForMaskedLM)


def test_flax_auto_model_for_seq2_seq_lm_from_config() -> None:
    config = AutoConfig.from_pretrained("t5-base")
    model = FlaxAutoModelForSeq2SeqLM.from_config(config)
    check_new(model, FlaxT5ForConditionalGeneration)


def test_flax_auto_model_for_seq2_seq_lm_from_pretrained() -> None:
    model = FlaxAutoModelForSeq2SeqLM.from_pretrained("t5-base")
    check_loaded(model, FlaxT5ForConditionalGeneration)


def test_flax_auto_model_for_seq2_seq_lm_from_pretrained_with_output_attentions() -> None:
    model = FlaxAutoModelForSeq2SeqLM.from_pretrained("t5-base", output_attentions=True)
    check_loaded(model, FlaxT5ForConditionalGeneration)
    assert model.config.output_attentions is True


def test_flax_auto_model_for_seq2_seq_lm_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/t5_pt_model_config.json")
    model = FlaxAutoModelForSeq2SeqLM.from_pretrained(
        "./pt_model/t5_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxT5ForConditionalGeneration)


def test_flax_auto_model_for_sequence_classification_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = FlaxAutoModelForSequenceClassification.from_config(config)
    check_new(model, FlaxBertForSequenceClassification)


def test_flax_auto_model_for_sequence_classification_from_pretrained() -> None:
    model = FlaxAutoModelForSequenceClassification.from_pretrained("bert-base-cased")
    check_loaded(model, FlaxBertForSequenceClassification)


def test_flax_auto_model_for_sequence_classification_from_pretrained_with_output_attentions() -> (
    None
):
    model = FlaxAutoModelForSequenceClassification.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, FlaxBertForSequenceClassification)
    assert model.config.output_attentions is True


def test_flax_auto_model_for_sequence_classification_from_pretrained_of_a_path_with_from_pt() -> (
    None
):
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = FlaxAutoModelForSequenceClassification.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxBertForSequenceClassification)


def test_flax_auto_model_for_multiple_choice_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = FlaxAutoModelForMultipleChoice.from_config(config)
    check_new(model, FlaxBertForMultipleChoice)


def test_flax_auto_model_for_multiple_choice_from_pretrained() -> None:
    model = FlaxAutoModelForMultipleChoice.from_pretrained("bert-base-cased")
    check_loaded(model, FlaxBertForMultipleChoice)


def test_flax_auto_model_for_multiple_choice_from_pretrained_with_output_attentions() -> None:
    model = FlaxAutoModelForMultipleChoice.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, FlaxBertForMultipleChoice)
    assert model.config.output_attentions is True


def test_flax_auto_model_for_multiple_choice_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = FlaxAutoModelForMultipleChoice.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxBertForMultipleChoice)


def test_flax_auto_model_for_next_sentence_prediction_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = FlaxAutoModelForNextSentencePrediction.from_config(config)
    check_new(model, FlaxBertForNextSentencePrediction)


def test_flax_auto_model_for_next_sentence_prediction_from_pretrained() -> None:
    model = FlaxAutoModelForNextSentencePrediction.from_pretrained("bert-base-cased")
    check_loaded(model, FlaxBertForNextSentencePrediction)


def test_flax_auto_model_for_next_sentence_prediction_from_pretrained_with_output_attentions() -> (
    None
):
    model = FlaxAutoModelForNextSentencePrediction.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, FlaxBertForNextSentencePrediction)
    assert model.config.output_attentions is True


def test_flax_auto_model_for_next_sentence_prediction_from_pretrained_of_a_path_with_from_pt() -> (
    None
):
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = FlaxAutoModelForNextSentencePrediction.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxBertForNextSentencePrediction)


def test_flax_auto_model_for_token_classification_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = FlaxAutoModelForTokenClassification.from_config(config)
    check_new(model, FlaxBertForTokenClassification)


def test_flax_auto_model_for_token_classification_from_pretrained() -> None:
    model = FlaxAutoModelForTokenClassification.from_pretrained("bert-base-cased")
    check_loaded(model, FlaxBertForTokenClassification)


def test_flax_auto_model_for_token_classification_from_pretrained_with_output_attentions() -> None:
    model = FlaxAutoModelForTokenClassification.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, FlaxBertForTokenClassification)
    assert model.config.output_attentions is True


def test_flax_auto_model_for_token_classification_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = FlaxAutoModelForTokenClassification.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxBertForTokenClassification)


def test_flax_auto_model_for_question_answering_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = FlaxAutoModelForQuestionAnswering.from_config(config)
    check_new(model, FlaxBertForQuestionAnswering)


def test_flax_auto_model_for_question_answering_from_pretrained() -> None:
    model = FlaxAutoModelForQuestionAnswering.from_pretrained("bert-base-cased")
    check_loaded(model, FlaxBertForQuestionAnswering)


def test_flax_auto_model_for_question_answering_from_pretrained_with_output_attentions() -> None:
    model = FlaxAutoModelForQuestionAnswering.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, FlaxBertForQuestionAnswering)
    assert model.config.output_attentions is True


def test_flax_auto_model_for_question_answering_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = FlaxAutoModelForQuestionAnswering.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, FlaxBertForQuestionAnswering)


def test_flax_auto_model_for_image_classification_from_config_is_refused() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    with pytest.raises(
        UnsupportedTaskError,
        match="FlaxAutoModelForImageClassification has no model for 'bert'; 'bert' is served by ",
    ):
        FlaxAutoModelForImageClassification.from_config(config)


def test_flax_auto_model_for_image_classification_from_pretrained_is_refused() -> None:
    with pytest.raises(
        UnsupportedTaskError,
        match="FlaxAutoModelForImageClassification has no model for 'bert'; 'bert' is served by ",
    ):
        FlaxAutoModelForImageClassification.from_pretrained("bert-base-cased")


def test_flax_auto_model_for_image_classification_from_pretrained_with_output_attentions_is_refused() -> (
    None
):
    with pytest.raises(
        UnsupportedTaskError,
        match="FlaxAutoModelForImageClassification has no model for 'bert'; 'bert' is served by ",
    ):
        FlaxAutoModelForImageClassification.from_pretrained(
            "bert-base-cased", output_attentions=True
        )


def test_flax_auto_model_for_image_classification_from_pretrained_of_a_path_with_from_pt_is_refused() -> (
    None
):
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    with pytest.raises(
        UnsupportedTaskError,
        match="FlaxAutoModelForImageClassification has no model for 'bert'; 'bert' is served by ",
    ):
        FlaxAutoModelForImageClassification.from_pretrained(
            "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
        )


def test_flax_auto_model_for_image_classification_from_config_of_vit() -> None:
    config = AutoConfig.from_pretrained("nielsr/vit-base-patch16-224")
    model = FlaxAutoModelForImageClassification.from_config(config)
    check_new(model, FlaxViTForImageClassification)


def test_flax_auto_model_for_image_classification_from_pretrained_of_vit() -> None:
    model = FlaxAutoModelForImageClassification.from_pretrained("nielsr/vit-base-patch16-224")
    check_loaded(model, FlaxViTForImageClassification)


def test_flax_auto_model_for_image_classification_from_pretrained_with_output_attentions_of_vit() -> (
    None
):
    model = FlaxAutoModelForImageClassification.from_pretrained(
        "nielsr/vit-base-patch16-224", output_attentions=True
    )
    check_loaded(model, FlaxViTForImageClassification)
    assert model.config.output_attentions is True
