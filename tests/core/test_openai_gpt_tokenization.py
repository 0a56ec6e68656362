"""OpenAI GPT's tokenizers: from both kinds of files, and saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.tokenization import TEXTS
from triformers import AutoTokenizer
from triformers_core.architectures.openai_gpt.configuration import OpenAIGPTConfig
from triformers_core.architectures.openai_gpt.tokenization import (
    OpenAIGPTTokenizer,
    OpenAIGPTTokenizerFast,
)
from triformers_core.errors import CheckpointNotFoundError

FILES = (TEXTS / "words-vocab.json", TEXTS / "words-merges.txt")


@pytest.mark.parametrize("kind", [OpenAIGPTTokenizer, OpenAIGPTTokenizerFast])
def test_is_found_by_the_model_type_and_loads_what_it_saved(
    kind: type[OpenAIGPTTokenizer], tmp_path: Path
) -> None:
    made = kind(*FILES)
    made.save_pretrained(tmp_path)
    OpenAIGPTConfig().save_pretrained(tmp_path)
    loaded = AutoTokenizer.from_pretrained(str(tmp_path), use_fast=kind.__name__.endswith("Fast"))
    assert type(loaded) is kind
    text = "Élan: the newest one's 100%"
    assert loaded(text).data == made(text).data
    assert loaded.tokenize("Élan")[-1].endswith("</w>")
    (tmp_path / "tokenizer.json").unlink()
    assert kind.from_pretrained(tmp_path)(text).data == made(text).data


def test_joins_pieces_and_puts_spaces_between_words() -> None:
    made = OpenAIGPTTokenizerFast(*FILES)
    assert made.decode(made.encode("Translations  of the NEWEST")) == "translations of the newest"


def test_both_older_files_are_needed(tmp_path: Path) -> None:
    with pytest.raises(CheckpointNotFoundError, match="vocab_file= and merges_file="):
        OpenAIGPTTokenizer(FILES[0])
