"""Texts that mention entities: their tokens, and where among these each entity is mentioned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from triformers_core.errors import InvalidInputError

Span = tuple[int, int]
"""First character of a mention, and the one after its last."""

Spans = Sequence[Span]


@dataclass(slots=True, kw_only=True)
class Mentions:
    """A text's tokens, and the mentions in it.

    Args:
        ids: the tokens.
        spans: first token of every mention, and the one after its last.
        entity_ids: the entity of every mention.
    """

    ids: list[int]
    spans: list[Span] = field(default_factory=list)
    entity_ids: list[int] = field(default_factory=list)

    def after_cut(self, kept: list[int], *, from_left: bool) -> Mentions:
        """The same of a text that was cut: what lost one of its tokens is mentioned no more.

        Args:
            kept: the tokens that stay.
            from_left: whether the others stood before them.
        """
        lost = len(self.ids) - len(kept) if from_left else 0
        moved = [(start - lost, end - lost) for start, end in self.spans]
        there = [start >= 0 and end <= len(kept) for start, end in moved]
        whole = Mentions(ids=kept, spans=moved, entity_ids=self.entity_ids)
        return whole.only([place for place, stays in enumerate(there) if stays])

    def only(self, places: Sequence[int]) -> Mentions:
        """The same with some of the mentions.

        Args:
            places: which.
        """
        return Mentions(
            ids=self.ids,
            spans=[self.spans[place] for place in places],
            entity_ids=[self.entity_ids[place] for place in places],
        )


def check_spans(text: str, spans: Spans, *, apart: bool) -> None:
    """Checks that spans are of a text.

    Args:
        text: it.
        spans: characters in it.
        apart: whether they mustn't overlap.

    Raises:
        InvalidInputError: one isn't.
    """
    for start, end in spans:
        if not 0 <= start < end <= len(text):
            raise InvalidInputError(
                f"entity_spans has ({start}, {end}) for a text of {len(text)} characters; a span is "
                "its first character and the one after its last."
            )
    ordered = sorted(spans)
    for (_, end), (start, _) in zip(ordered, ordered[1:], strict=False):
        if apart and start < end:
            raise InvalidInputError(
                f"entity_spans={list(spans)} overlap, and tokens are put around each: give spans "
                "that don't."
            )


def find_mentions(
    text: str,
    spans: Spans,
    encode: Callable[[list[str]], list[list[int]]],
    markers: Sequence[int] = (),
) -> Mentions:
    """Tokenizes a text in parts that end where mentions begin or end.

    Args:
        text: the text.
        spans: the mentions in it.
        encode: makes tokens of each of some texts.
        markers: for every mention the token that stands before and after it; none by default.

    Returns:
        The text's, without ``entity_ids``.
    """
    edges = sorted({0, *(edge for span in spans for edge in span)})
    # A space before a part is the part's, as within a text it is the next word's.
    cuts = [edge - 1 if edge and text[edge - 1] == " " else edge for edge in edges]
    parts = [text[one:other] for one, other in zip(cuts, [*cuts[1:], len(text)], strict=True)]
    encoded = iter(encode([part for part in parts if part]))
    ids: list[int] = []
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for edge, part in zip(edges, parts, strict=True):
        ids += [mark for mark, span in zip(markers, spans, strict=False) if span[1] == edge]
        ends[edge] = starts[edge] = len(ids)
        ids += [mark for mark, span in zip(markers, spans, strict=False) if span[0] == edge]
        ids += next(encoded) if part else []
    return Mentions(ids=ids, spans=[(starts[start], ends[end]) for start, end in spans])
