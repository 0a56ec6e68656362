"""The parameters of a model: made without values, found by path, nested for Flax users."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx
from jax.typing import DTypeLike

from triformers_core.checkpoint.layout import Layout
from triformers_core.errors import InvalidConfigurationError, WeightsMismatchError
from triformers_core.kit.initializers import (
    Constant,
    Initializer,
    Lengths,
    Normal,
    Ones,
    Sinusoids,
    Uniform,
    Zeros,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from triformers_core.checkpoint.layout import Array

    Floats = NDArray[np.float32]

Tensor = jax.Array
DType: TypeAlias = DTypeLike
float32 = jnp.float32

# Dictionaries in dictionaries, arrays in the innermost; how deep depends on the model.
Params: TypeAlias = Mapping[str, Any]

InputShape: TypeAlias = Sequence[Any]
"""Of an example input ``(batch, sequence)``, or a sequence of such shapes where there are several."""

Path = tuple[str, ...]
"""Attribute names from the model down to a parameter."""


def new_parameter(
    *shape: int,
    init: Initializer | None,
    published: str | None = None,
    layout: Layout = Layout.AS_IS,
    zero_row: int | None = None,
    trained: bool = True,
) -> nnx.Param[Tensor]:
    """Makes a parameter without a value.

    How it starts and how the checkpoint knows it is written on the parameter itself.

    Args:
        shape: its shape in the checkpoint.
        init: how it is to be initialised; ``None`` for the model's weight initialiser.
        published: its name in the checkpoint where that isn't the attribute's, such as "weight".
        layout: how its axes lie here.
        zero_row: a row that starts at zero (the padding row of an embedding).
        trained: whether it gets gradients.
    """
    value = without_value(layout.backend_shape(shape), jnp.float32)
    return nnx.Param(
        value, init=init, published=published, layout=layout, zero_row=zero_row, trained=trained
    )


def without_value(shape: tuple[int, ...], dtype: DType) -> Any:  # Stands for an array of JAX.
    """What a parameter holds before it has a value: its shape and type."""
    return jax.ShapeDtypeStruct(shape, dtype)  # type: ignore[no-untyped-call]  # JAX's lacks types


def shape_of(parameter: nnx.Param[Tensor]) -> Any:  # Stands for an array of JAX.
    """A parameter's shape and type, in the form of JAX."""
    value = parameter.get_value()
    return without_value(tuple(value.shape), value.dtype)


def has_value(parameter: nnx.Param[Tensor]) -> bool:
    """Whether the parameter got a value already."""
    return not isinstance(parameter.get_value(), jax.ShapeDtypeStruct)


def fill(parameter: nnx.Param[Tensor], *, name: str, default: Initializer, seed: int) -> None:
    """Gives a parameter its initial value; the arguments are those of ``initial_value``."""
    value = initial_value(parameter, name=name, default=default, seed=seed)
    parameter.set_value(jax.device_put(value))


def initial_value(
    parameter: nnx.Param[Tensor], *, name: str, default: Initializer, seed: int | Sequence[int]
) -> Array:
    """The initial value of a parameter, as its axes lie here.

    Args:
        parameter: what it is for.
        name: its published name: with the seed it decides the random numbers.
        default: used where the parameter names no initialiser.
        seed: the model's seed, or the numbers of a random key.
    """
    about = parameter.get_metadata()
    layout = layout_of(parameter)
    shape = layout.canonical_shape(tuple(parameter.get_value().shape))
    seeds = [seed] if isinstance(seed, int) else list(seed)
    # NumPy's generator: JAX's would be compiled for every shape, 0.2 s each on a CPU.
    random = np.random.default_rng([*seeds, zlib.crc32(name.encode())])
    array = _initial(about.get("init") or default, shape, random)
    zero_row = about.get("zero_row")
    if zero_row is not None:
        array[zero_row] = 0.0
    return np.asarray(layout.to_backend(array))


def _initial(init: Initializer, shape: tuple[int, ...], random: np.random.Generator) -> Floats:
    match init:
        case Zeros():
            return np.zeros(shape, np.float32)
        case Ones():
            return np.ones(shape, np.float32)
        case Constant(value):
            return np.full(shape, value, np.float32)
        case Uniform(low, high):
            return random.uniform(low, high, shape).astype(np.float32)
        case Normal(std, mean):
            return random.standard_normal(shape, np.float32) * np.float32(std) + np.float32(mean)
        case Lengths(of, entries):
            vectors = random.uniform(of.low, of.high, (entries, *shape))
            return np.asarray(np.linalg.norm(vectors, axis=0), np.float32)
        case Sinusoids():
            return init.table(*shape)


def copied(array: Array) -> Tensor:
    """An array of JAX with its own copy of the values.

    Args:
        array: of NumPy, with any strides, read-only or not.
    """
    # This reads any strides at once, where jnp.asarray copies twice and compiles for each shape.
    copy: Tensor = jax.device_put(array).block_until_ready()
    if _shares_memory(copy, array):
        copy = jax.device_put(np.array(array))
    return copy


def _shares_memory(tensor: Tensor, array: Array) -> bool:
    """Whether JAX took an array as it lies, as it may on a CPU."""
    on_cpu = all(device.platform == "cpu" for device in tensor.devices())
    return on_cpu and np.may_share_memory(np.asarray(tensor), array)


