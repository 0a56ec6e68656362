"""Blenderbot's recorded calls."""

from __future__ import annotations

from tests.reference.cases.bart import like_bart

HEADS = ("ForConditionalGeneration", "ForCausalLM")

CASES = like_bart("Blenderbot", HEADS, {"pad_token_id": 1})
