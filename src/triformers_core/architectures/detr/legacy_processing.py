"""The older calls that read what DETR's queries have found."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypedDict

from triformers_core.architectures.detr.post_processing import (
    Detected,
    Objects,
    PostProcessing,
    Segmented,
    Sizes,
    Tensor,
    as_array,
    as_tensor,
    pairs_of,
    resized,
    sigmoid,
    softmax,
)
from triformers_core.errors import InvalidInputError
from triformers_core.tensors import kind_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ids = NDArray[np.int64]

__all__: list[str] = []  # The feature extractor's methods are what is public.

LAST_THING = 90
"""Of COCO's classes: those up to it are things, the others what is around them."""
FEW = 4
"""Of pixels: parts that have no more are left out."""


class Masked(TypedDict):
    """What was found in an image, as tensors of the output's backend.

    Args:
        scores: how likely each object is, ``[objects]``.
        labels: classes, ``[objects]``.
        masks: 1 for its pixels, ``[objects, height, width]``.
    """

    scores: Tensor
    labels: Tensor
    masks: Tensor


class MaskedObjects(Objects):
    """Objects with their masks.

    Args:
        masks: 1 for its pixels, ``[objects, 1, height, width]``.
    """

    masks: Tensor


class Part(TypedDict):
    """A part of an image.

    Args:
        id: its number in the picture.
        isthing: whether it is an object, and not what is around objects.
        category_id: its class.
        area: its number of pixels.
    """

    id: int
    isthing: bool
    category_id: int
    area: int


class Panoptic(TypedDict):
    """What an image's pixels are.

    Args:
        png_string: a PNG file, whose colours are numbers of parts: red, plus 256 times green, plus
            65,536 times blue.
        segments_info: the parts.
    """

    png_string: bytes
    segments_info: list[Part]


