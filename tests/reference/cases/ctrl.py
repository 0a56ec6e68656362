"""CTRL's recorded calls, on GPT-2's inputs."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import gpt2
from tests.reference.cases.definition import Definition, Usual, integers, normal
from tests.reference.cases.gpt2 import (
    ALL,
    ALL_CACHED,
    EMBEDDED,
    LABELS,
    NEXT,
    NEXT_LABELS,
    PAST,
    TEXT,
    WHOLE,
    cached,
)

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": gpt2.VOCABULARY,
    "n_embd": gpt2.WIDTH,
    "n_layer": gpt2.LAYERS,
    "n_head": gpt2.HEADS,
    "dff": 37,
    "n_positions": gpt2.POSITIONS,
    "layer_norm_epsilon": 1e-2,
    "resid_pdrop": 0.0,
    "embd_pdrop": 0.0,
    "use_cache": False,
}
LABELLED = CONFIG | {"num_labels": LABELS, "pad_token_id": 0}

BODY = (
    "transformer.w.weight",
    "transformer.h.0.multi_head_attention.Wq.weight",
    "transformer.h.0.layernorm1.weight",
    "transformer.h.1.multi_head_attention.dense.bias",
    "transformer.h.1.ffn.0.weight",
    "transformer.h.1.ffn.2.bias",
    "transformer.layernorm.bias",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input and option."""
    model = "CTRLModel"
    positions = {"position_ids": integers("positions", 0, gpt2.POSITIONS, 2, gpt2.LENGTH)}
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, WHOLE),
        case("base_embeds_and_positions", model, EMBEDDED | positions),
        case("base_head_mask", model, TEXT | {"head_mask": gpt2.HEAD_MASK}, ALL),
        case("base_cached", model, NEXT | {"past_key_values": cached(PAST)}, ALL_CACHED),
    ]


def head_cases() -> list[Definition]:
    """Scores of the next tokens, and of labels."""
    causal, classes = "CTRLLMHeadModel", "CTRLForSequenceClassification"
    labelled = TEXT | {"labels": NEXT_LABELS}
    several = integers("several", 0, 2, 2, LABELS).astype(np.float32)
    return [
        case("causal_lm", causal, labelled, ALL, gradients=(*BODY, "lm_head.bias")),
        case(
            "causal_lm_untied",
            causal,
            labelled,
            config={"tie_word_embeddings": False},
            gradients=("lm_head.weight",),
        ),
        case("causal_lm_cached", causal, NEXT | {"past_key_values": cached(PAST)}, ALL_CACHED),
        case(
            "sequence_classification",
            classes,
            TEXT | {"labels": np.array([4, 0])},
            ALL,
            config=LABELLED,
            gradients=(*BODY, "classifier.weight"),
        ),
        case(
            "sequence_classification_several", classes, TEXT | {"labels": several}, config=LABELLED
        ),
        case(
            "sequence_classification_number",
            classes,
            TEXT | {"labels": normal("number", 2)},
            config=LABELLED | {"num_labels": 1},
        ),
    ]


CASES = [*base_cases(), *head_cases()]
