"""Operations on images ``[B, C, height, width]``, on PyTorch."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

from triformers_core.kit.torch.ops.shapes import Size


def interpolate_bicubic(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Bicubic convolution with coefficient -0.75, pixel centres at halves, clamped at the border.
    """
    return functional.interpolate(x, size=(height, width), mode="bicubic", align_corners=False)


def interpolate_bilinear(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Linear between the two nearest in both axes, pixel centres at halves, clamped at the border.
    """
    return functional.interpolate(x, size=(height, width), mode="bilinear", align_corners=False)


def interpolate_nearest(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``: entry i is the old ``⌊i · old / new⌋``."""
    return functional.interpolate(x, size=(height, width), mode="nearest")


def max_pool(
    x: Tensor, size: tuple[int, int], stride: tuple[int, int], padding: tuple[int, int] = (0, 0)
) -> Tensor:
    """Highest entry of every window; windows that don't fit at the end are left out.

    Args:
        x: ``[B, C, height, width]``.
        size: height and width of a window.
        stride: steps between two windows, per axis.
        padding: rows and columns around the image that are never the highest, at most half a window.
    """
    return functional.max_pool2d(x, size, stride, padding)


def mean_pool(x: Tensor, size: tuple[int, int], stride: tuple[int, int]) -> Tensor:
    """Mean of every window; windows that don't fit at the end are left out (see ``max_pool``)."""
    return functional.avg_pool2d(x, size, stride)
