"""The feature extractor of DETR models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

from triformers_core.architectures.detr.legacy_processing import LegacyPostProcessing
from triformers_core.errors import InvalidConfigurationError, InvalidInputError, shown
from triformers_core.feature_extraction.base import BatchFeature
from triformers_core.feature_extraction.image import ImageFeatureExtractor
from triformers_core.feature_extraction.size import SIDE, Size, SizeField, within
from triformers_core.fields import Whole
from triformers_core.tensors import TensorType

if TYPE_CHECKING:
    from PIL.Image import Image

    from triformers_core.architectures.detr.annotations import Annotation, Given, Target
    from triformers_core.feature_extraction.image import ImageInput
    from triformers_core.feature_extraction.pixels import ChannelOrder, Pixels

FORMATS = ("coco_detection", "coco_panoptic")
LONGEST = 1333
"""Of the longer side, in files that don't say."""
LONG_SIDE = Whole(1)
"""A bound for the longer side may be as large as none: it makes no image larger."""


class BoundsField(SizeField):
    """A size that also takes bounds of an image's sides, whose proportions stay.

    A number is the shorter side, {"shortest_edge": …, "longest_edge": …}; {"max_height": …,
    "max_width": …} bounds both.
    """

    def __set__(self, instance: object, value: Size) -> None:
        if isinstance(value, int):
            value = {"shortest_edge": value, "longest_edge": LONGEST}
        bounds = [{"shortest_edge"}, {"shortest_edge", "longest_edge"}, {"max_height", "max_width"}]
        if not isinstance(value, Mapping) or set(value) not in bounds:
            super().__set__(instance, value)
            return
        if not all(
            (LONG_SIDE if name == "longest_edge" else SIDE).allows(side)
            for name, side in value.items()
        ):
            raise InvalidConfigurationError(
                f"{type(instance).__name__} has {self.name}={shown(value)}; a side in pixels is {SIDE.said}, "
                f"and the longest edge {LONG_SIDE.said}."
            )
        vars(instance)[self.name] = (
            {"longest_edge": LONGEST, **value} if ("shortest_edge" in value) else dict(value)
        )


