"""One run at a time: two that write the same tree would each undo the other's."""

from __future__ import annotations

import fcntl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOCK = ".cache/codegen.lock"


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Waits until no other run writes to the project, and keeps others from it meanwhile.

    The system frees the lock of a run that was killed. The file stays: whoever deleted it could
    take the lock from under a run that waits.

    Args:
        root: the project's root.
    """
    path = root / LOCK
    path.parent.mkdir(exist_ok=True)
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("codegen: waiting for another run in this project", file=sys.stderr, flush=True)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
