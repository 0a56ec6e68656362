# Generated from registry.yaml by `make generate`; do not edit.
"""Every Auto class of JAX/Flax answers with the registered class, and with no other."""

from __future__ import annotations

from typing import Any

import pytest

import triformers
from tests.support.tiny import tiny_config
from triformers import InstantiationError, UnsupportedTaskError

# Auto class, model type, the class that answers.
CELLS = [
    (triformers.FlaxAutoModel, "vit", triformers.FlaxViTModel),
    (triformers.FlaxAutoModel, "wav2vec2", triformers.FlaxWav2Vec2Model),
    (triformers.FlaxAutoModel, "hubert", triformers.FlaxHubertModel),
    (triformers.FlaxAutoModel, "bert", triformers.FlaxBertModel),
    (triformers.FlaxAutoModel, "xlnet", triformers.FlaxXLNetModel),
    (triformers.FlaxAutoModel, "tapas", triformers.FlaxTapasModel),
    (triformers.FlaxAutoModelForPreTraining, "wav2vec2", triformers.FlaxWav2Vec2ForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "bert", triformers.FlaxBertForPreTraining),
    (triformers.FlaxAutoModelForPreTraining, "xlnet", triformers.FlaxXLNetLMHeadModel),
    (triformers.FlaxAutoModelForPreTraining, "tapas", triformers.FlaxTapasForMaskedLM),
    (triformers.FlaxAutoModelForCausalLM, "bert", triformers.FlaxBertLMHeadModel),
    (triformers.FlaxAutoModelForCausalLM, "xlnet", triformers.FlaxXLNetLMHeadModel),
    (triformers.FlaxAutoModelForMaskedLM, "wav2vec2", triformers.FlaxWav2Vec2ForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "bert", triformers.FlaxBertForMaskedLM),
    (triformers.FlaxAutoModelForMaskedLM, "tapas", triformers.FlaxTapasForMaskedLM),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "bert",
        triformers.FlaxBertForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "xlnet",
        triformers.FlaxXLNetForSequenceClassification,
    ),
    (
        triformers.FlaxAutoModelForSequenceClassification,
        "tapas",
        triformers.FlaxTapasForSequenceClassification,
    ),
    (triformers.FlaxAutoModelForMultipleChoice, "bert", triformers.FlaxBertForMultipleChoice),
    (triformers.FlaxAutoModelForMultipleChoice, "xlnet", triformers.FlaxXLNetForMultipleChoice),
    (
        triformers.FlaxAutoModelForNextSentencePrediction,
        "bert",
        triformers.FlaxBertForNextSentencePrediction,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "bert",
        triformers.FlaxBertForTokenClassification,
    ),
    (
        triformers.FlaxAutoModelForTokenClassification,
        "xlnet",
        triformers.FlaxXLNetForTokenClassification,
    ),
    (triformers.FlaxAutoModelForQuestionAnswering, "bert", triformers.FlaxBertForQuestionAnswering),
    (
        triformers.FlaxAutoModelForQuestionAnswering,
        "xlnet",
        triformers.FlaxXLNetForQuestionAnsweringSimple,
    ),
    (
        triformers.FlaxAutoModelForTableQuestionAnswering,
        "tapas",
        triformers.FlaxTapasForQuestionAnswering,
    ),
    (
        triformers.FlaxAutoModelForImageClassification,
        "vit",
        triformers.FlaxViTForImageClassification,
    ),
]

# Auto class, a model type that it doesn't serve, an Auto class that does.
GAPS = [
    (triformers.FlaxAutoModelForPreTraining, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForCausalLM, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForMaskedLM, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForSeq2SeqLM, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForSequenceClassification, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForMultipleChoice, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForNextSentencePrediction, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForTokenClassification, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForQuestionAnswering, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForTableQuestionAnswering, "vit", "FlaxAutoModel"),
    (triformers.FlaxAutoModelForImageClassification, "wav2vec2", "FlaxAutoModel"),
]

CLASSES = [
    triformers.FlaxAutoModel,
    triformers.FlaxAutoModelForPreTraining,
    triformers.FlaxAutoModelForCausalLM,
    triformers.FlaxAutoModelForMaskedLM,
    triformers.FlaxAutoModelForSeq2SeqLM,
    triformers.FlaxAutoModelForSequenceClassification,
    triformers.FlaxAutoModelForMultipleChoice,
    triformers.FlaxAutoModelForNextSentencePrediction,
    triformers.FlaxAutoModelForTokenClassification,
    triformers.FlaxAutoModelForQuestionAnswering,
    triformers.FlaxAutoModelForTableQuestionAnswering,
    triformers.FlaxAutoModelForImageClassification,
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
