# Generated from src/triformers_core/architectures/tapas/modeling.py by `make generate`; do not edit.
# pyright: reportIncompatibleMethodOverride=false
"""TAPAS (Herzig et al. 2020, https://arxiv.org/abs/2004.02349), written once for three backends.

BERT with seven kinds of token types, which say where in a table a token is, and a head that selects
cells and an operator to aggregate them. Attribute names are those of the published checkpoints.
Axis letters in comments: B batch, T tokens, C columns, N cells.
"""

from __future__ import annotations

from dataclasses import dataclass
from triformers.models.flax.bert import (
    BertEncoder,
    BertOnlyMLMHead,
    BertPooler,
    key_bias,
    self_attention_bias,
)
from triformers.models.flax.outputs import (
    FlaxBaseModelOutput,
    FlaxMaskedLMOutput,
    FlaxSequenceClassifierOutput,
    FlaxTableQuestionAnsweringOutput,
)
from triformers.models.flax.tasks import (
    FlaxBaseTaskModel,
    FlaxMaskedLMModel,
    FlaxPreTrainingModel,
    FlaxSequenceClassificationModel,
    FlaxTableQuestionAnsweringModel,
)
from triformers_core.architectures.tapas.configuration import TapasConfig
from triformers_core.architectures.tapas.names import TAPAS_NAMES
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.kit.flax import (
    DType,
    Dropout,
    Embedding,
    GumbelNoise,
    LayerNorm,
    Linear,
    Module,
    Parameter,
    Params,
    PreTrainedModel,
    Tensor,
    float32,
    model_call,
    ops,
)
from triformers_core.kit.initializers import Normal, Zeros

__all__ = [
    "FlaxTapasForMaskedLM",
    "FlaxTapasForQuestionAnswering",
    "FlaxTapasForSequenceClassification",
    "FlaxTapasModel",
    "FlaxTapasPreTrainedModel",
]

COLUMN, ROW = 1, 2
"""Which kinds of token types are the column and the row; outside of the table both are 0."""

EPSILON = 1e-10
"""Keeps quotients finite where a table has no cells."""

EXCLUDED = -10000.0
"""Added to the logit of what can't be selected; published logits show it."""

OPERATORS = 4
"""None, sum, average and count: what an expected result is made of."""


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


class FlaxTapasPreTrainedModel(PreTrainedModel):
    """What all TAPAS models share."""

    config_class = TapasConfig
    config: TapasConfig
    base_model_prefix = "tapas"
    ignored_on_load = (r"embeddings\.position_ids$", r"cls\.predictions\.decoder\.(weight|bias)$")
    published_names = TAPAS_NAMES
    vocabulary_parameters = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
    )


