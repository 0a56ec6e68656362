"""From images and sound to a model's inputs."""

from triformers_core.feature_extraction.base import BatchFeature, PreTrainedFeatureExtractor

__all__ = ["BatchFeature", "PreTrainedFeatureExtractor"]
