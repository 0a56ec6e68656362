"""LUKE's tokenizer: the entities that a text mentions; expected is what the reference answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from triformers import AutoTokenizer, LukeConfig, LukeTokenizer, RobertaTokenizer
from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    InvalidInputError,
    NotPartError,
)
from triformers_core.tokenization.options import Side

TEXTS = Path(__file__).parents[1] / "fixtures" / "text"
FILES = (TEXTS / "bytes-vocab.json", TEXTS / "bytes-merges.txt")
NAMES = ("[PAD]", "[UNK]", "[MASK]", "[MASK2]", "Beyoncé", "Los Angeles", "Köln")
TEXT = "Beyoncé lives in Los Angeles."
SPANS = [(0, 7), (17, 28)]
IDS = [0, 37, 3095, 305, 70, 481, 867, 89, 292, 404, 1413, 316, 911, 810, 288, 292, 17, 2]
NONE = [-1] * 30


@pytest.fixture
def entities(tmp_path: Path) -> Path:
    path = tmp_path / "entity_vocab.json"
    path.write_text(json.dumps({name: index for index, name in enumerate(NAMES)}), encoding="utf-8")
    return path


def places(*spans: tuple[int, int]) -> list[list[int]]:
    """Rows of positions, from the first to the last."""
    return [(list(range(first, last + 1)) + NONE)[:30] for first, last in spans]


def test_without_spans_is_robertas(entities: Path) -> None:
    luke, roberta = LukeTokenizer(*FILES, entities), RobertaTokenizer(*FILES)
    assert luke(TEXT, "a b").data == roberta(TEXT, "a b").data
    assert luke.convert_tokens_to_ids(["<ent>", "<ent2>"]) == [4002, 4003]


def test_tells_where_entities_are_mentioned(entities: Path) -> None:
    tokenizer = LukeTokenizer(*FILES, entities)
    expected: dict[str, Any] = {
        "input_ids": IDS,
        "attention_mask": [1] * len(IDS),
        "entity_ids": [2, 2],
        "entity_position_ids": places((1, 5), (10, 15)),
        "entity_attention_mask": [1, 1],
    }
    assert tokenizer(TEXT, entity_spans=SPANS).data == expected
    named = tokenizer(TEXT, entity_spans=SPANS, entities=["Beyoncé", "Nowhere"])
    assert named.data == expected | {"entity_ids": [4, 1]}
    pair = tokenizer(
        TEXT,
        "In Köln too",
        entity_spans=SPANS,
        entity_spans_pair=[(3, 7)],
        entities=["Beyoncé", "Los Angeles"],
        entities_pair=["Köln"],
    )
    assert pair["input_ids"] == [*IDS, 2, 720, 1689, 3298, 81, 942, 82, 2]
    assert pair["entity_ids"] == [4, 5, 6]
    assert pair["entity_position_ids"] == places((1, 5), (10, 15), (20, 22))


@pytest.mark.parametrize(
    ("text", "span", "ids", "place"),
    [
        ("a  Köln  b", (3, 7), [0, 68, 224, 1689, 3298, 81, 224, 319, 2], (3, 5)),
        ("  Köln b ", (2, 6), [0, 224, 1689, 3298, 81, 319, 224, 2], (2, 4)),
        ("aKölnb", (1, 5), [0, 68, 46, 3298, 81, 69, 2], (2, 4)),
        ("a Köln b", (2, 7), [0, 68, 1689, 3298, 81, 319, 2], (2, 4)),
        ("a\tKöln\nb", (2, 6), [0, 68, 201, 46, 3298, 81, 202, 69, 2], (3, 5)),
        ("<mask> Köln <ent> b", (0, 6), [0, 4001, 1689, 3298, 81, 224, 4002, 319, 2], (1, 1)),
    ],
)
def test_a_space_is_the_next_words(
    entities: Path, text: str, span: tuple[int, int], ids: list[int], place: tuple[int, int]
) -> None:
    found = LukeTokenizer(*FILES, entities)(text, entity_spans=[span])
    assert found["input_ids"] == ids
    assert found["entity_position_ids"] == places(place)


def test_truncation_leaves_out_mentions_that_it_cuts(entities: Path) -> None:
    tokenizer = LukeTokenizer(*FILES, entities)
    for length, count in ((6, 0), (7, 1), (16, 1), (17, 2)):
        found = tokenizer(
            TEXT, entity_spans=SPANS, truncation=True, max_length=length, verbose=False
        )
        assert found["input_ids"] == [*IDS[: length - 1], 2]
        assert found["entity_position_ids"] == places((1, 5), (10, 15))[:count]
    one = tokenizer(TEXT, entity_spans=SPANS, truncation=True, max_length=30, max_entity_length=1)
    assert one["entity_position_ids"] == places((1, 5))


@pytest.mark.parametrize("side", ["left", "right"])
def test_pads_entities_too(entities: Path, side: Side) -> None:
    tokenizer = LukeTokenizer(*FILES, entities, padding_side=side, max_entity_length=3)
    texts, spans = [TEXT, "x Köln"], [SPANS, [(2, 6)]]
    found = tokenizer(texts, entity_spans=spans, padding=True, return_token_type_ids=True)
    # Places count from the text's own first token, wherever padding is.
    short = [*places((2, 4)), NONE] if side == "right" else [NONE, *places((2, 4))]
    assert found["entity_position_ids"] == [places((1, 5), (10, 15)), short]
    masked = [1, 0] if side == "right" else [0, 1]
    assert found["entity_attention_mask"] == [[1, 1], masked]
    assert found["entity_token_type_ids"] == [[0, 0], [0, 0]]
    rows = [tokenizer(text, entity_spans=own) for text, own in zip(texts, spans, strict=True)]
    collated = tokenizer.pad(rows, return_tensors="np")
    assert collated["entity_position_ids"].shape == (2, 2, 30)
    for name, value in collated.items():
        assert value.tolist() == found[name]
    whole = tokenizer(texts, entity_spans=spans, padding="max_length", max_length=20)
    assert [len(row) for row in whole["entity_ids"]] == [3, 3]


def test_tasks_put_tokens_around_mentions(entities: Path) -> None:
    one = LukeTokenizer(*FILES, entities, task="entity_classification")
    found = one(TEXT, entity_spans=SPANS[:1])
    assert found["input_ids"] == [0, 4002, *IDS[1:6], 4002, *IDS[6:]]
    assert found["entity_ids"] == [2]
    assert found["entity_position_ids"] == places((1, 7))
    two = LukeTokenizer(*FILES, entities, task="entity_pair_classification")
    found = two(TEXT, entity_spans=SPANS[::-1])
    expected = [0, 4003, *IDS[1:6], 4003, *IDS[6:10], 4002, *IDS[10:16], 4002, *IDS[16:]]
    assert found["input_ids"] == expected
    assert found["entity_ids"] == [2, 3]
    assert found["entity_position_ids"] == places((12, 19), (1, 7))
    spans = LukeTokenizer(*FILES, entities, task="entity_span_classification")
    found = spans(TEXT, entity_spans=SPANS)
    assert found["input_ids"] == IDS
    assert found["entity_start_positions"] == [1, 10]
    assert found["entity_end_positions"] == [5, 15]
    assert (one.max_entity_length, two.max_entity_length, spans.max_entity_length) == (1, 2, 32)


def test_loads_what_it_saved(entities: Path, tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    tokenizer = LukeTokenizer(*FILES, entities, task="entity_classification", max_mention_length=4)
    tokenizer.save_pretrained(saved)
    LukeConfig(vocab_size=4004, entity_vocab_size=len(NAMES)).save_pretrained(saved)
    for with_pipeline in (True, False):
        if not with_pipeline:
            (saved / "tokenizer.json").unlink()
        loaded = AutoTokenizer.from_pretrained(str(saved))
        assert isinstance(loaded, LukeTokenizer)
        assert loaded.entity_vocab == tokenizer.entity_vocab
        assert loaded.task == "entity_classification"
        own = tokenizer(TEXT, entity_spans=SPANS[:1])
        assert loaded(TEXT, entity_spans=SPANS[:1]).data == own.data


def test_says_what_is_wrong(entities: Path) -> None:
    tokenizer = LukeTokenizer(*FILES, entities)
    with pytest.raises(InvalidInputError, match="of 4 characters"):
        tokenizer("Köln", entity_spans=[(0, 9)])
    with pytest.raises(InvalidInputError, match="1 entities and 2 entity_spans"):
        tokenizer(TEXT, entity_spans=SPANS, entities=["Köln"])
    with pytest.raises(NotPartError, match="return_offsets_mapping"):
        tokenizer(TEXT, entity_spans=SPANS, return_offsets_mapping=True)
    two = LukeTokenizer(*FILES, entities, task="entity_pair_classification")
    with pytest.raises(InvalidInputError, match="overlap"):
        two("Köln Los", entity_spans=[(0, 4), (0, 8)])
    with pytest.raises(InvalidInputError, match="has 0 for a text"):
        two("Köln Los")
    with pytest.raises(InvalidInputError, match="task='ner'"):
        LukeTokenizer(*FILES, entities, task="ner")
    with pytest.raises(CheckpointNotFoundError, match="entity_vocab_file="):
        LukeTokenizer(*FILES)
    with pytest.raises(InvalidConfigurationError, match=r"no '\[X\]'"):
        LukeTokenizer(*FILES, entities, entity_mask_token="[X]")
