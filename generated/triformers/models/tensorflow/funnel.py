# Generated from src/triformers_core/architectures/funnel/modeling.py by `make generate`; do not edit.
"""Funnel Transformer (Dai et al. 2020, https://arxiv.org/abs/2006.03236), for three backends.

An encoder's blocks have ever fewer tokens: between two of them, tokens are pooled in pairs. A decoder
repeats what is left, and adds the states that the first block had. Attribute names are those of the
published checkpoints. Axis letters in comments: B batch, T tokens, Q queries, S keys, R distances, H
heads, D size of a head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from triformers.models.tensorflow.attention import AttentionInputs, self_attention
from triformers.models.tensorflow.funnel_parts import FunnelEmbeddings, FunnelPositionwiseFFN, dense
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers.models.tensorflow.xlnet import by_key
from triformers_core.architectures.funnel.configuration import FunnelConfig
from triformers_core.architectures.funnel.names import funnel_names
from triformers_core.checkpoint.names import Rows
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.initializers import Uniform
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    LayerNorm,
    Module,
    ModuleList,
    Parameter,
    Tensor,
    model_call,
    ops,
    signature_of,
)

__all__ = ["TFFunnelBaseModel", "TFFunnelModel", "TFFunnelPreTrainedModel"]

FIRST_SEGMENT = 2
"""The segment of the first token, which belongs to all."""


class Tokens(NamedTuple):
    """What is known of a block's tokens but for their states.

    Args:
        places: of each, or of the first of those pooled, in the text, ``[T]``.
        segments: likewise, ``[B, T]``.
        mask: 1 for tokens, 0 for what is pooled of padding, ``[B, T]``; ``None`` where all are.
    """

    places: Tensor
    segments: Tensor
    mask: Tensor | None


class Text(NamedTuple):
    """What all layers of an encoder or decoder have in common.

    Args:
        tables: sines and cosines, see ``FunnelAttentionStructure.tables``.
        output_attentions: whether weights are returned.
    """

    tables: tuple[Tensor, ...]
    output_attentions: bool | None


class Relations(NamedTuple):
    """How a layer's queries and keys relate.

    Args:
        distances: encoded; from the furthest query's first key down, ``[R, hidden]``; or, factorized,
            sines and cosines of the queries' places and of the keys', ``[Q or S, hidden]`` each.
        step: how many keys further the next query stands.
        same_segment: true where both are in the same segment, ``[B, 1, Q, S]``.
        counts: 0 where one is the first token, of which no distance is known and no segment, else 1,
            ``[Q, S]``; ``None`` if it is a token like others.
        inputs: which keys are seen.
    """

    distances: tuple[Tensor, ...]
    step: int
    same_segment: Tensor
    counts: Tensor | None
    inputs: AttentionInputs


class FunnelAttentionStructure(Module):
    """Relates queries to keys, of one block or of a block and the pooled ones."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__()
        self.config = config
        self.sin_dropout = Dropout(config.hidden_dropout)
        self.cos_dropout = Dropout(config.hidden_dropout)

    def tables(self, hidden: Tensor) -> tuple[Tensor, ...]:
        """Sines and cosines for a text ``[B, T, hidden]``.

        They are those of all distances from -2T up to below 2T, ``[4T, hidden]``; or, factorized,
        the queries' two and the keys' two of all places, ``[T, hidden]`` each.
        """
        length, width = ops.size(hidden, 1), self.config.d_model
        if self.config.attention_type == "relative_shift":
            distances = ops.arange(-2 * length, 2 * length, like=hidden)
            sines, cosines = ops.chunk(ops.sinusoids(distances, width, hidden), 2)
            return (ops.cat([self.sin_dropout(sines), self.cos_dropout(cosines)], axis=-1),)
        places = ops.arange(0, length, like=hidden)
        sines, cosines = ops.chunk(ops.sinusoids(places, width, hidden), 2)
        dropped_sines, dropped_cosines = self.sin_dropout(sines), self.cos_dropout(cosines)
        return (
            ops.cat([dropped_sines, dropped_sines], axis=-1),
            ops.cat([dropped_cosines, dropped_cosines], axis=-1),
            ops.cat([cosines, sines], axis=-1),
            ops.cat([-sines, cosines], axis=-1),
        )

    def relate(self, text: Text, queries: Tokens, keys: Tokens, block: int) -> Relations:
        """How the queries and keys of a block's layer relate; pooled queries can have others' keys."""
        step = 1 if queries is keys else 2
        distances: tuple[Tensor, ...]
        if self.config.attention_type == "relative_shift":
            distances = (self.distances(text.tables[0], queries, keys, step=step, block=block),)
        else:
            of_queries = [ops.take_rows(table, queries.places) for table in text.tables[:2]]
            of_keys = [ops.take_rows(table, keys.places) for table in text.tables[2:]]
            distances = (*of_queries, *of_keys)
        counts = None
        if self.config.separate_cls:
            rows, columns = ops.unsqueeze(queries.places, 1), ops.unsqueeze(keys.places, 0)
            counts = ops.cast_like((rows > 0) & (columns > 0), text.tables[0])
        own, others = ops.unsqueeze(queries.segments, 2), ops.unsqueeze(keys.segments, 1)
        same = (own == others) | (own == FIRST_SEGMENT) | (others == FIRST_SEGMENT)
        return Relations(
            distances=distances,
            step=step,
            same_segment=ops.unsqueeze(same, 1),
            counts=counts,
            inputs=self_attention(keys.mask, output_attentions=text.output_attentions),
        )

    def distances(
        self, table: Tensor, queries: Tokens, keys: Tokens, *, step: int, block: int
    ) -> Tensor:
        """The encoded distances from the last query on to the last key of the first one."""
        first = 1 if step == 2 and self.config.separate_cls else 0
        reach = step * ops.size(queries.places, 0)
        count = reach + ops.size(keys.places, 0)
        # In a block, neighbours are twice as far apart as in the one before.
        unit = 2**block // step
        distances = (reach - first - ops.arange(0, count, like=table)) * unit
        zero = ops.size(table, 0) // 2
        # Some that no query reads lie beyond the table.
        return ops.take_rows(table, ops.clip(distances + zero, 0, 2 * zero - 1))


