# Generated from src/triformers_core/architectures/tapas/modeling_selection.py by `make generate`; do not edit.
"""How TAPAS selects cells of a table, and the losses of a selection."""

from __future__ import annotations

from dataclasses import dataclass

from triformers.models.torch.tapas import COLUMN, ROW
from triformers_core.architectures.tapas.configuration import TapasConfig
from triformers_core.kit.torch import Tensor, ops

__all__: list[str] = []  # For the heads alone.

EPSILON = 1e-10
"""Keeps quotients finite where a table has no cells."""

EXCLUDED = -10000.0
"""Added to the logit of what can't be selected; published logits show it."""

OPERATORS = 4
"""None, sum, average and count: what an expected result is made of."""


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


def table_of(config: TapasConfig, token_type_ids: Tensor, tokens: Tensor) -> Table:
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


def log_probability(logits: Tensor, labels: Tensor) -> Tensor:
    """Logarithm of an independent label's probability: of 1 or 0, entry by entry."""
    return labels * ops.log_sigmoid(logits) + (1.0 - labels) * ops.log_sigmoid(-logits)


def token_selection_loss(
    logits: Tensor, labels: Tensor, table: Table, positive_weight: float
) -> Tensor:
    """Mean loss of the tokens being selected or not, ``[B]``."""
    weights = ops.where(labels == 0, 1.0, positive_weight)
    losses = -log_probability(logits, labels) * weights * table.tokens
    return ops.reduce_sum(losses, 1) / (ops.reduce_sum(table.tokens, 1) + EPSILON)


def column_selection_loss(
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
    cell_losses = ops.reduce_sum(-log_probability(cell_logits, labelled) * counted, 1)
    cell_losses = cell_losses / (ops.reduce_sum(counted, 1) + EPSILON)
    return loss + ops.where(ops.reduce_sum(labels, 1) == 0, 0.0, cell_losses)


def within_column(cell_logits: Tensor, column_logits: Tensor, table: Table) -> Tensor:
    """The cells' logits ``[B, N]``, those outside of the likeliest column excluded."""
    column = ops.argmax(column_logits)
    # The column of no cell holds none that could be selected.
    inside = ops.unsqueeze(ops.cast_like(column > 0, cell_logits), 1)
    selectable = table.is_column(column) * table.cells * inside
    return cell_logits + EXCLUDED * (1.0 - selectable)


def huber(difference: Tensor, delta: float) -> Tensor:
    """Half the square of a difference, and linear beyond ``delta`` (Huber 1964)."""
    size = abs(difference)
    return ops.where(size < delta, 0.5 * size * size, size * delta - 0.5 * delta * delta)


def expected_average(selected: Tensor, values: Tensor, approximation: str) -> Tensor:
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
