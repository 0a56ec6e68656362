"""Reads what a logger says."""

from __future__ import annotations

import io
import logging
from types import TracebackType
from typing import Self

__all__ = ["CaptureLogger"]


class CaptureLogger:
    """Within it, what a logger says is kept: ``with CaptureLogger(logger) as cl: …; cl.out``.

    Args:
        logger: the logger.
    """

    def __init__(self, logger: logging.Logger) -> None:
        self.logger = logger
        self.out = ""
        """What was said, once the block has ended."""
        self._text = io.StringIO()
        self._handler = logging.StreamHandler(self._text)

    def __enter__(self) -> Self:
        self.logger.addHandler(self._handler)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.logger.removeHandler(self._handler)
        self.out = self._text.getvalue()

    def __repr__(self) -> str:
        return f"captured: {self.out}\n"
