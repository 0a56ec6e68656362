# Generated from src/triformers_core/architectures/prophetnet/modeling_layers.py by `make generate`; do not edit.
"""The layers of ProphetNet: an encoder's, and a decoder's, which predicts several tokens at once.

The decoder's states are those of the target, the main stream, and then those of N streams that
predict: each of these sees the main stream, and of itself just its own place. Axis letters: B batch,
T target length, S key length, H heads, D size of a head, C width, N streams that predict, K buckets
of distances.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from triformers.models.flax.attention import AttentionInputs, LayerInputs, LayerList, LayerOutput
from triformers.models.flax.cache import Cache, KeyValues, LayerCache
from triformers.models.flax.seq2seq import Stack
from triformers.models.flax.t5_layers import bucket_starts
from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig
from triformers_core.kit.flax import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Tensor,
    TiedEmbedding,
    activation,
    ops,
)

__all__: list[str] = []

EPSILON = 1e-5
"""Of all normalisations; no configuration has it."""


class ProphetNetAttention(Module):
    """Attention of states to themselves or to an encoder's.

    Args:
        config: the architecture.
        heads: number of heads.
    """

    def __init__(self, config: ProphetNetConfig, heads: int) -> None:
        super().__init__()
        width = config.hidden_size
        self.heads = heads
        self.key_proj = Linear(width, width)
        self.value_proj = Linear(width, width)
        self.query_proj = Linear(width, width)
        self.out_proj = Linear(width, width)
        self.dropout = Dropout(config.attention_dropout)
        self.last_dropout = Dropout(config.dropout)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        query = ops.split_heads(self.query_proj(hidden), self.heads)  # [B, H, T, D]
        key, value = inputs.keys_and_values(hidden, cache, self.project)  # [B, H, S, D]
        context, weights = inputs.attend(query, key, value, dropout=self.dropout)
        return self.last_dropout(self.out_proj(ops.merge_heads(context))), weights, (key, value)

    def project(self, states: Tensor) -> KeyValues:
        """Keys and values ``[B, H, S, D]`` of states ``[B, S, C]``."""
        key, value = self.key_proj(states), self.value_proj(states)
        return ops.split_heads(key, self.heads), ops.split_heads(value, self.heads)


class ProphetNetFeedForward(Module):
    """Two linear layers.

    Args:
        config: the architecture.
        inner: the width between them.
    """

    def __init__(self, config: ProphetNetConfig, inner: int) -> None:
        super().__init__()
        self.intermediate = Linear(config.hidden_size, inner)
        self.output = Linear(inner, config.hidden_size)
        self.activation = activation(config.activation_function)
        self.activation_dropout = Dropout(config.activation_dropout)
        self.dropout = Dropout(config.dropout)

    def __call__(self, hidden: Tensor) -> Tensor:
        inner = self.activation_dropout(self.activation(self.intermediate(hidden)))
        dropped: Tensor = self.dropout(self.output(inner))
        return dropped


class ProphetNetEncoderLayer(Module):
    """Self-attention and feed-forward network.

    Args:
        config: the architecture.
    """

    def __init__(self, config: ProphetNetConfig) -> None:
        super().__init__()
        self.self_attn = ProphetNetAttention(config, config.num_encoder_attention_heads)
        self.self_attn_layer_norm = LayerNorm(config.hidden_size, EPSILON)
        self.feed_forward = ProphetNetFeedForward(config, config.encoder_ffn_dim)
        self.feed_forward_layer_norm = LayerNorm(config.hidden_size, EPSILON)

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        added, weights, _ = self.self_attn(hidden, inputs.own, None)
        hidden = self.self_attn_layer_norm(hidden + added)
        hidden = self.feed_forward_layer_norm(hidden + self.feed_forward(hidden))
        return LayerOutput(hidden, weights)


class ProphetNetEncoder(Stack):
    """The encoder.

    Args:
        config: the architecture.
        embedding: the table of the tokens, which belongs to the model.
    """

    def __init__(self, config: ProphetNetConfig, embedding: Embedding) -> None:
        super().__init__(is_decoder=False)
        self.word_embeddings = TiedEmbedding(embedding)
        self.position_embeddings = new_positions(config)
        self.embeddings_layer_norm = LayerNorm(config.hidden_size, EPSILON)
        self.dropout = Dropout(config.dropout)
        self.first = first_place(config)
        self.rows = config.max_position_embeddings
        self.layers = ModuleList(
            [ProphetNetEncoderLayer(config) for _ in range(config.num_encoder_layers)]
        )

    def get_layers(self) -> LayerList:
        """The layers."""
        return self.layers

    def embed(self, input_ids: Tensor) -> Tensor:
        """The embedded tokens ``[B, S, C]``."""
        return self.word_embeddings(input_ids)

    def embedded(self, tokens: Tensor, cache: Cache, input_ids: Tensor | None) -> Tensor:
        """The sum of tokens and positions, normalised, ``[B, S, C]``."""
        places = ops.unsqueeze(ops.arange(0, ops.size(tokens, 1), like=tokens), 0) + self.first
        positions = self.position_embeddings(ops.clip(places, 0, self.rows - 1))
        dropped: Tensor = self.dropout(self.embeddings_layer_norm(tokens + positions))
        return dropped


@dataclass(frozen=True, kw_only=True)
class StreamInputs(AttentionInputs):
    """What the decoder's self-attention is given.

    Args:
        buckets: of the distance of every query of the main stream to every key, ``[T, S]``.
        stream_buckets: likewise of the other streams' queries.
        stream_bias: added to these queries' scores of the main stream's keys, ``[1, N, 1, T, S]`` or
            ``[B, N, 1, T, S]``.
        own_places: 1 where query and key of a stream have one place, ``[T, T]``.
    """

    buckets: Tensor
    stream_buckets: Tensor
    stream_bias: Tensor
    own_places: Tensor


class StreamWeights(NamedTuple):
    """The weights of the decoder's self-attention, as far as they are wanted.

    Args:
        main: ``[B, H, T, S]``.
        streams: ``[B, N, H, T, S + T]``: of the main stream's keys, then of the stream's own.
    """

    main: Tensor | None
    streams: Tensor | None


class ProphetNetNgramSelfAttention(ProphetNetAttention):
    """Attention of all streams to the main one, and of those that predict to themselves, too.

    Args:
        config: the architecture.
    """

    def __init__(self, config: ProphetNetConfig) -> None:
        super().__init__(config, config.num_decoder_attention_heads)
        self.streams, self.buckets = config.ngram, config.num_buckets
        self.relative_pos_embeddings = Linear(config.hidden_size, self.buckets * self.heads)

    def __call__(  # type: ignore[override]  # It returns the weights of two kinds of streams.
        self, hidden: Tensor, inputs: StreamInputs, cache: LayerCache | None
    ) -> tuple[Tensor, StreamWeights, KeyValues]:
        length = ops.size(inputs.own_places, 0)
        query = ops.split_heads(self.query_proj(hidden), self.heads)  # [B, H, T + N * T, D]
        key, value = self.project(hidden)
        scores = self.relative_pos_embeddings(hidden)  # [B, T + N * T, K * H]
        new = (ops.take_slice(key, 0, length, 2), ops.take_slice(value, 0, length, 2))
        keys = new if cache is None else cache.with_new(*new)  # [B, H, S, D]
        bias = self.distance_bias(ops.take_range(scores, 0, length), inputs.buckets)
        main, weights = inputs.with_bias(bias).attend(
            ops.take_slice(query, 0, length, 2), keys[0], keys[1], dropout=self.dropout
        )
        others, stream_weights = self.attend_streams(
            self.by_stream(query, length),
            inputs,
            distances=self.stream_scores(ops.take_slice(scores, length, None, 1), length),
            own=(self.by_stream(key, length), self.by_stream(value, length)),
            main=keys,
        )
        context = ops.cat([ops.merge_heads(main), others], axis=1)
        added = self.last_dropout(self.out_proj(context))
        return added, StreamWeights(weights, stream_weights), keys

    def by_stream(self, x: Tensor, length: ops.Size) -> Tensor:
        """The streams that predict: ``[B, H, T + N * T, D]`` → ``[B, N, H, T, D]``."""
        rest = ops.take_slice(x, length, None, 2)
        shape = (-1, self.heads, self.streams, length, ops.size(x, 3))
        return ops.transpose(ops.reshape(rest, shape), (0, 2, 1, 3, 4))

    def distance_bias(self, scores: Tensor, buckets: Tensor) -> Tensor:
        """What the distances add in the main stream, ``[B, H, T, S]``.

        Args:
            scores: of every bucket and head, ``[B, T, K * H]``.
            buckets: ``[T, S]``.
        """
        length = ops.size(scores, 1)
        by_head = ops.reshape(scores, (-1, length, self.buckets, self.heads))
        return chosen(ops.transpose(by_head, (0, 3, 1, 2)), buckets)

    def stream_scores(self, scores: Tensor, length: ops.Size) -> Tensor:
        """The other streams' scores of the buckets, ``[B, N, H, T, K]``.

        Published models were computed with the values of ``[B, T, N, H, K]`` read in this shape as
        they lie, which mixes positions, streams and heads where there is more than one position.

        Args:
            scores: ``[B, N * T, K * H]``.
            length: T.
        """
        apart = ops.reshape(scores, (-1, self.streams, length, self.buckets, self.heads))
        mixed = ops.transpose(apart, (0, 2, 1, 4, 3))
        return ops.reshape(mixed, (-1, self.streams, self.heads, length, self.buckets))

    def attend_streams(
        self,
        query: Tensor,
        inputs: StreamInputs,
        *,
        distances: Tensor,
        own: KeyValues,
        main: KeyValues,
    ) -> tuple[Tensor, Tensor | None]:
        """The context of the streams that predict ``[B, N * T, C]``, and the weights if wanted.

        Args:
            query: of these streams, ``[B, N, H, T, D]``.
            inputs: what the attention is given.
            distances: the scores of the buckets, ``[B, N, H, T, K]``.
            own: keys and values of these streams, ``[B, N, H, T, D]``.
            main: those of the main stream, ``[B, H, S, D]``.
        """
        query = query * ops.size(query, 4) ** -0.5
        seen = ops.einsum("bnhtd,bhsd->bnhts", query, main[0])
        seen = seen + chosen(distances, inputs.stream_buckets) + inputs.stream_bias
        nearest = ops.take_slice(distances, 0, 1, 4)
        itself = ops.reduce_sum(query * own[0], -1, keepdims=True) + nearest
        keys = ops.size(seen, 4)
        weights = ops.softmax(ops.cat([seen, itself], axis=-1))  # [B, N, H, T, S + 1]
        of_own = ops.take_slice(weights, keys, None, 4) * inputs.own_places
        weights = ops.cat([ops.take_slice(weights, 0, keys, 4), of_own], axis=-1)
        weights = self.dropout(weights)
        if inputs.head_mask is not None:
            weights = weights * ops.unsqueeze(inputs.head_mask, 1)
        of_own = ops.reduce_sum(ops.take_slice(weights, keys, None, 4), -1, keepdims=True)
        context = ops.einsum("bnhts,bhsd->bnhtd", ops.take_slice(weights, 0, keys, 4), main[1])
        ordered = ops.transpose(context + of_own * own[1], (0, 1, 3, 2, 4))  # [B, N, T, H, D]
        rows = self.streams * ops.size(query, 3)
        merged = ops.reshape(ordered, (-1, rows, self.heads * ops.size(query, 4)))
        return merged, weights if inputs.output_attentions else None


class StreamLayerOutput(NamedTuple):
    """What a layer of the decoder returns.

    Args:
        hidden: the states ``[B, T + N * T, C]``.
        weights: the self-attention's, as far as they are wanted.
        cross_weights: ``[B, H, T + N * T, S]``, likewise.
        cache: keys and values of the self-attention, then of the cross attention.
    """

    hidden: Tensor
    weights: StreamWeights
    cross_weights: Tensor | None
    cache: tuple[Tensor, ...]


class ProphetNetDecoderLayer(Module):
    """Self-attention, attention to an encoder, and feed-forward network.

    Args:
        config: the architecture.
    """

    def __init__(self, config: ProphetNetConfig) -> None:
        super().__init__()
        width, heads = config.hidden_size, config.num_decoder_attention_heads
        crosses = config.add_cross_attention
        self.self_attn = ProphetNetNgramSelfAttention(config)
        self.self_attn_layer_norm = LayerNorm(width, EPSILON)
        self.cross_attn = ProphetNetAttention(config, heads) if crosses else None
        self.cross_attn_layer_norm = LayerNorm(width, EPSILON) if crosses else None
        self.feed_forward = ProphetNetFeedForward(config, config.decoder_ffn_dim)
        self.feed_forward_layer_norm = LayerNorm(width, EPSILON)

    def __call__(
        self,
        hidden: Tensor,
        inputs: StreamInputs,
        cross: AttentionInputs | None,
        cached: LayerCache | None,
    ) -> StreamLayerOutput:
        cache: tuple[Tensor, ...]
        added, weights, cache = self.self_attn(hidden, inputs, cached)
        hidden = self.self_attn_layer_norm(hidden + added)
        cross_weights = None
        if self.cross_attn is not None and cross is not None:
            assert self.cross_attn_layer_norm is not None, "there with the cross attention"
            added, cross_weights, cross_cache = self.cross_attn(hidden, cross, cached)
            hidden = self.cross_attn_layer_norm(hidden + added)
            cache = (*cache, *cross_cache)
        hidden = self.feed_forward_layer_norm(hidden + self.feed_forward(hidden))
        return StreamLayerOutput(hidden, weights, cross_weights, cache)


def chosen(scores: Tensor, buckets: Tensor) -> Tensor:
    """Every key's score by the bucket of its distance: ``[…, T, K]`` and ``[T, S]`` → ``[…, T, S]``."""
    sizes = [ops.size(scores, axis) for axis in range(len(scores.shape) - 2)]
    places = ops.reshape(buckets, (*(1 for _ in sizes), *(ops.size(buckets, x) for x in (0, 1))))
    shape = (*sizes, ops.size(buckets, 0), ops.size(buckets, 1))
    return ops.gather(scores, ops.expand(places, shape), len(sizes) + 1)