class LegacyPostProcessing(PostProcessing):
    """The older calls beside those that came after them."""

    def post_process(self, outputs: Detected, target_sizes: Sizes) -> list[Objects]:
        """The objects of every image, one for each query, however unlikely.

        Args:
            outputs: what ``DetrForObjectDetection`` has returned.
            target_sizes: height and width of every image in pixels.
        """
        return self.post_process_object_detection(outputs, -1.0, target_sizes)

    def post_process_segmentation(
        self,
        outputs: Segmented,
        target_sizes: Sizes,
        threshold: float = 0.9,
        mask_threshold: float = 0.5,
    ) -> list[Masked]:
        """The objects of every image, with a mask each; ``post_process_instance_segmentation`` is newer.

        Args:
            outputs: what ``DetrForSegmentation`` has returned.
            target_sizes: height and width of every image in pixels.
            threshold: how likely an object is at least.
            mask_threshold: how likely a pixel is within a mask.

        Raises:
            InvalidInputError: there are other sizes than images.
        """
        import numpy as np

        found: list[Masked] = []
        for labels, scores, masks, size in _likely(outputs, target_sizes, threshold):
            pixels = sigmoid(resized(masks, size)) > mask_threshold
            parts = (scores, labels, pixels.astype(np.int64))
            made = [as_tensor(x, kind_of(outputs.logits)) for x in parts]
            found.append(Masked(scores=made[0], labels=made[1], masks=made[2]))
        return found

    def post_process_instance(
        self,
        results: list[Objects],
        outputs: Segmented,
        orig_target_sizes: Sizes,
        max_target_sizes: Sizes,
        threshold: float = 0.5,
    ) -> list[MaskedObjects]:
        """Adds masks to objects; ``post_process_instance_segmentation`` is newer.

        Args:
            results: what ``post_process`` has returned; masks are added to it.
            outputs: what ``DetrForSegmentation`` has returned.
            orig_target_sizes: height and width of every image in pixels.
            max_target_sizes: those that it had as the model's input, without padding.
            threshold: how likely a pixel is within a mask.

        Raises:
            InvalidInputError: there are other sizes than images.
        """
        import numpy as np

        masks = as_array(outputs.pred_masks)
        given, original = (pairs_of(x, len(masks)) for x in (max_target_sizes, orig_target_sizes))
        whole = (max(rows for rows, _ in given), max(columns for _, columns in given))
        made: list[MaskedObjects] = []
        for number, (old, new) in enumerate(zip(given, original, strict=True)):
            pixels = sigmoid(resized(masks[number], whole)) > threshold
            rows, columns = (np.arange(y) * x // y for x, y in zip(old, new, strict=True))
            cut = pixels[:, : old[0], : old[1]][:, rows][:, :, columns].astype(np.uint8)
            with_masks: Any = results[number]  # It gets one key more, in place.
            with_masks["masks"] = as_tensor(cut[:, None], kind_of(outputs.logits))
            made.append(with_masks)
        return made

    def post_process_panoptic(
        self,
        outputs: Segmented,
        processed_sizes: Sizes,
        target_sizes: Sizes | None = None,
        is_thing_map: Mapping[int, bool] | None = None,
        threshold: float = 0.85,
    ) -> list[Panoptic]:
        """A picture of every image's parts; ``post_process_panoptic_segmentation`` is newer.

        Args:
            outputs: what ``DetrForSegmentation`` has returned.
            processed_sizes: height and width of every image as the model's input, without padding.
            target_sizes: those of the pictures; the same by default.
            is_thing_map: whether a class is a thing; by default COCO's up to 90 are.
            threshold: how likely a part is at least.

        Raises:
            InvalidInputError: there are other sizes than images, or ``is_thing_map`` lacks a class.
        """
        pictures = pairs_of(
            processed_sizes if target_sizes is None else target_sizes, len(outputs.pred_masks)
        )
        found = zip(_likely(outputs, processed_sizes, threshold), pictures, strict=True)
        return [
            _parts(labels, resized(masks, size), picture, things=is_thing_map)
            for (labels, _, masks, size), picture in found
        ]


def _likely(outputs: Segmented, sizes: Sizes, threshold: float) -> list[Any]:
    """Classes, scores and masks of every image's likely objects, and its size."""
    shares, masks = softmax(as_array(outputs.logits)), as_array(outputs.pred_masks)
    labels, scores = shares.argmax(-1), shares.max(-1)
    kept = (labels != shares.shape[-1] - 1) & (scores > threshold)
    return [
        (labels[n][each], scores[n][each], masks[n][each], size)
        for n, (each, size) in enumerate(zip(kept, pairs_of(sizes, len(masks)), strict=True))
    ]


def _parts(
    labels: Ids, masks: Any, size: tuple[int, int], *, things: Mapping[int, bool] | None
) -> Panoptic:
    """A picture of the parts of an image.

    Args:
        labels: their classes, ``[parts]``.
        masks: how much each claims a pixel, ``[parts, height, width]``.
        size: of the picture.
        things: whether a class is a thing.
    """
    import numpy as np

    is_thing = [_is_thing(label, things) for label in labels.tolist()]
    # What is around things is a single part of each class.
    first = [
        number if thing else labels.tolist().index(label)
        for number, (label, thing) in enumerate(zip(labels.tolist(), is_thing, strict=True))
    ]
    names = np.asarray(first, np.int64)
    while True:
        owners = masks.argmax(0) if len(masks) else np.zeros(masks.shape[1:], np.int64)
        owners = names[owners] if len(masks) else owners
        numbers = _nearest(owners, size)
        areas = [int((numbers == number).sum()) for number in range(len(labels))]
        kept = np.asarray(areas, np.int64) > FEW
        if kept.all():
            break
        labels, masks = labels[kept], masks[kept]
        names = np.arange(len(labels))  # As published, parts aren't joined any more.
    infos = [
        Part(id=n, isthing=_is_thing(label, things), category_id=label, area=area)
        for n, (label, area) in enumerate(zip(labels.tolist(), areas, strict=True))
    ]
    return Panoptic(png_string=_png(numbers), segments_info=infos)


def _is_thing(label: int, things: Mapping[int, bool] | None) -> bool:
    if things is None:
        return label <= LAST_THING
    if label not in things:
        raise InvalidInputError(
            f"is_thing_map says of {len(things)} classes whether they are things, and not of {label}, "
            "which was found; add it."
        )
    return things[label]


def _nearest(numbers: Ids, size: tuple[int, int]) -> Ids:
    """The nearest pixels' numbers, ``[h, w]`` → ``[height, width]``."""
    import numpy as np

    rows, columns = (
        ((np.arange(new) + 0.5) * old / new).astype(np.int64)
        for old, new in zip(numbers.shape, size, strict=True)
    )
    taken: Ids = numbers[rows][:, columns]
    return taken


def _png(numbers: Ids) -> bytes:
    """A PNG file whose colours are numbers."""
    import numpy as np
    from PIL import Image

    colours = np.stack([numbers >> shift & 255 for shift in (0, 8, 16)], -1).astype(np.uint8)
    with BytesIO() as file:
        Image.fromarray(colours).save(file, format="PNG")
        return file.getvalue()
