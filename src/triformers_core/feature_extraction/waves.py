"""Recordings as arrays: reading, padding and normalising them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from triformers_core.errors import InvalidInputError
from triformers_core.tensors import kind_of

Wave = NDArray[np.floating[Any]]
"""One recording, ``[samples]``: in 64 bits what came as integers, in 32 bits everything else."""


def read_sounds(sounds: object) -> list[Wave]:
    """Reads a recording, a list of recordings or a batch of them in one array.

    Args:
        sounds: arrays, tensors or lists of numbers.

    Raises:
        InvalidInputError: something isn't a recording; the message says which.
    """
    if isinstance(sounds, list | tuple):
        # A list of numbers is one recording, also of NumPy's numbers.
        first: object = next(iter(sounds), None)
        several = _is_list(first) or getattr(first, "shape", ()) != ()
        items = list(sounds) if several else [sounds]
    else:
        array = _to_array(sounds, "the input")
        items = list(array) if array.ndim == 2 else [array]
    return [_read(item, f"recording {index}") for index, item in enumerate(items)]


def read_frames(features: object) -> list[Wave]:
    """Reads the frames of a recording, ``[frames, features]``, or of several.

    Args:
        features: arrays, tensors or lists of them.

    Raises:
        InvalidInputError: something holds no frames; the message says which.
    """
    array = None if isinstance(features, list | tuple) else _to_array(features, "the input")
    items: list[object] = list(features) if isinstance(features, list | tuple) else [array]
    if array is not None and array.ndim == 3:
        items = list(array)
    read = [_to_array(item, f"recording {index}") for index, item in enumerate(items)]
    for index, frames in enumerate(read):
        if frames.ndim != 2 or frames.size == 0:
            raise InvalidInputError(
                f"recording {index} has the shape {frames.shape}; its frames are [frames, features]."
            )
    return read


def _is_list(value: object) -> bool:
    return isinstance(value, list | tuple)


def _read(sound: object, place: str) -> Wave:
    wave = _to_array(sound, place)
    if wave.ndim != 1:
        raise InvalidInputError(
            f"{place} has the shape {wave.shape}; a recording is [samples], of one channel."
        )
    if wave.size == 0:
        raise InvalidInputError(f"{place} holds no samples.")
    return wave


def _to_array(sound: object, place: str) -> Wave:
    if kind_of(sound) == "pt":
        tensor: Any = sound
        # NumPy has no bfloat16, and shares no memory with other devices.
        sound = (tensor.float() if tensor.is_floating_point() else tensor).detach().cpu().numpy()
    try:
        array = np.asarray(sound)
    except ValueError:
        array = np.asarray(None)
    if array.dtype.kind not in "fiub" and array.dtype.name != "bfloat16":
        raise InvalidInputError(
            f"{place} is a {type(sound).__name__} that makes no array of numbers; a recording is "
            "an array, a tensor or a list of numbers."
        )
    return array.astype(np.float64 if array.dtype.kind in "iub" else np.float32)


def pad(sound: Wave, length: int, value: float, *, left: bool) -> Wave:
    """A recording of that length at least.

    Args:
        sound: the recording, or features of its frames, ``[length, …]``.
        length: in samples.
        value: what it is padded with.
        left: whether padding goes before it.
    """
    missing = max(length - len(sound), 0)
    widths = [(missing, 0) if left else (0, missing)] + [(0, 0)] * (sound.ndim - 1)
    return np.pad(sound, widths, constant_values=value)


def mask(length: int, sound: int, *, left: bool) -> NDArray[np.int32]:
    """1 for sound and 0 for padding.

    Args:
        length: of the whole, in samples.
        sound: samples that aren't padding.
        left: whether padding is before them.
    """
    positions = np.arange(length)
    kept = positions >= length - sound if left else positions < sound
    return kept.astype(np.int32)


def normalise(sound: Wave, start: int, stop: int, padding: float) -> Wave:
    """A recording whose samples from ``start`` to ``stop`` have mean 0 and variance 1.

    Args:
        sound: the recording.
        start: the first sample that counts.
        stop: after the last one.
        padding: what the others become.
    """
    counted = sound[start:stop]
    normalised = np.full_like(sound, padding)
    normalised[start:stop] = (counted - counted.mean()) / np.sqrt(counted.var() + 1e-7)
    return normalised
