# Generated from src/triformers_core/encoder_layers.py by `make generate`; do not edit.
"""The layers of encoders like BERT, of which architectures are composed; written once for the backends.

Attribute names are those of published checkpoints. Axis letters in comments: B batch, T query length, S
key length, H heads, D size of a head.
"""

from __future__ import annotations

from collections.abc import Sequence

from triformers.models.tensorflow.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    StackOutput,
    run_layers,
)
from triformers.models.tensorflow.cache import Cache, KeyValues, LayerCache
from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Tensor,
    activation,
    ops,
)

__all__: list[str] = []  # For models alone.


class EncoderEmbeddings(Module):
    """Sum of word, position and token type embeddings, normalised.

    Args:
        config: the architecture.
        width: of the embeddings; ``hidden_size`` by default.
        types: number of token types; ``type_vocab_size`` by default, and 0 where a model knows none.
    """

    def __init__(
        self, config: EncoderConfig, width: int | None = None, types: int | None = None
    ) -> None:
        super().__init__()
        self.is_absolute = config.position_embedding_type == "absolute"
        if width is None:
            width = config.hidden_size
        self.refuses_types = types == 0
        if types is None:
            types = config.type_vocab_size
        self.word_embeddings = Embedding(config.vocab_size, width, config.pad_token_id)
        self.position_embeddings = self.new_positions(config, width)
        self.token_type_embeddings = Embedding(types, width) if types else None
        self.LayerNorm: Module | None = None if config.norm_first else new_norm(config, width)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(
        self,
        *,
        past_length: ops.Size | Tensor = 0,
        input_ids: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
    ) -> Tensor:
        return self.finish(
            self.summed(
                past_length,
                input_ids=input_ids,
                token_type_ids=token_type_ids,
                position_ids=position_ids,
                inputs_embeds=inputs_embeds,
            )
        )

    def summed(
        self,
        past_length: ops.Size | Tensor = 0,
        *,
        input_ids: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
    ) -> Tensor:
        """The sum of all embeddings, ``[B, T, width]``.

        Args:
            past_length: how many tokens came before.
            input_ids: token ids ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
        """
        words = self.words(input_ids, inputs_embeds)
        embedded = self.with_types(words, token_type_ids)
        if not self.is_absolute or self.position_embeddings is None:
            return embedded
        if position_ids is None:
            position_ids = self.default_positions(input_ids, words, past_length)
        return embedded + self.position_embeddings(position_ids)

    def words(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The embedded tokens, ``[B, T, width]``."""
        if inputs_embeds is not None:
            return inputs_embeds
        if input_ids is not None:
            return self.word_embeddings(input_ids)
        raise InvalidInputError("The model was called without input_ids or inputs_embeds.")

    def finish(self, embedded: Tensor) -> Tensor:
        """What is done to the sum of embeddings, ``[B, T, width]``, in training, too."""
        dropped: Tensor = self.dropout(self.normalise(embedded))
        return dropped

    def new_positions(self, config: EncoderConfig, width: int) -> Embedding | None:
        """The table of positions, if there is one.

        Args:
            config: the architecture.
            width: of the embeddings.
        """
        return Embedding(config.max_position_embeddings, width)

    def normalise(self, embedded: Tensor) -> Tensor:
        """What is done to the sum of embeddings, ``[B, T, width]``."""
        return normalised(self.LayerNorm, embedded)

    def with_types(self, words: Tensor, token_type_ids: Tensor | None) -> Tensor:
        """Adds the embeddings of the token types to those of the words ``[B, T, width]``."""
        if self.token_type_embeddings is None:
            if self.refuses_types and token_type_ids is not None:
                raise InvalidInputError(
                    "token_type_ids came to a model that knows none; leave them out: "
                    "tokenizer(..., return_token_type_ids=False)."
                )
            return words
        return words + rows(self.token_type_embeddings, token_type_ids)

    def default_positions(
        self, input_ids: Tensor | None, words: Tensor, past_length: ops.Size | Tensor
    ) -> Tensor:
        """Positions where none are given, counted on from the cache: ``[1, T]``.

        Args:
            input_ids: not needed: padding is counted, too.
            words: the embedded tokens.
            past_length: how many tokens came before.
        """
        return ops.unsqueeze(ops.arange(0, ops.size(words, 1), like=words) + past_length, 0)


class EncoderSelfAttention(Module):
    """Attention of hidden states to themselves, or to an encoder's states.

    Args:
        config: the architecture.
        cross: whether its source is an encoder's states, whose distances don't count.
    """

    def __init__(self, config: EncoderConfig, cross: bool = False) -> None:
        super().__init__()
        width = config.hidden_size
        config.check_multiple("hidden_size", "num_attention_heads")
        self.heads = config.num_attention_heads
        self.scale: float = (width // self.heads) ** -0.5
        self.distance_scale: float = self.scale
        self.query = Linear(width, width)
        self.key = Linear(width, width)
        self.value = Linear(width, width)
        self.dropout = Dropout(config.attention_probs_dropout_prob)
        kind = "absolute" if cross else config.position_embedding_type
        self.farthest = config.max_position_embeddings - 1
        self.distance_embedding = (
            None if kind == "absolute" else Embedding(2 * self.farthest + 1, width // self.heads)
        )
        self.is_of_keys = kind == "relative_key_query"

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        query = ops.split_heads(self.query(hidden), self.heads)  # [B, H, T, D]
        key, value = inputs.keys_and_values(hidden, cache, self.project)  # [B, H, S, D]
        if self.distance_embedding is not None:
            start = inputs.sees.start
            inputs = inputs.with_bias(
                self.distance_bias(query, key, start, self.distance_embedding)
            )
        context, weights = inputs.attend(query, key, value, dropout=self.dropout)
        return ops.merge_heads(context), weights, (key, value)

    def project(self, states: Tensor) -> KeyValues:
        """Keys and values ``[B, H, S, D]`` of states ``[B, S, hidden]``."""
        key, value = self.key(states), self.value(states)
        return ops.split_heads(key, self.heads), ops.split_heads(value, self.heads)

    def distance_bias(
        self, query: Tensor, key: Tensor, start: ops.Size | Tensor, embedding: Embedding
    ) -> Tensor:
        """What the distances of tokens add to the scores: ``[B, H, T, S]``.

        Args:
            query: ``[B, H, T, D]``.
            key: ``[B, H, S, D]``.
            start: the first query's place among the keys.
            embedding: of every distance, the most negative one first.
        """
        own = ops.unsqueeze(ops.arange(0, ops.size(query, 2), like=query) + start, 1)
        others = ops.unsqueeze(ops.arange(0, ops.size(key, 2), like=query), 0)
        rows: Tensor = embedding(own - others + self.farthest)  # [T, S, D]
        # [B, H, T, 1, D] by [T, D, S]
        products = ops.matmul(ops.unsqueeze(query, 3), ops.transpose(rows, (0, 2, 1)))
        scores: Tensor = ops.squeeze(products, 3)
        if self.is_of_keys:
            # [B, H, S, 1, D] by [S, D, T]
            products = ops.matmul(ops.unsqueeze(key, 3), ops.transpose(rows, (1, 2, 0)))
            scores = scores + ops.transpose(ops.squeeze(products, 3), (0, 1, 3, 2))
        return scores * self.distance_scale


class EncoderOutput(Module):
    """A projection with the residual connection.

    Args:
        config: the architecture.
        width: of what is projected.
    """

    def __init__(self, config: EncoderConfig, width: int) -> None:
        super().__init__()
        self.dense: Module = Linear(width, config.hidden_size)
        self.LayerNorm = None if config.norm_first else new_norm(config)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(self, hidden: Tensor, residual: Tensor) -> Tensor:
        return normalised(self.LayerNorm, self.dropout(self.dense(hidden)) + residual)


class EncoderAttention(Module):
    """Attention and its projection.

    Args:
        config: the architecture.
        cross: whether its source is an encoder's states.
        heads: what attends; BERT's by default.
    """

    def __init__(
        self, config: EncoderConfig, cross: bool = False, heads: Module | None = None
    ) -> None:
        super().__init__()
        self.ln = new_norm(config) if config.norm_first else None
        self.self = EncoderSelfAttention(config, cross) if heads is None else heads
        self.output = EncoderOutput(config, config.hidden_size)

    def __call__(
        self, hidden: Tensor, inputs: AttentionInputs, cache: LayerCache | None
    ) -> tuple[Tensor, Tensor | None, KeyValues]:
        context, weights, new_cache = self.self(normalised(self.ln, hidden), inputs, cache)
        projected: Tensor = self.output(context, hidden)
        return projected, weights, new_cache


class EncoderIntermediate(Module):
    """First half of the feed-forward network."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__()
        self.dense: Module = Linear(config.hidden_size, config.intermediate_size)
        self.activation = activation(config.hidden_act)

    def __call__(self, hidden: Tensor) -> Tensor:
        return self.activation(self.dense(hidden))


class EncoderLayer(Module):
    """Self-attention, attention to an encoder where there is one, and feed-forward network.

    Args:
        config: the architecture.
        attention: the self-attention, and so on: BERT's by default.
        crossattention: the attention to an encoder; by default where the configuration has one.
        intermediate: the first half of the feed-forward network.
        output: its second half.
    """

    def __init__(
        self,
        config: EncoderConfig,
        attention: Module | None = None,
        crossattention: Module | None = None,
        *,
        intermediate: Module | None = None,
        output: Module | None = None,
    ) -> None:
        super().__init__()
        if crossattention is None and config.add_cross_attention:
            crossattention = EncoderAttention(config, True)
        self.attention = EncoderAttention(config) if attention is None else attention
        self.crossattention = crossattention
        self.intermediate = EncoderIntermediate(config) if intermediate is None else intermediate
        self.output = EncoderOutput(config, config.intermediate_size) if output is None else output
        self.ln = new_norm(config) if config.norm_first else None

    def __call__(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        cache: tuple[Tensor, ...]
        hidden, weights, cache = self.attention(hidden, inputs.own, inputs.cache)
        cross_weights = None
        if self.crossattention is not None and inputs.cross is not None:
            hidden, cross_weights, cross_cache = self.crossattention(
                hidden, inputs.cross, inputs.cache
            )
            cache = (*cache, *cross_cache)
        return LayerOutput(self.transformed(hidden), weights, cross_weights, cache)

    def transformed(self, hidden: Tensor) -> Tensor:
        """The states ``[B, T, hidden]`` after the feed-forward network."""
        wide = self.intermediate(normalised(self.ln, hidden))
        narrow: Tensor = self.output(wide, hidden)
        return narrow


class EncoderStack(Module):
    """The stack of layers.

    Args:
        config: the architecture.
        layers: BERT's by default.
    """

    def __init__(self, config: EncoderConfig, layers: Sequence[Module] | None = None) -> None:
        super().__init__()
        if layers is None:
            layers = [EncoderLayer(config) for _ in range(config.num_hidden_layers)]
        self.layer = ModuleList(layers)
        self.ln = new_norm(config) if config.norm_first else None

    def __call__(
        self,
        hidden: Tensor,
        own: AttentionInputs,
        cross: AttentionInputs | None = None,
        cache: Cache = Cache(),
    ) -> StackOutput:
        stack = run_layers(self.layer, hidden, own=own, cross=cross, cache=cache)
        last = normalised(self.ln, stack.states[-1])
        return stack._replace(states=(*stack.states[:-1], last))


class EncoderPooler(Module):
    """The first token's state through a dense layer and tanh."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)

    def __call__(self, hidden: Tensor) -> Tensor:
        return ops.tanh(self.dense(ops.take_position(hidden, 0)))


def new_norm(config: EncoderConfig, width: int | None = None) -> LayerNorm:
    """A normalisation of states.

    Args:
        config: the architecture.
        width: of the states; ``hidden_size`` by default.
    """
    return LayerNorm(config.hidden_size if width is None else width, config.layer_norm_eps)


def normalised(norm: Module | None, hidden: Tensor) -> Tensor:
    """States, normalised where there is what normalises them."""
    return hidden if norm is None else norm(hidden)


def mean_of_places(table: Embedding, places: Tensor) -> Tensor:
    """The mean of the embeddings of each one's places, zeros where it has none: ``[B, R, width]``.

    Args:
        table: of positions.
        places: ``[B, R, A]``, -1 for none.
    """
    there = places != -1
    found: Tensor = table(ops.where(there, places, 0))
    marks = ops.cast_like(there, found)
    summed = ops.reduce_sum(found * ops.unsqueeze(marks, -1), axis=2)
    return summed / ops.clip(ops.reduce_sum(marks, axis=2, keepdims=True), 1, ops.size(places, 2))


def rows(table: Embedding, ids: Tensor | None = None, default: int = 0) -> Tensor:
    """The embeddings of ids, or of one id for all where there are none.

    Args:
        table: of embeddings.
        ids: ``[B, T]``.
        default: the one for all.
    """
    if ids is not None:
        return table(ids)
    return ops.take_position(ops.unsqueeze(table.table(), 0), default)