class FunnelRelMultiheadAttention(Module):
    """Attention by content, distance and segment, with the residual connection."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__()
        width, heads, size = config.d_model, config.n_head, config.d_head
        init = Uniform(0.0, config.initializer_range)
        self.heads = heads
        self.scale: float = size**-0.5
        self.q_head = dense(config, width, heads * size, bias=False)
        self.k_head = dense(config, width, heads * size)
        self.v_head = dense(config, width, heads * size)
        self.r_w_bias = Parameter(heads, size, init=init)
        self.r_r_bias = Parameter(heads, size, init=init)
        self.r_kernel = Parameter(width, heads, size, init=init)
        self.r_s_bias = Parameter(heads, size, init=init)
        self.seg_embed = Parameter(2, heads, size, init=init)
        self.post_proj = dense(config, heads * size, width)
        self.layer_norm = LayerNorm(width, config.layer_norm_eps)
        self.hidden_dropout = Dropout(config.hidden_dropout)
        self.attention_dropout = Dropout(config.attention_dropout)

    def __call__(
        self, hidden: Tensor, source: Tensor, relations: Relations
    ) -> tuple[Tensor, Tensor | None]:
        query = ops.split_heads(self.q_head(hidden), self.heads)  # [B, H, Q, D]
        key = ops.split_heads(self.k_head(source), self.heads)  # [B, H, S, D]
        value = ops.split_heads(self.v_head(source), self.heads)
        bias = self.by_distance(query, ops.size(key, 2), relations)
        bias = bias + self.by_segment(query, relations.same_segment)
        if relations.counts is not None:
            bias = bias * relations.counts
        context, weights = relations.inputs.with_bias(bias * self.scale).attend(
            query + ops.unsqueeze(ops.value(self.r_w_bias), 1),
            key,
            value,
            dropout=self.attention_dropout,
            scale=self.scale,
        )
        joined: Tensor = self.hidden_dropout(self.post_proj(ops.merge_heads(context)))
        return self.layer_norm(hidden + joined), weights

    def by_distance(self, query: Tensor, keys: ops.Size, relations: Relations) -> Tensor:
        """The scores of distances, ``[B, H, Q, S]``."""
        query = query + ops.unsqueeze(ops.value(self.r_r_bias), 1)
        kernel = ops.transpose(ops.value(self.r_kernel), (1, 2, 0))  # [H, D, hidden]
        if len(relations.distances) == 1:
            encoded = ops.transpose(relations.distances[0], (1, 0))  # [hidden, R]
            scores = ops.matmul(query, ops.matmul(kernel, encoded))
            return by_key(scores, keys, relations.step)
        sines, cosines, along, across = relations.distances
        rotated = ops.matmul(query, kernel)  # [B, H, Q, hidden]
        scores = ops.matmul(rotated * sines, ops.transpose(along, (1, 0)))
        return scores + ops.matmul(rotated * cosines, ops.transpose(across, (1, 0)))

    def by_segment(self, query: Tensor, same_segment: Tensor) -> Tensor:
        """The scores of being in the same segment or not, ``[B, H, Q, S]``."""
        query = query + ops.unsqueeze(ops.value(self.r_s_bias), 1)
        scores = ops.matmul(query, ops.transpose(ops.value(self.seg_embed), (1, 2, 0)))
        other, same = ops.split_last(scores, 2)  # [B, H, Q]
        return ops.where(same_segment, ops.unsqueeze(same, -1), ops.unsqueeze(other, -1))


class FunnelLayer(Module):
    """Attention and feed-forward network; the keys' states ``source`` can be more than the queries'."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__()
        self.attention = FunnelRelMultiheadAttention(config)
        self.ffn = FunnelPositionwiseFFN(config)

    def __call__(
        self, hidden: Tensor, source: Tensor, relations: Relations
    ) -> tuple[Tensor, Tensor | None]:
        attended, weights = self.attention(hidden, source, relations)
        return self.ffn(attended), weights


