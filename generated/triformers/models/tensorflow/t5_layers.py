# Generated from src/triformers_core/architectures/t5/modeling_layers.py by `make generate`; do not edit.
"""The layers of T5: attention that knows distances between tokens, and the two stacks.

Axis letters in comments: B batch, T query length, S key length, H heads, D size of a head, C width
of the hidden states.
"""

from __future__ import annotations

from typing import Any

from triformers.models.tensorflow.attention import (
    AttentionInputs,
    LayerInputs,
    LayerList,
    LayerOutput,
)
from triformers.models.tensorflow.cache import Cache, KeyValues, LayerCache
from triformers.models.tensorflow.seq2seq import Stack
from triformers_core.architectures.t5.configuration import T5Config
from triformers_core.errors import InvalidConfigurationError
from triformers_core.kit.initializers import Constant, Initializer, Normal
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    Linear,
    Module,
    ModuleList,
    RMSNorm,
    Tensor,
    TiedEmbedding,
    activation,
    ops,
)

__all__: list[str] = []


class T5DenseActDense(Module):
    """The feed-forward network of the first version."""

    def __init__(self, config: T5Config) -> None:
        super().__init__()
        self.wi = _projection(config, config.d_model, config.d_ff)
        self.wo = _projection(config, config.d_ff, config.d_model)
        self.dropout = Dropout(config.dropout_rate)
        self.activation = activation(config.dense_act_fn)

    def __call__(self, hidden: Tensor) -> Tensor:
        return self.wo(self.dropout(self.activation(self.wi(hidden))))


class T5DenseGatedActDense(Module):
    """The feed-forward network of version 1.1: a gated linear unit (Shazeer 2020)."""

    def __init__(self, config: T5Config) -> None:
        super().__init__()
        self.wi_0 = _projection(config, config.d_model, config.d_ff)
        self.wi_1 = _projection(config, config.d_model, config.d_ff)
        self.wo = _projection(config, config.d_ff, config.d_model)
        self.dropout = Dropout(config.dropout_rate)
        self.activation = activation(config.dense_act_fn)

    def __call__(self, hidden: Tensor) -> Tensor:
        gated = self.activation(self.wi_0(hidden)) * self.wi_1(hidden)
        return self.wo(self.dropout(gated))


class T5LayerFF(Module):
    """The feed-forward network between a normalisation and the residual connection."""

    def __init__(self, config: T5Config) -> None:
        super().__init__()
        self.DenseReluDense = (
            T5DenseGatedActDense(config) if config.is_gated_act else T5DenseActDense(config)
        )
        self.layer_norm = _norm(config)
        self.dropout = Dropout(config.dropout_rate)

    def __call__(self, hidden: Tensor) -> Tensor:
        transformed: Tensor = self.dropout(self.DenseReluDense(self.layer_norm(hidden)))
        return ops.saturate(hidden + transformed)


class T5Attention(Module):
    """Attention with unscaled scores, of states to themselves or to an encoder's.

    Args:
        config: the architecture.
        has_relative_attention_bias: whether it holds the biases of the distances between tokens.
    """

    def __init__(self, config: T5Config, has_relative_attention_bias: bool = False) -> None:
        super().__init__()
        self.heads = config.num_heads
        inner = config.num_heads * config.d_kv
        # Queries take the scores' scale into their weights.
        scaled = _normal(config, config.d_model * config.d_kv)
        self.q = Linear(config.d_model, inner, bias=False, init=scaled)
        self.k = _projection(config, config.d_model, inner)
        self.v = _projection(config, config.d_model, inner)
        self.o = _projection(config, inner, config.d_model)
        self.dropout = Dropout(config.dropout_rate)
        self.relative_attention_bias = (
            Embedding(
                config.relative_attention_num_buckets,
                config.num_heads,
                init=_normal(config, config.d_model),
            )
            if has_relative_attention_bias
            else None
        )

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        query = ops.split_heads(self.q(hidden), self.heads)  # [B, H, T, D]
        key, value = inputs.keys_and_values(hidden, cache, self.project)  # [B, H, S, D]
        context, weights = inputs.attend(query, key, value, dropout=self.dropout, scale=1.0)
        return self.o(ops.merge_heads(context)), weights, (key, value)

    def project(self, states: Tensor) -> KeyValues:
        """Keys and values ``[B, H, S, D]`` of states ``[B, S, C]``."""
        key, value = self.k(states), self.v(states)
        return ops.split_heads(key, self.heads), ops.split_heads(value, self.heads)


class T5LayerSelfAttention(Module):
    """Self-attention between a normalisation and the residual connection.

    Args:
        config: the architecture.
        is_decoder: whether distances are counted backwards only.
        is_first: whether it holds the biases of distances for all layers of its stack.
    """

    def __init__(self, config: T5Config, is_decoder: bool, is_first: bool) -> None:
        super().__init__()
        self.SelfAttention = T5Attention(config, has_relative_attention_bias=is_first)
        self.layer_norm = _norm(config)
        self.dropout = Dropout(config.dropout_rate)
        self.is_decoder = is_decoder
        count = config.relative_attention_num_buckets
        self.buckets = count if is_decoder else count // 2
        self.starts = bucket_starts(self.buckets, config.relative_attention_max_distance)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        context, weights, new_cache = self.SelfAttention(self.layer_norm(hidden), inputs, cache)
        return ops.saturate(hidden + self.dropout(context)), weights, new_cache

    def distance_bias(
        self, length: ops.Size, start: ops.Size | Tensor, keys: ops.Size, like: Tensor
    ) -> Tensor:
        """Bias ``[1, H, T, S]`` of the scores by how far a key is from its query.

        Args:
            length: the number of queries T.
            start: the first one's place among the keys.
            keys: their number S.
            like: gives the device.
        """
        table = self.SelfAttention.relative_attention_bias
        assert table is not None, "the first layer of a stack holds it"
        # There are few distances, so only these are looked up: from 1 - S to S - 1 positions.
        offsets = ops.arange(1 - keys, keys, like=like)
        if self.is_decoder:
            bucket = ops.bucketize(ops.clip(-offsets, 0, keys), self.starts)
        else:
            bucket = ops.bucketize(ops.maximum(offsets, -offsets), self.starts)
            bucket = ops.where(offsets > 0, bucket + self.buckets, bucket)
        by_offset = table(bucket)  # [2 * S - 1, H]
        queries = ops.unsqueeze(ops.arange(0, length, like=like) + start, 1)
        others = ops.unsqueeze(ops.arange(0, keys, like=like), 0)
        bias = ops.take_rows(by_offset, others - queries + (keys - 1))  # [T, S, H]
        return ops.unsqueeze(ops.transpose(bias, (2, 0, 1)), 0)


