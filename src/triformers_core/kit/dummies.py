"""What scripts ask every model for: small inputs, to build or to trace it, and where it comes from."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, ClassVar

from triformers_core.backends import Backend
from triformers_core.tensors import TensorType, to_tensor

if TYPE_CHECKING:
    from triformers_core.configuration import PretrainedConfig

_IDS = [[7, 6, 0, 0, 1], [1, 2, 3, 0, 0], [0, 0, 0, 4, 5]]
_CALLS: dict[Backend, str] = {"torch": "forward", "tensorflow": "call", "flax": "__call__"}
_KINDS: dict[Backend, TensorType] = {"torch": "pt", "tensorflow": "tf", "flax": "jax"}
_SAMPLES = 1600
_FRAMES = 64
_REGIONS = 4


class WithDummies:
    """A model that has small inputs of its own kind, and a name; what it needs, all kits' models have."""

    if TYPE_CHECKING:
        backend: ClassVar[Backend]
        main_input_name: ClassVar[str]
        config: Any  # Each class's own.

    @property
    def name_or_path(self) -> str:
        """What the model was loaded by, a name or a path; empty for a new one."""
        name: str = self.config.name_or_path
        return name

    @property
    def dummy_inputs(self) -> dict[str, Any]:
        """Inputs by name: ids ``[3, 5]``, pixels ``[1, channels, height, width]`` or sound.

        Models with a decoder get its ids as well, those of texts and images both. Their values say
        nothing.
        """
        made = _arrays(self.config, self.main_input_name)
        taken = inspect.signature(getattr(type(self), _CALLS[self.backend])).parameters
        made = {name: value for name, value in made.items() if name in taken}
        return {name: to_tensor(value, _KINDS[self.backend]) for name, value in made.items()}


def _arrays(config: PretrainedConfig, main: str) -> dict[str, Any]:
    import numpy as np

    made: dict[str, Any] = {main: _IDS}
    if main == "pixel_values":
        made[main] = np.zeros((1, *_image(config)), np.float32)
    elif main == "input_values":
        made[main] = np.zeros((1, _SAMPLES), np.float32)
    elif main == "input_features":
        features = getattr(config, "input_feat_per_channel", 80)
        made[main] = np.zeros((1, _FRAMES, features), np.float32)
    if "vision_config" in config.parts:
        made["pixel_values"] = np.zeros((1, *_image(config)), np.float32)
    for name, size in (("visual_feats", "visual_feat_dim"), ("visual_pos", "visual_pos_dim")):
        if width := getattr(config, size, None):
            made[name] = np.zeros((len(_IDS), _REGIONS, width), np.float32)
    if config.is_encoder_decoder:
        made["decoder_input_ids"] = _IDS[: len(made[main])]
    return made


def _image(config: PretrainedConfig) -> tuple[int, int, int]:
    """Channels, height and width; a part that sees the images says them."""
    for name in ("vision_config", "backbone_config"):
        config = getattr(config, name, None) or config
    size = getattr(config, "image_size", 64)
    height, width = (size, size) if isinstance(size, int) else size
    return getattr(config, "num_channels", 3), height, width
