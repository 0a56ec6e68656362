"""XLNet's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal
from tests.support.reference import Array

BATCH, LENGTH, PAST, PREDICTED, CHOICES = 2, 7, 4, 3, 3
HIDDEN, LAYERS, VOCABULARY, LABELS = 32, 2, 99, 5

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "d_model": HIDDEN,
    "n_layer": LAYERS,
    "n_head": 4,
    "d_inner": 37,
    "layer_norm_eps": 1e-2,
    "dropout": 0.0,
    "summary_last_dropout": 0.0,
}
# What a head makes of the states doesn't depend on the number of layers: one costs less.
SHALLOW = CONFIG | {"n_layer": 1}
LABELLED = SHALLOW | {"num_labels": LABELS}
LEFT_TO_RIGHT = CONFIG | {"attn_type": "uni"}

IDS = integers("input_ids", 6, VOCABULARY, BATCH, LENGTH)
# Padding is on the left.
MASK = np.array([[1] * LENGTH, [0] * 3 + [1] * 4])
TYPES = np.array([[0, 0, 0, 1, 1, 1, 2], [3, 3, 3, 0, 1, 1, 2]])
TEXT = {"input_ids": np.where(MASK == 1, IDS, 5), "attention_mask": MASK, "token_type_ids": TYPES}
WHOLE = {"input_ids": IDS}
CHOICE_MASK = np.array(
    [[[1] * 7, [0] * 2 + [1] * 5, [0] + [1] * 6], [[0] * 4 + [1] * 3, [1] * 7, [1] * 7]]
)
CHOICE_TEXT = {
    "input_ids": np.where(
        CHOICE_MASK == 1, integers("choices", 6, VOCABULARY, BATCH, CHOICES, LENGTH), 5
    ),
    "attention_mask": CHOICE_MASK,
    "token_type_ids": integers("choice types", 0, 3, BATCH, CHOICES, LENGTH),
}


def permuted(*orders: tuple[int, ...]) -> Array:
    """Which tokens don't see which: those that come no earlier in an order of the positions."""
    rank = np.argsort(np.array(orders), axis=1)
    return (rank[:, None, :] >= rank[:, :, None]).astype(np.float32)


def places(*rows: tuple[int, ...]) -> Array:
    """Which tokens are predicted, ``[batch, predicted, sequence]``."""
    chosen: Array = np.eye(LENGTH, dtype=np.float32)[np.array(rows)]
    return chosen


# The first example predicts the very first of its order, which sees no token at all.
STREAMS = {
    "perm_mask": permuted((3, 5, 0, 2, 6, 1, 4), (6, 4, 0, 1, 2, 5, 3)),
    "target_mapping": places((3, 1, 4), (5, 3, 4)),
}
MEMS = tuple(normal(f"memory {layer}", PAST, BATCH, HIDDEN) for layer in range(LAYERS))
TOKEN_LABELS = np.where(MASK == 1, integers("token labels", 0, LABELS, BATCH, LENGTH), -100)
TARGET_LABELS = np.array([[11, 45, 98], [7, -100, 61]])
ALL = {"output_hidden_states": True, "output_attentions": True}
NO_MEMS = {"use_mems": False}

BODY = (
    "transformer.word_embedding.weight",
    "transformer.layer.0.rel_attn.q",
    "transformer.layer.0.rel_attn.r_s_bias",
    "transformer.layer.0.rel_attn.seg_embed",
    "transformer.layer.0.ff.layer_1.bias",
)
SUMMARY = (
    "sequence_summary.summary.weight",
    "logits_proj.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input and option, and every branch of the configuration."""
    model = "XLNetModel"
    two = TEXT | STREAMS
    # With "uni" the reference takes masks of a single example only.
    no_padding = {"input_ids": IDS, "token_type_ids": TYPES}
    padding = {"input_ids": TEXT["input_ids"], "input_mask": (1 - MASK).astype(np.float32)}
    embedded = {"inputs_embeds": normal("embeds", BATCH, LENGTH, HIDDEN)}
    layer_heads = {"head_mask": np.array([[1, 0, 1, 0.5], [0, 1, 1, 1]])}
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, WHOLE),
        case("base_input_mask_without_mems", model, padding, NO_MEMS),
        case("base_embeds_and_head_mask", model, embedded | layer_heads),
        case("base_permuted", model, TEXT | {"perm_mask": STREAMS["perm_mask"]}),
        case("base_two_streams", model, two, ALL),
        case(
            "base_two_streams_that_see_all", model, WHOLE | {"target_mapping": places((2,), (6,))}
        ),
        case("base_mems", model, TEXT | {"mems": MEMS}, ALL),
        case("base_mems_two_streams", model, two | {"mems": MEMS}),
        case("base_short_mems", model, WHOLE | {"mems": MEMS}, config={"mem_len": 5}),
        case(
            "base_mems_of_the_first_tokens",
            model,
            WHOLE | {"mems": MEMS},
            config={"mem_len": 6, "reuse_len": 3},
        ),
        case("base_all_mems", model, WHOLE | {"mems": MEMS}, config={"mem_len": 0}),
        case("base_uni", model, no_padding | {"mems": MEMS}, ALL, LEFT_TO_RIGHT),
        case("base_uni_padded", model, {n: x[1:] for n, x in TEXT.items()}, config=LEFT_TO_RIGHT),
        case(
            "base_uni_two_streams", model, {n: x[:1] for n, x in two.items()}, config=LEFT_TO_RIGHT
        ),
        case(
            "base_uni_same_length",
            model,
            WHOLE | {"mems": MEMS},
            config=LEFT_TO_RIGHT | {"same_length": True},
        ),
        case("base_bi_data", model, TEXT, config={"bi_data": True}),
        case("base_uni_bi_data", model, no_padding, config=LEFT_TO_RIGHT | {"bi_data": True}),
        case("base_clamped", model, TEXT | {"mems": MEMS}, config={"clamp_len": 3}),
        case("base_relu", model, TEXT, NO_MEMS, CONFIG | {"ff_activation": "relu"}),
    ]


