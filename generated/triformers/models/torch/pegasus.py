# Generated from src/triformers_core/architectures/pegasus/modeling.py by `make generate`; do not edit.
"""Pegasus (Zhang et al. 2019, https://arxiv.org/abs/1912.08777), written once for the backends.

It is BART that normalises first and at the end, with positions that aren't trained.
"""

from __future__ import annotations

from triformers.models.torch.bart import (
    BartForCausalLM,
    BartForConditionalGeneration,
    BartModel,
    BartPreTrainedModel,
)
from triformers.models.torch.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.pegasus.configuration import PegasusConfig

__all__ = [
    "PegasusForCausalLM",
    "PegasusForConditionalGeneration",
    "PegasusModel",
    "PegasusPreTrainedModel",
]


class PegasusPreTrainedModel(BartPreTrainedModel):
    """What all Pegasus models share."""

    config_class = PegasusConfig
    config: PegasusConfig

    def new_base_model(self) -> PegasusModel:
        """The model without a head."""
        return PegasusModel(self.config)


class PegasusModel(PegasusPreTrainedModel, BartModel):
    """Pegasus's hidden states, without a head."""


class PegasusForCausalLM(PegasusPreTrainedModel, BartForCausalLM):
    """Pegasus's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class PegasusForConditionalGeneration(PegasusPreTrainedModel, BartForConditionalGeneration):
    """Pegasus with scores of the next target token."""
