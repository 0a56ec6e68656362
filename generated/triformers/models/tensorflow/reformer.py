# Generated from src/triformers_core/architectures/reformer/modeling.py by `make generate`; do not edit.
"""Reformer (Kitaev et al. 2020, https://arxiv.org/abs/2001.04451), written once for three backends.

Two streams of states go through the layers: attention reads the second and adds to the first, the
feed-forward network reads the first and adds to the second. What a model answers with are both, so they
are twice as wide. Attribute names are those of the published checkpoints. Axis letters in comments: B
batch, T length.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.tensorflow.attention import layer_head_mask
from triformers.models.tensorflow.cache import GrowingCache, PastKeyValues
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers.models.tensorflow.reformer_attention import (
    Found,
    LocalSelfAttention,
    LSHSelfAttention,
    Past,
    Seen,
)
from triformers.models.tensorflow.reformer_memory import new_memory, read_memory
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers_core.architectures.reformer.configuration import ReformerConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.initializers import Normal
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    Tensor,
    activation,
    model_call,
    ops,
    reversible,
    signature_of,
)

__all__ = ["TFReformerModel", "TFReformerPreTrainedModel"]


class AxialWeights(Module):
    """The vectors of rows and of columns; their numbers are their names."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__()
        axes = config.axial_pos_shape
        for index, (size, width) in enumerate(zip(axes, config.axial_pos_embds_dim, strict=True)):
            shape = [size if axis == index else 1 for axis in range(len(axes))]
            init = Normal(config.axial_norm_std)
            setattr(self, str(index), Parameter(*shape, width, init=init))

    def __call__(self, index: int, width: int) -> Tensor:  # [size, width]
        return ops.reshape(ops.value(getattr(self, str(index))), (-1, width))


class AxialPositionEmbeddings(Module):
    """Vectors of positions: those of its row, its column, …, one beside the other."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__()
        self.axes, self.widths = list(config.axial_pos_shape), list(config.axial_pos_embds_dim)
        self.weights = AxialWeights(config)
        self.drop = Dropout(config.hidden_dropout_prob)

    def __call__(self, positions: Tensor, like: Tensor) -> Tensor:
        parts = [
            ops.take_rows(self.weights(index, width), self.along(index, positions))
            for index, width in enumerate(self.widths)
        ]
        vectors = ops.cat(parts, axis=-1)
        if not self.drop.training:
            return vectors
        # Whole columns are dropped.
        columns = self.along(1, positions)
        kept = self.drop(ops.ones((ops.size(like, 0), self.axes[1]), like=like))
        columns = ops.expand(columns, (ops.size(like, 0), ops.size(positions, 1)))
        return vectors * ops.unsqueeze(ops.take_along(kept, columns), -1)

    def along(self, index: int, positions: Tensor) -> Tensor:
        """Which row, column, … a position is in."""
        number, size = positions // math.prod(self.axes[index + 1 :]), self.axes[index]
        # Beyond the last row there is none.
        return number - number // size * size if index else number


class PositionEmbeddings(Module):
    """A table of vectors of positions."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__()
        self.embedding = Embedding(config.max_position_embeddings, config.hidden_size)
        self.drop = Dropout(config.hidden_dropout_prob)

    def __call__(self, positions: Tensor, like: Tensor) -> Tensor:
        shape = (ops.size(like, 0), ops.size(like, 1), ops.size(like, 2))
        dropped: Tensor = self.drop(ops.expand(self.embedding(positions), shape))
        return dropped


class ReformerEmbeddings(Module):
    """The sum of the embeddings of tokens and positions."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__()
        self.word_embeddings = Embedding(config.vocab_size, config.hidden_size)
        self.position_embeddings = (
            AxialPositionEmbeddings(config)
            if config.axial_pos_embds
            else PositionEmbeddings(config)
        )
        self.drop = Dropout(config.hidden_dropout_prob)

    def __call__(self, words: Tensor, positions: Tensor) -> Tensor:
        dropped: Tensor = self.drop(words)
        places: Tensor = self.position_embeddings(positions, words)
        return dropped + places


class ReformerOutput(Module):
    """A linear layer, and dropout."""

    def __init__(self, config: ReformerConfig, width: int, bias: bool) -> None:
        super().__init__()
        self.dense = Linear(width, config.hidden_size, bias=bias)
        self.drop = Dropout(config.hidden_dropout_prob)

    def __call__(self, x: Tensor) -> Tensor:
        dropped: Tensor = self.drop(self.dense(x))
        return dropped


class ReformerAttention(Module):
    """What attention adds to the first stream."""

    def __init__(self, config: ReformerConfig, kind: str) -> None:
        super().__init__()
        self.layer_norm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.self_attention = (
            LSHSelfAttention(config) if kind == "lsh" else LocalSelfAttention(config)
        )
        width = config.num_attention_heads * config.attention_head_size
        self.output = ReformerOutput(config, width, bias=False)

    def __call__(
        self, hidden: Tensor, seen: Seen, past: Past | None = None
    ) -> tuple[Tensor, Found]:
        normed = self.layer_norm(hidden)
        found: Found = (
            self.self_attention(normed, seen)
            if past is None
            else self.self_attention.step(normed, past, seen)
        )
        return self.output(found.context), found


class ReformerDense(Module):
    """The feed-forward network's first layer."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.feed_forward_size)
        self.drop = Dropout(config.hidden_dropout_prob)
        self.activation = activation(config.hidden_act)

    def __call__(self, x: Tensor) -> Tensor:
        active: Tensor = self.activation(self.drop(self.dense(x)))
        return active


