# Generated from registry.yaml by `make generate`; do not edit.
"""The documented examples of the TensorFlow Auto classes, against a Hub on the loopback address."""

from __future__ import annotations

import pytest

from tests.support.examples import check_loaded, check_new
from triformers import (
    AutoConfig,
    TFAutoModel,
    TFAutoModelForCausalLM,
    TFAutoModelForMaskedLM,
    TFAutoModelForMultipleChoice,
    TFAutoModelForPreTraining,
    TFAutoModelForQuestionAnswering,
    TFAutoModelForSeq2SeqLM,
    TFAutoModelForSequenceClassification,
    TFAutoModelForTokenClassification,
    TFBertForMaskedLM,
    TFBertForMultipleChoice,
    TFBertForPreTraining,
    TFBertForQuestionAnswering,
    TFBertForSequenceClassification,
    TFBertForTokenClassification,
    TFBertLMHeadModel,
    TFBertModel,
    TFT5ForConditionalGeneration,
)

pytestmark = [
    pytest.mark.usefixtures("documented_checkpoints"),
    # Most heads aren't in the checkpoints that the documentation loads them from.
    pytest.mark.filterwarnings("ignore:.*newly initialised"),
]


def test_tf_auto_model_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = TFAutoModel.from_config(config)
    check_new(model, TFBertModel)


def test_tf_auto_model_from_pretrained() -> None:
    model = TFAutoModel.from_pretrained("bert-base-cased")
    check_loaded(model, TFBertModel)


def test_tf_auto_model_from_pretrained_with_output_attentions() -> None:
    model = TFAutoModel.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, TFBertModel)
    assert model.config.output_attentions is True


def test_tf_auto_model_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = TFAutoModel.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, TFBertModel)


def test_tf_auto_model_for_pre_training_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = TFAutoModelForPreTraining.from_config(config)
    check_new(model, TFBertForPreTraining)


def test_tf_auto_model_for_pre_training_from_pretrained() -> None:
    model = TFAutoModelForPreTraining.from_pretrained("bert-base-cased")
    check_loaded(model, TFBertForPreTraining)


def test_tf_auto_model_for_pre_training_from_pretrained_with_output_attentions() -> None:
    model = TFAutoModelForPreTraining.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, TFBertForPreTraining)
    assert model.config.output_attentions is True


def test_tf_auto_model_for_pre_training_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = TFAutoModelForPreTraining.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, TFBertForPreTraining)


def test_tf_auto_model_for_causal_lm_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = TFAutoModelForCausalLM.from_config(config)
    check_new(model, TFBertLMHeadModel)


def test_tf_auto_model_for_causal_lm_from_pretrained() -> None:
    model = TFAutoModelForCausalLM.from_pretrained("bert-base-cased")
    check_loaded(model, TFBertLMHeadModel)


def test_tf_auto_model_for_causal_lm_from_pretrained_with_output_attentions() -> None:
    model = TFAutoModelForCausalLM.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, TFBertLMHeadModel)
    assert model.config.output_attentions is True


def test_tf_auto_model_for_causal_lm_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = TFAutoModelForCausalLM.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, TFBertLMHeadModel)


def test_tf_auto_model_for_masked_lm_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = TFAutoModelForMaskedLM.from_config(config)
    check_new(model, TFBertForMaskedLM)


def test_tf_auto_model_for_masked_lm_from_pretrained() -> None:
    model = TFAutoModelForMaskedLM.from_pretrained("bert-base-cased")
    check_loaded(model, TFBertForMaskedLM)


def test_tf_auto_model_for_masked_lm_from_pretrained_with_output_attentions() -> None:
    model = TFAutoModelForMaskedLM.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, TFBertForMaskedLM)
    assert model.config.output_attentions is True


def test_tf_auto_model_for_masked_lm_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = TFAutoModelForMaskedLM.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, TFBertForMaskedLM)


def test_tf_auto_model_for_seq2_seq_lm_from_config() -> None:
    config = AutoConfig.from_pretrained("t5-base")
    model = TFAutoModelForSeq2SeqLM.from_config(config)
    check_new(model, TFT5ForConditionalGeneration)


