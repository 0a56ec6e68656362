# Generated from src/triformers_core/heads.py by `make generate`; do not edit.
"""How heads end: the loss where there are labels, and the output with what the base model gave.

Each takes the model, for its loss; the base model's output; the head's scores; and the labels.
"""

from __future__ import annotations

from triformers.models.torch.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    ImageClassifierOutput,
    MaskedLMOutput,
    MultipleChoiceModelOutput,
    NextSentencePredictorOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
)
from triformers.models.torch.tasks import TaskModel
from triformers_core.errors import InvalidInputError
from triformers_core.kit.torch import Tensor, ops

__all__: list[str] = []  # For models alone.


def masked_lm(
    model: TaskModel, outputs: BaseModelOutput, logits: Tensor, labels: Tensor | None
) -> MaskedLMOutput:
    """Scores of the original tokens ``[B, T, vocabulary]``."""
    return MaskedLMOutput(
        loss=None if labels is None else model.token_loss(logits, labels),
        logits=logits,
        hidden_states=outputs.hidden_states,
        attentions=outputs.attentions,
    )


def scored_states(states: Tensor, logits_to_keep: int, labels: Tensor | None) -> Tensor:
    """The states whose next tokens are scored: ``[B, T, hidden]`` → ``[B, kept, hidden]``.

    Args:
        states: of all positions.
        logits_to_keep: how many of the last ones are scored; 0 for all.
        labels: what the scores are to predict.

    Raises:
        InvalidInputError: the number is negative, or there are labels, which take all scores.
    """
    if logits_to_keep < 0 or (logits_to_keep and labels is not None):
        raise InvalidInputError(
            f"logits_to_keep={logits_to_keep} was asked for"
            + (", and labels, which need every position's scores" if labels is not None else "")
            + "; it is how many of the last positions are scored, 0 for all."
        )
    if not logits_to_keep:
        return states
    length = ops.size(states, 1)
    if isinstance(length, int):
        return ops.take_range(states, max(length - logits_to_keep, 0), length)
    return ops.take_range(states, length - logits_to_keep, length)


def causal_lm(
    model: TaskModel, outputs: BaseModelOutput, logits: Tensor, labels: Tensor | None
) -> CausalLMOutput:
    """Scores of the next tokens ``[B, T, vocabulary]``; labels aren't shifted yet."""
    return CausalLMOutput(
        loss=None if labels is None else model.next_token_loss(logits, labels),
        logits=logits,
        past_key_values=outputs.past_key_values,
        past_buckets_states=outputs.past_buckets_states,
        hidden_states=outputs.hidden_states,
        attentions=outputs.attentions,
        cross_attentions=outputs.cross_attentions,
    )


def next_sentence(
    model: TaskModel, outputs: BaseModelOutput, logits: Tensor, labels: Tensor | None
) -> NextSentencePredictorOutput:
    """Scores of following or not ``[B, 2]``."""
    return NextSentencePredictorOutput(
        loss=None if labels is None else model.token_loss(logits, labels),
        logits=logits,
        hidden_states=outputs.hidden_states,
        attentions=outputs.attentions,
    )


def sequence_classification(
    model: TaskModel, outputs: BaseModelOutput, logits: Tensor, labels: Tensor | None
) -> SequenceClassifierOutput:
    """Scores of a sequence's labels ``[B, labels]``."""
    return SequenceClassifierOutput(
        loss=None if labels is None else model.classification_loss(logits, labels),
        logits=logits,
        mems=outputs.mems,
        hidden_states=outputs.hidden_states,
        attentions=outputs.attentions,
    )


def multiple_choice(
    model: TaskModel, outputs: BaseModelOutput, logits: Tensor, labels: Tensor | None
) -> MultipleChoiceModelOutput:
    """Scores of the choices ``[B, choices]``."""
    return MultipleChoiceModelOutput(
        loss=None if labels is None else model.token_loss(logits, labels),
        logits=logits,
        mems=outputs.mems,
        hidden_states=outputs.hidden_states,
        attentions=outputs.attentions,
    )


def token_classification(
    model: TaskModel, outputs: BaseModelOutput, logits: Tensor, labels: Tensor | None
) -> TokenClassifierOutput:
    """Scores of every token's labels ``[B, T, labels]``."""
    return TokenClassifierOutput(
        loss=None if labels is None else model.token_loss(logits, labels),
        logits=logits,
        mems=outputs.mems,
        hidden_states=outputs.hidden_states,
        attentions=outputs.attentions,
    )


def question_answering(
    model: TaskModel,
    outputs: BaseModelOutput,
    scores: Tensor,
    *,
    start_positions: Tensor | None,
    end_positions: Tensor | None,
) -> QuestionAnsweringModelOutput:
    """Scores of every token as the answer's first and last ``[B, T, 2]``, and which they are."""
    start_logits, end_logits = ops.split_last(scores, 2)
    loss = None
    if start_positions is not None and end_positions is not None:
        loss = model.span_loss(start_logits, end_logits, start_positions, end_positions)
    return QuestionAnsweringModelOutput(
        loss=loss,
        start_logits=start_logits,
        end_logits=end_logits,
        mems=outputs.mems,
        hidden_states=outputs.hidden_states,
        attentions=outputs.attentions,
    )


def image_classification(
    model: TaskModel, outputs: BaseModelOutput, logits: Tensor, labels: Tensor | None
) -> ImageClassifierOutput:
    """Scores of an image's labels ``[B, labels]``."""
    return ImageClassifierOutput(
        loss=None if labels is None else model.classification_loss(logits, labels),
        logits=logits,
        hidden_states=outputs.hidden_states,
        attentions=outputs.attentions,
    )


def pairing_loss(similarities: Tensor, rows: str, columns: str) -> Tensor:
    """Mean of the cross entropies of finding both ones of a pair, each among all of its kind.

    Args:
        similarities: of all with all, ``[B, B]``; those of a pair have the same number.
        rows: what the rows are of, for errors.
        columns: what the columns are of.

    Raises:
        InvalidInputError: there aren't as many of one kind as of the other.
    """
    first, second = ops.size(similarities, 0), ops.size(similarities, 1)
    if isinstance(first, int) and isinstance(second, int) and first != second:
        raise InvalidInputError(
            f"A loss takes pairs; {first} {rows} and {second} {columns} came. Pass as many of both; "
            "without a loss there may be any number of each."
        )
    pairs = ops.to_int(ops.arange(0, first, like=similarities))
    backwards = ops.transpose(similarities, (1, 0))
    return (ops.cross_entropy(similarities, pairs) + ops.cross_entropy(backwards, pairs)) / 2
