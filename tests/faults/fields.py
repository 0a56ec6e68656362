"""Sets fields of a checkpoint's configuration to values that they may have, and loads it: one error, or a model.

``python -m tests.faults.fields [ARCHITECTURE …]`` tries every field of every architecture (twenty
minutes); what a field can't be at all is ``tests/core/test_fields.py``'s.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import triformers
from tests.support.bounded import in_a_process
from tests.support.reference import load_case
from tests.support.tiny import tiny_config
from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import Checked, Either, OneOf, Rule, Whole
from triformers_core.parts import part_fields

VALUES: tuple[object, ...] = (
    *(None, -1, 0, 1, 2, 3, 5, 7, 64, 1000, 4096, 2**18, 2**24, 0.0, 0.5, 1.0, 1e-300, 1e300),
    *(
        True,
        False,
        "",
        "x",
        [],
        [1],
        [7, 7],
        [0],
        [2**24] * 3,
        [1] * 1024,
        {},
        {"0": "a"},
        {"a": 0},
    ),
    *({"model_type": "none"}, {"model_type": "bert", "hidden_size": 7}, {"hidden_size": 2**24}),
)
PARTS: tuple[object, ...] = tuple(value for value in VALUES if not isinstance(value, float))

MOST_SECONDS = 5


class Checkpoint:
    """A tiny checkpoint whose configuration is changed.

    Args:
        model_type: its architecture.
        folder: where it lies.
    """

    def __init__(self, model_type: str, folder: Path) -> None:
        config = tiny_config(model_type)
        self.model_class: Any = getattr(triformers, load_case(model_type, "base").model_class)
        self.model_class(config).save_pretrained(folder)
        self.path = folder / "config.json"
        self.content = json.loads(self.path.read_text())
        self.config = config

    def changes(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Contents with one other value each, with their description."""
        for name, value in _values(type(self.config)):
            yield f"{name}={value!r}", self.content | {name: value}
        for part in part_fields(type(self.config)):
            for value in PARTS:
                yield f"{part}={value!r}", self.content | {part: value}
            held = getattr(self.config, part)
            if isinstance(held, PretrainedConfig):
                for name, value in _values(type(held)):
                    inner = self.content.get(part, {}) | {name: value}
                    yield f"{part}.{name}={value!r}", self.content | {part: inner}

    def load(self, content: dict[str, object]) -> None:
        """Loads the model with another configuration."""
        self.path.write_text(json.dumps(content))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.model_class.from_pretrained(self.path.parent)


def _values(config_class: type[PretrainedConfig]) -> Iterator[tuple[str, object]]:
    """Fields, and values that they may have."""
    for name, check in config_class.checks().items():
        if name == "name_or_path":
            continue
        for value in _allowed(check):
            yield name, value


def _allowed(check: Checked) -> list[object]:
    found = [v for v in VALUES if check.rule.allows(v) or (v is None and check.optional)]
    rules: list[Rule] = [check.rule]
    if isinstance(check.rule, Either):
        rules = [check.rule.one, check.rule.other]
    for rule in rules:
        found += rule.known if isinstance(rule, OneOf) else ()
        found += (rule.least, rule.most) if isinstance(rule, Whole) else ()
    return found


def _computed() -> float:
    """Seconds that the processes that ended have computed."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def wrong(model_type: str, chance: random.Random | None = None, most: int = 0) -> list[str]:
    """What came of changes but a model or one error, a text each.

    Args:
        model_type: the architecture.
        chance: picks some of the changes; all are tried by default.
        most: how many of them.
    """
    said = []
    with tempfile.TemporaryDirectory() as folder:
        checkpoint = Checkpoint(model_type, Path(folder))
        changes = list(checkpoint.changes())
        for what, content in changes if chance is None else chance.sample(changes, most):
            began = _computed()
            outcome = in_a_process(partial(checkpoint.load, content))
            seconds = _computed() - began
            if outcome not in ("read", "refused"):
                said.append(f"{model_type}, {what}: {outcome}")
            elif outcome == "refused" and seconds > MOST_SECONDS:
                said.append(f"{model_type}, {what}: refused after {seconds:.0f} seconds")
    return said


def main() -> None:
    """Runs; exits with an error where anything else came."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.fields")
    parser.add_argument("architectures", nargs="*", help="all by default")
    said = []
    for model_type in parser.parse_args().architectures or sorted(CONFIGURATIONS.loaders):
        began = time.monotonic()
        found = wrong(model_type)
        print(
            f"{model_type}: {len(found)} wrong, {time.monotonic() - began:.0f} s",
            *found,
            sep="\n  ",
        )
        said += found
    sys.exit(1 if said else 0)


if __name__ == "__main__":
    main()
