# Generated from src/triformers_core/architectures/m2m_100/modeling.py by `make generate`; do not edit.
"""M2M100 (Fan et al. 2020, https://arxiv.org/abs/2010.11125), written once for the backends.

It is BART that normalises first and at the end, and counts positions from the padding token's.
"""

from __future__ import annotations

from triformers.models.torch.bart import (
    BartForConditionalGeneration,
    BartModel,
    BartPreTrainedModel,
)
from triformers.models.torch.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.m2m_100.configuration import M2M100Config

__all__ = [
    "M2M100ForConditionalGeneration",
    "M2M100Model",
    "M2M100PreTrainedModel",
]


class M2M100PreTrainedModel(BartPreTrainedModel):
    """What all M2M100 models share."""

    config_class = M2M100Config
    config: M2M100Config
    caches_with_labels = True

    def new_base_model(self) -> M2M100Model:
        """The model without a head."""
        return M2M100Model(self.config)


class M2M100Model(M2M100PreTrainedModel, BartModel):
    """M2M100's hidden states, without a head."""


class M2M100ForConditionalGeneration(M2M100PreTrainedModel, BartForConditionalGeneration):
    """M2M100 with scores of the next target token."""
