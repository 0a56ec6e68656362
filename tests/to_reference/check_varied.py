"""Compares recorded variations in one backend, in a process of its own; run by ``vary``."""

from __future__ import annotations

import importlib
import sys
import warnings
from pathlib import Path

import triformers
from tests.support.reference import case_names, load_case
from triformers_codegen.model import BACKENDS, Backend
from triformers_codegen.naming import public_name

SHOWN = 12


def main(backend: Backend, folder: str, most: str, *packages: str) -> None:
    """Says of each architecture what ``compare`` does."""
    warnings.simplefilter("ignore")
    for package in packages:
        print(f"{package}, {backend}:", compare(backend, folder, package, int(most)), flush=True)


def compare(backend: Backend, folder: str, package: str, most: int) -> str:
    """How many are the same, and of the others the case, its configuration and the difference."""
    check_case = importlib.import_module(f"tests.support.{backend}").check_case
    names = sorted(case_names(package, Path(folder)), key=lambda name: int(name.rsplit("_", 1)[1]))
    step = max(1, len(names) // most)
    chosen = names[::step][:most]
    failures = []
    for name in chosen:
        case = load_case(package, name, Path(folder))
        try:
            check_case(getattr(triformers, public_name(case.model_class, backend)), case)
        except Exception as error:
            failures.append(
                f"{name} {case.keywords} {case.config}\n    {type(error).__name__}: {error}"[:900]
            )
    differ = f", {len(failures)} differ" if failures else ""
    return "\n".join(
        [f"{len(chosen) - len(failures)} of {len(chosen)} equal{differ}", *failures[:SHOWN]]
    )


if __name__ == "__main__":
    named, *rest = sys.argv[1:]
    main(next(backend for backend in BACKENDS if backend == named), *rest)
