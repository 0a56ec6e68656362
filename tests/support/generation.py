"""Recorded generations of the reference, and the models that made them."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pytest

from tests.reference.generation_cases import cases
from tests.support.reference import FIXTURES, Array, Named, classes_of, weights

RECORDED = FIXTURES / "generation.json"

# What is compiled takes seconds for each set of options: the rules are code of the kit's operations,
# each of which is compared by itself, so that a few of each kind show that they are put together.
COMPILED = (
    "gpt2/search/ends",
    "t5/greedy/source-ngrams",
    "t5/beams/bad-words",
    "bert/greedy/first-suppressed",
    "xlnet/greedy/plain",
    "encoder-decoder/search/early",
    "prophetnet/greedy/ngrams-2",
    "led-global/greedy/ngrams-2",
    "rag-token/search/early",
    "rag-sequence/beams/ngrams-2",
)


def large_weights(parameters: Iterable[Named], louder: float) -> dict[str, Array]:
    """A value for every parameter, by name, so large that scores differ.

    Args:
        parameters: with names and shapes.
        louder: factor of all that have more than one axis.
    """
    return {
        name: value if value.ndim < 2 else value * np.float32(louder)
        for name, value in weights(parameters).items()
    }


@functools.cache
def recorded() -> dict[str, dict[str, Any]]:
    """What the reference generated, by the name of the case."""
    found: dict[str, dict[str, Any]] = json.loads(RECORDED.read_text(encoding="utf-8"))
    return found


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what is recorded of other architectures than those that are asked for."""
    asked: list[str] = config.getoption("architecture") or []
    others = of_others(asked) if asked else set[str]()
    left_out = [item for item in items if _name(item) in others]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def _name(item: pytest.Item) -> object:
    """The name that a test is given of a case, if it is of generation."""
    is_one = isinstance(item, pytest.Function) and item.path.stem == "test_generation"
    given = getattr(item, "callspec", None) if is_one else None
    return given and given.params.get("name")


def of_others(model_types: Iterable[str]) -> set[str]:
    """The cases of models that neither are of some architectures nor hold one that is.

    Args:
        model_types: by their keys in the registry.
    """
    asked = set(model_types)
    classes = {name for model_type in asked for name in classes_of(model_type)}
    return {
        name
        for name, about in cases().items()
        if about["class"] not in classes and asked.isdisjoint(_parts(about["config"]))
    }


def _parts(config: dict[str, Any]) -> set[str]:
    """The architectures of the models within one."""
    inner = [value for value in config.values() if isinstance(value, dict)]
    return {each["model_type"] for each in inner if "model_type" in each}.union(*map(_parts, inner))


# A model of any backend.
def model_of(case: str, prefix: str, as_tensor: Callable[[Array], Any]) -> Any:
    """A case's model, in evaluation mode.

    Args:
        case: its name.
        prefix: of the backend's classes.
        as_tensor: makes what a slot is written with of an array.
    """
    return model_like(cases()[case], prefix, as_tensor)


# A model of any backend.
def model_like(about: dict[str, Any], prefix: str, as_tensor: Callable[[Array], Any]) -> Any:
    """The model that a case is about, in evaluation mode; see ``model_of``."""
    import triformers

    model_class = getattr(triformers, prefix + about["class"])
    model = model_class(model_class.config_class.from_dict(about["config"]))
    slots = {slot.name: slot for slot in model.parameter_slots()}
    for name, value in large_weights(slots.values(), about["louder"]).items():
        slots[name].write(as_tensor(value))
    return model.eval() if prefix == "" else model


def compare(case: str, output: Any) -> None:
    """Asserts that a generation is the recorded one."""
    expected = recorded()[case]
    assert np.asarray(output.sequences).tolist() == expected["sequences"]
    if "scores" in expected:
        # Means of up to twelve log-probabilities of up to 40, which single precision holds within
        # 4e-6: processors differ by several of these, and the reference from its own double precision.
        np.testing.assert_allclose(
            output.sequences_scores, expected["scores"], rtol=1e-5, atol=4e-5
        )
