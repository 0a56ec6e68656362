"""What tokenizers and feature extractors return: a dictionary whose values are lists or tensors."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

from triformers_core.errors import InvalidInputError
from triformers_core.tensors import TensorType, kind_of, to_tensor

# Values are lists or the tensors of whichever backend was asked for, devices and types are the
# backend's own: all three are known to the caller alone.
Value = Any
Device = Any
DType = Any

_kinds: list[type[Batch]] = []
_takers: list[Callable[[type[Batch]], None]] = []


class Batch(UserDict[str, Value]):
    """A model's inputs, by name: ``model(**batch)``; values can be read as attributes, too.

    Args:
        data: values by name.
        tensor_type: makes every value a tensor: "np", "pt", "tf" or "jax"; by default they stay.
    """

    def __init__(
        self,
        data: Mapping[str, Value] | Iterable[tuple[str, Value]] | None = None,
        tensor_type: TensorType | None = None,
    ) -> None:
        super().__init__({} if data is None else dict(data))
        self.convert_to_tensors(tensor_type)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        _kinds.append(cls)
        for take in _takers:
            take(cls)

    def __getattr__(self, name: str) -> Value:
        # Copying and unpickling ask for attributes before there is any data.
        data: dict[str, Value] = vars(self).get("data", {})
        if name in data:
            return data[name]
        raise AttributeError(
            f"{type(self).__name__} has no {name!r}; it holds {', '.join(data) or 'nothing'}."
        )

    def convert_to_tensors(self, tensor_type: TensorType | None = None) -> Self:
        """Makes every value a tensor, in place.

        Args:
            tensor_type: "np", "pt", "tf" or "jax"; nothing happens for ``None``.

        Raises:
            InvalidInputError: a value has rows of different lengths, or the type is unknown.
            MissingBackendError: the backend isn't installed.
        """
        if tensor_type is not None:
            for name, value in self.data.items():
                self.data[name] = to_tensor(value, tensor_type, name)
        return self

    def to(self, device: Device = None, dtype: DType = None) -> Self:
        """Moves the tensors of PyTorch, TensorFlow or JAX, in place; other values stay.

        Args:
            device: the backend's device or its name; by default tensors stay where they are. A
                floating point type in its place is ``dtype``.
            dtype: the backend's floating point type; integers keep theirs.

        Raises:
            InvalidInputError: there are values, but no tensors of these backends.
        """
        if _is_dtype(device):
            device, dtype = None, device
        moved = {name: _move(value, device, dtype) for name, value in self.data.items()}
        if moved and all(value is None for value in moved.values()):
            raise InvalidInputError(
                f"{type(self).__name__}.to({dtype if device is None else device!r}) found no tensors "
                "to move or cast; ask for them "
                'with return_tensors="pt", "tf" or "jax".'
            )
        self.data.update({name: value for name, value in moved.items() if value is not None})
        return self


def for_each_kind(take: Callable[[type[Batch]], None]) -> None:
    """Calls a function with every class of batches: those that there are, and those to come."""
    _takers.append(take)
    for kind in _kinds:
        take(kind)


def _is_dtype(value: object) -> bool:
    """Whether a value is a type of numbers of PyTorch, TensorFlow, JAX or NumPy."""
    kind = type(value)
    package = kind.__module__.partition(".")[0]
    named = kind.__name__.lower().partition("[")[0].endswith("dtype")  # NumPy's: dtype[bfloat16].
    if named and package in ("torch", "tensorflow", "numpy"):
        return True
    # JAX's are classes of its own, NumPy's those of single numbers.
    return isinstance(value, type) or (package == "jax" and hasattr(value, "dtype"))


def _move(value: Value, device: Device, dtype: DType) -> Value | None:
    move = _MOVES.get(kind_of(value))
    return None if move is None else move(value, device, dtype)


def _move_torch(value: Value, device: Device, dtype: DType) -> Value:
    return value.to(device=device, dtype=dtype if value.is_floating_point() else None)


def _move_tensorflow(value: Value, device: Device, dtype: DType) -> Value:
    import tensorflow as tf

    if dtype is not None and value.dtype.is_floating:
        value = tf.cast(value, dtype)
    with tf.device(device):
        return tf.identity(value)


def _move_jax(value: Value, device: Device, dtype: DType) -> Value:
    import jax

    if dtype is not None and jax.numpy.issubdtype(value.dtype, jax.numpy.floating):
        value = value.astype(dtype)
    return jax.device_put(value, jax.devices(device)[0] if isinstance(device, str) else device)


_MOVES: dict[TensorType | None, Callable[[Value, Device, DType], Value]] = {
    "pt": _move_torch,
    "tf": _move_tensorflow,
    "jax": _move_jax,
}
