"""BigBird-Pegasus' recorded calls: BART's, and sources that are long enough for blocks."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bart
from tests.reference.cases.bart import ALL, ENDED, PLAIN, SOURCE_TEXT, TEXT, like_bart
from tests.reference.cases.definition import Definition, Usual, integers, normal

LONG, ODD = 20, 21
# Attention to blocks begins after (5 + 2) * 2 = 14 tokens. The calls' own padding and ends are BART's.
BLOCKS: dict[str, Any] = {"block_size": 2, "num_random_blocks": 1}
CONFIG: dict[str, Any] = BLOCKS | {"pad_token_id": 1, "eos_token_id": 2}
HEADS = ("ForConditionalGeneration", "ForCausalLM")
EMBEDS = normal("long embeds", bart.BATCH, LONG, bart.HIDDEN)
BODY = (
    "model.shared.weight",
    "model.encoder.embed_positions.weight",
    "model.encoder.layernorm_embedding.weight",
    "model.encoder.layers.0.self_attn.self.query.weight",
    "model.encoder.layers.1.self_attn.output.weight",
    "model.decoder.embed_positions.weight",
    "model.decoder.layers.0.encoder_attn.k_proj.weight",
    "model.decoder.layers.1.fc2.bias",
)

case = Usual(config=bart.CONFIG | {"scale_embedding": True} | CONFIG, keywords=PLAIN)


def source(length: int, padding: int) -> dict[str, Any]:
    """Two sources, the second of them padded.

    Args:
        length: of the longer one.
        padding: how much shorter the other is.
    """
    mask = np.array([[1] * length, [1] * (length - padding) + [0] * padding])
    ids = integers(f"long source {length}", 5, bart.VOCABULARY, bart.BATCH, length)
    return {"input_ids": np.where(mask == 1, ids, 1), "attention_mask": mask}


TARGET = bart.TARGET_TEXT
LONG_TEXT = source(LONG, 8)


def base_cases() -> list[Definition]:
    """Without a head: blocks, and the settings."""
    model = "BigBirdPegasusModel"
    whole = {"input_ids": LONG_TEXT["input_ids"]} | TARGET
    embedded = {"inputs_embeds": EMBEDS, "attention_mask": LONG_TEXT["attention_mask"]}
    text = LONG_TEXT | TARGET
    return [
        # The reference returns its padding to whole blocks with the layers' states.
        case("base_blocks", model, whole, ALL | PLAIN),
        case("base_blocks_padded", model, text),
        case("base_blocks_two_random", model, text, config={"num_random_blocks": 2}),
        case("base_part_of_a_block", model, source(ODD, 5) | TARGET),
        case("base_blocks_embeds", model, embedded | TARGET),
        case("base_full", model, text, config={"attention_type": "original_full"}),
        case("base_biases", model, text, config={"use_bias": True}),
        case("base_unscaled", model, TEXT, config={"scale_embedding": False}),
        case("base_source_alone", model, SOURCE_TEXT),
        case("base_head_masks", model, TEXT | bart.HEAD_MASKS),
    ]


def head_cases() -> list[Definition]:
    """With heads; the short texts' calls have the most inputs, since in training blocks are drawn."""
    whole, model = (
        "BigBirdPegasusForConditionalGeneration",
        "BigBirdPegasusForSequenceClassification",
    )
    answers = "BigBirdPegasusForQuestionAnswering"
    places = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 4])}
    head = ("classification_head.dense.weight", "classification_head.out_proj.weight")
    labelled = LONG_TEXT | bart.LABEL_IDS
    return [
        case("seq2seq_lm_blocks", whole, labelled, gradients=BODY[:4]),
        case("seq2seq_lm", whole, SOURCE_TEXT | bart.LABEL_IDS, gradients=BODY[3:]),
        case(
            "seq2seq_lm_untied",
            whole,
            labelled,
            config={"tie_word_embeddings": False},
            gradients=("lm_head.weight",),
        ),
        case(
            "sequence_classification",
            model,
            ENDED | {"labels": np.array([4, 0])},
            ALL,
            bart.LABELLED,
            gradients=(*BODY[3:5], *head),
        ),
        case(
            "question_answering",
            answers,
            SOURCE_TEXT | places,
            ALL,
            gradients=(*BODY[3:8], "qa_outputs.weight"),
        ),
        case("question_answering_blocks", answers, LONG_TEXT | TARGET | places),
    ]


CASES = [
    *(row for row in like_bart("BigBirdPegasus", HEADS, CONFIG) if row.name != "seq2seq_lm"),
    *base_cases(),
    *head_cases(),
]
