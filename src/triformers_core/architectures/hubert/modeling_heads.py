"""HuBERT with Wav2Vec2's heads: recognition and classification of speech."""

from __future__ import annotations

from triformers_core.architectures.hubert.modeling import HubertPreTrainedModel
from triformers_core.architectures.wav2vec2.modeling_heads import (
    Wav2Vec2ForCTC,
    Wav2Vec2ForSequenceClassification,
)

__all__ = ["HubertForCTC", "HubertForSequenceClassification"]


class HubertForCTC(HubertPreTrainedModel, Wav2Vec2ForCTC):
    """HuBERT for speech recognition (connectionist temporal classification)."""


class HubertForSequenceClassification(HubertPreTrainedModel, Wav2Vec2ForSequenceClassification):
    """HuBERT with scores of a recording's labels, from the mean of its states."""
