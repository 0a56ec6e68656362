# Generated from src/triformers_core/architectures/detr/modeling_loss.py by `make generate`; do not edit.
"""DETR's losses: objects are matched with queries, and then compared with what these have found.

Axis letters in comments: B batch, Q object queries, M objects of all images, C classes with "no object"
the last of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from triformers_core.architectures.detr.configuration import DetrConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax import Tensor, activation, ops

__all__: list[str] = []  # For the models alone.

Labels: TypeAlias = Sequence[Mapping[str, Tensor]]
"""What is in every image, as the models' calls take it."""

FOCUS, SHARE = 2, 0.25
"""How much less a pixel counts that is right already, and the weight of an object's pixels (Lin et
al. 2017, https://arxiv.org/abs/1708.02002)."""

RELU = activation("relu")


class Found(NamedTuple):
    """What one layer's queries have found.

    Args:
        logits: ``[B, Q, C]``.
        boxes: ``[B, Q, 4]``.
        masks: scores of pixels, ``[B, Q, height, width]``.
    """

    logits: Tensor
    boxes: Tensor
    masks: Tensor | None = None


class Objects(NamedTuple):
    """The objects of all images, one after the other.

    Args:
        images: the image that each one is in, ``[M]``.
        classes: ``[M]``.
        boxes: ``[M, 4]``.
        masks: 1 where it is, ``[M, height, width]``.
        total: M, at least 1.
    """

    images: Tensor
    classes: Tensor
    boxes: Tensor
    masks: Tensor | None
    total: Tensor


def detection_losses(
    config: DetrConfig, found: Found, earlier: Sequence[Found], labels: Labels
) -> tuple[Tensor, dict[str, Tensor]]:
    """The loss, and what it is the sum of.

    Args:
        config: has the weights.
        found: by the last layer.
        earlier: by those before it, for auxiliary losses.
        labels: see the models' calls.

    Raises:
        InvalidInputError: labels don't fit the images, or lack something.
        MissingBackendError: SciPy isn't installed.
    """
    objects = objects_of(labels, found)
    losses = losses_of(config, found, objects)
    for number, other in enumerate(earlier):
        further = losses_of(config, other._replace(masks=None), objects)
        losses |= {f"{name}_{number}": loss for name, loss in further.items()}
    weights = {
        "loss_ce": 1.0,
        "loss_bbox": config.bbox_loss_coefficient,
        "loss_giou": config.giou_loss_coefficient,
        "loss_mask": config.mask_loss_coefficient,
        "loss_dice": config.dice_loss_coefficient,
    }
    total = losses["loss_ce"] * 0
    for full, loss in losses.items():
        total = total + loss * weights.get(full.rstrip("_0123456789"), 0.0)
    return total, losses


def objects_of(labels: Labels, found: Found) -> Objects:
    """Puts the labels of all images together.

    Args:
        labels: see the models' calls.
        found: what they are compared with.
    """
    needed = ["class_labels", "boxes", *([] if found.masks is None else ["masks"])]
    check(labels, needed, found)
    images, like = [], ops.wide(found.boxes)
    for number, label in enumerate(labels):
        several = ops.size(label["class_labels"], 0)
        images.append(ops.arange(0, several, like=like) * 0 + number)
    boxes = ops.cat([ops.cast_like(label["boxes"], like) for label in labels], axis=0)
    ones = ops.reduce_sum(ops.ones((ops.size(boxes, 0),), like=like), 0)
    return Objects(
        images=ops.cat(images, axis=0),
        classes=ops.cat([ops.to_int(label["class_labels"]) for label in labels], axis=0),
        boxes=boxes,
        masks=None if found.masks is None else together([label["masks"] for label in labels], like),
        total=ops.maximum(ones, ops.ones((), like=like)),
    )


def check(labels: Labels, needed: Sequence[str], found: Found) -> None:
    """Makes sure that there are labels of every image, and all of what is needed.

    Raises:
        InvalidInputError: there aren't.
    """
    batch = ops.size(found.logits, 0)
    if isinstance(batch, int) and batch != len(labels):
        raise InvalidInputError(
            f"There are labels of {len(labels)} images and {batch} images; labels is a list with a "
            'dictionary for each of them, of "class_labels" [objects] and "boxes" [objects, 4].'
        )
    for number, label in enumerate(labels):
        lacking = [name for name in needed if name not in label]
        if lacking:
            raise InvalidInputError(
                f"labels[{number}] has no {' and no '.join(map(repr, lacking))}; the loss needs "
                f"{', '.join(needed)}. DetrFeatureExtractor makes them of annotations."
            )
        sizes = {name: ops.size(label[name], 0) for name in needed}
        known = {size for size in sizes.values() if isinstance(size, int)}
        if len(known) > 1:
            raise InvalidInputError(
                f"labels[{number}] has entries of different numbers of objects: "
                f"{', '.join(f'{size} of {name}' for name, size in sizes.items())}."
            )


