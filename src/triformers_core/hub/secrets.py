"""Addresses without what only their servers should know."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"(?P<scheme>[a-z]{2,6}://)(?P<user>[^\s/@'\"?#]*@)?(?P<place>[^\s'\"?#<>]*)"
    r"(?P<query>\?[^\s'\"<>#]*)?"
)


def without_secrets(text: str) -> str:
    """A text whose addresses have no user, password or query: signatures stand in these.

    Args:
        text: any text, such as another library's message.
    """
    return _ADDRESS.sub(
        lambda found: (
            found["scheme"]
            + ("***@" if found["user"] else "")
            + found["place"]
            + ("?***" if found["query"] else "")
        ),
        text,
    )


def scrub(error: BaseException) -> None:
    """Takes secrets out of what an exception says, and out of all that led to it.

    Their tracebacks are shown below this library's own errors.

    Args:
        error: what another library raised; it is changed.
    """
    told: BaseException | None = error
    while told is not None:
        told.args = tuple(without_secrets(x) if isinstance(x, str) else x for x in told.args)
        for name in ("reason", "url", "filename"):  # Of urllib's errors, which say these.
            value = vars(told).get(name)
            if isinstance(value, str):
                setattr(told, name, without_secrets(value))
        told = told.__cause__ or told.__context__
