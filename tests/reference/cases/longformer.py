"""Longformer's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL
from tests.reference.cases.definition import Definition, Usual, integers, normal
from tests.support.reference import Array

LENGTH, PADDED, SEPARATOR, PADDING = 13, 16, 2, 1
HIDDEN, VOCABULARY = 20, 53
CONFIG: dict[str, Any] = bert.CONFIG | {
    "vocab_size": VOCABULARY,
    "hidden_size": HIDDEN,
    "intermediate_size": 23,
    "max_position_embeddings": 31,
    "attention_window": [4, 8],
    "pad_token_id": PADDING,
    "sep_token_id": SEPARATOR,
}
BODY = (
    "longformer.embeddings.word_embeddings.weight",
    "longformer.embeddings.position_embeddings.weight",
    "longformer.encoder.layer.0.attention.self.query.weight",
    "longformer.encoder.layer.0.attention.self.value.bias",
    "longformer.encoder.layer.1.output.LayerNorm.weight",
)
# What global queries alone reach.
GLOBAL = (
    "longformer.encoder.layer.0.attention.self.query_global.bias",
    "longformer.encoder.layer.0.attention.self.key_global.weight",
    "longformer.encoder.layer.1.attention.self.value_global.weight",
)


def text(what: str, lengths: tuple[int, ...], length: int = LENGTH) -> dict[str, Array]:
    """Ids without separators, padding and its mask."""
    mask = np.array([[1] * each + [0] * (length - each) for each in lengths])
    ids = integers(what, 3, VOCABULARY, len(lengths), length)
    return {"input_ids": np.where(mask == 1, ids, PADDING), "attention_mask": mask}


def marks(*places: tuple[int, ...], length: int = LENGTH) -> dict[str, Array]:
    """The mask of global tokens, which are a row each."""
    mask = np.array([[int(place in row) for place in range(length)] for row in places])
    return {"global_attention_mask": mask}


def with_separators(ids: Array, *places: tuple[int, ...]) -> Array:
    """The same with separators at some places of every row."""
    found = np.zeros_like(ids).reshape(-1, ids.shape[-1])
    for row, those in zip(found, places, strict=True):
        row[list(those)] = 1
    return np.where(found.reshape(ids.shape) == 1, SEPARATOR, ids)


TEXT = text("long", (13, 10))
TYPES = {"token_type_ids": integers("long types", 0, bert.TYPES, 2, LENGTH)}
# A row with more than the other, one beside another, and padding that is marked in vain.
MARKS = marks((0,), (0, 4, 5, 8, 11))
# What is compiled takes a power of two for the number of global tokens, or all, which shows in weights
# alone: so calls that are compiled return none.
STATES = {"output_hidden_states": True}
WEIGHTS = {"output_attentions": True}
WHOLE = {"input_ids": integers("whole", 3, VOCABULARY, 3, PADDED)}
QUESTION = TEXT | {
    "input_ids": with_separators(TEXT["input_ids"], (4, 5, 12), (2, 3, 9)),
}
CHOICES = {
    name: array.reshape(2, 3, LENGTH)
    for name, array in text("long choices", (13, 10, 12, 9, 13, 11)).items()
}
CHOICES["input_ids"] = with_separators(
    CHOICES["input_ids"], (7, 8, 12), (6, 7, 9), (8, 9, 11), (4, 5, 8), (8, 9, 12), (7, 8, 10)
)
CHOICES["token_type_ids"] = integers("long choice types", 0, bert.TYPES, 2, 3, LENGTH)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: windows, global tokens, positions."""
    model = "LongformerModel"
    embeds = {"inputs_embeds": normal("long embeds", 2, LENGTH, HIDDEN)}
    positions = {"position_ids": integers("long positions", 0, 31, 2, LENGTH)}
    head_mask = {"head_mask": np.array([[1.0, 0, 0.5, 1.0], [0.3, 1.0, 1.0, 0.7]])}
    smallest = {"attention_window": 4, "num_hidden_layers": 3}
    return [
        case("base", model, TEXT | MARKS | TYPES),
        case("base_all", model, TEXT | MARKS | TYPES, ALL),
        case(
            "base_none_global", model, TEXT | {"global_attention_mask": TEXT["input_ids"] * 0}, ALL
        ),
        case("base_whole", model, WHOLE),
        case("base_whole_global", model, WHOLE | marks((3,), (), (15, 1), length=PADDED), STATES),
        case("base_one_window", model, TEXT | MARKS, {}, smallest),
        case("base_embeds", model, embeds | {"attention_mask": TEXT["attention_mask"]} | MARKS),
        case("base_positions", model, TEXT | positions),
        case("base_head_mask", model, TEXT | MARKS | head_mask, WEIGHTS),
    ]


def head_cases() -> list[Definition]:
    """A call of every head."""
    labels = np.where(TEXT["attention_mask"] == 1, integers("long labels", 0, 5, 2, LENGTH), -100)
    masked = np.where(labels % 3 == 1, integers("long masked", 3, VOCABULARY, 2, LENGTH), -100)
    ends = {"start_positions": np.array([7, 4]), "end_positions": np.array([9, 4])}
    sequence = "LongformerForSequenceClassification"
    several = {"num_labels": bert.LABELS}
    classes = {"labels": np.array([4, 0])}
    everything = (*BODY, *GLOBAL)
    return [
        case(
            "masked_lm",
            "LongformerForMaskedLM",
            TEXT | MARKS | {"labels": masked},
            STATES,
            gradients=(*everything, "lm_head.bias", "lm_head.dense.weight"),
        ),
        case("masked_lm_local", "LongformerForMaskedLM", TEXT | {"labels": masked}, gradients=BODY),
        case(
            "sequence_classification",
            sequence,
            TEXT | classes,
            ALL,
            several,
            gradients=(*everything, "classifier.dense.weight", "classifier.out_proj.bias"),
        ),
        case("sequence_classification_marked", sequence, TEXT | MARKS, config=several),
        case(
            "multiple_choice",
            "LongformerForMultipleChoice",
            CHOICES | {"labels": np.array([2, 0])},
            STATES,
            # The first token isn't global, so what global queries see hardly counts.
            gradients=(*BODY, "longformer.pooler.dense.bias", "classifier.weight"),
        ),
        case(
            "token_classification",
            "LongformerForTokenClassification",
            TEXT | {"labels": labels},
            ALL,
            several,
            gradients=(*BODY, "classifier.weight"),
        ),
        case(
            "question_answering",
            "LongformerForQuestionAnswering",
            QUESTION | ends,
            STATES,
            gradients=(*everything, "qa_outputs.weight"),
        ),
        case("masked_lm_weights", "LongformerForMaskedLM", TEXT | MARKS, WEIGHTS),
        case("token_weights", "LongformerForTokenClassification", TEXT | MARKS, WEIGHTS),
        case("question_weights", "LongformerForQuestionAnswering", QUESTION, WEIGHTS),
    ]


CASES = [*base_cases(), *head_cases()]
