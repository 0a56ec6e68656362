"""BERT's recorded calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal
from tests.support.reference import Array

BATCH, LENGTH, PAST, SOURCE, CHOICES = 2, 7, 3, 5, 3
HEADS, HIDDEN, LAYERS, VOCABULARY, TYPES, LABELS = 4, 32, 2, 99, 3, 5

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": HIDDEN,
    "num_hidden_layers": LAYERS,
    "num_attention_heads": HEADS,
    "intermediate_size": 37,
    "max_position_embeddings": 61,
    "type_vocab_size": TYPES,
    "layer_norm_eps": 1e-2,
    "hidden_dropout_prob": 0.0,
    "attention_probs_dropout_prob": 0.0,
}
DECODER = CONFIG | {"is_decoder": True}
CROSS = DECODER | {"add_cross_attention": True}
LABELLED = CONFIG | {"num_labels": LABELS}

IDS = integers("input_ids", 1, VOCABULARY, BATCH, LENGTH)
MASK = np.array([[1] * LENGTH, [1] * 4 + [0] * 3])
TYPE_IDS = np.array([[0, 0, 0, 1, 1, 2, 2], [0, 0, 1, 1, 0, 0, 0]])
TEXT = {
    "input_ids": np.where(MASK == 1, IDS, 0),
    "attention_mask": MASK,
    "token_type_ids": TYPE_IDS,
}
WHOLE = {"input_ids": IDS}
CHOICE_MASK = np.array(
    [[[1] * 7, [1] * 5 + [0] * 2, [1] * 6 + [0]], [[1] * 3 + [0] * 4, [1] * 7, [1] * 7]]
)
CHOICE_TEXT = {
    "input_ids": integers("choices", 1, VOCABULARY, BATCH, CHOICES, LENGTH) * CHOICE_MASK,
    "attention_mask": CHOICE_MASK,
    "token_type_ids": integers("choice types", 0, TYPES, BATCH, CHOICES, LENGTH),
}
TOKEN_LABELS = np.where(MASK == 1, integers("token labels", 0, LABELS, BATCH, LENGTH), -100)
# The tokens that were masked, and no others, count.
MASKED_LABELS = np.where(
    np.array([[0, 1, 0, 0, 1, 1, 0], [1, 0, 1, 0, 0, 0, 0]]) == 1,
    integers("masked labels", 1, VOCABULARY, BATCH, LENGTH),
    -100,
)
NEXT_LABELS = np.where(MASK == 1, TEXT["input_ids"], -100)
SENTENCE_LABELS = np.array([1, 0])
SOURCE_STATES = {
    "encoder_hidden_states": normal("encoder", BATCH, SOURCE, HIDDEN),
    "encoder_attention_mask": np.array([[1] * SOURCE, [1] * 3 + [0] * 2]),
}


def cached(*lengths: int) -> tuple[tuple[Any, ...], ...]:
    """Keys and values of every layer: a pair for each of the lengths."""
    return tuple(
        tuple(
            normal(f"cache {layer} {length} {part}", BATCH, HEADS, length, HIDDEN // HEADS)
            for length in lengths
            for part in ("key", "value")
        )
        for layer in range(LAYERS)
    )


ALL = {"output_hidden_states": True, "output_attentions": True}
ALL_CACHED = ALL | {"use_cache": True}
PAST_MASK = np.concatenate([[[1] * PAST, [0] + [1] * (PAST - 1)], MASK], axis=1)
# Padding on the left: with causal attention these queries see no token at all.
LEFT_MASK = MASK[:, ::-1].copy()
THREE_D_MASK = np.maximum(integers("mask", 0, 2, BATCH, LENGTH, LENGTH), np.eye(LENGTH, dtype=int))

BODY = (
    "bert.embeddings.word_embeddings.weight",
    "bert.embeddings.LayerNorm.weight",
    "bert.encoder.layer.0.attention.self.query.weight",
    "bert.encoder.layer.1.attention.output.dense.bias",
    "bert.encoder.layer.1.output.LayerNorm.weight",
)
POOLED = (*BODY, "bert.pooler.dense.bias")
CLASSIFIER = ("classifier.weight", "classifier.bias")
TOKENS = ("cls.predictions.bias", "cls.predictions.transform.LayerNorm.weight")

ACTIVATIONS = (
    "gelu_fast",
    "gelu_new",
    "gelu_python",
    "gelu_pytorch_tanh",
    "leaky_relu",
    "linear",
    "mish",
    "quick_gelu",
    "relu",
    "relu2",
    "relu6",
    "sigmoid",
    "silu",
    "swish",
    "tanh",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input and option."""
    return [
        case("base", "BertModel", TEXT, ALL),
        case("base_ids_alone", "BertModel", WHOLE),
        case(
            "base_embeds_and_positions",
            "BertModel",
            {
                "inputs_embeds": normal("embeds", BATCH, LENGTH, HIDDEN),
                "attention_mask": MASK,
                "position_ids": integers("positions", 0, 61, BATCH, LENGTH),
            },
        ),
        case(
            "base_head_mask", "BertModel", TEXT | {"head_mask": np.array([1.0, 0, 0.5, 1.0])}, ALL
        ),
        case(
            "base_head_mask_by_layer",
            "BertModel",
            TEXT | {"head_mask": np.array([[1.0, 0, 0.5, 1.0], [0.25, 1.0, 1.0, 0]])},
        ),
        case("base_mask_by_query", "BertModel", WHOLE | {"attention_mask": THREE_D_MASK}, ALL),
        *(
            case(f"base_{name}", "BertModel", WHOLE, config={"hidden_act": name})
            for name in ACTIVATIONS
        ),
        *(
            case(f"base_{kind}", "BertModel", TEXT, ALL, config={"position_embedding_type": kind})
            for kind in ("relative_key", "relative_key_query")
        ),
        case(
            "decoder_relative",
            "BertModel",
            TEXT | SOURCE_STATES,
            config=CROSS | {"use_cache": False, "position_embedding_type": "relative_key_query"},
        ),
        case("decoder", "BertModel", TEXT, ALL_CACHED, config=DECODER),
        case("decoder_cross", "BertModel", TEXT | SOURCE_STATES, ALL_CACHED, config=CROSS),
        case(
            "decoder_cross_head_mask",
            "BertModel",
            TEXT | SOURCE_STATES | {"head_mask": np.array([1.0, 0, 0.5, 1.0])},
            config=CROSS | {"use_cache": False},
        ),
        case("decoder_cross_without_source", "BertModel", WHOLE, config=CROSS),
        case(
            "decoder_mask_by_query",
            "BertModel",
            WHOLE | {"attention_mask": THREE_D_MASK},
            config=DECODER,
        ),
    ]


