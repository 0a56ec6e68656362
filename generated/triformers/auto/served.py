# Generated from registry.yaml by `make generate`; do not edit.
"""Which Auto classes serve an architecture; just error messages ask."""

from __future__ import annotations

from collections.abc import Mapping

TORCH: Mapping[str, tuple[str, ...]] = {
    "vit": (
        "AutoModel",
        "AutoModelForImageClassification",
    ),
    "bert": (
        "AutoModel",
        "AutoModelForPreTraining",
        "AutoModelForCausalLM",
        "AutoModelForMaskedLM",
        "AutoModelForSequenceClassification",
        "AutoModelForMultipleChoice",
        "AutoModelForNextSentencePrediction",
        "AutoModelForTokenClassification",
        "AutoModelForQuestionAnswering",
    ),
    "tapas": (
        "AutoModel",
        "AutoModelForPreTraining",
        "AutoModelForMaskedLM",
        "AutoModelForSequenceClassification",
        "AutoModelForTableQuestionAnswering",
    ),
}
TENSORFLOW: Mapping[str, tuple[str, ...]] = {
    "vit": (
        "TFAutoModel",
        "TFAutoModelForImageClassification",
    ),
    "bert": (
        "TFAutoModel",
        "TFAutoModelForPreTraining",
        "TFAutoModelForCausalLM",
        "TFAutoModelForMaskedLM",
        "TFAutoModelForSequenceClassification",
        "TFAutoModelForMultipleChoice",
        "TFAutoModelForNextSentencePrediction",
        "TFAutoModelForTokenClassification",
        "TFAutoModelForQuestionAnswering",
    ),
    "tapas": (
        "TFAutoModel",
        "TFAutoModelForPreTraining",
        "TFAutoModelForMaskedLM",
        "TFAutoModelForSequenceClassification",
        "TFAutoModelForTableQuestionAnswering",
    ),
}
FLAX: Mapping[str, tuple[str, ...]] = {
    "vit": (
        "FlaxAutoModel",
        "FlaxAutoModelForImageClassification",
    ),
    "bert": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForCausalLM",
        "FlaxAutoModelForMaskedLM",
        "FlaxAutoModelForSequenceClassification",
        "FlaxAutoModelForMultipleChoice",
        "FlaxAutoModelForNextSentencePrediction",
        "FlaxAutoModelForTokenClassification",
        "FlaxAutoModelForQuestionAnswering",
    ),
    "tapas": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForMaskedLM",
        "FlaxAutoModelForSequenceClassification",
        "FlaxAutoModelForTableQuestionAnswering",
    ),
}
