# Generated from registry.yaml by `make generate`; do not edit.
"""Versions, file names, choices and logging, as scripts ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers.utils import logging, versions
from triformers_core.scripts.file_names import (
    CONFIG_NAME,
    FEATURE_EXTRACTOR_NAME,
    FLAX_WEIGHTS_INDEX_NAME,
    FLAX_WEIGHTS_NAME,
    GENERATION_CONFIG_NAME,
    SAFE_WEIGHTS_INDEX_NAME,
    SAFE_WEIGHTS_NAME,
    TF2_WEIGHTS_INDEX_NAME,
    TF2_WEIGHTS_NAME,
    TF_WEIGHTS_NAME,
    WEIGHTS_INDEX_NAME,
    WEIGHTS_NAME,
)
from triformers_core.scripts.kinds import PaddingStrategy, TensorType, TruncationStrategy
from triformers_core.scripts.outputs import ModelOutput
from triformers_core.scripts.versions import (
    check_min_version,
    is_datasets_available,
    is_flax_available,
    is_offline_mode,
    is_sentencepiece_available,
    is_tensorboard_available,
    is_tf_available,
    is_tokenizers_available,
    is_torch_available,
    is_vision_available,
    require_version,
    send_example_telemetry,
)

__all__ = [
    "CONFIG_NAME",
    "FEATURE_EXTRACTOR_NAME",
    "FLAX_WEIGHTS_INDEX_NAME",
    "FLAX_WEIGHTS_NAME",
    "GENERATION_CONFIG_NAME",
    "ModelOutput",
    "PaddingStrategy",
    "SAFE_WEIGHTS_INDEX_NAME",
    "SAFE_WEIGHTS_NAME",
    "TF2_WEIGHTS_INDEX_NAME",
    "TF2_WEIGHTS_NAME",
    "TF_WEIGHTS_NAME",
    "TensorType",
    "TruncationStrategy",
    "WEIGHTS_INDEX_NAME",
    "WEIGHTS_NAME",
    "check_min_version",
    "is_datasets_available",
    "is_flax_available",
    "is_offline_mode",
    "is_sentencepiece_available",
    "is_tensorboard_available",
    "is_tf_available",
    "is_tokenizers_available",
    "is_torch_available",
    "is_vision_available",
    "logging",
    "require_version",
    "send_example_telemetry",
    "versions",
]

if not TYPE_CHECKING:  # Checkers know the names; to them, any other one is an error.
    __path__ = globals().get(
        "__path__", []
    )  # So that a module within is looked for, and explained.

    def __getattr__(name: str) -> object:
        import triformers
        from triformers_core.absent import missing

        raise missing(name, __all__, __name__, triformers.__all__)
