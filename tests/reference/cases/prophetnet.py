"""ProphetNet's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, SOURCE, TARGET, PAST = 2, 7, 5, 3
HEADS, DECODER_HEADS, HIDDEN, VOCABULARY, LAYERS = 4, 2, 16, 53, 2

# All sizes differ but the layers' numbers: with more layers in the decoder the reference fails.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": HIDDEN,
    "num_encoder_layers": LAYERS,
    "num_decoder_layers": LAYERS,
    "num_encoder_attention_heads": HEADS,
    "num_decoder_attention_heads": DECODER_HEADS,
    "encoder_ffn_dim": 37,
    "decoder_ffn_dim": 41,
    "max_position_embeddings": 23,
    "ngram": 3,
    "num_buckets": 6,
    "relative_max_distance": 9,
    "dropout": 0.0,
    "attention_dropout": 0.0,
    "activation_dropout": 0.0,
    "decoder_start_token_id": 4,
}

MASK = np.array([[1] * SOURCE, [1] * 4 + [0] * 3])
TARGET_MASK = np.array([[1] * TARGET, [1] * 3 + [0] * 2])
IDS = integers("source", 5, VOCABULARY, BATCH, SOURCE)
TARGET_IDS = integers("target", 5, VOCABULARY, BATCH, TARGET)
SOURCE_TEXT = {"input_ids": IDS * MASK, "attention_mask": MASK}
TARGET_TEXT = {
    "decoder_input_ids": TARGET_IDS * TARGET_MASK,
    "decoder_attention_mask": TARGET_MASK,
}
TEXT = SOURCE_TEXT | TARGET_TEXT
WHOLE = {"input_ids": IDS, "decoder_input_ids": TARGET_IDS}
LABEL_IDS = {"labels": np.where(TARGET_MASK == 1, TARGET_IDS, -100)}
EMBEDDED = {
    "inputs_embeds": normal("embeds", BATCH, SOURCE, HIDDEN),
    "attention_mask": MASK,
    "decoder_inputs_embeds": normal("decoder embeds", BATCH, TARGET, HIDDEN),
}
STATES = normal("encoder", BATCH, SOURCE, HIDDEN)
SOURCE_STATES = {"encoder_hidden_states": STATES, "encoder_attention_mask": MASK}
ALL = {"output_hidden_states": True, "output_attentions": True}
PLAIN = {"use_cache": False}
# The reference gives these before the softmax.
SCORES: dict[str, Any] = {"scores": ("encoder_attentions", "cross_attentions")}
# With other masks of heads the reference fails, or gives such scores times the mask.
HEAD_MASK = {"head_mask": normal("decoder heads", LAYERS, DECODER_HEADS)}
NEXT = integers("next", 5, VOCABULARY, BATCH, 1)
TEXT_ALONE = {"input_ids": TARGET_IDS * TARGET_MASK, "attention_mask": TARGET_MASK}


def cached(*sources: int) -> tuple[tuple[Any, ...], ...]:
    """Keys and values of every decoder layer: of the target so far, and of the sources."""
    lengths = [("k", PAST), ("v", PAST)]
    lengths += [(part, source) for source in sources for part in ("xk", "xv")]
    return tuple(
        tuple(
            normal(f"cache {layer} {part}", BATCH, DECODER_HEADS, length, HIDDEN // DECODER_HEADS)
            for part, length in lengths
        )
        for layer in range(LAYERS)
    )


def like_prophetnet(prefix: str) -> list[Definition]:
    """The cases of an architecture that is ProphetNet under other names.

    Args:
        prefix: its classes'.
    """
    base, causal = f"{prefix}Model", f"{prefix}ForCausalLM"
    whole = f"{prefix}ForConditionalGeneration"
    decoder = "prophetnet.decoder."
    body = (
        "prophetnet.word_embeddings.weight",
        "prophetnet.encoder.layers.0.self_attn.query_proj.weight",
        f"{decoder}ngram_embeddings.weight",
        f"{decoder}position_embeddings.weight",
        f"{decoder}layers.0.self_attn.relative_pos_embeddings.weight",
        f"{decoder}layers.0.cross_attn.key_proj.weight",
        f"{decoder}layers.1.feed_forward.output.bias",
    )
    like = Usual(config=CONFIG, keywords=PLAIN)
    step = SOURCE_TEXT | {"decoder_input_ids": NEXT, "past_key_values": cached(SOURCE)}
    labelled, alone = SOURCE_TEXT | LABEL_IDS, TEXT_ALONE | LABEL_IDS
    return [
        # The first of a class is the one that is recorded in training, too.
        like("base", base, TEXT),
        like("base_all", base, TEXT, ALL | PLAIN, **SCORES),
        like("base_embeds", base, EMBEDDED),
        like("base_cached", base, step, ALL, **SCORES),
        like("base_one_stream", base, WHOLE, config={"ngram": 1}),
        like("base_relu", base, WHOLE, config={"activation_function": "relu"}),
        like("base_past_table", base, WHOLE, config={"max_position_embeddings": 7}),
        like("seq2seq_lm", whole, labelled, gradients=body),
        like("seq2seq_lm_with_target", whole, TEXT | LABEL_IDS, {}),
        like("seq2seq_lm_smooth", whole, labelled, config={"eps": 0.1}, gradients=body[2:4]),
        like("seq2seq_lm_first", whole, labelled, config={"disable_ngram_loss": True}),
        like("seq2seq_lm_one_stream", whole, labelled, config={"ngram": 1}),
        like(
            "seq2seq_lm_untied",
            whole,
            labelled,
            config={"tie_word_embeddings": False},
            gradients=("lm_head.weight",),
        ),
        like("causal_lm", causal, alone, ALL, gradients=body[2:5]),
        like("causal_lm_cross", causal, alone | SOURCE_STATES, ALL | PLAIN, **SCORES),
        like(
            "causal_lm_head_masks",
            causal,
            TEXT_ALONE | HEAD_MASK,
            ALL | PLAIN,
        ),
        like("causal_lm_no_cross", causal, alone, config={"add_cross_attention": False}),
        like("causal_lm_cached", causal, {"input_ids": NEXT, "past_key_values": cached()}, ALL),
    ]


CASES = like_prophetnet("ProphetNet")
