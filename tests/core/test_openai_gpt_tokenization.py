"""OpenAI GPT's tokenizers: from both kinds of files, and saved."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from tests.support.tokenization import ENGLISH, TEXTS
from triformers import AutoTokenizer
from triformers_core.architectures.openai_gpt.configuration import OpenAIGPTConfig
from triformers_core.architectures.openai_gpt.english import english_is_there
from triformers_core.architectures.openai_gpt.tokenization import (
    OpenAIGPTTokenizer,
    OpenAIGPTTokenizerFast,
)
from triformers_core.errors import CheckpointNotFoundError, InvalidInputError

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


HAS_ENGLISH = pytest.mark.skipif(
    not english_is_there(), reason="spaCy and ftfy aren't installed: make test-english has them"
)


@HAS_ENGLISH
@pytest.mark.parametrize(("text", "ids"), json.loads(ENGLISH.read_text(encoding="utf-8")))
def test_words_of_spacy_as_the_reference(text: str, ids: list[int]) -> None:
    assert OpenAIGPTTokenizer(*FILES)(text)["input_ids"] == ids


@HAS_ENGLISH
def test_words_of_spacy_are_the_slow_classs_alone(tmp_path: Path) -> None:
    text = "It's a_b — ok…"
    made, plain = OpenAIGPTTokenizer(*FILES), OpenAIGPTTokenizerFast(*FILES)
    assert made.prepares and not plain.prepares
    assert made(text).data != plain(text).data
    assert pickle.loads(pickle.dumps(made))(text).data == made(text).data
    made.save_pretrained(tmp_path)
    assert OpenAIGPTTokenizer.from_pretrained(tmp_path)(text).data == made(text).data
    # Files say what those of other libraries do.
    assert OpenAIGPTTokenizerFast.from_pretrained(tmp_path)(text).data == plain(text).data
    with pytest.raises(InvalidInputError, match="ftfy changes texts"):
        made(text, return_offsets_mapping=True)


@pytest.mark.skipif(english_is_there(), reason="spaCy and ftfy are installed")
def test_both_classes_are_plain_without_spacy() -> None:
    made = OpenAIGPTTokenizer(*FILES)
    assert not made.prepares
    assert made("It's a_b — ok…").data == OpenAIGPTTokenizerFast(*FILES)("It's a_b — ok…").data
