"""From whatever is an image to images of Pillow and arrays ``[height, width, channels]``."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

import numpy as np

from triformers_core.errors import InvalidInputError
from triformers_core.feature_extraction.pixels import ChannelOrder, Pixels
from triformers_core.tensors import kind_of

if TYPE_CHECKING:
    from PIL.Image import Image

# The numbers of channels that images have, the most usual first.
CHANNELS = ((1, 3), (4,))


def read_images(
    images: object, *, to_rgb: bool, order: ChannelOrder | None
) -> list[Image | Pixels]:
    """Reads an image, a list of images or a batch of images in one array.

    RGB images of Pillow stay such, since Pillow resizes them without further copies.

    Args:
        images: of Pillow, or arrays or tensors.
        to_rgb: whether images of Pillow that aren't RGB become so.
        order: where arrays have their channels; by default told by their shape.

    Raises:
        InvalidInputError: something isn't an image; the message says which.
    """
    if _is_pillow(images):
        items: Sequence[object] = [images]
    elif isinstance(images, list | tuple):
        items = images
    else:
        batch = to_array(images, "images")
        items = list(batch) if batch.ndim == 4 else [batch]
    if len(items) == 0:
        raise InvalidInputError("There are no images in the list.")
    return [_read(item, f"image {index}", to_rgb, order) for index, item in enumerate(items)]


def _read(image: object, place: str, to_rgb: bool, order: ChannelOrder | None) -> Image | Pixels:
    if _is_pillow(image):
        pillow = _load(image, place, to_rgb)
        if pillow.mode == "RGB":
            return pillow
        pixels = np.asarray(pillow)
        pixels = pixels[..., None] if pixels.ndim == 2 else pixels
        order = "channels_last"
    else:
        pixels = to_array(image, place)
    if pixels.ndim != 3 or 0 in pixels.shape:
        raise InvalidInputError(
            f"{place} has the shape {pixels.shape}; an image is [height, width, channels] or "
            "[channels, height, width]."
        )
    order = order or _order_of(pixels, place)
    pixels = pixels.transpose(1, 2, 0) if order == "channels_first" else pixels
    if not any(pixels.shape[2] in counts for counts in CHANNELS):
        raise InvalidInputError(f"{place} has {pixels.shape[2]} channels; images have 1, 3 or 4.")
    return pixels


def _order_of(pixels: Pixels, place: str) -> ChannelOrder:
    for counts in CHANNELS:
        first, last = pixels.shape[0] in counts, pixels.shape[2] in counts
        if first and last:
            warnings.warn(
                f"{place} has the shape {pixels.shape}, where the channels may be first or last; "
                "they are taken to be first: pass input_data_format.",
                stacklevel=2,
            )
        if first or last:
            return "channels_first" if first else "channels_last"
    raise InvalidInputError(
        f"{place} has the shape {pixels.shape}: neither its first nor its last axis has 1, 3 or 4 "
        "channels."
    )


def _is_pillow(image: object) -> TypeGuard[Image]:
    pillow = sys.modules.get("PIL.Image")  # What isn't imported can't have made the image.
    return pillow is not None and isinstance(image, pillow.Image)


def _load(image: Image, place: str, to_rgb: bool) -> Image:
    try:
        image.load()
    except (OSError, SyntaxError) as error:  # What Pillow raises for broken files.
        raise InvalidInputError(f"{place} can't be read: {error}.") from error
    if not to_rgb or image.mode == "RGB":
        return image
    _check_depth(image, place)
    return image.convert("RGB")


def _check_depth(image: Image, place: str) -> None:
    # Pillow cuts off what doesn't fit into 8 bits.
    if image.mode[0] not in "IF":
        return
    values = np.asarray(image)
    if values.min() < 0 or values.max() > 255:
        raise InvalidInputError(
            f"{place} has values from {values.min()} to {values.max()} (mode {image.mode}), which "
            "don't fit into 8 bits: scale them to 0 to 255."
        )


def to_array(image: object, place: str) -> Pixels:
    if not hasattr(image, "__array__"):
        raise InvalidInputError(
            f"{place} is of the type {type(image).__name__}; images of Pillow, and arrays or "
            "tensors of NumPy, PyTorch, TensorFlow and JAX are taken. Open a file with "
            "PIL.Image.open(...)."
        )
    array = np.asarray(_to_cpu(image))
    if array.dtype.name == "bfloat16":  # Of TensorFlow and JAX; NumPy has no such type.
        array = array.astype(np.float32)
    if array.dtype.kind not in "buif":
        raise InvalidInputError(f"{place} holds values of the type {array.dtype}, not numbers.")
    return array


def _to_cpu(image: Any) -> Any:  # Only PyTorch's tensors need it, and it may be missing.
    if kind_of(image) != "pt":
        return image
    tensor = image.detach().cpu()
    return tensor.float() if str(tensor.dtype) == "torch.bfloat16" else tensor
