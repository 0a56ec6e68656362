"""What every kit has to compute: its operations and layers against NumPy in double precision.

A case says what an operation or a layer is given and what NumPy makes of it. Gradients are compared
with differences of NumPy's results, so no case states one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

import numpy as np

Array = Any  # NumPy's functions are typed by their inputs, and give scalars for some.

# Tensors as arrays, lists of them, and numbers or shapes as they are.
Argument = Any


@dataclass(frozen=True, kw_only=True)
class Operation:
    """A call of an operation.

    Args:
        name: of the operation.
        args: what it is given; arrays become tensors.
        options: what it is given by name.
        expected: what NumPy makes of the same arguments: an array or a tuple of them.
        smooth: whether gradients are compared; ``False`` where there is no derivative.
        half: whether it is called in half precision, too.
    """

    name: str
    args: tuple[Argument, ...]
    options: Mapping[str, Argument] = field(default_factory=dict)
    expected: Callable[..., Any]
    smooth: bool = True
    half: bool = True


@dataclass(frozen=True, kw_only=True)
class Layer:
    """A call of a layer.

    Args:
        name: of the layer.
        make: makes it of a kit: attributes of a model, the last of which is called.
        args: what it is given; arrays become tensors.
        expected: what NumPy makes of the parameters, by their published names, and the arguments.
        trains: whether the model is training.
        smooth: whether gradients are compared.
        half: whether it is called in half precision, too.
        everywhere: whether all backends have its gradients: TensorFlow has none of convolutions in
            groups or with dilation on processors, unless XLA compiles them.
    """

    name: str
    make: Callable[[Any], dict[str, Any]]
    args: tuple[Argument, ...]
    expected: Callable[..., Array]
    trains: bool = False
    smooth: bool = True
    half: bool = True
    everywhere: bool = True


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a backend computed.

    Args:
        results: one array or several.
        gradients: of the sum of the results times the given weights, by tensor.
    """

    results: list[Array]
    gradients: list[Array | None] = field(default_factory=list)


class Backend(Protocol):
    """How a backend's test calls its kit."""

    @property
    def kit(self) -> Any: ...  # A module, of which each backend has its own.

    def call(
        self,
        function: Callable[..., Any],
        args: Sequence[Argument],
        options: Mapping[str, Argument],
        weights: Sequence[Array] | None,
    ) -> Answer:
        """Calls an operation; with weights it takes the gradients of all floating point tensors."""
        ...

    def run(
        self,
        make: Callable[[Any], dict[str, Any]],
        parameters: Callable[[str, tuple[int, ...]], Array],
        args: Sequence[Argument],
        weights: Callable[[tuple[int, ...]], Array],
        *,
        trains: bool,
        half: bool,
    ) -> tuple[Array, dict[str, Array], dict[str, Array], list[Array | None]]:
        """Runs a layer within a model: the result, the parameters by their published names, the
        gradients of these and those of the floating point tensors among the arguments."""
        ...


def check_operation(backend: Backend, case: Operation, *, half: bool = False) -> None:
    """Asserts that a kit's operation gives NumPy's results and gradients."""
    function = getattr(backend.kit.ops, case.name)
    args, options = (in_type(part, half) for part in (case.args, dict(case.options)))
    wide_args, wide_options = in_double(args), in_double(options)
    expected = as_tuple(case.expected(*wide_args, **wide_options))
    random = np.random.default_rng(5)
    weights = [random.normal(size=np.shape(x)) for x in expected]
    with_gradients = case.smooth and not half
    answer = backend.call(function, args, options, weights if with_gradients else None)
    assert len(answer.results) == len(expected)
    for actual, wanted in zip(answer.results, expected, strict=True):
        assert_close(actual, np.asarray(wanted), half=half)
    if with_gradients:
        places = tensors(wide_args)
        assert len(answer.gradients) == len(places) > 0

        def total() -> float:
            results = as_tuple(case.expected(*wide_args, **wide_options))
            return sum(float((x * w).sum()) for x, w in zip(results, weights, strict=True))

        for place, gradient in zip(places, answer.gradients, strict=True):
            wanted = differences(total, place)
            found = np.zeros_like(wanted) if gradient is None else gradient
            np.testing.assert_allclose(found, wanted, rtol=2e-4, atol=2e-4)


