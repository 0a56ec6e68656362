"""What scripts ask every model for: small inputs, to build or to trace it, and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from triformers_core.backends import Backend
from triformers_core.tensors import TensorType, to_tensor

if TYPE_CHECKING:
    from triformers_core.configuration import PretrainedConfig

_IDS = [[7, 6, 0, 0, 1], [1, 2, 3, 0, 0], [0, 0, 0, 4, 5]]
_KINDS: dict[Backend, TensorType] = {"torch": "pt", "tensorflow": "tf", "flax": "jax"}
_SAMPLES = 1600
_FRAMES = 64


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

        Models with a decoder get its ids as well. Their values say nothing.
        """
        made = _arrays(self.config, self.main_input_name)
        return {name: to_tensor(value, _KINDS[self.backend]) for name, value in made.items()}


def _arrays(config: PretrainedConfig, main: str) -> dict[str, Any]:
    import numpy as np

    made: dict[str, Any] = {main: _IDS}
    if main == "pixel_values":
        size = getattr(config, "image_size", 64)
        height, width = (size, size) if isinstance(size, int) else size
        channels = getattr(config, "num_channels", 3)
        made[main] = np.zeros((1, channels, height, width), np.float32)
    elif main == "input_values":
        made[main] = np.zeros((1, _SAMPLES), np.float32)
    elif main == "input_features":
        features = getattr(config, "input_feat_per_channel", 80)
        made[main] = np.zeros((1, _FRAMES, features), np.float32)
    if config.is_encoder_decoder:
        made["decoder_input_ids"] = _IDS[: len(made[main])]
    return made
