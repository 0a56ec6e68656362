# Generated from registry.yaml by `make generate`; do not edit.
"""Every Auto class of TensorFlow answers with the registered class, and with no other."""

from __future__ import annotations

from typing import Any

import pytest

import triformers
from tests.support.tiny import tiny_config
from triformers import InstantiationError, UnsupportedTaskError

# Auto class, model type, the class that answers.
CELLS = [
    (triformers.TFAutoModel, "vit", triformers.TFViTModel),
    (triformers.TFAutoModel, "wav2vec2", triformers.TFWav2Vec2Model),
    (triformers.TFAutoModel, "hubert", triformers.TFHubertModel),
    (triformers.TFAutoModel, "bert", triformers.TFBertModel),
    (triformers.TFAutoModel, "xlnet", triformers.TFXLNetModel),
    (triformers.TFAutoModel, "tapas", triformers.TFTapasModel),
    (triformers.TFAutoModelForPreTraining, "wav2vec2", triformers.TFWav2Vec2ForPreTraining),
    (triformers.TFAutoModelForPreTraining, "bert", triformers.TFBertForPreTraining),
    (triformers.TFAutoModelForPreTraining, "xlnet", triformers.TFXLNetLMHeadModel),
    (triformers.TFAutoModelForPreTraining, "tapas", triformers.TFTapasForMaskedLM),
    (triformers.TFAutoModelForCausalLM, "bert", triformers.TFBertLMHeadModel),
    (triformers.TFAutoModelForCausalLM, "xlnet", triformers.TFXLNetLMHeadModel),
    (triformers.TFAutoModelForMaskedLM, "wav2vec2", triformers.TFWav2Vec2ForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "bert", triformers.TFBertForMaskedLM),
    (triformers.TFAutoModelForMaskedLM, "tapas", triformers.TFTapasForMaskedLM),
    (
        triformers.TFAutoModelForSequenceClassification,
        "bert",
        triformers.TFBertForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "xlnet",
        triformers.TFXLNetForSequenceClassification,
    ),
    (
        triformers.TFAutoModelForSequenceClassification,
        "tapas",
        triformers.TFTapasForSequenceClassification,
    ),
    (triformers.TFAutoModelForMultipleChoice, "bert", triformers.TFBertForMultipleChoice),
    (triformers.TFAutoModelForMultipleChoice, "xlnet", triformers.TFXLNetForMultipleChoice),
    (
        triformers.TFAutoModelForNextSentencePrediction,
        "bert",
        triformers.TFBertForNextSentencePrediction,
    ),
    (triformers.TFAutoModelForTokenClassification, "bert", triformers.TFBertForTokenClassification),
    (
        triformers.TFAutoModelForTokenClassification,
        "xlnet",
        triformers.TFXLNetForTokenClassification,
    ),
    (triformers.TFAutoModelForQuestionAnswering, "bert", triformers.TFBertForQuestionAnswering),
    (
        triformers.TFAutoModelForQuestionAnswering,
        "xlnet",
        triformers.TFXLNetForQuestionAnsweringSimple,
    ),
    (
        triformers.TFAutoModelForTableQuestionAnswering,
        "tapas",
        triformers.TFTapasForQuestionAnswering,
    ),
    (triformers.TFAutoModelForImageClassification, "vit", triformers.TFViTForImageClassification),
]

# Auto class, a model type that it doesn't serve, an Auto class that does.
GAPS = [
    (triformers.TFAutoModelForPreTraining, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForCausalLM, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForMaskedLM, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForSeq2SeqLM, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForSequenceClassification, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForMultipleChoice, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForNextSentencePrediction, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForTokenClassification, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForQuestionAnswering, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForTableQuestionAnswering, "vit", "TFAutoModel"),
    (triformers.TFAutoModelForImageClassification, "wav2vec2", "TFAutoModel"),
]

CLASSES = [
    triformers.TFAutoModel,
    triformers.TFAutoModelForPreTraining,
    triformers.TFAutoModelForCausalLM,
    triformers.TFAutoModelForMaskedLM,
    triformers.TFAutoModelForSeq2SeqLM,
    triformers.TFAutoModelForSequenceClassification,
    triformers.TFAutoModelForMultipleChoice,
    triformers.TFAutoModelForNextSentencePrediction,
    triformers.TFAutoModelForTokenClassification,
    triformers.TFAutoModelForQuestionAnswering,
    triformers.TFAutoModelForTableQuestionAnswering,
    triformers.TFAutoModelForImageClassification,
]


# Auto classes have no common base with these methods: every one has its own overloads.
@pytest.mark.parametrize(("auto_class", "model_type", "expected"), CELLS)
def test_a_configuration_decides_the_class(
    auto_class: Any, model_type: str, expected: type[Any]
) -> None:
    assert type(auto_class.from_config(tiny_config(model_type))) is expected


@pytest.mark.parametrize(("auto_class", "model_type", "other"), GAPS)
def test_an_architecture_without_the_task_names_who_serves_it(
    auto_class: Any, model_type: str, other: str
) -> None:
    with pytest.raises(UnsupportedTaskError, match=rf"{auto_class.__name__} .* {other}\b"):
        auto_class.from_config(tiny_config(model_type))


@pytest.mark.parametrize("auto_class", CLASSES)
def test_an_auto_class_is_not_instantiated(auto_class: Any) -> None:
    with pytest.raises(
        InstantiationError, match=r"from_pretrained\(name\) or from_config\(config\)"
    ):
        auto_class()
