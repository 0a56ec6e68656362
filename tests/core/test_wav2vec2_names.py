"""What the frameworks' files call the kernel of Wav2Vec2's positional convolution."""

from __future__ import annotations

import numpy as np
import pytest

from triformers_core.architectures.wav2vec2.names import WAV2VEC2_NAMES
from triformers_core.checkpoint.names import Naming, to_canonical
from triformers_core.checkpoint.records import TensorRecord

DIRECTION = np.arange(32 * 8 * 6, dtype=np.float32).reshape(32, 8, 6)
LENGTH = np.arange(6, dtype=np.float32).reshape(1, 1, 6)
CANONICAL = "encoder.pos_conv_embed.conv.parametrizations.weight.original"


def record(array: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> TensorRecord:
    return TensorRecord(shape=array.shape, read=lambda: array)


@pytest.mark.parametrize(
    ("naming", "suffix", "length"),
    [
        ("pytorch", "", LENGTH),
        # As in files that the reference's TensorFlow and Flax models save.
        ("tensorflow", ":0", LENGTH.transpose(2, 1, 0)),
        ("flax", "", LENGTH),
    ],
)
def test_length_and_direction_are_found_under_older_names(
    naming: Naming, suffix: str, length: np.ndarray[tuple[int, ...], np.dtype[np.float32]]
) -> None:
    prefix = "encoder.pos_conv_embed.conv.weight_"
    stored = {f"{prefix}g{suffix}": record(length), f"{prefix}v{suffix}": record(DIRECTION)}
    found = to_canonical(stored, naming, WAV2VEC2_NAMES)
    for name, expected in ((f"{CANONICAL}0", LENGTH), (f"{CANONICAL}1", DIRECTION)):
        assert found[name].shape == expected.shape
        assert np.array_equal(found[name].read(), expected)


def test_the_newer_names_are_the_canonical_ones() -> None:
    stored = {f"{CANONICAL}0": record(LENGTH), f"{CANONICAL}1": record(DIRECTION)}
    assert to_canonical(stored, "pytorch", WAV2VEC2_NAMES).keys() == stored.keys()
