"""XLM's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, LENGTH, CHOICES = 2, 7, 3
WIDTH, LAYERS, HEADS, VOCABULARY, POSITIONS, LANGUAGES, LABELS = 32, 2, 4, 99, 61, 3, 5

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "emb_dim": WIDTH,
    "n_layers": LAYERS,
    "n_heads": HEADS,
    "n_langs": LANGUAGES,
    "max_position_embeddings": POSITIONS,
    "layer_norm_eps": 1e-2,
    "dropout": 0.0,
    "attention_dropout": 0.0,
    "summary_first_dropout": 0.0,
}
# What a head makes of the states doesn't depend on the number of layers: one costs less.
SHALLOW: dict[str, Any] = {"n_layers": 1}
LABELLED = SHALLOW | {"num_labels": LABELS}
PADDING = 2

IDS = integers("input_ids", 6, VOCABULARY, BATCH, LENGTH)
MASK = np.array([[1] * LENGTH, [1] * 4 + [0] * 3])
TEXT = {
    "input_ids": np.where(MASK == 1, IDS, PADDING),
    "attention_mask": MASK,
    "langs": integers("langs", 0, LANGUAGES, BATCH, LENGTH),
    "token_type_ids": integers("types", 0, VOCABULARY, BATCH, LENGTH),
}
WHOLE = {"input_ids": IDS}
# Whose length is known by its padding, and otherwise.
PADDED = {"input_ids": TEXT["input_ids"]}
MEASURED = WHOLE | {"lengths": np.array([6, 3])}
LEFT = {"input_ids": IDS, "attention_mask": MASK[:, ::-1].copy()}
EMBEDDED = {"inputs_embeds": normal("embeds", BATCH, LENGTH, WIDTH), "attention_mask": MASK}
CHOICE_MASK = np.array(
    [[[1] * 7, [1] * 5 + [0] * 2, [1] * 6 + [0]], [[1] * 3 + [0] * 4, [1] * 7, [1] * 7]]
)
CHOICE_TEXT = {
    "input_ids": np.where(
        CHOICE_MASK == 1, integers("choices", 6, VOCABULARY, BATCH, CHOICES, LENGTH), PADDING
    ),
    "attention_mask": CHOICE_MASK,
    "langs": integers("choice langs", 0, LANGUAGES, BATCH, CHOICES, LENGTH),
    "token_type_ids": integers("choice types", 0, VOCABULARY, BATCH, CHOICES, LENGTH),
}
TOKEN_LABELS = np.where(MASK == 1, integers("token labels", 0, LABELS, BATCH, LENGTH), -100)
WORD_LABELS = np.where(MASK == 1, integers("word labels", 0, VOCABULARY, BATCH, LENGTH), -100)
ALL = {"output_hidden_states": True, "output_attentions": True}

BODY = (
    "transformer.embeddings.weight",
    "transformer.position_embeddings.weight",
    "transformer.lang_embeddings.weight",
    "transformer.layer_norm_emb.bias",
    "transformer.attentions.0.q_lin.weight",
    "transformer.layer_norm1.0.weight",
    "transformer.ffns.0.lin1.bias",
)


def base_cases(case: Usual, model: str) -> list[Definition]:
    """Without a head: every input and option, and every branch of the configuration."""
    positions = {"position_ids": integers("positions", 0, POSITIONS, BATCH, LENGTH)}
    layer_heads = {"head_mask": np.array([[1, 0, 1, 0.5], [0, 1, 1, 1]])}
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, WHOLE),
        case("base_padded", model, PADDED, ALL),
        case("base_lengths", model, MEASURED),
        case("base_lengths_and_mask", model, TEXT | {"lengths": np.array([7, 5])}),
        case("base_embeds_and_positions", model, EMBEDDED | positions),
        case("base_embeds_alone", model, {"inputs_embeds": EMBEDDED["inputs_embeds"]}),
        case("base_head_mask", model, TEXT | {"head_mask": np.array([1.0, 0, 0.5, 1])}, ALL),
        case("base_head_mask_by_layer", model, WHOLE | layer_heads),
        case("base_relu", model, TEXT, config={"gelu_activation": False}),
        case("base_sinusoids", model, TEXT, config={"sinusoidal_embeddings": True}),
        case("base_one_language", model, TEXT, config={"n_langs": 1}),
        case("base_languages_not_embedded", model, TEXT, config={"use_lang_emb": False}),
        case("base_causal", model, TEXT, ALL, config={"causal": True}),
        case("base_causal_padded_left", model, LEFT, config={"causal": True}),
    ]


def head_cases(case: Usual, prefix: str) -> list[Definition]:
    """Every task."""
    words, sequences = f"{prefix}WithLMHeadModel", f"{prefix}ForSequenceClassification"
    answers = f"{prefix}ForQuestionAnsweringSimple"
    number = normal("number", BATCH)
    several = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
    labelled = TEXT | {"labels": np.array([4, 0])}
    inside = {"start_positions": np.array([2, 0]), "end_positions": np.array([3, 2])}
    beyond = {"start_positions": np.array([1, 9]), "end_positions": np.array([8, 5])}
    summary = ("sequence_summary.summary.weight",)
    choices = CHOICE_TEXT | {"labels": np.array([2, 0])}
    tanh = {"summary_activation": "tanh"}
    return [
        case(
            "language_model",
            words,
            TEXT | {"labels": WORD_LABELS},
            ALL,
            gradients=(*BODY, "pred_layer.proj.bias"),
        ),
        case(
            "language_model_untied",
            words,
            PADDED | {"labels": WORD_LABELS},
            config={"tie_word_embeddings": False, "causal": True},
            gradients=("pred_layer.proj.weight", "transformer.attentions.1.v_lin.weight"),
        ),
        case("sequences", sequences, labelled, ALL, LABELLED, gradients=(*BODY, *summary)),
        *(
            case(f"sequences_{kind}", sequences, TEXT, config=LABELLED | {"summary_type": kind})
            for kind in ("last", "mean", "cls_index")
        ),
        case("sequences_several", sequences, TEXT | {"labels": several}, config=LABELLED | tanh),
        case(
            "sequences_number",
            sequences,
            TEXT | {"labels": number},
            config=SHALLOW | {"num_labels": 1},
        ),
        case(
            "choices",
            f"{prefix}ForMultipleChoice",
            choices,
            gradients=(*BODY, *summary, "logits_proj.weight"),
        ),
        case(
            "tokens",
            f"{prefix}ForTokenClassification",
            TEXT | {"labels": TOKEN_LABELS},
            ALL,
            LABELLED,
            gradients=(*BODY, "classifier.weight"),
        ),
        case("answers", answers, TEXT | inside, ALL, gradients=(*BODY, "qa_outputs.weight")),
        case("answers_beyond", answers, TEXT | beyond, config=SHALLOW),
    ]


def ranked_cases(case: Usual, prefix: str) -> list[Definition]:
    """Answers ranked by a beam, and its losses."""
    model, parts = f"{prefix}ForQuestionAnswering", "qa_outputs."
    inside = {"start_positions": np.array([2, 0]), "end_positions": np.array([3, 2])}
    impossible = {"is_impossible": np.array([0.0, 1.0], np.float32), "cls_index": np.array([1, 0])}
    few = CONFIG | {"start_n_top": 2, "end_n_top": 3}
    weights = ("end_logits.dense_0.weight", "start_logits.dense.weight")
    return [
        # Without padding, whose states are all zeros: no place of it is likelier than another.
        case("ranked", model, WHOLE, config=few),
        case(
            "ranked_loss",
            model,
            TEXT | inside | impossible,
            gradients=tuple(parts + name for name in (*weights, "answer_class.dense_1.weight")),
        ),
    ]


case = Usual(config=CONFIG)
CASES = [*base_cases(case, "XLMModel"), *head_cases(case, "XLM"), *ranked_cases(case, "XLM")]
