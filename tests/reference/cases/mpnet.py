"""MPNet's recorded calls: the difference to RoBERTa, and a call of every head."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, MASK
from tests.reference.cases.definition import Definition, Usual, integers
from tests.reference.cases.roberta import CHOICE_TEXT, EMBEDS, PADDED, TEXT, TOKENS

CONFIG: dict[str, Any] = {
    key: value for key, value in bert.CONFIG.items() if key != "type_vocab_size"
}
# Padding has the id 1, whatever the configuration says.
PLAIN = {
    "input_ids": np.where(TEXT["input_ids"] == 5, 1, TEXT["input_ids"]),
    "attention_mask": MASK,
}
CHOICES = {name: CHOICE_TEXT[name] for name in ("input_ids", "attention_mask")}
LONG = {"input_ids": integers("long", 2, bert.VOCABULARY, 1, 23)}
BODY = (
    "mpnet.embeddings.word_embeddings.weight",
    "mpnet.embeddings.position_embeddings.weight",
    "mpnet.encoder.relative_attention_bias.weight",
    "mpnet.encoder.layer.0.attention.attn.q.weight",
    "mpnet.encoder.layer.1.output.LayerNorm.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: positions and distances."""
    model = "MPNetModel"
    padded = {"input_ids": np.where(PADDED["input_ids"] == 5, 1, PADDED["input_ids"])}
    positions = {"position_ids": integers("positions", 0, 61, bert.BATCH, bert.LENGTH)}
    by_query = {"input_ids": PLAIN["input_ids"], "attention_mask": bert.THREE_D_MASK}
    return [
        case("base", model, PLAIN, ALL),
        # So long that some buckets hold several distances, and a table with more rows than buckets.
        case("base_long", model, LONG, config={"relative_attention_num_buckets": 35}),
        case("base_padding_without_a_mask", model, padded),
        case("base_embeds", model, EMBEDS | {"attention_mask": MASK}),
        case("base_positions", model, PLAIN | positions),
        case("base_mask_by_query", model, by_query),
        case("base_head_mask", model, PLAIN | {"head_mask": np.array([1.0, 0, 0.5, 1.0])}),
    ]


def masked_cases() -> list[Definition]:
    """The masked language model."""
    model = "MPNetForMaskedLM"
    labels = PLAIN | {"labels": bert.MASKED_LABELS}
    return [
        case("masked_lm", model, labels, ALL, gradients=(*BODY, *TOKENS)),
        case("masked_lm_relu", model, labels, config={"hidden_act": "relu"}),
        case("masked_lm_untied", model, labels, config={"tie_word_embeddings": False}),
    ]


CASES = [
    *base_cases(),
    *masked_cases(),
    *bert.heads_like(
        case,
        "MPNet",
        BODY,
        text=PLAIN,
        choices=CHOICES,
        sequence=("classifier.dense.weight", "classifier.out_proj.bias"),
    ),
]
