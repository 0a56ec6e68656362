"""What ``generate`` returns of a finished run; written once.

Axis letters: B batch, K beams, N sequences of a row of the batch, L room for tokens.
"""

from __future__ import annotations

from triformers_core.generation.output import GenerateOutput
from triformers_core.generation.request import Request
from triformers_core.generation.search import Beams, flat
from triformers_core.generation.steps import Answer, Run
from triformers_core.kit.torch import Tensor, ops

__all__: list[str] = []  # For generation alone.


def result_of(run: Run, request: Request, answers: list[Answer]) -> GenerateOutput:
    """The output of a finished run.

    Args:
        run: what came of the request.
        request: what was asked for.
        answers: the model's, step by step, where states or attentions are wanted.
    """
    state, rules = run.state, request.rules
    begin = ops.extent(request.prompt.prefix, 1)
    first = begin if request.prompt.embedded is not None else request.added
    steps = ops.known(state.tokens.length, request.most) - begin
    scores, indices = None, None
    if isinstance(state, Beams):
        lengths = best(state.lengths, rules.sequences)
        length = ops.known(ops.reduce_max(lengths, 0), request.most)
        ids = best(state.finished, rules.sequences)
        scores = ops.handed_out(best(state.values, rules.sequences))
        indices = row_history(state, rules.beams, rules.sequences)
        indices = ops.handed_out(ops.take_range(indices, begin, length))
    else:
        length, ids = begin + steps, ops.at_hand(state.tokens.ids)
    encoded = run.prompt.encoded
    wants = rules.output_attentions, rules.output_hidden_states
    return GenerateOutput(
        sequences=ops.handed_out(ops.take_range(ids, first, length)),
        sequences_scores=scores,
        beam_indices=indices,
        scores=by_step(state.kept.scores, steps),
        logits=by_step(state.kept.logits, steps),
        encoder_attentions=encoded.attentions if encoded is not None and wants[0] else None,
        encoder_hidden_states=encoded.hidden_states if encoded is not None and wants[1] else None,
        **of_steps(answers, beside_encoder=encoded is not None, wants=wants),
    )


def best(x: Tensor, sequences: int) -> Tensor:
    """What there is of the sequences that are returned: ``[B, K, …]`` → ``[B * N, …]``."""
    return flat(ops.take_range(ops.at_hand(x), 0, sequences))


def by_step(kept: Tensor | None, steps: int) -> tuple[Tensor, ...] | None:
    """What a buffer ``[steps, …]`` holds, a tensor a step."""
    return None if kept is None else tuple(kept[step] for step in range(steps))


def row_history(state: Beams, beams: int, sequences: int) -> Tensor:
    """The row that every token of a finished sequence was in, ``[B * N, L]``; -1 elsewhere."""
    history = best(state.origins, sequences)
    row = ops.arange(0, ops.extent(history, 0), like=history) // sequences
    first = ops.cast_like(ops.unsqueeze(row * beams, 1), history)
    return history + first * ops.cast_like(history >= 0, history)


def of_steps(
    answers: list[Answer], *, beside_encoder: bool, wants: tuple[bool, bool]
) -> dict[str, tuple[tuple[Tensor, ...] | None, ...]]:
    """States and attentions, step by step, by the names that the output has for them."""
    prefix = "decoder_" if beside_encoder else ""
    found: dict[str, tuple[tuple[Tensor, ...] | None, ...]] = {}
    if wants[0]:
        found[prefix + "attentions"] = tuple(answer.attentions for answer in answers)
        if answers and answers[0].cross_attentions is not None:
            found["cross_attentions"] = tuple(answer.cross_attentions for answer in answers)
    if wants[1]:
        found[prefix + "hidden_states"] = tuple(answer.states for answer in answers)
    return found
