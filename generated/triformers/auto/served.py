# Generated from registry.yaml by `make generate`; do not edit.
"""Which Auto classes serve an architecture; just error messages ask."""

from __future__ import annotations

from collections.abc import Mapping

TORCH: Mapping[str, tuple[str, ...]] = {
    "deit": (
        "AutoModel",
        "AutoModelForImageClassification",
    ),
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
    "distilbert": (
        "AutoModel",
        "AutoModelForPreTraining",
        "AutoModelForMaskedLM",
        "AutoModelForSequenceClassification",
        "AutoModelForMultipleChoice",
        "AutoModelForTokenClassification",
        "AutoModelForQuestionAnswering",
    ),
    "roberta": (
        "AutoModel",
        "AutoModelForPreTraining",
        "AutoModelForCausalLM",
        "AutoModelForMaskedLM",
        "AutoModelForSequenceClassification",
        "AutoModelForMultipleChoice",
        "AutoModelForTokenClassification",
        "AutoModelForQuestionAnswering",
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
    "gpt2": (
        "AutoModel",
        "AutoModelForPreTraining",
        "AutoModelForCausalLM",
        "AutoModelForSequenceClassification",
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
    "deit": (
        "TFAutoModel",
        "TFAutoModelForImageClassification",
    ),
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
    "distilbert": (
        "TFAutoModel",
        "TFAutoModelForPreTraining",
        "TFAutoModelForMaskedLM",
        "TFAutoModelForSequenceClassification",
        "TFAutoModelForMultipleChoice",
        "TFAutoModelForTokenClassification",
        "TFAutoModelForQuestionAnswering",
    ),
    "roberta": (
        "TFAutoModel",
        "TFAutoModelForPreTraining",
        "TFAutoModelForCausalLM",
        "TFAutoModelForMaskedLM",
        "TFAutoModelForSequenceClassification",
        "TFAutoModelForMultipleChoice",
        "TFAutoModelForTokenClassification",
        "TFAutoModelForQuestionAnswering",
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
    "gpt2": (
        "TFAutoModel",
        "TFAutoModelForPreTraining",
        "TFAutoModelForCausalLM",
        "TFAutoModelForSequenceClassification",
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
    "deit": (
        "FlaxAutoModel",
        "FlaxAutoModelForImageClassification",
    ),
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
    "distilbert": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForMaskedLM",
        "FlaxAutoModelForSequenceClassification",
        "FlaxAutoModelForMultipleChoice",
        "FlaxAutoModelForTokenClassification",
        "FlaxAutoModelForQuestionAnswering",
    ),
    "roberta": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForCausalLM",
        "FlaxAutoModelForMaskedLM",
        "FlaxAutoModelForSequenceClassification",
        "FlaxAutoModelForMultipleChoice",
        "FlaxAutoModelForTokenClassification",
        "FlaxAutoModelForQuestionAnswering",
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
    "gpt2": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForCausalLM",
        "FlaxAutoModelForSequenceClassification",
    ),
    "tapas": (
        "FlaxAutoModel",
        "FlaxAutoModelForPreTraining",
        "FlaxAutoModelForMaskedLM",
        "FlaxAutoModelForSequenceClassification",
        "FlaxAutoModelForTableQuestionAnswering",
    ),
}
