# Generated from src/triformers_core/architectures/mbart/modeling.py by `make generate`; do not edit.
"""mBART (Liu et al. 2020, https://arxiv.org/abs/2001.08210), written once for the backends.

It is BART that normalises first, and at the end.
"""

from __future__ import annotations

from triformers.models.flax.bart import (
    FlaxBartForCausalLM,
    FlaxBartForConditionalGeneration,
    FlaxBartForQuestionAnswering,
    FlaxBartForSequenceClassification,
    FlaxBartModel,
    FlaxBartPreTrainedModel,
)
from triformers.models.flax.seq2seq import wrap_tokens_right
from triformers_core.architectures.mbart.configuration import MBartConfig
from triformers_core.kit.flax import Tensor

__all__ = [
    "FlaxMBartForCausalLM",
    "FlaxMBartForConditionalGeneration",
    "FlaxMBartForQuestionAnswering",
    "FlaxMBartForSequenceClassification",
    "FlaxMBartModel",
    "FlaxMBartPreTrainedModel",
]


def shift_tokens_right(input_ids: Tensor, pad_token_id: int) -> Tensor:
    """The decoder's input for a target: its last token, which is the language's, goes to the front.

    Args:
        input_ids: the target ``[batch, sequence]``; -100 becomes padding.
        pad_token_id: id of the padding token.
    """
    return wrap_tokens_right(input_ids, pad_token_id)


class FlaxMBartPreTrainedModel(FlaxBartPreTrainedModel):
    """What all mBART models share."""

    config_class = MBartConfig
    config: MBartConfig

    def new_base_model(self) -> FlaxMBartModel:
        """The model without a head."""
        return FlaxMBartModel(self.config)


class FlaxMBartModel(FlaxMBartPreTrainedModel, FlaxBartModel):
    """mBART's hidden states, without a head."""


class FlaxMBartForCausalLM(FlaxMBartPreTrainedModel, FlaxBartForCausalLM):
    """mBART's decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class FlaxMBartForConditionalGeneration(FlaxMBartPreTrainedModel, FlaxBartForConditionalGeneration):
    """mBART with scores of the next target token."""


class FlaxMBartForQuestionAnswering(FlaxMBartPreTrainedModel, FlaxBartForQuestionAnswering):
    """mBART with linear scores of an answer's first and last token."""


class FlaxMBartForSequenceClassification(
    FlaxMBartPreTrainedModel, FlaxBartForSequenceClassification
):
    """mBART with a classifier of the last end-of-sequence token's state."""
