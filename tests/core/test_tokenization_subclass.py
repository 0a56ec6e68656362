"""What another architecture's tokenizer declares: here byte-level BPE of two older files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar, Unpack

import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from tests.support.tokenization import lines
from triformers_core.errors import CheckpointNotFoundError, InvalidInputError
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.options import Side, TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate


class BytesTokenizer(PreTrainedTokenizer):
    """Byte-level BPE, ``text <e>``, padded on the left."""

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": "vocab.json",
        "merges_file": "merges.txt",
        files.PIPELINE: "tokenizer.json",
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {"eos_token": "<e>"}
    default_padding_side: ClassVar[Side] = "left"
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A eos_token", pair="$A eos_token $B eos_token:2"
    )

    def __init__(
        self,
        vocab_file: str = "",
        merges_file: str = "",
        *,
        tokenizer_file: str | None = None,
        add_prefix_space: bool = False,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if tokenizer_file is not None:
            backend = files.read_pipeline(tokenizer_file)
        else:
            backend = Tokenizer(models.BPE.from_file(vocab_file, merges_file))
            backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=add_prefix_space)
            backend.decoder = decoders.ByteLevel()
        self.add_prefix_space = add_prefix_space
        super().__init__(backend, **options)

    def options(self) -> Json:
        """The constructor's own arguments."""
        return {"add_prefix_space": self.add_prefix_space}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkpoint that holds the older files alone."""
    trained = Tokenizer(models.BPE())
    trained.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=400, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    trained.train_from_iterator(lines()[:40], trainer)
    trained.model.save(os.fspath(tmp_path))
    return tmp_path


def test_older_files_and_the_pipeline_give_the_same(folder: Path, tmp_path: Path) -> None:
    tokenizer = BytesTokenizer.from_pretrained(folder, add_prefix_space=True)
    paths = tokenizer.save_pretrained(tmp_path / "saved")
    assert {Path(path).name for path in paths} >= {"vocab.json", "merges.txt", "tokenizer.json"}
    for name in ("vocab.json", "merges.txt"):
        assert (tmp_path / "saved" / name).read_text() == (folder / name).read_text()
    loaded = BytesTokenizer.from_pretrained(tmp_path / "saved")
    assert loaded.add_prefix_space
    texts = lines()[::97]
    assert loaded(texts).data == tokenizer(texts).data
    whole = [text for text in texts if text and text[0] not in " \t\n\r" and "\ud800" not in text]
    decoded = loaded.batch_decode(loaded(whole)["input_ids"], skip_special_tokens=True)
    assert decoded == [" " + text for text in whole]


def test_declared_tokens_sides_and_types_hold(folder: Path) -> None:
    tokenizer = BytesTokenizer.from_pretrained(folder)
    with pytest.raises(InvalidInputError, match="no padding token"):
        tokenizer(["a", "a b"], padding=True)
    tokenizer.pad_token = tokenizer.eos_token
    end = tokenizer.eos_token_id
    batch = tokenizer(["a", "abab"], padding=True)
    assert list(batch) == ["input_ids", "attention_mask"]
    assert batch["input_ids"][0][0] == end and batch["attention_mask"][0][0] == 0
    pair = tokenizer("a", "b", return_token_type_ids=True)
    assert pair["token_type_ids"] == [0, 0, 0, 2]
    assert tokenizer.create_token_type_ids_from_sequences([5], [6]) == [0, 0, 0, 2]
    assert tokenizer.build_inputs_with_special_tokens([5], [6]) == [5, end, 6, end]


def test_every_older_file_is_needed(folder: Path) -> None:
    with pytest.raises(CheckpointNotFoundError, match="a single file, but vocab.json and merges"):
        BytesTokenizer.from_pretrained(folder / "vocab.json")
    (folder / "merges.txt").unlink()
    with pytest.raises(CheckpointNotFoundError, match="or else vocab.json and merges.txt, was"):
        BytesTokenizer.from_pretrained(folder)
