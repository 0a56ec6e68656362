"""The options of a call of ``generate``, for type checkers and editors, and what comes of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from triformers_core.errors import InvalidInputError
from triformers_core.generation.settings import GenerationConfig


class GenerationOptions(TypedDict, total=False):
    """The fields of ``GenerationConfig``, which documents them, as keywords of ``generate``."""

    max_length: int | None
    max_new_tokens: int | None
    min_length: int | None
    min_new_tokens: int | None
    max_time: float | None
    stop_strings: str | list[str] | None
    early_stopping: bool | str | None
    do_sample: bool | None
    num_beams: int | None
    num_return_sequences: int | None
    use_cache: bool | None
    temperature: float | None
    top_k: int | None
    top_p: float | None
    min_p: float | None
    typical_p: float | None
    repetition_penalty: float | None
    encoder_repetition_penalty: float | None
    length_penalty: float | None
    no_repeat_ngram_size: int | None
    encoder_no_repeat_ngram_size: int | None
    bad_words_ids: list[list[int]] | None
    renormalize_logits: bool | None
    forced_bos_token_id: int | None
    forced_eos_token_id: int | list[int] | None
    suppress_tokens: list[int] | None
    begin_suppress_tokens: list[int] | None
    pad_token_id: int | None
    bos_token_id: int | None
    eos_token_id: int | list[int] | None
    decoder_start_token_id: int | list[int] | None
    output_attentions: bool | None
    output_hidden_states: bool | None
    output_scores: bool | None
    output_logits: bool | None


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
