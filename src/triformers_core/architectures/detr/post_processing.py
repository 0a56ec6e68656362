"""From what DETR's queries have found to boxes, maps and segments of an image."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypedDict

from triformers_core.errors import InvalidInputError
from triformers_core.tensors import ArrayLike, kind_of, to_tensor

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.floating[Any]]

# Height and width of every image in pixels: pairs, or a tensor of them.
Sizes = Sequence[tuple[int, int]] | ArrayLike
# A tensor of the backend that the model's output came from.
Tensor = Any


class Detected(Protocol):
    """An output of ``DetrForObjectDetection``, of any backend."""

    @property
    def logits(self) -> Any: ...  # Tensors of a backend each.

    @property
    def pred_boxes(self) -> Any: ...


class Segmented(Detected, Protocol):
    """An output of ``DetrForSegmentation``, of any backend."""

    @property
    def pred_masks(self) -> Any: ...


class Objects(TypedDict):
    """What was found in an image, as tensors of the output's backend.

    Args:
        scores: how likely each object is, ``[objects]``.
        labels: classes, ``[objects]``.
        boxes: left, upper, right and lower side, ``[objects, 4]``.
    """

    scores: Tensor
    labels: Tensor
    boxes: Tensor


class Segment(TypedDict):
    """A part of an image.

    Args:
        id: its number in the map.
        label_id: its class.
        was_fused: whether all parts of this class are one.
        score: how likely it is.
    """

    id: int
    label_id: int
    was_fused: bool
    score: float


class Segmentation(TypedDict):
    """What an image's pixels are.

    Args:
        segmentation: the number of every pixel's segment, ``[height, width]``; 0 for none, and -1
            everywhere if there is none at all. With ``return_coco_annotation`` COCO's run lengths of
            every segment.
        segments_info: the segments; one that was fused is there for each of its parts.
    """

    segmentation: Tensor
    segments_info: list[Segment]


class Limits:
    """What is counted as found.

    Args:
        threshold: how likely an object is at least.
        mask_threshold: how likely a pixel is within a mask.
        overlap: how much of a mask is seen at least, where others hide it.
    """

    def __init__(self, threshold: float, mask_threshold: float, overlap: float) -> None:
        self.threshold, self.mask_threshold, self.overlap = threshold, mask_threshold, overlap


class PostProcessing:
    """Reads what models have found. Results are tensors of the output's backend."""

    def post_process_object_detection(
        self, outputs: Detected, threshold: float = 0.5, target_sizes: Sizes | None = None
    ) -> list[Objects]:
        """The objects of every image.

        Args:
            outputs: what ``DetrForObjectDetection`` has returned.
            threshold: how likely an object is at least.
            target_sizes: height and width of every image in pixels, which boxes are given in; by default
                they are shares of these, from 0 to 1.

        Raises:
            InvalidInputError: there are other sizes than images.
        """
        import numpy as np

        likely, kind = softmax(as_array(outputs.logits)), kind_of(outputs.logits)
        labels, scores = likely[..., :-1].argmax(-1), likely[..., :-1].max(-1)
        x, y, width, height = np.moveaxis(as_array(outputs.pred_boxes), -1, 0)
        half = np.float32(0.5)
        boxes = np.stack(
            [x - half * width, y - half * height, x + half * width, y + half * height], -1
        )
        sizes = _sizes(target_sizes, len(boxes))
        found: list[Objects] = []
        for number, each in enumerate(boxes):
            if sizes is not None:
                rows, columns = sizes[number]
                each = each * np.asarray([columns, rows] * 2, np.float32)
            kept = scores[number] > threshold
            found.append(
                Objects(
                    scores=as_tensor(scores[number][kept], kind),
                    labels=as_tensor(labels[number][kept], kind),
                    boxes=as_tensor(each[kept], kind),
                )
            )
        return found

    def post_process_semantic_segmentation(
        self, outputs: Segmented, target_sizes: Sizes | None = None
    ) -> list[Tensor]:
        """The class of every pixel of every image, ``[height, width]``.

        Args:
            outputs: what ``DetrForSegmentation`` has returned.
            target_sizes: height and width of every image in pixels; by default those of the masks.
        """
        import numpy as np

        classes = softmax(as_array(outputs.logits))[..., :-1]
        masks = sigmoid(as_array(outputs.pred_masks))
        sizes, kind = _sizes(target_sizes, len(masks)), kind_of(outputs.logits)
        maps = np.einsum("bqc,bqhw->bchw", classes, masks)
        return [
            as_tensor(resized(each, None if sizes is None else sizes[number]).argmax(0), kind)
            for number, each in enumerate(maps)
        ]

    def post_process_instance_segmentation(
        self,
        outputs: Segmented,
        threshold: float = 0.5,
        mask_threshold: float = 0.5,
        overlap_mask_area_threshold: float = 0.8,
        target_sizes: Sizes | None = None,
        return_coco_annotation: bool | None = False,
    ) -> list[Segmentation]:
        """The objects of every image, with their pixels.

        Args:
            outputs: what ``DetrForSegmentation`` has returned.
            threshold: how likely an object is at least.
            mask_threshold: how likely a pixel is within a mask.
            overlap_mask_area_threshold: the share of a mask that is seen at least.
            target_sizes: height and width of every image in pixels; by default those of the masks.
            return_coco_annotation: whether ``segmentation`` is COCO's run lengths of every segment.
        """
        limits = Limits(threshold, mask_threshold, overlap_mask_area_threshold)
        found = _segmented(outputs, limits, set(), target_sizes)
        if return_coco_annotation:
            for each in found:
                numbers = as_array(each["segmentation"])
                if numbers.max() >= 0:  # Where no object was likely a map says so.
                    runs = [_runs(numbers == x["id"]) for x in each["segments_info"]]
                    each["segmentation"] = runs
        return found

    def post_process_panoptic_segmentation(
        self,
        outputs: Segmented,
        threshold: float = 0.5,
        mask_threshold: float = 0.5,
        overlap_mask_area_threshold: float = 0.8,
        label_ids_to_fuse: Collection[int] | None = None,
        target_sizes: Sizes | None = None,
    ) -> list[Segmentation]:
        """The objects of every image and what is around them, with their pixels.

        Args:
            outputs: what ``DetrForSegmentation`` has returned.
            threshold: how likely a segment is at least.
            mask_threshold: how likely a pixel is within a mask.
            overlap_mask_area_threshold: the share of a mask that is seen at least.
            label_ids_to_fuse: classes whose parts are one segment, such as sky; none by default.
            target_sizes: height and width of every image in pixels; by default those of the masks.
        """
        limits = Limits(threshold, mask_threshold, overlap_mask_area_threshold)
        return _segmented(outputs, limits, set(label_ids_to_fuse or ()), target_sizes)


