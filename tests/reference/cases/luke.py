"""LUKE's recorded calls: entities after the words, and words alone."""

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
BODY = (
    "embeddings.word_embeddings.weight",
    "embeddings.position_embeddings.weight",
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

case = Usual(config=CONFIG)
MODEL = "LukeModel"

CASES: list[Definition] = [
    case("base", MODEL, BOTH, ALL),
    # With all hidden states too the reference has a tuple of nothing for the entities.
    case("base_words_alone", MODEL, TEXT, {"output_attentions": True}),
    case("base_unmasked", MODEL, bert.WHOLE | IDS | PLACES),
    case(
        "base_masked_words",
        MODEL,
        {"input_ids": roberta.IDS, "attention_mask": MASK} | IDS | PLACES,
    ),
    case("base_embeds", MODEL, EMBEDS | PLACED | IDS | PLACES | NAMED),
    case("base_head_mask", MODEL, BOTH | {"head_mask": np.array([1.0, 0, 0.5, 1.0])}),
    case("base_one_query", MODEL, BOTH, ALL, config={"use_entity_aware_attention": False}),
    case("base_wide_entities", MODEL, BOTH, config={"entity_emb_size": bert.HIDDEN}),
]
