"""The configuration of HuBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config


@dataclass(kw_only=True)
class HubertConfig(Wav2Vec2Config):
    """A HuBERT architecture: Wav2Vec2's with two more choices.

    The defaults are those of hubert-base-ls960; for all other keys see ``Wav2Vec2Config``.

    Args:
        feat_proj_layer_norm: whether features are normalised before they are projected.
        conv_pos_batch_norm: whether the positional convolution's input is normalised over the
            batch; by default its weight is normalised.
    """

    model_type: ClassVar[str] = "hubert"

    feat_proj_layer_norm: bool = True
    conv_pos_batch_norm: bool = False
