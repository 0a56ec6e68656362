"""TAPAS (Herzig et al. 2020, https://arxiv.org/abs/2004.02349), written once for three backends.

BERT with seven kinds of token types, which say where in a table a token is, and a head that selects
cells and an operator to aggregate them. Attribute names are those of the published checkpoints.
Axis letters in comments: B batch, T tokens, C columns, N cells.
"""

from __future__ import annotations

from typing import ClassVar, Unpack

from triformers_core.architectures.tapas.configuration import TapasConfig
from triformers_core.architectures.tapas.names import TAPAS_NAMES
from triformers_core.attention import StackOutput, cross_attention, self_attention
from triformers_core.encoder_layers import EncoderPooler, EncoderStack
from triformers_core.errors import InvalidInputError
from triformers_core.inputs import TableCrossInputs
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Module,
    Tensor,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.tasks import TaskModel

__all__ = [
    "TapasModel",
    "TapasPreTrainedModel",
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

    def forward(
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


class TapasPreTrainedModel(TaskModel):
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


class TapasModel(TapasPreTrainedModel):
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
    def forward(self, **inputs: Unpack[TableCrossInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Args:
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; or which key every
                query sees, ``[batch, sequence, sequence]``. All by default.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        head_mask = inputs.get("head_mask")
        output_attentions = inputs.get("output_attentions")
        hidden: Tensor = self.embeddings(
            inputs.get("input_ids"),
            inputs.get("token_type_ids"),
            inputs.get("position_ids"),
            inputs.get("inputs_embeds"),
        )
        stack: StackOutput = self.encoder(
            hidden,
            self_attention(
                inputs.get("attention_mask"),
                causal=self.config.is_decoder,
                head_mask=head_mask,
                output_attentions=output_attentions,
            ),
            cross_attention(
                inputs.get("encoder_hidden_states"),
                inputs.get("encoder_attention_mask"),
                head_mask=head_mask,
                output_attentions=output_attentions,
            ),
        )
        last = stack.states[-1]
        return stack.output(
            last,
            pooler_output=None if self.pooler is None else self.pooler(last),
            output_hidden_states=inputs.get("output_hidden_states"),
        )
