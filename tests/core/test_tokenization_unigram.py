"""T5's and XLNet's tokenizers and ``spiece.model``: what isn't in the reference's results."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer, pre_tokenizers

from tests.support.tokenization import BYTE_FALLBACK, TEXTS
from triformers import AutoTokenizer
from triformers_core.architectures.mt5.tokenization import MT5TokenizerFast
from triformers_core.architectures.t5.tokenization import T5Tokenizer, T5TokenizerFast
from triformers_core.architectures.xlnet.tokenization import XLNetTokenizer, XLNetTokenizerFast
from triformers_core.errors import (
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidConfigurationError,
    InvalidInputError,
)
from triformers_core.files.protobuf import Message
from triformers_core.tokenization.sentencepiece import Kind, parse

T5, XLNET = TEXTS / "unigram-t5.model", TEXTS / "unigram-xlnet.model"
UNKNOWN_PIECE = b"\x0a\x09\x0a\x05<unk>\x18\x02"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkpoint of T5's that holds ``spiece.model`` and ``tokenizer.json``."""
    T5Tokenizer(T5).save_pretrained(tmp_path / "t5")
    return tmp_path / "t5"


# spiece.model


def test_a_model_is_read() -> None:
    model = parse(XLNET.read_bytes(), XLNET)
    assert len(model.pieces) == len(model.kinds) == 3500 and model.unknown_id == 0
    assert model.pieces[:3] == [("<unk>", 0.0), ("<s>", 0.0), ("</s>", 0.0)]
    assert model.kinds[3:10] == [Kind.CONTROL] * 5 + [Kind.USER_DEFINED] * 2
    assert model.pieces[-1][1] < -5 and len(model.characters_map) > 20000
    fallback = parse((TEXTS / BYTE_FALLBACK).read_bytes(), BYTE_FALLBACK)
    assert fallback.byte_fallback and not model.byte_fallback
    assert fallback.kinds.count(Kind.BYTE) == 256 and fallback.characters_map == b""


def test_values_of_every_kind_are_read() -> None:
    message = Message(
        b"\x08\x96\x01"  # 1: 150
        b"\x12\x02ab\x12\x00"  # 2: "ab" and ""
        b"\x1d\x00\x00\x80\x3f"  # 3: four bytes
        b"\x21\x01\x02\x03\x04\x05\x06\x07\x08"  # 4: eight bytes
        b"\x28" + b"\xff" * 9 + b"\x01"  # 5: the largest integer
    )
    assert message.integer(1, 0) == 150 and message.integer(9, 7) == 7
    assert message.contents(2) == [b"ab", b""] and message.content(2) == b""
    assert message.content(3) == b"\x00\x00\x80\x3f" and len(message.content(4)) == 8
    assert message.integer(5, 0) == 2**64 - 1 and message.content(9, b"none") == b"none"
    with pytest.raises(ValueError, match="field 2 is no integer"):
        message.integer(2, 0)
    with pytest.raises(ValueError, match="field 1 is an integer"):
        message.content(1)


@pytest.mark.parametrize(
    ("content", "error", "message"),
    [
        (b"", CorruptCheckpointError, "is empty"),
        (UNKNOWN_PIECE * 2, CorruptCheckpointError, "2 of its 2 pieces stand for unknown"),
        (UNKNOWN_PIECE[:-3], CorruptCheckpointError, "it ends within the 9 bytes after byte 2"),
        (b"\x0b", CorruptCheckpointError, "unknown kind 3"),
        (b"\x08" + b"\xff" * 11, CorruptCheckpointError, "no integer ends after byte 1"),
        (b"\x0a\x02\x0a\x05", CorruptCheckpointError, "it ends within the 5 bytes"),
        (b"\x0a\x03\x0a\x01\xff", CorruptCheckpointError, "can't decode byte 0xff"),
        (b"\x0a\x03\x12\x01a", CorruptCheckpointError, "requires a buffer of 4 bytes"),
        (b"[PAD]\n[UNK]\n", CorruptCheckpointError, "is no SentencePiece model"),
        (UNKNOWN_PIECE + b"\x12\x02\x18\x02", InvalidConfigurationError, "kind 'BPE'"),
    ],
)
def test_what_is_no_unigram_model(
    tmp_path: Path, content: bytes, error: type[Exception], message: str
) -> None:
    (tmp_path / "spiece.model").write_bytes(content)
    with pytest.raises(error, match=message):
        T5Tokenizer.from_pretrained(tmp_path)


def test_the_file_is_saved_as_it_was_loaded(folder: Path, tmp_path: Path) -> None:
    assert (folder / "spiece.model").read_bytes() == T5.read_bytes()
    T5Tokenizer.from_pretrained(folder).save_vocabulary(tmp_path / "saved", "my")
    assert (tmp_path / "saved" / "my-spiece.model").read_bytes() == T5.read_bytes()


