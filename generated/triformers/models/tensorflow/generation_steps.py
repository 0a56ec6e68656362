# Generated from src/triformers_core/generation/steps.py by `make generate`; do not edit.
"""From scores to sequences with a model: the first step, those that follow, and all of them.

Written once; each is compiled by itself where the backend compiles.

Axis letters: B batch, K beams, R rows (B * K), P prompt, L room for tokens, S source, V vocabulary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from triformers.models.tensorflow.cache import FixedCache
from triformers.models.tensorflow.generation_scores import Tokens
from triformers.models.tensorflow.generation_search import (
    WORST,
    Asked,
    Beams,
    Kept,
    Single,
    by_row,
    step_beams,
    step_single,
)
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers_core.generation.rules import Rules
from triformers_core.kit.tensorflow import Tensor, ops

if TYPE_CHECKING:
    from triformers.models.tensorflow.cache import PastKeyValues
    from triformers.models.tensorflow.generation_model import GeneratingModel

__all__: list[str] = []  # For generation alone.


class Prompt(NamedTuple):
    """What a generation begins with.

    Args:
        tokens: the prompt in a buffer with room for all that is generated, ``[R, L]``.
        seen: 1 for what attention sees, room too, and 0 for padding, ``[R, L]``.
        prefix: the prompt's own columns, ``[R, P]``.
        embedded: in place of these, ``[R, P, hidden]``.
        source: the encoder's input, ``[B, S, …]``, or what it made of it.
        source_seen: 1 for tokens of the source, 0 for padding, ``[B, S]``.
        encoded: what the encoder made of the source.
        types: the part of every token, room too, ``[R, L]``.
        beside: what else the model is given, by name, a row for each of the batch.
    """

    tokens: Tokens
    seen: Tensor
    prefix: Tensor
    random: ops.Random
    embedded: Tensor | None = None
    source: Tensor | None = None
    source_seen: Tensor | None = None
    encoded: TFBaseModelOutput | None = None
    types: Tensor | None = None
    beside: dict[str, Tensor] | None = None


class Given(NamedTuple):
    """What a model is called with in a step.

    Args:
        ids: the newest tokens ``[R, T]``, or all of them where nothing is remembered.
        embedded: in place of them, ``[R, T, hidden]``.
        seen: 1 for what attention sees of all tokens, ``[R, S]``.
        places: which place every one of ``ids`` has in its text, padding left out, ``[R, T]``.
        past: what the model remembers; ``None`` where it doesn't.
        encoded: what the encoder made of the source.
        source_seen: 1 for tokens of the source, 0 for padding, ``[R, S]``.
        length: how many tokens there are so far, a scalar.
        types: the part of every one of ``ids``, ``[R, T]``, for models that know parts.
        beside: what else the model is given, by name, a row for each of ``ids``.
    """

    ids: Tensor
    length: Tensor
    embedded: Tensor | None
    seen: Tensor
    places: Tensor
    past: PastKeyValues | None
    encoded: TFBaseModelOutput | None
    source_seen: Tensor | None
    types: Tensor | None
    beside: dict[str, Tensor] | None = None


class Answer(NamedTuple):
    """What a model answers in a step.

    Args:
        logits: of the next token, ``[R, V]``.
        past: what it remembers now.
        states: its hidden states, if they are wanted.
        attentions: its attention weights, if they are wanted.
        cross_attentions: those to the encoder, if they are wanted.
    """

    logits: Tensor
    past: PastKeyValues | None
    states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None


class Run(NamedTuple):
    """A generation under way.

    Args:
        state: the sequences.
        past: what the model remembers of them.
        prompt: what it began with, all of it for every row.
        answer: the newest, where states or attentions are wanted.
    """

    state: Single | Beams
    past: PastKeyValues | None
    prompt: Prompt
    answer: Answer | None


def new_state(
    prompt: Prompt, logits: Tensor, *, asked: Asked, rules: Rules, steps: int
) -> Single | Beams:
    """The state before the first token is chosen."""
    tokens = prompt.tokens
    rows, room = ops.extent(tokens.ids, 0), ops.extent(tokens.ids, 1)
    found = None
    if asked.stops is not None:
        found = ops.zeros((rows, ops.extent(asked.stops.last, 0)), like=tokens.ids)
    shape = (steps, rows, ops.extent(logits, 1))
    kept = Kept(
        scores=ops.zeros(shape, like=ops.wide(logits)) if rules.output_scores else None,
        logits=ops.zeros(shape, like=ops.wide(logits)) if rules.output_logits else None,
    )
    none = ops.zeros((rows,), like=tokens.ids)
    if rules.beams == 1:
        return Single(tokens=tokens, done=none > 0, random=prompt.random, found=found, kept=kept)
    batch = rows // rules.beams
    places = ops.unsqueeze(ops.arange(0, rules.beams, like=tokens.ids), 0)
    sums = ops.zeros((batch, rules.beams), like=ops.wide(logits))
    first = ops.zeros((batch, rules.beams, room), like=tokens.ids)
    return Beams(
        tokens=tokens,
        sums=ops.where(places > 0, WORST, sums),  # All beams are the same at first.
        finished=by_row(tokens.ids, rules.beams),
        lengths=ops.zeros((batch, rules.beams), like=tokens.length),
        values=sums + WORST,
        origins=first - 1,
        beams=first - 1,
        open=ops.zeros((batch,), like=tokens.ids) == 0,
        random=prompt.random,
        found=found,
        kept=kept,
    )


def chosen(model: GeneratingModel, run: Run, answer: Answer, *, asked: Asked, rules: Rules) -> Run:
    """The run with another token."""
    logits = answer.logits
    kept = answer if rules.output_states else None
    past, state = answer.past, run.state
    if isinstance(state, Single):
        return run._replace(state=step_single(state, logits, asked, rules), past=past, answer=kept)
    state, rows = step_beams(state, logits, asked, rules)
    if past is not None:
        past = model.reorder_cache(past, rows, of_source=False)  # Beams have their row's.
    return run._replace(state=state, past=past, answer=kept)


def first_copies(prompt: Prompt, copies: int) -> Prompt:
    """The prompt with one row for each of the batch: ``[B * copies, …]`` → ``[B, …]``."""
    ids = prompt.tokens.ids
    rows = ops.arange(0, ops.extent(ids, 0) // copies, like=ids) * copies

    def first(x: Tensor) -> Tensor:
        return ops.take_rows(x, rows)

    tokens, encoded = prompt.tokens, prompt.encoded
    if encoded is not None:
        encoded = TFBaseModelOutput(last_hidden_state=first(encoded.last_hidden_state))
    return prompt._replace(
        tokens=tokens._replace(ids=first(tokens.ids), counted=first(tokens.counted)),
        seen=first(prompt.seen),
        prefix=first(prompt.prefix),
        embedded=None if prompt.embedded is None else first(prompt.embedded),
        source_seen=None if prompt.source_seen is None else first(prompt.source_seen),
        encoded=encoded,
        types=None if prompt.types is None else first(prompt.types),
    )


def for_copies(model: GeneratingModel, answer: Answer, copies: int) -> Answer:
    """An answer to a batch's rows for every copy of them: ``[B, …]`` → ``[B * copies, …]``."""
    rows = ops.arange(0, ops.extent(answer.logits, 0) * copies, like=answer.logits) // copies
    past = None if answer.past is None else model.reorder_cache(answer.past, rows)
    return Answer(logits=ops.take_rows(answer.logits, rows), past=past)


