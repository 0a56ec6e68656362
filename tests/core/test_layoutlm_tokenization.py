"""LayoutLM's tokenizers: BERT's ids under names of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from triformers import AutoTokenizer, LayoutLMConfig, LayoutLMTokenizer, LayoutLMTokenizerFast

VOCABULARY = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "b", "##c")


@pytest.mark.parametrize("kind", [LayoutLMTokenizer, LayoutLMTokenizerFast])
def test_is_found_by_the_model_type_and_loads_what_it_saved(
    kind: type[LayoutLMTokenizer] | type[LayoutLMTokenizerFast], tmp_path: Path
) -> None:
    vocabulary = tmp_path / "vocab.txt"
    vocabulary.write_text("".join(f"{token}\n" for token in VOCABULARY), encoding="utf-8")
    kind(vocabulary).save_pretrained(tmp_path / "saved")
    LayoutLMConfig().save_pretrained(tmp_path / "saved")
    loaded = AutoTokenizer.from_pretrained(
        str(tmp_path / "saved"), use_fast=kind.__name__.endswith("Fast")
    )
    assert type(loaded) is kind
    assert loaded("A bc", "b")["input_ids"] == [2, 5, 6, 7, 3, 6, 3]