def check_layer(backend: Backend, case: Layer, *, half: bool = False) -> None:
    """Asserts that a kit's layer gives NumPy's results, and gradients of inputs and parameters."""

    def value(name: str, shape: tuple[int, ...]) -> Array:
        random = np.random.default_rng(sum(name.encode()) + len(shape))
        drawn = random.normal(size=shape) * 0.5
        if half:
            drawn = drawn.astype(np.float16)
        # Variances and scales are positive; float16 is exact in the float32 that parameters have.
        return (np.abs(drawn) + 0.5 if name.endswith("var") else drawn).astype(np.float32)

    def weights(shape: tuple[int, ...]) -> Array:
        return np.random.default_rng(5).normal(size=shape).astype(np.float32)

    args = in_type(case.args, half)
    result, parameters, of_parameters, of_args = backend.run(
        case.make, value, args, weights, trains=case.trains, half=half
    )
    wide_args = in_double(args)
    wide: dict[str, Array] = {name: array.astype(float) for name, array in parameters.items()}
    expected = case.expected(wide, *wide_args)
    assert_close(result, expected, half=half)
    if half or not case.smooth:
        return

    def total() -> float:
        return float((case.expected(wide, *wide_args) * weights(expected.shape)).sum())

    for name, array in wide.items():
        frozen = name.split(".")[-1].startswith("running") or "Frozen" in case.name
        wanted = np.zeros_like(array) if frozen else differences(total, array)
        found = of_parameters.get(name)
        found = np.zeros_like(wanted) if found is None else found
        np.testing.assert_allclose(found, wanted, rtol=5e-4, atol=5e-4, err_msg=name)
    for place, gradient in zip(tensors(wide_args), of_args, strict=True):
        assert gradient is not None
        np.testing.assert_allclose(gradient, differences(total, place), rtol=5e-4, atol=5e-4)


def differences(total: Callable[[], float], place: Array, step: float = 1e-5) -> Array:
    """The gradient of a function with regard to an array that it reads, by central differences."""
    gradient = np.zeros_like(place)
    for index in np.ndindex(*place.shape):
        kept = place[index]
        place[index] = kept + step
        above = total()
        place[index] = kept - step
        gradient[index] = (above - total()) / (2 * step)
        place[index] = kept
    return gradient


def assert_close(actual: Array, expected: Array, *, half: bool) -> None:
    """Asserts the same shape, the same kind of numbers, and values that differ by rounding alone."""
    assert actual.shape == expected.shape
    kinds = {"b": "b", "i": "i", "u": "i", "f": "f"}
    assert kinds[actual.dtype.kind] == kinds[expected.dtype.kind]
    bound = 6e-3 if half else 2e-5
    found = actual.astype(float)
    if actual.dtype.kind == "f":
        # A type's lowest number stands for what has no lowest one in double precision.
        found[actual == np.finfo(actual.dtype).min] = -np.inf
    np.testing.assert_allclose(found, expected.astype(float), rtol=bound, atol=bound)


def as_tuple(result: Any) -> tuple[Any, ...]:
    """Results in a tuple, also a single one."""
    return tuple(result) if isinstance(result, tuple | list) else (result,)


def in_type(argument: Argument, half: bool) -> Argument:
    """The arguments with their floating point arrays in single or half precision."""
    return convert(argument, np.float16 if half else np.float32)


def in_double(argument: Argument) -> Argument:
    """The arguments with their floating point arrays in double precision, as copies."""
    return convert(argument, np.float64)


def convert(argument: Argument, dtype: Any) -> Argument:  # A type of NumPy.
    """The arguments with their floating point arrays in another type."""
    if isinstance(argument, np.ndarray):
        return argument.astype(dtype) if argument.dtype.kind == "f" else argument
    if isinstance(argument, dict):
        return {name: convert(value, dtype) for name, value in argument.items()}
    if isinstance(argument, tuple | list):
        return type(argument)(convert(part, dtype) for part in argument)
    return argument