class Pairs(NamedTuple):
    """Which tokens are pooled with which.

    Args:
        first: the places of every pair's first one, ``[pooled]``.
        last: and those of its last one, which can be the same.
    """

    first: Tensor
    last: Tensor


def pairs_of(config: FunnelConfig, length: ops.Size, like: Tensor) -> Pairs:
    """How so many tokens are pooled.

    The first token is by itself with ``separate_cls``, and with ``truncate_seq`` then the last one is
    left out. Where there is one token beside it, or none, nothing is pooled.

    Args:
        config: the architecture.
        length: number of the tokens.
        like: gives the device.
    """
    alone = 1 if config.separate_cls else 0
    left_out = alone if config.truncate_seq else 0
    # 1, or 0 where nothing is pooled: numbers and no branch, since the length may be a tensor's.
    pools = 1 - (2 + 2 * alone) // (length + 1 + alone)
    stop = length - left_out * pools
    count = length + pools * ((stop + alone + 1) // 2 - length)
    rows = ops.arange(0, count, like=like) * (1 + pools)
    return Pairs(
        ops.clip(rows - alone * pools, 0, length - 1),
        ops.clip(rows + (1 - alone) * pools, 0, stop - 1),
    )


def ends(x: Tensor, pairs: Pairs) -> tuple[Tensor, Tensor]:
    """The first and the last of all pairs, ``[B, T, …]`` → ``[B, pooled, …]`` each."""
    shape = (ops.size(x, 0), ops.size(pairs.first, 0))
    first = ops.expand(ops.unsqueeze(pairs.first, 0), shape)
    last = ops.expand(ops.unsqueeze(pairs.last, 0), shape)
    return ops.take_along(x, first), ops.take_along(x, last)


class FunnelEncoder(Module):
    """Blocks of layers, each but the first of which pools the tokens before."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__()
        self.config = config
        self.attention_structure = FunnelAttentionStructure(config)
        self.blocks = ModuleList(
            [ModuleList([FunnelLayer(config) for _ in range(size)]) for size in config.block_sizes]
        )

    def __call__(
        self, hidden: Tensor, tokens: Tokens, output_attentions: bool | None
    ) -> tuple[list[Tensor], list[Tensor]]:
        structure = self.attention_structure
        text = Text(structure.tables(hidden), output_attentions)
        states = [hidden]
        attentions: list[Tensor] = []
        layers: Any  # A list of them, which PyTorch's types know as a module.
        for block, layers in enumerate(self.blocks):
            source, others = hidden, tokens
            if block > 0:
                hidden, tokens = self.pooled(hidden, tokens)
            first = relations = structure.relate(text, tokens, tokens, block)
            if block > 0 and self.config.pool_q_only:
                first = structure.relate(text, tokens, others, block)
            else:
                source = hidden
            for layer in layers:
                for _ in range(self.config.repeats[block]):
                    hidden, weights = layer(hidden, source, first)
                    source, first = hidden, relations
                    states.append(hidden)
                    if weights is not None:
                        attentions.append(weights)
        return states, attentions

    def pooled(self, hidden: Tensor, tokens: Tokens) -> tuple[Tensor, Tokens]:
        """The states ``[B, T, hidden]`` in pairs, ``[B, pooled, hidden]``, and what is known of them.

        A pair is padding if one of the two is.
        """
        pairs = pairs_of(self.config, ops.size(hidden, 1), like=hidden)
        first, last = ends(hidden, pairs)
        averages = self.config.pooling_type == "mean"
        states = (first + last) / 2 if averages else ops.maximum(first, last)
        mask = None if tokens.mask is None else ops.minimum(*ends(tokens.mask, pairs))
        segments, _ = ends(tokens.segments, pairs)
        return states, Tokens(ops.take_rows(tokens.places, pairs.first), segments, mask)


class FunnelDecoder(Module):
    """Layers on all tokens again: what the encoder left, repeated, and its first block's states."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__()
        self.config = config
        self.attention_structure = FunnelAttentionStructure(config)
        self.layers = ModuleList([FunnelLayer(config) for _ in range(config.num_decoder_layers)])

    def __call__(
        self, last: Tensor, first: Tensor, tokens: Tokens, output_attentions: bool | None
    ) -> tuple[list[Tensor], list[Tensor]]:
        hidden = self.repeated(last, ops.size(first, 1)) + first
        structure = self.attention_structure
        text = Text(structure.tables(hidden), output_attentions)
        relations = structure.relate(text, tokens, tokens, 0)
        states = [hidden]
        attentions: list[Tensor] = []
        for layer in self.layers:
            hidden, weights = layer(hidden, hidden, relations)
            states.append(hidden)
            if weights is not None:
                attentions.append(weights)
        return states, attentions

    def repeated(self, hidden: Tensor, length: ops.Size) -> Tensor:
        """The last block's states for all tokens of the text, ``[B, length, hidden]``."""
        count = 2 ** (self.config.num_blocks - 1)
        if not self.config.separate_cls:
            return ops.take_range(ops.repeat(hidden, count, axis=1), 0, length)
        others = ops.take_range(hidden, 1, ops.size(hidden, 1))
        # Of tokens that were left out, nothing is known.
        rest = ops.pad(ops.repeat(others, count, axis=1), [(0, 0), (0, count - 1), (0, 0)])
        joined = ops.cat([ops.take_range(hidden, 0, 1), rest], axis=1)
        return ops.take_range(joined, 0, length)


class TFFunnelPreTrainedModel(TFTaskModel):
    """What all Funnel Transformer models share."""

    config_class = FunnelConfig
    config: FunnelConfig
    base_model_prefix = "funnel"
    ignored_on_load: ClassVar[tuple[str, ...]] = (r"^lm_head\.weight$",)
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"^lm_head\.(weight|bias)$",
    )

    @classmethod
    def names_for(cls, config: PretrainedConfig) -> Rows:
        """What published files call the parameters of a model with this configuration."""
        assert isinstance(config, FunnelConfig), "it is a Funnel Transformer's"
        return funnel_names(config.block_sizes)


