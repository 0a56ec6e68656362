"""What the reference's models do in training, as recorded: where dropout acts, and initial values.

One file an architecture, ``tests/fixtures/training/<model_type>.json``. The recorder and the tests
of every backend put ``fixed_dropout`` in dropout's place, whose factors follow from rate and size:
so results in training can be compared, and one that acts elsewhere, or with another rate, shows.
This module needs NumPy alone.
"""

from __future__ import annotations

import functools
import json
import math
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from tests.support.reference import FIXTURES, Array, Case

TRAINING = FIXTURES.parent / "training"

Call: TypeAlias = tuple[float, tuple[int, ...]]
"""A dropout's rate, and the shape of what it acted on, its sizes sorted: axes may lie otherwise."""

DEVIATIONS = 6.0
"""By how many standard errors a mean or deviation may differ: it happens by chance once in 10^9."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """One call of a model in training.

    Args:
        config: the configuration's keys that differ from the case's: rates, all different.
        calls: where dropout acted, in order.
        results: a number for each output, see ``project``; those that depend on chance are left
            out.
    """

    config: dict[str, Any]
    calls: list[Call]
    results: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Initial:
    """A parameter's initial values in several new models.

    Args:
        count: how many values there were.
        mean: their mean.
        deviation: their standard deviation.
    """

    count: int
    mean: float
    deviation: float


def call_of(rate: float, shape: Iterable[int]) -> Call:
    """One call of a dropout."""
    return round(float(rate), 6), tuple(sorted(int(size) for size in shape))


def factors(rate: float, size: int) -> Array:
    """What stands in for dropout multiplies the last axis by: ``[size]``, zero or 1 / (1 - rate)."""
    chance = np.random.RandomState(zlib.crc32(f"{rate:.6f} {size}".encode()))
    # The first stays, since of a single entry nothing would be left.
    kept = (chance.random_sample(size) >= rate) | (np.arange(size) == 0)
    return np.asarray(kept / (1 - rate), dtype=np.float32)


def project(name: str, output: Array, case: Case) -> float:
    """A number that every entry of an output changes, as large as one of them is.

    Args:
        name: the output's name.
        output: its values in training.
        case: in whose results NaN stands for what isn't to be compared.
    """
    weights = np.random.RandomState(zlib.crc32(name.encode())).standard_normal(output.shape)
    recorded = case.outputs.get(name)
    if recorded is not None and recorded.shape == output.shape:
        weights, output = (np.where(np.isnan(recorded), 0, x) for x in (weights, output))
    return float((weights * output).sum() / math.sqrt(max(output.size, 1)))


def passes(case: Case) -> list[Pass]:
    """The recorded calls in training of the case's class.

    Args:
        case: the class' own, see ``case_of_class``.
    """
    return [
        Pass(
            config=recorded["config"],
            calls=[call_of(rate, shape) for rate, shape in recorded["calls"]],
            results=recorded["results"],
        )
        for recorded in _recorded(case)["passes"]
    ]


def compare_pass(
    case: Case,
    recorded: Pass,
    calls: list[Call],
    outputs: Mapping[str, Array] | None,
    *,
    atol: float,
) -> None:
    """Asserts that a call in training is the recorded one.

    Args:
        case: whose configuration, with the recorded rates, and inputs the call had.
        recorded: what the reference did.
        calls: where dropout acted; those of rate zero don't count.
        outputs: what the model gave; if it ran.
        atol: the largest difference of a result.
    """
    calls = [call for call in calls if call[0]]
    where = f"{case.model_class}, {recorded.config}"
    assert calls == recorded.calls, f"{where}: other dropout than the reference's"
    if outputs is None:
        return
    for name, expected in recorded.results.items():
        actual = project(name, outputs[name], case)
        bound = atol * max(1.0, abs(expected))
        assert abs(actual - expected) <= bound, (
            f"{where}: {name} is {actual} and not {expected}: dropout of the recorded rates and "
            "shapes, but in another place"
        )


def compare_initial(case: Case, models: Sequence[Mapping[str, Array]]) -> None:
    """Asserts that initial values have the mean and the deviation of the reference's.

    Both are samples, of ``n`` and ``m`` values. A mean's standard error is ``s / sqrt(n)``, and a
    deviation's ``s / sqrt(2 n)``, of what is normally distributed and at most that of what is
    uniform or truncated.

    Args:
        case: whose configuration the models have.
        models: parameters of new models by published name, each of another seed.
    """
    wrong = []
    for name, recorded in _recorded(case)["initial"].items():
        expected = Initial(**dict(zip(("count", "mean", "deviation"), recorded, strict=True)))
        values = np.concatenate([np.ravel(model[name]) for model in models]).astype(np.float64)
        error = expected.deviation * math.sqrt(1 / len(values) + 1 / expected.count)
        # Recorded with five digits, and computed in single precision.
        rounding = 1e-6 + 1e-4 * max(abs(expected.mean), expected.deviation)
        actual = Initial(count=len(values), mean=values.mean(), deviation=values.std())
        if (
            abs(actual.mean - expected.mean) > DEVIATIONS * error + rounding
            or abs(actual.deviation - expected.deviation)
            > DEVIATIONS * error / math.sqrt(2) + rounding
        ):
            wrong.append(f"{name}: {actual}, in the reference {expected}")
    assert not wrong, "\n".join(wrong)


def _recorded(case: Case) -> Any:
    """What is recorded of a case's class."""
    package = case.model_type.replace("-", "_")
    path = TRAINING / f"{package}.json"
    if not path.exists():
        raise FileNotFoundError(
            f"what {case.model_type} does in training isn't recorded; run `make record "
            f"ARCH={case.model_type}`, or tests/reference/record_training.py alone."
        )
    return _read(path)[case.model_class]


@functools.cache
def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
