"""What LUKE's heads ask for, and that they take what the tokenizer gives for each task."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from triformers import (
    LukeConfig,
    LukeForEntityClassification,
    LukeForEntityPairClassification,
    LukeForEntitySpanClassification,
    LukeForMaskedLM,
    LukeTokenizer,
)
from triformers_core.errors import InvalidInputError

TEXTS = Path(__file__).parents[1] / "fixtures" / "text"
CONFIG = LukeConfig(
    vocab_size=4004,
    entity_vocab_size=7,
    entity_emb_size=6,
    hidden_size=8,
    num_hidden_layers=1,
    num_attention_heads=2,
    intermediate_size=10,
    max_position_embeddings=64,
    num_labels=3,
)
TEXT = "Beyoncé lives in Los Angeles."
SPANS = [(0, 7), (17, 28)]


@pytest.fixture
def tokenizer(tmp_path: Path) -> Any:
    names = ("[PAD]", "[UNK]", "[MASK]", "[MASK2]", "Beyoncé", "Los Angeles", "Köln")
    path = tmp_path / "entity_vocab.json"
    path.write_text(json.dumps({name: index for index, name in enumerate(names)}), encoding="utf-8")

    def make(task: str | None) -> LukeTokenizer:
        return LukeTokenizer(
            TEXTS / "bytes-vocab.json", TEXTS / "bytes-merges.txt", path, task=task
        )

    return make


def test_each_task_goes_from_the_text_to_scores(tokenizer: Any) -> None:
    one = tokenizer("entity_classification")(TEXT, entity_spans=SPANS[:1], return_tensors="pt")
    assert LukeForEntityClassification(CONFIG)(**one).logits.shape == (1, 3)
    pair = tokenizer("entity_pair_classification")(TEXT, entity_spans=SPANS, return_tensors="pt")
    assert LukeForEntityPairClassification(CONFIG)(**pair).logits.shape == (1, 3)
    texts, spans = [TEXT, "In Köln"], [SPANS, [(3, 7)]]
    some = tokenizer("entity_span_classification")(
        texts, entity_spans=spans, padding=True, return_tensors="pt"
    )
    model = LukeForEntitySpanClassification(CONFIG).eval()
    scores = model(**some).logits
    assert scores.shape == (2, 2, 3)
    # Padding changes nothing of a text's own spans.
    alone = tokenizer("entity_span_classification")(
        texts[1], entity_spans=spans[1], return_tensors="pt"
    )
    torch.testing.assert_close(model(**alone).logits[0], scores[1, :1], atol=1e-6, rtol=0)
    words = tokenizer(None)(TEXT, entity_spans=SPANS, return_tensors="pt")
    output = LukeForMaskedLM(CONFIG)(**words, entity_labels=torch.tensor([[4, 5]]))
    assert output.entity_logits is not None and output.entity_logits.shape == (1, 2, 7)
    assert output.loss == output.mep_loss and output.mlm_loss is None


def test_the_entities_table_is_tied_and_a_resize_leaves_it() -> None:
    model = LukeForMaskedLM(CONFIG)
    model.resize_token_embeddings(4010)
    table = model.luke.entity_embeddings.entity_embeddings.weight
    assert table.shape == (7, 6)
    assert model.state_dict()["entity_predictions.decoder.weight"].data_ptr() == table.data_ptr()


def test_says_which_entities_are_missing(tokenizer: Any) -> None:
    words = tokenizer(None)(TEXT, return_tensors="pt")
    with pytest.raises(InvalidInputError, match="got 0 entities a text, and classifies 1"):
        LukeForEntityClassification(CONFIG)(**words)
    one = tokenizer(None)(TEXT, entity_spans=SPANS[:1], return_tensors="pt")
    with pytest.raises(InvalidInputError, match="got 1 entities a text, and classifies 2"):
        LukeForEntityPairClassification(CONFIG)(**one)
    with pytest.raises(InvalidInputError, match="needs entity_start_positions"):
        LukeForEntitySpanClassification(CONFIG)(**one)
