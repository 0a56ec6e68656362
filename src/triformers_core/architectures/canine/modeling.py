"""CANINE (Clark et al. 2021, https://arxiv.org/abs/2103.06874), written once for three backends.

Its tokens are code points. One layer sees those of a block; a convolution joins some of them to a
molecule, and a stack like BERT's sees the molecules; another convolution and layer make states of
code points of these. Attribute names are those of the published checkpoints. Axis letters in
comments: B batch, T code points, M molecules, N blocks of W code points.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Unpack

from triformers_core.architectures.canine.configuration import CanineConfig
from triformers_core.attention import AttentionInputs, StackOutput, self_attention
from triformers_core.cache import Cache
from triformers_core.checkpoint.names import Rows
from triformers_core.encoder import EncodingModel
from triformers_core.encoder_heads import (
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers_core.encoder_layers import EncoderLayer, EncoderPooler, EncoderStack
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.inputs import TextInputs
from triformers_core.inputs_parts import WordInputs, only
from triformers_core.kit.sees import Sees
from triformers_core.kit.torch import (
    Conv1d,
    Dropout,
    Embedding,
    LayerNorm,
    Module,
    Tensor,
    activation,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput

PRIMES = (31, 43, 59, 61, 73, 97, 103, 113, 137, 149, 157, 173, 181, 193, 211, 223)
"""A factor for each hash function."""

__all__ = [
    "CanineForMultipleChoice",
    "CanineForQuestionAnswering",
    "CanineForSequenceClassification",
    "CanineForTokenClassification",
    "CanineModel",
    "CaninePreTrainedModel",
]


class CanineEmbeddings(Module):
    """Sum of the embeddings of code points, token types and positions, normalised."""

    def __init__(self, config: CanineConfig) -> None:
        super().__init__()
        self.is_absolute = config.position_embedding_type == "absolute"
        config.check_multiple("hidden_size", "num_hash_functions")
        self.functions = config.num_hash_functions
        if self.functions > len(PRIMES):
            raise InvalidConfigurationError(
                f"CanineConfig has num_hash_functions={self.functions}; there are {len(PRIMES)} at "
                "most."
            )
        self.buckets = config.num_hash_buckets
        width = config.hidden_size
        for index in range(self.functions):
            table = Embedding(self.buckets, width // self.functions)
            setattr(self, f"HashBucketCodepointEmbedder_{index}", table)
        self.char_position_embeddings = Embedding(self.buckets, width)
        self.token_type_embeddings = Embedding(config.type_vocab_size, width)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(
        self,
        *,
        input_ids: Tensor | None,
        token_type_ids: Tensor | None,
        position_ids: Tensor | None,
        inputs_embeds: Tensor | None,
    ) -> Tensor:
        if inputs_embeds is not None:
            characters = inputs_embeds
        elif input_ids is not None:
            characters = self.hashed(input_ids)
        else:
            raise InvalidInputError("The model was called without input_ids or inputs_embeds.")
        if token_type_ids is None:
            table = ops.unsqueeze(self.token_type_embeddings.table(), 0)
            embedded = characters + ops.take_position(table, 0)
        else:
            embedded = characters + self.token_type_embeddings(token_type_ids)
        if self.is_absolute:
            if position_ids is None:
                length = ops.size(characters, 1)
                position_ids = ops.unsqueeze(ops.arange(0, length, like=characters), 0)
            embedded = embedded + self.char_position_embeddings(position_ids)
        dropped: Tensor = self.dropout(self.LayerNorm(embedded))
        return dropped

    def hashed(self, input_ids: Tensor) -> Tensor:
        """The embeddings of code points: a part of each hash function's, ``[B, T, hidden]``."""
        parts: list[Tensor] = []
        for index in range(self.functions):
            table: Embedding = getattr(self, f"HashBucketCodepointEmbedder_{index}")
            product = (ops.to_int(input_ids) + 1) * PRIMES[index]
            parts.append(table(product - product // self.buckets * self.buckets))
        return ops.cat(parts, axis=-1)


class CanineLocalEncoder(EncoderStack):
    """A layer whose attention sees the code points of the query's block."""

    def __init__(self, config: CanineConfig) -> None:
        super().__init__(config, [EncoderLayer(config)])
        self.heads = config.num_attention_heads
        self.stride = config.local_transformer_stride

    def forward(
        self,
        hidden: Tensor,
        own: AttentionInputs,
        cross: AttentionInputs | None = None,
        cache: Cache = Cache(),
    ) -> StackOutput:
        length, channels = ops.size(hidden, 1), ops.size(hidden, 2)
        # One short block, where it is known that there is no other.
        width = min(self.stride, length) if isinstance(length, int) else self.stride
        count = (length + width - 1) // width
        room = count * width - length
        blocks = ops.reshape(ops.pad(hidden, [(0, 0), (0, room), (0, 0)]), (-1, width, channels))
        stack = super().forward(blocks, within_blocks(hidden, own, width, room), cross, cache)
        last = ops.reshape(stack.states[-1], (-1, count * width, channels))
        weights: list[Tensor] = []
        for one in stack.attentions:
            by_block = ops.reshape(one, (-1, count, self.heads, width, width))
            seen = ops.take_slice(ops.take_position(by_block, 0), 0, length, 2)
            weights.append(ops.take_slice(seen, 0, length, 3))
        return StackOutput(
            states=(hidden, ops.take_range(last, 0, length)),
            attentions=tuple(weights),
            cross_attentions=(),
            past_key_values=stack.past_key_values,
        )


def within_blocks(
    hidden: Tensor, own: AttentionInputs, width: int, room: ops.Size
) -> AttentionInputs:
    """What the attention within blocks ``[B * N, W, hidden]`` is given.

    Args:
        hidden: the states ``[B, T, hidden]``.
        own: what one of whole texts is given.
        width: of a block.
        room: positions that the last block has too many, which no query sees.
    """
    after = [(0, 0), (0, room)]
    padding = own.sees.padding
    if padding is not None:
        padding = ops.reshape(ops.pad(padding, after), (-1, width))
    inputs = replace(own, sees=Sees(padding=padding))
    if isinstance(room, int) and room == 0:
        return inputs
    nothing = ops.zeros([ops.size(hidden, 0), ops.size(hidden, 1)], like=hidden)
    # A query that sees padding alone gets the mean of its block, but of this room nothing.
    bias = ops.pad(nothing, after, value=float("-inf"))
    return inputs.with_bias(ops.reshape(bias, (-1, 1, 1, width)))


class CharactersToMolecules(Module):
    """Joins code points to molecules; the first one stays alone: ``[B, T, C]`` → ``[B, M, C]``."""

    def __init__(self, config: CanineConfig) -> None:
        super().__init__()
        width, rate = config.hidden_size, config.downsampling_rate
        self.conv = Conv1d(width, width, rate, stride=rate)
        self.activation = activation(config.hidden_act)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)

    def forward(self, hidden: Tensor) -> Tensor:
        joined = self.activation(self.conv(ops.transpose(hidden, (0, 2, 1))))
        molecules = ops.transpose(joined, (0, 2, 1))
        # The last one makes room for the first code point, which stands for the whole text.
        kept = ops.take_range(molecules, 0, ops.size(molecules, 1) - 1)
        normalised: Tensor = self.LayerNorm(ops.cat([ops.take_range(hidden, 0, 1), kept], axis=1))
        return normalised


class ConvProjection(Module):
    """States of code points, from what came and the molecules': ``[B, T, 2 * C]`` → ``[…, C]``."""

    def __init__(self, config: CanineConfig) -> None:
        super().__init__()
        width = config.hidden_size
        self.size = config.upsampling_kernel_size
        self.conv = Conv1d(2 * width, width, self.size)
        self.activation = activation(config.hidden_act)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(self, hidden: Tensor) -> Tensor:
        before = (self.size - 1) // 2
        widths = [(0, 0), (0, 0), (before, self.size - 1 - before)]
        padded = ops.pad(ops.transpose(hidden, (0, 2, 1)), widths)
        states = ops.transpose(self.activation(self.conv(padded)), (0, 2, 1))
        dropped: Tensor = self.dropout(self.LayerNorm(states))
        return dropped


class CaninePreTrainedModel(EncodingModel):
    """What all CANINE models share."""

    config_class = CanineConfig
    config: CanineConfig
    base_model_prefix = "canine"
    encodes_only = True
    ignored_on_load: ClassVar[tuple[str, ...]] = (r"char_embeddings\.position_ids$",)
    published_names: ClassVar[Rows] = {}
    vocabulary_parameters: ClassVar[tuple[str, ...]] = ()

    def new_base_model(self, add_pooling_layer: bool) -> CanineModel:
        """The model without a head; published ones pool whether it is needed or not."""
        return CanineModel(self.config)


class CanineModel(CaninePreTrainedModel):
    """CANINE's hidden states, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first molecule's state is also pooled.
    """

    def __init__(self, config: CanineConfig, add_pooling_layer: bool = True) -> None:
        super().__init__(config)
        if config.is_decoder or config.add_cross_attention:
            raise InvalidConfigurationError(
                f"{type(self).__name__} is an encoder alone, and its configuration has "
                f"is_decoder={config.is_decoder} and "
                f"add_cross_attention={config.add_cross_attention}; both must be false."
            )
        self.rate = config.downsampling_rate
        self.char_embeddings = CanineEmbeddings(config)
        self.initial_char_encoder = CanineLocalEncoder(config)
        self.chars_to_molecules = CharactersToMolecules(config)
        self.encoder = EncoderStack(config)
        self.projection = ConvProjection(config)
        self.final_char_encoder = EncoderStack(config, [EncoderLayer(config)])
        self.pooler = EncoderPooler(config) if add_pooling_layer else None
        self.post_init()

    @model_call
    def forward(self, **inputs: Unpack[TextInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Those that are returned are the code points' before and after the first layer, then the
        molecules' before and after every layer of the stack, ``[batch, sequence //
        downsampling_rate, hidden]``, then the code points' before and after the last layer.
        Attention weights are likewise the first layer's, of the first block alone ``[batch, heads,
        block, block]``, the stack's, and the last layer's.

        Args:
            input_ids: code points, ``[batch, sequence]``; ``downsampling_rate`` at least.
            attention_mask: 1 for code points, 0 for padding, ``[batch, sequence]``.
            head_mask: of the stack's layers, ``[heads]`` or ``[layers, heads]``.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, the
                sequence is too short, or the mask has another shape.
        """
        mask = inputs.get("attention_mask")
        wants = inputs.get("output_attentions")
        self.check_inputs(inputs.get("input_ids"), inputs.get("inputs_embeds"), mask)
        embedded: Tensor = self.char_embeddings(**only(WordInputs, inputs))
        own = self_attention(mask, output_attentions=wants)
        first: StackOutput = self.initial_char_encoder(embedded, own)
        characters = first.states[-1]
        deep: StackOutput = self.encoder(
            self.chars_to_molecules(characters),
            self_attention(
                None if mask is None else self.molecule_mask(mask),
                head_mask=inputs.get("head_mask"),
                output_attentions=wants,
            ),
        )
        molecules = deep.states[-1]
        repeated = self.repeated(molecules, ops.size(characters, 1))
        projected = self.projection(ops.cat([characters, repeated], axis=-1))
        final: StackOutput = self.final_char_encoder(projected, own)
        states = (*first.states, *deep.states, *final.states)
        attentions = (*first.attentions, *deep.attentions, *final.attentions)
        return BaseModelOutput(
            last_hidden_state=final.states[-1],
            pooler_output=None if self.pooler is None else self.pooler(molecules),
            hidden_states=states if inputs.get("output_hidden_states") else None,
            attentions=attentions or None,
        )

    def check_inputs(
        self, input_ids: Tensor | None, inputs_embeds: Tensor | None, mask: Tensor | None
    ) -> None:
        """Makes sure that there is one input, long enough, and a mask of its shape."""
        length = ops.size(self.only_input(input_ids, inputs_embeds), 1)
        if isinstance(length, int) and length < self.rate:
            raise InvalidInputError(
                f"{type(self).__name__} got sequences of {length} code points, and makes a molecule "
                f"of {self.rate}; pad them: tokenizer(..., pad_to_multiple_of={self.rate})."
            )
        if mask is not None and len(mask.shape) != 2:
            raise InvalidInputError(
                f"{type(self).__name__} takes an attention_mask [batch, sequence]; one with "
                f"{len(mask.shape)} axes came."
            )

    def molecule_mask(self, mask: Tensor) -> Tensor:
        """The mask of the molecules ``[B, M]``: 1 where any of as many code points has 1."""
        count = ops.size(mask, 1) // self.rate
        whole = ops.take_range(mask, 0, count * self.rate)
        return ops.reduce_max(ops.reshape(whole, (-1, count, self.rate)), axis=2)

    def repeated(self, molecules: Tensor, length: ops.Size) -> Tensor:
        """The molecules' states, for as many code points each: ``[B, T, hidden]``.

        The first one, which stands for the whole text, is left out, and the last one goes on to
        the end.

        Args:
            molecules: ``[B, M, hidden]``.
            length: T.
        """
        count = ops.size(molecules, 1)
        most = ops.repeat(ops.take_range(molecules, 1, count), self.rate, axis=1)
        last = ops.take_range(molecules, count - 1, count)
        rest = length - (count - 1) * self.rate
        shape = (ops.size(molecules, 0), rest, ops.size(molecules, 2))
        return ops.cat([most, ops.expand(last, shape)], axis=1)


class CanineForSequenceClassification(CaninePreTrainedModel, EncoderSequenceClassification):
    """CANINE with a linear classifier of the pooled state."""

    canine: CanineModel


class CanineForMultipleChoice(CaninePreTrainedModel, EncoderMultipleChoice):
    """CANINE with a linear score of every choice's pooled state."""

    canine: CanineModel


class CanineForTokenClassification(CaninePreTrainedModel, EncoderTokenClassification):
    """CANINE with a linear classifier of every code point."""

    canine: CanineModel


class CanineForQuestionAnswering(CaninePreTrainedModel, EncoderQuestionAnswering):
    """CANINE with linear scores of an answer's first and last code point."""

    canine: CanineModel
