"""What comes of the options of a call of ``generate``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from triformers_core.errors import InvalidInputError
from triformers_core.generation.settings import GenerationConfig


def new_settings(
    own: GenerationConfig,
    given: GenerationConfig | None,
    return_dict: bool | None,
    options: Mapping[str, Any],  # Values of every field's type.
) -> GenerationConfig:
    """The settings of a call: its options, then the settings that it passes, then the model's own.

    Args:
        own: the model's.
        given: passed with the call, in place of the model's.
        return_dict: whether an output object is wanted.
        options: the call's further keywords.

    Raises:
        InvalidInputError: an option isn't known, or ``given`` is no ``GenerationConfig``.
    """
    if given is not None and not isinstance(given, GenerationConfig):
        raise InvalidInputError(
            f"generation_config is a GenerationConfig; a {type(given).__name__} came."
        )
    named = dict(options) | {"return_dict_in_generate": return_dict}
    base = own if given is None else _with_tokens_of(given, own)
    return base.with_options(named)


def _with_tokens_of(given: GenerationConfig, own: GenerationConfig) -> GenerationConfig:
    """Settings that name no special tokens have those of the model."""
    names = ("pad_token_id", "bos_token_id", "eos_token_id", "decoder_start_token_id")
    missing = {name: getattr(own, name) for name in names if getattr(given, name) is None}
    return given.with_options(missing)