def layout_of(parameter: nnx.Param[Tensor]) -> Layout:
    """How the parameter's axes lie, compared with the checkpoint."""
    layout: Layout = parameter.get_metadata().get("layout", Layout.AS_IS)
    return layout


def is_trained(parameter: nnx.Param[Tensor]) -> bool:
    """Whether the parameter gets gradients."""
    return bool(parameter.get_metadata().get("trained", True))


def freeze(module: nnx.Module) -> None:
    """Takes all parameters of a module out of training: their gradients are zero from now on."""
    for _, owner in find_modules(module):
        for name, value in list(vars(owner).items()):
            if isinstance(value, nnx.Param):
                # A new one, by which compiled calls see that the model was changed.
                about = value.get_metadata() | {"trained": False}
                setattr(owner, name, nnx.Param(value.get_value(), **about))


def find_parameters(module: nnx.Module) -> dict[Path, nnx.Param[Tensor]]:
    """A module's parameters by path, each once, in the order in which the layers were made."""
    return {paths[0]: parameter for parameter, paths in find_places(module)}


def find_places(module: nnx.Module) -> list[tuple[nnx.Param[Tensor], list[Path]]]:
    """A module's parameters, and all places of each: a user may put one in several."""
    found: dict[int, tuple[nnx.Param[Tensor], list[Path]]] = {}
    for path, owner in find_modules(module):
        for name, value in vars(owner).items():
            if isinstance(value, nnx.Param):
                found.setdefault(id(value), (value, []))[1].append((*path, name))
    return list(found.values())


def find_modules(module: nnx.Module, path: Path = ()) -> Iterator[tuple[Path, nnx.Module]]:
    """A module and those in it, with their paths; ``_private`` attributes are another's."""
    yield path, module
    for name, value in vars(module).items():
        if isinstance(value, nnx.Module) and not name.startswith("_"):
            yield from find_modules(value, (*path, name))


def published_name(path: Path, parameter: nnx.Param[Tensor]) -> str:
    """The name of a parameter in the published checkpoint."""
    last = parameter.get_metadata().get("published") or path[-1]
    return ".".join((*path[:-1], last))


def nest(values: Mapping[Path, Any]) -> dict[str, Any]:
    """Dictionaries in dictionaries from values by path."""
    nested: dict[str, Any] = {}
    for path, value in values.items():
        inner = nested
        for name in path[:-1]:
            inner = inner.setdefault(name, {})
        inner[path[-1]] = value
    return nested


def flatten(params: Params, path: Path = ()) -> dict[Path, Any]:
    """Values by path from dictionaries in dictionaries."""
    flat: dict[Path, Any] = {}
    for name, value in params.items():
        here = (*path, str(name))
        flat.update(flatten(value, here) if isinstance(value, Mapping) else {here: value})
    return flat


def check_params(
    params: Params, parameters: Mapping[Path, nnx.Param[Tensor]], model_name: str
) -> dict[Path, Any]:
    """The values of ``params`` by path, if they are exactly the model's.

    Args:
        params: nested, as ``model.params`` gives them.
        parameters: the model's own.
        model_name: its class, for the message.

    Raises:
        WeightsMismatchError: names are missing or unknown, or shapes differ.
    """
    flat = flatten(params)
    problems: list[str] = []
    for word, paths in (
        ("missing", parameters.keys() - flat.keys()),
        ("unknown", flat.keys() - parameters.keys()),
    ):
        if paths:
            problems.append(f"{word} {_some(['.'.join(path) for path in sorted(paths)])}")
    for path in parameters.keys() & flat.keys():
        wanted, found = tuple(parameters[path].get_value().shape), np.shape(flat[path])
        if wanted != found:
            problems.append(f"{'.'.join(path)} is {list(found)} instead of {list(wanted)}")
    if problems:
        raise WeightsMismatchError(
            f"These params don't fit {model_name}: {_some(problems, join='; ')}. They need the "
            "names and shapes of model.params."
        )
    return {path: flat[path] for path in parameters}


def _some(words: list[str], most: int = 5, join: str = ", ") -> str:
    rest = f" and {len(words) - most} more" if len(words) > most else ""
    return join.join(words[:most]) + rest


def floating_dtype(dtype: DType) -> np.dtype[Any]:
    """The floating point type that is meant.

    Raises:
        InvalidConfigurationError: it isn't one of floating point numbers.
    """
    try:
        found = jnp.dtype(dtype)
    except TypeError:
        found = None
    if found is None or not jnp.issubdtype(found, jnp.floating):
        raise InvalidConfigurationError(
            f"dtype={dtype!r} is no floating point type; pass jnp.float32, jnp.bfloat16 or "
            "jnp.float16."
        )
    return found


def cast_floating(values: Any, dtype: DType) -> Any:  # A tree of arrays and the same tree.
    """Floating point arrays in another type; all others as they are."""

    def cast(value: Any) -> Any:  # An array of JAX or NumPy.
        floating = jnp.issubdtype(value.dtype, jnp.floating)
        return value.astype(dtype) if floating else value

    return jax.tree.map(cast, values)
