"""What ``generate`` takes beside its inputs; see ``inputs.py``."""

from __future__ import annotations

from typing import TypedDict

__all__: list[str] = []  # For models alone.


class GenerationOptions(TypedDict, total=False):
    """The fields of ``GenerationConfig``, which documents them, as keywords of ``generate``.

    Other keywords are handed on, to be refused with the nearest name.
    """

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
