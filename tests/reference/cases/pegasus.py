"""Pegasus's recorded calls."""

from __future__ import annotations

from tests.reference.cases.bart import like_bart

HEADS = ("ForConditionalGeneration", "ForCausalLM")

# The calls' own padding and ends are BART's.
CASES = like_bart("Pegasus", HEADS, {"pad_token_id": 1, "eos_token_id": 2})
