"""Records what the reference's models do in training: where dropout acts, and initial values.

Run by ``make reference`` in its own environment, after the models' results. Arguments are single
architectures; by default all are recorded. Nothing is written for an architecture: every key of a
configuration that is a dropout's rate gets a rate of its own.
"""

from __future__ import annotations

import copy
import dataclasses
import itertools
import json
import math
import sys
from collections.abc import Iterator, Mapping
from typing import Any
from unittest import mock

import numpy as np
import torch
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone

from tests.reference.cases.definition import Definition
from tests.reference.record_models import (
    build,
    cases_of,
    outputs_of,
    parameters_of,
    seeded_hashes,
    to_cache,
    to_torch,
)
from tests.support.reference import Array, Case, case_of_class, classes_of, with_keys
from tests.support.training import TRAINING, Call, call_of, factors, project

SEEDS = 16
"""New models whose initial values are pooled."""

OFF = {"layerdrop": 0.0, "apply_spec_augment": False}
"""By the ends of their keys what leaves out layers or inputs by chance: it would hide dropout."""

MERGE_HEADS = ("detr", "fsmt", "led", "longformer")
"""The architectures whose weights of attention have batch and heads in one axis."""


def main() -> None:
    """Writes one file an architecture."""
    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    TRAINING.mkdir(exist_ok=True)
    for package, definitions in cases_of(sys.argv[1:]).items():
        by_name = {definition.name: definition for definition in definitions}
        found = {}
        for name in classes_of(package):
            case = case_of_class(package, name)
            found[name] = {
                "passes": passes(by_name[case.name], case),
                "initial": initial(by_name[case.name]),
            }
        (TRAINING / f"{package}.json").write_text(lines(found), encoding="utf-8")
        print(f"{package}: {len(found)} classes in training")


def passes(definition: Definition, case: Case) -> list[dict[str, Any]]:
    """Calls in training: with all rates given, and, if it differs, without those that may be
    ``None``."""
    whole = configuration(definition).to_dict()
    found = [in_training(definition, case, rates(whole, optional)) for optional in (True, False)]
    return found if found[0]["calls"] != found[1]["calls"] else found[:1]


def configuration(definition: Definition) -> Any:
    """The reference's configuration of a case."""
    model_class = getattr(transformers, definition.model_class)
    # A copy, since keys of nested configurations are taken out of it.
    return model_class.config_class(**copy.deepcopy(dict(definition.config)))


def rates(
    config: Mapping[str, Any], optional: bool, numbers: Iterator[int] | None = None
) -> dict[str, Any]:
    """A rate of its own for every key that is one, also in configurations within the configuration.

    Args:
        config: all keys.
        optional: whether also for those that are ``None``.
        numbers: of the rates.
    """
    numbers = itertools.count() if numbers is None else numbers
    found: dict[str, Any] = {}
    for key, value in sorted(config.items()):
        off = [new for end, new in OFF.items() if key.endswith(end)]
        if isinstance(value, dict) and "model_type" in value:
            within = rates(value, optional, numbers)
            found |= {key: within} if within else {}  # FSMT's decoder has none.
        elif off:
            found[key] = off[0]
        elif "drop" in key and not isinstance(value, bool):
            rate = round(0.11 + 0.03 * next(numbers), 2)
            if value is not None or optional:
                found[key] = rate
    return found


