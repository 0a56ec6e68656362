"""Addresses without what only their servers should know."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

_ADDRESS = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]{0,20}:/{1,2})"
    # A password may hold what ends a host's name elsewhere; a port is none.
    r"(?P<user>[^\s/?#'\"<>@:\[]{0,200}:(?![0-9]{1,5}(?:[/?#\s'\"]|$))[^\s'\"<>]{1,500}@"
    r"|[^\s/?#'\"<>]{1,500}@)?"
    r"(?P<place>[^\s'\"?#<>]*)"
    r"(?P<query>\?[^\s'\"<>#]*)?",
    re.IGNORECASE,
)
# Some messages quote the path alone.
_QUERY = re.compile(r"(?<=[^\s?])\?[\w.~%\[\]-]{1,200}=[^\s'\"<>#]*")

# Errors that quote a piece of what isn't an address: of a password that holds a slash, its beginning.
_QUOTING = ("InvalidURL", "InvalidProxyURL", "LocationParseError", "LocationValueError")

_DEEPEST = 10


def without_secrets(text: str) -> str:
    """A text whose addresses have no user, password or query: signatures stand in these.

    Args:
        text: any text, such as another library's message.
    """
    text = _ADDRESS.sub(
        lambda found: (
            found["scheme"]
            + ("***@" if found["user"] else "")
            + found["place"]
            + ("?***" if found["query"] else "")
        ),
        text,
    )
    return _QUERY.sub("?***", text)


def wrong_with(address: str, *, user: bool = False) -> str | None:
    """Why an address can't be asked, without a word of it; ``None`` if it can.

    Args:
        address: an address of the web, or what a server calls one, which may be the end of it alone.
        user: whether a user and a password may be in it.
    """
    try:
        parts = urlsplit(urljoin("http://host/", address))
        parts.port  # noqa: B018  # It is read here, and is no number in some.
        (parts.hostname or "").encode("idna")
    except ValueError:
        return "its host or its port can't be read"
    if "@" in parts.netloc and not user:
        return "a user or a password is in it, and such aren't sent"
    return None if parts.hostname else "it has no host"


def scrub(error: BaseException) -> None:
    """Takes secrets out of what an exception says, and out of all that led to it.

    Their tracebacks are shown below this library's own errors.

    Args:
        error: what another library raised; it is changed.
    """
    seen: set[int] = set()
    left: list[tuple[object, int]] = [(error, 0)]
    while left:
        told, depth = left.pop()
        if not isinstance(told, BaseException) or id(told) in seen or depth > _DEEPEST:
            continue
        seen.add(id(told))
        if type(told).__name__ in _QUOTING:
            told.args = ("the address can't be read",)
        # Some libraries wrap an error into another's arguments.
        left += [(x, depth + 1) for x in (*told.args, told.__cause__, told.__context__)]
        told.args = tuple(without_secrets(x) if isinstance(x, str) else x for x in told.args)
        # Such as "reason", "url" and "filename" of urllib's.
        for name, value in list(vars(told).items()):
            if isinstance(value, str):
                setattr(told, name, without_secrets(value))
            else:
                left.append((value, depth + 1))


class WithoutSecrets(logging.Filter):
    """Takes secrets out of what other libraries log.

    Args:
        concerns: whether it does so for what is logged now.
    """

    def __init__(self, concerns: Callable[[], bool]) -> None:
        super().__init__()
        self._concerns = concerns

    def filter(self, record: logging.LogRecord) -> bool:
        """Lets all records pass."""
        if self._concerns():
            record.msg, record.args = without_secrets(record.getMessage()), ()
        return True

    def watch(self, *packages: str) -> None:
        """Filters what the loggers of packages say."""
        for name in list(logging.root.manager.loggerDict):
            if name.partition(".")[0] in packages:
                logging.getLogger(name).addFilter(self)