def _segmented(
    outputs: Segmented, limits: Limits, fused: Collection[int], target_sizes: Sizes | None
) -> list[Segmentation]:
    import numpy as np

    likely, kind = softmax(as_array(outputs.logits)), kind_of(outputs.logits)
    masks = sigmoid(as_array(outputs.pred_masks))
    sizes = _sizes(target_sizes, len(masks))
    labels, scores = likely.argmax(-1), likely.max(-1)
    nothing = likely.shape[-1] - 1
    found: list[Segmentation] = []
    for number, each in enumerate(masks):
        kept = (labels[number] != nothing) & (scores[number] > limits.threshold)
        size = None if sizes is None else sizes[number]
        numbers = np.full(each.shape[1:] if size is None else size, -1, np.int32)
        segments: list[Segment] = []
        if kept.any():
            pixels = resized(each[kept], size)
            claims = (labels[number][kept], scores[number][kept], pixels)
            numbers, segments = _divided(*claims, limits=limits, fused=fused)
        found.append(Segmentation(segmentation=as_tensor(numbers, kind), segments_info=segments))
    return found


def _divided(
    labels: NDArray[np.int64],
    scores: Numbers,
    pixels: Numbers,
    *,
    limits: Limits,
    fused: Collection[int],
) -> tuple[NDArray[np.int32], list[Segment]]:
    """Gives every pixel to the segment that claims it most.

    Args:
        labels: the segments' classes, ``[segments]``.
        scores: how likely each is, ``[segments]``.
        pixels: how likely every pixel is within each, ``[segments, height, width]``.
        limits: what is counted.
        fused: classes whose parts are one segment.
    """
    import numpy as np

    claims = pixels * scores[:, None, None]
    owners = claims.argmax(0)
    numbers = np.zeros(owners.shape, np.int32)
    segments: list[Segment] = []
    first_of: dict[int, int] = {}
    for index, label in enumerate(labels.tolist()):
        mine = owners == index
        seen, whole = int(mine.sum()), int((claims[index] >= limits.mask_threshold).sum())
        # In single precision, so that 4 of 5 pixels are more than a limit of 0.8 as they always were.
        if not seen or not whole or float(np.float32(seen / whole)) <= limits.overlap:
            continue
        current = first_of.get(label, 1 + max((x["id"] for x in segments), default=0))
        numbers[mine] = current
        if label in fused:
            first_of[label] = current
        segments.append(
            Segment(
                id=current,
                label_id=label,
                was_fused=label in fused,
                score=round(float(scores[index]), 6),
            )
        )
    return numbers, segments


