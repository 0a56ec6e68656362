"""The searches: what a step does with the scores of the next token; written once.

Every value of a step has a fixed shape, so that a step is compiled once.

Axis letters: B batch, K beams, R rows (B * K), L room for tokens, V vocabulary.
"""

from __future__ import annotations

from typing import NamedTuple

from triformers_core.generation.rules import Rules
from triformers_core.generation.scores import NEVER, Lengths, Tokens, changed, for_a_draw
from triformers_core.kit.torch import Tensor, ops

__all__: list[str] = []  # For generation alone.

WORST = -1.0e9
"""The score of a sequence that there isn't; not -infinity, of which a difference is no number."""


class Stops(NamedTuple):
    """How texts that end a sequence are found, token by token.

    Args:
        table: the state after a token, ``[texts, states, V]``: how many characters of the text are
            found; the last state of each is the whole text.
        last: that state of every text, ``[texts]``.
    """

    table: Tensor
    last: Tensor


class Asked(NamedTuple):
    """What stays the same from step to step.

    Args:
        lengths: where sequences begin and end.
        source: the encoder's input, if there is one.
        stops: texts that end a sequence.
        allowed: tokens that may come next, ``[R, V]``; all by default.
    """

    lengths: Lengths
    source: Tokens | None = None
    stops: Stops | None = None
    allowed: Tensor | None = None


class Kept(NamedTuple):
    """What a step leaves for the output; ``None`` where nothing was asked for.

    Args:
        scores: the changed scores of every step, ``[steps, R, V]``.
        logits: the model's own, ``[steps, R, V]``.
    """

    scores: Tensor | None = None
    logits: Tensor | None = None


class Single(NamedTuple):
    """One sequence a row, greedy or drawn.

    Args:
        tokens: the sequences.
        done: true where a row is finished, ``[R]``.
        random: where draws come from.
        found: the states of the texts that end a sequence, ``[R, texts]``.
        kept: for the output.
    """

    tokens: Tokens
    done: Tensor
    random: ops.Random
    found: Tensor | None
    kept: Kept

    def runs(self, asked: Asked) -> Tensor:
        """Whether there is another token to find, a scalar."""
        return (self.tokens.length < asked.lengths.limit) & ops.invert(ops.every(self.done))


class Beams(NamedTuple):
    """The best sequences of every row of the batch, running and finished.

    Args:
        tokens: the running ones, ``[B * K, L]``, the best of every row first.
        sums: their log probabilities, ``[B, K]``.
        finished: the best that have ended, ``[B, K, L]``.
        lengths: of these, ``[B, K]``.
        values: their scores, ``[B, K]``; ``WORST`` where there is none yet.
        origins: for every finished one, the beam that it was at every step, ``[B, K, L]``.
        beams: the same for the running ones.
        open: whether a row is still searched, ``[B]``.
        random: where draws come from.
        found: the states of the texts that end a sequence, ``[B * K, texts]``.
        kept: for the output.
    """

    tokens: Tokens
    sums: Tensor
    finished: Tensor
    lengths: Tensor
    values: Tensor
    origins: Tensor
    beams: Tensor
    open: Tensor
    random: ops.Random
    found: Tensor | None
    kept: Kept

    def runs(self, asked: Asked) -> Tensor:
        """Whether there is another token to find, a scalar."""
        return (self.tokens.length < asked.lengths.limit) & ops.some(self.open)


def written(buffer: Tensor, values: Tensor, place: Tensor) -> Tensor:
    """A buffer ``[…, L]`` with values ``[…]`` at a place of the last axis."""
    places = ops.arange(0, ops.extent(buffer, -1), like=buffer)
    return ops.where(places == place, ops.unsqueeze(values, -1), buffer)


def allowed_scores(logits: Tensor, tokens: Tokens, asked: Asked, rules: Rules) -> Tensor:
    """What a search chooses by: the scores, changed as the settings have it, ``[R, V]``."""
    scores = changed(logits, tokens, source=asked.source, lengths=asked.lengths, rules=rules)
    if asked.allowed is not None:
        scores = ops.where(asked.allowed, scores, NEVER)
    return ops.log_softmax(scores) if rules.renormalize else scores


def keep(kept: Kept, scores: Tensor, logits: Tensor, step: Tensor) -> Kept:
    """What was kept, and this step's."""
    return Kept(
        scores=None if kept.scores is None else ops.write_step(kept.scores, scores, step),
        logits=None if kept.logits is None else ops.write_step(kept.logits, logits, step),
    )


