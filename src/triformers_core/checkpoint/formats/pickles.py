"""Unpickling tensors, and nothing else: no code of a file is ever run.

A pickle names the functions that rebuild what it holds. The names that PyTorch writes for tensors
are listed here and get our own functions; any other name is an error.
"""

from __future__ import annotations

import inspect
import pickle
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from triformers_core.checkpoint.formats.opcodes import look_through
from triformers_core.errors import CorruptCheckpointError, shown
from triformers_core.files.damage import reading

# PyTorch's classes of storages, and the type of what they hold.
_STORAGES: dict[str, str] = {
    "BoolStorage": "bool",
    "ByteStorage": "uint8",
    "CharStorage": "int8",
    "ShortStorage": "int16",
    "IntStorage": "int32",
    "LongStorage": "int64",
    "HalfStorage": "float16",
    "BFloat16Storage": "bfloat16",
    "FloatStorage": "float32",
    "DoubleStorage": "float64",
    "ComplexFloatStorage": "complex64",
    "ComplexDoubleStorage": "complex128",
    "UntypedStorage": "uint8",
}

_MOST_AXES = 64  # As NumPy and PyTorch have it.

# Types that have no class of storages: a tensor of them names its type itself.
_TYPES = ("float8_e4m3fn", "float8_e5m2", "uint16", "uint32", "uint64")


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage:
    """Memory that tensors lie in.

    Args:
        key: its name in the file.
        dtype: the type of its items.
        first: which item of that memory is its first.
    """

    key: str
    dtype: str
    first: int = 0

    def __setstate__(self, state: object) -> None:
        """Refuses what a pickle would set past the checks."""
        raise pickle.UnpicklingError(f"a {type(self).__name__} is given other fields")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredTensor:
    """A tensor in a storage.

    Args:
        storage: what it lies in.
        offset: its first item.
        shape: its shape.
        strides: items from one entry of an axis to the next.
    """

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]

    def __setstate__(self, state: object) -> None:
        """Refuses what a pickle would set past the checks."""
        raise pickle.UnpicklingError(f"a {type(self).__name__} is given other fields")


@dataclass(frozen=True, slots=True)
class _Rebuild:
    """Stands for a function of PyTorch; a pickle can call it, and can't change it."""

    function: Callable[..., Any]

    def __call__(self, *args: Any) -> Any:
        try:
            inspect.signature(self.function).bind(*args)
        except TypeError as error:
            raise pickle.UnpicklingError(f"a tensor of {len(args)} parts") from error
        return self.function(*args)

    def __setstate__(self, state: object) -> None:
        """Refuses what a pickle would set past the checks."""
        raise pickle.UnpicklingError(f"a {type(self).__name__} is given other fields")


class _Ordered(OrderedDict[Any, Any]):
    """A dictionary that a pickle fills item by item; of what it is given beside nothing is kept."""

    def __init__(self) -> None:
        super().__init__()

    def __setstate__(self, state: object) -> None:
        """Leaves out attributes, such as the versions that PyTorch notes."""


def _tensor(
    storage: Storage, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], *_: object
) -> StoredTensor:
    if not isinstance(storage, Storage):
        raise ValueError("a tensor without a storage")
    sizes = (shape, strides)
    if not all(type(one) is tuple and all(type(n) is int for n in one) for one in sizes):
        raise ValueError("a tensor whose shape or strides are no whole numbers")
    if type(offset) is not int:
        raise ValueError("a tensor whose place is no whole number")
    if len(shape) > _MOST_AXES:
        raise ValueError(f"a tensor of {len(shape)} axes")
    if len(shape) != len(strides) or min((offset, *shape, *strides)) < 0:
        raise ValueError(f"a tensor of shape {shape} with strides {strides} at {offset}")
    return StoredTensor(
        storage=storage,
        offset=offset,
        shape=shape,
        strides=strides,
    )


def _tensor_of_type(
    storage: Storage,
    offset: int,
    shape: tuple[int, ...],
    strides: tuple[int, ...],
    _gradient: object,
    _hooks: object,
    dtype: str,
    *_: object,
) -> StoredTensor:
    if dtype not in (*_STORAGES.values(), *_TYPES) or not isinstance(storage, Storage):
        raise ValueError("a tensor of an unknown type, or without a storage")
    return _tensor(replace(storage, dtype=dtype), offset, shape, strides)


def _parameter(tensor: StoredTensor, *_: object) -> StoredTensor:
    return tensor


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "_rebuild_tensor": _tensor,
    "_rebuild_tensor_v2": _tensor,
    "_rebuild_tensor_v3": _tensor_of_type,
    "_rebuild_parameter": _parameter,
    "_rebuild_parameter_with_state": _parameter,
}


def _known(module: str, name: str) -> Any:
    """What stands for a name of a pickle; ``None`` if it has no business there."""
    if (module, name) == ("collections", "OrderedDict"):
        return _Ordered
    if module in ("torch", "torch.storage") and name in _STORAGES:
        return _STORAGES[name]
    if module == "torch" and name in _TYPES:
        return name
    if module == "torch._utils" and name in _FUNCTIONS:
        return _Rebuild(_FUNCTIONS[name])
    return None


class TensorUnpickler(pickle.Unpickler):
    """Reads a pickle that holds tensors, and describes them; their values are elsewhere.

    Args:
        file: what to read from.
        path: the file's name, for errors.
    """

    def __init__(self, file: IO[bytes], path: Path) -> None:
        super().__init__(file, encoding="utf-8")
        self._path = path
        self.storages: dict[str, str] = {}
        """Every storage that was referred to, and the type of its items."""

    def find_class(self, module: str, name: str, /) -> Any:
        """Answers with what rebuilds a tensor.

        Raises:
            CorruptCheckpointError: the pickle asks for anything else.
        """
        found = _known(module, name)
        if found is None:
            raise CorruptCheckpointError(
                f"{self._path} asks for {module}.{name}: it holds more than tensors, and could run "
                "code. Nothing but tensors is ever unpickled; ask its author for safetensors."
            )
        return found

    def persistent_load(self, pid: Any, /) -> Storage:
        """Describes a storage that the pickle refers to."""
        if not isinstance(pid, tuple) or len(pid) < 5:
            raise pickle.UnpicklingError(f"{shown(pid)} instead of a storage")
        kind, dtype, key, _location, _items, *view = pid
        if kind != "storage" or dtype not in _STORAGES.values():
            raise pickle.UnpicklingError(f"{shown(kind)} of {shown(dtype)} instead of a storage")
        of_view = view[0] if view and view[0] is not None else (None, 0, None)
        first = of_view[1] if isinstance(of_view, tuple) and len(of_view) == 3 else None
        if not isinstance(key, str | int) or type(first) is not int or first < 0:
            raise pickle.UnpicklingError(f"a storage {shown(key)} at {shown(first)}")
        self.storages[str(key)] = dtype
        return Storage(key=str(key), dtype=dtype, first=first)


def unpickle(file: IO[bytes], path: Path) -> tuple[Any, dict[str, str]]:
    """Reads one pickle.

    Args:
        file: what to read from; stands after the pickle then.
        path: the file's name, for errors.

    Returns:
        What it holds, and the type of every storage that it refers to, by key.

    Raises:
        CorruptCheckpointError: it is no whole pickle, or asks for more than tensors.
    """
    with reading(path, "its pickle is unreadable"):
        look_through(file)
    reader = TensorUnpickler(file, path)
    # A damaged pickle can ask for anything: a missing item, a wrong call, a huge length.
    with reading(path, "its pickle is unreadable"):
        return reader.load(), reader.storages
