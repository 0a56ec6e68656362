"""The base of the feature extractors for images."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, TypeAlias

from triformers_core.errors import InvalidInputError
from triformers_core.feature_extraction.base import BatchFeature, PreTrainedFeatureExtractor
from triformers_core.feature_extraction.size import Size, SizeField
from triformers_core.tensors import TensorType

if TYPE_CHECKING:
    from PIL.Image import Image

    from triformers_core.feature_extraction.pixels import ChannelOrder, Pixels

    ImageInput: TypeAlias = "Image | ImageArray | Sequence[Image | ImageArray]"

FILTERS = ("nearest", "lanczos", "bilinear", "bicubic", "box", "hamming")
"""Names of Pillow's resampling filters, in the order of their numbers."""


class ImageArray(Protocol):
    """An array or tensor of NumPy, PyTorch, TensorFlow or JAX."""

    @property
    def shape(self) -> Any: ...  # Every backend has its own type for shapes.


@dataclass(kw_only=True)
class ImageFeatureExtractor(PreTrainedFeatureExtractor):
    """Resizes images, scales their values and normalises them.

    Args:
        do_resize: whether images are resized to ``size``.
        size: what they are resized to, in pixels: one number for both sides, [height, width] or
            {"height": …, "width": …}; read as the last.
        resample: number of Pillow's filter for resizing: 0 nearest, 1 Lanczos, 2 bilinear,
            3 bicubic, 4 box, 5 Hamming.
        do_rescale: whether values are multiplied by ``rescale_factor``.
        rescale_factor: 1/255 by default: from 0 to 255 becomes from 0 to 1.
        do_normalize: whether ``image_mean`` is subtracted and ``image_std`` divided by.
        image_mean: mean of every channel, or one for all, after rescaling.
        image_std: standard deviation of every channel, or one for all, after rescaling.
        do_convert_rgb: whether images of Pillow that aren't RGB (grey, palette, with
            transparency, CMYK, …) become so.
        name_or_path: where it was loaded from; not saved.
        extra: keys of the file that no field has; written back when saved.
    """

    model_input_names: ClassVar[tuple[str, ...]] = ("pixel_values",)
    do_resize: bool = True
    size: SizeField = SizeField(224)
    resample: int = 2
    do_rescale: bool = True
    rescale_factor: float = 1 / 255
    do_normalize: bool = True
    image_mean: Sequence[float] | float = (0.5, 0.5, 0.5)
    image_std: Sequence[float] | float = (0.5, 0.5, 0.5)
    do_convert_rgb: bool = True

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.resample not in range(len(FILTERS)):
            known = ", ".join(f"{number} {name}" for number, name in enumerate(FILTERS))
            raise self.misfit(f"it is one of {known}", "resample")
        self.resample = int(self.resample)  # Pillow's own constants are numbers, too.
        self.image_mean = self._numbers("image_mean", self.image_mean)
        self.image_std = self._numbers("image_std", self.image_std)
        if 0 in (self.image_std if isinstance(self.image_std, list) else [self.image_std]):
            raise self.misfit("images are divided by it, so it isn't 0", "image_std")

    def _numbers(self, name: str, value: Sequence[float] | float) -> list[float] | float:
        if isinstance(value, float | int):
            return value
        if isinstance(value, Sequence) and all(isinstance(x, float | int) for x in value):
            return list(value)
        raise self.misfit("it is a number, or a list of one for every channel", name)

    @classmethod
    def type_names(cls) -> dict[str, str]:
        """The keys of a saved file that name this class, in its older and its newer form."""
        newer = cls.__name__.replace("FeatureExtractor", "ImageProcessor")
        return super().type_names() | {"image_processor_type": newer}

    def __call__(
        self,
        images: ImageInput,
        return_tensors: TensorType | None = None,
        *,
        do_resize: bool | None = None,
        size: Size | None = None,
        resample: int | None = None,
        do_rescale: bool | None = None,
        rescale_factor: float | None = None,
        do_normalize: bool | None = None,
        image_mean: Sequence[float] | float | None = None,
        image_std: Sequence[float] | float | None = None,
        do_convert_rgb: bool | None = None,
        data_format: ChannelOrder = "channels_first",
        input_data_format: ChannelOrder | None = None,
    ) -> BatchFeature:
        """Makes a model's ``pixel_values``.

        Args:
            images: an image, a list of images, or a batch of them in one array. An image is one of
                Pillow, or an array or tensor ``[height, width, channels]`` or
                ``[channels, height, width]`` with values from 0 to 255 or from 0 to 1.
            return_tensors: "np", "pt", "tf" or "jax" for one tensor; by default a list of arrays.
            do_resize: instead of the field of this name, as are all down to ``do_convert_rgb``.
            size: see the field.
            resample: see the field.
            do_rescale: see the field; False for values from 0 to 1.
            rescale_factor: see the field.
            do_normalize: see the field.
            image_mean: see the field.
            image_std: see the field.
            do_convert_rgb: see the field.
            data_format: where ``pixel_values`` have their channels: "channels_first" or
                "channels_last".
            input_data_format: where arrays and tensors have them; by default told by their shape.

        Returns:
            ``pixel_values``, ``[images, channels, height, width]``: 32-bit floats, or the images'
            integers where nothing was computed.

        Raises:
            InvalidInputError: an image isn't one, or can't be prepared; the message says which.
            InvalidConfigurationError: an option has a value that it can't have.
            MissingBackendError: Pillow or the backend of ``return_tensors`` isn't installed.
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
        }
        prepared = self.with_options(options).prepare_all(images, data_format, input_data_format)
        return as_features(prepared, return_tensors)

    def with_options(self, options: Mapping[str, Any]) -> Self:
        """A copy with other fields, where they aren't ``None``: what a call's options stand for."""
        given = {name: value for name, value in options.items() if value is not None}
        return dataclasses.replace(self, **given) if given else self

    def prepare_all(
        self, images: ImageInput, data_format: ChannelOrder, input_data_format: ChannelOrder | None
    ) -> list[Pixels]:
        """Reads and prepares images.

        Args:
            images: see ``__call__``.
            data_format: see ``__call__``.
            input_data_format: see ``__call__``.
        """
        from triformers_core.feature_extraction.pixels import finish
        from triformers_core.feature_extraction.reading import read_images

        read = read_images(images, to_rgb=self.do_convert_rgb, order=input_data_format)
        return [finish(self.prepare(image), data_format) for image in read]

    def prepare(self, image: Image | Pixels) -> Pixels:
        """Prepares one image.

        Args:
            image: of Pillow and RGB, or ``[height, width, channels]``.

        Returns:
            ``[channels, height, width]``.
        """
        from triformers_core.feature_extraction.pixels import (
            first,
            normalise,
            rescale,
            warn_if_rescaled_twice,
        )

        pixels = first(self.reshape(image))
        if self.do_rescale:
            warn_if_rescaled_twice(pixels)
            pixels = rescale(pixels, self.rescale_factor)
        if self.do_normalize:
            pixels = normalise(pixels, self.image_mean, self.image_std)
        return pixels

    def reshape(self, image: Image | Pixels) -> Image | Pixels:
        """Gives one image the size that models take; a subclass may cut it out there, too."""
        from triformers_core.feature_extraction.pixels import resize

        if not self.do_resize:
            return image
        return resize(image, *self.resized_to(image), self.resample)

    def resized_to(self, image: Image | Pixels) -> tuple[int, int]:
        """Height and width that an image is resized to, in pixels."""
        return self.size["height"], self.size["width"]


def as_features(prepared: list[Pixels], return_tensors: TensorType | None) -> BatchFeature:
    """Puts images together.

    Args:
        prepared: the images.
        return_tensors: "np", "pt", "tf" or "jax" for one tensor; by default they stay a list.

    Raises:
        InvalidInputError: their shapes differ, so they make no tensor.
    """
    shapes = sorted({pixels.shape for pixels in prepared})
    if return_tensors is not None and len(shapes) > 1:
        raise InvalidInputError(
            f"The images have the shapes {', '.join(map(str, shapes[:5]))}, so they make no tensor: "
            "pass do_resize=True for one size, or leave out return_tensors."
        )
    return BatchFeature({"pixel_values": prepared}, tensor_type=return_tensors)
