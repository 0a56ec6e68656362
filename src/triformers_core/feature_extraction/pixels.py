"""What is done to the values of one image; an image is an array ``[height, width, channels]``."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from triformers_core.errors import InvalidInputError, MissingBackendError

# The type of the values is whatever the caller's image has.
Pixels: TypeAlias = npt.NDArray[Any]
ChannelOrder = Literal["channels_first", "channels_last"]


def resize(pixels: Pixels, height: int, width: int, resample: int) -> Pixels:
    """Resizes with Pillow, in 8 bits, as published models were trained.

    Args:
        pixels: integers from 0 to 255, or floats from 0 to 1.
        height: in pixels.
        width: in pixels.
        resample: the number of Pillow's filter.

    Returns:
        Integers from 0 to 255 if these were given, else 32-bit floats from 0 to 1.

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
    in_bytes, scaled = _to_bytes(pixels)
    grey = in_bytes.shape[2] == 1
    image = Image.fromarray(in_bytes[..., 0] if grey else in_bytes)
    resized = np.array(image.resize((width, height), Image.Resampling(resample)))
    resized = resized[..., None] if grey else resized
    return rescale(resized, 1 / 255) if scaled else resized


def rescale(pixels: Pixels, factor: float) -> Pixels:
    """Multiplies, in 64 bits, and returns 32-bit floats."""
    return (pixels.astype(np.float64) * factor).astype(np.float32)


def normalise(
    pixels: Pixels, mean: Sequence[float] | float, std: Sequence[float] | float
) -> Pixels:
    """Subtracts the mean and divides by the standard deviation, in the precision of the values.

    Args:
        pixels: integers count as 32-bit floats.
        mean: of every channel, or one for all.
        std: of every channel, or one for all.

    Raises:
        InvalidInputError: there aren't as many of them as channels.
    """
    if not np.issubdtype(pixels.dtype, np.floating):
        pixels = pixels.astype(np.float32)
    channels = pixels.shape[2]
    for name, values in (("image_mean", mean), ("image_std", std)):
        if np.ndim(values) == 1 and len(np.atleast_1d(values)) != channels:
            raise InvalidInputError(
                f"The image has {channels} channels, {name} is {values!r}: pass {name} with "
                f"{channels} values, an RGB image, or do_normalize=False."
            )
    centred: Pixels = pixels - np.asarray(mean, pixels.dtype)
    result: Pixels = centred / np.asarray(std, pixels.dtype)
    return result


def in_order(pixels: Pixels, order: ChannelOrder) -> Pixels:
    """A copy with the channels where they are wanted, and with 32 bits where it holds floats."""
    floats = np.issubdtype(pixels.dtype, np.floating)
    ordered = pixels.transpose(2, 0, 1) if order == "channels_first" else pixels
    return np.array(ordered, dtype=np.float32 if floats else None, order="C")


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
    if 0 <= low and high <= 255 and np.array_equal(pixels, pixels.astype(np.uint8)):
        return pixels.astype(np.uint8), False
    if 0 <= low and high <= 1:
        return (pixels.astype(np.float64) * 255).astype(np.uint8), True
    raise InvalidInputError(
        f"The image has values from {low} to {high}, which don't fit into the 8 bits that images "
        "are resized in: pass integers from 0 to 255, floats from 0 to 1, or do_resize=False."
    )
