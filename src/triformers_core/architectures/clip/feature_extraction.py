"""The feature extractor of CLIP models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from triformers_core.architectures.deit.feature_extraction import DeiTFeatureExtractor
from triformers_core.feature_extraction.size import ShorterSideField, SizeField, shorter_side

if TYPE_CHECKING:
    from PIL.Image import Image

    from triformers_core.feature_extraction.pixels import Pixels


@dataclass(kw_only=True)
class CLIPFeatureExtractor(DeiTFeatureExtractor):
    """Prepares images for CLIP: resizes the shorter side and takes the middle.

    The defaults are those of clip-vit-base-patch32; for all other fields see
    ``DeiTFeatureExtractor``.

    Args:
        size: what the shorter side is resized to, in pixels: a number or {"shortest_edge": …}; or
            both sides, whatever the proportions: [height, width] or {"height": …, "width": …}.
        image_mean: that of CLIP's images by default.
        image_std: that of CLIP's images by default.
    """

    size: SizeField = ShorterSideField(224)
    image_mean: Sequence[float] | float = (0.48145466, 0.4578275, 0.40821073)
    image_std: Sequence[float] | float = (0.26862954, 0.26130258, 0.27577711)

    def resized_to(self, image: Image | Pixels) -> tuple[int, int]:
        """Height and width that an image is resized to, in pixels."""
        if "shortest_edge" not in self.size:
            return super().resized_to(image)
        import numpy as np

        height, width = np.asarray(image).shape[:2]
        return shorter_side(height, width, self.size["shortest_edge"])
