"""Transformer-XL's tokenizer: its files, in safe forms or not, and what it can't do."""

from __future__ import annotations

import os
import pickle
import sys
from collections import Counter, OrderedDict
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.support.tokenization import TEXTS
from triformers_core.architectures.transfo_xl.tokenization import TransfoXLTokenizer
from triformers_core.errors import (
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidInputError,
    MissingBackendError,
)

VOCABULARY = TEXTS / "words-corpus.txt"
TEXT = "The 10,000 words, don't <unk> <formula> you?"
WORDS = VOCABULARY.read_text(encoding="utf-8").splitlines()
# As the published file has them.
CONTENT: dict[str, Any] = {
    "counter": Counter(WORDS),
    "special": ["<eos>"],
    "min_freq": 0,
    "delimiter": None,
    "idx2sym": WORDS,
    "sym2idx": OrderedDict((word, index) for index, word in enumerate(WORDS)),
    "unk_idx": 1,
}


class Evil:
    """Runs a command where it is unpickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("touch evil",)


def own() -> TransfoXLTokenizer:
    return TransfoXLTokenizer(VOCABULARY)


@pytest.mark.parametrize("kind", ["vocab.pkl", "vocab.bin", "older vocab.bin"])
def test_published_pickles_are_read(kind: str, tmp_path: Path) -> None:
    path = tmp_path / kind.removeprefix("older ")
    if path.suffix == ".pkl":
        path.write_bytes(pickle.dumps(CONTENT))
    else:
        torch.save(CONTENT, path, _use_new_zipfile_serialization="older" not in kind)
    tokenizer = TransfoXLTokenizer.from_pretrained(tmp_path)
    assert tokenizer.get_vocab() == own().get_vocab()
    tokenizer.save_pretrained(tmp_path / "saved")
    assert not list((tmp_path / "saved").glob("*.pkl")) + list((tmp_path / "saved").glob("*.bin"))
    saved = TransfoXLTokenizer.from_pretrained(tmp_path / "saved")
    assert saved.encode(TEXT) == own().encode(TEXT)
    assert TransfoXLTokenizer.from_pretrained(path).get_vocab() == own().get_vocab()


@pytest.mark.parametrize("content", [{"idx2sym": Evil()}, {"counter": Evil(), "idx2sym": WORDS}])
def test_nothing_of_a_pickle_is_run(
    content: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "vocab.pkl").write_bytes(pickle.dumps(content))
    with pytest.raises(CorruptCheckpointError, match="could run code"):
        TransfoXLTokenizer.from_pretrained(tmp_path)
    assert not (tmp_path / "evil").exists()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (pickle.dumps({"words": WORDS}), "idx2sym"),
        (pickle.dumps({"idx2sym": [1, 2]}), "idx2sym"),
        (pickle.dumps(CONTENT)[:-40], "pickle"),
        (b"no pickle", "pickle"),
    ],
)
def test_other_files_are_refused(content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "vocab.pkl").write_bytes(content)
    with pytest.raises(CorruptCheckpointError, match=message):
        TransfoXLTokenizer.from_pretrained(tmp_path)


def test_a_vocabulary_is_needed(tmp_path: Path) -> None:
    with pytest.raises(CheckpointNotFoundError, match=r"vocab\.txt and vocab\.pkl and vocab\.bin"):
        TransfoXLTokenizer.from_pretrained(tmp_path)
    with pytest.raises(CheckpointNotFoundError, match="from_pretrained"):
        TransfoXLTokenizer()
    (tmp_path / "vocab.txt").write_text("a\nb\n", encoding="utf-8")
    with pytest.raises(CorruptCheckpointError, match="<unk>"):
        TransfoXLTokenizer.from_pretrained(tmp_path)


def test_case_and_batches() -> None:
    lower = TransfoXLTokenizer(VOCABULARY, lower_case=True, pad_token="<eos>")
    assert lower.tokenize("The END")[0] == "the" and own().tokenize("The")[0] == "The"
    batch = lower(["the", TEXT], [", and", "a"], padding=True, return_attention_mask=True)
    assert len({len(row) for row in batch["input_ids"]}) == 1
    assert batch["attention_mask"][0][-1] == 0
    words = own()([["The", "10,000"], ["a"]], is_split_into_words=True)
    assert words["input_ids"][0] == own().encode("The 10,000")


def test_numbers_are_split_and_joined(tmp_path: Path) -> None:
    path = tmp_path / "vocab.txt"
    path.write_text("<unk>\n<eos>\n@,@\n10\n000\n@.@\n5\n$\n!\n", encoding="utf-8")
    tokenizer = TransfoXLTokenizer.from_pretrained(path)
    assert tokenizer.tokenize("$10,000.5!") == ["$", "10", "@,@", "000", "@.@", "5", "!"]
    assert tokenizer.decode(tokenizer.encode("$10,000.5!")) == "$10,000.5!"
    assert tokenizer.decode([3, 9, 1, 4, 99]) == "10 <formula> <eos> 000"
    assert tokenizer.batch_decode([[3, 0], [9]], skip_special_tokens=True) == ["10", ""]


def test_what_it_cannot_do_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidInputError, match="return_offsets_mapping"):
        own()(TEXT, return_offsets_mapping=True)
    with pytest.raises(InvalidInputError, match="type int"):
        own()(["a", 3])  # type: ignore[list-item]  # wrong on purpose
    monkeypatch.setitem(sys.modules, "sacremoses", None)
    with pytest.raises(MissingBackendError, match="moses"):
        own()
