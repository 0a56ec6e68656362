"""The feature extractor of DeiT models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from triformers_core.feature_extraction.base import BatchFeature
from triformers_core.feature_extraction.image import ImageFeatureExtractor
from triformers_core.feature_extraction.size import Size, SizeField
from triformers_core.tensors import TensorType

if TYPE_CHECKING:
    from PIL.Image import Image

    from triformers_core.feature_extraction.image import ImageInput
    from triformers_core.feature_extraction.pixels import ChannelOrder, Pixels


@dataclass(kw_only=True)
class DeiTFeatureExtractor(ImageFeatureExtractor):
    """Prepares images for DeiT: resizes them and takes their middle.

    The defaults are those of deit-base-distilled-patch16-224; for all other fields see
    ``ImageFeatureExtractor``.

    Args:
        size: what images are resized to, whatever their proportions; 256 pixels by default.
        resample: number of Pillow's filter for resizing; 3, bicubic, by default.
        do_center_crop: whether the middle is cut out of what was resized.
        crop_size: its size, in the forms of ``size``; an image that is smaller gets zeros around.
        image_mean: ImageNet's by default.
        image_std: ImageNet's by default.
    """

    size: SizeField = SizeField(256)
    resample: int = 3
    do_center_crop: bool = True
    crop_size: SizeField = SizeField(224)
    image_mean: Sequence[float] | float = (0.485, 0.456, 0.406)
    image_std: Sequence[float] | float = (0.229, 0.224, 0.225)

    def __call__(
        self,
        images: ImageInput,
        return_tensors: TensorType | None = None,
        *,
        do_resize: bool | None = None,
        size: Size | None = None,
        resample: int | None = None,
        do_center_crop: bool | None = None,
        crop_size: Size | None = None,
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
            images: an image, a list of images, or a batch of them in one array; see
                ``ImageFeatureExtractor``.
            return_tensors: "np", "pt", "tf" or "jax" for one tensor; by default a list of arrays.
            do_resize: instead of the field of this name, as are all down to ``do_convert_rgb``.
            size: see the field.
            resample: see the field.
            do_center_crop: see the field.
            crop_size: see the field.
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
        cropping = self.with_options({"do_center_crop": do_center_crop, "crop_size": crop_size})
        return super(DeiTFeatureExtractor, cropping).__call__(
            images,
            return_tensors,
            do_resize=do_resize,
            size=size,
            resample=resample,
            do_rescale=do_rescale,
            rescale_factor=rescale_factor,
            do_normalize=do_normalize,
            image_mean=image_mean,
            image_std=image_std,
            do_convert_rgb=do_convert_rgb,
            data_format=data_format,
            input_data_format=input_data_format,
        )

    def reshape(self, image: Image | Pixels) -> Image | Pixels:
        """Resizes one image and cuts out its middle."""
        from triformers_core.feature_extraction.pixels import center_crop

        resized = super().reshape(image)
        if not self.do_center_crop:
            return resized
        return center_crop(resized, self.crop_size["height"], self.crop_size["width"])
