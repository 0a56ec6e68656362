"""What calls with images or sound take; see ``inputs.py``."""

from __future__ import annotations

from typing import Annotated

from triformers_core.inputs import Options
from triformers_core.kit.torch import Tensor
from triformers_core.outputs import EncoderOutputs

__all__: list[str] = []  # For models alone.


class ImageInputs(Options, total=False):
    """Images.

    Args:
        pixel_values: normalised images ``[batch, channels, height, width]``.
        interpolate_pos_encoding: whether images of another size are taken, by resizing the grid of
            position embeddings.
    """

    pixel_values: Tensor | None
    head_mask: Tensor | None
    interpolate_pos_encoding: Annotated[bool | None, "keyword"]


class MaskedImageInputs(Options, total=False):
    """Images, of which patches may be masked.

    Args:
        bool_masked_pos: 1 or true for patches in whose place the model sees its token for masked ones,
            ``[batch, patches]``.
    """

    pixel_values: Tensor | None
    bool_masked_pos: Tensor | None
    head_mask: Tensor | None
    interpolate_pos_encoding: Annotated[bool | None, "keyword"]


class BareImageInputs(Options, total=False):
    """Images, for a model whose heads all count."""

    pixel_values: Tensor | None
    interpolate_pos_encoding: Annotated[bool | None, "keyword"]


class DetectionInputs(Options, total=False):
    """Images of different sizes, padded to one.

    Args:
        pixel_mask: 1 for pixels, 0 for padding, ``[batch, height, width]``; all are pixels by default.
        encoder_outputs: what the encoder returned, or its last state and then all states and
            attention weights in a tuple: in place of running it.
    """

    pixel_values: Tensor | None
    pixel_mask: Tensor | None
    encoder_outputs: Annotated[EncoderOutputs | None, "keyword"]


class BareTextInputs(Options, total=False):
    """Text as ids alone, for such a model."""

    input_ids: Tensor | None
    attention_mask: Tensor | None
    position_ids: Tensor | None


class ImageTextInputs(Options, total=False):
    """Texts, and images to compare them with."""

    input_ids: Tensor | None
    pixel_values: Tensor | None
    attention_mask: Tensor | None
    position_ids: Tensor | None
    interpolate_pos_encoding: Annotated[bool | None, "keyword"]


class SoundInputs(Options, total=False):
    """Sound.

    Args:
        input_values: samples ``[batch, samples]``, as the feature extractor prepares them.
        attention_mask: 1 for sound and 0 for padding, ``[batch, samples]``.
        freeze_feature_encoder: whether the convolutions get no gradient in this call.
    """

    input_values: Tensor | None
    attention_mask: Tensor | None
    freeze_feature_encoder: Annotated[bool | None, "keyword"]


class MaskedSoundInputs(SoundInputs, total=False):
    """Sound, of which a part is hidden.

    Args:
        mask_time_indices: 1 or true for positions whose state is hidden from the transformer,
            ``[batch, positions]``; by default drawn in training, as the configuration says.
    """

    mask_time_indices: Tensor | None