def ends(
    tokens: Tensor, found: Tensor | None, asked: Asked, rules: Rules
) -> tuple[Tensor, Tensor | None]:
    """Which of these tokens end their sequence, and the new states of the texts that may.

    Args:
        tokens: the newest of every row, ``[R]``.
        found: the states before them, ``[R, texts]``.
        asked: what is asked for.
        rules: the settings.
    """
    is_end = tokens < 0
    for end in rules.ends:
        is_end = is_end | (tokens == end)
    if asked.stops is None or found is None:
        return is_end, found
    table, last = asked.stops
    texts, states, vocabulary = (ops.extent(table, axis) for axis in range(3))
    first = ops.arange(0, texts, like=tokens) * states
    places = (ops.unsqueeze(first, 0) + found) * vocabulary + ops.unsqueeze(tokens, 1)
    found = ops.take_rows(ops.reshape(table, (-1,)), places)
    whole = ops.reduce_sum(ops.to_int(found == ops.unsqueeze(last, 0)), 1) > 0
    return is_end | whole, found


def step_single(state: Single, logits: Tensor, asked: Asked, rules: Rules) -> Single:
    """Appends a token to every row that isn't finished, and padding to the others."""
    tokens = state.tokens
    scores = allowed_scores(logits, tokens, asked, rules)
    random = state.random
    if rules.do_sample:
        scores = for_a_draw(scores, rules)
        noise, random = ops.gumbel(random, scores)
        chosen = ops.argmax(scores + noise)
    else:
        chosen = ops.argmax(scores)
    chosen = ops.cast_like(chosen, tokens.ids)
    is_end, found = ends(chosen, state.found, asked, rules)
    chosen = ops.where(state.done, ops.zeros((1,), like=chosen) + rules.padding, chosen)
    return Single(
        tokens=tokens._replace(
            ids=written(tokens.ids, chosen, tokens.length), length=tokens.length + 1
        ),
        done=state.done | is_end,
        random=random,
        found=found,
        kept=keep(state.kept, scores, logits, tokens.length - asked.lengths.begin),
    )


def by_row(x: Tensor, beams: int) -> Tensor:
    """``[B * K, …]`` → ``[B, K, …]``."""
    return ops.reshape(x, (-1, beams, *(ops.extent(x, axis) for axis in range(1, len(x.shape)))))


def flat(x: Tensor) -> Tensor:
    """``[B, K, …]`` → ``[B * K, …]``."""
    return ops.reshape(x, (-1, *(ops.extent(x, axis) for axis in range(2, len(x.shape)))))


def penalised(sums: Tensor, length: Tensor, rules: Rules) -> Tensor:
    """Scores of sequences from their log probabilities and the tokens beside the prompt."""
    return sums / ops.cast_like(length, sums) ** rules.length_penalty


class Candidates(NamedTuple):
    """The best continuations of a row, best first, twice as many as beams or more: ``[B, C]``."""

    sums: Tensor
    parents: Tensor
    tokens: Tensor
    random: ops.Random


def candidates(state: Beams, scores: Tensor, rules: Rules) -> Candidates:
    """The best continuations of the running sequences, or such as were drawn.

    Args:
        state: the beams.
        scores: log probabilities of the next token, changed, ``[B * K, V]``.
        rules: the settings.
    """
    count = max(2, 1 + len(rules.ends)) * rules.beams
    vocabulary = ops.extent(scores, 1)
    sums = by_row(scores, rules.beams) + ops.unsqueeze(state.sums, 2)
    sums = ops.reshape(sums, (-1, rules.beams * vocabulary))
    count = min(count, rules.beams * vocabulary)
    random = state.random
    if rules.do_sample:
        noise, random = ops.gumbel(random, sums)
        chosen = ops.top_k(sums + noise, count)[1]
        drawn = ops.take_along(sums, chosen)
        order = ops.top_k(drawn, count)[1]
        chosen, best = ops.take_along(chosen, order), ops.take_along(drawn, order)
    else:
        best, chosen = ops.top_k(sums, count)
    chosen = ops.cast_like(chosen, state.tokens.ids)
    parents = chosen // vocabulary
    return Candidates(best, parents, chosen - parents * vocabulary, random)