def in_training(definition: Definition, case: Case, config: Mapping[str, Any]) -> dict[str, Any]:
    """One call in training. It is made twice: results that differ are left to chance."""
    definition = dataclasses.replace(definition, config=with_keys(definition.config, config))
    model = build(definition).train()
    inputs = {name: to_torch(value) for name, value in definition.inputs.items()}
    results: list[dict[str, float]] = []
    for seed in (1, 2):
        torch.manual_seed(seed)
        np.random.seed(seed)
        given = dict(inputs)
        if "past_key_values" in given:
            given["past_key_values"] = to_cache(given["past_key_values"])
        calls: list[Call] = []
        # Of ids all axes but the last: choices are examples, too.
        main = model.main_input_name if model.main_input_name in given else "context_input_ids"
        rows = given[main].shape[: -1 if "input_ids" in given else 1] if main in given else ()
        batch = math.prod(rows) if case.model_type in MERGE_HEADS else None
        # Transformer-XL's attention weights are [query, key, batch, head].
        keys = 1 if case.model_type == "transfo-xl" else -1
        stand_in = fixed_dropout(calls, batch, keys)
        functional = torch.nn.functional
        with (
            mock.patch.object(functional, "dropout", stand_in),
            mock.patch.object(functional, "dropout2d", fixed_dropout2d(calls)),
            seeded_hashes(model),
        ):
            output = model(**given, **definition.keywords)
        outputs = outputs_of(dataclasses.replace(definition, uncompared=None), output)
        results.append({name: project(name, x, case) for name, x in outputs.items()})
    one, other = results
    return {
        "config": dict(config),
        "calls": calls,
        "results": {name: round(x, 7) for name, x in one.items() if x == other[name]},
    }


def fixed_dropout(calls: list[Call], batch: int | None = None, keys: int = -1) -> Any:
    """What stands in for dropout, and writes down where it acted.

    Args:
        calls: what it writes.
        batch: the number of examples, where weights are ``[batch * heads, …, …]``; it writes them down
            as ``[batch, heads, …, …]``, as they are here.
        keys: the axis of keys in attention weights with four axes.
    """

    def dropout(
        x: torch.Tensor, p: float = 0.5, training: bool = True, inplace: bool = False
    ) -> torch.Tensor:
        if not training or not p:
            return x
        shape: tuple[int, ...] = tuple(x.shape)
        # FSMT's states have the batch second, and lengths that aren't multiples of it.
        if batch is not None and x.ndim == 3 and shape[0] != batch and not shape[0] % batch:
            shape = (batch, shape[0] // batch, *shape[1:])
        calls.append(call_of(p, shape))
        axis = keys if x.ndim == 4 else -1
        moved = x.movedim(axis, -1) * torch.from_numpy(factors(p, x.shape[axis]))
        return moved.movedim(-1, axis)

    return dropout


def fixed_dropout2d(calls: list[Call]) -> Any:
    """What stands in for the dropout of whole channels, ``[batch, channels, …]``."""

    def dropout(x: torch.Tensor, p: float = 0.5, training: bool = True) -> torch.Tensor:
        calls.append(call_of(p, x.shape[:2]))
        kept = torch.from_numpy(factors(p, x.shape[1]))
        return x * kept.reshape(-1, *(1 for _ in x.shape[2:]))

    return dropout


def initial(definition: Definition) -> dict[str, list[float]]:
    """Count, mean and deviation of every parameter's initial values."""
    model_class = getattr(transformers, definition.model_class)
    pooled: dict[str, list[Array]] = {}
    for seed in range(SEEDS):
        torch.manual_seed(seed)
        model = model_class(configuration(definition))
        for name, parameter in parameters_of(model).items():
            pooled.setdefault(name, []).append(parameter.detach().double().numpy().ravel())
    return {name: statistics(np.concatenate(parts)) for name, parts in sorted(pooled.items())}


def statistics(values: Array) -> list[float]:
    """Count, mean and deviation, with five digits."""
    mean, deviation = (float(f"{x:.5g}") for x in (values.mean(), values.std()))
    return [len(values), mean, deviation]


def lines(found: Mapping[str, Mapping[str, Any]]) -> str:
    """JSON with a line for every call in training and every parameter."""

    def block(value: Any, depth: int) -> str:
        if not depth or not value:
            return json.dumps(value, sort_keys=True)
        if isinstance(value, list):
            return "[\n" + ",\n".join(block(x, depth - 1) for x in value) + "\n]"
        rows = (f"{json.dumps(key)}: {block(x, depth - 1)}" for key, x in sorted(value.items()))
        return "{\n" + ",\n".join(rows) + "\n}"

    return block(found, 3) + "\n"


if __name__ == "__main__":
    main()
