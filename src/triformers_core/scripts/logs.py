"""How much this library logs, and how: thin over the standard library's ``logging``."""

from __future__ import annotations

import logging
from logging import CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, Handler, Logger

__all__ = [
    "CRITICAL",
    "DEBUG",
    "ERROR",
    "FATAL",
    "INFO",
    "NOTSET",
    "WARN",
    "WARNING",
    "add_handler",
    "disable_default_handler",
    "disable_propagation",
    "enable_default_handler",
    "enable_explicit_format",
    "enable_propagation",
    "get_logger",
    "get_verbosity",
    "remove_handler",
    "reset_format",
    "set_verbosity",
    "set_verbosity_debug",
    "set_verbosity_error",
    "set_verbosity_info",
    "set_verbosity_warning",
]

_OWN = logging.getLogger("triformers_core")
_DEFAULT = logging.StreamHandler()
_EXPLICIT = logging.Formatter("[%(levelname)s|%(filename)s:%(lineno)s] %(asctime)s >> %(message)s")


def get_logger(name: str | None = None) -> Logger:
    """A logger: this library's own by default."""
    return _OWN if name is None else logging.getLogger(name)


def get_verbosity() -> int:
    """The level from which on messages of this library are logged."""
    return _OWN.getEffectiveLevel()


def set_verbosity(verbosity: int) -> None:
    """Sets the level from which on messages of this library are logged.

    Args:
        verbosity: a level of ``logging``, such as ``logging.INFO``.
    """
    _OWN.setLevel(verbosity)


def set_verbosity_debug() -> None:
    """Logs everything."""
    set_verbosity(DEBUG)


def set_verbosity_info() -> None:
    """Logs what happens, and more."""
    set_verbosity(INFO)


def set_verbosity_warning() -> None:
    """Logs warnings and errors."""
    set_verbosity(WARNING)


def set_verbosity_error() -> None:
    """Logs errors alone."""
    set_verbosity(ERROR)


def enable_default_handler() -> None:
    """Writes messages to standard error."""
    if _DEFAULT not in _OWN.handlers:
        _OWN.addHandler(_DEFAULT)


def disable_default_handler() -> None:
    """Writes no messages to standard error, but for what the root logger does."""
    _OWN.removeHandler(_DEFAULT)


def add_handler(handler: Handler) -> None:
    """Gives this library's messages to a handler, too."""
    _OWN.addHandler(handler)


def remove_handler(handler: Handler) -> None:
    """Gives this library's messages to a handler no more.

    Raises:
        ValueError: it didn't get them.
    """
    if handler not in _OWN.handlers:
        raise ValueError(f"{handler} is no handler of this library's messages.")
    _OWN.removeHandler(handler)


def enable_propagation() -> None:
    """Gives messages to the root logger, which is the default."""
    _OWN.propagate = True


def disable_propagation() -> None:
    """Keeps messages from the root logger."""
    _OWN.propagate = False


def enable_explicit_format() -> None:
    """Writes level, file, line and time before every message."""
    for handler in _OWN.handlers:
        handler.setFormatter(_EXPLICIT)


def reset_format() -> None:
    """Writes messages alone."""
    for handler in _OWN.handlers:
        handler.setFormatter(None)
