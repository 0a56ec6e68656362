"""From Python lists and NumPy arrays to the tensors of a backend, and back."""

from __future__ import annotations

from typing import Any, Literal, Protocol, get_args

from triformers_core.errors import InvalidInputError, MissingBackendError

TensorType = Literal["np", "pt", "tf", "jax"]
"""What ``return_tensors`` takes: NumPy, PyTorch, TensorFlow or JAX."""


class ArrayLike(Protocol):
    """An array of NumPy or a tensor of any backend."""

    @property
    def shape(self) -> Any:  # Each backend has a type of its own for it.
        """Its lengths along the axes."""


def to_tensor(
    value: Any, kind: TensorType, name: str = ""
) -> Any:  # The result's type is the backend's.
    """Makes a backend's tensor.

    Arrays keep their type, except that JAX has 32 bits by default. Python's numbers get the type
    that the backend itself gives them: integers have 64 bits, 32 in TensorFlow and JAX, and
    floating point numbers 32, 64 in NumPy; empty lists count as integers.

    Args:
        value: a number, a NumPy array, or lists of one shape of either.
        kind: which backend.
        name: what it is called in the batch, for errors.

    Raises:
        InvalidInputError: the lists have different lengths, or ``kind`` is unknown.
        MissingBackendError: the backend isn't installed.
    """
    import numpy as np

    if kind not in get_args(TensorType):
        raise InvalidInputError(
            f"return_tensors={kind!r} is unknown; it is one of {', '.join(get_args(TensorType))}."
        )
    try:
        array = np.asarray(value)
    except ValueError as error:
        raise InvalidInputError(
            f"The rows {f'of {name!r} ' if name else ''}have different lengths, so they make no "
            "tensor: pass padding=True and truncation=True when texts are tokenized, pad rows of "
            "your own yourself, or leave out return_tensors."
        ) from error
    if array.dtype.kind in "OUS":
        raise InvalidInputError(
            f"Only numbers make a tensor, but there are others, such as {_first(value)!r}."
        )
    if kind_of(_first(value)) is None:
        numbers = "int64" if array.size == 0 else array.dtype.name
        array = array.astype(_DEFAULT_TYPES[kind].get(numbers, numbers), copy=False)
    try:
        return _CONVERSIONS[kind](array)
    except ImportError as error:
        package, extra = _PACKAGES[kind]
        raise MissingBackendError(
            f"return_tensors={kind!r} needs {package}, which isn't installed: "
            f"pip install 'triformers[{extra}]'."
        ) from error


def kind_of(value: Any) -> TensorType | None:
    """Which backend's tensor a value is; ``None`` if it is none. Imports no backend."""
    package = type(value).__module__.partition(".")[0]
    return _KINDS.get(package) if hasattr(value, "shape") else None


def to_list(value: Any) -> Any:
    """Nested lists of a tensor's or array's numbers; other values stay as they are."""
    if kind_of(value) == "tf":
        value = value.numpy()
    return value.tolist() if hasattr(value, "tolist") else value


def _first(value: Any) -> Any:
    while isinstance(value, list | tuple) and value:
        value = value[0]
    return value


def _to_torch(array: Any) -> Any:
    import torch

    return torch.tensor(array)


def _to_tensorflow(array: Any) -> Any:
    import tensorflow as tf

    return tf.constant(array)


def _to_jax(array: Any) -> Any:
    import jax
    import numpy as np

    return jax.device_put(np.array(array))  # jnp.asarray would compile a program for each shape.


_CONVERSIONS = {
    "np": lambda array: array,
    "pt": _to_torch,
    "tf": _to_tensorflow,
    "jax": _to_jax,
}
_DEFAULT_TYPES: dict[TensorType, dict[str, str]] = {
    "np": {},
    "pt": {"float64": "float32"},
    "tf": {"int64": "int32", "float64": "float32"},
    "jax": {"int64": "int32", "float64": "float32"},
}
_KINDS: dict[str, TensorType] = {
    "numpy": "np",
    "torch": "pt",
    "tensorflow": "tf",
    "jax": "jax",
    "jaxlib": "jax",
}
_PACKAGES = {
    "np": ("NumPy", "all"),
    "pt": ("PyTorch", "torch"),
    "tf": ("TensorFlow", "tensorflow"),
    "jax": ("JAX", "flax"),
}
