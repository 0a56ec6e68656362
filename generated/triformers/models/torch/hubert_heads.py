# Generated from src/triformers_core/architectures/hubert/modeling_heads.py by `make generate`; do not edit.
"""HuBERT with Wav2Vec2's heads: recognition and classification of speech."""

from __future__ import annotations

from triformers.models.torch.hubert import HubertPreTrainedModel
from triformers.models.torch.wav2vec2_heads import Wav2Vec2ForCTC, Wav2Vec2ForSequenceClassification

__all__ = ["HubertForCTC", "HubertForSequenceClassification"]


class HubertForCTC(HubertPreTrainedModel, Wav2Vec2ForCTC):
    """HuBERT for speech recognition (connectionist temporal classification)."""


class HubertForSequenceClassification(HubertPreTrainedModel, Wav2Vec2ForSequenceClassification):
    """HuBERT with scores of a recording's labels, from the mean of its states."""
