# Generated from src/triformers_core/architectures/blenderbot/modeling.py by `make generate`; do not edit.
"""Blenderbot (Roller et al. 2020, https://arxiv.org/abs/2004.13637), written once for the backends.

It is BART that normalises first and at the end, but not the embeddings.
"""

from __future__ import annotations

from triformers.models.tensorflow.bart import (
    TFBartForCausalLM,
    TFBartForConditionalGeneration,
    TFBartModel,
    TFBartPreTrainedModel,
)
from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.blenderbot.configuration import BlenderbotConfig

__all__ = [
    "TFBlenderbotForCausalLM",
    "TFBlenderbotForConditionalGeneration",
    "TFBlenderbotModel",
    "TFBlenderbotPreTrainedModel",
]


class TFBlenderbotPreTrainedModel(TFBartPreTrainedModel):
    """What all Blenderbot models share."""

    config_class = BlenderbotConfig
    config: BlenderbotConfig

    def new_base_model(self) -> TFBlenderbotModel:
        """The model without a head."""
        return TFBlenderbotModel(self.config)


class TFBlenderbotModel(TFBlenderbotPreTrainedModel, TFBartModel):
    """Blenderbot's hidden states, without a head."""


class TFBlenderbotForCausalLM(TFBlenderbotPreTrainedModel, TFBartForCausalLM):
    """Blenderbot's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class TFBlenderbotForConditionalGeneration(
    TFBlenderbotPreTrainedModel, TFBartForConditionalGeneration
):
    """Blenderbot with scores of the next target token."""