class ReformerFeedForward(Module):
    """What the feed-forward network adds to the second stream."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__()
        self.layer_norm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.dense = ReformerDense(config)
        self.output = ReformerOutput(config, config.feed_forward_size, bias=True)

    def __call__(self, x: Tensor) -> Tensor:
        added: Tensor = self.output(self.dense(self.layer_norm(x)))
        return added


class ReformerLayer(Module):
    """Attention and feed-forward network, of two streams."""

    def __init__(self, config: ReformerConfig, kind: str) -> None:
        super().__init__()
        self.attention = ReformerAttention(config, kind)
        self.feed_forward = ReformerFeedForward(config)

    def __call__(
        self, attended: Tensor, hidden: Tensor, seen: Seen, past: Past | None = None
    ) -> tuple[Tensor, Tensor, Found]:
        added, found = self.attention(hidden, seen, past)
        attended = attended + added
        return attended, hidden + self.to_second(attended), found

    def to_first(self, second: Tensor, given: Seen) -> Tensor:
        """What attention adds to the first stream."""
        added, _ = self.attention(second, given)
        result: Tensor = added
        return result

    def to_second(self, first: Tensor) -> Tensor:
        """What the feed-forward network adds to the second one."""
        added: Tensor = self.feed_forward(first)
        return added


class ReformerEncoder(Module):
    """The layers, and what is made of both streams."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__()
        self.layers = ModuleList([ReformerLayer(config, kind) for kind in config.attn_layers])
        self.layer_norm = LayerNorm(2 * config.hidden_size, config.layer_norm_eps)
        self.drop = Dropout(config.hidden_dropout_prob)

    def __call__(
        self,
        hidden: Tensor,
        seen: Seen,
        head_mask: Tensor | None,
        *,
        keeps: bool,
        pasts: Sequence[Past] | None = None,
    ) -> tuple[Tensor, list[Tensor], list[Found]]:
        """Runs the layers.

        Args:
            hidden: the embedded tokens.
            seen: what is seen of the text.
            head_mask: factor of every head.
            keeps: whether what layers make is wanted: states, weights or what is remembered.
            pasts: what every layer remembers, for a single token.
        """
        if not (keeps or seen.weights) and head_mask is None:
            attended, hidden = reversible(list(self.layers), (hidden, hidden), seen)
            return self.joined(attended, hidden), [], []
        attended, states, made = hidden, [hidden], []
        for index, layer in enumerate(self.layers):
            factor = layer_head_mask(head_mask, index)
            of_layer = seen._replace(factor=None if factor is None else ops.unsqueeze(factor, -1))
            past = None if pasts is None else pasts[index]
            attended, hidden, found = layer(attended, hidden, of_layer, past)
            states.append(hidden)
            made.append(found)
        return self.joined(attended, hidden), states, made

    def joined(self, attended: Tensor, hidden: Tensor) -> Tensor:
        """Both streams, side by side."""
        last: Tensor = self.drop(self.layer_norm(ops.cat([attended, hidden], axis=-1)))
        return last


class TFReformerPreTrainedModel(TFTaskModel):
    """What all Reformer models share."""

    config_class = ReformerConfig
    config: ReformerConfig
    base_model_prefix = "reformer"
    # Files hold what masks are made of, and the head's bias a second time.
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"\bself_attention\.(self_)?mask_value_float(16|32)$",
        r"^lm_head\.decoder\.bias$",
    )
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"\bword_embeddings\.weight$",
        r"^lm_head\.(bias|decoder\.weight)$",
    )

    def new_layers(self, batch_size: int, max_length: int) -> GrowingCache:
        """Every layer's room for hashes and states."""
        return new_memory(self, batch_size, max_length)


