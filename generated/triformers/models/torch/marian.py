# Generated from src/triformers_core/architectures/marian/modeling.py by `make generate`; do not edit.
"""Marian (Junczys-Dowmunt et al. 2018, https://arxiv.org/abs/1804.00344), written once for the backends.

It is BART with positions that aren't trained, and embeddings that aren't normalised.
"""

from __future__ import annotations

from triformers.models.torch.bart import (
    BartForCausalLM,
    BartForConditionalGeneration,
    BartModel,
    BartPreTrainedModel,
)
from triformers.models.torch.bart_layers import BartStack
from triformers_core.architectures.marian.configuration import MarianConfig
from triformers_core.kit.torch import Embedding

__all__ = [
    "MarianForCausalLM",
    "MarianMTModel",
    "MarianModel",
    "MarianPreTrainedModel",
]


class MarianPreTrainedModel(BartPreTrainedModel):
    """What all Marian models share."""

    config_class = MarianConfig
    config: MarianConfig

    def new_base_model(self) -> MarianModel:
        """The model without a head."""
        return MarianModel(self.config)


class MarianModel(MarianPreTrainedModel, BartModel):
    """Marian's hidden states, without a head."""

    def add_parts(self) -> None:
        """Adds encoder and decoder, which may share a table of the tokens."""
        if self.config.share_encoder_decoder_embeddings:
            super().add_parts()
            return
        self.encoder = BartStack(self.config)
        self.decoder = BartStack(self.config, is_decoder=True)

    def get_input_embeddings(self) -> Embedding:
        """The table of the source's tokens."""
        shared = self.config.share_encoder_decoder_embeddings
        return super().get_input_embeddings() if shared else self.encoder.own_table()

    def target_table(self) -> Embedding:
        """The table of the target's tokens, which may score them, too."""
        shared = self.config.share_encoder_decoder_embeddings
        return super().target_table() if shared else self.decoder.own_table()


class MarianForCausalLM(MarianPreTrainedModel, BartForCausalLM):
    """Marian's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class MarianMTModel(MarianPreTrainedModel, BartForConditionalGeneration):
    """Marian with scores of the next target token."""
