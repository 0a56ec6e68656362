"""Damages real files at random and reads them: each is refused with one of this library's errors, or read.

``python -m tests.faults.fuzz [--rounds 200] [--seed 1] [KIND …]``. Every read runs in a process of its own
with bounds on memory, time and the size of written files. A failure names kind, file and seed, with which
``--rounds 1`` repeats it.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.core.test_formats import weights
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.tokenization import BertTokenizerFast
from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer
from triformers_core.architectures.t5.tokenization import T5Tokenizer
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
from triformers_core.errors import TriformersError

FIXTURES = Path(__file__).parents[1] / "fixtures"
BERT = FIXTURES / "formats" / "bert"
TEXT = FIXTURES / "text"
MOST_MEMORY = 1 << 30  # bytes of addresses, besides what the process has
MOST_WRITTEN = 1 << 20  # bytes
MOST_SECONDS = 10

# HDF5 isn't safe from random damage: it isn't among them.
FILES: dict[str, Mapping[str, Path]] = {
    "weights": {
        name: BERT / folder / name
        for folder, name in (
            ("pytorch", "pytorch_model.bin"),
            ("pytorch_sharded", "pytorch_model.bin.index.json"),
            ("tensorflow1", "model.ckpt.index"),
            ("flax", "flax_model.msgpack"),
            ("flax_safetensors", "model.safetensors"),
        )
    },
    "configuration": {"config.json": BERT / "pytorch" / "config.json"},
    "word pieces": {"vocab.txt": TEXT / "multilingual-cased-vocab.txt"},
    "bytes": {"vocab.json": TEXT / "bytes-vocab.json", "merges.txt": TEXT / "bytes-merges.txt"},
    "sentencepiece": {"spiece.model": TEXT / "unigram-t5.model"},
}
"""Which files of a kind are damaged, one at a time."""


def _read_weights(folder: Path) -> None:
    for record in weights(folder).values():
        record.read()


READERS: dict[str, Callable[[Path], object]] = {
    "weights": _read_weights,
    "configuration": BertConfig.from_pretrained,
    "settings": ViTFeatureExtractor.from_pretrained,
    "word pieces": lambda folder: BertTokenizerFast.from_pretrained(folder)("A text."),
    "bytes": lambda folder: GPT2Tokenizer.from_pretrained(folder)("A text."),
    "sentencepiece": lambda folder: T5Tokenizer.from_pretrained(folder)("A text."),
    "tokenizer.json": lambda folder: BertTokenizerFast.from_pretrained(folder)("A text."),
}


def main() -> None:
    """Runs; exits with an error where anything else than the expected came."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.fuzz")
    parser.add_argument("--rounds", type=int, default=200, help="damages of each file")
    parser.add_argument("--seed", type=int, default=1, help="of the first round")
    parser.add_argument("kinds", nargs="*", help="of all by default")
    asked = parser.parse_args()
    failures = fuzz(asked.kinds or list(READERS), range(asked.seed, asked.seed + asked.rounds))
    print(f"{len(failures)} failures")
    sys.exit("\n".join(failures) or 0)


def fuzz(kinds: list[str], seeds: range) -> list[str]:
    """Damages and reads; returns what went wrong, a text each.

    Args:
        kinds: some of ``READERS``.
        seeds: one a round.
    """
    failures = []
    with tempfile.TemporaryDirectory() as home:
        for kind in kinds:
            whole = Path(home, kind)
            _lay_out(kind, whole)
            files = sorted(
                path.name for path in whole.iterdir() if path.name in _damaged(kind, whole)
            )
            for name in files:
                began = time.monotonic()
                outcomes = [_round(kind, whole, name, seed) for seed in seeds]
                failures += [said for said in outcomes if said not in ("read", "refused")]
                print(
                    f"{kind}, {name}: {outcomes.count('refused')} refused, {outcomes.count('read')} read, "
                    f"{time.monotonic() - began:.0f} s",
                    flush=True,
                )
    return failures


def _lay_out(kind: str, folder: Path) -> None:
    """A checkpoint with the files of a kind."""
    folder.mkdir()
    if kind == "weights":
        for path in FILES[kind].values():
            shutil.copytree(path.parent, folder, dirs_exist_ok=True)
    elif kind == "settings":
        ViTFeatureExtractor().save_pretrained(folder)
    elif kind == "tokenizer.json":
        BertTokenizerFast(TEXT / "multilingual-cased-vocab.txt").save_pretrained(folder)
        (folder / "vocab.txt").unlink()
    else:
        for name, path in FILES[kind].items():
            shutil.copy(path, folder / name)


def _damaged(kind: str, folder: Path) -> set[str]:
    return set(FILES.get(kind, {path.name: path for path in folder.iterdir()}))


def _round(kind: str, whole: Path, name: str, seed: int) -> str:
    """Reads a copy in which one file is damaged: "read", "refused", or what went wrong."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "checkpoint")
        folder.mkdir()
        # Of weights one format at a time is found; of others all files are needed.
        for path in [whole / name] if kind == "weights" else whole.iterdir():
            shutil.copy(path, folder)
        if kind == "weights":
            for path in FILES[kind][name].parent.iterdir():
                shutil.copy(path, folder) if path.name != name else None
        content = (folder / name).read_bytes()
        (folder / name).write_bytes(damage(content, random.Random(f"{kind} {name} {seed}")))
        said = _in_a_process(lambda: READERS[kind](folder))
    return said if said in ("read", "refused") else f"{kind}, {name}, seed {seed}: {said}"


def damage(content: bytes, chance: random.Random) -> bytes:
    """A content with bytes changed, taken out, doubled or moved, or with a number made large."""
    changed = bytearray(content)
    for _ in range(chance.choice([1, 1, 3, 20])):
        start = chance.randrange(len(changed) or 1)
        length = chance.choice([1, 2, 8, 100])
        way = chance.randrange(6)
        if way == 0:
            changed[start : start + 1] = bytes([chance.randrange(256)])
        elif way == 1:
            del changed[start : start + length]
        elif way == 2:
            changed[start:start] = changed[start : start + length]
        elif way == 3:
            del changed[start:]
        elif way == 4:
            changed[start : start + length] = b"\xff" * length
        else:
            changed[start:start] = chance.choice(
                [b"9" * 30, b"[" * 2000, b"\0", b"-1", b"null", b'"']
            )
    return bytes(changed)


def _in_a_process(read: Callable[[], object]) -> str:
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
    signal.alarm(MOST_SECONDS)
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


if __name__ == "__main__":
    main()
