# Generated from src/triformers_core/architectures/blenderbot_small/modeling.py by `make generate`; do not edit.
"""BlenderbotSmall (Roller et al. 2020, https://arxiv.org/abs/2004.13637), written once for the backends.

It is BART, whose decoder normalises tokens before it adds positions.
"""

from __future__ import annotations

from triformers.models.torch.bart import (
    BartForCausalLM,
    BartForConditionalGeneration,
    BartModel,
    BartPreTrainedModel,
)
from triformers.models.torch.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.blenderbot_small.configuration import BlenderbotSmallConfig

__all__ = [
    "BlenderbotSmallForCausalLM",
    "BlenderbotSmallForConditionalGeneration",
    "BlenderbotSmallModel",
    "BlenderbotSmallPreTrainedModel",
]


class BlenderbotSmallPreTrainedModel(BartPreTrainedModel):
    """What all BlenderbotSmall models share."""

    config_class = BlenderbotSmallConfig
    config: BlenderbotSmallConfig

    def new_base_model(self) -> BlenderbotSmallModel:
        """The model without a head."""
        return BlenderbotSmallModel(self.config)


class BlenderbotSmallModel(BlenderbotSmallPreTrainedModel, BartModel):
    """BlenderbotSmall's hidden states, without a head."""


class BlenderbotSmallForCausalLM(BlenderbotSmallPreTrainedModel, BartForCausalLM):
    """BlenderbotSmall's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class BlenderbotSmallForConditionalGeneration(
    BlenderbotSmallPreTrainedModel, BartForConditionalGeneration
):
    """BlenderbotSmall with scores of the next target token."""
