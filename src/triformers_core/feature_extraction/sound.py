"""The base of the feature extractors for sound: how recordings are brought to one length."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal, get_args

from triformers_core.errors import InvalidInputError, shown
from triformers_core.feature_extraction.base import BatchFeature, PreTrainedFeatureExtractor
from triformers_core.fields import Size
from triformers_core.tensors import TensorType
from triformers_core.warning import warn

if TYPE_CHECKING:
    from triformers_core.feature_extraction.waves import Wave

Padding = Literal["longest", "max_length", "do_not_pad"]
"""To which length recordings are padded: that of the longest, ``max_length``, or none."""

# Numbers, or an array or tensor of a backend: that is known to the caller alone.
Sound = Sequence[float] | Any
"""One recording."""


@dataclass(kw_only=True)
class SoundFeatureExtractor(PreTrainedFeatureExtractor):
    """Brings recordings, or what is made of them, to one length.

    Args:
        feature_size: numbers at every position.
        sampling_rate: samples a second that the model takes.
        padding_value: what padding consists of.
        padding_side: where it goes, "right" or "left".
        return_attention_mask: whether an attention mask is made by default.
        name_or_path: where it was loaded from; not saved.
        extra: keys of the file that no field has; written back when saved.
    """

    feature_size: Size = 1
    sampling_rate: Size = 16000
    padding_value: float = 0.0
    padding_side: Literal["right", "left"] = "right"
    return_attention_mask: bool = False

    main_input_name: ClassVar[str] = "input_values"

    def __post_init__(self) -> None:
        super().__post_init__()
        self.check_choice("padding_side", ("right", "left"))

    def pad(
        self,
        processed_features: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        padding: bool | Padding = True,
        max_length: int | None = None,
        truncation: bool = False,
        pad_to_multiple_of: int | None = None,
        return_attention_mask: bool | None = None,
        return_tensors: TensorType | None = None,
    ) -> BatchFeature:
        """Brings features that were made before to one length, such as those of a training batch.

        Args:
            processed_features: what a call returned, or a list of such for one recording each;
                of these just the features themselves are read.
            padding: True or "longest" for the longest recording's length; "max_length"; False or
                "do_not_pad".
            max_length: positions for ``padding="max_length"`` and ``truncation``.
            truncation: whether positions beyond ``max_length`` are cut off.
            pad_to_multiple_of: makes the length a multiple of it.
            return_attention_mask: whether to make one; the field of this name by default.
            return_tensors: "np", "pt", "tf" or "jax" for tensors; by default lists of arrays.

        Raises:
            InvalidInputError: the features aren't such, or an option is missing or unknown.
        """
        padded = self.padded(
            self.read_features(self.features_of(processed_features)),
            padding=padding,
            max_length=max_length,
            truncation=truncation,
            multiple=pad_to_multiple_of,
        )
        return self.as_features(*padded, return_attention_mask, return_tensors)

    def read_features(self, features: object) -> list[Wave]:
        """The features of every recording as arrays; those of some classes have several axes.

        Raises:
            InvalidInputError: something isn't such; the message says which.
        """
        from triformers_core.feature_extraction.waves import read_sounds

        return read_sounds(features)

    def features_of(self, processed: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> Any:
        """The features among what calls returned: of one call, or of several."""
        name = self.main_input_name
        rows = [processed] if isinstance(processed, Mapping) else list(processed)
        if not rows or not all(isinstance(row, Mapping) and name in row for row in rows):
            raise InvalidInputError(
                f"{type(self).__name__}.pad() found no {name} in the features; pass what the "
                "feature extractor returned, or a list of such."
            )
        return rows[0][name] if isinstance(processed, Mapping) else [row[name] for row in rows]

    def padded(
        self,
        sounds: list[Wave],
        *,
        padding: bool | Padding,
        max_length: int | None,
        truncation: bool,
        multiple: int | None,
    ) -> tuple[list[Wave], list[int]]:
        """Cuts and pads recordings; see ``pad``.

        Returns:
            The recordings, and how many positions of each aren't padding.
        """
        from triformers_core.feature_extraction.waves import pad

        strategy = _strategy(padding)
        if max_length is None and (truncation or strategy == "max_length"):
            raise InvalidInputError(
                "truncation=True and padding='max_length' need max_length: the number of samples."
            )
        if max_length is not None and multiple:
            max_length = -(-max_length // multiple) * multiple
        if truncation:
            sounds = [sound[:max_length] for sound in sounds]
        lengths = [len(sound) for sound in sounds]
        if strategy == "do_not_pad":
            return sounds, lengths
        wanted = max(lengths) if strategy == "longest" or max_length is None else max_length
        wanted = -(-wanted // multiple) * multiple if multiple else wanted
        left = self.padding_side == "left"
        return [pad(sound, wanted, self.padding_value, left=left) for sound in sounds], lengths

    def as_features(
        self,
        sounds: list[Wave],
        lengths: list[int],
        return_attention_mask: bool | None,
        return_tensors: TensorType | None,
    ) -> BatchFeature:
        """Puts recordings together, with their attention mask if it is wanted."""
        from triformers_core.feature_extraction.waves import mask

        features: dict[str, Any] = {self.main_input_name: sounds}
        if self.wants_mask(return_attention_mask):
            left = self.padding_side == "left"
            features["attention_mask"] = [
                mask(len(sound), length, left=left)
                for sound, length in zip(sounds, lengths, strict=True)
            ]
        return BatchFeature(features, tensor_type=return_tensors)

    def wants_mask(self, return_attention_mask: bool | None) -> bool:
        """Whether a call with this option makes an attention mask."""
        return (
            self.return_attention_mask if return_attention_mask is None else return_attention_mask
        )

    def check_rate(self, sampling_rate: int | None) -> None:
        """Warns if a call doesn't say the rate of its recordings.

        Raises:
            InvalidInputError: it is another one than the model's.
        """
        if sampling_rate is None:
            warn(
                f"{type(self).__name__} was called without sampling_rate, so it can't tell whether "
                f"the recordings have the model's {self.sampling_rate} samples a second."
            )
        elif sampling_rate != self.sampling_rate:
            raise InvalidInputError(
                f"The recordings have {sampling_rate} samples a second, the model takes "
                f"{self.sampling_rate}; resample them first."
            )


def _strategy(padding: bool | Padding) -> Padding:
    if isinstance(padding, bool):
        return "longest" if padding else "do_not_pad"
    if padding not in get_args(Padding):
        raise InvalidInputError(
            f"padding={shown(padding)} is unknown; it is True, False or one of "
            f"{', '.join(get_args(Padding))}."
        )
    return padding
