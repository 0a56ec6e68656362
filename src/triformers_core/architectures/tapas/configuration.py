"""The configuration of TAPAS models."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Amount, Count, Epsilon, NumLabels, OneOf, Size, Sizes


@dataclass(kw_only=True)
class TapasConfig(BertConfig):
    """A TAPAS architecture: BERT's, with token types for tables and heads that answer questions.

    The defaults are those of google/tapas-base-finetuned-sqa. Fields that aren't listed are BERT's.

    Args:
        max_position_embeddings: longest sequence, or with ``reset_position_index_per_cell`` the
            longest cell whose tokens are told apart.
        type_vocab_sizes: numbers of token types: segment, column, row, previous label, rank in the
            column, inverse rank, relation to the question's numbers.
        reset_position_index_per_cell: whether positions are counted from each cell's first token.
        positive_label_weight: weight of selected tokens in the loss, without ``select_one_column``.
        num_aggregation_labels: number of aggregation operators, "no aggregation" (0) included; 0
            for a model without aggregation.
        aggregation_loss_weight: weight of the aggregation loss.
        use_answer_as_supervision: whether the answer's number is learnt from in place of
            aggregation labels (weak supervision; needs the four operators none, sum, average and
            count).
        answer_loss_importance: weight of the loss of the answer's number.
        use_normalized_answer_loss: whether that loss is relative to the larger of the predicted and
            the right number.
        huber_loss_delta: where the answer's Huber loss turns from quadratic to linear, unless it is
            normalised (then 1).
        temperature: divides the logits of the cells.
        aggregation_temperature: divides the logits of the operators in the expected result.
        use_gumbel_for_cells: whether the expected result draws cells at random in training.
        use_gumbel_for_aggregation: the same for operators.
        average_approximation_function: how the expected average is computed: "ratio", "first_order"
            or "second_order".
        cell_selection_preference: with weak supervision, an answer that can be selected counts as
            such if the operators' probability is at most this.
        answer_loss_cutoff: examples whose answer's loss is larger don't count; all by default.
        max_num_rows: most rows; later ones count as the last.
        max_num_columns: most columns; later ones count as the last.
        average_logits_per_cell: whether every token gets the mean logit of its cell.
        select_one_column: whether all selected cells are of one column.
        allow_empty_column_selection: whether no column may be selected.
        init_cell_selection_weights_to_zero: whether the cell selection starts at equal
            probabilities.
        disable_per_token_loss: whether the loss leaves out the cell selection.
        aggregation_labels: names of the aggregation operators, by number.
        no_aggregation_label_index: the number of the operator that aggregates nothing.
    """

    model_type: ClassVar[str] = "tapas"

    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    max_position_embeddings: Size = 1024
    type_vocab_sizes: Sizes = field(default_factory=lambda: [3, 256, 256, 2, 256, 256, 10])
    reset_position_index_per_cell: bool = True
    positive_label_weight: Amount = 10.0
    num_aggregation_labels: NumLabels = 0
    aggregation_loss_weight: Amount = 1.0
    use_answer_as_supervision: bool | None = None
    answer_loss_importance: Amount = 1.0
    use_normalized_answer_loss: bool = False
    huber_loss_delta: Amount | None = None
    temperature: Epsilon = 1.0
    aggregation_temperature: Epsilon = 1.0
    use_gumbel_for_cells: bool = False
    use_gumbel_for_aggregation: bool = False
    average_approximation_function: Annotated[
        str, OneOf("ratio", "first_order", "second_order")
    ] = "ratio"
    cell_selection_preference: Amount | None = None
    answer_loss_cutoff: Amount | None = None
    max_num_rows: Size = 64
    max_num_columns: Size = 32
    average_logits_per_cell: bool = False
    select_one_column: bool = True
    allow_empty_column_selection: bool = False
    init_cell_selection_weights_to_zero: bool = False
    disable_per_token_loss: bool = False
    aggregation_labels: dict[int, str] | None = None
    no_aggregation_label_index: Count | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.aggregation_labels is not None:  # JSON has texts for keys.
            labels = self.aggregation_labels.items()
            self.aggregation_labels = {int(index): name for index, name in labels}
