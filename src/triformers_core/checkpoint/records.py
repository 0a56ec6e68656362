"""Tensors that lie in files: mapped into memory, and read when they are asked for."""

from __future__ import annotations

import math
import mmap
import os
import sys
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from triformers_core.checkpoint.slots import Tensor
from triformers_core.files.damage import corrupt

if TYPE_CHECKING:
    import io

    import numpy as np
    import torch

Framework = Literal["pt", "pt_mapped", "np"]
"""What is read: PyTorch tensors, in memory of their own or where the file is mapped, or NumPy arrays."""

ITEM_SIZES: dict[str, int] = {
    "bool": 1,
    "uint8": 1,
    "int8": 1,
    "float8_e4m3fn": 1,
    "float8_e5m2": 1,
    "uint16": 2,
    "int16": 2,
    "float16": 2,
    "bfloat16": 2,
    "uint32": 4,
    "int32": 4,
    "float32": 4,
    "uint64": 8,
    "int64": 8,
    "float64": 8,
    "complex64": 8,
    "complex128": 16,
}
"""Bytes of every type that can be read; PyTorch and NumPy (with ml_dtypes) call them the same."""


MOST_DIMENSIONS = 64
"""As many as a PyTorch tensor, or a NumPy array, can have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TensorRecord:
    """A tensor that lies in a file and is read when it is asked for.

    Args:
        shape: its shape.
        read: reads it, by memory map where the format allows.
    """

    shape: tuple[int, ...]
    read: Callable[[], Tensor]


_LARGE = 1 << 20
"""Bytes of a tensor for which it is worth asking for its pages."""

_POPULATE_WRITE = 23
"""``MADV_POPULATE_WRITE``, of Linux since 5.14; ``mmap`` has no name for it."""


class MappedFile:
    """A file of weights whose tensors are read where they lie.

    Args:
        path: the file.
        framework: what its tensors are to be.

    Raises:
        CorruptCheckpointError: the file is empty.
    """

    def __init__(self, path: Path, framework: Framework) -> None:
        # PyTorch's parameters are trained in place: writing to a private map copies the page.
        access = mmap.ACCESS_COPY if framework == "pt_mapped" else mmap.ACCESS_READ
        # One file for all tensors: a save may put another in its place meanwhile.
        self._file = path.open("rb", buffering=0)
        weakref.finalize(self, self._file.close)
        try:
            self.data = mmap.mmap(self._file.fileno(), 0, access=access)
        except ValueError as error:
            raise corrupt(path, "it is empty") from error
        self.path = path
        self.framework = framework
        self._handed_out: set[int] = set()

    def __len__(self) -> int:
        return len(self.data)

    def record(
        self,
        *,
        dtype: str,
        shape: tuple[int, ...],
        start: int,
        strides: tuple[int, ...] | None = None,
        storage: int | None = None,
    ) -> TensorRecord:
        """A tensor of the file.

        Args:
            dtype: one of ``ITEM_SIZES``.
            shape: its shape.
            start: where its first item lies, in bytes.
            strides: items from one entry of an axis to the next; row by row by default.
            storage: where the storage begins that it may share with others, which must not become
                one memory; by default it has its own.

        Raises:
            CorruptCheckpointError: it lies beyond the end of the file.
        """
        if len(shape) > MOST_DIMENSIONS:
            raise corrupt(self.path, f"a tensor has {len(shape)} dimensions")
        strides = row_major(shape) if strides is None else strides
        items = extent(shape, strides)
        if start < 0 or start + items * ITEM_SIZES[dtype] > len(self):
            raise corrupt(self.path, f"a tensor ends beyond its {len(self)} bytes")

        def read() -> Tensor:
            if self.framework == "np":
                return self._array(dtype, shape, start, strides)
            return self._tensor(dtype, shape, start, strides, start if storage is None else storage)

        return TensorRecord(shape=shape, read=read)

    def _array(
        self, dtype: str, shape: tuple[int, ...], start: int, strides: tuple[int, ...]
    ) -> np.ndarray[Any, Any]:
        import numpy as np

        size = ITEM_SIZES[dtype]
        if 0 in shape:
            return np.empty(shape, numpy_type(dtype))
        self._let_go()
        in_bytes = tuple(stride * size for stride in strides)
        return np.ndarray(shape, numpy_type(dtype), self.data, start, in_bytes)

    def _let_go(self) -> None:
        """Takes out of the process's memory what was read so far.

        Arrays are copied one by one; the file would lie beside the copies until the last one is
        made. Whoever reads an earlier array again reads it from the file.
        """
        if sys.platform != "win32":
            self.data.madvise(mmap.MADV_DONTNEED)

    def _tensor(
        self, dtype: str, shape: tuple[int, ...], start: int, strides: tuple[int, ...], storage: int
    ) -> torch.Tensor:
        import torch

        if 0 in shape:
            return torch.empty(shape, dtype=torch_type(dtype))
        items = extent(shape, strides)
        if self.framework == "pt":
            memory = torch.empty(items * ITEM_SIZES[dtype], dtype=torch.uint8)
            _take_pages(memory.data_ptr(), memory.nbytes)
            self._read_into(memory.numpy().data, start)
            return memory.view(torch_type(dtype)).as_strided(shape, strides)
        flat = torch.frombuffer(self.data, dtype=torch_type(dtype), count=items, offset=start)
        tensor = flat.as_strided(shape, strides)
        if storage in self._handed_out:
            return tensor.clone()
        self._handed_out.add(storage)
        return tensor

    def _read_into(self, memory: memoryview, start: int) -> None:
        """Reads bytes of the file; whoever writes to it meanwhile, or later, doesn't stop this process."""
        done = 0
        while done < len(memory):
            count = _read_at(self._file, memory[done:], start + done)
            if not count:
                raise corrupt(self.path, "it became shorter while it was read")
            done += count


