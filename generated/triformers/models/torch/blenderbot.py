# Generated from src/triformers_core/architectures/blenderbot/modeling.py by `make generate`; do not edit.
"""Blenderbot (Roller et al. 2020, https://arxiv.org/abs/2004.13637), written once for the backends.

It is BART that normalises first and at the end, but not the embeddings.
"""

from __future__ import annotations

from triformers.models.torch.bart import (
    BartForCausalLM,
    BartForConditionalGeneration,
    BartModel,
    BartPreTrainedModel,
)
from triformers.models.torch.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.blenderbot.configuration import BlenderbotConfig

__all__ = [
    "BlenderbotForCausalLM",
    "BlenderbotForConditionalGeneration",
    "BlenderbotModel",
    "BlenderbotPreTrainedModel",
]


class BlenderbotPreTrainedModel(BartPreTrainedModel):
    """What all Blenderbot models share."""

    config_class = BlenderbotConfig
    config: BlenderbotConfig

    def new_base_model(self) -> BlenderbotModel:
        """The model without a head."""
        return BlenderbotModel(self.config)


class BlenderbotModel(BlenderbotPreTrainedModel, BartModel):
    """Blenderbot's hidden states, without a head."""


class BlenderbotForCausalLM(BlenderbotPreTrainedModel, BartForCausalLM):
    """Blenderbot's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class BlenderbotForConditionalGeneration(BlenderbotPreTrainedModel, BartForConditionalGeneration):
    """Blenderbot with scores of the next target token."""
