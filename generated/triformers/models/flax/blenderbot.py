# Generated from src/triformers_core/architectures/blenderbot/modeling.py by `make generate`; do not edit.
"""Blenderbot (Roller et al. 2020, https://arxiv.org/abs/2004.13637), written once for the backends.

It is BART that normalises first and at the end, but not the embeddings.
"""

from __future__ import annotations

from triformers.models.flax.bart import (
    FlaxBartForCausalLM,
    FlaxBartForConditionalGeneration,
    FlaxBartModel,
    FlaxBartPreTrainedModel,
)
from triformers.models.flax.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.blenderbot.configuration import BlenderbotConfig

__all__ = [
    "FlaxBlenderbotForCausalLM",
    "FlaxBlenderbotForConditionalGeneration",
    "FlaxBlenderbotModel",
    "FlaxBlenderbotPreTrainedModel",
]


class FlaxBlenderbotPreTrainedModel(FlaxBartPreTrainedModel):
    """What all Blenderbot models share."""

    config_class = BlenderbotConfig
    config: BlenderbotConfig

    def new_base_model(self) -> FlaxBlenderbotModel:
        """The model without a head."""
        return FlaxBlenderbotModel(self.config)


class FlaxBlenderbotModel(FlaxBlenderbotPreTrainedModel, FlaxBartModel):
    """Blenderbot's hidden states, without a head."""


class FlaxBlenderbotForCausalLM(FlaxBlenderbotPreTrainedModel, FlaxBartForCausalLM):
    """Blenderbot's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class FlaxBlenderbotForConditionalGeneration(
    FlaxBlenderbotPreTrainedModel, FlaxBartForConditionalGeneration
):
    """Blenderbot with scores of the next target token."""