def together(masks: Sequence[Tensor], like: Tensor) -> Tensor:
    """The masks of all images, padded to the largest of them."""
    height, width = (largest([ops.size(mask, axis) for mask in masks]) for axis in (1, 2))
    padded = []
    for mask in masks:
        missing = (height - ops.size(mask, 1), width - ops.size(mask, 2))
        around = ((0, 0), (0, missing[0]), (0, missing[1]))
        padded.append(ops.pad(ops.cast_like(mask, like), around))
    return ops.cat(padded, axis=0)


def largest(sizes: Sequence[ops.Size]) -> ops.Size:
    """The largest of some sizes, of which some may not be known yet."""
    if all(isinstance(size, int) for size in sizes):
        return max(sizes)
    unknown: Sequence[Any] = sizes  # Tensors, in TensorFlow's graphs.
    found: Any = unknown[0]
    for size in unknown[1:]:
        found = ops.maximum(found, size)
    known: ops.Size = found
    return known


def losses_of(config: DetrConfig, found: Found, objects: Objects) -> dict[str, Tensor]:
    """The losses of what one layer's queries have found, by their published names."""
    logits, boxes = ops.wide(found.logits), ops.wide(found.boxes)
    batch, queries, classes = (ops.size(logits, axis) for axis in range(3))
    chosen = ops.matched(costs(config, logits, boxes, objects), objects.images)
    # An object that no query is left for is compared with nothing.
    counts = ops.cast_like(chosen < queries, boxes)  # [M]
    chosen = ops.where(chosen < queries, objects.images * queries + chosen, batch * queries)
    losses = {
        "loss_ce": class_loss(config, logits, chosen, objects),
        "cardinality_error": cardinality_error(logits, objects),
    }
    flat = with_another(ops.reshape(boxes, (-1, 4)))
    at = ops.take_rows(flat, chosen)
    apart = ops.reduce_sum(ops.absolute(at - objects.boxes), -1)
    lacking = 1 - overlap(at, objects.boxes)
    losses["loss_bbox"] = ops.reduce_sum(apart * counts, 0) / objects.total
    losses["loss_giou"] = ops.reduce_sum(lacking * counts, 0) / objects.total
    if found.masks is not None and objects.masks is not None:
        height, width = (ops.size(found.masks, axis) for axis in (2, 3))
        masks = with_another(ops.reshape(ops.wide(found.masks), (-1, height, width)))
        pixels = ops.unsqueeze(ops.take_rows(masks, chosen), 1)
        shape = (ops.size(objects.masks, 1), ops.size(objects.masks, 2))
        scores = ops.reshape(ops.interpolate_bilinear(pixels, *shape), (-1, shape[0] * shape[1]))
        wanted = ops.reshape(objects.masks, (-1, shape[0] * shape[1]))
        for name, each in (("mask", focal(scores, wanted)), ("dice", dice(scores, wanted))):
            losses[f"loss_{name}"] = ops.reduce_sum(each * counts, 0) / objects.total
    return losses


def with_another(x: Tensor) -> Tensor:
    """One more row, of zeros, for objects that have none."""
    return ops.pad(x, ((0, 1), *((0, 0) for _ in range(len(x.shape) - 1))))


def costs(config: DetrConfig, logits: Tensor, boxes: Tensor, objects: Objects) -> Tensor:
    """What it costs to match each object with each query of its image, ``[M, Q]``."""
    likely = ops.take_rows(ops.softmax(ops.stop_gradient(logits)), objects.images)  # [M, Q, C]
    nothing = ops.size(likely, 2) - 1
    shape = (ops.size(likely, 0), ops.size(likely, 1), 1)
    known = ops.reshape(ops.clip(objects.classes, 0, nothing), (-1, 1, 1))
    right = ops.squeeze(ops.gather(likely, ops.expand(known, shape), 2), 2)
    # What is no class can't be matched, and that is said where it is tried.
    wrong = (objects.classes < 0) | (objects.classes >= nothing)
    right = ops.where(ops.unsqueeze(wrong, 1), float("nan"), right)
    at = ops.take_rows(ops.stop_gradient(boxes), objects.images)  # [M, Q, 4]
    wanted = ops.unsqueeze(objects.boxes, 1)
    apart = ops.reduce_sum(ops.absolute(at - wanted), -1)
    return (
        config.bbox_cost * apart
        - config.class_cost * right
        - config.giou_cost * overlap(at, wanted)
    )


