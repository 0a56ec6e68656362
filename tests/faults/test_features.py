"""Settings of feature extractors that would take any memory: one error that names the field."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from triformers_core.architectures.clip.feature_extraction import CLIPFeatureExtractor
from triformers_core.architectures.deit.feature_extraction import DeiTFeatureExtractor
from triformers_core.architectures.detr.feature_extraction import DetrFeatureExtractor
from triformers_core.architectures.speech_to_text.feature_extraction import (
    Speech2TextFeatureExtractor,
)
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
from triformers_core.architectures.wav2vec2.feature_extraction import Wav2Vec2FeatureExtractor
from triformers_core.errors import InvalidConfigurationError
from triformers_core.feature_extraction.base import PREPROCESSOR_FILE, PreTrainedFeatureExtractor

FAR = 2**24
SQUARE = {"height": FAR, "width": FAR}


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        (kind, field, value)
        for kind, fields in (
            (ViTFeatureExtractor, ["size"]),
            (DeiTFeatureExtractor, ["size", "crop_size"]),
            (CLIPFeatureExtractor, ["size", "crop_size"]),
        )
        for field in fields
        for value in (FAR, SQUARE, [1, FAR], True, 0)
    ]
    + [
        (CLIPFeatureExtractor, "size", {"shortest_edge": FAR}),
        (DetrFeatureExtractor, "size", {"shortest_edge": FAR, "longest_edge": FAR}),
        (DetrFeatureExtractor, "size", {"max_height": FAR, "max_width": FAR}),
        (DetrFeatureExtractor, "size", SQUARE),
        (DetrFeatureExtractor, "pad_size", SQUARE),
        (DetrFeatureExtractor, "pad_size", FAR),
        (DetrFeatureExtractor, "pad_size", {"height": 0, "width": -1}),
        (Speech2TextFeatureExtractor, "num_mel_bins", FAR),
        (Speech2TextFeatureExtractor, "sampling_rate", 1),
        (Wav2Vec2FeatureExtractor, "sampling_rate", 0),
    ],
)
def test_a_size_without_bounds(
    tmp_path: Path, kind: type[PreTrainedFeatureExtractor], field: str, value: object
) -> None:
    (tmp_path / PREPROCESSOR_FILE).write_text(json.dumps({field: value}))
    with pytest.raises(InvalidConfigurationError, match=f"{kind.__name__} has {field}="):
        kind.from_pretrained(tmp_path)


def test_a_bound_of_the_longer_side_may_be_far() -> None:
    image = np.zeros((8, 10, 3), np.uint8)
    found = DetrFeatureExtractor(size={"shortest_edge": 16, "longest_edge": FAR})(image)
    assert found["pixel_values"][0].shape == (3, 16, 20)
