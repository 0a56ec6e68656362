"""I-BERT's recorded calls: with floating point numbers and with whole ones."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert, roberta
from tests.reference.cases.bert import ALL
from tests.reference.cases.definition import Definition, Usual, normal

CONFIG: dict[str, Any] = {
    key: value for key, value in roberta.CONFIG.items() if key != "position_embedding_type"
}
WHOLE = {"quant_mode": True}
LABELLED = {"num_labels": bert.LABELS}
TEXT = roberta.TEXT
LABELS = {"labels": bert.MASKED_LABELS}
EMBEDS = {
    "inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN),
    "attention_mask": bert.MASK,
}
BODY = (
    "ibert.embeddings.word_embeddings.weight",
    "ibert.embeddings.LayerNorm.weight",
    "ibert.encoder.layer.0.attention.self.query.weight",
    "ibert.encoder.layer.1.attention.output.dense.bias",
    "ibert.encoder.layer.0.intermediate.dense.weight",
)
# With whole numbers the reference's residual connections have no gradient: these don't go through any.
LAST = (
    "ibert.encoder.layer.1.intermediate.dense.weight",
    "ibert.encoder.layer.1.intermediate.dense.bias",
    "ibert.encoder.layer.1.output.dense.weight",
    "ibert.encoder.layer.1.output.LayerNorm.weight",
    "lm_head.bias",
)
ENDS = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}

# A text in which no number lies so near to a half that float32 and the reference's doubles round it
# otherwise: here, of TEXT's 896 states, five would be the next multiple.
OTHER = TEXT | {
    "input_ids": np.where(bert.MASK == 1, TEXT["input_ids"][:, ::-1] + 1, roberta.PADDING)
}

case = Usual(config=CONFIG)

CASES: list[Definition] = [
    case("base", "IBertModel", TEXT, ALL),
    case("base_embeds", "IBertModel", EMBEDS),
    case("base_head_mask", "IBertModel", TEXT | {"head_mask": np.array([1.0, 0, 0.5, 1.0])}),
    case("base_whole", "IBertModel", TEXT, ALL, WHOLE),
    *(
        case(f"base_whole_but_{what}", "IBertModel", TEXT, config=WHOLE | {"force_dequant": what})
        for what in ("gelu", "softmax", "layernorm", "nonlinear")
    ),
    case("masked_lm", "IBertForMaskedLM", TEXT | LABELS, gradients=(*BODY, "lm_head.bias")),
    case("masked_lm_whole", "IBertForMaskedLM", OTHER | LABELS, config=WHOLE, gradients=LAST),
    case(
        "sequence_classification",
        "IBertForSequenceClassification",
        TEXT | {"labels": np.array([4, 0])},
        config=LABELLED,
        gradients=(*BODY, "classifier.dense.weight"),
    ),
    case(
        "multiple_choice",
        "IBertForMultipleChoice",
        roberta.CHOICE_TEXT | {"labels": np.array([2, 0])},
        gradients=(*BODY, "ibert.pooler.dense.bias"),
    ),
    case(
        "token_classification",
        "IBertForTokenClassification",
        TEXT | {"labels": bert.TOKEN_LABELS},
        config=LABELLED,
        gradients=(*BODY, "classifier.weight"),
    ),
    case(
        "question_answering",
        "IBertForQuestionAnswering",
        TEXT | ENDS,
        gradients=(*BODY, "qa_outputs.weight"),
    ),
]
