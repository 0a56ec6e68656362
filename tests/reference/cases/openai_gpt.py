"""OpenAI GPT's recorded calls, on GPT-2's inputs."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import gpt2
from tests.reference.cases.definition import Definition, Usual, integers, normal
from tests.reference.cases.gpt2 import ALL, EMBEDDED, LABELS, NEXT_LABELS, TEXT, WHOLE

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": gpt2.VOCABULARY,
    "n_embd": gpt2.WIDTH,
    "n_layer": 2,
    "n_head": gpt2.HEADS,
    "n_positions": gpt2.POSITIONS,
    "layer_norm_epsilon": 1e-2,
    "resid_pdrop": 0.0,
    "embd_pdrop": 0.0,
    "attn_pdrop": 0.0,
}
LABELLED = CONFIG | {"num_labels": LABELS, "pad_token_id": 0}

BODY = (
    "transformer.tokens_embed.weight",
    "transformer.positions_embed.weight",
    "transformer.h.0.attn.c_attn.weight",
    "transformer.h.0.ln_1.weight",
    "transformer.h.1.attn.c_proj.bias",
    "transformer.h.1.mlp.c_fc.bias",
    "transformer.h.1.ln_2.bias",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input and option."""
    model = "OpenAIGPTModel"
    positions = {"position_ids": integers("positions", 0, gpt2.POSITIONS, 2, gpt2.LENGTH)}
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, WHOLE),
        case("base_embeds_and_positions", model, EMBEDDED | positions),
        case("base_head_mask", model, TEXT | {"head_mask": gpt2.HEAD_MASK}, ALL),
        *(case(f"base_{name}", model, WHOLE, config={"afn": name}) for name in ("relu", "silu")),
    ]


def head_cases() -> list[Definition]:
    """Scores of the next tokens, and of labels."""
    causal, classes = "OpenAIGPTLMHeadModel", "OpenAIGPTForSequenceClassification"
    labelled = TEXT | {"labels": NEXT_LABELS}
    several = integers("several", 0, 2, 2, LABELS).astype(np.float32)
    return [
        case("causal_lm", causal, labelled, ALL, gradients=BODY),
        case(
            "causal_lm_untied",
            causal,
            labelled,
            config={"tie_word_embeddings": False},
            gradients=("lm_head.weight",),
        ),
        case(
            "sequence_classification",
            classes,
            TEXT | {"labels": np.array([4, 0])},
            ALL,
            config=LABELLED,
            gradients=(*BODY, "score.weight"),
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
