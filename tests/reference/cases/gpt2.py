"""GPT-2's recorded calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal
from tests.support.reference import Array

BATCH, LENGTH, PAST, SOURCE = 2, 7, 3, 5
HEADS, WIDTH, LAYERS, VOCABULARY, POSITIONS, LABELS = 4, 32, 2, 99, 61, 5

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "n_embd": WIDTH,
    "n_layer": LAYERS,
    "n_head": HEADS,
    "n_inner": 37,
    "n_positions": POSITIONS,
    "layer_norm_epsilon": 1e-2,
    "resid_pdrop": 0.0,
    "embd_pdrop": 0.0,
    "attn_pdrop": 0.0,
    "use_cache": False,
}
CROSS = CONFIG | {"add_cross_attention": True}
BY_LAYER = {"scale_attn_by_inverse_layer_idx": True}
UPCAST = {"reorder_and_upcast_attn": True}
LABELLED = CONFIG | {"num_labels": LABELS, "pad_token_id": 0}

IDS = integers("input_ids", 1, VOCABULARY, BATCH, LENGTH)
MASK = np.array([[1] * LENGTH, [1] * 4 + [0] * 3])
WHOLE = {"input_ids": IDS}
TEXT = {
    "input_ids": np.where(MASK == 1, IDS, 0),
    "attention_mask": MASK,
    "token_type_ids": integers("types", 0, VOCABULARY, BATCH, LENGTH),
}
NEXT_LABELS = np.where(MASK == 1, TEXT["input_ids"], -100)
SOURCE_STATES = {
    "encoder_hidden_states": normal("encoder", BATCH, SOURCE, WIDTH),
    "encoder_attention_mask": np.array([[1] * SOURCE, [1] * 3 + [0] * 2]),
}
# Padding on the left: these queries see no token at all, and give the mean of the padding up to
# them. The last of them predicts the text's first token.
LEFT_MASK = MASK[:, ::-1].copy()
LEFT = {"input_ids": np.where(LEFT_MASK == 1, IDS, 0), "attention_mask": LEFT_MASK}
EMBEDDED = {"inputs_embeds": normal("embeds", BATCH, LENGTH, WIDTH), "attention_mask": MASK}
HEAD_MASK = np.array([1.0, 0, 0.5, 1.0])


def cached(*lengths: int) -> tuple[tuple[Any, ...], ...]:
    """Keys and values of every layer: a pair for each of the lengths."""
    return tuple(
        tuple(
            normal(f"cache {layer} {length} {part}", BATCH, HEADS, length, WIDTH // HEADS)
            for length in lengths
            for part in ("key", "value")
        )
        for layer in range(LAYERS)
    )


# Two new tokens after three, one of which is padding.
NEXT = {
    "input_ids": IDS[:, :2],
    "attention_mask": np.array([[1] * (PAST + 2), [0] + [1] * (PAST + 1)]),
}
ALL = {"output_hidden_states": True, "output_attentions": True}
ALL_CACHED = ALL | {"use_cache": True}

BODY = (
    "transformer.wte.weight",
    "transformer.wpe.weight",
    "transformer.h.0.ln_1.weight",
    "transformer.h.0.attn.c_attn.weight",
    "transformer.h.1.attn.c_proj.bias",
    "transformer.h.1.mlp.c_fc.weight",
    "transformer.ln_f.bias",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input and option."""
    model = "GPT2Model"
    positions = {"position_ids": integers("positions", 0, POSITIONS, BATCH, LENGTH)}
    scales: dict[str, dict[str, Any]] = {
        "unscaled": {"scale_attn_weights": False},
        "scaled_by_layer": BY_LAYER,
        "unscaled_by_layer": BY_LAYER | {"scale_attn_weights": False},
        "upcast": UPCAST,
        "upcast_unscaled": UPCAST | {"scale_attn_weights": False},
        "upcast_scaled_by_layer": UPCAST | BY_LAYER,
    }
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, WHOLE),
        case("base_embeds_and_positions", model, EMBEDDED | positions),
        case("base_head_mask", model, TEXT | {"head_mask": HEAD_MASK}, ALL),
        case(
            "base_head_mask_by_layer",
            model,
            TEXT | {"head_mask": np.array([[1.0, 0, 0.5, 1.0], [0.25, 1.0, 1.0, 0]])},
        ),
        case("base_inner_by_default", model, WHOLE, config={"n_inner": None}),
        *(
            case(f"base_{name}", model, WHOLE, config={"activation_function": name})
            for name in ("gelu", "relu", "silu", "tanh")
        ),
        *(case(f"base_{name}", model, TEXT, config=changes) for name, changes in scales.items()),
        case("base_cached", model, NEXT | {"past_key_values": cached(PAST)}, ALL_CACHED),
        case(
            "base_padded_left",
            model,
            LEFT,
            ALL,
        ),
    ]


