"""DPR's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, TEXT, WHOLE
from tests.reference.cases.definition import Definition, Usual, normal

CONTEXT, QUESTION, READER = "DPRContextEncoder", "DPRQuestionEncoder", "DPRReader"
PROJECTED = {"projection_dim": 9}

CONFIG: dict[str, Any] = bert.CONFIG
# Their mask follows from the padding, which comes in the middle, too.
PADDED = {"input_ids": np.where(bert.MASK == 1, TEXT["input_ids"], 0)}
PADDED["input_ids"][:, 1] = 0
EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN)}
PASSAGES = {name: value for name, value in TEXT.items() if name != "token_type_ids"}

case = Usual(config=CONFIG | {"pad_token_id": 0})

CASES: list[Definition] = [
    case("base", QUESTION, TEXT, ALL),
    case("base_padded", QUESTION, PADDED),
    case("base_projected", QUESTION, TEXT, config=PROJECTED),
    case("base_embeds", QUESTION, EMBEDS | {"attention_mask": bert.MASK}),
    case("base_ids_alone", QUESTION, WHOLE),
    case("context", CONTEXT, TEXT, ALL),
    case("context_padded", CONTEXT, PADDED, config=PROJECTED),
    case("context_embeds", CONTEXT, EMBEDS),
    case("reader", READER, PASSAGES, ALL),
    case("reader_padded", READER, PADDED),
    case("reader_embeds", READER, EMBEDS | {"attention_mask": bert.MASK}),
]
