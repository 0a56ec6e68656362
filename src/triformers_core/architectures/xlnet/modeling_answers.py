"""Answers ranked by a beam: the likeliest first tokens, and to each the likeliest last ones.

XLNet and XLM were published with it (Yang et al. 2019, https://arxiv.org/abs/1906.08237). Axis letters:
B batch, T tokens, C width, K first tokens that are kept.
"""

from __future__ import annotations

from typing import Protocol

from triformers_core.kit.torch import (
    LayerNorm,
    Linear,
    ModelOutput,
    Module,
    Tensor,
    model_output,
    ops,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.tasks import TaskModel

__all__ = ["RankedAnswersOutput"]


@model_output
class RankedAnswersOutput(ModelOutput):
    """The loss, or the answers that are likeliest.

    Args:
        loss: mean of the cross entropies of both positions, and half of that of there being no answer,
            a scalar.
        start_top_log_probs: how probable the likeliest first tokens are, ``[batch, start_n_top]``.
        start_top_index: their places.
        end_top_log_probs: how probable the likeliest last tokens are, if those are the first ones:
            ``[batch, end_n_top * start_n_top]``, the best last ones of all first ones before others.
        end_top_index: their places.
        cls_logits: of there being no answer, ``[batch]``.
        mems: every layer's inputs to remember, ``[positions, batch, hidden]`` each.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    start_top_log_probs: Tensor | None = None
    start_top_index: Tensor | None = None
    end_top_log_probs: Tensor | None = None
    end_top_index: Tensor | None = None
    cls_logits: Tensor | None = None
    mems: tuple[Tensor, ...] | None = None
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class StartScores(Module):
    """Scores of every token as the first.

    Args:
        width: of the states.
        kept: how many first tokens are kept.
    """

    def __init__(self, width: int, kept: int) -> None:
        super().__init__()
        self.kept = kept
        self.dense = Linear(width, 1)

    def forward(self, states: Tensor) -> Tensor:
        """States ``[B, T, C]`` → scores ``[B, T]``."""
        return ops.squeeze(self.dense(states), -1)


class EndScores(Module):
    """Scores of every token as the last, given the first one's state.

    Args:
        width: of the states.
        epsilon: of the normalisation.
        kept: how many last tokens are kept for a first one.
    """

    def __init__(self, width: int, epsilon: float, kept: int) -> None:
        super().__init__()
        self.kept = kept
        self.dense_0 = Linear(2 * width, width)
        self.LayerNorm = LayerNorm(width, epsilon)
        self.dense_1 = Linear(width, 1)

    def forward(self, states: Tensor, starts: Tensor) -> Tensor:
        """States ``[B, T, C]`` and first ones' ``[B, K, C]`` → scores ``[B, K, T]``."""
        batch, length, width = (ops.size(states, axis) for axis in (0, 1, 2))
        shape = (batch, ops.size(starts, 1), length, width)
        pairs = [ops.unsqueeze(states, 1), ops.unsqueeze(starts, 2)]
        joined = ops.cat([ops.expand(x, shape) for x in pairs], axis=-1)
        hidden: Tensor = self.LayerNorm(ops.tanh(self.dense_0(joined)))
        return ops.squeeze(self.dense_1(hidden), -1)


class AnswerClass(Module):
    """The score of a text having no answer."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.dense_0 = Linear(2 * width, width)
        self.dense_1 = Linear(width, 1, bias=False)

    def forward(self, start: Tensor, whole: Tensor) -> Tensor:
        """The first token's state and the text's, ``[B, C]`` each → ``[B]``."""
        joined = ops.cat([start, whole], axis=-1)
        return ops.squeeze(self.dense_1(ops.tanh(self.dense_0(joined))), -1)


class AnswerParts(Protocol):
    """What scores answers."""

    start_logits: StartScores
    end_logits: EndScores
    answer_class: AnswerClass


def ranked_answers(
    model: TaskModel,
    parts: AnswerParts,
    outputs: BaseModelOutput,
    *,
    start_positions: Tensor | None,
    end_positions: Tensor | None,
    is_impossible: Tensor | None,
    cls_index: Tensor | None,
    p_mask: Tensor | None,
) -> RankedAnswersOutput:
    """The loss where it is said where answers are, else the likeliest answers.

    Args:
        model: for its loss.
        parts: what scores the states.
        outputs: the base model's.
        start_positions: the answers' first tokens ``[B]``.
        end_positions: their last ones ``[B]``.
        is_impossible: 1 where there is no answer ``[B]``.
        cls_index: the token that stands for the text ``[B]``; the last one by default.
        p_mask: 1 for tokens that can't be in an answer ``[B, T]``.
    """
    states = outputs.last_hidden_state
    loss = start_top = start_index = end_top = end_index = cls_logits = None
    start_scores = allowed(parts.start_logits(states), p_mask)
    whole = ops.take_position(states, -1) if cls_index is None else chosen(states, cls_index)
    if start_positions is not None and end_positions is not None:
        start = chosen(states, start_positions)
        end_scores = ops.squeeze(parts.end_logits(states, ops.unsqueeze(start, 1)), 1)
        loss = model.span_loss(
            start_scores,
            allowed(end_scores, p_mask),
            ops.reshape(start_positions, (-1,)),
            ops.reshape(end_positions, (-1,)),
        )
        if cls_index is not None and is_impossible is not None:
            scores = parts.answer_class(start, whole)
            impossible = ops.cast_like(ops.reshape(is_impossible, (-1,)), scores)
            loss = loss + ops.bce_with_logits(scores, impossible) / 2
    else:
        start_probabilities = ops.softmax(start_scores)
        start_index = likeliest(start_probabilities, parts.start_logits.kept)
        start_top = ops.take_along(start_probabilities, start_index)  # [B, K]
        batch, length = ops.size(states, 0), ops.size(states, 1)
        end_scores = parts.end_logits(states, ops.take_along(states, start_index))
        mask = None if p_mask is None else ops.unsqueeze(p_mask, 1)
        rows = ops.reshape(ops.softmax(allowed(end_scores, mask)), (-1, length))  # [B * K, T]
        found = likeliest(rows, parts.end_logits.kept)
        count = ops.size(start_index, 1)
        end_top = by_rank(ops.take_along(rows, found), batch, count)
        end_index = by_rank(found, batch, count)
        mean = ops.reduce_sum(states * ops.unsqueeze(start_probabilities, -1), 1)
        cls_logits = parts.answer_class(mean, whole)
    return RankedAnswersOutput(
        loss=loss,
        start_top_log_probs=start_top,
        start_top_index=start_index,
        end_top_log_probs=end_top,
        end_top_index=end_index,
        cls_logits=cls_logits,
        mems=outputs.mems,
        hidden_states=outputs.hidden_states,
        attentions=outputs.attentions,
    )


def allowed(scores: Tensor, mask: Tensor | None) -> Tensor:
    """Scores, as low as can be where a mask is 1."""
    if mask is None:
        return scores
    return ops.where(ops.cast_like(mask, scores) > 0.5, -1e30, scores)


def chosen(states: Tensor, places: Tensor) -> Tensor:
    """One state a row, ``[B, T, C]`` and ``[B]`` → ``[B, C]``; beyond the text the last one."""
    inside = ops.clip(ops.reshape(places, (-1, 1)), 0, ops.size(states, 1) - 1)
    return ops.squeeze(ops.take_along(states, inside), 1)


def likeliest(probabilities: Tensor, count: int) -> Tensor:
    """The places of the highest entries of rows, the highest first: ``[B, T]`` → ``[B, K]``."""
    return ops.take_range(ops.argsort(-probabilities), 0, count)


def by_rank(rows: Tensor, batch: ops.Size, count: ops.Size) -> Tensor:
    """Rows ``[B * K, N]`` of K first tokens as ``[B, N * K]``: the best of all K first."""
    kept = ops.reshape(rows, (batch, count, -1))
    return ops.reshape(ops.transpose(kept, (0, 2, 1)), (batch, -1))
