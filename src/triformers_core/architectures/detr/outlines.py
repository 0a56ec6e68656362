"""Masks of COCO's polygons and run lengths, which are looked at before its package draws them.

It is C that believes what it is told: runs beyond the image, or corners far from it, end the process.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triformers_core.errors import InvalidInputError, MissingBackendError, shown

FARTHEST = 2**16
"""Pixels from the image's corner."""


def drawn(segmentation: Any, size: tuple[int, int], place: str) -> NDArray[np.bool_]:
    """The pixels within some polygons, or of COCO's run lengths.

    Args:
        segmentation: as it stands in a file.
        size: the image's height and width.
        place: what the annotations are called in errors.

    Raises:
        InvalidInputError: it is neither, or isn't of this image.
        MissingBackendError: pycocotools isn't installed.
    """
    try:
        from pycocotools import mask
    except ImportError as error:
        raise MissingBackendError(
            "Masks of COCO's polygons need pycocotools, which isn't installed: "
            "pip install 'triformers[coco]'."
        ) from error
    coco: Any = mask  # Its types know one form of many.
    segmentation = _listed(segmentation)
    if not segmentation:
        return np.zeros(size, bool)
    single = isinstance(segmentation, Mapping) or _is_polygon(segmentation)
    forms = [segmentation] if single else segmentation
    if isinstance(forms, list | tuple) and all(map(_is_polygon, forms)):
        runs = coco.frPyObjects([[float(x) for x in form] for form in forms], *size)
    elif isinstance(forms, list | tuple) and all(isinstance(form, Mapping) for form in forms):
        runs = [_packed(coco, form, size, place) for form in forms]
    else:
        raise InvalidInputError(
            f"{place} has a segmentation that is neither polygons nor run lengths: "
            f"{shown(segmentation)}. A polygon has four or more numbers of pixels."
        )
    pixels: NDArray[Any] = coco.decode(runs)
    return np.asarray(pixels.any(-1), bool)


def _listed(segmentation: Any) -> Any:
    """The same with lists in place of arrays."""
    if isinstance(segmentation, np.ndarray):
        return segmentation.tolist()
    if isinstance(segmentation, list | tuple):
        return [x.tolist() if isinstance(x, np.ndarray) else x for x in segmentation]
    return segmentation


def _is_polygon(form: Any) -> bool:
    """Whether it is corners, x and y of each, or a box."""
    return (
        isinstance(form, list | tuple)
        and len(form) >= 4
        and len(form) % 2 == 0
        and all(_is_near(x) for x in form)
    )


def _is_near(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float | np.integer | np.floating):
        return False
    return bool(-FARTHEST <= value <= FARTHEST)  # So is no NaN.


def _packed(coco: Any, form: Mapping[str, Any], size: tuple[int, int], place: str) -> Any:
    """Runs in the package's own form; those of a list are packed.

    Raises:
        InvalidInputError: they aren't runs, or aren't of this image.
    """
    extent, counts = form.get("size"), form.get("counts")
    if not isinstance(extent, list | tuple) or list(extent) != list(size):
        raise InvalidInputError(
            f"{place} has a mask of the size {shown(extent)}, and the image has {list(size)} pixels, "
            "height and width."
        )
    runs = _unpacked(counts) if isinstance(counts, str | bytes) else counts
    if (
        not isinstance(runs, list | tuple)
        or not all(type(x) is int and x >= 0 for x in runs)
        or sum(runs) != size[0] * size[1]
    ):
        raise InvalidInputError(
            f"{place} has a segmentation that is neither polygons nor run lengths: {shown(counts)}. "
            f"Runs are whole numbers, or packed ones, of {size[0] * size[1]} pixels in all."
        )
    return coco.frPyObjects({"size": list(size), "counts": list(runs)}, *size)


def _unpacked(text: str | bytes) -> list[int] | None:
    """The runs that COCO packs into characters: six bits each, and differences from the third on."""
    codes = text.encode("utf-8", "replace") if isinstance(text, str) else text
    runs: list[int] = []
    value, shift = 0, 0
    for code in codes:
        bits = code - 48
        if not 0 <= bits < 64 or shift > 60:
            return None
        value |= (bits & 31) << shift
        shift += 5
        if bits & 32:
            continue
        if bits & 16:
            value -= 1 << shift
        runs.append(value + (runs[-2] if len(runs) > 2 else 0))
        value, shift = 0, 0
    return None if shift else runs
