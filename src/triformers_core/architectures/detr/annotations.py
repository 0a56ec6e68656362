"""From COCO's annotations of an image to what DETR's losses compare with.

Boxes are those of corners, [left, upper, right, lower] in pixels, until they are finished.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from triformers_core.architectures.detr.outlines import drawn
from triformers_core.errors import InvalidInputError, MissingBackendError, shown
from triformers_core.feature_extraction.pixels import resize

# What a data set's JSON holds of an image, and arrays of whichever type.
Annotation = Mapping[str, Any]
Target = dict[str, NDArray[Any]]

NEAREST = 0
"""Number of Pillow's filter for masks."""


class Given(NamedTuple):
    """How annotations are read.

    Args:
        format: "coco_detection" or "coco_panoptic".
        masks: whether masks are wanted.
        folder: where panoptic masks lie.
    """

    format: str
    masks: bool
    folder: Path | None


NEEDED = {
    "coco_detection": ("image_id", "annotations"),
    "coco_panoptic": ("image_id", "file_name", "segments_info"),
}
"""The keys of an image's annotations, by the format."""


def as_list(annotations: Annotation | Sequence[Annotation], images: int) -> list[Annotation]:
    """Annotations of every image.

    Args:
        annotations: of all images, or those of a single one.
        images: how many there are.

    Raises:
        InvalidInputError: there are others than images.
    """
    found = [annotations] if isinstance(annotations, Mapping) else list(annotations)
    if len(found) != images:
        raise InvalidInputError(
            f"There are annotations of {len(found)} images and {images} images; annotations is a "
            "dictionary for one image, or a list of one for each."
        )
    return found


def target_of(annotation: Annotation, size: tuple[int, int], given: Given, place: str) -> Target:
    """What an image's annotations say, at its own size.

    Args:
        annotation: the image's, in the form of COCO's files.
        size: the image's height and width.
        given: how it is read.
        place: what the annotations are called in errors.

    Returns:
        "class_labels" ``[objects]``, "boxes" ``[objects, 4]``, "area" and "iscrowd" ``[objects]``,
        "image_id" ``[1]``, "orig_size" and "size" ``[2]``; "masks" ``[objects, height, width]`` and
        "keypoints" ``[objects * points, 3]`` where there are some.

    Raises:
        InvalidInputError: something lacks or can't be read.
        MissingBackendError: pycocotools or Pillow isn't installed, and is needed.
    """
    needed = NEEDED[given.format]
    lacking = [
        key for key in needed if not isinstance(annotation, Mapping) or key not in annotation
    ]
    if lacking:
        raise InvalidInputError(
            f"{place} has no {' and no '.join(map(repr, lacking))}; in the format {given.format!r} "
            f"annotations of an image are a dictionary of {', '.join(needed)}."
        )
    read = _detected if given.format == "coco_detection" else _panoptic
    target = read(annotation, size, given, place)
    about = {"image_id": [annotation["image_id"]], "orig_size": size, "size": size}
    return target | {key: _array(value, key, np.int64, place) for key, value in about.items()}


def _detected(annotation: Annotation, size: tuple[int, int], given: Given, place: str) -> Target:
    """Objects with boxes; crowds are left out, and boxes without an inside."""
    height, width = size
    found = _objects(annotation["annotations"], "annotations", place)
    objects = [x for x in found if not x.get("iscrowd", 0)]
    corners = []
    for number, each in enumerate(objects):
        box = _box(each)
        if box is None or "category_id" not in each:
            raise InvalidInputError(
                f"{place} has an object {number} without a 'category_id' or a 'bbox' of four numbers: "
                "left and upper side, width and height in pixels."
            )
        corners.append([box[0], box[1], box[0] + box[2], box[1] + box[3]])
    boxes = np.asarray(corners, np.float32).reshape(-1, 4).clip(0, [width, height] * 2)
    boxes = boxes.astype(np.float32)
    kept = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
    target: Target = {
        "class_labels": _array([x["category_id"] for x in objects], "category_id", np.int64, place)[
            kept
        ],
        "boxes": boxes[kept],
        "area": _array([_area(x) for x in objects], "area", np.float32, place)[kept],
        "iscrowd": np.zeros(int(kept.sum()), np.int64),
    }
    if objects and "keypoints" in objects[0]:
        found_points = [x.get("keypoints") for x in objects]
        points = _array(found_points, "keypoints", np.float32, place, several=True)
        if points.ndim < 2 or points[0].size % 3:
            raise InvalidInputError(f"{place} has keypoints that aren't three numbers each.")
        target["keypoints"] = points.reshape(len(objects), -1)[kept].reshape(-1, 3)
    if given.masks:
        shapes = [drawn(x.get("segmentation", ()), size, place) for x in objects]
        target["masks"] = np.asarray(shapes, bool).reshape(-1, *size)[kept]
    return target


def _box(each: Annotation) -> NDArray[np.float64] | None:
    """The object's box, if it is one."""
    try:
        box = np.asarray(each.get("bbox"), np.float64)
    except (TypeError, ValueError):
        return None
    return box if box.shape == (4,) and np.isfinite(box).all() else None


def _area(each: Annotation) -> object:
    """The object's area in pixels: its box's where none is said."""
    return each.get("area", each["bbox"][2] * each["bbox"][3])


