"""Streamers: told of tokens while a generation goes on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from queue import Empty, Queue
from typing import IO, TYPE_CHECKING, Protocol

import numpy as np

from triformers_core.errors import InvalidInputError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from triformers_core.generation.texts import Tokenizer

    Ints = NDArray[np.integer]


class Streamer(Protocol):
    """What ``generate`` tells of every token."""

    def put(self, value: Ints) -> None:
        """Takes the prompt, ``[1, length]``, and then every new token, ``[1]``."""

    def end(self) -> None:
        """Learns that there are no more."""


class TextStreamer:
    """Prints the text of a generation as soon as whole words are known.

    Args:
        tokenizer: makes texts of tokens.
        skip_prompt: whether the prompt isn't printed.
        file: where to print; the standard output by default.
        decode_kwargs: options of ``tokenizer.decode``.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        skip_prompt: bool = False,
        file: IO[str] | None = None,
        **decode_kwargs: bool,
    ) -> None:
        self.tokenizer, self.skip_prompt, self.file = tokenizer, skip_prompt, file
        self.decode_kwargs = decode_kwargs
        self._tokens: list[int] = []
        self._printed = 0
        self._is_prompt = True

    def put(self, value: Ints) -> None:
        """Takes the prompt, and then every new token.

        Raises:
            InvalidInputError: they are of several texts.
        """
        if value.ndim > 1 and value.shape[0] > 1:
            raise InvalidInputError(
                f"A streamer prints one text; the batch has {value.shape[0]} rows."
            )
        is_prompt, self._is_prompt = self._is_prompt, False
        if is_prompt and self.skip_prompt:
            return
        self._tokens.extend(int(token) for token in value.reshape(-1))
        text = self._text()
        if text.endswith("\n"):
            self._tell(text[self._printed :])
            self._tokens, self._printed = [], 0
        elif not text.endswith("\ufffd"):  # A character of which bytes are still to come.
            # A last word may go on with the next token.
            ready = text.rfind(" ") + 1
            if text and _stands_alone(text[-1]):
                ready = len(text)
            if ready > self._printed:
                self._tell(text[self._printed : ready])
                self._printed = ready

    def end(self) -> None:
        """Prints what is left, and a line's end."""
        rest = self._text()[self._printed :]
        self._tokens, self._printed, self._is_prompt = [], 0, True
        self._tell(rest, stream_end=True)

    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        """Prints a piece of text; a subclass may do something else with it.

        Args:
            text: the piece.
            stream_end: whether it is the last.
        """
        file = sys.stdout if self.file is None else self.file
        print(text, end="\n" if stream_end else "", flush=True, file=file)

    def _tell(self, text: str, *, stream_end: bool = False) -> None:
        if text or stream_end:
            self.on_finalized_text(text, stream_end)

    def _text(self) -> str:
        return self.tokenizer.decode(self._tokens, **self.decode_kwargs) if self._tokens else ""


class TextIteratorStreamer(TextStreamer):
    """Gives the pieces of text to who iterates over it, usually in another thread.

    Args:
        tokenizer: makes texts of tokens.
        skip_prompt: whether the prompt isn't given.
        timeout: seconds that the iterator waits for a piece; without end by default.
        decode_kwargs: options of ``tokenizer.decode``.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        skip_prompt: bool = False,
        timeout: float | None = None,
        **decode_kwargs: bool,
    ) -> None:
        super().__init__(tokenizer, skip_prompt, None, **decode_kwargs)
        self.timeout = timeout
        self._queue: Queue[str | None] = Queue()

    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        """Puts a piece of text where the iterator finds it."""
        if text:
            self._queue.put(text)
        if stream_end:
            self._queue.put(None)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        try:
            piece = self._queue.get(timeout=self.timeout)
        except Empty as error:
            raise TimeoutError(f"No text came within {self.timeout} seconds.") from error
        if piece is None:
            raise StopIteration
        return piece


def _stands_alone(character: str) -> bool:
    """Whether a character is a word of its own, as Chinese, Japanese and Korean ones are."""
    code = ord(character)
    return 0x2E80 <= code <= 0x9FFF or 0xAC00 <= code <= 0xD7AF or 0x20000 <= code <= 0x2FA1F
