"""LUKE's recorded calls: entities after the words, words alone, and a call of every head."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert, roberta
from tests.reference.cases.bert import ALL, MASK
from tests.reference.cases.definition import Definition, Usual, integers, normal

ENTITIES, MENTION, NAMES, WIDTH = 3, 5, 23, 19
CONFIG: dict[str, Any] = roberta.CONFIG | {"entity_vocab_size": NAMES, "entity_emb_size": WIDTH}

TEXT = roberta.TEXT
ENTITY_MASK = np.array([[1, 1, 1], [1, 0, 0]])
IDS = {"entity_ids": integers("entities", 1, NAMES, bert.BATCH, ENTITIES) * ENTITY_MASK}
# Mentioned by one word, two or all that there is room for; padding by none.
PLACES = {
    "entity_position_ids": np.array(
        [
            [[1, 2, 3, 4, 5], [0, -1, -1, -1, -1], [5, 6, -1, -1, -1]],
            [[2, 3, -1, -1, -1], [-1] * MENTION, [-1] * MENTION],
        ]
    )
}
NAMED = {"entity_attention_mask": ENTITY_MASK}
TYPED = {"entity_token_type_ids": np.array([[0, 2, 1], [1, 0, 0]])}
BOTH = TEXT | IDS | PLACES | NAMED | TYPED
EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN)}
PLACED = {"position_ids": integers("positions", 0, 61, bert.BATCH, bert.LENGTH)}
CHOICES = roberta.CHOICE_TEXT | {
    "entity_ids": integers("choice entities", 1, NAMES, bert.BATCH, bert.CHOICES, 2),
    "entity_attention_mask": np.array([[[1, 1], [1, 0], [1, 1]], [[1, 0], [1, 1], [1, 1]]]),
    "entity_token_type_ids": integers("choice names", 0, 3, bert.BATCH, bert.CHOICES, 2),
    "entity_position_ids": integers("choice places", 0, 3, bert.BATCH, bert.CHOICES, 2, MENTION),
}
# A padded entity has a place, too.
SPANS = {
    "entity_start_positions": np.array([[1, 0, 5], [2, 0, 0]]),
    "entity_end_positions": np.array([[5, 0, 6], [3, 0, 0]]),
}
LAYERS = (
    "entity_embeddings.entity_embeddings.weight",
    "entity_embeddings.entity_embedding_dense.weight",
    "entity_embeddings.position_embeddings.weight",
    "entity_embeddings.token_type_embeddings.weight",
    "encoder.layer.0.attention.self.query.weight",
    "encoder.layer.0.attention.self.w2e_query.weight",
    "encoder.layer.0.attention.self.e2w_query.weight",
    "encoder.layer.0.attention.self.e2e_query.bias",
    "encoder.layer.1.output.LayerNorm.weight",
)
BODY = tuple(f"luke.{name}" for name in LAYERS)
# Words hardly see in two layers what entities ask of each other.
OF_WORDS = tuple(name for name in BODY if ".e2" not in name)
POOLED = (*OF_WORDS, "luke.pooler.dense.bias", "classifier.weight")
TOKENS = ("lm_head.bias", "lm_head.dense.weight", "lm_head.layer_norm.weight")
ENTITY_HEAD = (
    "entity_predictions.bias",
    "entity_predictions.transform.dense.weight",
    "entity_predictions.transform.LayerNorm.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: entities, and words alone."""
    model = "LukeModel"
    head_mask = {"head_mask": np.array([1.0, 0, 0.5, 1.0])}
    words = {"input_ids": roberta.IDS, "attention_mask": MASK}
    return [
        case("base", model, BOTH, ALL),
        # With all hidden states too the reference has a tuple of nothing for the entities.
        case("base_words_alone", model, TEXT, {"output_attentions": True}),
        case("base_unmasked", model, bert.WHOLE | IDS | PLACES),
        case("base_masked_words", model, words | IDS | PLACES),
        case("base_embeds", model, EMBEDS | PLACED | IDS | PLACES | NAMED),
        case("base_head_mask", model, BOTH | head_mask),
        case("base_one_query", model, BOTH, ALL, config={"use_entity_aware_attention": False}),
        case("base_wide_entities", model, BOTH, config={"entity_emb_size": bert.HIDDEN}),
    ]


