"""From Python lists and NumPy arrays to the tensors of a backend."""

from __future__ import annotations

from typing import Any, Literal, get_args

from triformers_core.errors import InvalidInputError, MissingBackendError

TensorType = Literal["np", "pt", "tf", "jax"]
"""What ``return_tensors`` takes: NumPy, PyTorch, TensorFlow or JAX."""


def to_tensor(value: Any, kind: TensorType) -> Any:  # The result's type is the backend's.
    """Makes a backend's tensor; 64-bit integers stay such, except in JAX, which has 32.

    Args:
        value: a number, a NumPy array or nested lists of one shape.
        kind: which backend.

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
            "The rows have different lengths, so they make no tensor: pass padding=True and "
            "truncation=True, or leave out return_tensors."
        ) from error
    try:
        return _CONVERSIONS[kind](array)
    except ImportError as error:
        package, extra = _PACKAGES[kind]
        raise MissingBackendError(
            f"return_tensors={kind!r} needs {package}, which isn't installed: "
            f"pip install 'triformers[{extra}]'."
        ) from error


def _to_torch(array: Any) -> Any:
    import torch

    return torch.tensor(array)


def _to_tensorflow(array: Any) -> Any:
    import tensorflow as tf

    return tf.constant(array)


def _to_jax(array: Any) -> Any:
    import jax.numpy as jnp

    return jnp.asarray(array)


_CONVERSIONS = {
    "np": lambda array: array,
    "pt": _to_torch,
    "tf": _to_tensorflow,
    "jax": _to_jax,
}
_PACKAGES = {
    "np": ("NumPy", "all"),
    "pt": ("PyTorch", "torch"),
    "tf": ("TensorFlow", "tensorflow"),
    "jax": ("JAX", "flax"),
}
