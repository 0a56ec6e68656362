"""GPT-2's and RoBERTa's tokenizers: what isn't in the reference's recorded results."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.support.tokenization import TEXTS
from triformers import AutoTokenizer
from triformers_core.architectures.bart.tokenization import BartTokenizer, BartTokenizerFast
from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer, GPT2TokenizerFast
from triformers_core.architectures.ibert.configuration import IBertConfig
from triformers_core.architectures.led.tokenization import LEDTokenizer, LEDTokenizerFast
from triformers_core.architectures.longformer.tokenization import (
    LongformerTokenizer,
    LongformerTokenizerFast,
)
from triformers_core.architectures.roberta.tokenization import (
    RobertaTokenizer,
    RobertaTokenizerFast,
)
from triformers_core.errors import (
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidInputError,
)
from triformers_core.tokenization.byte_level import ByteLevelTokenizer

VOCABULARY, MERGES = TEXTS / "bytes-vocab.json", TEXTS / "bytes-merges.txt"
CLASSES: list[type[ByteLevelTokenizer]] = [
    GPT2Tokenizer,
    GPT2TokenizerFast,
    RobertaTokenizer,
    RobertaTokenizerFast,
    BartTokenizer,
    BartTokenizerFast,
    LEDTokenizer,
    LEDTokenizerFast,
    LongformerTokenizer,
    LongformerTokenizerFast,
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkpoint that holds the older files alone."""
    shutil.copy(VOCABULARY, tmp_path / "vocab.json")
    shutil.copy(MERGES, tmp_path / "merges.txt")
    return tmp_path


def test_gpt2_puts_nothing_around_texts() -> None:
    tokenizer = GPT2TokenizerFast(VOCABULARY, MERGES)
    pair = tokenizer("a", " b", return_token_type_ids=True)
    assert pair.tokens() == ["a", "Ġb"] and pair["token_type_ids"] == [0, 1]
    assert tokenizer.create_token_type_ids_from_sequences([1], [2]) == [0, 1]
    assert tokenizer.build_inputs_with_special_tokens([1], [2]) == [1, 2]
    assert list(tokenizer("a")) == ["input_ids", "attention_mask"]
    assert tokenizer.special_tokens_map == dict.fromkeys(
        ["bos_token", "eos_token", "unk_token"], "<|endoftext|>"
    )
    with pytest.raises(InvalidInputError, match="no padding token"):
        tokenizer(["a", "a b"], padding=True)


def test_gpt2_puts_a_token_before_texts_if_asked(folder: Path, tmp_path: Path) -> None:
    tokenizer = GPT2Tokenizer.from_pretrained(folder, add_bos_token=True)
    assert tokenizer.convert_ids_to_tokens(tokenizer.encode("a")) == ["<|endoftext|>", "a"]
    ids = tokenizer.encode("a", "b")
    assert tokenizer.build_inputs_with_special_tokens(ids[1:2], ids[2:]) == ids
    tokenizer.save_pretrained(tmp_path / "saved")
    loaded = GPT2Tokenizer.from_pretrained(tmp_path / "saved")
    assert loaded.add_bos_token and loaded.encode("a", "b") == ids


def test_led_pads_a_mask_of_global_tokens() -> None:
    tokenizer = LEDTokenizerFast(VOCABULARY, MERGES)
    batch = tokenizer(["a b", "a"])
    batch["global_attention_mask"] = [[1] + [0] * (len(row) - 1) for row in batch["input_ids"]]
    assert tokenizer.pad(batch)["global_attention_mask"][1][-2:] == [0, -1]


def test_roberta_puts_four_tokens_around_a_pair() -> None:
    tokenizer = RobertaTokenizerFast(VOCABULARY, MERGES)
    pair = tokenizer("a", "b")
    assert pair.tokens() == ["<s>", "a", "</s>", "</s>", "b", "</s>"]
    ids = pair["input_ids"]
    assert tokenizer.build_inputs_with_special_tokens([ids[1]], [ids[4]]) == ids
    assert tokenizer.create_token_type_ids_from_sequences([1], [2]) == [0] * 6
    assert list(pair) == ["input_ids", "attention_mask"]


