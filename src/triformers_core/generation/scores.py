"""What changes the scores of the next token: pure functions of fixed shapes, written once.

Axis letters: R rows (sequences), L room for tokens, V vocabulary.
"""

from __future__ import annotations

from typing import NamedTuple

from triformers_core.generation.rules import Rules
from triformers_core.kit.torch import Tensor, ops

__all__: list[str] = []  # For the searches alone.

NEVER = float("-inf")


class Tokens(NamedTuple):
    """Token sequences in buffers that have room for more.

    Args:
        ids: ``[R, L]``; what wasn't written yet is any token.
        counted: 1 for tokens and room, 0 for padding, ``[R, L]``.
        length: how many columns are written, a scalar.
    """

    ids: Tensor
    counted: Tensor
    length: Tensor

    def written(self) -> Tensor:
        """True where a token was written that is no padding: ``[R, L]``."""
        places = ops.arange(0, ops.extent(self.ids, 1), like=self.ids)
        return (ops.unsqueeze(places, 0) < self.length) & (self.counted > 0)

    def last(self, count: int) -> Tensor:
        """The last tokens of every row, ``[R, count]``; before the first, that one again."""
        places = ops.arange(0, count, like=self.ids) + (self.length - count)
        places = ops.maximum(places, ops.zeros((1,), like=places))
        rows = ops.zeros((ops.extent(self.ids, 0), 1), like=places)
        return ops.take_along(self.ids, rows + ops.unsqueeze(places, 0))


class Lengths(NamedTuple):
    """Where sequences begin and end, as scalars.

    Args:
        begin: the prompt's length.
        limit: the most tokens of a sequence.
        least: the fewest.
    """

    begin: Tensor
    limit: Tensor
    least: Tensor


def changed(
    scores: Tensor, tokens: Tokens, *, source: Tokens | None, lengths: Lengths, rules: Rules
) -> Tensor:
    """The scores as the settings have them, before any draw.

    Args:
        scores: of the next token, ``[R, V]``.
        tokens: what there is so far.
        source: the encoder's input, if there is one.
        lengths: where sequences begin and end.
        rules: the settings.
    """
    if source is not None and rules.encoder_repetition_penalty != 1:
        scores = repeated(scores, source, 1 / rules.encoder_repetition_penalty)
    if rules.repetition_penalty != 1:
        scores = repeated(scores, tokens, rules.repetition_penalty)
    if rules.no_repeat_ngram_size > 0:
        scores = without_ngrams(scores, tokens, tokens, rules.no_repeat_ngram_size)
    if source is not None and rules.encoder_no_repeat_ngram_size > 0:
        scores = without_ngrams(scores, source, tokens, rules.encoder_no_repeat_ngram_size)
    for word in rules.bad_words:
        scores = without_word(scores, tokens, word)
    return with_ends(scores, tokens.length, lengths, rules)


def with_ends(scores: Tensor, length: Tensor, lengths: Lengths, rules: Rules) -> Tensor:
    """The scores with what may and what must begin or end a sequence.

    Args:
        scores: ``[R, V]``.
        length: tokens so far, a scalar.
        lengths: where sequences begin and end.
        rules: the settings.
    """
    if rules.has_least and rules.ends:
        scores = without(scores, rules.ends, length < lengths.least)
    if rules.forced_begin is not None:
        scores = only(scores, (rules.forced_begin,), length == lengths.begin)
    if rules.forced_ends:
        scores = only(scores, rules.forced_ends, length == lengths.limit - 1)
    if rules.suppressed:
        scores = without(scores, rules.suppressed, length > 0)
    if rules.begin_suppressed:
        first = lengths.begin + (rules.forced_begin is not None)
        scores = without(scores, rules.begin_suppressed, length == first)
    return scores


def occurs(tokens: Tensor, where: Tensor, like: Tensor) -> Tensor:
    """True for every token of the vocabulary that stands at one of some places: ``[R, V]``.

    Args:
        tokens: ``[R, N]``.
        where: which of them count, ``[R, N]``.
        like: scores ``[R, V]``.
    """
    counts = ops.segment_sum(ops.cast_like(where, like), tokens, ops.extent(like, 1))
    return counts > 0


def listed(tokens: tuple[int, ...], like: Tensor) -> Tensor:
    """True for these tokens of the vocabulary: ``[1, V]``."""
    vocabulary = ops.unsqueeze(ops.arange(0, ops.extent(like, 1), like=like), 0)
    found = vocabulary == tokens[0]
    for token in tokens[1:]:
        found = found | (vocabulary == token)
    return found


def without(scores: Tensor, tokens: tuple[int, ...], condition: Tensor) -> Tensor:
    """Scores with which these tokens don't come where the condition, a scalar, holds."""
    return ops.where(listed(tokens, scores) & condition, NEVER, scores)


def only(scores: Tensor, tokens: tuple[int, ...], condition: Tensor) -> Tensor:
    """Scores with which one of these tokens comes where the condition, a scalar, holds."""
    forced = ops.where(listed(tokens, scores), ops.zeros((1, 1), like=scores), NEVER)
    return ops.where(condition, forced, scores)