def class_loss(config: DetrConfig, logits: Tensor, chosen: Tensor, objects: Objects) -> Tensor:
    """Cross entropy of the queries' classes, in which "no object" has a weight of its own.

    Args:
        config: has the weight.
        logits: ``[B, Q, C]``.
        chosen: the query of every object, counted through all images, ``[M]``.
        objects: have the classes.
    """
    classes = ops.size(logits, 2)
    flat = ops.reshape(logits, (-1, classes))  # [B * Q, C]
    numbers = ops.arange(0, ops.size(flat, 0), like=chosen)
    theirs = ops.unsqueeze(numbers, 1) == ops.unsqueeze(chosen, 0)  # [B * Q, M]
    wanted = ops.reduce_sum(ops.where(theirs, ops.unsqueeze(objects.classes, 0), 0), 1)
    wanted = ops.where(ops.reduce_any(theirs, 1), wanted, classes - 1)
    surprise = -ops.squeeze(ops.gather(ops.log_softmax(flat), ops.unsqueeze(wanted, 1), 1), 1)
    none = ops.cast_like(wanted == classes - 1, flat)
    weights = 1 - none + config.eos_coefficient * none
    return ops.reduce_sum(surprise * weights, 0) / ops.reduce_sum(weights, 0)


def cardinality_error(logits: Tensor, objects: Objects) -> Tensor:
    """By how many objects an image's number is wrong, on average: to look at, without a gradient."""
    nothing = ops.size(logits, 2) - 1
    claimed = ops.cast_like(ops.argmax(ops.stop_gradient(logits)) != nothing, logits)
    numbers = ops.arange(0, ops.size(logits, 0), like=logits)
    there = ops.unsqueeze(numbers, 1) == ops.unsqueeze(objects.images, 0)  # [B, M]
    counts = ops.reduce_sum(ops.cast_like(there, logits), 1)
    return ops.mean(ops.absolute(ops.reduce_sum(claimed, 1) - counts))


def overlap(one: Tensor, other: Tensor) -> Tensor:
    """How far boxes overlap, from -1 to 1 (Rezatofighi et al. 2019, https://arxiv.org/abs/1902.09630).

    Args:
        one: centre, width and height, ``[…, 4]``.
        other: likewise; shapes are broadcast.

    Returns:
        ``[…]``.
    """
    first, second = sides(one), sides(other)
    shared = area(*meeting(first, second))
    united = area(*first) + area(*second) - shared
    around = area(
        *(ops.minimum(first[i], second[i]) for i in (0, 1)),
        *(ops.maximum(first[i], second[i]) for i in (2, 3)),
    )
    return shared / united - (around - united) / around


Sides: TypeAlias = tuple[Tensor, Tensor, Tensor, Tensor]
"""Left, upper, right and lower side, each ``[…]``."""


def sides(boxes: Tensor) -> Sides:
    """The sides of boxes, from their centres, widths and heights ``[…, 4]``."""
    x, y, width, height = ops.split_last(boxes, 4)
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def meeting(one: Sides, other: Sides) -> Sides:
    """The sides of what two boxes have in common; the right is left of the left where it is nothing."""
    return (
        ops.maximum(one[0], other[0]),
        ops.maximum(one[1], other[1]),
        ops.minimum(one[2], other[2]),
        ops.minimum(one[3], other[3]),
    )


def area(left: Tensor, top: Tensor, right: Tensor, bottom: Tensor) -> Tensor:
    """The area between four sides."""
    return RELU(right - left) * RELU(bottom - top)


def focal(scores: Tensor, wanted: Tensor) -> Tensor:
    """The focal loss of every object's pixels, ``[M, pixels]`` → ``[M]``."""
    right = ops.where(wanted > 0, scores, -scores)
    surprise = -ops.log_sigmoid(right) * ops.sigmoid(-right) ** FOCUS
    shares = ops.where(wanted > 0, SHARE, 1 - SHARE * ops.ones((), like=scores))
    return ops.reduce_mean(surprise * shares, 1)


def dice(scores: Tensor, wanted: Tensor) -> Tensor:
    """What masks lack in overlap (Milletari et al. 2016, https://arxiv.org/abs/1606.04797), ``[M]``."""
    likely = ops.sigmoid(scores)
    shared = ops.reduce_sum(likely * wanted, 1)
    both = ops.reduce_sum(likely, 1) + ops.reduce_sum(wanted, 1)
    return 1 - (2 * shared + 1) / (both + 1)