def test_barts_tokenizers_answer_as_robertas(folder: Path, tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    BartTokenizer.from_pretrained(folder).save_pretrained(saved)
    tokenizer = BartTokenizerFast.from_pretrained(saved)
    expected = RobertaTokenizerFast(VOCABULARY, MERGES)
    for texts in (("a <mask> b",), ("a", "b c")):
        assert tokenizer(*texts).data == expected(*texts).data
    assert list(tokenizer("a")) == ["input_ids", "attention_mask"]
    assert tokenizer.special_tokens_map == expected.special_tokens_map


def test_iberts_tokenizer_is_robertas(folder: Path) -> None:
    IBertConfig().save_pretrained(folder)
    tokenizer = AutoTokenizer.from_pretrained(str(folder))
    assert type(tokenizer) is RobertaTokenizerFast
    assert tokenizer("a", "b c").data == RobertaTokenizerFast(VOCABULARY, MERGES)("a", "b c").data
    assert type(AutoTokenizer.from_pretrained(str(folder), use_fast=False)) is RobertaTokenizer


def test_robertas_mask_takes_the_space_before_it(folder: Path, tmp_path: Path) -> None:
    tokenizer = RobertaTokenizerFast.from_pretrained(folder)
    tokens = tokenizer.tokenize("a <mask> b")
    assert tokens == ["a", " <mask>", "Ġb"]
    assert tokenizer.mask_token == "<mask>"
    tokenizer.save_pretrained(tmp_path / "saved")
    assert RobertaTokenizer.from_pretrained(tmp_path / "saved").tokenize("a <mask> b") == tokens


@pytest.mark.parametrize("start", ["older", "pipeline"])
def test_offsets_are_trimmed_unless_asked_otherwise(
    folder: Path, tmp_path: Path, start: str
) -> None:
    if start == "pipeline":
        RobertaTokenizer.from_pretrained(folder).save_pretrained(tmp_path / "saved")
        (tmp_path / "saved" / "tokenizer_config.json").unlink()
        folder = tmp_path / "saved"

    def offsets(**options: Any) -> list[tuple[int, int]]:
        tokenizer = RobertaTokenizer.from_pretrained(folder, **options)
        found: list[tuple[int, int]] = tokenizer("a b", return_offsets_mapping=True)[
            "offset_mapping"
        ]
        return found[1:-1]

    assert offsets() == offsets(trim_offsets=True) == [(0, 1), (2, 3)]
    assert offsets(trim_offsets=False) == [(0, 1), (1, 3)]
    assert offsets(add_prefix_space=True) == [(0, 1), (2, 3)]


def test_another_special_token_is_put_around_texts_and_offsets_stay_trimmed() -> None:
    tokenizer = RobertaTokenizer(VOCABULARY, MERGES)
    tokenizer.add_special_tokens({"cls_token": "<c>"})
    batch = tokenizer("a b", return_offsets_mapping=True)
    assert batch.tokens()[0] == "<c>" and batch["offset_mapping"][2] == (2, 3)


@pytest.mark.parametrize("tokenizer_class", CLASSES)
def test_the_pipeline_says_whether_a_space_goes_before(
    tokenizer_class: type[ByteLevelTokenizer], folder: Path, tmp_path: Path
) -> None:
    spaced = tokenizer_class.from_pretrained(folder, add_prefix_space=True)
    assert spaced.tokenize("a a") == ["Ġa", "Ġa"]
    spaced.save_pretrained(tmp_path / "saved")
    (tmp_path / "saved" / "tokenizer_config.json").unlink()
    assert tokenizer_class.from_pretrained(tmp_path / "saved").tokenize("a a") == ["Ġa", "Ġa"]
    plain = tokenizer_class.from_pretrained(tmp_path / "saved", add_prefix_space=False)
    assert plain.tokenize("a a") == ["a", "Ġa"]
    assert spaced(["a", "a"], is_split_into_words=True)["input_ids"] == spaced.encode("a a")
    with pytest.raises(InvalidInputError, match="add_prefix_space=True"):
        plain(["a", "a"], is_split_into_words=True)


@pytest.mark.parametrize("tokenizer_class", CLASSES)
def test_the_saved_vocabulary_is_the_loaded_one(
    tokenizer_class: type[ByteLevelTokenizer], folder: Path, tmp_path: Path
) -> None:
    tokenizer_class.from_pretrained(folder).save_vocabulary(tmp_path / "saved")
    saved = (tmp_path / "saved" / "vocab.json").read_text(encoding="utf-8")
    assert json.loads(saved) == json.loads(VOCABULARY.read_text(encoding="utf-8"))
    assert (tmp_path / "saved" / "merges.txt").read_bytes() == MERGES.read_bytes()


def test_any_text_is_decoded_to_itself() -> None:
    tokenizer = GPT2Tokenizer(VOCABULARY, MERGES)
    for text in ("naïve  日本\n\x00", "👩‍👩‍👧‍👦 'tis", " a ", ""):
        assert tokenizer.decode(tokenizer.encode(text)) == text
    half = tokenizer.encode("日")[:1]
    assert tokenizer.decode(half) == "\ufffd"


def test_what_is_missing_or_no_vocabulary(folder: Path) -> None:
    with pytest.raises(CheckpointNotFoundError, match="needs vocab_file= and merges_file=, or"):
        GPT2Tokenizer(VOCABULARY)
    with pytest.raises(CheckpointNotFoundError, match="There is no file .*nowhere"):
        GPT2Tokenizer(VOCABULARY, folder / "nowhere")
    (folder / "merges.txt").write_text("#version: 0.2\na b c\n")
    with pytest.raises(CorruptCheckpointError, match="are no vocabulary and its merges"):
        GPT2Tokenizer.from_pretrained(folder)
    with pytest.raises(InvalidInputError, match="errors='strict' isn't supported"):
        GPT2Tokenizer(VOCABULARY, MERGES, errors="strict")