def _runs(mask: NDArray[np.bool_]) -> list[int]:
    """Where runs of a mask's pixels begin, counted from 1, and how long each is, row by row."""
    import numpy as np

    around = np.concatenate([[False], mask.ravel(), [False]])
    edges = np.flatnonzero(around[1:] != around[:-1]) + 1
    edges[1::2] -= edges[::2]
    runs: list[int] = edges.tolist()
    return runs


def as_array(x: Any) -> Any:  # A tensor of any backend, and NumPy's array.
    """An output's values."""
    from triformers_core.feature_extraction.reading import to_array

    array = to_array(x, "an output")
    return array.astype("float32") if array.dtype.kind == "f" else array


def as_tensor(array: Any, kind: Any) -> Any:  # The backend's own, whichever it is.
    """Values as a tensor of the output's backend."""
    return to_tensor(array, kind or "np")


def _sizes(given: Sizes | None, count: int) -> list[tuple[int, int]] | None:
    """Pairs of height and width, if they were given."""
    return None if given is None else pairs_of(given, count)


def pairs_of(given: Sizes, count: int) -> list[tuple[int, int]]:
    """Pairs of height and width.

    Args:
        given: a tensor, or pairs.
        count: the number of images.

    Raises:
        InvalidInputError: there are others than images.
    """
    import numpy as np

    pairs: Any = given  # A tensor, or what makes an array.
    rows = as_array(pairs) if kind_of(pairs) else np.asarray([tuple(map(int, x)) for x in pairs])
    if rows.shape != (count, 2):
        raise InvalidInputError(
            f"target_sizes has the shape {rows.shape}, and there are results of {count} images: it has "
            "height and width of every image in pixels."
        )
    return [(int(height), int(width)) for height, width in rows]


def softmax(x: Numbers) -> Numbers:
    """Shares along the last axis."""
    import numpy as np

    raised = np.exp(x - x.max(-1, keepdims=True))
    shares: Numbers = raised / raised.sum(-1, keepdims=True)
    return shares


def sigmoid(x: Numbers) -> Numbers:
    """Numbers from 0 to 1."""
    import numpy as np

    return 1 / (1 + np.exp(-x))


def resized(x: Numbers, size: tuple[int, int] | None) -> Numbers:
    """Linear between the two nearest pixels in both axes, ``[N, h, w]`` → ``[N, height, width]``."""
    if size is None or x.shape[1:] == size:
        return x
    rows, columns = (_weights(old, new) for old, new in zip(x.shape[1:], size, strict=True))
    return rows @ x @ columns.T


def _weights(old: int, new: int) -> Numbers:
    """The share of every old place in every new one, ``[new, old]``."""
    import numpy as np

    centres = ((np.arange(new) + 0.5) * old / new - 0.5).clip(0, old - 1)
    distances = np.abs(centres[:, None] - np.arange(old))
    return (1 - distances).clip(0).astype(np.float32)
