"""The numbers and dates in texts, as the published TAPAS models know them."""

from __future__ import annotations

import datetime
import itertools
import math
import re
from typing import NamedTuple

FIRST_YEAR, LAST_YEAR = 1700, 2016
"""Other numbers of four digits aren't years."""

LONGEST_DATE = 3  # words

WORDS = dict(
    zip(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
        + [
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
        ]
        + ["eleventh", "twelfth"],
        [*range(13), *range(13)],
        strict=True,
    )
)

MONTHS = "january february march april may june july august september october november december"
MONTH_NUMBERS = {
    name: number for number, month in enumerate(MONTHS.split(), 1) for name in (month, month[:3])
}

# A sign counts at the beginning of a word only; thousands may be grouped by commas.
_NUMBER = re.compile(r"(?:(?:^|\s)[+-])?(?:\.\d+|\d+(?:,\d{3})*(?:\.\d*)?)")
_WORD = re.compile(r"[^\W_]+")

_FIELDS = {
    "month": "(?P<name>" + MONTHS.replace(" ", "|") + ")",
    "name": "(?P<name>" + "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True)) + ")",
    "number": "(?P<month>1[0-2]|0?[1-9])",
    "day": r"(?P<day>3[01]|[12]\d|0?[1-9])",
    "year": r"(?P<year>\d{4})",
    "weekday": "(?:mon|tues|wednes|thurs|fri|satur|sun)day",
}
_DATES = [
    re.compile(form.replace(" ", r"\s+").format(**_FIELDS), re.IGNORECASE)
    for form in (
        "{month}",
        "{year}s?",
        "{name} {year}",
        "{name} {day}",
        "{day} {name}",
        "{weekday}, {name} {day}",
        "{name} {day}, {year}",
        "{day} {name} {year}",
        "{number}-{day}-{year}",
        "{year}-{number}-{day}",
        "{year}-{number}",
        r"{day}\.{number}\.{year}",
    )
]


class Date(NamedTuple):
    """A date, as far as it is told; ``None`` for what isn't."""

    year: int | None
    month: int | None
    day: int | None


Value = float | Date


def normalize(text: str) -> str:
    """The text in lower case, with single spaces between words."""
    return " ".join(text.lower().split())


def find_values(text: str) -> list[Value]:
    """The numbers and dates of a text, in its order.

    Of those that lie within another the longest counts: "5 May 1999" is one date, and no number. A
    number that may also be a year is given twice.

    Args:
        text: as ``normalize`` makes it.
    """
    found: dict[tuple[int, int], list[Value]] = {}
    for match in _NUMBER.finditer(text):
        _add(found, match.span(), _number(match.group()))
    words = [match.span() for match in _WORD.finditer(text)]
    for span in words:
        if span not in found:
            _add(found, span, _number_of_word(text[slice(*span)]))
    for index, (start, _) in enumerate(words):
        for _, end in words[index : index + LONGEST_DATE]:
            _add(found, (start, end), _date(text[start:end]))
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: span[0] - span[1]):
        if not any(first <= start and end <= last for first, last in kept):
            kept.append((start, end))
    return list(itertools.chain.from_iterable(found[span] for span in sorted(kept)))


def _add(
    found: dict[tuple[int, int], list[Value]], span: tuple[int, int], value: Value | None
) -> None:
    if value is not None:
        found.setdefault(span, []).append(value)


def _number_of_word(word: str) -> float | None:
    """The number that a word is or names: "12", "12th", "1e5", "twelve", "twelfth"."""
    number = _number(word)
    return float(WORDS[word]) if number is None and word in WORDS else number


def _number(text: str) -> float | None:
    """The number that a text is, ordinal or not; infinities and NaN are none."""
    for suffix in ("st", "nd", "rd", "th"):
        text = text.removesuffix(suffix)
    try:
        number = float(text.replace(",", ""))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _date(text: str) -> Date | None:
    """The date that a text is, in one of the known forms."""
    for pattern in _DATES:
        match = pattern.fullmatch(text)
        if match is None:
            continue
        parts = match.groupdict()
        name = parts.get("name")
        month = MONTH_NUMBERS[name.lower()] if name else _int(parts.get("month"))
        date = Date(_int(parts.get("year")), month, _int(parts.get("day")))
        if _exists(date):
            return date
    return None


def _int(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _exists(date: Date) -> bool:
    """Whether there is such a day; without a year, 29 February is none."""
    if date.year is not None and not FIRST_YEAR <= date.year <= LAST_YEAR:
        return False
    try:
        datetime.date(date.year or 1900, date.month or 1, date.day or 1)
    except ValueError:
        return False
    return True