class TFReformerModel(TFReformerPreTrainedModel):
    """Reformer's hidden states, without a head."""

    def __init__(self, config: ReformerConfig) -> None:
        super().__init__(config)
        self.embeddings = ReformerEmbeddings(config)
        self.encoder = ReformerEncoder(config)
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        past_buckets_states: PastKeyValues | None = None,
        use_cache: bool | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states, ``[batch, sequence, 2 * hidden]``.

        Args:
            input_ids: token ids ``[batch, sequence]``; with a cache that holds tokens, a single new
                one.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, past + sequence]``; all are
                tokens by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            past_buckets_states: hashes and states of earlier tokens, as returned with
                ``use_cache``, or what ``new_cache`` made.
            use_cache: whether to return them (decoders only); by default as the configuration says,
                and never in training or with labels.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, the
                text is too long, or several tokens came with a cache that holds some.
            InvalidConfigurationError: a cache came to a model that is no decoder, or without a number
                of buckets.
        """
        words = self.words(input_ids, inputs_embeds)
        remembered = read_memory(past_buckets_states, self.config, words)
        length, start = ops.size(words, 1), remembered.start
        added = 0 if remembered.pasts else self.missing(length)
        mask = remembered.mask(attention_mask, length)
        if remembered.pasts is None:
            words, mask = self.padded(words, mask, added)
        positions = position_ids
        if positions is None:
            positions = ops.unsqueeze(ops.arange(0, length, like=words) + start, 0)
        positions = ops.pad(positions, ((0, 0), (0, added)))
        if self.config.axial_pos_embds:
            self.check_length(start + length)
        output_attentions = bool(output_attentions)
        all_states = bool(output_hidden_states)
        if use_cache is None:
            use_cache = self.config.use_cache and not self.encoder.drop.training
        use_cache = self.config.is_decoder and use_cache
        seen = Seen(mask, None, length, output_attentions)
        embedded: Tensor = self.embeddings(words, positions)
        last, states, made = self.encoder(
            embedded,
            seen,
            head_mask,
            keeps=all_states or use_cache or remembered.pasts is not None,
            pasts=remembered.pasts,
        )
        kept = [ops.take_range(x, 0, length) for x in states]
        shown = [found.weights for found in made if found.weights is not None]
        return TFBaseModelOutput(
            last_hidden_state=ops.take_range(last, 0, length),
            past_buckets_states=remembered.after(made, length) if use_cache else None,
            hidden_states=tuple(kept) if all_states else None,
            attentions=tuple(shown) if output_attentions else None,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...

    def states_in_room(self, input_ids: Tensor, tokens: Tensor, length: Tensor) -> Tensor:
        """What a call on a text gives that has room after it.

        Args:
            input_ids: the text, and room, ``[batch, room]``.
            tokens: 1 for its tokens, 0 for padding, ``[batch, room]``.
            length: of the text.

        Returns:
            The hidden states, ``[batch, room, 2 * hidden]``.
        """
        words, multiple = self.embeddings.word_embeddings(input_ids), self.config.chunk_multiple
        numbers = ops.unsqueeze(ops.arange(0, ops.size(words, 1), like=words), 0)
        tokens = tokens * ops.where(numbers < length, 1, 0)
        positions = ops.where(numbers < length, numbers, 0)
        added = self.missing(ops.size(words, 1))
        words, mask = self.padded(words, tokens, added)
        whole = (length + multiple - 1) // multiple * multiple
        seen = Seen(tokens=mask, factor=None, length=length, weights=False, whole=whole)
        embedded: Tensor = self.embeddings(words, ops.pad(positions, ((0, 0), (0, added))))
        last, _, _ = self.encoder(embedded, seen, None, keeps=False)
        return ops.take_range(last, 0, ops.size(input_ids, 1))

    def missing(self, length: ops.Size) -> ops.Size:
        """How many positions a text lacks of whole chunks."""
        multiple = self.config.chunk_multiple
        return (length + multiple - 1) // multiple * multiple - length

    def words(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The embedded tokens, ``[B, T, hidden]``."""
        if input_ids is not None and inputs_embeds is None:
            return self.embeddings.word_embeddings(input_ids)
        if inputs_embeds is not None and input_ids is None:
            return inputs_embeds
        raise InvalidInputError(
            "A Reformer takes either input_ids or inputs_embeds; "
            f"{'neither' if input_ids is None else 'both'} of them came."
        )

    def padded(
        self, words: Tensor, mask: Tensor | None, added: ops.Size
    ) -> tuple[Tensor, Tensor | None]:
        """Embedded tokens and their mask, up to whole chunks."""
        if isinstance(added, int) and added == 0:
            return words, mask
        shape = (ops.size(words, 0), ops.size(words, 1))
        mask = ops.to_int(ops.ones(shape, like=words)) if mask is None else mask
        return (
            ops.pad(words, ((0, 0), (0, added), (0, 0))),
            ops.pad(mask, ((0, 0), (0, added))),
        )

    def check_length(self, length: Any) -> None:  # An integer, or one that isn't known yet.
        """Makes sure that there are positions for a text."""
        if isinstance(length, int) and length > self.config.longest:
            raise InvalidInputError(
                f"A text of {length} tokens came; axial_pos_shape has places for "
                f"{self.config.longest}. Cut it, for example by the tokenizer's truncation=True."
            )
