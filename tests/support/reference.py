"""Recorded results of the reference: reading a case, its weights, and comparing with it.

A case is one file ``tests/fixtures/reference/<model_type>/<case>.safetensors``: what a model was
called with and what it answered, recorded by ``make reference``. It holds no weights: these follow
from the parameters' names and shapes by a formula, here for the recorder and the tests. This module
needs NumPy alone.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

FIXTURES = Path(__file__).parents[1] / "fixtures" / "reference"

Array = NDArray[Any]

# A model takes and returns arrays, and tuples and dictionaries of them in such; how deep depends on
# the name.
Nested = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One recorded call of the reference.

    Args:
        model_type: the architecture's key, such as "bert".
        name: what the case is about.
        model_class: the model's PyTorch class, such as "BertForMaskedLM".
        config: keys of its configuration that differ from the architecture's defaults.
        keywords: further arguments of the call, such as ``{"output_attentions": True}``.
        inputs: arrays of the call; parts of a tuple are named "past_key_values.0.1".
        outputs: what came back that isn't ``None``, named likewise; where an entry is NaN the
            reference's answer is rounding noise, and any is right.
        gradients: of the loss, by the parameter's published name; empty where there is no loss.
    """

    model_type: str
    name: str
    model_class: str
    config: dict[str, Any]
    keywords: dict[str, Any]
    inputs: dict[str, Array]
    outputs: dict[str, Array]
    gradients: dict[str, Array]

    def with_config(self, keys: Mapping[str, Any]) -> Case:
        """The same call of a model with other keys of the configuration besides."""
        return dataclasses.replace(self, config=with_keys(self.config, keys))


def with_keys(config: Mapping[str, Any], keys: Mapping[str, Any]) -> dict[str, Any]:
    """A configuration with other keys besides, also in configurations within it."""
    merged = dict(config)
    for key, value in keys.items():
        merged[key] = with_keys(merged[key], value) if isinstance(value, Mapping) else value
    return merged


class Named(Protocol):
    """A parameter as the published checkpoint knows it; a ``Slot`` is one."""

    @property
    def name(self) -> str:
        """Its published name."""
        ...

    @property
    def shape(self) -> tuple[int, ...]:
        """Its shape in the checkpoint."""
        ...


def case_names(model_type: str, folder: Path = FIXTURES) -> list[str]:
    """Names of an architecture's recorded cases, sorted.

    Where none is recorded yet it is the one that every architecture has: its tests then fail with
    what ``load_case`` says, and those of the others run.
    """
    return sorted(path.stem for path in _folder(model_type, folder).glob("*.safetensors")) or [
        "base"
    ]


def load_case(model_type: str, name: str, folder: Path = FIXTURES) -> Case:
    """Reads one recorded case.

    Args:
        model_type: the architecture's key, such as "bert".
        name: one of ``case_names(model_type)``.
        folder: where cases lie, by architecture.

    Raises:
        FileNotFoundError: it isn't recorded.
    """
    from safetensors import safe_open

    path = _folder(model_type, folder) / f"{name}.safetensors"
    if not path.exists():
        definitions = f"tests/reference/cases/{path.parent.name}.py"
        raise FileNotFoundError(
            f"{model_type} has no recorded case {name!r}; define it in {definitions} and run "
            f"`make record ARCH={model_type}`."
        )
    with safe_open(path, framework="np") as file:
        arrays = {key: file.get_tensor(key) for key in file.keys()}
        about = json.loads(file.metadata()["case"])
    return Case(
        model_type=model_type,
        name=name,
        model_class=about["class"],
        config=about["config"],
        keywords=about["keywords"],
        inputs=_part(arrays, "inputs."),
        outputs=_part(arrays, "outputs."),
        gradients=_part(arrays, "gradients."),
    )


def case_of_class(model_type: str, model_class: str) -> Case:
    """A recorded case of a class: that with the most inputs of those with a loss, or the first.

    Args:
        model_type: the architecture's key.
        model_class: the model's PyTorch class.

    Raises:
        LookupError: none is recorded.
    """
    found = [case for case in _cases(model_type) if case.model_class == model_class]
    if not found:
        raise LookupError(f"{model_type} has no recorded case of {model_class}; define one")
    with_loss = (case for case in found if case.gradients)
    return max(with_loss, key=lambda case: len(case.inputs), default=found[0])


def classes_of(model_type: str) -> list[str]:
    """The model classes of an architecture's recorded cases."""
    return list(dict.fromkeys(case.model_class for case in _cases(model_type)))


@functools.cache
def _cases(model_type: str) -> tuple[Case, ...]:
    return tuple(load_case(model_type, name) for name in case_names(model_type))


def _folder(model_type: str, folder: Path) -> Path:
    """Where an architecture's cases are: under the name of its package."""
    return folder / model_type.replace("-", "_")


def _part(arrays: Mapping[str, Array], prefix: str) -> dict[str, Array]:
    return {
        name.removeprefix(prefix): array
        for name, array in arrays.items()
        if name.startswith(prefix)
    }


def weights(parameters: Iterable[Named]) -> dict[str, Array]:
    """The values of a model's parameters in all cases: float32, none of them zero or one.

    Args:
        parameters: with their published names and the shapes that they have in the checkpoint.
    """
    return {p.name: parameter_value(p.name, p.shape) for p in parameters}


