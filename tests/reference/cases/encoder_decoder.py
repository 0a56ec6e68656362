"""Recorded calls of models with an encoder and a decoder of other types."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert, gpt2, roberta
from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, SOURCE, TARGET, PAST = 2, 7, 5, 3
MODEL = "EncoderDecoderModel"

ENCODER: dict[str, Any] = bert.CONFIG | {"model_type": "bert"}
HIDDEN, VOCABULARY = ENCODER["hidden_size"], ENCODER["vocab_size"]
IS_DECODER = {"is_decoder": True, "add_cross_attention": True}
BERT = ENCODER | IS_DECODER | {"num_hidden_layers": 3, "vocab_size": 83, "pad_token_id": 0}
HEADS, LAYERS = BERT["num_attention_heads"], BERT["num_hidden_layers"]
GPT2 = gpt2.CONFIG | IS_DECODER | {"model_type": "gpt2", "n_embd": 24, "n_head": 4}
ROBERTA = roberta.CONFIG | {"model_type": "roberta"}

CONFIG: dict[str, Any] = {
    "encoder": ENCODER,
    "decoder": BERT,
    "pad_token_id": 0,
    "decoder_start_token_id": 3,
}
WITH_GPT2 = {"decoder": GPT2}
OF_ROBERTA = {
    "encoder": ROBERTA,
    "decoder": ROBERTA | IS_DECODER,
    "pad_token_id": 1,
    "decoder_start_token_id": 4,
}

MASK = np.array([[1] * SOURCE, [1] * 4 + [0] * 3])
TARGET_MASK = np.array([[1] * TARGET, [1] * 3 + [0] * 2])
IDS = integers("source", 5, 80, BATCH, SOURCE)
TARGET_IDS = integers("target", 5, 80, BATCH, TARGET)
SOURCE_TEXT = {"input_ids": np.where(MASK == 1, IDS, 0), "attention_mask": MASK}
TEXT = SOURCE_TEXT | {
    "decoder_input_ids": np.where(TARGET_MASK == 1, TARGET_IDS, 0),
    "decoder_attention_mask": TARGET_MASK,
}
SEGMENTS = {
    "token_type_ids": integers("segments", 0, 2, BATCH, SOURCE),
    "decoder_token_type_ids": integers("target segments", 0, 2, BATCH, TARGET),
}
WHOLE = {"input_ids": IDS, "decoder_input_ids": TARGET_IDS}
LABELS = {"labels": np.where(TARGET_MASK == 1, TARGET_IDS, -100)}
ENCODED = {"encoder_outputs": (normal("encoder", BATCH, SOURCE, HIDDEN),), "attention_mask": MASK}
ALL = {"output_hidden_states": True, "output_attentions": True}
PLAIN = {"use_cache": False}

BODY = (
    "encoder.embeddings.word_embeddings.weight",
    "encoder.encoder.layer.1.output.dense.weight",
    "decoder.bert.embeddings.word_embeddings.weight",
    "decoder.bert.encoder.layer.0.crossattention.self.key.weight",
    "decoder.bert.encoder.layer.2.output.LayerNorm.bias",
    "decoder.cls.predictions.bias",
)


def cached(layers: int, heads: int, size: int) -> tuple[tuple[Any, ...], ...]:
    """Keys and values of every decoder layer: of the target so far, and of the source."""
    return tuple(
        tuple(
            normal(f"cache {layer} {part}", BATCH, heads, length, size)
            for part, length in (("k", PAST), ("v", PAST), ("xk", SOURCE), ("xv", SOURCE))
        )
        for layer in range(layers)
    )


CONTINUED = ENCODED | {
    "decoder_input_ids": TARGET_IDS,
    "decoder_attention_mask": np.concatenate(
        [[[1] * PAST, [0] + [1] * (PAST - 1)], TARGET_MASK], axis=1
    ),
}

case = Usual(config=CONFIG, keywords=PLAIN)

CASES: list[Definition] = [
    case("base", MODEL, SOURCE_TEXT | SEGMENTS | LABELS, ALL | PLAIN, gradients=BODY),
    case("with_target", MODEL, TEXT | LABELS, ALL),
    case("ids_alone", MODEL, WHOLE),
    case("cache_by_default", MODEL, WHOLE, {}),
    case(
        "embeds",
        MODEL,
        {
            "inputs_embeds": normal("embeds", BATCH, SOURCE, HIDDEN),
            "attention_mask": MASK,
            "decoder_inputs_embeds": normal("decoder embeds", BATCH, TARGET, HIDDEN),
        },
    ),
    case("encoder_outputs", MODEL, ENCODED | {"decoder_input_ids": TARGET_IDS}),
    case(
        "cached",
        MODEL,
        CONTINUED | {"past_key_values": cached(LAYERS, HEADS, HIDDEN // HEADS)},
        ALL,
    ),
    case(
        "gpt2",
        MODEL,
        SOURCE_TEXT | LABELS,
        ALL,
        config=WITH_GPT2,
        gradients=(
            "enc_to_dec_proj.weight",
            "encoder.embeddings.word_embeddings.weight",
            "decoder.transformer.wte.weight",
            "decoder.transformer.h.0.crossattention.c_attn.weight",
        ),
    ),
    case(
        "gpt2_cached",
        MODEL,
        CONTINUED | {"past_key_values": cached(GPT2["n_layer"], 4, 6)},
        ALL,
        config=WITH_GPT2,
    ),
    case("roberta", MODEL, TEXT | LABELS, ALL | PLAIN, config=OF_ROBERTA),
]