def language_cases() -> list[Definition]:
    """Masked tokens, masked entities, and both."""
    model = "LukeForMaskedLM"
    words = {"labels": bert.MASKED_LABELS}
    entities = {"entity_labels": np.array([[4, -100, 21], [7, -100, -100]])}
    heads = (*TOKENS, *ENTITY_HEAD)
    # The entities' table is tied in any case.
    untied = ("lm_head.decoder.weight", *heads)
    return [
        case("masked_lm", model, BOTH | words | entities, ALL, gradients=heads),
        case("masked_lm_words", model, BOTH | words, gradients=OF_WORDS),
        case("masked_lm_entities", model, BOTH | entities, gradients=ENTITY_HEAD),
        case("masked_lm_words_alone", model, TEXT | words, gradients=TOKENS),
        # The words' activation doesn't follow the configuration, and the entities' does.
        case("masked_lm_relu", model, BOTH, config={"hidden_act": "relu"}),
        case(
            "masked_lm_untied",
            model,
            BOTH | words | entities,
            config={"tie_word_embeddings": False},
            gradients=untied,
        ),
    ]


def entity_cases() -> list[Definition]:
    """What an entity is, what two are to each other, and what spans are."""
    one, pair = "LukeForEntityClassification", "LukeForEntityPairClassification"
    span, several = "LukeForEntitySpanClassification", {"num_labels": bert.LABELS}
    classes = {"labels": np.array([4, 0])}
    many = {"labels": np.array([[1.0, 0, 0, 1, 0], [0, 1, 1, 0, 0]], np.float32)}
    spans = BOTH | SPANS
    each = {"labels": np.array([[4, 2, 0], [1, -100, -100]])}
    some = {"labels": (integers("span labels", 0, 2, 2, ENTITIES, 5)).astype(np.float32)}
    classifier = (*BODY, "classifier.weight")
    return [
        case("entity", one, BOTH | classes, ALL, several, gradients=classifier),
        case("entity_several", one, BOTH | many, config=several, gradients=("classifier.bias",)),
        case("entity_pair", pair, BOTH | classes, ALL, several, gradients=classifier),
        case("entity_pair_several", pair, BOTH | many, config=several),
        case("entity_span", span, spans | each, ALL, several, gradients=classifier),
        case("entity_span_several", span, spans | some, config=several),
    ]


def text_cases() -> list[Definition]:
    """Classifiers of sequences, choices, tokens and answers."""
    ends = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}
    sequence, several = "LukeForSequenceClassification", {"num_labels": bert.LABELS}
    numbers = {"labels": np.array([0.5, -1.0], np.float32)}
    return [
        case(
            "sequence_classification",
            sequence,
            BOTH | {"labels": np.array([4, 0])},
            ALL,
            several,
            gradients=POOLED,
        ),
        case("sequence_regression", sequence, BOTH | numbers, config={"num_labels": 1}),
        case(
            "multiple_choice",
            "LukeForMultipleChoice",
            CHOICES | {"labels": np.array([2, 0])},
            {"output_hidden_states": True},
            gradients=POOLED,
        ),
        case(
            "token_classification",
            "LukeForTokenClassification",
            BOTH | {"labels": bert.TOKEN_LABELS},
            ALL,
            several,
            gradients=(*OF_WORDS, "classifier.weight"),
        ),
        case(
            "question_answering",
            "LukeForQuestionAnswering",
            BOTH | ends,
            ALL,
            gradients=(*OF_WORDS, "qa_outputs.weight"),
        ),
        case("question_answering_words", "LukeForQuestionAnswering", TEXT | ends),
    ]


CASES = [*base_cases(), *language_cases(), *entity_cases(), *text_cases()]