RANGES = {
    "softmax.act.x_min": 1e9,
    "softmax.act.x_max": 1.125e18,
    "embeddings_act1.x_max": 0.625,
    ".x_min": -2.875,
    ".x_max": 2.75,
    "LayerNorm.shift": 3.0,
}
"""The values, by the ends of their names, of what says how I-BERT's numbers are rounded."""


def parameter_value(name: str, shape: tuple[int, ...]) -> Array:
    """A parameter's value: normal with standard deviation 0.1, around 1 for what a norm scales by.

    Args:
        name: its published name, which decides the random numbers.
        shape: its shape in the checkpoint; a vector called ``weight`` belongs to a norm.
    """
    return _value(name, tuple(shape)).copy()


@functools.lru_cache(maxsize=2048)
def _value(name: str, shape: tuple[int, ...]) -> Array:
    for end, start in RANGES.items():
        if name.endswith(end):
            return np.full(shape, start, dtype=np.float32)
    noise = 0.1 * np.random.RandomState(zlib.crc32(name.encode())).standard_normal(shape)
    is_scale = len(shape) == 1 and name.endswith((".weight", ".running_var"))
    return np.asarray(noise + is_scale, dtype=np.float32)


class Built:
    """Models of a module's cases, each made once for a class and configuration.

    Args:
        build: makes a case's model.
    """

    models: ClassVar[dict[tuple[Any, str], Any]] = {}  # Of any backend; freed after the module.

    def __init__(self, build: Callable[[Any, Case], Any]) -> None:
        self._build = build

    def __call__(self, model_class: Any, case: Case) -> Any:
        """The case's model; whoever asks leaves its parameters as they are."""
        key = model_class, json.dumps(case.config, sort_keys=True)
        if key not in self.models:
            self.models[key] = self._build(model_class, case)
        return self.models[key]


def flatten(values: Mapping[str, Nested]) -> dict[str, Any]:
    """Names the parts of tuples by position: ``{"a": (x, y)}`` → ``{"a.0": x, "a.1": y}``.

    Args:
        values: arrays or tensors by name, tuples of them in tuples, and outputs within an output,
            whose parts have names.
    """
    return dict(_leaves(values.items()))


def _leaves(items: Iterable[tuple[str, Nested]]) -> Iterator[tuple[str, Any]]:
    for name, value in items:
        if isinstance(value, tuple | list):
            yield from _leaves((f"{name}.{index}", part) for index, part in enumerate(value))
        elif hasattr(value, "items"):
            yield from _leaves((f"{name}.{part}", x) for part, x in value.items())
        else:
            yield name, value


def unflatten(values: Mapping[str, Any]) -> dict[str, Nested]:
    """The other way round: ``{"a.0": x, "a.1": y}`` → ``{"a": (x, y)}``; names make a dictionary."""
    groups: dict[str, dict[str, Any]] = {}
    nested: dict[str, Nested] = {}
    for name, value in values.items():
        head, _, rest = name.partition(".")
        if rest:
            groups.setdefault(head, {})[rest] = value
        else:
            nested[head] = value
    for head, parts in groups.items():
        inner = unflatten(parts)
        nested[head] = (
            tuple(inner[str(index)] for index in range(len(inner))) if "0" in inner else inner
        )
    return nested


def compare_outputs(case: Case, actual: Mapping[str, Array], *, atol: float) -> float:
    """Asserts that the outputs are those of the case, entry by entry, none missing or added.

    Args:
        case: the recorded call.
        actual: the model's outputs as arrays, named as ``flatten`` does.
        atol: the largest difference.

    Returns:
        The largest difference that there is.
    """
    assert sorted(actual) == sorted(case.outputs), f"{case.name}: other outputs than recorded"
    return max(
        _compare(f"{case.name}: {name}", actual[name], expected, atol)
        for name, expected in case.outputs.items()
    )


def compare_gradients(case: Case, actual: Mapping[str, Array], *, rtol: float) -> None:
    """Asserts that the loss has the case's gradients, entry by entry.

    Args:
        case: the recorded call.
        actual: gradients by published name with the checkpoint's axes; more than the case has will
            do.
        rtol: the largest difference, as a share of the parameter's largest gradient.
    """
    for name, expected in case.gradients.items():
        bound = rtol * float(np.abs(expected).max())
        _compare(f"{case.name}: gradient of {name}", actual[name], expected, bound)


def _compare(what: str, actual: Array, expected: Array, atol: float) -> float:
    assert actual.shape == expected.shape, f"{what} is {actual.shape}, not {expected.shape}"
    compared = ~np.isnan(expected)
    assert compared.any() or not expected.size, f"{what} holds nothing to compare"
    difference = np.abs(actual.astype(np.float64) - expected)
    # Written so that a NaN in the actual output is a difference.
    wrong = compared & ~(difference <= atol)
    assert not wrong.any(), (
        f"{what} differs in {wrong.sum()} of {compared.sum()} entries, by up to "
        f"{difference[wrong].max():.2g}; {atol:.2g} is allowed"
    )
    return float(difference[compared].max(initial=0))
