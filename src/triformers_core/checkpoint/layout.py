"""How a backend's parameter lies in memory, compared with the published PyTorch checkpoint."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.generic]


class Layout(Enum):
    """The axes of a parameter in the checkpoint, in the order in which the backend keeps them."""

    AS_IS = None
    """The same axes in both."""

    TRANSPOSED = (1, 0)
    """Linear weights: ``[out, in]`` in the checkpoint, ``[in, out]`` in the backend."""

    CONV1D = (2, 1, 0)
    """``[out, in, width]`` in the checkpoint, ``[width, in, out]`` in the backend."""

    DEPTHWISE1D = (2, 0, 1)
    """A convolution of every channel by itself: ``[channels, 1, width]`` in the checkpoint,
    ``[width, channels, 1]`` in the backend."""

    CONV2D = (2, 3, 1, 0)
    """``[out, in, height, width]`` in the checkpoint, ``[height, width, in, out]`` in the backend."""

    def to_backend(self, array: Array) -> Array:
        """Returns a view of a checkpoint's array with the backend's axes."""
        return array if self.value is None else array.transpose(self.value)

    def to_canonical(self, array: Array) -> Array:
        """Returns a view of a backend's array with the checkpoint's axes."""
        return array if self.value is None else array.transpose(self._inverse())

    def backend_shape(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The shape in the backend of a parameter whose canonical shape is ``shape``."""
        return shape if self.value is None else tuple(shape[axis] for axis in self.value)

    def canonical_shape(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The shape in the checkpoint of a parameter whose shape in the backend is ``shape``."""
        return shape if self.value is None else tuple(shape[axis] for axis in self._inverse())

    def _inverse(self) -> tuple[int, ...]:
        axes: Any = self.value  # The members' values have different lengths.
        return tuple(sorted(range(len(axes)), key=lambda axis: axes[axis]))
