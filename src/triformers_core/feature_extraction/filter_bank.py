"""The logarithms of a recording's energies in mel bands, as Kaldi's ``fbank`` computes them.

Frames are 25 ms long and begin every 10 ms. A frame loses its mean, high frequencies are emphasised,
and a window (Povey's) is laid over it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triformers_core.feature_extraction.waves import Wave

FULL_SCALE = 2.0**15
"""What samples of 1 count as: Kaldi's are whole numbers of 16 bits."""
FRAME_SECONDS, STEP_SECONDS = 0.025, 0.01
EMPHASIS = 0.97
LOWEST_FREQUENCY = 20.0
FLOOR = float(np.finfo(np.float32).eps)
"""The least energy, whose logarithm is taken in place of lower ones."""


def frame_length(sampling_rate: int) -> int:
    """Samples of a frame.

    Args:
        sampling_rate: samples a second.
    """
    return round(FRAME_SECONDS * sampling_rate)


def filter_bank(
    sound: Wave, sampling_rate: int, bands: int, dither: float = 0.0
) -> NDArray[np.float32]:
    """The logarithms of the energies in every band, ``[frames, bands]``.

    Args:
        sound: a recording from -1 to 1, ``[samples]``, of one frame at least.
        sampling_rate: samples a second.
        bands: how many mel bands there are.
        dither: standard deviation of noise that every frame gets first.
    """
    length, step = frame_length(sampling_rate), round(STEP_SECONDS * sampling_rate)
    samples = sound.astype(np.float64) * FULL_SCALE
    frames = np.lib.stride_tricks.sliding_window_view(samples, length)[::step]
    if dither:
        frames = frames + dither * np.random.default_rng().standard_normal(frames.shape)
    frames = frames - frames.mean(axis=1, keepdims=True)
    before = np.concatenate([frames[:, :1], frames[:, :-1]], axis=1)
    size = 1 << (length - 1).bit_length()
    spectrum = np.fft.rfft((frames - EMPHASIS * before) * window(length), size, axis=1)
    energies = np.abs(spectrum) ** 2 @ mel_bands(sampling_rate, size, bands)
    found: NDArray[np.float32] = np.log(np.maximum(energies, FLOOR)).astype(np.float32)
    return found


@lru_cache(maxsize=8)
def window(length: int) -> NDArray[np.float64]:
    """Povey's window, ``[length]``: Hann's, raised to a power so that it gets near to zero only."""
    angles = 2.0 * np.pi * np.arange(length) / (length - 1)
    found: NDArray[np.float64] = (0.5 - 0.5 * np.cos(angles)) ** 0.85
    return found


@lru_cache(maxsize=8)
def mel_bands(sampling_rate: int, size: int, bands: int) -> NDArray[np.float64]:
    """The weight of every frequency in every band, ``[size // 2 + 1, bands]``.

    Bands are triangles of equal width in mels, each of which begins and ends in the middle of its
    neighbours. The highest frequency has no weight.

    Args:
        sampling_rate: samples a second.
        size: of the Fourier transform, in samples.
        bands: their number.
    """
    highest = sampling_rate / 2
    corners = np.linspace(_mels(LOWEST_FREQUENCY), _mels(highest), bands + 2)
    frequencies = _mels(np.arange(size // 2 + 1) * (sampling_rate / size))[:, None]
    rising = (frequencies - corners[:-2]) / (corners[1:-1] - corners[:-2])
    falling = (corners[2:] - frequencies) / (corners[2:] - corners[1:-1])
    weights: NDArray[np.float64] = np.maximum(np.minimum(rising, falling), 0.0)
    weights[-1] = 0.0
    return weights


def _mels(frequencies: float | NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    found: NDArray[np.float64] = 1127.0 * np.log(1.0 + np.asarray(frequencies) / 700.0)
    return found
