# Generated from src/triformers_core/architectures/pegasus/modeling.py by `make generate`; do not edit.
"""Pegasus (Zhang et al. 2019, https://arxiv.org/abs/1912.08777), written once for the backends.

It is BART that normalises first and at the end, with positions that aren't trained.
"""

from __future__ import annotations

from triformers.models.tensorflow.bart import (
    TFBartForCausalLM,
    TFBartForConditionalGeneration,
    TFBartModel,
    TFBartPreTrainedModel,
)
from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.pegasus.configuration import PegasusConfig

__all__ = [
    "TFPegasusForCausalLM",
    "TFPegasusForConditionalGeneration",
    "TFPegasusModel",
    "TFPegasusPreTrainedModel",
]


class TFPegasusPreTrainedModel(TFBartPreTrainedModel):
    """What all Pegasus models share."""

    config_class = PegasusConfig
    config: PegasusConfig

    def new_base_model(self) -> TFPegasusModel:
        """The model without a head."""
        return TFPegasusModel(self.config)


class TFPegasusModel(TFPegasusPreTrainedModel, TFBartModel):
    """Pegasus's hidden states, without a head."""


class TFPegasusForCausalLM(TFPegasusPreTrainedModel, TFBartForCausalLM):
    """Pegasus's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class TFPegasusForConditionalGeneration(TFPegasusPreTrainedModel, TFBartForConditionalGeneration):
    """Pegasus with scores of the next target token."""
