# Generated from src/triformers_core/architectures/blenderbot_small/modeling.py by `make generate`; do not edit.
"""BlenderbotSmall (Roller et al. 2020, https://arxiv.org/abs/2004.13637), written once for the backends.

It is BART, whose decoder normalises tokens before it adds positions.
"""

from __future__ import annotations

from triformers.models.tensorflow.bart import (
    TFBartForCausalLM,
    TFBartForConditionalGeneration,
    TFBartModel,
    TFBartPreTrainedModel,
)
from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.blenderbot_small.configuration import BlenderbotSmallConfig

__all__ = [
    "TFBlenderbotSmallForCausalLM",
    "TFBlenderbotSmallForConditionalGeneration",
    "TFBlenderbotSmallModel",
    "TFBlenderbotSmallPreTrainedModel",
]


class TFBlenderbotSmallPreTrainedModel(TFBartPreTrainedModel):
    """What all BlenderbotSmall models share."""

    config_class = BlenderbotSmallConfig
    config: BlenderbotSmallConfig

    def new_base_model(self) -> TFBlenderbotSmallModel:
        """The model without a head."""
        return TFBlenderbotSmallModel(self.config)


class TFBlenderbotSmallModel(TFBlenderbotSmallPreTrainedModel, TFBartModel):
    """BlenderbotSmall's hidden states, without a head."""


class TFBlenderbotSmallForCausalLM(TFBlenderbotSmallPreTrainedModel, TFBartForCausalLM):
    """BlenderbotSmall's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class TFBlenderbotSmallForConditionalGeneration(
    TFBlenderbotSmallPreTrainedModel, TFBartForConditionalGeneration
):
    """BlenderbotSmall with scores of the next target token."""
