"""How long a server is waited for in all: a limit of each part alone never ends a trickle."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import copy_context
from typing import Any, TypeVar

from triformers_core.errors import DownloadError, TriformersError

PATIENCE = 60.0
"""Seconds for an answer to begin, and those after which it has to come at ``SLOWEST``."""
SLOWEST = 1000
"""Bytes a second."""

_PIECE = 1 << 16

T = TypeVar("T")


class Patience:
    """How long is waited for one server, over all requests for one thing.

    A download that breaks off and is taken up again is still the same one.

    Args:
        wanted: what is asked for, and what can't be done with it, in words.
        error: the kind of what is raised.
    """

    def __init__(self, wanted: str, error: type[TriformersError] = DownloadError) -> None:
        self._wanted = wanted
        self._error = error
        self._asking = False
        self._spent = 0.0
        self._received = 0

    def begun(self, ask: Callable[[], T], *, sent: int = 0) -> T:
        """What a question is answered with; the limit of a connection is one of each read alone.

        Args:
            ask: sends a request and waits for the beginning of its answer. It runs in a thread, which
                is left to itself where the answer takes too long.
            sent: the bytes that it sends; time for these is given besides.

        Raises:
            TriformersError: it takes too long.
        """
        most = PATIENCE + sent / SLOWEST
        if self._asking:  # Where one answer leads to another question.
            return ask()
        found: list[T] = []
        raised: list[BaseException] = []
        context = copy_context()

        def run() -> None:
            try:
                found.append(context.run(ask))
            except BaseException as error:
                raised.append(error)

        thread = threading.Thread(target=run, daemon=True)
        with self._waiting():
            self._asking = True
            thread.start()
            thread.join(most)
            self._asking = False
        if raised:
            raise raised[0]
        if not found:
            raise self.failed(f"no answer came in {most:.0f} seconds. Try again later")
        return found[0]

    def came(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """The same pieces of an answer, as long as they come fast enough.

        Args:
            pieces: each as soon as it comes.

        Raises:
            TriformersError: they are waited for too long.
        """
        while True:
            with self._waiting():
                piece = next(pieces, None)
            if piece is None:
                return
            self._received += len(piece)
            if self._spent > PATIENCE and self._received < SLOWEST * self._spent:
                raise self.failed(
                    f"{self._received} bytes came in {self._spent:.0f} seconds, and fewer than {SLOWEST} a "
                    "second aren't waited for. Try again later"
                )
            yield piece

    def watch(self, response: Any) -> None:  # Of requests, httpx or httpx2, which share no type.
        """Lets the content of a client's answer end where it is waited for too long.

        Args:
            response: the answer; its method that reads from the connection is replaced.
        """
        if hasattr(response, "iter_raw"):
            pieces = response.iter_raw
            response.iter_raw = lambda *sizes: self.came(pieces(*sizes))
        else:  # That of requests waits until a piece has its size.
            raw = response.raw
            read = getattr(raw, "read1", raw.read)  # urllib3 has the first from 2.1 on.
            raw.stream = lambda *_, decode_content=None: self.came(
                iter(lambda: read(_PIECE, decode_content=decode_content), b"")
            )

    def failed(self, why: str) -> TriformersError:
        """The error that says why it can't be had."""
        return self._error(f"{self._wanted}: {why}.")

    @contextmanager
    def _waiting(self) -> Iterator[None]:
        started = time.monotonic()
        try:
            yield
        finally:
            self._spent += time.monotonic() - started
