"""How texts are generated where a configuration says nothing: what older ones had as keys of theirs."""

from __future__ import annotations

from collections.abc import Mapping

GENERATION_DEFAULTS: Mapping[str, bool | int | float | None] = {
    "bad_words_ids": None,
    "begin_suppress_tokens": None,
    "do_sample": False,
    "early_stopping": False,
    "encoder_no_repeat_ngram_size": 0,
    "forced_bos_token_id": None,
    "forced_eos_token_id": None,
    "length_penalty": 1.0,
    "max_length": 20,
    "min_length": 0,
    "no_repeat_ngram_size": 0,
    "num_beams": 1,
    "num_return_sequences": 1,
    "output_scores": False,
    "repetition_penalty": 1.0,
    "return_dict_in_generate": False,
    "suppress_tokens": None,
    "temperature": 1.0,
    "top_k": 50,
    "top_p": 1.0,
    "typical_p": 1.0,
}
"""They can be read of every configuration (``config.num_beams``), and are no fields of any."""
