"""The feature extractor of ViT models."""

from __future__ import annotations

from dataclasses import dataclass

from triformers_core.feature_extraction.image import ImageFeatureExtractor


@dataclass(kw_only=True)
class ViTFeatureExtractor(ImageFeatureExtractor):
    """Prepares images for ViT; the defaults are those of vit-base-patch16-224."""