def repeated(scores: Tensor, tokens: Tokens, penalty: float) -> Tensor:
    """Scores with a penalty for what occurs already (Keskar et al. 2019)."""
    lowered = ops.where(scores < 0, scores * penalty, scores / penalty)
    return ops.where(occurs(tokens.ids, tokens.written(), scores), lowered, scores)


def without_ngrams(scores: Tensor, of: Tokens, tokens: Tokens, size: int) -> Tensor:
    """Scores with which no sequence of ``size`` tokens comes that occurs already.

    Args:
        scores: ``[R, V]``.
        of: where it may not occur.
        tokens: what the next token continues.
        size: length of the sequences.
    """
    count = ops.extent(of.ids, 1) - size + 1  # Places at which one could begin.
    if count < 1:
        return scores
    is_there = of.written()
    same = ops.take_range(is_there, size - 1, count + size - 1)
    before = tokens.last(size - 1) if size > 1 else tokens.ids
    for offset in range(size - 1):
        own = ops.take_range(of.ids, offset, count + offset)
        same = same & (own == ops.take_range(before, offset, offset + 1))
        same = same & ops.take_range(is_there, offset, count + offset)
    same = same & (tokens.length >= size - 1)
    following = ops.take_range(of.ids, size - 1, count + size - 1)
    return ops.where(occurs(following, same, scores), NEVER, scores)


def without_word(scores: Tensor, tokens: Tokens, word: tuple[int, ...]) -> Tensor:
    """Scores with which a sequence of tokens isn't completed."""
    *before, last = word
    if not before:
        return without(scores, word, tokens.length > 0)
    written = tokens.last(len(before))
    same = ops.take_position(written, 0) == before[0]
    for place, token in enumerate(before[1:], start=1):
        same = same & (ops.take_position(written, place) == token)
    same = ops.unsqueeze(same & (tokens.length >= len(before)), 1)
    return ops.where(listed((last,), scores) & same, NEVER, scores)


def for_a_draw(scores: Tensor, rules: Rules) -> Tensor:
    """The scores from which a token is drawn: less likely ones are left out as the settings say."""
    if rules.temperature != 1:
        scores = scores / rules.temperature
    if rules.top_k > 0:
        scores = best(scores, max(rules.top_k, rules.least_kept))
    if rules.top_p < 1:
        scores = nucleus(scores, rules.top_p, rules.least_kept)
    if rules.min_p > 0:
        probabilities = ops.softmax(scores)
        highest = ops.take_range(ops.top_k(probabilities, 1)[0], 0, 1)
        low = probabilities < rules.min_p * highest
        scores = ops.where(low & ops.invert(among_best(scores, rules.least_kept)), NEVER, scores)
    if rules.typical_p < 1:
        scores = typical(scores, rules.typical_p, rules.least_kept)
    return scores


def among_best(scores: Tensor, count: int) -> Tensor:
    """True for scores that aren't below the ``count``-th highest of their row."""
    count = min(count, ops.extent(scores, 1))
    lowest = ops.take_range(ops.top_k(scores, count)[0], count - 1, count)
    return scores >= lowest


def best(scores: Tensor, count: int) -> Tensor:
    """The ``count`` highest scores of every row; others never come (Fan et al. 2018)."""
    return ops.where(among_best(scores, count), scores, NEVER)


def nucleus(scores: Tensor, mass: float, least: int) -> Tensor:
    """The fewest highest scores whose probabilities reach a sum (Holtzman et al. 2019)."""
    order = ops.argsort(scores)
    below = ops.cumsum(ops.softmax(ops.take_along(scores, order)), 1)
    # Back in the vocabulary's order: where a token stands in that of its scores.
    sums = ops.take_along(below, ops.argsort(order))
    return ops.where((sums <= 1 - mass) & ops.invert(among_best(scores, least)), NEVER, scores)


def typical(scores: Tensor, mass: float, least: int) -> Tensor:
    """Tokens as surprising as is to be expected, that reach a sum (Meister et al. 2022)."""
    logs = ops.log_softmax(scores)
    probabilities = ops.exp(logs)
    # What never comes adds nothing to the expectation, although 0 times -infinity is no number.
    parts = ops.where(probabilities > 0, probabilities * logs, ops.zeros((1, 1), like=scores))
    expected = -ops.unsqueeze(ops.reduce_sum(parts, 1), 1)
    distance = ops.maximum(-logs - expected, logs + expected)
    order = ops.argsort(distance)
    sums = ops.cumsum(ops.take_along(probabilities, order), 1)
    reached = ops.reduce_sum(ops.cast_like(sums < mass, scores), 1)
    last = ops.clip(ops.to_int(ops.unsqueeze(reached, 1)), 0, ops.extent(scores, 1) - 1)
    farthest = ops.take_along(ops.take_along(distance, order), last)
    is_near = (distance <= farthest) | among_best(-distance, least)
    return ops.where(is_near, scores, NEVER)