def first_call(
    model: GeneratingModel, prompt: Prompt, asked: Asked, *, rules: Rules, room: int
) -> tuple[Run, Answer]:
    """Runs the encoder, if there is one, and the prompt; no token is chosen yet.

    Args:
        model: what generates.
        prompt: what it begins with.
        asked: what is asked for.
        rules: the settings.
        room: the most tokens of a sequence, in buffers.
    """
    every = prompt = model.with_source(prompt, rules)
    # Copies of a row begin alike: they are one until their first tokens are chosen.
    are_one = rules.copies > 1 and rules.use_cache and not rules.output_states
    are_one = are_one and model.repeats_rows
    if are_one:
        prompt = first_copies(prompt, rules.copies)
    tokens = prompt.tokens
    past = model.first_past(prompt, room) if rules.use_cache else None
    seen = ops.seen_until(prompt.seen, tokens.length)
    # Where nothing is remembered every step runs all tokens, the first one, too.
    ids = prompt.prefix if rules.use_cache else ops.seen_until(tokens.ids, tokens.length)
    types = prompt.types
    if types is not None:
        types = ops.take_range(types, 0, ops.extent(ids, 1))
    given = Given(
        ids=ids,
        length=tokens.length,
        embedded=prompt.embedded,
        seen=seen,
        places=model.places(ops.take_range(prompt.seen, 0, ops.extent(ids, 1))),
        past=past,
        encoded=prompt.encoded,
        source_seen=prompt.source_seen,
        types=types,
        beside=prompt.beside,
    )
    answer = model.answer(given, rules)
    if are_one:
        answer = for_copies(model, answer, rules.copies)
    steps = room - ops.extent(every.prefix, 1)
    state = new_state(every, answer.logits, asked=asked, rules=rules, steps=steps)
    return Run(state, answer.past, every, None), answer


