"""Recordings for tests."""

from __future__ import annotations

import wave
from pathlib import Path
from typing import Any

import numpy as np

from tests.support.reference import Array

SPEECH = Path(__file__).parents[1] / "fixtures" / "audio" / "speech.wav"


def speech() -> Array:
    """A spoken sentence, ``[samples]`` from -1 to 1 in float32, 16000 a second."""
    with wave.open(str(SPEECH)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    return (samples / 32768).astype(np.float32)


def sounds() -> dict[str, Any]:
    """What a feature extractor is called with, by name."""
    whole = speech()
    parts = [whole[1000:1150], whole[4000:4092], whole[9000:9128]]
    return {
        "speech": whole[2000:4000],
        "parts": parts,
        "doubles": [part.astype(np.float64) for part in parts],
        "integers": [(part * 32768).astype(np.int16) for part in parts],
        "lists": [part[:9].tolist() for part in parts],
        "numbers": parts[0][:50].tolist(),
        "tuple": tuple(parts),
        "long parts": (long := [whole[1000:4000], whole[6000:7300], whole[9000:11100]]),
        "long doubles": [part.astype(np.float64) for part in long],
        "batch": np.stack([part[:75] for part in parts]),
    }