def tensors(argument: Argument) -> list[Array]:
    """The floating point arrays among arguments, in order."""
    if isinstance(argument, np.ndarray):
        return [argument] if argument.dtype.kind == "f" else []
    if isinstance(argument, tuple | list):
        return [array for part in argument for array in tensors(part)]
    return []


def name_of(case: Operation | Layer) -> str:
    """What pytest calls a case."""
    return case.name


def check_activation(backend: Backend, name: str) -> None:
    """Asserts that an activation gives NumPy's results and gradients, at 0 and far from it, too."""
    from tests.support.kit_numpy import ACTIVATIONS

    function = backend.kit.activation(name)
    points = np.concatenate([np.linspace(-4.03, 7.11, 23), [0.25, -0.25]])
    weights = np.random.default_rng(5).normal(size=points.shape)
    answer = backend.call(function, [points.astype(np.float32)], {}, [weights])
    np.testing.assert_allclose(answer.results[0], ACTIVATIONS[name](points), rtol=2e-5, atol=1e-5)
    wanted = differences(lambda: float((ACTIVATIONS[name](points) * weights).sum()), points)
    np.testing.assert_allclose(cast("Array", answer.gradients[0]), wanted, rtol=2e-4, atol=2e-4)
    at_zero = backend.call(function, [np.zeros(3, np.float32)], {}, None).results[0]
    np.testing.assert_allclose(at_zero, ACTIVATIONS[name](np.zeros(3)), atol=1e-7)


def check_straight_through(backend: Backend) -> None:
    """Asserts the values and the gradients of the operations that have not those of their values."""
    ops = backend.kit.ops
    x = np.array([-1.75, 0.25, 1e4], np.float32)
    weights = np.array([2.0, -3.0, 0.5])

    def constant_factor(x: Any) -> Any:  # A tensor of the backend.
        return ops.stop_gradient(x) * x

    answer = backend.call(constant_factor, [x], {}, [weights])
    np.testing.assert_array_equal(answer.results[0], x * x)
    np.testing.assert_array_equal(answer.gradients[0], x * weights)
    for name, function in (("round", np.round), ("floor", np.floor), ("sign", np.sign)):

        def through(x: Any, name: str = name) -> Any:  # A tensor of the backend.
            return ops.straight_through(getattr(ops, name)(x), x)

        answer = backend.call(through, [x], {}, [weights])
        np.testing.assert_array_equal(answer.results[0], function(x))
        np.testing.assert_array_equal(answer.gradients[0], weights)


def check_chance(backend: Backend) -> None:
    """Asserts shares and moments of what layers draw while a model trains."""

    def draw(name: str, *args: Any) -> Array:
        result, *_ = backend.run(
            lambda kit: {"layer": getattr(kit, name)(*args)},
            lambda name, shape: np.zeros(shape, np.float32),
            [np.ones((200, 500), np.float32)],
            lambda shape: np.zeros(shape, np.float32),
            trains=True,
            half=False,
        )
        return result

    dropped = draw("Dropout", 0.3)
    np.testing.assert_allclose(np.unique(dropped), [0, 1 / 0.7], rtol=1e-6)
    np.testing.assert_allclose((dropped == 0).mean(), 0.3, atol=0.01)
    gumbel = draw("GumbelNoise")
    np.testing.assert_allclose(gumbel.mean(), 0.5772, atol=0.02)
    np.testing.assert_allclose(gumbel.var(), np.pi**2 / 6, atol=0.05)
    uniform = draw("UniformNoise")
    assert 0 <= uniform.min() < 0.001 and 0.999 < uniform.max() < 1
    np.testing.assert_allclose(uniform.mean(), 0.5, atol=0.01)
    np.testing.assert_allclose(uniform.var(), 1 / 12, atol=0.005)