def begin(model: GeneratingModel, prompt: Prompt, asked: Asked, *, rules: Rules, room: int) -> Run:
    """The run with its first token; see ``first_call``."""
    run, answer = first_call(model, prompt, asked, rules=rules, room=room)
    return chosen(model, run, answer, asked=asked, rules=rules)


def unread(run: Run, past: FixedCache) -> Run:
    """A run that has yet to read its one token, as every step reads one.

    The first call is then read for an encoder's keys and values alone, so nothing else of it is compiled,
    and no code is compiled for the first token.
    """
    return run._replace(past=past.without_tokens())


def advance(model: GeneratingModel, run: Run, asked: Asked, *, rules: Rules) -> Run:
    """Runs the newest token of every row, and chooses the next."""
    tokens, prompt = run.state.tokens, run.prompt
    seen, types = ops.seen_until(prompt.seen, tokens.length), prompt.types
    if types is not None:  # New tokens belong to the prompt's last part, as does the room's end.
        types = ops.take_range(types, 0, ops.extent(seen, 1))
        types = (
            types
            if run.past is None
            else ops.take_range(types, ops.extent(types, 1) - 1, ops.extent(types, 1))
        )
    if run.past is None:
        ids = ops.seen_until(tokens.ids, tokens.length)
        places = model.places(seen)
    else:
        ids = tokens.last(1)
        places = model.newest_place(prompt.seen, tokens.length)
    given = Given(
        ids=ids,
        length=tokens.length,
        embedded=None,
        seen=seen,
        places=places,
        past=run.past,
        encoded=prompt.encoded,
        source_seen=prompt.source_seen,
        types=types,
        beside=prompt.beside,
    )
    answer = model.answer(given, rules)
    return chosen(model, run, answer, asked=asked, rules=rules)


def whole(model: GeneratingModel, prompt: Prompt, asked: Asked, *, rules: Rules, room: int) -> Run:
    """Generates until all rows are finished, or as long as they may be."""
    run, answer = first_call(model, prompt, asked, rules=rules, room=room)
    is_one = prompt.embedded is None and ops.extent(prompt.prefix, 1) == 1
    if is_one and ops.prunes() and isinstance(run.past, FixedCache):
        run = unread(run, run.past)
    else:
        run = chosen(model, run, answer, asked=asked, rules=rules)
    return ops.loop(
        lambda run: run.state.runs(asked), lambda run: advance(model, run, asked, rules=rules), run
    )