@dataclass(kw_only=True)
class DetrFeatureExtractor(ImageFeatureExtractor, LegacyPostProcessing):
    """Prepares images and their annotations for DETR, and reads what it has found.

    The defaults are those of detr-resnet-50; for all other fields see ``ImageFeatureExtractor``.

    Args:
        format: of annotations: "coco_detection", or "coco_panoptic" with images of segments.
        size: {"shortest_edge": …, "longest_edge": …}: the shorter side in pixels, less where the longer
            one would be too long; a number is the shorter one, and the longer at most 1333. Or both
            sides, [height, width] or {"height": …, "width": …}, or bounds of both, {"max_height": …,
            "max_width": …}.
        image_mean: that of ImageNet by default.
        image_std: that of ImageNet by default.
        do_convert_annotations: whether boxes become centre, width and height as shares of the image's,
            padding included; else they are [left, upper, right, lower] in pixels.
        do_pad: whether all images of a call become as large as the largest, with zeros below and on the
            right, and a ``pixel_mask`` says what is an image.
        pad_size: in place of the largest: height and width of all.
    """

    model_input_names: ClassVar[tuple[str, ...]] = ("pixel_values", "pixel_mask")
    size: SizeField = BoundsField(800)
    image_mean: Sequence[float] | float = (0.485, 0.456, 0.406)
    image_std: Sequence[float] | float = (0.229, 0.224, 0.225)
    format: str = "coco_detection"
    do_convert_annotations: bool = True
    do_pad: bool = True
    pad_size: Mapping[str, int] | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.format not in FORMATS:
            raise self.misfit(f"it is one of {', '.join(FORMATS)}", "format")
        size = self.pad_size
        if size is None:
            return
        sides = size if isinstance(size, Mapping) else {}
        if set(sides) != {"height", "width"} or not all(map(SIDE.allows, sides.values())):
            raise self.misfit(
                f'it is {{"height": ..., "width": ...}} in pixels, each {SIDE.said}', "pad_size"
            )

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Makes a feature extractor from the content of a ``preprocessor_config.json``.

        Args:
            values: the file's keys; older files have the longer side as "max_size".

        Raises:
            InvalidConfigurationError: a value doesn't fit its field.
        """
        given = dict(values)
        longest, size = given.pop("max_size", None), given.get("size")
        if longest is not None and isinstance(size, int):
            given["size"] = {"shortest_edge": size, "longest_edge": longest}
        if "pad_and_return_pixel_mask" in given:
            given["do_pad"] = given.pop("pad_and_return_pixel_mask")
        return super().from_dict(given)

    def __call__(
        self,
        images: ImageInput,
        return_tensors: TensorType | None = None,
        *,
        annotations: Annotation | Sequence[Annotation] | None = None,
        return_segmentation_masks: bool | None = None,
        masks_path: str | Path | None = None,
        do_resize: bool | None = None,
        size: Size | None = None,
        resample: int | None = None,
        do_rescale: bool | None = None,
        rescale_factor: float | None = None,
        do_normalize: bool | None = None,
        image_mean: Sequence[float] | float | None = None,
        image_std: Sequence[float] | float | None = None,
        do_convert_rgb: bool | None = None,
        do_convert_annotations: bool | None = None,
        do_pad: bool | None = None,
        pad_size: Mapping[str, int] | None = None,
        format: str | None = None,
        data_format: ChannelOrder = "channels_first",
        input_data_format: ChannelOrder | None = None,
    ) -> BatchFeature:
        """Makes a model's ``pixel_values`` and ``pixel_mask``, and ``labels`` of annotations.

        Args:
            images: an image, a list of images, or a batch of them in one array. An image is one of
                Pillow, or an array or tensor ``[height, width, channels]`` or
                ``[channels, height, width]`` with values from 0 to 255 or from 0 to 1.
            return_tensors: "np", "pt", "tf" or "jax" for tensors; by default lists of arrays.
            annotations: of every image, as COCO's files have them: "image_id", and "annotations" with a
                "bbox" and a "category_id" for each object; or in the format "coco_panoptic"
                "image_id", "file_name" and "segments_info". Crowds and boxes without an inside are
                left out of the former.
            return_segmentation_masks: whether labels have masks; those of panoptic annotations do by
                default. COCO's polygons need pycocotools.
            masks_path: the folder of the images of segments.
            do_resize: instead of the field of this name, as are all down to ``format``.
            size: see the field.
            resample: see the field; masks take the nearest pixel.
            do_rescale: see the field; False for values from 0 to 1.
            rescale_factor: see the field.
            do_normalize: see the field.
            image_mean: see the field.
            image_std: see the field.
            do_convert_rgb: see the field.
            do_convert_annotations: see the field.
            do_pad: see the field.
            pad_size: see the field.
            format: see the field.
            data_format: where ``pixel_values`` have their channels: "channels_first" or
                "channels_last".
            input_data_format: where arrays and tensors have them; by default told by their shape.

        Returns:
            ``pixel_values``, ``[images, channels, height, width]``, with padding ``pixel_mask``, 1 for
            an image and 0 for padding, ``[images, height, width]``, and with annotations ``labels``: a
            dictionary an image of "class_labels", "boxes", "area", "iscrowd", "image_id",
            "orig_size", "size" and perhaps "masks" and "keypoints".

        Raises:
            InvalidInputError: an image or annotation isn't one, or can't be prepared.
            InvalidConfigurationError: an option has a value that it can't have.
            MissingBackendError: Pillow, pycocotools or the backend of ``return_tensors`` isn't
                installed, and is needed.
        """
        options = {
            "do_resize": do_resize,
            "size": size,
            "resample": resample,
            "do_rescale": do_rescale,
            "rescale_factor": rescale_factor,
            "do_normalize": do_normalize,
            "image_mean": image_mean,
            "image_std": image_std,
            "do_convert_rgb": do_convert_rgb,
            "do_convert_annotations": do_convert_annotations,
            "do_pad": do_pad,
            "pad_size": pad_size,
            "format": format,
        }
        own = self.with_options(options)
        from triformers_core.architectures.detr.annotations import Given
        from triformers_core.feature_extraction.reading import read_images

        masks = return_segmentation_masks
        given = Given(
            own.format,
            own.format == "coco_panoptic" if masks is None else masks,
            None if masks_path is None else Path(masks_path),
        )
        read = read_images(images, to_rgb=own.do_convert_rgb, order=input_data_format)
        prepared = [own.prepare(image) for image in read]
        sizes = own.padded_sizes(prepared)
        features = own.padded(prepared, sizes, data_format, return_tensors)
        if annotations is not None:
            targets = own.targets(read, prepared, annotations, given)
            features["labels"] = own.labels(targets, sizes, return_tensors)
        return features

    def resized_to(self, image: Image | Pixels) -> tuple[int, int]:
        """Height and width that an image is resized to, in pixels."""
        import numpy as np

        height, width = np.asarray(image).shape[:2]
        if "shortest_edge" in self.size:
            return within(height, width, self.size["shortest_edge"], self.size["longest_edge"])
        if "max_height" in self.size:
            scale = min(self.size["max_height"] / height, self.size["max_width"] / width)
            return int(height * scale), int(width * scale)
        return super().resized_to(image)

    def padded_sizes(self, prepared: Sequence[Pixels]) -> list[tuple[int, int]]:
        """Height and width of every image with its padding.

        Args:
            prepared: the images, ``[channels, height, width]``.

        Raises:
            InvalidInputError: one is larger than ``pad_size``.
        """
        sizes = [(pixels.shape[1], pixels.shape[2]) for pixels in prepared]
        if not self.do_pad:
            return sizes
        largest = (max(height for height, _ in sizes), max(width for _, width in sizes))
        if self.pad_size is None:
            return [largest] * len(sizes)
        size = (self.pad_size["height"], self.pad_size["width"])
        if size[0] < largest[0] or size[1] < largest[1]:
            raise InvalidInputError(
                f"pad_size is {size[0]} by {size[1]} pixels, and images have up to {largest[0]} by "
                f"{largest[1]}; pass a smaller size, or a larger pad_size."
            )
        return [size] * len(sizes)

    def padded(
        self,
        prepared: Sequence[Pixels],
        sizes: Sequence[tuple[int, int]],
        order: ChannelOrder,
        return_tensors: TensorType | None,
    ) -> BatchFeature:
        """The images with their padding, and what says where it is.

        Args:
            prepared: the images, ``[channels, height, width]``.
            sizes: height and width of every one with its padding.
            order: see ``__call__``.
            return_tensors: likewise.
        """
        import numpy as np

        from triformers_core.feature_extraction.image import as_features
        from triformers_core.feature_extraction.pixels import finish
        from triformers_core.tensors import to_tensor

        images, masks = [], []
        for pixels, (height, width) in zip(prepared, sizes, strict=True):
            missing = ((0, height - pixels.shape[1]), (0, width - pixels.shape[2]))
            images.append(finish(np.pad(pixels, ((0, 0), *missing)), order))
            masks.append(np.pad(np.ones(pixels.shape[1:], np.int64), missing))
        features = as_features(images, return_tensors)
        if self.do_pad:
            features["pixel_mask"] = (
                masks if return_tensors is None else to_tensor(masks, return_tensors, "pixel_mask")
            )
        return features

    def targets(
        self,
        read: Sequence[Image | Pixels],
        prepared: Sequence[Pixels],
        annotations: Annotation | Sequence[Annotation],
        given: Given,
    ) -> list[Target]:
        """What annotations say of the images, as these were prepared.

        Args:
            read: the images as they came.
            prepared: as they go.
            annotations: see ``__call__``.
            given: how they are read.
        """
        import numpy as np

        from triformers_core.architectures.detr.annotations import as_list, resized, target_of

        found = []
        every = as_list(annotations, len(read))
        for number, (image, pixels, each) in enumerate(zip(read, prepared, every, strict=True)):
            height, width = np.asarray(image).shape[:2]
            target = target_of(each, (height, width), given, f"annotations[{number}]")
            new = (pixels.shape[1], pixels.shape[2])
            found.append(resized(target, new) if new != (height, width) else target)
        return found

    def labels(
        self,
        targets: Sequence[Target],
        sizes: Sequence[tuple[int, int]],
        return_tensors: TensorType | None,
    ) -> list[BatchFeature]:
        """What the models' losses take.

        Args:
            targets: what annotations say.
            sizes: height and width of every image with its padding.
            return_tensors: see ``__call__``.
        """
        from triformers_core.architectures.detr.annotations import finished

        return [
            BatchFeature(
                finished(target, size, self.do_convert_annotations), tensor_type=return_tensors
            )
            for target, size in zip(targets, sizes, strict=True)
        ]