class FlaxTapasModel(FlaxTapasPreTrainedModel, FlaxBaseTaskModel):
    """TAPAS' hidden states, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    def __init__(
        self,
        config: TapasConfig,
        add_pooling_layer: bool = True,
        *,
        seed: int = 0,
        dtype: DType = float32,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype)
        self.embeddings = TapasEmbeddings(config)
        self.encoder = BertEncoder(config)
        self.pooler = BertPooler(config) if add_pooling_layer else None
        self.post_init()

    def get_input_embeddings(self) -> Embedding:
        """The word embeddings."""
        return self.embeddings.word_embeddings

    @model_call
    def __call__(
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
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxBaseModelOutput:
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
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        hidden: Tensor = self.embeddings(input_ids, token_type_ids, position_ids, inputs_embeds)
        encoder_bias = None
        if encoder_hidden_states is not None and encoder_attention_mask is not None:
            encoder_bias = key_bias(encoder_attention_mask, hidden)
        outputs: FlaxBaseModelOutput = self.encoder(
            hidden,
            self_attention_bias(attention_mask, hidden, 0, self.config.is_decoder),
            head_mask,
            encoder_hidden_states,
            encoder_bias,
            None,
            False,
            output_attentions,
            output_hidden_states,
        )
        return FlaxBaseModelOutput(
            last_hidden_state=outputs.last_hidden_state,
            pooler_output=(None if self.pooler is None else self.pooler(outputs.last_hidden_state)),
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            cross_attentions=outputs.cross_attentions,
        )


class FlaxTapasForMaskedLM(FlaxTapasPreTrainedModel, FlaxMaskedLMModel, FlaxPreTrainingModel):
    """TAPAS with its masked language modelling head, as it was pretrained."""

    def __init__(self, config: TapasConfig, *, seed: int = 0, dtype: DType = float32) -> None:
        super().__init__(config, seed=seed, dtype=dtype)
        self.tapas = FlaxTapasModel(config, add_pooling_layer=False)
        self.cls = BertOnlyMLMHead(config, self.tapas.get_input_embeddings())
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxMaskedLMOutput:
        """Scores the original token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: where in the table every token is, ``[batch, sequence, 7]``.
            position_ids: ``[batch, sequence]``; by default see ``TapasModel``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for a model with cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs = self.tapas(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            encoder_hidden_states,
            encoder_attention_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.cls(outputs.last_hidden_state)
        return FlaxMaskedLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class FlaxTapasForSequenceClassification(FlaxTapasPreTrainedModel, FlaxSequenceClassificationModel):
    """TAPAS with a classifier of the pooled state, such as whether a table entails a sentence."""

    def __init__(self, config: TapasConfig, *, seed: int = 0, dtype: DType = float32) -> None:
        super().__init__(config, seed=seed, dtype=dtype)
        self.tapas = FlaxTapasModel(config)
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxSequenceClassifierOutput:
        """Scores the labels of every sentence with its table.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: where in the table every token is, ``[batch, sequence, 7]``.
            position_ids: ``[batch, sequence]``; by default see ``TapasModel``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: ``[batch]``, or ``[batch, labels]`` for independent ones; see the
                configuration's ``problem_type``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs = self.tapas(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.classifier(self.dropout(_pooled(outputs)))
        return FlaxSequenceClassifierOutput(
            loss=None if labels is None else self.classification_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


def _pooled(outputs: FlaxBaseModelOutput) -> Tensor:
    """The pooled state of a model that was built with its pooler."""
    assert outputs.pooler_output is not None
    return outputs.pooler_output


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Where the tokens are in a grid of ``rows * columns`` cells, which are numbered row by row.

    What is outside of the table belongs to row 0 and column 0, as the header does to row 0.

    Args:
        rows: number of rows.
        columns: number of columns.
        tokens: 1 for tokens, 0 for padding, ``[B, T]``.
        of_row: the row of every token, ``[B, T]``.
        of_column: the column of every token, ``[B, T]``.
        of_cell: the cell of every token, ``[B, T]``.
        cells: how much of a cell's tokens isn't padding; 0 where there is none, ``[B, N]``.
    """

    rows: int
    columns: int
    tokens: Tensor
    of_row: Tensor
    of_column: Tensor
    of_cell: Tensor
    cells: Tensor

    def mean(self, x: Tensor) -> Tensor:
        """Means of the tokens of every cell: ``[B, T]`` → ``[B, N]``."""
        return ops.segment_mean(x, self.of_cell, self.rows * self.columns)

    def spread(self, x: Tensor) -> Tensor:
        """Gives every token what its cell has: ``[B, N]`` → ``[B, T]``."""
        return ops.take_along(x, self.of_cell)

    def column_sums(self, x: Tensor) -> Tensor:
        """Sums of the cells of every column: ``[B, N]`` → ``[B, C]``."""
        return ops.reduce_sum(ops.reshape(x, (-1, self.rows, self.columns)), axis=1)

    def is_column(self, column: Tensor) -> Tensor:
        """Which cells belong to a row's column: ``[B]`` → ``[B, N]``, of the cells' dtype."""
        numbers = ops.unsqueeze(ops.arange(0, self.columns, like=column), 0)
        chosen = ops.cast_like(
            numbers == ops.cast_like(ops.unsqueeze(column, 1), numbers), self.cells
        )
        batch = ops.size(column, 0)
        grid = ops.expand(ops.unsqueeze(chosen, 1), (batch, self.rows, self.columns))
        return ops.reshape(grid, (batch, self.rows * self.columns))


def _table(config: TapasConfig, token_type_ids: Tensor, tokens: Tensor) -> Table:
    """Reads the grid from the token types."""
    rows, columns = config.max_num_rows, config.max_num_columns
    kinds = ops.split_last(ops.to_int(token_type_ids), len(config.type_vocab_sizes))
    of_row = ops.clip(kinds[ROW], 0, rows - 1)
    of_column = ops.clip(kinds[COLUMN], 0, columns - 1)
    of_cell = of_row * columns + of_column
    return Table(
        rows=rows,
        columns=columns,
        tokens=tokens,
        of_row=of_row,
        of_column=of_column,
        of_cell=of_cell,
        cells=ops.segment_mean(tokens, of_cell, rows * columns),
    )


def _log_probability(logits: Tensor, labels: Tensor) -> Tensor:
    """Logarithm of an independent label's probability: of 1 or 0, entry by entry."""
    return labels * ops.log_sigmoid(logits) + (1.0 - labels) * ops.log_sigmoid(-logits)


def _token_selection_loss(
    logits: Tensor, labels: Tensor, table: Table, positive_weight: float
) -> Tensor:
    """Mean loss of the tokens being selected or not, ``[B]``."""
    weights = ops.where(labels == 0, 1.0, positive_weight)
    losses = -_log_probability(logits, labels) * weights * table.tokens
    return ops.reduce_sum(losses, 1) / (ops.reduce_sum(table.tokens, 1) + EPSILON)


def _column_selection_loss(
    cell_logits: Tensor, column_logits: Tensor, labels: Tensor, table: Table
) -> Tensor:
    """Loss of the column and of its cells, ``[B]``.

    Args:
        cell_logits: ``[B, N]``.
        column_logits: ``[B, C]``.
        labels: 1 for the tokens of the answer, ``[B, T]``.
        table: where the tokens are.
    """
    of_columns = ops.segment_sum(labels, table.of_column, table.columns)
    column = ops.argmax(of_columns)  # 0, the column of no cell, where no token is labelled.
    loss = -ops.squeeze(
        ops.take_along(ops.log_softmax(column_logits), ops.unsqueeze(column, 1)), axis=1
    )
    count = table.rows * table.columns
    labelled = ops.segment_max(labels, table.of_cell, count)
    # Cells without tokens have no label, and count as little as padding.
    labelled = ops.where(table.cells > 0, labelled, 0.0)
    counted = table.is_column(column) * table.cells
    cell_losses = ops.reduce_sum(-_log_probability(cell_logits, labelled) * counted, 1)
    cell_losses = cell_losses / (ops.reduce_sum(counted, 1) + EPSILON)
    return loss + ops.where(ops.reduce_sum(labels, 1) == 0, 0.0, cell_losses)


def _within_column(cell_logits: Tensor, column_logits: Tensor, table: Table) -> Tensor:
    """The cells' logits ``[B, N]``, those outside of the likeliest column excluded."""
    column = ops.argmax(column_logits)
    # The column of no cell holds none that could be selected.
    inside = ops.unsqueeze(ops.cast_like(column > 0, cell_logits), 1)
    selectable = table.is_column(column) * table.cells * inside
    return cell_logits + EXCLUDED * (1.0 - selectable)


def _huber(difference: Tensor, delta: float) -> Tensor:
    """Half the square of a difference, and linear beyond ``delta`` (Huber 1964)."""
    size = abs(difference)
    return ops.where(size < delta, 0.5 * size * size, size * delta - 0.5 * delta * delta)


def _expected_average(selected: Tensor, values: Tensor, approximation: str) -> Tensor:
    """The average of the selected cells' numbers, to be expected (Herzig et al. 2020, appendix).

    Args:
        selected: probability of every token's cell, shared among its tokens, ``[B, T]``.
        values: the cells' numbers, ``[B, T]``.
        approximation: "ratio", "first_order" or "second_order".

    Returns:
        ``[B]``.
    """
    if approximation == "ratio":
        total = ops.reduce_sum(selected * values, 1)
        return total / (ops.reduce_sum(selected, 1) + EPSILON)
    # How many cells are selected if this one is.
    count = ops.unsqueeze(ops.reduce_sum(selected, 1), 1) - selected + 1.0
    if approximation == "first_order":
        return ops.reduce_sum(selected * values / count, 1)
    variances = selected * (1.0 - selected)
    variance = ops.unsqueeze(ops.reduce_sum(variances, 1), 1) - variances
    inverse = (variance / (count * count) + 1.0) / count
    return ops.reduce_sum(selected * values * inverse, 1)


def _check_weak_supervision(config: TapasConfig) -> None:
    """Refuses a configuration that can't learn from answers alone."""
    problems = []
    if config.num_aggregation_labels != OPERATORS:
        problems.append(f"num_aggregation_labels={OPERATORS} (none, sum, average, count)")
    if config.cell_selection_preference is None:
        problems.append("a cell_selection_preference between 0 and 1")
    if config.huber_loss_delta is None and not config.use_normalized_answer_loss:
        problems.append("a huber_loss_delta, or use_normalized_answer_loss=True")
    if config.average_approximation_function not in ("ratio", "first_order", "second_order"):
        problems.append(
            "average_approximation_function 'ratio', 'first_order' or 'second_order', not "
            f"{config.average_approximation_function!r}"
        )
    if problems:
        raise InvalidConfigurationError(
            f"A loss with use_answer_as_supervision=True needs {'; '.join(problems)}."
        )


def _given(x: Tensor | None, name: str) -> Tensor:
    """An input that the loss needs besides the labels."""
    if x is None:
        raise InvalidInputError(
            f"With labels and this configuration the loss needs {name}, too; the documentation of "
            "the call says what it holds, and the tokenizer makes numeric_values and numeric_values_scale."
        )
    return x


def _tokens(attention_mask: Tensor | None, states: Tensor) -> Tensor:
    """1 for tokens, 0 for padding, ``[B, T]``."""
    if attention_mask is None:
        return ops.ones((ops.size(states, 0), ops.size(states, 1)), like=states)
    return ops.cast_like(attention_mask, states)


def _scores(states: Tensor, weights: Tensor, bias: Tensor) -> Tensor:
    """A logit of every token: ``[B, T, hidden]`` → ``[B, T]``."""
    return ops.squeeze(ops.matmul(states, ops.unsqueeze(weights, 1)), axis=2) + bias


class FlaxTapasForQuestionAnswering(FlaxTapasPreTrainedModel, FlaxTableQuestionAnsweringModel):
    """TAPAS with heads that select the cells of an answer and an operator to aggregate them.

    It learns from selected cells and operators, or with ``use_answer_as_supervision`` from the
    answer's number where neither is known.
    """

    def __init__(self, config: TapasConfig, *, seed: int = 0, dtype: DType = float32) -> None:
        super().__init__(config, seed=seed, dtype=dtype)
        width = config.hidden_size
        starts_at_zero = config.init_cell_selection_weights_to_zero
        init = Zeros() if starts_at_zero else Normal(config.initializer_range)
        self.tapas = FlaxTapasModel(config)
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.output_weights = Parameter(width, init=init)
        self.column_output_weights = Parameter(width, init=init)
        self.output_bias = Parameter()
        self.column_output_bias = Parameter()
        operators = config.num_aggregation_labels
        self.aggregation_classifier = Linear(width, operators) if operators else None
        self.noise = GumbelNoise()
        self.post_init()

    @model_call
    def __call__(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        table_mask: Tensor | None = None,
        labels: Tensor | None = None,
        aggregation_labels: Tensor | None = None,
        float_answer: Tensor | None = None,
        numeric_values: Tensor | None = None,
        numeric_values_scale: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxTableQuestionAnsweringOutput:
        """Scores the tokens of the answer's cells, and the operators.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: where in the table every token is, ``[batch, sequence, 7]``.
            position_ids: ``[batch, sequence]``; by default see ``TapasModel``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            table_mask: 1 for tokens of the table's cells, ``[batch, sequence]``; those in a row
                after the header by default.
            labels: 1 for the tokens of the answer's cells, 0 for others, ``[batch, sequence]``.
            aggregation_labels: numbers of the right operators, ``[batch]``; needed for a loss with
                operators, unless ``use_answer_as_supervision``.
            float_answer: the answers' numbers, NaN where cells are the answer, ``[batch]``; needed
                with ``use_answer_as_supervision``, and so are the next two.
            numeric_values: the number of every token's cell, NaN where it has none, ``[batch,
                sequence]``.
            numeric_values_scale: how many tokens the cell has, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: ``labels`` came without what the loss needs besides.
            InvalidConfigurationError: the configuration lacks what the loss needs.
        """
        outputs = self.tapas(
            input_ids,
            attention_mask,
            token_type_ids,
            position_ids,
            head_mask,
            inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        states: Tensor = self.dropout(outputs.last_hidden_state)
        if token_type_ids is None:
            shape = (ops.size(states, 0), ops.size(states, 1), len(self.config.type_vocab_sizes))
            token_type_ids = ops.to_int(ops.zeros(shape, like=states))
        table = _table(self.config, token_type_ids, _tokens(attention_mask, states))
        logits = _scores(states, ops.value(self.output_weights), ops.value(self.output_bias))
        logits = logits / self.config.temperature
        if self.config.average_logits_per_cell:
            logits = table.spread(table.mean(logits))
        cell_logits, column_logits = table.mean(logits), None
        if self.config.select_one_column:
            column_logits = self._column_logits(states, table)
            logits = table.spread(_within_column(cell_logits, column_logits, table))
        operators: Tensor | None = None
        if self.aggregation_classifier is not None:
            operators = self.aggregation_classifier(_pooled(outputs))
        loss = None
        if labels is not None:
            wanted = ops.cast_like(labels, logits)
            selection = self._selection_loss(logits, cell_logits, column_logits, wanted, table)
            if operators is None or not self.config.use_answer_as_supervision:
                loss = self._supervised_loss(selection, operators, aggregation_labels)
            else:
                in_table = table.of_row > 0 if table_mask is None else table_mask
                scale = _given(numeric_values_scale, "numeric_values_scale")
                shares = ops.cast_like(in_table, logits) / scale
                values = _given(numeric_values, "numeric_values")
                expected = self._expected_result(logits, operators, values, shares)
                answer = _given(float_answer, "float_answer")
                loss = self._weak_loss(selection, operators, wanted, answer, expected)
        return FlaxTableQuestionAnsweringOutput(
            loss=loss,
            logits=logits,
            logits_aggregation=operators,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    def _column_logits(self, states: Tensor, table: Table) -> Tensor:
        """A logit of every column: the mean of its cells, ``[B, C]``."""
        weights, bias = ops.value(self.column_output_weights), ops.value(self.column_output_bias)
        cell_logits = table.mean(_scores(states, weights, bias))
        counts = table.column_sums(table.cells)
        logits = table.column_sums(cell_logits * table.cells) / (counts + EPSILON)
        numbers = ops.unsqueeze(ops.arange(0, table.columns, like=states), 0)
        missing = ops.cast_like(counts < 0.5, logits) * ops.cast_like(numbers > 0, logits)
        logits = logits + EXCLUDED * missing
        if self.config.allow_empty_column_selection:
            return logits
        return logits + EXCLUDED * ops.cast_like(numbers < 1, logits)

    def _selection_loss(
        self,
        logits: Tensor,
        cell_logits: Tensor,
        column_logits: Tensor | None,
        labels: Tensor,
        table: Table,
    ) -> Tensor:
        """Loss of the selected cells, ``[B]``."""
        if self.config.disable_per_token_loss:
            return ops.zeros((ops.size(logits, 0),), like=logits)
        if column_logits is None:
            weight = self.config.positive_label_weight
            return _token_selection_loss(logits, labels, table, weight)
        return _column_selection_loss(cell_logits, column_logits, labels, table)

    def _supervised_loss(
        self, selection: Tensor, operators: Tensor | None, aggregation_labels: Tensor | None
    ) -> Tensor:
        """The loss where cells and operator of every answer are known, a scalar."""
        if operators is None:
            return ops.mean(selection)
        loss = ops.cross_entropy(operators, _given(aggregation_labels, "aggregation_labels"))
        return ops.mean(selection) + self.config.aggregation_loss_weight * loss

    def _weak_loss(
        self,
        selection: Tensor,
        operators: Tensor,
        labels: Tensor,
        answer: Tensor,
        expected: Tensor,
    ) -> Tensor:
        """The loss where an answer is a number and it isn't known how it came about, a scalar.

        Args:
            selection: loss of the selected cells, ``[B]``.
            operators: logits of the operators, ``[B, 4]``.
            labels: 1 for the tokens of the answer, ``[B, T]``.
            answer: the number, or NaN, ``[B]``.
            expected: the number to be expected, ``[B]``.
        """
        config = self.config
        some = ops.reduce_sum(ops.take_range(ops.softmax(operators), 1, OPERATORS), 1)
        aggregates = self._aggregates(answer, some, labels)
        none = ops.take_position(ops.log_softmax(operators), 0)
        operator_loss = -none * (1.0 - aggregates) - ops.log(some) * aggregates
        answer_loss = self._answer_loss(answer, expected, aggregates)
        additional = config.aggregation_loss_weight * operator_loss
        additional = additional + config.answer_loss_importance * answer_loss * aggregates
        if config.answer_loss_cutoff is not None:
            counted = answer_loss <= config.answer_loss_cutoff
            additional = additional * ops.cast_like(counted, additional)
        return ops.mean(selection * (1.0 - aggregates)) + ops.mean(additional)

    def _aggregates(self, answer: Tensor, some: Tensor, labels: Tensor) -> Tensor:
        """Which answers come from an operator (1), and which are cells (0), ``[B]``.

        Where both are possible the model itself decides, by the probability of any operator.
        """
        preference = self.config.cell_selection_preference
        assert preference is not None, "checked before the expected result"
        prefers_cells = ops.cast_like(some <= preference, some)
        selectable = ops.cast_like(ops.reduce_sum(labels, 1) > 0, some)
        number = 1.0 - ops.cast_like(ops.is_nan(answer), some)
        return ops.stop_gradient(number * (1.0 - prefers_cells * selectable))

    def _expected_result(
        self, logits: Tensor, operators: Tensor, values: Tensor, shares: Tensor
    ) -> Tensor:
        """The number that the selected cells and the operators give on average, ``[B]``.

        Args:
            logits: of the tokens, ``[B, T]``.
            operators: logits of the operators, ``[B, 4]``.
            values: the number of every token's cell, or NaN, ``[B, T]``.
            shares: what part of its cell a token is, 0 outside of the table, ``[B, T]``.
        """
        config = self.config
        _check_weak_supervision(config)
        if config.use_gumbel_for_cells:  # The difference of two such numbers is a logistic one.
            noise = self.noise(logits) - self.noise(logits)
            logits = logits + noise / config.temperature
        selected = ops.sigmoid(logits) * shares
        numbers = ops.where(ops.is_nan(values), 0.0, values)
        results = [
            ops.reduce_sum(selected * numbers, 1),
            _expected_average(selected, numbers, config.average_approximation_function),
            ops.reduce_sum(selected, 1),
        ]
        aggregating = ops.take_range(operators, 1, OPERATORS)
        if config.use_gumbel_for_aggregation:
            aggregating = aggregating + self.noise(aggregating)
        probabilities = ops.softmax(aggregating / config.aggregation_temperature)
        return ops.reduce_sum(ops.stack(results, axis=1) * probabilities, 1)

    def _answer_loss(self, answer: Tensor, expected: Tensor, aggregates: Tensor) -> Tensor:
        """Huber loss of the expected number, 0 where cells are the answer, ``[B]``."""
        number = ops.where(ops.is_nan(answer), 0.0, answer)
        delta = self.config.huber_loss_delta
        if self.config.use_normalized_answer_loss:
            size = ops.stop_gradient(ops.maximum(abs(expected), abs(number)) + EPSILON)
            return _huber((expected - number) / size * aggregates, 1.0)
        assert delta is not None, "checked before the expected result"
        return _huber((expected - number) * aggregates, delta)