def test_without_the_file_the_pipeline_is_enough(folder: Path, tmp_path: Path) -> None:
    (folder / "spiece.model").unlink()
    tokenizer = T5Tokenizer.from_pretrained(folder)
    assert tokenizer.encode("a b") == T5Tokenizer(T5).encode("a b")
    tokenizer.save_pretrained(tmp_path / "saved")
    assert not (tmp_path / "saved" / "spiece.model").exists()
    assert T5Tokenizer.from_pretrained(tmp_path / "saved").encode("a b") == tokenizer.encode("a b")
    with pytest.raises(InvalidInputError, match="no spiece.model to write"):
        tokenizer.save_vocabulary(tmp_path)


def test_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(CheckpointNotFoundError, match="needs vocab_file= or tokenizer_file="):
        XLNetTokenizer()
    with pytest.raises(CheckpointNotFoundError, match="There is no file .*nowhere"):
        XLNetTokenizer(tmp_path / "nowhere")
    with pytest.raises(
        CheckpointNotFoundError, match=r"tokenizer\.json, or else spiece\.model, was looked"
    ):
        XLNetTokenizer.from_pretrained(tmp_path)


def test_bytes_are_decoded_to_what_they_were_from() -> None:
    tokenizer = T5Tokenizer(TEXTS / BYTE_FALLBACK, extra_ids=0)
    tokens = tokenizer.tokenize("a 😀é")
    assert tokens == ["▁a", "▁", "<0xF0>", "<0x9F>", "<0x98>", "<0x80>", "é"]
    assert tokenizer.convert_tokens_to_string(tokens) == "a 😀é"
    assert tokenizer.decode(tokenizer.encode("a 😀é"), skip_special_tokens=True) == "a 😀é"
    offsets = tokenizer("a 😀é", return_offsets_mapping=True)["offset_mapping"]
    assert offsets[2:6] == [(2, 3)] * 4


# T5


def test_the_first_sentinel_has_the_last_id() -> None:
    tokenizer = T5TokenizerFast(T5)
    assert (tokenizer.vocab_size, len(tokenizer)) == (3600, 3600)
    assert tokenizer.get_sentinel_tokens()[:2] == ["<extra_id_0>", "<extra_id_1>"]
    assert tokenizer.get_sentinel_token_ids() == list(range(3599, 3499, -1))
    assert tokenizer.additional_special_tokens == tokenizer.get_sentinel_tokens()
    ids = tokenizer.encode("a <extra_id_0> b <extra_id_99>")
    assert 3599 in ids and 3500 in ids
    assert tokenizer.decode(ids, skip_special_tokens=True) == "a b"
    assert list(tokenizer("a")) == ["input_ids", "attention_mask"]


def test_mt5s_published_files_have_no_sentinels(tmp_path: Path) -> None:
    shutil.copy(TEXTS / BYTE_FALLBACK, tmp_path / "spiece.model")
    published: dict[str, Any] = {
        "extra_ids": 0,
        "additional_special_tokens": None,
        "sp_model_kwargs": {},
    }
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(published))
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "mt5"}))
    tokenizer = AutoTokenizer.from_pretrained(tmp_path)
    assert type(tokenizer) is MT5TokenizerFast
    assert tokenizer.get_sentinel_tokens() == tokenizer.additional_special_tokens == []
    assert tokenizer("a")["input_ids"] == T5Tokenizer(TEXTS / BYTE_FALLBACK, extra_ids=0).encode(
        "a"
    )


@pytest.mark.parametrize(
    ("options", "sentinels", "additional"),
    [
        ({}, 100, 100),
        ({"extra_ids": 2}, 2, 2),
        ({"extra_ids": 0}, 0, 0),
        ({"additional_special_tokens": ["<a>"]}, 100, 101),
        ({"additional_special_tokens": ["<extra_id_0>", "<a>", "<extra_id_1>"]}, 2, 3),
        ({"additional_special_tokens": ["<a>"], "extra_ids": 0}, 0, 1),
    ],
)
def test_how_many_sentinels_there_are(
    options: dict[str, Any], sentinels: int, additional: int, tmp_path: Path
) -> None:
    tokenizer = T5Tokenizer(T5, **options)
    assert tokenizer.vocab_size == 3500 + sentinels
    assert tokenizer.extra_ids == len(tokenizer.get_sentinel_token_ids()) == sentinels
    assert len(set(tokenizer.additional_special_tokens)) == additional
    tokenizer.save_pretrained(tmp_path)
    # By all the files, without the pipeline, and by the pipeline alone.
    for left_out in ([], ["tokenizer.json"], ["tokenizer_config.json", "special_tokens_map.json"]):
        tokenizer.save_pretrained(tmp_path)
        for name in left_out:
            (tmp_path / name).unlink()
        loaded = T5Tokenizer.from_pretrained(tmp_path)
        assert loaded.get_vocab() == tokenizer.get_vocab()
        assert loaded.extra_ids == sentinels


