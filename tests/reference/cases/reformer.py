"""Reformer's recorded calls. Hashes are those of NumPy's numbers for a seed, in the reference, too."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, LENGTH, WIDTH, VOCABULARY, LABELS = 2, 12, 16, 97, 5

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": WIDTH,
    "num_attention_heads": 3,
    "attention_head_size": 5,
    "feed_forward_size": 37,
    "attn_layers": ["local", "lsh"],
    "axial_pos_shape": [3, 4],
    "axial_pos_embds_dim": [6, 10],
    "axial_norm_std": 0.3,
    "local_attn_chunk_length": 4,
    "lsh_attn_chunk_length": 6,
    "num_buckets": 4,
    "hash_seed": 3,
    "layer_norm_eps": 1e-2,
    "max_position_embeddings": 48,
    "hidden_dropout_prob": 0.0,
    "local_attention_probs_dropout_prob": 0.0,
    "lsh_attention_probs_dropout_prob": 0.0,
}
DECODER = {"is_decoder": True}

IDS = integers("input_ids", 3, VOCABULARY, BATCH, LENGTH)
MASK = np.array([[1] * LENGTH, [1] * 8 + [0] * 4])
TEXT = {"input_ids": IDS * MASK, "attention_mask": MASK}
WHOLE = {"input_ids": IDS}
SHORT = {name: value[:, :3] for name, value in WHOLE.items()}
ODD = {name: value[:, :10] for name, value in TEXT.items()}
TARGETS = np.where(MASK == 1, IDS, -100)
ALL = {"output_hidden_states": True, "output_attentions": True}

BODY = (
    "reformer.embeddings.word_embeddings.weight",
    "reformer.embeddings.position_embeddings.weights.1",
    "reformer.encoder.layers.0.attention.self_attention.query.weight",
    "reformer.encoder.layers.1.attention.self_attention.query_key.weight",
    "reformer.encoder.layers.1.attention.layer_norm.weight",
    "reformer.encoder.layers.0.feed_forward.dense.dense.bias",
    "reformer.encoder.layer_norm.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input, and every branch of the configuration."""
    model = "ReformerModel"
    embedded = {"inputs_embeds": normal("embeds", BATCH, LENGTH, WIDTH)}
    positions = {"position_ids": integers("positions", 0, 12, BATCH, LENGTH)}
    heads = {"head_mask": np.array([[1, 0, 0.5], [0, 1, 1]])}
    long = {"attn_layers": ["lsh"], "lsh_attn_chunk_length": 4, "num_hashes": 2}
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, WHOLE, ALL),
        case("base_embeds_positions_and_head_mask", model, embedded | positions | heads),
        case("base_short", model, SHORT, ALL),
        case("base_padded_to_chunks", model, ODD),
        case("base_decoder", model, TEXT, ALL, DECODER),
        case("base_decoder_short", model, SHORT, ALL, DECODER),
        case("base_hashed_twice", model, TEXT, ALL, long),
        case("base_factors", model, WHOLE, config=long | {"num_buckets": [2, 4]}),
        case("base_buckets_by_length", model, WHOLE, config=long | {"num_buckets": None}),
        case(
            "base_chunks_after",
            model,
            WHOLE,
            config={"lsh_num_chunks_after": 1, "lsh_num_chunks_before": 0}
            | {"local_num_chunks_after": 1, "hidden_act": "gelu"},
        ),
        case("base_plain_positions", model, TEXT, config={"axial_pos_embds": False}),
    ]


def head_cases() -> list[Definition]:
    """Scores of tokens, labels and answers."""
    answers = {"start_positions": np.array([2, 4]), "end_positions": np.array([3, 20])}
    return [
        case(
            "causal_lm",
            "ReformerModelWithLMHead",
            TEXT | {"labels": TARGETS},
            ALL,
            DECODER,
            gradients=(*BODY, "lm_head.decoder.weight", "lm_head.bias"),
        ),
        case(
            "masked_lm",
            "ReformerForMaskedLM",
            TEXT | {"labels": TARGETS},
            ALL,
            gradients=(*BODY, "lm_head.decoder.weight"),
        ),
        case(
            "sequence_classification",
            "ReformerForSequenceClassification",
            TEXT | {"labels": np.array([4, 0])},
            ALL,
            {"num_labels": LABELS},
            gradients=(*BODY, "classifier.dense.weight"),
        ),
        case(
            "question_answering",
            "ReformerForQuestionAnswering",
            TEXT | answers,
            ALL,
            gradients=(*BODY, "qa_outputs.weight"),
        ),
    ]


CASES = [*base_cases(), *head_cases()]
