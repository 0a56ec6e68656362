# Generated from registry.yaml by `make generate`; do not edit.
"""Which Auto classes serve an architecture; just error messages ask."""

from __future__ import annotations

from collections.abc import Mapping

TORCH: Mapping[str, tuple[str, ...]] = {
    "vit": (
        "AutoModel",
        "AutoModelForImageClassification",
    ),
    "wav2vec2": (
        "AutoModel",
        "AutoModelForPreTraining",
        "AutoModelForMaskedLM",
    ),
    "hubert": ("AutoModel",),
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
    "xlnet": (
        "AutoModel",
        "AutoModelForPreTraining",
        "AutoModelForCausalLM",
        "AutoModelForSequenceClassification",
        "AutoModelForMultipleChoice",
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
    "wav2vec2": (
        "TFAutoModel",
        "TFAutoModelForPreTraining",
        "TFAutoModelForMaskedLM",
    ),
    "hubert": ("TFAutoModel",),
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
    "xlnet": (
        "TFAutoModel",
        "TFAutoModelForPreTraining",
        "TFAutoModelForCausalLM",
        "TFAutoModelForSequenceClassification",
        "TFAutoModelForMultipleChoice",
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
    "wav2vec2": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForMaskedLM",
    ),
    "hubert": ("FlaxAutoModel",),
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
    "xlnet": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForCausalLM",
        "FlaxAutoModelForSequenceClassification",
        "FlaxAutoModelForMultipleChoice",
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
