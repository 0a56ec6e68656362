"""The feature extractor of Speech2Text models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar

from triformers_core.errors import InvalidInputError
from triformers_core.feature_extraction.base import BatchFeature
from triformers_core.feature_extraction.sound import Padding, Sound, SoundFeatureExtractor
from triformers_core.fields import Kernel, Size, Whole
from triformers_core.tensors import TensorType

if TYPE_CHECKING:
    from triformers_core.feature_extraction.waves import Wave

SampledAt = Annotated[int, Whole(100, 2**20)]
"""Samples a second, of which a frame and a step have some."""


@dataclass(kw_only=True)
class Speech2TextFeatureExtractor(SoundFeatureExtractor):
    """Makes frames of recordings: the logarithms of the energies in mel bands, normalised.

    The defaults are those of s2t-small-librispeech-asr.

    Args:
        feature_size: numbers of a frame.
        sampling_rate: samples a second that the model takes.
        num_mel_bins: number of mel bands.
        padding_value: what padding consists of.
        dither: standard deviation of noise that samples get, of 32768; none by default.
        do_ceptral_normalize: whether every band of a recording is normalised.
        normalize_means: whether it then gets mean 0.
        normalize_vars: whether it then gets variance 1.
        padding_side: where padding goes, "right" or "left".
        return_attention_mask: whether an attention mask is made by default. With one the frames of
            sound alone are normalised; without one padding counts, too.
        name_or_path: where it was loaded from; not saved.
        extra: keys of the file that no field has; written back when saved.
    """

    model_input_names: ClassVar[tuple[str, ...]] = ("input_features", "attention_mask")
    main_input_name: ClassVar[str] = "input_features"

    feature_size: Size = 80
    sampling_rate: SampledAt = 16000
    num_mel_bins: Kernel = 80
    dither: float = 0.0
    do_ceptral_normalize: bool = True
    normalize_means: bool = True
    normalize_vars: bool = True
    return_attention_mask: bool = True

    def __call__(
        self,
        raw_speech: Sound | Sequence[Sound],
        padding: bool | Padding = False,
        max_length: int | None = None,
        truncation: bool = False,
        pad_to_multiple_of: int | None = None,
        return_tensors: TensorType | None = None,
        sampling_rate: int | None = None,
        return_attention_mask: bool | None = None,
    ) -> BatchFeature:
        """Makes a model's ``input_features``.

        Args:
            raw_speech: a recording ``[samples]`` of one channel from -1 to 1, a list of recordings,
                or a batch of them in one array ``[recordings, samples]``.
            padding: True or "longest" for the longest recording's length; "max_length"; False or
                "do_not_pad".
            max_length: frames for ``padding="max_length"`` and ``truncation``.
            truncation: whether frames beyond ``max_length`` are cut off.
            pad_to_multiple_of: makes the number of frames a multiple of it.
            return_tensors: "np", "pt", "tf" or "jax" for tensors; by default lists of arrays.
            sampling_rate: samples a second of the recordings, to make sure that the model takes
                them.
            return_attention_mask: whether to make one; the field of this name by default.

        Returns:
            ``input_features`` ``[recordings, frames, features]`` in 32 bits, and ``attention_mask``
            ``[recordings, frames]``.

        Raises:
            InvalidInputError: something isn't a recording, has another sampling rate or no whole
                frame, or an option is missing or unknown.
            MissingBackendError: the backend of ``return_tensors`` isn't installed.
        """
        from triformers_core.feature_extraction.waves import read_sounds

        self.check_rate(sampling_rate)
        frames, lengths = self.padded(
            [self.framed(sound, index) for index, sound in enumerate(read_sounds(raw_speech))],
            padding=padding,
            max_length=max_length,
            truncation=truncation,
            multiple=pad_to_multiple_of,
        )
        if self.do_ceptral_normalize:
            masks = self.wants_mask(return_attention_mask)
            frames = [
                self.normalised(each, length if masks else len(each))
                for each, length in zip(frames, lengths, strict=True)
            ]
        return self.as_features(frames, lengths, return_attention_mask, return_tensors)

    def framed(self, sound: Wave, index: int) -> Wave:
        """The frames of a recording, ``[frames, bands]``.

        Args:
            sound: the recording.
            index: which one it is, for the error.
        """
        from triformers_core.feature_extraction.filter_bank import filter_bank, frame_length

        least = frame_length(self.sampling_rate)
        if len(sound) < least:
            raise InvalidInputError(
                f"recording {index} has {len(sound)} samples, and a frame has {least}."
            )
        return filter_bank(sound, self.sampling_rate, self.num_mel_bins, self.dither)

    def read_features(self, features: object) -> list[Wave]:
        """The frames of every recording, ``[frames, features]``.

        Raises:
            InvalidInputError: something isn't such; the message says which.
        """
        from triformers_core.feature_extraction.waves import read_frames

        return read_frames(features)

    def normalised(self, frames: Wave, length: int) -> Wave:
        """Frames of which ``length`` are sound; every feature of these is normalised."""
        start = len(frames) - length if self.padding_side == "left" else 0
        sound = frames[start : start + length]
        if self.normalize_means:
            sound = sound - sound.mean(axis=0)
        if self.normalize_vars:
            sound = sound / sound.std(axis=0)
        whole = frames * 0 + self.padding_value
        whole[start : start + length] = sound
        return whole.astype("float32", copy=False)