def stream_inputs(
    own: AttentionInputs, hidden: Tensor, cache: Cache, config: ProphetNetConfig
) -> StreamInputs:
    """What the decoder's self-attention is given beside what any decoder's is.

    Args:
        own: the latter.
        hidden: the main stream ``[B, T, C]``.
        cache: what came before.
        config: the architecture.
    """
    length = ops.size(hidden, 1)
    starts = bucket_starts(config.num_buckets, config.relative_max_distance)
    new = ops.unsqueeze(ops.arange(0, length, like=hidden), 1)  # [T, 1]
    keys = ops.unsqueeze(ops.arange(0, cache.keys(length), like=hidden), 0)  # [1, S]
    distance = new + cache.length - keys
    # Stream n predicts from what was there n places before; every one sees the new tokens' first.
    back = ops.reshape(ops.arange(0, config.ngram, like=hidden), (1, -1, 1, 1, 1))
    last = ops.clip(ops.reshape(new, (1, 1, 1, -1, 1)) - back, 0, length) + cache.length
    bias = ops.mask_to_bias(ops.reshape(keys, (1, 1, 1, 1, -1)) <= last, like=hidden)
    padding = own.sees.padding
    if padding is not None:
        seen = ops.mask_to_bias(ops.unsqueeze(ops.unsqueeze(padding, 1), 1), like=hidden)
        seen = ops.unsqueeze(seen, 3) if len(padding.shape) == 2 else seen
        bias = ops.minimum(bias, seen)
    return StreamInputs(
        sees=own.sees,
        head_mask=own.head_mask,
        output_attentions=own.output_attentions,
        buckets=ops.bucketize(ops.clip(distance, 0, config.relative_max_distance), starts),
        stream_buckets=ops.bucketize(
            ops.clip(distance + 1, 0, config.relative_max_distance), starts
        ),
        stream_bias=bias,
        own_places=ops.cast_like(new == ops.transpose(new, (1, 0)), hidden),
    )


def new_positions(config: ProphetNetConfig) -> Embedding:
    """A table of the positions, of which padding's starts at zero."""
    return Embedding(config.max_position_embeddings, config.hidden_size, config.pad_token_id)


def first_place(config: ProphetNetConfig) -> int:
    """The row of the first token in the table of the positions.

    Raises:
        InvalidConfigurationError: the configuration names no padding token.
    """
    if config.pad_token_id is None:
        raise config.misfit("positions are counted on from it", "pad_token_id")
    return config.pad_token_id + 1
