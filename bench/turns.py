"""Generation beside another library: processes that are measured in turns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from bench.generating import NEW
from bench.process import ROOT, BenchError, Processes
from bench.report import Row

ENVIRONMENT = ROOT / ".venv"
PEER = ENVIRONMENT / ".peer"
"""Where ``make bench`` puts version 5, which knows PyTorch alone."""
REFERENCE = ROOT / ".venv-reference"
"""The environment of version 4, which also knows TensorFlow and JAX."""

PREFIXES = {"torch": "", "tensorflow": "TF", "flax": "Flax"}
MODELS = {
    "gpt2-124M": ("gpt2", "AutoModelForCausalLM"),
    "t5-small": ("t5", "AutoModelForSeq2SeqLM"),
    "bart-base": ("bart", "AutoModelForSeq2SeqLM"),
    "marian-base": ("marian", "AutoModelForSeq2SeqLM"),
    "mbart-base": ("mbart", "AutoModelForSeq2SeqLM"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A library in a form of its own.

    Args:
        title: for the table.
        library: what is imported.
        form: "compiled" or "eager".
        python: the interpreter.
        paths: where it finds the library, if it isn't installed.
        turns: calls in which it is measured, out of those of all.
    """

    title: str
    library: str
    form: str
    python: Path
    paths: Sequence[Path] = ()
    turns: int = 100


OURS = Side(
    title="triformers",
    library="triformers",
    form="compiled",
    python=Path(sys.executable),
    paths=(ROOT / "src", ROOT / "generated"),
)
NEW_PEER = Side(
    title="transformers 5",
    library="transformers",
    form="eager",
    python=Path(sys.executable),
    paths=(PEER,),
)
OLD_PEERS = tuple(
    Side(
        title=f"transformers 4.57, {form}",
        library="transformers",
        form=form,
        python=REFERENCE / "bin" / "python",
        turns=turns,
    )
    for form, turns in (("compiled", 100), ("eager", 1))
)
PEERS = {"torch": (NEW_PEER,), "tensorflow": OLD_PEERS, "flax": OLD_PEERS}


class Generator:
    """A process that generates when it is told to."""

    def __init__(self, side: Side, arguments: Sequence[str]) -> None:
        if not side.python.exists() or not all(path.exists() for path in side.paths):
            raise BenchError(f"{side.title} isn't installed; `make bench` installs it")
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(map(str, side.paths)),
            "HF_HUB_OFFLINE": "1",
            "USE_TF": "1",
            "USE_FLAX": "1",
            "TF_USE_LEGACY_KERAS": str(int(side.library == "transformers")),
        }
        script = str(ROOT / "bench" / "generating.py")
        self.side = side
        # In place of a pipe, which warnings would fill; closed with the process.
        self._said = tempfile.TemporaryFile("w+")  # noqa: SIM115
        self._process = subprocess.Popen(
            [str(side.python), script, side.library, *arguments, side.form],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
        )
        self.first = self._answer()

    def call(self, what: str = "generate") -> Mapping[str, Any]:
        """What a call took."""
        assert self._process.stdin is not None, "the process was given a pipe"
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        """Ends the process."""
        self._process.communicate("")
        self._said.close()

    def _answer(self) -> Mapping[str, Any]:
        assert self._process.stdout is not None, "the process was given a pipe"
        line = self._process.stdout.readline()
        if not line:
            self._said.seek(0)
            said = self._said.read().strip().splitlines()[-2:]
            raise BenchError(f"{self.side.title} failed: {' / '.join(said)}")
        found: Mapping[str, Any] = json.loads(line)
        return found


def rows_of(processes: Processes, directory: Path, model: str, backend: str) -> Iterator[Row]:
    """Generations of a model in a backend: of one and of eight texts, greedy and with beams."""
    model_class = PREFIXES[backend] + MODELS[model][1]
    for batch in (1, 8):
        for beams in (1, 4):
            about = (backend, model_class, str(directory), str(batch), str(beams))
            yield from _rows(
                f"generation {model} {backend}, {batch} x {beams}",
                [Generator(side, about) for side in (OURS, *PEERS[backend])],
                batch,
                Weights(directory),
                processes.repetitions,
            )


class Weights:
    """As many bytes as the weights that a step reads: all but an encoder's.

    Args:
        directory: of the checkpoint.
    """

    def __init__(self, directory: Path) -> None:
        with (directory / "model.safetensors").open("rb") as file:
            about = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        sizes = [
            int(np.prod(tensor["shape"]))
            for name, tensor in about.items()
            if name != "__metadata__" and not name.removeprefix("model.").startswith("encoder.")
        ]
        self._numbers = np.ones(sum(sizes), np.float32)

    def read(self) -> float:
        """Seconds that it takes to read them once."""
        start = time.perf_counter()
        np.dot(self._numbers, self._numbers)
        return time.perf_counter() - start


def _rows(
    name: str, sides: Sequence[Generator], batch: int, weights: Weights, repetitions: int
) -> Iterator[Row]:
    ours, *peers = sides
    later: dict[str, list[float]] = {side.side.title: [] for side in sides}
    read = []
    for turn in range(repetitions):
        read.append(weights.read())
        for side in sides:
            if turn < side.side.turns:
                later[side.side.title].append(side.call()["later"])
    own = later[ours.side.title]
    for peer in peers:
        title = peer.side.title
        same = "the same tokens" if peer.first["tokens"] == ours.first["tokens"] else "other tokens"
        yield Row(
            name=f"{name}: tokens a second",
            unit="",
            samples=[batch * NEW / x for x in own],
            yardstick=f"{title} ({same})",
            yardstick_samples=[batch * NEW / x for x in later[title]],
        )
        yield Row(
            name=f"{name}: first call",
            unit="s",
            samples=[ours.first["first"]],
            yardstick=title,
            yardstick_samples=[peer.first["first"]],
        )
    forwards = {side.side.title: side.call("forward")["forward"] for side in sides}
    for peer in peers:
        yield Row(
            name=f"{name}: forward",
            unit="ms",
            samples=forwards[ours.side.title][1:],
            yardstick=peer.side.title,
            yardstick_samples=forwards[peer.side.title][1:],
        )
    yield Row(
        name=f"{name}: a step",
        unit="ms",
        samples=[x / NEW for x in own],
        yardstick="reading the weights once",
        yardstick_samples=read,
    )
    if len(peers) > 1:
        first, *others = forwards[ours.side.title]
        yield Row(
            name=f"{name}: compiling",
            unit="s",
            samples=[ours.first["first"] - median(own)],
            yardstick="compiling the forward",
            yardstick_samples=[first - median(others)],
        )
    for side in sides:
        side.close()