def step_beams(state: Beams, logits: Tensor, asked: Asked, rules: Rules) -> tuple[Beams, Tensor]:
    """Continues the beams by a token; returns the row that each comes from, ``[B * K]``, too."""
    tokens, beams = state.tokens, rules.beams
    scores = allowed_scores(ops.log_softmax(ops.wide(logits)), tokens, asked, rules)
    if rules.do_sample:
        scores = for_a_draw(scores, rules)
    found = candidates(state, scores, rules)
    ids = ops.take_along(by_row(tokens.ids, beams), found.parents)  # [B, C, L]
    ids = written(ids, found.tokens, tokens.length)
    history = ops.take_along(state.beams, found.parents)
    history = written(history, found.parents, tokens.length)
    texts = None
    if state.found is not None:
        texts = flat(ops.take_along(by_row(state.found, beams), found.parents))
    is_end, texts = ends(ops.reshape(found.tokens, (-1,)), texts, asked, rules)
    count = ops.extent(found.sums, 1)
    length = tokens.length + 1
    is_end = ops.reshape(is_end, (-1, count)) | (length >= asked.lengths.limit)
    # Those that go on: the best of them.
    goes_on = ops.where(is_end, WORST, found.sums)
    sums, chosen = ops.top_k(goes_on, beams)
    parents = ops.take_along(found.parents, chosen)
    batch = ops.extent(parents, 0)
    rows = ops.reshape(
        ops.unsqueeze(ops.arange(0, batch, like=parents), 1) * beams + parents, (-1,)
    )
    finished = merged(
        state, Ended(ids, history, found.sums, is_end), length=length, asked=asked, rules=rules
    )
    going = tokens._replace(
        ids=flat(ops.take_along(ids, chosen)),
        counted=ops.take_rows(tokens.counted, rows),
        length=length,
    )
    new = finished._replace(
        tokens=going,
        sums=sums,
        beams=ops.take_along(history, chosen),
        random=found.random,
        found=None if texts is None else flat(ops.take_along(by_row(texts, count), chosen)),
        kept=keep(state.kept, scores, logits, tokens.length - asked.lengths.begin),
    )
    return new._replace(open=new.open & still_open(new, asked, rules)), rows


class Ended(NamedTuple):
    """Continuations ``[B, C, …]``, and which of them end.

    Args:
        ids: their tokens, ``[B, C, L]``.
        history: their beams, ``[B, C, L]``.
        sums: their log probabilities, ``[B, C]``.
        is_end: which end, ``[B, C]``.
    """

    ids: Tensor
    history: Tensor
    sums: Tensor
    is_end: Tensor


def merged(state: Beams, ended: Ended, *, length: Tensor, asked: Asked, rules: Rules) -> Beams:
    """The beams with the best of the finished ones and of those that have just ended."""
    beams = rules.beams
    rank = ops.arange(0, ops.extent(ended.sums, 1), like=ended.ids)
    # Only those count that would have gone on, and none in rows whose search is over.
    counts = ended.is_end & (rank < beams) & ops.unsqueeze(state.open, 1)
    scores = penalised(ended.sums, length - asked.lengths.begin, rules)
    scores = ops.where(counts, scores, WORST)
    values, chosen = ops.top_k(ops.cat([state.values, scores], 1), beams)
    new = ops.zeros((ops.extent(scores, 0), ops.extent(scores, 1)), like=state.lengths) + length
    lengths = ops.cat([state.lengths, new], 1)
    return state._replace(
        values=values,
        finished=ops.take_along(ops.cat([state.finished, ended.ids], 1), chosen),
        origins=ops.take_along(ops.cat([state.origins, ended.history], 1), chosen),
        lengths=ops.take_along(lengths, chosen),
    )


def still_open(state: Beams, asked: Asked, rules: Rules) -> Tensor:
    """Whether a row's search may still find something better, ``[B]``."""
    worst = ops.take_position(ops.top_k(-state.values, 1)[0], 0) * -1.0
    has_all = worst > WORST
    if rules.early_stopping is True:
        return ops.invert(has_all)
    length = state.tokens.length - asked.lengths.begin
    if rules.early_stopping == "never" and rules.length_penalty > 0:
        length = asked.lengths.limit - asked.lengths.begin
    possible = penalised(ops.take_position(state.sums, 0), length, rules)
    return ops.invert(has_all & (worst >= possible))


def closed(state: Beams, asked: Asked, rules: Rules) -> Beams:
    """The beams with the running ones among the finished, for rows that are still searched."""
    beams = rules.beams
    running = Ended(by_row(state.tokens.ids, beams), state.beams, state.sums, state.sums > WORST)
    return merged(state, running, length=state.tokens.length, asked=asked, rules=rules)
