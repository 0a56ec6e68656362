# Generated from src/triformers_core/architectures/tapas/modeling_heads.py by `make generate`; do not edit.
"""TAPAS with its heads: masked tokens, entailment, and selection of cells with an aggregation."""

from __future__ import annotations

from triformers.models.flax.bert import BertOnlyMLMHead
from triformers.models.flax.encoder import pooled_state
from triformers.models.flax.heads import masked_lm, sequence_classification
from triformers.models.flax.outputs import (
    FlaxBaseModelOutput,
    FlaxMaskedLMOutput,
    FlaxSequenceClassifierOutput,
    FlaxTableQuestionAnsweringOutput,
)
from triformers.models.flax.tapas import FlaxTapasModel, FlaxTapasPreTrainedModel
from triformers.models.flax.tapas_selection import (
    EPSILON,
    EXCLUDED,
    OPERATORS,
    Table,
    column_selection_loss,
    expected_average,
    huber,
    table_of,
    token_selection_loss,
    within_column,
)
from triformers_core.architectures.tapas.configuration import TapasConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.kit.flax import (
    Dropout,
    DType,
    GumbelNoise,
    InputShape,
    Linear,
    Parameter,
    Params,
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
]


class FlaxTapasForMaskedLM(FlaxTapasPreTrainedModel):
    """TAPAS with its masked language modelling head, as it was pretrained."""

    def __init__(
        self,
        config: TapasConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.tapas = FlaxTapasModel(config, add_pooling_layer=False)
        self.cls = BertOnlyMLMHead(config, self.tapas.get_input_embeddings())
        self.post_init()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, vocabulary]``."""
        scores: Tensor = self.cls(hidden)
        return scores

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
            token_type_ids: where in the table every token is, ``[batch, sequence, 7]``: segment,
                column, row, previous label, rank, inverse rank, numeric relation; 0 by default.
            position_ids: ``[batch, sequence]``; counted anew in every cell by default, or on
                without ``reset_position_index_per_cell``.
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
        outputs: FlaxBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.token_scores(outputs.last_hidden_state)
        return masked_lm(self, outputs, logits, labels)


class FlaxTapasForSequenceClassification(FlaxTapasPreTrainedModel):
    """TAPAS with a classifier of the pooled state, such as whether a table entails a sentence."""

    def __init__(
        self,
        config: TapasConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.tapas = FlaxTapasModel(config)
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    def sequence_scores(self, outputs: FlaxBaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(self.dropout(pooled_state(outputs)))
        return scores

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
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: where in the table every token is, ``[batch, sequence, 7]``: segment,
                column, row, previous label, rank, inverse rank, numeric relation; 0 by default.
            position_ids: ``[batch, sequence]``; counted anew in every cell by default, or on
                without ``reset_position_index_per_cell``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs: FlaxBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.sequence_scores(outputs)
        return sequence_classification(self, outputs, logits, labels)


def _check_weak_supervision(config: TapasConfig) -> None:
    """Refuses a configuration that can't learn from answers alone."""
    problems = []
    if config.num_aggregation_labels != OPERATORS:
        problems.append(f"num_aggregation_labels={OPERATORS} (none, sum, average, count)")
    if config.cell_selection_preference is None:
        problems.append("a cell_selection_preference between 0 and 1")
    if config.huber_loss_delta is None and not config.use_normalized_answer_loss:
        problems.append("a huber_loss_delta, or use_normalized_answer_loss=True")
    if problems:
        raise InvalidConfigurationError(
            f"A loss with use_answer_as_supervision=True needs {'; '.join(problems)}."
        )


def _given(x: Tensor | None, name: str, like: Tensor | None = None) -> Tensor:
    """An input that the loss needs besides the labels; with the dtype of ``like``."""
    if x is None:
        raise InvalidInputError(
            f"With labels and this configuration the loss needs {name}, too; the documentation of "
            "the call says what it holds, and the tokenizer makes numeric_values and numeric_values_scale."
        )
    return x if like is None else ops.cast_like(x, like)


def _tokens(attention_mask: Tensor | None, states: Tensor) -> Tensor:
    """1 for tokens, 0 for padding, ``[B, T]``, in float32 at least."""
    if attention_mask is None:
        return ops.wide(ops.ones((ops.size(states, 0), ops.size(states, 1)), like=states))
    return ops.wide(ops.cast_like(attention_mask, states))


