"""Wav2Vec2's feature extractor: values equal to the reference's, padding, and what goes wrong."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors import safe_open

from tests.support.reference import FIXTURES
from tests.support.sounds import sounds, speech
from triformers_core.architectures.speech_to_text.feature_extraction import (
    Speech2TextFeatureExtractor,
)
from triformers_core.architectures.wav2vec2.feature_extraction import Wav2Vec2FeatureExtractor
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.feature_extraction import BatchFeature

RECORDED = FIXTURES / "feature_extraction"
RATE = 16000
EXTRACTOR = Wav2Vec2FeatureExtractor(return_attention_mask=True)

# As in the checkpoint of wav2vec2-base-960h.
PUBLISHED = {
    "do_normalize": True,
    "feature_size": 1,
    "padding_side": "right",
    "padding_value": 0.0,
    "return_attention_mask": False,
    "sampling_rate": 16000,
}


def recorded(architecture: str) -> dict[str, Any]:
    with safe_open(RECORDED / f"{architecture}.safetensors", "np") as file:
        cases: dict[str, Any] = json.loads(file.metadata()["cases"])
        for name, case in cases.items():
            expected: dict[str, dict[int, Any]] = {}
            case["expected"] = expected
            for key in file.keys():
                found, feature, index = key.rsplit(".", 2)
                if found == name:
                    expected.setdefault(feature, {})[int(index)] = file.get_tensor(key)
    return cases


CASES = recorded("wav2vec2")
OF_FRAMES = recorded("speech_to_text")


@pytest.mark.parametrize("name", CASES)
def test_values_equal_the_references(name: str) -> None:
    case = CASES[name]
    extractor = Wav2Vec2FeatureExtractor.from_dict(case["file"])
    features = extractor(sounds()[case["sound"]], sampling_rate=RATE, **case["options"])
    assert sorted(features) == sorted(case["expected"])
    for feature, rows in case["expected"].items():
        assert len(features[feature]) == len(rows)
        for index, expected in rows.items():
            found = features[feature][index]
            assert found.dtype == expected.dtype
            np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("name", OF_FRAMES)
def test_frames_equal_the_references(name: str) -> None:
    case = OF_FRAMES[name]
    extractor = Speech2TextFeatureExtractor.from_dict(case["file"])
    features = extractor(sounds()[case["sound"]], sampling_rate=RATE, **case["options"])
    assert sorted(features) == sorted(case["expected"])
    for feature, rows in case["expected"].items():
        assert len(features[feature]) == len(rows)
        for index, expected in rows.items():
            found = features[feature][index]
            assert found.dtype == expected.dtype
            np.testing.assert_allclose(found, expected, rtol=1e-5, atol=2e-5)


def test_frames_are_padded_later_and_cut_before_their_sound_is_normalised() -> None:
    parts = sounds()["long parts"]
    extractor = Speech2TextFeatureExtractor(num_mel_bins=13, feature_size=13)
    several = extractor(parts, sampling_rate=RATE, padding=True, return_tensors="np")
    alone = [extractor(part, sampling_rate=RATE) for part in parts]
    later = extractor.pad(
        [{"input_features": one["input_features"][0]} for one in alone], return_tensors="np"
    )
    np.testing.assert_array_equal(later["input_features"], several["input_features"])
    np.testing.assert_array_equal(later["attention_mask"], several["attention_mask"])
    left = Speech2TextFeatureExtractor(num_mel_bins=13, feature_size=13, padding_side="left")
    padded = left(parts, sampling_rate=RATE, padding=True)["input_features"][1]
    length = len(alone[1]["input_features"][0])
    np.testing.assert_array_equal(padded[-length:], alone[1]["input_features"][0])
    assert not padded[:-length].any()
    with pytest.raises(InvalidInputError, match="recording 1 has 399 samples, and a frame has 400"):
        extractor([parts[0], parts[0][:399]], sampling_rate=RATE)
    with pytest.raises(InvalidInputError, match=r"its frames are \[frames, features\]"):
        extractor.pad({"input_features": [1.0, 2.0]})
    noisy = Speech2TextFeatureExtractor(dither=1.0)(parts[0], sampling_rate=RATE)
    assert np.isfinite(noisy["input_features"][0]).all()


def test_a_tensor_needs_one_length() -> None:
    parts = sounds()["parts"]
    features = EXTRACTOR(parts, sampling_rate=RATE, padding=True, return_tensors="np")
    assert features["input_values"].shape == features["attention_mask"].shape == (3, 150)
    with pytest.raises(InvalidInputError, match="pass padding=True"):
        EXTRACTOR(parts, sampling_rate=RATE, return_tensors="np")


def test_sound_padded_left_is_normalised_without_its_padding() -> None:
    extractor = Wav2Vec2FeatureExtractor(return_attention_mask=True, padding_side="left")
    parts = sounds()["parts"]
    features = extractor(parts, sampling_rate=RATE, padding=True, return_tensors="np")
    whole = EXTRACTOR(parts[1], sampling_rate=RATE)["input_values"][0]
    np.testing.assert_array_equal(features["input_values"][1, 150 - 92 :], whole)
    assert features["input_values"][1, : 150 - 92].tolist() == [0.0] * (150 - 92)
    assert features["attention_mask"][1].tolist() == [0] * (150 - 92) + [1] * 92


def test_features_made_before_are_padded_alike() -> None:
    parts = sounds()["parts"]
    expected = EXTRACTOR(parts, sampling_rate=RATE, padding=True, return_tensors="np")
    single = [EXTRACTOR(part, sampling_rate=RATE) for part in parts]
    rows = [{"input_values": features["input_values"][0]} for features in single]
    together = EXTRACTOR(parts, sampling_rate=RATE)
    for features in (rows, together):
        padded = EXTRACTOR.pad(features, return_tensors="np")
        assert isinstance(padded, BatchFeature)
        for name, values in expected.items():
            np.testing.assert_array_equal(padded[name], values)


def test_files_are_read_and_written(tmp_path: Path) -> None:
    file = tmp_path / "preprocessor_config.json"
    file.write_text(json.dumps(PUBLISHED), encoding="utf-8")
    extractor = Wav2Vec2FeatureExtractor.from_pretrained(tmp_path)
    extractor.save_pretrained(tmp_path)
    written = json.loads(file.read_text(encoding="utf-8"))
    assert written == PUBLISHED | {"feature_extractor_type": "Wav2Vec2FeatureExtractor"}


def test_a_call_without_a_sampling_rate_is_warned_of() -> None:
    with pytest.warns(UserWarning, match="without sampling_rate"):
        EXTRACTOR(speech())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        EXTRACTOR(speech(), sampling_rate=RATE)


@pytest.mark.parametrize(
    ("sound", "options", "message"),
    [
        ([0.0] * 9, {"sampling_rate": 8000}, "have 8000 samples a second, the model takes 16000"),
        (np.zeros((1, 2, 9)), {}, r"shape \(1, 2, 9\); a recording is \[samples\]"),
        ([np.zeros((2, 9))], {}, r"recording 0 has the shape \(2, 9\)"),
        ([np.ones(3), np.ones(0)], {}, "recording 1 holds no samples"),
        ([], {}, "recording 0 holds no samples"),
        ("speech.wav", {}, "is a str that makes no array of numbers"),
        ([[1.0], ["a"]], {}, "recording 1 is a list that makes no array of numbers"),
        ([1.0, 2.0], {"truncation": True}, "need max_length"),
        ([1.0, 2.0], {"padding": "max_length"}, "need max_length"),
        ([1.0, 2.0], {"padding": "shortest"}, "padding='shortest' is unknown"),
    ],
)
def test_what_is_no_recording_is_refused(sound: Any, options: dict[str, Any], message: str) -> None:
    given: dict[str, Any] = {"sampling_rate": RATE} | options
    with pytest.raises(InvalidInputError, match=message):
        EXTRACTOR(sound, **given)


@pytest.mark.parametrize("values", [{"padding_side": "top"}, {"sampling_rate": 0}])
def test_settings_that_mean_nothing_are_refused(values: dict[str, Any]) -> None:
    with pytest.raises(InvalidConfigurationError, match=next(iter(values))):
        Wav2Vec2FeatureExtractor(**values)


def test_features_without_sound_cannot_be_padded() -> None:
    for features in ([], [{"labels": [1]}], {"labels": [1]}):
        with pytest.raises(InvalidInputError, match="found no input_values"):
            EXTRACTOR.pad(features)