def test_tf_auto_model_for_seq2_seq_lm_from_pretrained() -> None:
    model = TFAutoModelForSeq2SeqLM.from_pretrained("t5-base")
    check_loaded(model, TFT5ForConditionalGeneration)


def test_tf_auto_model_for_seq2_seq_lm_from_pretrained_with_output_attentions() -> None:
    model = TFAutoModelForSeq2SeqLM.from_pretrained("t5-base", output_attentions=True)
    check_loaded(model, TFT5ForConditionalGeneration)
    assert model.config.output_attentions is True


def test_tf_auto_model_for_seq2_seq_lm_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/t5_pt_model_config.json")
    model = TFAutoModelForSeq2SeqLM.from_pretrained(
        "./pt_model/t5_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, TFT5ForConditionalGeneration)


def test_tf_auto_model_for_sequence_classification_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = TFAutoModelForSequenceClassification.from_config(config)
    check_new(model, TFBertForSequenceClassification)


def test_tf_auto_model_for_sequence_classification_from_pretrained() -> None:
    model = TFAutoModelForSequenceClassification.from_pretrained("bert-base-cased")
    check_loaded(model, TFBertForSequenceClassification)


def test_tf_auto_model_for_sequence_classification_from_pretrained_with_output_attentions() -> None:
    model = TFAutoModelForSequenceClassification.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, TFBertForSequenceClassification)
    assert model.config.output_attentions is True


def test_tf_auto_model_for_sequence_classification_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = TFAutoModelForSequenceClassification.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, TFBertForSequenceClassification)


def test_tf_auto_model_for_multiple_choice_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = TFAutoModelForMultipleChoice.from_config(config)
    check_new(model, TFBertForMultipleChoice)


def test_tf_auto_model_for_multiple_choice_from_pretrained() -> None:
    model = TFAutoModelForMultipleChoice.from_pretrained("bert-base-cased")
    check_loaded(model, TFBertForMultipleChoice)


def test_tf_auto_model_for_multiple_choice_from_pretrained_with_output_attentions() -> None:
    model = TFAutoModelForMultipleChoice.from_pretrained("bert-base-cased", output_attentions=True)
    check_loaded(model, TFBertForMultipleChoice)
    assert model.config.output_attentions is True


def test_tf_auto_model_for_multiple_choice_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = TFAutoModelForMultipleChoice.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, TFBertForMultipleChoice)


def test_tf_auto_model_for_token_classification_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = TFAutoModelForTokenClassification.from_config(config)
    check_new(model, TFBertForTokenClassification)


def test_tf_auto_model_for_token_classification_from_pretrained() -> None:
    model = TFAutoModelForTokenClassification.from_pretrained("bert-base-cased")
    check_loaded(model, TFBertForTokenClassification)


def test_tf_auto_model_for_token_classification_from_pretrained_with_output_attentions() -> None:
    model = TFAutoModelForTokenClassification.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, TFBertForTokenClassification)
    assert model.config.output_attentions is True


def test_tf_auto_model_for_token_classification_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = TFAutoModelForTokenClassification.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, TFBertForTokenClassification)


def test_tf_auto_model_for_question_answering_from_config() -> None:
    config = AutoConfig.from_pretrained("bert-base-cased")
    model = TFAutoModelForQuestionAnswering.from_config(config)
    check_new(model, TFBertForQuestionAnswering)


def test_tf_auto_model_for_question_answering_from_pretrained() -> None:
    model = TFAutoModelForQuestionAnswering.from_pretrained("bert-base-cased")
    check_loaded(model, TFBertForQuestionAnswering)


def test_tf_auto_model_for_question_answering_from_pretrained_with_output_attentions() -> None:
    model = TFAutoModelForQuestionAnswering.from_pretrained(
        "bert-base-cased", output_attentions=True
    )
    check_loaded(model, TFBertForQuestionAnswering)
    assert model.config.output_attentions is True


def test_tf_auto_model_for_question_answering_from_pretrained_of_a_path_with_from_pt() -> None:
    config = AutoConfig.from_pretrained("./pt_model/bert_pt_model_config.json")
    model = TFAutoModelForQuestionAnswering.from_pretrained(
        "./pt_model/bert_pytorch_model.bin", from_pt=True, config=config
    )
    check_loaded(model, TFBertForQuestionAnswering)