def _read_at(file: io.FileIO, memory: memoryview, start: int) -> int:
    """Reads bytes from a place on; a process and its forks may do so at once."""
    if sys.platform == "win32":  # It has no forks.
        file.seek(start)
        return file.readinto(memory)
    return os.preadv(file.fileno(), [memory], start)


def _take_pages(start: int, size: int) -> None:
    """Has the system give memory its pages at once, where it can: one by one, as they are written to,
    takes a fifth longer.

    Args:
        start: the memory's address.
        size: its bytes.
    """
    if sys.platform != "linux" or size < _LARGE:
        return
    import ctypes

    first = -(-start // mmap.PAGESIZE) * mmap.PAGESIZE
    whole = (start + size - first) // mmap.PAGESIZE * mmap.PAGESIZE
    # A system that doesn't know this advice says so, and gives the pages one by one.
    ctypes.CDLL(None).madvise(ctypes.c_void_p(first), ctypes.c_size_t(whole), _POPULATE_WRITE)


def row_major(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The strides, in items, of a tensor that lies row by row."""
    return tuple(math.prod(shape[axis + 1 :]) for axis in range(len(shape)))


def extent(shape: tuple[int, ...], strides: tuple[int, ...]) -> int:
    """How many items lie from a tensor's first to its last."""
    if 0 in shape:
        return 0
    return 1 + sum((size - 1) * step for size, step in zip(shape, strides, strict=True))


def numpy_type(name: str) -> np.dtype[Any]:
    """NumPy's type of one of ``ITEM_SIZES``."""
    import ml_dtypes  # noqa: F401  # Makes bfloat16 and its like known to NumPy.
    import numpy as np

    return np.dtype(name)


def torch_type(name: str) -> torch.dtype:
    """PyTorch's type of one of ``ITEM_SIZES``."""
    import torch

    dtype: torch.dtype = getattr(torch, name)
    return dtype