def causal_cases() -> list[Definition]:
    """As a decoder: causal, with cross attention, with cached keys and values."""
    model = "BertLMHeadModel"
    past = TEXT | {"attention_mask": PAST_MASK}
    return [
        case(
            "causal_lm",
            model,
            TEXT | {"labels": NEXT_LABELS},
            ALL,
            config=DECODER,
            gradients=(*BODY, *TOKENS),
        ),
        case("causal_lm_cache_by_default", model, WHOLE, config=DECODER),
        case(
            "causal_lm_cached",
            model,
            past | {"past_key_values": cached(PAST)},
            ALL_CACHED,
            config=DECODER,
        ),
        case(
            "causal_lm_cross",
            model,
            TEXT | SOURCE_STATES | {"labels": NEXT_LABELS},
            ALL,
            config=CROSS,
            gradients=("bert.encoder.layer.0.crossattention.self.value.bias",),
        ),
        case(
            "causal_lm_cross_cached",
            model,
            past | SOURCE_STATES | {"past_key_values": cached(PAST, SOURCE)},
            ALL_CACHED,
            config=CROSS,
        ),
        case(
            "causal_lm_padded_left",
            model,
            {"input_ids": np.where(LEFT_MASK == 1, IDS, 0), "attention_mask": LEFT_MASK},
            ALL,
            config=DECODER | {"use_cache": False},
            uncompared=LEFT_MASK == 0,
            position_axes={"logits": 1, "hidden_states": 1, "attentions": 2},
        ),
        case("causal_lm_not_a_decoder", model, TEXT),
    ]


def pretraining_cases() -> list[Definition]:
    """The heads that BERT was pretrained with."""
    both = {"labels": MASKED_LABELS, "next_sentence_label": SENTENCE_LABELS}
    sentence = ("cls.seq_relationship.weight", "cls.seq_relationship.bias")
    masked = TEXT | {"labels": MASKED_LABELS}
    untied = CONFIG | {"tie_word_embeddings": False}
    return [
        case(
            "pretraining",
            "BertForPreTraining",
            TEXT | both,
            ALL,
            gradients=(*POOLED, *TOKENS, *sentence),
        ),
        case("pretraining_one_label", "BertForPreTraining", masked),
        case("masked_lm", "BertForMaskedLM", masked, ALL, gradients=(*BODY, *TOKENS)),
        case(
            "masked_lm_untied",
            "BertForMaskedLM",
            masked,
            config=untied,
            gradients=("cls.predictions.decoder.weight", *TOKENS),
        ),
        case(
            "masked_lm_relative",
            "BertForMaskedLM",
            masked,
            config={"position_embedding_type": "relative_key_query"},
            gradients=("bert.encoder.layer.1.attention.self.distance_embedding.weight",),
        ),
        case(
            "next_sentence_prediction",
            "BertForNextSentencePrediction",
            TEXT | {"labels": SENTENCE_LABELS},
            ALL,
            gradients=(*POOLED, *sentence),
        ),
    ]


