# Generated from src/triformers_core/architectures/blenderbot_small/modeling.py by `make generate`; do not edit.
"""BlenderbotSmall (Roller et al. 2020, https://arxiv.org/abs/2004.13637), written once for the backends.

It is BART, whose decoder normalises tokens before it adds positions.
"""

from __future__ import annotations

from triformers.models.flax.bart import (
    FlaxBartForCausalLM,
    FlaxBartForConditionalGeneration,
    FlaxBartModel,
    FlaxBartPreTrainedModel,
)
from triformers.models.flax.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.blenderbot_small.configuration import BlenderbotSmallConfig

__all__ = [
    "FlaxBlenderbotSmallForCausalLM",
    "FlaxBlenderbotSmallForConditionalGeneration",
    "FlaxBlenderbotSmallModel",
    "FlaxBlenderbotSmallPreTrainedModel",
]


class FlaxBlenderbotSmallPreTrainedModel(FlaxBartPreTrainedModel):
    """What all BlenderbotSmall models share."""

    config_class = BlenderbotSmallConfig
    config: BlenderbotSmallConfig

    def new_base_model(self) -> FlaxBlenderbotSmallModel:
        """The model without a head."""
        return FlaxBlenderbotSmallModel(self.config)


class FlaxBlenderbotSmallModel(FlaxBlenderbotSmallPreTrainedModel, FlaxBartModel):
    """BlenderbotSmall's hidden states, without a head."""


class FlaxBlenderbotSmallForCausalLM(FlaxBlenderbotSmallPreTrainedModel, FlaxBartForCausalLM):
    """BlenderbotSmall's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class FlaxBlenderbotSmallForConditionalGeneration(
    FlaxBlenderbotSmallPreTrainedModel, FlaxBartForConditionalGeneration
):
    """BlenderbotSmall with scores of the next target token."""
