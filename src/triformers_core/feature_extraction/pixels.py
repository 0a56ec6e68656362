"""What is done to the values of one image."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from triformers_core.errors import InvalidInputError, MissingBackendError, shown

if TYPE_CHECKING:
    from PIL.Image import Image

# The type of the values is whatever the caller's image has.
Pixels: TypeAlias = npt.NDArray[Any]
ChannelOrder = Literal["channels_first", "channels_last"]


def resize(image: Image | Pixels, height: int, width: int, resample: int) -> Pixels:
    """Resizes with Pillow, in 8 bits, as published models were trained.

    Args:
        image: ``[height, width, channels]``, integers from 0 to 255 or floats from 0 to 1; or an
            RGB image of Pillow.
        height: in pixels.
        width: in pixels.
        resample: the number of Pillow's filter.

    Returns:
        ``[height, width, channels]``, integers from 0 to 255 if these were given, else 32-bit
        floats from 0 to 1.

    Raises:
        InvalidInputError: values that don't fit into 8 bits.
        MissingBackendError: Pillow isn't installed.
    """
    try:
        from PIL import Image
    except ImportError as error:
        raise MissingBackendError(
            "Resizing images needs Pillow, which isn't installed: pip install 'triformers[images]'."
        ) from error
    scaled = False
    if not isinstance(image, Image.Image):
        in_bytes, scaled = _to_bytes(image)
        image = Image.fromarray(in_bytes[..., 0] if in_bytes.shape[2] == 1 else in_bytes)
    resized = np.asarray(image.resize((width, height), Image.Resampling(resample)))
    resized = resized[..., None] if resized.ndim == 2 else resized
    return rescale(resized, 1 / 255) if scaled else resized


def center_crop(image: Image | Pixels, height: int, width: int) -> Pixels:
    """Cuts out the middle; what the image lacks is filled with zeros, all around.

    Where one side can't have as much as the other, the top and the left have more of the zeros, the
    bottom and the right more of what is cut off.

    Args:
        image: ``[height, width, channels]``, or an RGB image of Pillow.
        height: in pixels.
        width: in pixels.

    Returns:
        ``[height, width, channels]``, with the image's type of values.
    """
    pixels = np.asarray(image)
    tops = _overlap(pixels.shape[0], height)
    lefts = _overlap(pixels.shape[1], width)
    inside = pixels[tops[0], lefts[0]]
    if inside.shape[:2] == (height, width):
        return inside
    result = np.zeros((height, width, pixels.shape[2]), pixels.dtype)
    result[tops[1], lefts[1]] = inside
    return result


def _overlap(size: int, wanted: int) -> tuple[slice, slice]:
    """Where the image and the middle of it overlap, on one axis: in the image, in the middle."""
    start = (size - wanted) // 2  # Below zero if the image is smaller.
    return (
        slice(max(start, 0), max(start, 0) + min(size, wanted)),
        slice(max(-start, 0), max(-start, 0) + min(size, wanted)),
    )


def first(image: Image | Pixels) -> Pixels:
    """A copy with the channels first: ``[height, width, channels]`` → ``[channels, height, width]``.

    Each channel lies together, which makes what follows several times as fast.
    """
    return np.array(np.asarray(image).transpose(2, 0, 1), order="C")


def rescale(pixels: Pixels, factor: float) -> Pixels:
    """Multiplies, in 64 bits, and returns 32-bit floats."""
    return (pixels.astype(np.float64) * factor).astype(np.float32)


def normalise(
    pixels: Pixels, mean: Sequence[float] | float, std: Sequence[float] | float
) -> Pixels:
    """Subtracts the mean and divides by the standard deviation, in the precision of the values.

    Args:
        pixels: ``[channels, height, width]``; integers count as 32-bit floats.
        mean: of every channel, or one for all.
        std: of every channel, or one for all.

    Raises:
        InvalidInputError: there aren't as many of them as channels.
    """
    if not np.issubdtype(pixels.dtype, np.floating):
        pixels = pixels.astype(np.float32)
    channels = pixels.shape[0]
    by_channel = []
    for name, values in (("image_mean", mean), ("image_std", std)):
        array = np.asarray(values, pixels.dtype).reshape(-1, 1, 1)
        if np.ndim(values) > 0 and len(array) != channels:
            raise InvalidInputError(
                f"The image has {channels} channels, {name} is {shown(values)}: pass {name} with "
                f"{channels} values, an RGB image, or do_normalize=False."
            )
        by_channel.append(array)
    result: Pixels = (pixels - by_channel[0]) / by_channel[1]
    return result


def finish(pixels: Pixels, order: ChannelOrder) -> Pixels:
    """Moves the channels to where they are wanted, and makes floats 32-bit ones."""
    if np.issubdtype(pixels.dtype, np.floating):
        pixels = pixels.astype(np.float32, copy=False)
    return pixels if order == "channels_first" else np.ascontiguousarray(pixels.transpose(1, 2, 0))


def warn_if_rescaled_twice(pixels: Pixels) -> None:
    """Warns of values that are from 0 to 1 already, where they are about to be rescaled."""
    if pixels.dtype != np.uint8 and pixels.size and pixels.min() >= 0 and pixels.max() <= 1:
        warnings.warn(
            "The images have values from 0 to 1 and are rescaled nevertheless: pass "
            "do_rescale=False, or values from 0 to 255.",
            stacklevel=2,
        )


def _to_bytes(pixels: Pixels) -> tuple[Pixels, bool]:
    """The values in 8 bits, and whether they were multiplied by 255 for that."""
    if pixels.dtype == np.uint8:
        return pixels, False
    low, high = pixels.min(), pixels.max()
    if low >= 0 and high <= 255 and np.array_equal(pixels, pixels.astype(np.uint8)):
        return pixels.astype(np.uint8), False
    if low >= 0 and high <= 1:
        return (pixels.astype(np.float64) * 255).astype(np.uint8), True
    raise InvalidInputError(
        f"The image has values from {low} to {high}, which don't fit into the 8 bits that images "
        "are resized in: pass integers from 0 to 255, floats from 0 to 1, or do_resize=False."
    )