def test_a_space_before_the_text_is_the_pipelines_matter(folder: Path) -> None:
    assert T5Tokenizer.from_pretrained(folder).tokenize("s") == ["▁", "s"]
    plain = T5Tokenizer.from_pretrained(folder, add_prefix_space=False)
    assert plain.tokenize("s") == ["s"]
    plain.save_pretrained(folder)
    assert T5Tokenizer.from_pretrained(folder).tokenize("s") == ["s"]
    assert T5Tokenizer.from_pretrained(folder, add_prefix_space=True).tokenize("s") == ["▁", "s"]
    (folder / "spiece.model").unlink()
    with pytest.warns(UserWarning, match="add_prefix_space=True has no effect"):
        again = T5Tokenizer.from_pretrained(folder, add_prefix_space=True)
    assert again.tokenize("s") == ["s"]


def test_not_legacy_a_space_goes_before_the_first_part_alone() -> None:
    assert T5Tokenizer(T5).tokenize("s</s>s") == ["▁", "s", "</s>", "▁", "s"]
    assert T5Tokenizer(T5, legacy=False).tokenize("s</s>s") == ["▁", "s", "</s>", "s"]


def test_a_published_pipeline_is_taken_as_it_is(folder: Path) -> None:
    pipeline = Tokenizer.from_file(str(folder / "tokenizer.json"))
    pipeline.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()]
    )
    pipeline.save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").unlink()
    tokenizer = T5TokenizerFast.from_pretrained(folder)
    assert tokenizer.encode("s\ts") == pipeline.encode("s\ts").ids
    assert (tokenizer.extra_ids, len(tokenizer)) == (100, 3600)


# XLNet


def test_xlnet_pads_on_the_left_with_a_type_of_its_own() -> None:
    batch = XLNetTokenizerFast(XLNET)(["s", "s s"], padding=True)
    assert batch["attention_mask"] == [[0, 0, 1, 1, 1, 1], [1] * 6]
    assert batch["token_type_ids"] == [[3, 3, 0, 0, 0, 2], [0, 0, 0, 0, 0, 2]]
    assert batch.tokens()[:2] == ["<pad>", "<pad>"] and batch.tokens()[-2:] == ["<sep>", "<cls>"]
    pair = XLNetTokenizerFast(XLNET)("s", "s")
    assert pair["token_type_ids"] == [0, 0, 0, 1, 1, 1, 2]


def test_xlnets_special_tokens() -> None:
    tokenizer = XLNetTokenizerFast(XLNET)
    assert tokenizer.additional_special_tokens == ["<eop>", "<eod>"]
    assert len(tokenizer) == tokenizer.vocab_size == 3500
    ids = tokenizer.encode("s <eop> s <mask><eod>")
    assert {6, 7, 8} <= set(ids)
    # The reference's conversion leaves <eop> in, against its own list of special tokens.
    assert tokenizer.decode(ids, skip_special_tokens=True).split() == ["s", "s"]


def test_how_xlnet_changes_texts(tmp_path: Path) -> None:
    shutil.copy(XLNET, tmp_path / "spiece.model")
    text = "Š ``š''"

    def decoded(**options: Any) -> str:
        tokenizer = XLNetTokenizer.from_pretrained(tmp_path / "spiece.model", **options)
        return tokenizer.decode(tokenizer.encode(text, add_special_tokens=False)).replace(" ", "")

    assert decoded() == 'S"s"'
    assert decoded(do_lower_case=True) == 's"s"'
    assert decoded(keep_accents=True) == 'Š"š"'
    assert decoded(keep_accents=True, do_lower_case=True, remove_space=False) == 'š"š"'


def test_xlnets_pipeline_says_how_texts_are_changed(tmp_path: Path) -> None:
    XLNetTokenizer(XLNET, do_lower_case=True).save_pretrained(tmp_path)
    settings = json.loads((tmp_path / "tokenizer_config.json").read_text())
    assert (settings["do_lower_case"], settings["keep_accents"]) == (True, False)
    (tmp_path / "tokenizer_config.json").unlink()
    tokenizer = XLNetTokenizer.from_pretrained(tmp_path)
    assert tokenizer.do_lower_case and not tokenizer.keep_accents
    with pytest.warns(UserWarning, match="keep_accents=True has no effect, since tokenizer.json"):
        tokenizer = XLNetTokenizer.from_pretrained(tmp_path, keep_accents=True)
    assert tokenizer.tokenize("É") == tokenizer.tokenize("e") and not tokenizer.keep_accents