def classification_cases() -> list[Definition]:
    """Classifiers of sequences, in all kinds of problems, of choices and of tokens."""
    several = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
    return [
        sequence_case("", LABELLED, np.array([4, 0]), ALL, (*POOLED, *CLASSIFIER)),
        sequence_case("_several", LABELLED, several, gradients=CLASSIFIER),
        sequence_case(
            "_number", CONFIG | {"num_labels": 1}, normal("number", BATCH), gradients=CLASSIFIER
        ),
        # The problem is stated, and not what the labels would suggest.
        sequence_case(
            "_stated_several",
            LABELLED | {"problem_type": "multi_label_classification"},
            several,
        ),
        sequence_case(
            "_stated_numbers",
            LABELLED | {"problem_type": "regression"},
            normal("numbers", BATCH, LABELS),
        ),
        sequence_case(
            "_stated_single",
            LABELLED | {"problem_type": "single_label_classification"},
            np.array([4, 0]),
        ),
        case(
            "multiple_choice",
            "BertForMultipleChoice",
            CHOICE_TEXT | {"labels": np.array([2, 0])},
            ALL,
            gradients=(*POOLED, "classifier.weight"),
        ),
        case(
            "token_classification",
            "BertForTokenClassification",
            TEXT | {"labels": TOKEN_LABELS},
            ALL,
            config=LABELLED,
            gradients=(*BODY, *CLASSIFIER),
        ),
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
        "BertForSequenceClassification",
        TEXT | {"labels": labels},
        keywords,
        config=config,
        gradients=gradients,
    )


def question_answering_cases() -> list[Definition]:
    """Answers inside the text, and beyond it."""
    model = "BertForQuestionAnswering"
    inside = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}
    beyond = {"start_positions": np.array([[1], [70]]), "end_positions": np.array([[3], [70]])}
    return [
        case(
            "question_answering",
            model,
            TEXT | inside,
            ALL,
            gradients=(*BODY, "qa_outputs.weight"),
        ),
        case("question_answering_beyond", model, TEXT | beyond),
    ]


def heads_like(
    usual: Usual,
    prefix: str,
    body: tuple[str, ...],
    *,
    text: Mapping[str, Array] = TEXT,
    choices: Mapping[str, Array] = CHOICE_TEXT,
    sequence: tuple[str, ...] = CLASSIFIER,
    keywords: Mapping[str, Any] = ALL,
) -> list[Definition]:
    """A call of the classifiers of an architecture like BERT, with gradients.

    Args:
        usual: its calls' definition.
        prefix: what its classes' names begin with.
        body: parameters that all have.
        text: the inputs, and those of several choices.
        choices: the same.
        sequence: parameters of the classifier of sequences.
        keywords: the calls' other arguments.
    """
    ends = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}
    rows: list[tuple[str, str, dict[str, Array], dict[str, Any], tuple[str, ...]]] = [
        (
            "sequence_classification",
            "ForSequenceClassification",
            {**text, "labels": np.array([4, 0])},
            {"num_labels": LABELS},
            sequence,
        ),
        (
            "multiple_choice",
            "ForMultipleChoice",
            {**choices, "labels": np.array([2, 0])},
            {},
            CLASSIFIER[:1],
        ),
        (
            "token_classification",
            "ForTokenClassification",
            {**text, "labels": TOKEN_LABELS},
            {"num_labels": LABELS},
            CLASSIFIER,
        ),
        (
            "question_answering",
            "ForQuestionAnswering",
            {**text, **ends},
            {},
            ("qa_outputs.weight",),
        ),
    ]
    return [
        usual(name, f"{prefix}{model}", inputs, keywords, config, gradients=(*body, *head))
        for name, model, inputs, config, head in rows
    ]


CASES = [
    *base_cases(),
    *causal_cases(),
    *pretraining_cases(),
    *classification_cases(),
    *question_answering_cases(),
]
