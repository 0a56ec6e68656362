"""Kills each save at each of its system calls, and lets the disk be full at each: ``python -m tests.faults.syscalls``.

It needs strace, and the right to trace an own process. ``test_saves.py`` does the same at what the
interpreter tells of, which misses what Rust and HDF5 do by themselves.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Literal

from tests.faults.test_saves import NEW, OLD, SAVES, contents
from tests.support.interrupted import OTHERWISE, REFUSED, SAVED
from triformers_core.errors import SavingError

Fault = Literal["signal=KILL", "error=ENOSPC"]
NEED_ROOM = ("mkdir", "write", "pwrite64", "writev", "fsync", "fdatasync", "ftruncate", "fallocate")
CALLS: dict[Fault, tuple[str, ...]] = {
    "signal=KILL": (
        *(*NEED_ROOM, "openat", "rename", "renameat2", "unlink", "unlinkat", "rmdir", "chmod"),
        *(
            "fchmod",
            "lseek",
            "close",
            "flock",
            "copy_file_range",
            "newfstatat",
            "getdents64",
            "mmap",
        ),
    ),
    "error=ENOSPC": NEED_ROOM,
}


def at_call(what: str, folder: Path, fault: str, call: str) -> int:
    """Saves in a process of its own that meets a fault.

    Args:
        what: one of ``SAVES``.
        folder: where.
        fault: what strace does, and at which of the calls, from 1: "signal=KILL:when=3".
        call: the system call.
    """
    source, sink = os.pipe()
    child = os.fork()
    if not child:
        os.read(source, 1)
        _save(what, folder)
    command = ["strace", "-qq", "-p", str(child), "-e", f"trace={call}", "-o", os.devnull]
    command += ["-e", f"inject={call}:{fault}"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        while not _traced(child):
            if tracer.poll() is not None:
                sys.exit(tracer.communicate()[1])
        os.write(sink, b"x")
        end = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        tracer.communicate()
    os.close(source)
    os.close(sink)
    return end


def _save(what: str, folder: Path) -> None:
    try:
        SAVES[what].save(NEW, folder)
        os._exit(SAVED)
    except SavingError:
        os._exit(REFUSED)
    finally:
        os._exit(OTHERWISE)


def _traced(process: int) -> bool:
    return "TracerPid:\t0\n" not in Path(f"/proc/{process}/status").read_text()


def wrong(what: str, fault: Fault) -> tuple[int, list[str]]:
    """How many calls were met, and at which another end came than the earlier or the new state."""
    met, said = 0, []
    with tempfile.TemporaryDirectory() as place:
        for call in CALLS[fault]:
            for number in range(1, 10_000):
                folder = Path(place, f"{call}-{number}")
                SAVES[what].save(OLD, folder)
                before = contents(folder)
                end = at_call(what, folder, f"{fault}:when={number}", call)
                why = _wrong(what, folder, end, before)
                said += [f"{what}, {call} {number}, {fault}: {why}"] if why else []
                shutil.rmtree(folder)
                if end == SAVED:
                    break
                met += 1
    return met, said


def _wrong(what: str, folder: Path, end: int, before: dict[str, bytes]) -> str:
    """What isn't as it should be after a save that came to an end; empty if nothing."""
    try:
        held = SAVES[what].look(folder)
    except Exception as error:  # Whatever it is, it is reported.
        return f"it can't be read: {error}"
    right = SAVES[what].killed if end == -9 else (OLD, NEW)
    if end not in (SAVED, REFUSED, -9) or held not in right:
        return f"it ended with {end}, and holds {held}"
    if end == REFUSED and (contents(folder) != before if held == OLD else list(folder.glob(".*"))):
        return f"it was refused, holds {held}, and left {sorted(contents(folder))}"
    return ""


def main() -> None:
    """Runs; exits with an error where anything else came."""
    if shutil.which("strace") is None:
        sys.exit("tests.faults.syscalls needs strace, which isn't installed.")
    failed = []
    for what in sys.argv[1:] or SAVES:
        for fault in CALLS:
            met, said = wrong(what, fault)
            print(f"{what}, {fault}: {met} calls, {len(said)} wrong", *said, sep="\n  ", flush=True)
            failed += said
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
