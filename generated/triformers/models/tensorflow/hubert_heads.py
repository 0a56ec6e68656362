# Generated from src/triformers_core/architectures/hubert/modeling_heads.py by `make generate`; do not edit.
"""HuBERT with Wav2Vec2's heads: recognition and classification of speech."""

from __future__ import annotations

from triformers.models.tensorflow.hubert import TFHubertPreTrainedModel
from triformers.models.tensorflow.wav2vec2_heads import (
    TFWav2Vec2ForCTC,
    TFWav2Vec2ForSequenceClassification,
)

__all__ = ["TFHubertForCTC", "TFHubertForSequenceClassification"]


class TFHubertForCTC(TFHubertPreTrainedModel, TFWav2Vec2ForCTC):
    """HuBERT for speech recognition (connectionist temporal classification)."""


class TFHubertForSequenceClassification(
    TFHubertPreTrainedModel, TFWav2Vec2ForSequenceClassification
):
    """HuBERT with scores of a recording's labels, from the mean of its states."""