def language_model_cases() -> list[Definition]:
    """Language models, tied and untied."""
    model = "XLNetLMHeadModel"
    moved = ("transformer.mask_emb", "transformer.layer.1.rel_attn.r", "lm_loss.bias")
    return [
        case(
            "language_model",
            model,
            TEXT | STREAMS | {"labels": TARGET_LABELS},
            ALL,
            gradients=(*BODY, *moved),
        ),
        case(
            "language_model_untied",
            model,
            TEXT | {"mems": MEMS[:1], "labels": np.where(MASK == 1, IDS, -100)},
            config=SHALLOW | {"tie_word_embeddings": False},
            gradients=("lm_loss.weight", "transformer.layer.0.rel_attn.k"),
        ),
    ]


def classification_cases() -> list[Definition]:
    """Classifiers of sequences, choices and tokens."""
    model = "XLNetForSequenceClassification"
    first = {"summary_type": "first", "summary_activation": None}
    mean = {"summary_type": "mean", "summary_use_proj": False}
    several = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
    return [
        case(
            "sequence_classification",
            model,
            TEXT | {"labels": np.array([4, 1])},
            ALL,
            CONFIG | {"num_labels": LABELS},
            gradients=(*BODY, *SUMMARY),
        ),
        case("sequence_classification_first", model, TEXT, NO_MEMS, LABELLED | first),
        case("sequence_classification_mean", model, TEXT, NO_MEMS, LABELLED | mean),
        case(
            "sequence_classification_of_several",
            model,
            TEXT | {"labels": several},
            config=LABELLED | {"summary_type": "cls_index"},
        ),
        case(
            "sequence_classification_regression",
            model,
            TEXT | {"labels": np.array([0.3, -1.2], np.float32)},
            config=SHALLOW | {"num_labels": 1},
        ),
        case(
            "multiple_choice",
            "XLNetForMultipleChoice",
            CHOICE_TEXT | {"labels": np.array([2, 0])},
            gradients=(*BODY, *SUMMARY),
        ),
        case(
            "token_classification",
            "XLNetForTokenClassification",
            TEXT | {"labels": TOKEN_LABELS},
            ALL,
            CONFIG | {"num_labels": LABELS},
            gradients=(*BODY, "classifier.weight"),
        ),
    ]


def question_answering_cases() -> list[Definition]:
    """Answers within the text and beyond it."""
    model = "XLNetForQuestionAnsweringSimple"
    inside = {"start_positions": np.array([2, 4]), "end_positions": np.array([3, 6])}
    beyond = {"start_positions": np.array([1, 9]), "end_positions": np.array([8, 5])}
    return [
        case(
            "question_answering",
            model,
            TEXT | inside,
            ALL,
            gradients=(*BODY, "qa_outputs.weight"),
        ),
        case("question_answering_beyond", model, TEXT | beyond, NO_MEMS, SHALLOW),
    ]


def ranked_cases() -> list[Definition]:
    """Answers ranked by a beam, and its losses."""
    model = "XLNetForQuestionAnswering"
    inside = {"start_positions": np.array([2, 4]), "end_positions": np.array([3, 6])}
    impossible = {"is_impossible": np.array([0.0, 1.0], np.float32), "cls_index": np.array([5, 1])}
    mask = np.zeros((BATCH, MASK.shape[1]), np.float32)
    mask[:, :2] = 1
    few = CONFIG | {"start_n_top": 2, "end_n_top": 3}
    weights = ("end_logits.dense_0.weight", "end_logits.LayerNorm.weight")
    return [
        case("ranked", model, TEXT, ALL),
        case("ranked_few", model, TEXT | {"cls_index": np.array([1, 0])}, NO_MEMS, few),
        case("ranked_masked", model, TEXT | {"p_mask": mask}, NO_MEMS, few),
        case(
            "ranked_loss",
            model,
            TEXT | inside | impossible,
            NO_MEMS,
            gradients=(*weights, "start_logits.dense.weight", "answer_class.dense_1.weight"),
        ),
        case("ranked_loss_of_places", model, TEXT | inside, NO_MEMS),
    ]


CASES = [
    *base_cases(),
    *language_model_cases(),
    *classification_cases(),
    *question_answering_cases(),
    *ranked_cases(),
]
