"""Reads in a process of its own, with bounds on memory, time and what is written."""

from __future__ import annotations

import os
import resource
import signal
import traceback
from collections.abc import Callable
from pathlib import Path

from triformers_core.errors import TriformersError

MOST_MEMORY = 1 << 30  # bytes of addresses, besides what the process has
MOST_WRITTEN = 1 << 20  # bytes
MOST_SECONDS = 10  # of computing: how busy a machine is changes nothing
MOST_WAITED = 60  # seconds in all


def in_a_process(read: Callable[[], object]) -> str:
    """What comes of reading, within bounds."""
    source, sink = os.pipe()
    child = os.fork()
    if not child:
        try:
            _run(read, sink)
        finally:
            os._exit(1)
    os.close(sink)
    with os.fdopen(source, "rb") as answer:
        said = answer.read().decode()
    status = os.waitpid(child, 0)[1]
    return said or f"the process died ({os.waitstatus_to_exitcode(status)})"


def _run(read: Callable[[], object], sink: int) -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_WRITTEN, MOST_WRITTEN))
    signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
    signal.alarm(MOST_WAITED)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    try:
        read()
        said = "read"
    except TriformersError as error:
        said = "refused" if len(str(error)) < 2000 else f"{len(str(error))} characters of error"
    except BaseException as error:
        lines = traceback.format_exception(error, limit=-2)
        said = "".join(lines)[-800:]
    os.write(sink, said.encode())
    os._exit(0)
