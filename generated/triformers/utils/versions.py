# Generated from registry.yaml by `make generate`; do not edit.
"""Whether packages are new enough."""

from __future__ import annotations

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
)

__all__ = [
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
    "require_version",
]
