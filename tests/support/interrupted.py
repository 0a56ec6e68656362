"""Saves that don't come to their end: killed, refused by the system, or out of room."""

from __future__ import annotations

import atexit
import contextlib
import errno
import os
import pickle
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from typing import Literal

from triformers_core.errors import SavingError

Way = Literal["killed", "refused", "killed in a file", "no room"]
WAYS: tuple[Way, ...] = ("killed", "refused", "killed in a file", "no room")

STEPS = ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod")
"""What a save does to the disk, as the interpreter's audit events call it."""
NEED_ROOM = ("open", "os.mkdir")
"""Those of them that a full disk refuses."""
SIZES = (0, 1, 50, 1000, 10_000, 30_100)
"""Bytes of the largest file that may be written, for saves of few kilobytes."""

SAVED, REFUSED, OTHERWISE = 0, 3, 4


def interrupted(save: Callable[[], object], way: Way, number: int) -> int:
    """Saves in a process of its own that doesn't come to its end.

    Args:
        save: does it; it can be pickled.
        way: what comes between: the process is killed before its step of that number, or within a
            file after so many bytes; or the system refuses that step, or more bytes.
        number: of the step, from 0, or of bytes.

    Returns:
        ``SAVED``, ``REFUSED`` (by a ``SavingError``), or the negative number of the signal.
    """
    small = _small()
    assert small.stdin and small.stdout
    pickle.dump((save, way, number), small.stdin)
    small.stdin.flush()
    return int(small.stdout.readline())


@cache
def _small() -> subprocess.Popen[bytes]:
    """A process that has imported what it saves, and no tests: forking it is quick."""
    small = subprocess.Popen(
        [sys.executable, "-m", "tests.support.interrupted"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    atexit.register(small.communicate)
    return small


def main() -> None:
    """Answers how each save ended that comes in."""
    with contextlib.suppress(EOFError):
        while True:
            print(_forked(*pickle.load(sys.stdin.buffer)), flush=True)


def _forked(save: Callable[[], object], way: Way, number: int) -> int:
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        if way in ("killed", "refused"):
            sys.addaudithook(_at_step(number, killed=way == "killed"))
        else:
            action = signal.SIG_DFL if way == "killed in a file" else signal.SIG_IGN
            signal.signal(signal.SIGXFSZ, action)
            resource.setrlimit(resource.RLIMIT_FSIZE, (number, resource.RLIM_INFINITY))
        save()
        os._exit(SAVED)
    except SavingError:
        os._exit(REFUSED)
    finally:
        os._exit(OTHERWISE)


def _at_step(number: int, *, killed: bool) -> Callable[[str, tuple[object, ...]], None]:
    seen = 0

    def count(event: str, args: tuple[object, ...]) -> None:
        nonlocal seen
        if event not in (STEPS if killed else NEED_ROOM):
            return
        if event == "open" and not killed and not _writes(args):
            return
        seen += 1
        if seen > number:
            if killed:
                os.kill(os.getpid(), signal.SIGKILL)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(args[0]))

    return count


def _writes(args: tuple[object, ...]) -> bool:
    """Whether a file is opened to be written to."""
    flags = args[2]
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


if __name__ == "__main__":
    main()