def _objects(found: object, key: str, place: str) -> list[Annotation]:
    """What a list of objects or segments holds."""
    if not isinstance(found, list | tuple) or not all(isinstance(x, Mapping) for x in found):
        raise InvalidInputError(
            f"{place} has {key}={shown(found)}; expected was a list of dictionaries."
        )
    return list(found)


def _array(
    values: Sequence[object],
    key: str,
    kind: type[np.generic],
    place: str,
    *,
    several: bool = False,
) -> NDArray[Any]:
    """The objects' values of a key, each a number; or each as many of them."""
    try:
        found = np.asarray(values, kind)
        if np.isfinite(found).all() and (several or found.shape == (len(values),)):
            return found
        error: Exception | None = None
    except (TypeError, ValueError, OverflowError) as caught:
        error = caught
    raise InvalidInputError(
        f"{place} has {key}={shown(values)}; expected was a number{', or as many,' * several} of each "
        "object."
    ) from error


def _panoptic(annotation: Annotation, size: tuple[int, int], given: Given, place: str) -> Target:
    """Segments with masks, from the image of their numbers; boxes are those of the masks."""
    if given.folder is None:
        raise InvalidInputError(
            "The format 'coco_panoptic' needs masks_path, the folder of the images of segments."
        )
    folder, name = given.folder, annotation["file_name"]
    if not isinstance(name, str) or Path(name).name != name:
        raise InvalidInputError(
            f"{place} has the file_name {shown(name)}, which is none of {folder}."
        )
    numbers = _numbers(folder / name, size)
    segments = _objects(annotation["segments_info"], "segments_info", place)

    def all_of(key: str, kind: type[np.generic]) -> NDArray[Any]:
        return _array([x.get(key) for x in segments], key, kind, place)

    for each in segments:
        if not {"id", "category_id", "area"} <= each.keys():
            raise InvalidInputError(
                f"{place} has the segment {shown(dict(each))} without an 'id', a 'category_id' or an 'area'."
            )
    masks = numbers == all_of("id", np.int64)[:, None, None]
    target: Target = {
        "class_labels": all_of("category_id", np.int64),
        "boxes": np.asarray([_around(mask) for mask in masks], np.float32).reshape(-1, 4),
        "area": all_of("area", np.float32),
        "iscrowd": _array([x.get("iscrowd", 0) for x in segments], "iscrowd", np.int64, place),
    }
    if given.masks:
        target["masks"] = masks
    return target


def _numbers(path: Path, size: tuple[int, int]) -> NDArray[np.int64]:
    """The numbers that an image's colours stand for: red, and 256 times green, and so on."""
    try:
        from PIL import Image
    except ImportError as error:
        raise MissingBackendError(
            "Images of segments need Pillow, which isn't installed: pip install 'triformers[images]'."
        ) from error
    try:
        with Image.open(path) as image:
            if image.size != size[::-1]:
                raise InvalidInputError(
                    f"{path.name} has {image.height} by {image.width} pixels, and the image has "
                    f"{size[0]} by {size[1]}."
                )
            colours = np.asarray(image.convert("RGB"), np.int64)
    except InvalidInputError:
        raise
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        said = getattr(error, "strerror", None) or shown(str(error))
        raise InvalidInputError(
            f"The image of segments {shown(path.name)} in {path.parent} can't be read: {said}."
        ) from error
    numbers: NDArray[np.int64] = colours @ np.array([1, 256, 256**2])
    return numbers


def _around(mask: NDArray[np.bool_]) -> tuple[int, int, int, int]:
    """The first and last columns and rows of a mask; nothing of an empty one."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if not len(rows):
        return 0, 0, 0, 0
    return int(columns[0]), int(rows[0]), int(columns[-1]), int(rows[-1])


def resized(target: Target, size: tuple[int, int]) -> Target:
    """The same in an image of another size.

    Args:
        target: what its annotations say.
        size: the new height and width.
    """
    old = target["size"]
    across, down = (np.float32(new / old[i]) for new, i in ((size[1], 1), (size[0], 0)))
    changed = {
        "boxes": target["boxes"] * np.asarray([across, down] * 2, np.float32),
        "area": target["area"] * (across * down),
        "size": np.asarray(size, np.int64),
    }
    if "masks" in target:
        masks = [resize(x[..., None].astype(np.uint8), *size, NEAREST) for x in target["masks"]]
        changed["masks"] = np.asarray(masks, bool).reshape(-1, *size)
    return target | changed


def finished(target: Target, size: tuple[int, int], shares: bool) -> Target:
    """As the losses take it.

    Args:
        target: what an image's annotations say.
        size: height and width with padding.
        shares: whether boxes become centre, width and height, as shares of these.
    """
    changed: Target = {"size": np.asarray(size, np.int64)}
    if shares:
        left, upper, right, lower = target["boxes"].T
        boxes = np.stack([(left + right) / 2, (upper + lower) / 2, right - left, lower - upper], -1)
        changed["boxes"] = boxes / np.asarray([size[1], size[0]] * 2, np.float32)
    if "masks" in target:
        missing = [(0, new - old) for new, old in zip(size, target["masks"].shape[1:], strict=True)]
        changed["masks"] = np.pad(target["masks"], [(0, 0), *missing])
    return target | changed
