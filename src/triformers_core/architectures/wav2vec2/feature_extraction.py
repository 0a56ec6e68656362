"""The feature extractor of Wav2Vec2 models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from triformers_core.feature_extraction.base import BatchFeature
from triformers_core.feature_extraction.sound import Padding, Sound, SoundFeatureExtractor
from triformers_core.tensors import TensorType


@dataclass(kw_only=True)
class Wav2Vec2FeatureExtractor(SoundFeatureExtractor):
    """Normalises recordings; the defaults are those of wav2vec2-base-960h.

    Args:
        do_normalize: whether every recording gets mean 0 and variance 1. With an attention mask
            its sound alone counts; without one its padding counts too, as models with
            ``feat_extract_norm="group"`` were trained.
        feature_size: numbers at every position.
        sampling_rate: samples a second that the model takes.
        padding_value: what padding consists of.
        padding_side: where it goes, "right" or "left".
        return_attention_mask: whether an attention mask is made by default: models with
            ``feat_extract_norm="layer"`` need it, the others were trained without.
        name_or_path: where it was loaded from; not saved.
        extra: keys of the file that no field has; written back when saved.
    """

    model_input_names: ClassVar[tuple[str, ...]] = ("input_values", "attention_mask")

    do_normalize: bool = True

    def __call__(
        self,
        raw_speech: Sound | Sequence[Sound],
        padding: bool | Padding = False,
        max_length: int | None = None,
        truncation: bool = False,
        pad_to_multiple_of: int | None = None,
        return_attention_mask: bool | None = None,
        return_tensors: TensorType | None = None,
        sampling_rate: int | None = None,
    ) -> BatchFeature:
        """Makes a model's ``input_values``.

        Args:
            raw_speech: a recording ``[samples]`` of one channel, a list of recordings, or a batch
                of them in one array ``[recordings, samples]``.
            padding: True or "longest" for the longest recording's length; "max_length"; False or
                "do_not_pad".
            max_length: samples for ``padding="max_length"`` and ``truncation``.
            truncation: whether samples beyond ``max_length`` are cut off.
            pad_to_multiple_of: makes the length a multiple of it.
            return_attention_mask: whether to make one; the field of this name by default.
            return_tensors: "np", "pt", "tf" or "jax" for tensors; by default lists of arrays.
            sampling_rate: samples a second of the recordings, to make sure that the model takes
                them.

        Returns:
            ``input_values`` ``[recordings, samples]`` in 32 bits, and ``attention_mask``.

        Raises:
            InvalidInputError: something isn't a recording, has another sampling rate, or an option
                is missing or unknown.
            MissingBackendError: the backend of ``return_tensors`` isn't installed.
        """
        import numpy as np

        from triformers_core.feature_extraction.waves import normalise, read_sounds

        self.check_rate(sampling_rate)
        sounds, lengths = self.padded(
            read_sounds(raw_speech),
            padding=padding,
            max_length=max_length,
            truncation=truncation,
            multiple=pad_to_multiple_of,
        )
        if self.do_normalize:
            masks = self.wants_mask(return_attention_mask)
            sounds = [
                normalise(
                    sound,
                    *self.counted(len(sound), length if masks else len(sound)),
                    self.padding_value,
                )
                for sound, length in zip(sounds, lengths, strict=True)
            ]
        sounds = [sound.astype(np.float32, copy=False) for sound in sounds]
        return self.as_features(sounds, lengths, return_attention_mask, return_tensors)

    def counted(self, whole: int, length: int) -> tuple[int, int]:
        """Where ``length`` samples of sound lie among the ``whole``."""
        return (whole - length, whole) if self.padding_side == "left" else (0, length)
