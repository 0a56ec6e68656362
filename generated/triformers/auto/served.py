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
    "mt5": (
        "AutoModel",
        "AutoModelForSeq2SeqLM",
    ),
    "t5": (
        "AutoModel",
        "AutoModelForPreTraining",
        "AutoModelForSeq2SeqLM",
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
    "mt5": (
        "TFAutoModel",
        "TFAutoModelForSeq2SeqLM",
    ),
    "t5": (
        "TFAutoModel",
        "TFAutoModelForPreTraining",
        "TFAutoModelForSeq2SeqLM",
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
    "mt5": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForSeq2SeqLM",
    ),
    "t5": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForSeq2SeqLM",
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
    "tapas": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForMaskedLM",
        "FlaxAutoModelForSequenceClassification",
        "FlaxAutoModelForTableQuestionAnswering",
    ),
}
