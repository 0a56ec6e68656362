"""GPT-Neo's recorded calls, on GPT-2's inputs."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import gpt2
from tests.reference.cases.definition import Definition, Usual, integers, normal
from tests.reference.cases.gpt2 import (
    ALL,
    ALL_CACHED,
    EMBEDDED,
    IDS,
    LABELS,
    LEFT,
    LEFT_MASK,
    NEXT,
    NEXT_LABELS,
    PAST,
    TEXT,
    WHOLE,
    cached,
)

# All sizes differ, and the epsilon is so large that a wrong one shows. A window of four leaves no
# query on the right without a token.
CONFIG: dict[str, Any] = {
    "vocab_size": gpt2.VOCABULARY,
    "hidden_size": gpt2.WIDTH,
    "num_layers": 2,
    "attention_types": [[["global", "local"], 1]],
    "num_heads": gpt2.HEADS,
    "intermediate_size": 37,
    "window_size": 4,
    "max_position_embeddings": gpt2.POSITIONS,
    "layer_norm_epsilon": 1e-2,
    "use_cache": False,
}
LABELLED = CONFIG | {"num_labels": LABELS, "pad_token_id": 0}

BODY = (
    "transformer.wte.weight",
    "transformer.wpe.weight",
    "transformer.h.0.ln_1.weight",
    "transformer.h.0.attn.attention.q_proj.weight",
    "transformer.h.1.attn.attention.k_proj.weight",
    "transformer.h.1.attn.attention.out_proj.bias",
    "transformer.h.1.mlp.c_fc.weight",
    "transformer.ln_f.bias",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input and option."""
    model = "GPTNeoModel"
    positions = {"position_ids": integers("positions", 0, gpt2.POSITIONS, 2, gpt2.LENGTH)}
    types = {"attention_types": [[["local"], 1], [["global"], 2]], "num_layers": 3}
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, WHOLE),
        case("base_embeds_and_positions", model, EMBEDDED | positions),
        case("base_head_mask", model, TEXT | {"head_mask": gpt2.HEAD_MASK}, ALL),
        case("base_inner_by_default", model, WHOLE, config={"intermediate_size": None}),
        case("base_types", model, TEXT, ALL, config=types),
        case("base_window_of_one", model, WHOLE, ALL, config={"window_size": 1}),
        case("base_cached", model, NEXT | {"past_key_values": cached(PAST)}, ALL_CACHED),
        case("base_padded_left", model, LEFT, ALL),
    ]


def head_cases() -> list[Definition]:
    """Scores of the next tokens, and of labels."""
    causal, classes = "GPTNeoForCausalLM", "GPTNeoForSequenceClassification"
    labelled = TEXT | {"labels": NEXT_LABELS}
    left = LEFT | {"labels": np.where(LEFT_MASK == 1, IDS, -100)}
    several = integers("several", 0, 2, 2, LABELS).astype(np.float32)
    number = {"num_labels": 1}
    return [
        case("causal_lm", causal, labelled, ALL, gradients=BODY),
        case(
            "causal_lm_untied",
            causal,
            labelled,
            config={"tie_word_embeddings": False},
            gradients=("lm_head.weight",),
        ),
        # With the weights: without them queries that see nothing have no gradient here.
        case("causal_lm_padded_left", causal, left, {"output_attentions": True}, gradients=BODY),
        case("causal_lm_cached", causal, NEXT | {"past_key_values": cached(PAST)}, ALL_CACHED),
        case(
            "sequence_classification",
            classes,
            TEXT | {"labels": np.array([4, 0])},
            ALL_CACHED,
            config=LABELLED,
            gradients=(*BODY, "score.weight"),
        ),
        case(
            "sequence_classification_several",
            classes,
            TEXT | {"labels": several},
            config=LABELLED,
        ),
        case(
            "sequence_classification_number",
            classes,
            TEXT | {"labels": normal("number", 2)},
            config=LABELLED | number,
        ),
        case("sequence_classification_padded_left", classes, LEFT, config=LABELLED),
    ]


CASES = [*base_cases(), *head_cases()]
