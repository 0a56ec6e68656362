"""LED's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import longformer
from tests.reference.cases.bart import ALL, PLAIN, TARGET
from tests.reference.cases.definition import Definition, Usual, integers, normal
from tests.reference.cases.longformer import MARKS

VOCABULARY, HIDDEN, LENGTH = longformer.VOCABULARY, longformer.HIDDEN, longformer.LENGTH
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "d_model": HIDDEN,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "encoder_attention_heads": 4,
    "decoder_attention_heads": 2,
    "encoder_ffn_dim": 23,
    "decoder_ffn_dim": 29,
    "max_encoder_position_embeddings": 31,
    "max_decoder_position_embeddings": 19,
    "attention_window": [4, 8],
    "dropout": 0.0,
    "decoder_start_token_id": 4,
}
SOURCE = longformer.TEXT
TARGET_MASK = np.array([[1] * TARGET, [1] * 3 + [0] * 2])
TARGET_IDS = integers("led target", 5, VOCABULARY, 2, TARGET)
TARGET_TEXT = {
    "decoder_input_ids": np.where(TARGET_MASK == 1, TARGET_IDS, 1),
    "decoder_attention_mask": TARGET_MASK,
}
LABELS = {"labels": np.where(TARGET_MASK == 1, TARGET_IDS, -100)}
ENCODED = {"encoder_outputs": (normal("led states", 2, LENGTH, HIDDEN),)}
MASK = {"attention_mask": SOURCE["attention_mask"]}
EMBEDDED = MASK | {
    "inputs_embeds": normal("led embeds", 2, LENGTH, HIDDEN),
    "decoder_inputs_embeds": normal("led decoder embeds", 2, TARGET, HIDDEN),
}
HEAD_MASKS = {
    "head_mask": normal("led heads", 2, 4),
    "decoder_head_mask": normal("led decoder heads", 2, 2),
    "cross_attn_head_mask": normal("led cross heads", 2, 2),
}
# Two end-of-sequence tokens in each text, of which the last one counts.
ENDED = SOURCE | {
    "input_ids": longformer.with_separators(SOURCE["input_ids"], (4, 12), (3, 9)),
}
BODY = (
    "led.shared.weight",
    "led.encoder.embed_positions.weight",
    "led.encoder.layers.0.self_attn.longformer_self_attn.query.weight",
    "led.encoder.layers.0.self_attn.output.bias",
    "led.encoder.layers.1.self_attn_layer_norm.weight",
    "led.decoder.layers.0.encoder_attn.k_proj.weight",
    "led.decoder.layers.1.fc2.bias",
)
GLOBAL = (
    "led.encoder.layers.0.self_attn.longformer_self_attn.key_global.weight",
    "led.encoder.layers.1.self_attn.longformer_self_attn.value_global.weight",
)

case = Usual(config=CONFIG, keywords=PLAIN)


def cached() -> tuple[tuple[Any, ...], ...]:
    """Keys and values of every decoder layer: of the target so far, and of the source."""
    lengths = (("k", 3), ("v", 3), ("xk", LENGTH), ("xv", LENGTH))
    return tuple(
        tuple(normal(f"led {layer} {part}", 2, 2, length, HIDDEN // 2) for part, length in lengths)
        for layer in range(2)
    )


def base_cases() -> list[Definition]:
    """Without a head."""
    model = "LEDModel"
    text = SOURCE | TARGET_TEXT
    past = {
        "decoder_input_ids": TARGET_IDS,
        "decoder_attention_mask": np.concatenate([[[1, 1, 1], [0, 1, 1]], TARGET_MASK], axis=1),
        "past_key_values": cached(),
    }
    return [
        case("base", model, text | MARKS),
        case("base_all", model, text | MARKS, ALL | PLAIN),
        case("base_cache_by_default", model, text, {}),
        case("base_source_alone", model, SOURCE),
        case("base_embeds", model, EMBEDDED | MARKS),
        case("base_head_masks", model, text | MARKS | HEAD_MASKS),
        # Which says nothing, as published.
        case("base_scaled", model, text, config={"scale_embedding": True}),
        case("base_one_window", model, text | MARKS, config={"attention_window": 6}),
        case("base_encoder_outputs", model, ENCODED | MASK | {"decoder_input_ids": TARGET_IDS}),
        case("base_cached", model, ENCODED | MASK | past, {}),
    ]


def head_cases() -> list[Definition]:
    """With heads."""
    whole, model = "LEDForConditionalGeneration", "LEDForSequenceClassification"
    answers = "LEDForQuestionAnswering"
    places = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 6])}
    weights = {"output_attentions": True}
    head = ("classification_head.dense.weight", "classification_head.out_proj.weight")
    return [
        case("seq2seq_lm", whole, SOURCE | MARKS | LABELS, gradients=(*BODY, *GLOBAL)),
        case("seq2seq_lm_with_target", whole, SOURCE | TARGET_TEXT | LABELS, {}),
        case("seq2seq_lm_weights", whole, SOURCE | TARGET_TEXT | MARKS, weights),
        case(
            "seq2seq_lm_untied",
            whole,
            SOURCE | LABELS,
            config={"tie_word_embeddings": False},
            gradients=("lm_head.weight",),
        ),
        case(
            "sequence_classification",
            model,
            ENDED | MARKS | {"labels": np.array([4, 0])},
            config={"num_labels": 5},
            gradients=(*BODY[2:4], *head),
        ),
        case("sequence_classification_weights", model, ENDED | MARKS, weights | PLAIN),
        case(
            "question_answering",
            answers,
            SOURCE | MARKS | places,
            gradients=(*BODY[2:4], "qa_outputs.weight"),
        ),
        case("question_answering_weights", answers, SOURCE | MARKS | TARGET_TEXT, weights | PLAIN),
    ]


CASES = [*base_cases(), *head_cases()]
