# Generated from src/triformers_core/architectures/bigbird_pegasus/modeling.py by `make generate`; do not edit.
"""BigBird-Pegasus (Zaheer et al. 2020, https://arxiv.org/abs/2007.14062), written once for three backends.

It is BART that normalises first and at the end, and whose encoder has BigBird's attention. Attribute
names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.tensorflow.attention import AttentionInputs
from triformers.models.tensorflow.bart import (
    TFBartForCausalLM,
    TFBartForConditionalGeneration,
    TFBartForQuestionAnswering,
    TFBartForSequenceClassification,
    TFBartModel,
    TFBartPreTrainedModel,
)
from triformers.models.tensorflow.bart_layers import BartLayer, BartStack, new_table
from triformers.models.tensorflow.big_bird_attention import BlockSparseAttention, attend_by_length
from triformers.models.tensorflow.cache import KeyValues, LayerCache
from triformers.models.tensorflow.seq2seq import shift_tokens_right as shift_tokens_right
from triformers_core.architectures.bigbird_pegasus.configuration import BigBirdPegasusConfig
from triformers_core.kit.tensorflow import Dropout, Linear, Module, Tensor, ops

__all__ = [
    "TFBigBirdPegasusForCausalLM",
    "TFBigBirdPegasusForConditionalGeneration",
    "TFBigBirdPegasusForQuestionAnswering",
    "TFBigBirdPegasusForSequenceClassification",
    "TFBigBirdPegasusModel",
    "TFBigBirdPegasusPreTrainedModel",
]


class BigBirdPegasusSelfAttention(Module):
    """Attention of the encoder's states to themselves: to blocks if the text is long."""

    def __init__(self, config: BigBirdPegasusConfig) -> None:
        super().__init__()
        width, bias = config.d_model, config.use_bias
        self.heads = config.encoder_attention_heads
        self.query = Linear(width, width, bias=bias)
        self.key = Linear(width, width, bias=bias)
        self.value = Linear(width, width, bias=bias)
        self.dropout = Dropout(config.attention_dropout)
        self.blocks = (
            None
            if config.attention_type == "original_full"
            else BlockSparseAttention(config.block_size, config.num_random_blocks)
        )

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        query = ops.split_heads(self.query(hidden), self.heads)  # [B, H, T, D]
        key = ops.split_heads(self.key(hidden), self.heads)
        value = ops.split_heads(self.value(hidden), self.heads)
        context, weights = (
            inputs.attend(query, key, value, dropout=self.dropout)
            if self.blocks is None
            else attend_by_length(
                self.blocks, inputs, query=query, key=key, value=value, dropout=self.dropout
            )
        )
        return ops.merge_heads(context), weights, (key, value)


class BigBirdPegasusEncoderAttention(Module):
    """Attention and its projection."""

    def __init__(self, config: BigBirdPegasusConfig) -> None:
        super().__init__()
        self.self = BigBirdPegasusSelfAttention(config)
        self.output = Linear(config.d_model, config.d_model, bias=config.use_bias)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        context, weights, found = self.self(hidden, inputs)
        return self.output(context), weights, found


class BigBirdPegasusEncoderLayer(BartLayer):
    """Attention and feed-forward network, within which nothing is dropped, as published."""

    def __init__(self, config: BigBirdPegasusConfig) -> None:
        super().__init__(config, False, BigBirdPegasusEncoderAttention(config))
        self.activation_dropout = Dropout(0.0)


class BigBirdPegasusEncoder(BartStack):
    """The encoder."""

    def new_layer(self, config: BigBirdPegasusConfig, index: int) -> BartLayer:  # type: ignore[override]
        """One of the layers."""
        return BigBirdPegasusEncoderLayer(config)


class TFBigBirdPegasusPreTrainedModel(TFBartPreTrainedModel):
    """What all BigBird-Pegasus models share."""

    config_class = BigBirdPegasusConfig
    config: BigBirdPegasusConfig

    def new_base_model(self) -> TFBigBirdPegasusModel:
        """The model without a head."""
        return TFBigBirdPegasusModel(self.config)


class TFBigBirdPegasusModel(TFBigBirdPegasusPreTrainedModel, TFBartModel):
    """BigBird-Pegasus' hidden states, without a head.

    Where no target is given it is made of ``input_ids``: the start token, and all but the last.
    """

    def add_parts(self) -> None:
        """Adds encoder and decoder, which share a table of the tokens."""
        self.shared = new_table(self.config, self.config.vocab_size)
        self.encoder = BigBirdPegasusEncoder(self.config, self.shared)
        self.decoder = BartStack(self.config, self.shared, is_decoder=True)


class TFBigBirdPegasusForCausalLM(TFBigBirdPegasusPreTrainedModel, TFBartForCausalLM):
    """BigBird-Pegasus' decoder alone, with scores of the next token; see ``BartForCausalLM``."""


class TFBigBirdPegasusForConditionalGeneration(
    TFBigBirdPegasusPreTrainedModel, TFBartForConditionalGeneration
):
    """BigBird-Pegasus with scores of the next target token, as it was made to sum long texts up."""


class TFBigBirdPegasusForSequenceClassification(
    TFBigBirdPegasusPreTrainedModel, TFBartForSequenceClassification
):
    """BigBird-Pegasus with a classifier of the last end-of-sequence token's state."""


class TFBigBirdPegasusForQuestionAnswering(
    TFBigBirdPegasusPreTrainedModel, TFBartForQuestionAnswering
):
    """BigBird-Pegasus with linear scores of an answer's first and last token."""
