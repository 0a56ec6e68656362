# Generated from src/triformers_core/architectures/mpnet/modeling.py by `make generate`; do not edit.
"""MPNet (Song et al. 2020, https://arxiv.org/abs/2004.09297), written once for three backends.

It is RoBERTa without token types, whose attention also sees distances between tokens, in the buckets
of T5: one table for all layers. Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.tensorflow.attention import AttentionInputs, StackOutput
from triformers.models.tensorflow.cache import Cache, LayerCache
from triformers.models.tensorflow.encoder_layers import (
    EncoderEmbeddings,
    EncoderLayer,
    EncoderStack,
)
from triformers.models.tensorflow.roberta import (
    RobertaEmbeddings,
    TFRobertaForMaskedLM,
    TFRobertaForMultipleChoice,
    TFRobertaForQuestionAnswering,
    TFRobertaForSequenceClassification,
    TFRobertaForTokenClassification,
    TFRobertaModel,
    TFRobertaPreTrainedModel,
)
from triformers.models.tensorflow.t5_layers import bucket_starts
from triformers_core.architectures.mpnet.configuration import MPNetConfig
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    Tensor,
    ops,
)

BUCKETS, FARTHEST = 32, 128
"""The number of buckets, and the distance from which on all are alike; no configuration says them."""

__all__ = [
    "TFMPNetForMaskedLM",
    "TFMPNetForMultipleChoice",
    "TFMPNetForQuestionAnswering",
    "TFMPNetForSequenceClassification",
    "TFMPNetForTokenClassification",
    "TFMPNetModel",
    "TFMPNetPreTrainedModel",
]


class MPNetSelfAttention(Module):
    """Attention of hidden states to themselves, and its projection."""

    def __init__(self, config: MPNetConfig) -> None:
        super().__init__()
        width = config.hidden_size
        config.check_multiple("hidden_size", "num_attention_heads")
        self.heads = config.num_attention_heads
        self.q = Linear(width, width)
        self.k = Linear(width, width)
        self.v = Linear(width, width)
        self.o = Linear(width, width)
        self.dropout = Dropout(config.attention_probs_dropout_prob)

    def __call__(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        context, weights = inputs.attend(
            ops.split_heads(self.q(hidden), self.heads),  # [B, H, T, D]
            ops.split_heads(self.k(hidden), self.heads),
            ops.split_heads(self.v(hidden), self.heads),
            dropout=self.dropout,
        )
        return self.o(ops.merge_heads(context)), weights


class MPNetAttention(Module):
    """Attention with the residual connection."""

    def __init__(self, config: MPNetConfig) -> None:
        super().__init__()
        self.attn = MPNetSelfAttention(config)
        self.LayerNorm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, tuple[Tensor, ...]]:
        context, weights = self.attn(hidden, inputs)
        return self.LayerNorm(self.dropout(context) + hidden), weights, ()


class MPNetEncoder(EncoderStack):
    """The stack of layers, and what distances between tokens add to all their scores."""

    def __init__(self, config: MPNetConfig) -> None:
        layers = range(config.num_hidden_layers)
        super().__init__(config, [EncoderLayer(config, MPNetAttention(config)) for _ in layers])
        count = config.relative_attention_num_buckets
        if count < BUCKETS:
            raise InvalidConfigurationError(
                f"MPNetConfig has relative_attention_num_buckets={count}; MPNet puts distances into "
                f"{BUCKETS} buckets, so it must be at least that."
            )
        self.starts = bucket_starts(BUCKETS // 2, FARTHEST)
        self.relative_attention_bias = Embedding(count, config.num_attention_heads)

    def __call__(
        self,
        hidden: Tensor,
        own: AttentionInputs,
        cross: AttentionInputs | None = None,
        cache: Cache = Cache(),
    ) -> StackOutput:
        return super().__call__(hidden, own.with_bias(self.distance_bias(hidden)), cross, cache)

    def distance_bias(self, hidden: Tensor) -> Tensor:
        """Bias ``[1, H, T, T]`` of the scores by how far a key is from its query."""
        length = ops.size(hidden, 1)
        # There are few distances, so only these are looked up: from 1 - T to T - 1 positions.
        offsets = ops.arange(1 - length, length, like=hidden)
        bucket = ops.bucketize(ops.maximum(offsets, -offsets), self.starts)
        bucket = ops.where(offsets > 0, bucket + BUCKETS // 2, bucket)
        by_offset = self.relative_attention_bias(bucket)  # [2 * T - 1, H]
        places = ops.arange(0, length, like=hidden)
        rows = ops.unsqueeze(places, 0) - ops.unsqueeze(places, 1) + (length - 1)
        return ops.unsqueeze(ops.transpose(ops.take_rows(by_offset, rows), (2, 0, 1)), 0)


class TFMPNetPreTrainedModel(TFRobertaPreTrainedModel):
    """What all MPNet models share."""

    config_class = MPNetConfig
    config: MPNetConfig
    base_model_prefix = "mpnet"
    encodes_only = True

    def new_base_model(self, add_pooling_layer: bool) -> TFMPNetModel:
        """The model without a head."""
        return TFMPNetModel(self.config, add_pooling_layer)


class TFMPNetModel(TFMPNetPreTrainedModel, TFRobertaModel):
    """MPNet's hidden states, without a head.

    It knows no ``token_type_ids``; positions are counted as RoBERTa counts them.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return RobertaEmbeddings(self.config, types=0)

    def new_encoder(self) -> Module:
        """The stack of layers."""
        return MPNetEncoder(self.config)


class TFMPNetForMaskedLM(TFMPNetPreTrainedModel, TFRobertaForMaskedLM):
    """MPNet with its masked language modelling head, as it was pretrained."""

    mpnet: TFMPNetModel


class TFMPNetForSequenceClassification(TFMPNetPreTrainedModel, TFRobertaForSequenceClassification):
    """MPNet with a classifier of the first token's state."""

    mpnet: TFMPNetModel


class TFMPNetForMultipleChoice(TFMPNetPreTrainedModel, TFRobertaForMultipleChoice):
    """MPNet with a linear score of every choice's pooled state."""

    mpnet: TFMPNetModel


class TFMPNetForTokenClassification(TFMPNetPreTrainedModel, TFRobertaForTokenClassification):
    """MPNet with a linear classifier of every token."""

    mpnet: TFMPNetModel


class TFMPNetForQuestionAnswering(TFMPNetPreTrainedModel, TFRobertaForQuestionAnswering):
    """MPNet with linear scores of an answer's first and last token."""

    mpnet: TFMPNetModel