def cross_cases() -> list[Definition]:
    """With attention to an encoder's states."""
    model = "GPT2Model"
    head_mask = {"head_mask": HEAD_MASK}
    past = {"past_key_values": cached(PAST, SOURCE)}
    return [
        case("cross", model, TEXT | SOURCE_STATES, ALL_CACHED, config=CROSS),
        case("cross_scaled_by_layer", model, TEXT | SOURCE_STATES, config=CROSS | BY_LAYER),
        case("cross_upcast", model, TEXT | SOURCE_STATES, config=CROSS | UPCAST | BY_LAYER),
        case("cross_head_mask", model, TEXT | SOURCE_STATES | head_mask, config=CROSS),
        case("cross_without_source", model, WHOLE, config=CROSS),
        case("cross_cached", model, NEXT | SOURCE_STATES | past, ALL_CACHED, config=CROSS),
    ]


def causal_cases() -> list[Definition]:
    """Scores of the next tokens."""
    model = "GPT2LMHeadModel"
    labelled = TEXT | {"labels": NEXT_LABELS}
    untied = CONFIG | {"tie_word_embeddings": False}
    cross = (
        "transformer.h.0.crossattention.q_attn.weight",
        "transformer.h.0.crossattention.c_attn.bias",
        "transformer.h.1.ln_cross_attn.weight",
    )
    return [
        case("causal_lm", model, labelled, ALL, gradients=BODY),
        case("causal_lm_untied", model, labelled, config=untied, gradients=("lm_head.weight",)),
        case("causal_lm_cross", model, labelled | SOURCE_STATES, config=CROSS, gradients=cross),
        case(
            "causal_lm_padded_left",
            model,
            LEFT | {"labels": np.where(LEFT_MASK == 1, IDS, -100)},
            {"output_attentions": True},
            gradients=BODY,
        ),
        case("causal_lm_cached", model, NEXT | {"past_key_values": cached(PAST)}, ALL_CACHED),
        # Not case(): the key is missing, in place of having another value.
        Definition(
            name="causal_lm_cache_by_default",
            model_class=model,
            inputs=WHOLE | {"labels": IDS},
            config={key: value for key, value in CONFIG.items() if key != "use_cache"},
        ),
    ]


def classification_cases() -> list[Definition]:
    """The last token: in texts that are padded right, left, within or not at all."""
    model = "GPT2ForSequenceClassification"
    several = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
    within = np.where(np.arange(LENGTH) == 3, 0, IDS)
    return [
        sequence_case("", LABELLED, np.array([4, 0]), ALL_CACHED, (*BODY, "score.weight")),
        sequence_case("_several", LABELLED, several, gradients=("score.weight",)),
        sequence_case("_number", LABELLED | {"num_labels": 1}, normal("number", BATCH)),
        case("sequence_classification_padded_left", model, LEFT, config=LABELLED),
        case(
            "sequence_classification_padded_within", model, {"input_ids": within}, config=LABELLED
        ),
        case(
            "sequence_classification_padding_alone",
            model,
            {"input_ids": np.array([[0] * LENGTH, IDS[1]])},
            config=LABELLED,
        ),
        # Without a mask, by which the sequences' ends are known here, and not in the reference.
        case(
            "sequence_classification_embeds",
            model,
            {"inputs_embeds": EMBEDDED["inputs_embeds"]},
            config=LABELLED,
        ),
        case("sequence_classification_one_unpadded", model, {"input_ids": IDS[:1]}),
    ]


def sequence_case(
    suffix: str,
    config: Mapping[str, Any],
    labels: Array,
    keywords: Mapping[str, Any] = {},
    gradients: tuple[str, ...] = (),
) -> Definition:
    """A sequence classification with labels."""
    return case(
        f"sequence_classification{suffix}",
        "GPT2ForSequenceClassification",
        TEXT | {"labels": labels},
        keywords,
        config=config,
        gradients=gradients,
    )


def other_heads() -> list[Definition]:
    """Labels of tokens, and scores of choices beside those of their tokens."""
    both = "GPT2DoubleHeadsModel"
    choices = {"input_ids": np.stack([IDS, IDS[::-1], IDS[:, ::-1]], axis=1)}
    labels = np.where(np.arange(LENGTH) < 2, -100, choices["input_ids"])
    named = choices | {"mc_token_ids": np.array([[6, 3, 5], [2, 6, 4]])}
    undropped = CONFIG | {"summary_first_dropout": 0.0}
    return [
        case(
            "token_classification",
            "GPT2ForTokenClassification",
            TEXT | {"labels": np.where(MASK == 1, IDS % LABELS, -100)},
            ALL,
            config=CONFIG | {"num_labels": LABELS, "classifier_dropout": 0.0},
            gradients=("classifier.weight", "classifier.bias"),
        ),
        case(
            "double_heads",
            both,
            named | {"labels": labels, "mc_labels": np.array([2, 0])},
            {"output_attentions": True},
            config=undropped,
            gradients=("transformer.wte.weight",),
        ),
        case("double_heads_last", both, choices, config=undropped),
    ]


CASES = [
    *base_cases(),
    *cross_cases(),
    *causal_cases(),
    *classification_cases(),
    *other_heads(),
]
