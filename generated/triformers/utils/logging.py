# Generated from registry.yaml by `make generate`; do not edit.
"""How much is logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.scripts.logs import (
    CRITICAL,
    DEBUG,
    ERROR,
    FATAL,
    INFO,
    NOTSET,
    WARN,
    WARNING,
    add_handler,
    disable_default_handler,
    disable_propagation,
    enable_default_handler,
    enable_explicit_format,
    enable_propagation,
    get_logger,
    get_verbosity,
    remove_handler,
    reset_format,
    set_verbosity,
    set_verbosity_debug,
    set_verbosity_error,
    set_verbosity_info,
    set_verbosity_warning,
)

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

if not TYPE_CHECKING:  # Checkers know the names; to them, any other one is an error.
    __path__ = globals().get(
        "__path__", []
    )  # So that a module within is looked for, and explained.

    def __getattr__(name: str) -> object:
        import triformers
        from triformers_core.absent import missing

        raise missing(name, __all__, __name__, triformers.__all__)
