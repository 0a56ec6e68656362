"""What is measured, in the order of the table; a measure yields its rows."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.process import ROOT, BenchError, Processes
from bench.report import Row, Unit
from bench.rows import ARCHITECTURES, BACKENDS, LONG
from bench.turns import MODELS, REFERENCE, rows_of

Measure = Callable[[Processes, Path], Iterator[Row]]

SOURCES = ("codegen", "src", "generated", "registry.yaml", "pyproject.toml")


def measures() -> dict[str, Measure]:
    """All measures, by the name that chooses them."""
    found: dict[str, Measure] = {"import": imports}
    for architecture in ARCHITECTURES:
        for backend in BACKENDS:
            found[f"{architecture} {backend}"] = _model(architecture, backend)
    for backend in BACKENDS:
        found[f"causal {backend}"] = _causal(backend)
        found[f"decode {backend}"] = _decode(backend)
    for name in LONG:
        found[f"lengths {name}"] = _long(name)
    for model in MODELS:
        for backend in BACKENDS:
            found[f"generation {model} {backend}"] = _generation(model, backend)
    return found | {"generate": generate, "types": types}


def imports(processes: Processes, _: Path) -> Iterator[Row]:
    """The import that applications start with, beyond a bare interpreter."""
    bare = processes.seconds("-c", "pass")
    samples = processes.probe("imports")
    yield Row(
        name="import AutoConfig, AutoTokenizer, AutoModel",
        unit="ms",
        samples=samples["import"],
        yardstick="starting a bare interpreter",
        yardstick_samples=bare,
    )
    yield Row(name="modules that it imports", unit="", samples=samples["modules"])


def _model(architecture: str, backend: str) -> Measure:
    def measure(processes: Processes, folder: Path) -> Iterator[Row]:
        """Loading and calling a model of one architecture in one backend."""
        directory = folder / architecture
        if not directory.exists():
            processes.probe("create", architecture, str(directory), repetitions=1)
        name = f"{architecture} {backend}:"
        for state in ("cold", "warm"):
            samples = processes.probe("load", backend, str(directory), state)
            yield Row(
                name=f"{name} {state} load",
                unit="s",
                samples=samples["load"],
                yardstick=f"reading the file ({state})",
                yardstick_samples=samples["read"],
            )
        yield _memory(f"{name} memory of loading", samples)
        called = processes.probe("call", backend, str(directory), architecture)
        yield _memory(f"{name} memory through first call", called)
        for key, title in (("first", "first call"), ("later", "steady forward")):
            yield Row(
                name=f"{name} {title}",
                unit="s",
                samples=called[key],
                yardstick="as many operations in matrix products",
                yardstick_samples=called["plain"],
            )

    return measure


def _causal(backend: str) -> Measure:
    def measure(processes: Processes, folder: Path) -> Iterator[Row]:
        """A causal text of 2,048 tokens, by description and with a dense mask."""
        directory = _decoder(processes, folder)
        described = processes.probe("causal", backend, directory, "described")
        dense = processes.probe("causal", backend, directory, "dense")
        titles: tuple[tuple[str, str, Unit], ...] = (
            ("memory", "memory of the first call", "MB"),
            ("later", "steady forward", "s"),
        )
        for key, title, unit in titles:
            yield Row(
                name=f"causal {backend}, 2048 tokens: {title}",
                unit=unit,
                samples=described[key],
                yardstick="the same with a dense mask",
                yardstick_samples=dense[key],
            )

    return measure


def _long(name: str) -> Measure:
    def measure(processes: Processes, folder: Path) -> Iterator[Row]:
        """Memory and time of long texts, beside the reference and beside a quarter of the text."""
        directory = folder / name
        if not directory.exists():
            processes.probe("create", name, str(directory), repetitions=1)
        tokens = LONG[name].length
        python = REFERENCE / "bin" / "python"
        if not python.exists():
            raise BenchError(f"{python} isn't there; `make bench` makes it")
        own, quarter = (
            processes.probe("long", "triformers", str(directory), str(length))
            for length in (tokens, tokens // 4)
        )
        theirs = processes.probe(
            "long", "transformers", str(directory), str(tokens), python=str(python)
        )
        titles: tuple[tuple[str, str, Unit], ...] = (
            ("memory", "memory of a call", "MB"),
            ("later", "forward", "s"),
        )
        for key, title, unit in titles:
            for yardstick, samples in (
                ("transformers 4.57", theirs),
                (f"{tokens // 4} tokens", quarter),
            ):
                yield Row(
                    name=f"{name}, {tokens} tokens: {title}",
                    unit=unit,
                    samples=own[key],
                    yardstick=yardstick,
                    yardstick_samples=samples[key],
                )

    return measure


def _decode(backend: str) -> Measure:
    def measure(processes: Processes, folder: Path) -> Iterator[Row]:
        """A step of decoding, with a cache of a fixed size and a growing one."""
        directory = _decoder(processes, folder)
        fixed = processes.probe("decode", backend, directory, "fixed")
        growing = processes.probe("decode", backend, directory, "growing")
        for key, title in (("first", "first text"), ("later", "later texts")):
            yield Row(
                name=f"decode {backend}, a step with a fixed cache: {title}",
                unit="ms",
                samples=fixed[key],
                yardstick="the same with a growing cache",
                yardstick_samples=growing[key],
            )

    return measure


def _generation(model: str, backend: str) -> Measure:
    def measure(processes: Processes, folder: Path) -> Iterator[Row]:
        """Tokens of a generation, beside another library, in turns."""
        directory = folder / model
        if not directory.exists():
            processes.probe("create", model, str(directory), repetitions=1)
        yield from rows_of(processes, directory, model, backend)

    return measure


def _decoder(processes: Processes, folder: Path) -> str:
    directory = folder / "decoder"
    if not directory.exists():
        processes.probe("create", "decoder", str(directory), repetitions=1)
    return str(directory)


def _memory(name: str, samples: dict[str, list[float]]) -> Row:
    return Row(
        name=name,
        unit="MB",
        samples=samples["memory"],
        yardstick="the file's size",
        yardstick_samples=samples["size"],
    )


def generate(processes: Processes, folder: Path) -> Iterator[Row]:
    """``make generate``, on a copy of the project."""
    copy = folder / "project"
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy / name)
    arguments = ("-m", "codegen", "--root", str(copy), "generate")
    yield Row(name="generate", unit="s", samples=processes.seconds(*arguments))


def types(processes: Processes, folder: Path) -> Iterator[Row]:
    """mypy on a page that uses the library, and on one that imports PyTorch alone.

    Its cache knows the libraries; the page itself is new each time, as while one writes it.
    """
    taken: dict[str, list[float]] = {}
    page = (ROOT / "bench" / "page.py").read_text(encoding="utf-8")
    pages = {"page": page, "yardstick": "import torch"}
    for repetition in range(processes.repetitions + 1):
        for name, text in pages.items():  # In turns, so that a busy machine slows both.
            path = folder / f"{name}.py"
            path.write_text(f"{text}\nREPETITION = {repetition}\n", encoding="utf-8")
            cache = f"--cache-dir={folder / f'mypy-{name}'}"
            arguments = ("-m", "mypy", "--strict", cache, str(path))
            taken.setdefault(name, []).extend(processes.seconds(*arguments, repetitions=1))
    yield Row(name="mypy, a page, nothing stored", unit="s", samples=taken["page"][:1])
    yield Row(
        name="mypy, a page that changed",
        unit="s",
        samples=taken["page"][1:],
        yardstick="a page that imports PyTorch",
        yardstick_samples=taken["yardstick"][1:],
    )