class T5LayerCrossAttention(Module):
    """Attention to an encoder's states between a normalisation and the residual connection."""

    def __init__(self, config: T5Config) -> None:
        super().__init__()
        self.EncDecAttention = T5Attention(config)
        self.layer_norm = _norm(config)
        self.dropout = Dropout(config.dropout_rate)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        context, weights, new_cache = self.EncDecAttention(self.layer_norm(hidden), inputs, cache)
        return ops.saturate(hidden + self.dropout(context)), weights, new_cache


class T5Block(Module):
    """Self-attention, attention to an encoder in a decoder, and feed-forward network."""

    def __init__(self, config: T5Config, is_decoder: bool, is_first: bool) -> None:
        super().__init__()
        self.is_decoder = is_decoder
        layers: list[Module] = [T5LayerSelfAttention(config, is_decoder, is_first)]
        if is_decoder:
            layers.append(T5LayerCrossAttention(config))
        layers.append(T5LayerFF(config))
        self.layer = ModuleList(layers)

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        cache: tuple[Tensor, ...]
        hidden, weights, cache = self.layer[0](hidden, inputs.own, inputs.cache)
        cross_weights = None
        if self.is_decoder and inputs.cross is not None:
            hidden, cross_weights, cross_cache = self.layer[1](hidden, inputs.cross, inputs.cache)
            cache = (*cache, *cross_cache)
        return LayerOutput(self.layer[-1](hidden), weights, cross_weights, cache)


class T5Stack(Stack):
    """The encoder or the decoder.

    Args:
        config: the architecture.
        embedding: the table of the tokens, which belongs to the model.
        is_decoder: which of the two.
    """

    def __init__(self, config: T5Config, embedding: Embedding, is_decoder: bool) -> None:
        super().__init__(is_decoder)
        self.embed_tokens = TiedEmbedding(embedding)
        layers = (config.num_decoder_layers or 0) if is_decoder else config.num_layers
        self.block = ModuleList([T5Block(config, is_decoder, i == 0) for i in range(layers)])
        self.final_layer_norm = _norm(config)
        self.dropout = Dropout(config.dropout_rate)

    def get_layers(self) -> LayerList:
        """The layers."""
        return self.block

    def embedded(self, tokens: Tensor, cache: Cache, input_ids: Tensor | None) -> Tensor:
        """The embedded tokens ``[B, T, C]``: layers tell positions apart."""
        hidden: Tensor = self.dropout(tokens)
        return hidden

    def own_attention(
        self, inputs: AttentionInputs, hidden: Tensor, cache: Cache
    ) -> AttentionInputs:
        """With the distances between tokens, which all layers have of the first one."""
        length = ops.size(hidden, 1)
        keys: Any = cache.room  # A number of the kit's; of a growing cache it is no tensor.
        if keys is None:
            keys = cache.length + length
        block: Any = self.block[0]  # What a list of modules holds has no type.
        first: T5LayerSelfAttention = block.layer[0]
        return inputs.with_bias(first.distance_bias(length, cache.length, keys, hidden))

    def finished(self, hidden: Tensor) -> Tensor:
        """The last layer's states, normalised."""
        normalised: Tensor = self.dropout(self.final_layer_norm(hidden))
        return normalised


def bucket_starts(count: int, farthest: int) -> tuple[int, ...]:
    """The distances at which buckets 1, 2, … begin.

    Half of the buckets hold a distance each; those of the others grow logarithmically, so that the
    last would end at ``farthest``, and holds all that are farther, too. The boundaries are compared
    as whole numbers: logarithms are rounded differently in every backend.

    Args:
        count: number of buckets.
        farthest: a distance.

    Raises:
        InvalidConfigurationError: there are too few buckets, or more than distances.
    """
    exact = count // 2
    growing = count - exact
    if not 0 < exact < farthest:
        raise InvalidConfigurationError(
            f"T5Config asks for {count} buckets in each direction up to a distance of {farthest}; "
            "relative_attention_num_buckets must be at least 4, and "
            "relative_attention_max_distance more than half of the buckets."
        )
    starts = [*range(1, exact + 1)]
    for step in range(1, growing):
        distance = starts[-1]
        while distance**growing < farthest**step * exact ** (growing - step):
            distance += 1
        starts.append(distance)
    return tuple(starts)


def _norm(config: T5Config) -> RMSNorm:
    init = Constant(config.initializer_factor)
    return RMSNorm(config.d_model, config.layer_norm_epsilon, init=init)


def _normal(config: T5Config, width: int) -> Initializer:
    """Normal weights that keep the variance of an input of this width."""
    return Normal(config.initializer_factor * width**-0.5)


def _projection(config: T5Config, in_features: int, out_features: int) -> Linear:
    return Linear(in_features, out_features, bias=False, init=_normal(config, in_features))
