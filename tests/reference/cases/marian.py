"""Marian's recorded calls."""

from __future__ import annotations

from tests.reference.cases.bart import LABEL_IDS, PLAIN, SOURCE_TEXT, case, like_bart

# The calls' own padding and ends are BART's.
TOKENS = {"pad_token_id": 1, "eos_token_id": 2, "activation_function": "swish"}
UNSHARED = TOKENS | {"share_encoder_decoder_embeddings": False}
TABLES = ("model.encoder.embed_tokens.weight", "model.decoder.embed_tokens.weight")

CASES = [
    *like_bart("Marian", ("MTModel", "ForCausalLM"), TOKENS),
    case(
        "seq2seq_lm_unshared",
        "MarianMTModel",
        SOURCE_TEXT | LABEL_IDS,
        PLAIN,
        UNSHARED,
        gradients=TABLES,
    ),
]