class TFFunnelBaseModel(TFFunnelPreTrainedModel):
    """The encoder's hidden states: its last block has a token for every few of the text's.

    Args:
        config: the architecture.
    """

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.embeddings = FunnelEmbeddings(config)
        self.encoder = FunnelEncoder(config)
        self.decoder = self.new_decoder()
        self.post_init()

    def new_decoder(self) -> Module | None:
        """What makes states of all tokens."""
        return None

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states; those of blocks differ in their number of tokens.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or
                a mask of another shape.
        """
        words, input_ids = inputs_embeds, input_ids
        mask, output_attentions = attention_mask, output_attentions
        self.only_input(input_ids, words)
        if mask is not None and len(mask.shape) != 2:
            raise InvalidInputError(
                f"{type(self).__name__} takes an attention_mask [batch, sequence]; the one given has "
                f"{len(mask.shape)} axes, which pooling can't follow."
            )
        if words is None:
            assert input_ids is not None, "one of the two came"
            words = self.embeddings.word_embeddings(input_ids)
        hidden: Tensor = self.embeddings(words)
        segments = token_type_ids
        if segments is None:
            shape = (ops.size(hidden, 0), ops.size(hidden, 1))
            segments = ops.to_int(ops.zeros(shape, like=hidden))
        tokens = Tokens(ops.arange(0, ops.size(hidden, 1), like=hidden), segments, mask)
        states, attentions = self.encoder(hidden, tokens, output_attentions)
        if self.decoder is not None:
            first = states[self.config.block_sizes[0]]
            more, of_decoder = self.decoder(states[-1], first, tokens, output_attentions)
            states, attentions = states + more, attentions + of_decoder
        return TFBaseModelOutput(
            last_hidden_state=states[-1],
            hidden_states=tuple(states) if output_hidden_states else None,
            attentions=tuple(attentions) if output_attentions else None,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFFunnelModel(TFFunnelBaseModel):
    """The hidden states of all tokens, without a head.

    Args:
        config: the architecture.
    """

    def new_decoder(self) -> Module | None:
        """What makes states of all tokens."""
        return FunnelDecoder(self.config)
