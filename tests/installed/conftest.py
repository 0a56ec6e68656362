"""The package as it is built, and what it must answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.installed.building import build_wheel, copy_sources
from tests.installed.environments import install
from tests.scripts.checkpoint import write
from triformers import AutoModelForSequenceClassification, AutoTokenizer

Check = Callable[[dict[str, Any], tuple[str, ...]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A checkpoint, and what is to be said about it.

    Args:
        checkpoint: its folder.
        ids: of the program's sentence.
        logits: the classifier's for it.
    """

    checkpoint: Path
    ids: list[int]
    logits: list[list[float]]

    def check(self, found: dict[str, Any], backends: tuple[str, ...]) -> None:
        """Asserts that a user got it in these backends, and an error with the remedy in others."""
        assert found["model_type"] == "bert" and found["ids"] == self.ids
        for backend, answer in found["answers"].items():
            if backend in backends:
                np.testing.assert_allclose(answer, self.logits, rtol=0, atol=1e-4)
            else:
                assert f"isn't installed: pip install 'triformers[{backend}]'" in answer


@pytest.fixture(scope="session")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Expected:
    """A tiny classifier, and what this tree says about it."""
    folder = tmp_path_factory.mktemp("checkpoint")
    write(folder, dropout=0.1)
    batch = AutoTokenizer.from_pretrained(folder)("A nice day.", return_tensors="pt")
    logits = AutoModelForSequenceClassification.from_pretrained(folder)(**batch).logits
    return Expected(checkpoint=folder, ids=batch["input_ids"][0].tolist(), logits=logits.tolist())


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a build reads, without what an earlier one left."""
    return copy_sources(tmp_path_factory.mktemp("sources") / "triformers")


@pytest.fixture(scope="session")
def wheel(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel."""
    return build_wheel(sources, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def installed(wheel: Path) -> Callable[[str], None]:
    """Installs the wheel in an environment, once."""
    there: set[str] = set()

    def make(environment: str) -> None:
        if environment not in there:
            install(environment, wheel)
            there.add(environment)

    return make
