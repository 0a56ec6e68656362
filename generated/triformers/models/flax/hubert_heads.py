# Generated from src/triformers_core/architectures/hubert/modeling_heads.py by `make generate`; do not edit.
"""HuBERT with Wav2Vec2's heads: recognition and classification of speech."""

from __future__ import annotations

from triformers.models.flax.hubert import FlaxHubertPreTrainedModel
from triformers.models.flax.wav2vec2_heads import (
    FlaxWav2Vec2ForCTC,
    FlaxWav2Vec2ForSequenceClassification,
)

__all__ = ["FlaxHubertForCTC", "FlaxHubertForSequenceClassification"]


class FlaxHubertForCTC(FlaxHubertPreTrainedModel, FlaxWav2Vec2ForCTC):
    """HuBERT for speech recognition (connectionist temporal classification)."""


class FlaxHubertForSequenceClassification(
    FlaxHubertPreTrainedModel, FlaxWav2Vec2ForSequenceClassification
):
    """HuBERT with scores of a recording's labels, from the mean of its states."""
