# Generated from src/triformers_core/architectures/tapas/modeling.py by `make generate`; do not edit.
"""TAPAS (Herzig et al. 2020, https://arxiv.org/abs/2004.02349), written once for three backends.

BERT with seven kinds of token types, which say where in a table a token is, and a head that selects
cells and an operator to aggregate them. Attribute names are those of the published checkpoints.
Axis letters in comments: B batch, T tokens, C columns, N cells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from triformers.models.tensorflow.attention import StackOutput, cross_attention, self_attention
from triformers.models.tensorflow.encoder_layers import EncoderPooler, EncoderStack
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers_core.architectures.tapas.configuration import TapasConfig
from triformers_core.architectures.tapas.names import TAPAS_NAMES
from triformers_core.errors import InvalidInputError
from triformers_core.kit.tensorflow import (
    Dropout,
    Embedding,
    LayerNorm,
    Module,
    Tensor,
    model_call,
    ops,
    signature_of,
)

__all__ = [
    "TFTapasModel",
    "TFTapasPreTrainedModel",
]

COLUMN, ROW = 1, 2
"""Which kinds of token types are the column and the row; outside of the table both are 0."""


class TapasEmbeddings(Module):
    """Sum of word, position and all token type embeddings, normalised."""

    def __init__(self, config: TapasConfig) -> None:
        super().__init__()
        width = config.hidden_size
        self.type_sizes = tuple(config.type_vocab_sizes)
        self.longest = config.max_position_embeddings
        self.reset_position_index_per_cell = config.reset_position_index_per_cell
        self.word_embeddings = Embedding(config.vocab_size, width, config.pad_token_id)
        self.position_embeddings = Embedding(config.max_position_embeddings, width)
        for kind, size in enumerate(self.type_sizes):
            setattr(self, f"token_type_embeddings_{kind}", Embedding(size, width))
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def __call__(
        self,
        input_ids: Tensor | None,
        token_type_ids: Tensor | None,
        position_ids: Tensor | None,
        inputs_embeds: Tensor | None,
    ) -> Tensor:
        words = self.words(input_ids, inputs_embeds)
        if token_type_ids is None:
            shape = (ops.size(words, 0), ops.size(words, 1), len(self.type_sizes))
            token_type_ids = ops.to_int(ops.zeros(shape, like=words))
        if position_ids is None:
            position_ids = self.positions(token_type_ids, words)
        embedded = words + self.position_embeddings(position_ids)
        for kind, types in enumerate(ops.split_last(token_type_ids, len(self.type_sizes))):
            table: Embedding = getattr(self, f"token_type_embeddings_{kind}")
            embedded = embedded + table(types)
        normalised: Tensor = self.dropout(self.LayerNorm(embedded))
        return normalised

    def words(self, input_ids: Tensor | None, inputs_embeds: Tensor | None) -> Tensor:
        """The embedded tokens, ``[B, T, hidden]``."""
        if input_ids is not None and inputs_embeds is None:
            return self.word_embeddings(input_ids)
        if inputs_embeds is not None and input_ids is None:
            return inputs_embeds
        raise InvalidInputError(
            "A TAPAS model takes either input_ids or inputs_embeds; "
            f"{'neither' if input_ids is None else 'both'} of them came."
        )

    def positions(self, token_type_ids: Tensor, words: Tensor) -> Tensor:
        """Positions of the tokens, counted on, or anew in every cell: ``[1 or B, T]``."""
        length = ops.size(words, 1)
        positions = ops.unsqueeze(ops.arange(0, length, like=words), 0)
        if not self.reset_position_index_per_cell:
            return positions
        columns, rows = self.type_sizes[COLUMN], self.type_sizes[ROW]
        kinds = ops.split_last(ops.to_int(token_type_ids), len(self.type_sizes))
        cells = kinds[ROW] * columns + kinds[COLUMN]
        positions = ops.expand(positions, (ops.size(words, 0), length))
        first = ops.segment_min(positions, cells, rows * columns)
        # A longer cell's last tokens share the last position.
        return ops.clip(positions - ops.take_along(first, cells), 0, self.longest - 1)


class TFTapasPreTrainedModel(TFTaskModel):
    """What all TAPAS models share."""

    config_class = TapasConfig
    config: TapasConfig
    base_model_prefix = "tapas"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"cls\.predictions\.decoder\.(weight|bias)$",
    )
    published_names = TAPAS_NAMES
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
    )


class TFTapasModel(TFTapasPreTrainedModel):
    """TAPAS' hidden states, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(self, config: TapasConfig, add_pooling_layer: bool = True) -> None:
        super().__init__(config)
        self.embeddings = TapasEmbeddings(config)
        self.encoder = EncoderStack(config)
        self.pooler = EncoderPooler(config) if add_pooling_layer else None
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; or which key every
                query sees, ``[batch, sequence, sequence]``. All by default.
            token_type_ids: where in the table every token is, ``[batch, sequence, 7]``: segment,
                column, row, previous label, rank, inverse rank, numeric relation; 0 by default.
            position_ids: ``[batch, sequence]``; counted anew in every cell by default, or on
                without ``reset_position_index_per_cell``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for a model with cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        hidden: Tensor = self.embeddings(
            input_ids,
            token_type_ids,
            position_ids,
            inputs_embeds,
        )
        stack: StackOutput = self.encoder(
            hidden,
            self_attention(
                attention_mask,
                causal=self.config.is_decoder,
                head_mask=head_mask,
                output_attentions=output_attentions,
            ),
            cross_attention(
                encoder_hidden_states,
                encoder_attention_mask,
                head_mask=head_mask,
                output_attentions=output_attentions,
            ),
        )
        last = stack.states[-1]
        return stack.output(
            last,
            pooler_output=None if self.pooler is None else self.pooler(last),
            output_hidden_states=output_hidden_states,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...