def _scores(states: Tensor, weights: Tensor, bias: Tensor) -> Tensor:
    """A logit of every token: ``[B, T, hidden]`` → ``[B, T]``, in float32 at least.

    What follows excludes cells by large numbers and divides by small ones, which float16 lacks.
    """
    scores = ops.squeeze(ops.matmul(states, ops.unsqueeze(weights, 1)), axis=2)
    return ops.wide(scores + bias)


class FlaxTapasForQuestionAnswering(FlaxTapasPreTrainedModel):
    """TAPAS with heads that select the cells of an answer and an operator to aggregate them.

    It learns from selected cells and operators, or with ``use_answer_as_supervision`` from the
    answer's number where neither is known.
    """

    def __init__(
        self,
        config: TapasConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
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
            token_type_ids: where in the table every token is, ``[batch, sequence, 7]``: segment,
                column, row, previous label, rank, inverse rank, numeric relation; 0 by default.
            position_ids: ``[batch, sequence]``; counted anew in every cell by default, or on
                without ``reset_position_index_per_cell``.
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
        outputs: FlaxBaseModelOutput = self.tapas(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        states: Tensor = self.dropout(outputs.last_hidden_state)
        if token_type_ids is None:
            shape = (ops.size(states, 0), ops.size(states, 1), len(self.config.type_vocab_sizes))
            token_type_ids = ops.to_int(ops.zeros(shape, like=states))
        table = table_of(self.config, token_type_ids, _tokens(attention_mask, states))
        logits = _scores(states, ops.value(self.output_weights), ops.value(self.output_bias))
        logits = logits / self.config.temperature
        if self.config.average_logits_per_cell:
            logits = table.spread(table.mean(logits))
        cell_logits, column_logits = table.mean(logits), None
        if self.config.select_one_column:
            column_logits = self._column_logits(states, table)
            logits = table.spread(within_column(cell_logits, column_logits, table))
        operators: Tensor | None = None
        if self.aggregation_classifier is not None:
            operators = self.aggregation_classifier(pooled_state(outputs))
        loss = None
        if labels is not None:
            wanted = ops.cast_like(labels, logits)
            selection = self._selection_loss(
                logits, wanted, table, cells=cell_logits, columns=column_logits
            )
            if operators is None or not self.config.use_answer_as_supervision:
                loss = self._supervised_loss(selection, operators, aggregation_labels)
            else:
                in_table = table.of_row > 0 if table_mask is None else table_mask
                scale = _given(numeric_values_scale, "numeric_values_scale", like=logits)
                shares = ops.cast_like(in_table, logits) / scale
                values = _given(numeric_values, "numeric_values", like=logits)
                expected = self._expected_result(logits, operators, values, shares)
                answer = _given(float_answer, "float_answer", like=logits)
                loss = self._weak_loss(
                    selection, operators, wanted, answer=answer, expected=expected
                )
        return FlaxTableQuestionAnsweringOutput(
            loss=loss,
            logits=ops.cast_like(logits, states),
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
        labels: Tensor,
        table: Table,
        *,
        cells: Tensor,
        columns: Tensor | None,
    ) -> Tensor:
        """Loss of the selected cells, ``[B]``."""
        if self.config.disable_per_token_loss:
            return ops.zeros((ops.size(logits, 0),), like=logits)
        if columns is None:
            weight = self.config.positive_label_weight
            return token_selection_loss(logits, labels, table, weight)
        return column_selection_loss(cells, columns, labels, table)

    def _supervised_loss(
        self, selection: Tensor, operators: Tensor | None, aggregation_labels: Tensor | None
    ) -> Tensor:
        """The loss where cells and operator of every answer are known, a scalar."""
        if operators is None:
            return ops.mean(selection)
        loss = ops.cross_entropy(
            ops.wide(operators), _given(aggregation_labels, "aggregation_labels")
        )
        return ops.mean(selection) + self.config.aggregation_loss_weight * loss

    def _weak_loss(
        self,
        selection: Tensor,
        operators: Tensor,
        labels: Tensor,
        *,
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
        operators = ops.wide(operators)
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
            expected_average(selected, numbers, config.average_approximation_function),
            ops.reduce_sum(selected, 1),
        ]
        aggregating = ops.take_range(ops.wide(operators), 1, OPERATORS)
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
            return huber((expected - number) / size * aggregates, 1.0)
        assert delta is not None, "checked before the expected result"
        return huber((expected - number) * aggregates, delta)
