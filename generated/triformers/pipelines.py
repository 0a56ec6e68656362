# Generated from registry.yaml by `make generate`; do not edit.
"""From texts and images to answers."""

from __future__ import annotations

from triformers_core.scripts.pipelines import (
    FeatureExtractionPipeline,
    FillMaskPipeline,
    ImageClassificationPipeline,
    Pipeline,
    QuestionAnsweringPipeline,
    SummarizationPipeline,
    Text2TextGenerationPipeline,
    TextClassificationPipeline,
    TextGenerationPipeline,
    TokenClassificationPipeline,
    TranslationPipeline,
    pipeline,
)

__all__ = [
    "FeatureExtractionPipeline",
    "FillMaskPipeline",
    "ImageClassificationPipeline",
    "Pipeline",
    "QuestionAnsweringPipeline",
    "SummarizationPipeline",
    "Text2TextGenerationPipeline",
    "TextClassificationPipeline",
    "TextGenerationPipeline",
    "TokenClassificationPipeline",
    "TranslationPipeline",
    "pipeline",
]
