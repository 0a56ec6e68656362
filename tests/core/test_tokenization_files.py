"""Loading and saving tokenizers: which files are read and written, and what is wrong with them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from tokenizers import AddedToken, Tokenizer
from tokenizers.models import WordLevel

from tests.support.tokenization import TEXTS
from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast
from triformers_core.errors import (
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidConfigurationError,
    InvalidInputError,
)
from triformers_core.tokenization.pipeline import PreTrainedTokenizerFast

VOCABULARY = TEXTS / "multilingual-cased-vocab.txt"
FILES = ["special_tokens_map.json", "tokenizer.json", "tokenizer_config.json", "vocab.txt"]
TEXT = "Salasõna Nederlands [MASK] 日本語 <new>"


class SilentHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing about it."""

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A checkpoint of the older kind: a vocabulary and a configuration."""
    shutil.copy(VOCABULARY, tmp_path / "vocab.txt")
    write(tmp_path / "tokenizer_config.json", {"do_lower_case": False, "model_max_length": 64})
    return tmp_path


@pytest.fixture
def newer(older: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of the newer kind: a ``tokenizer.json`` and a configuration."""
    folder = tmp_path_factory.mktemp("newer")
    BertTokenizerFast.from_pretrained(older).save_pretrained(folder)
    (folder / "vocab.txt").unlink()
    return folder


def write(path: Path, values: dict[str, Any]) -> None:
    path.write_text(json.dumps(values), encoding="utf-8")


def test_saved_and_loaded_it_is_the_same(older: Path, tmp_path: Path) -> None:
    tokenizer = BertTokenizerFast.from_pretrained(older, padding_side="left")
    tokenizer.add_tokens([AddedToken("<new>", lstrip=True)])
    tokenizer.add_special_tokens({"additional_special_tokens": ["<a>"], "bos_token": "<b>"})
    paths = tokenizer.save_pretrained(tmp_path / "saved")
    assert sorted(Path(path).name for path in paths) == FILES
    assert sorted(os.listdir(tmp_path / "saved")) == FILES
    loaded = BertTokenizerFast.from_pretrained(tmp_path / "saved")
    assert loaded(TEXT).data == tokenizer(TEXT).data
    assert loaded.get_vocab() == tokenizer.get_vocab()
    assert loaded.added_tokens_decoder == tokenizer.added_tokens_decoder
    assert loaded.special_tokens_map == tokenizer.special_tokens_map
    assert (loaded.model_max_length, loaded.padding_side) == (64, "left")
    assert not loaded.do_lower_case


def test_the_saved_vocabulary_is_the_loaded_one(older: Path, tmp_path: Path) -> None:
    BertTokenizer.from_pretrained(older).save_vocabulary(tmp_path / "saved", "my")
    assert (tmp_path / "saved" / "my-vocab.txt").read_bytes() == VOCABULARY.read_bytes()


def test_a_repeated_line_keeps_the_others_ids(tmp_path: Path) -> None:
    (tmp_path / "vocab.txt").write_text("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na\na\nb\n")
    tokenizer = BertTokenizer.from_pretrained(tmp_path)
    tokenizer.save_vocabulary(tmp_path / "saved")
    again = BertTokenizer(tmp_path / "saved" / "vocab.txt")
    assert tokenizer.encode("a b") == again.encode("a b") == [2, 6, 7, 3]


def test_one_file_is_enough(older: Path, newer: Path) -> None:
    expected = BertTokenizer.from_pretrained(older).encode(TEXT)
    for path in (older / "vocab.txt", newer / "tokenizer.json"):
        tokenizer = BertTokenizer.from_pretrained(path, do_lower_case=False)
        assert tokenizer.encode(TEXT) == expected, path


def test_a_url_is_enough(older: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    handler = partial(SilentHandler, directory=os.fspath(older))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        tokenizer = BertTokenizer.from_pretrained(
            f"http://127.0.0.1:{server.server_port}/vocab.txt",
            cache_dir=tmp_path_factory.mktemp("cache"),
        )
        server.shutdown()
    assert tokenizer.get_vocab() == BertTokenizer(VOCABULARY).get_vocab()


def test_unknown_keys_survive_a_round_trip(older: Path) -> None:
    write(older / "tokenizer_config.json", {"their_own": [1], "tokenizer_class": "BertTokenizer"})
    BertTokenizerFast.from_pretrained(older).save_pretrained(older)
    saved = json.loads((older / "tokenizer_config.json").read_text())
    assert saved["their_own"] == [1] and saved["tokenizer_class"] == "BertTokenizer"


def test_what_a_file_was_saved_with_is_no_default_of_calls(newer: Path) -> None:
    pipeline = Tokenizer.from_file(os.fspath(newer / "tokenizer.json"))
    pipeline.enable_truncation(4, direction="left")
    pipeline.enable_padding(length=9, direction="left")
    pipeline.save(os.fspath(newer / "tokenizer.json"))
    tokenizer = BertTokenizer.from_pretrained(newer)
    assert len(tokenizer.encode("a")) == 3 and len(tokenizer.encode("a a a a a a")) == 8
    assert (tokenizer.padding_side, tokenizer.truncation_side) == ("left", "left")


def test_arguments_override_the_files(newer: Path) -> None:
    tokenizer = BertTokenizer.from_pretrained(
        newer, do_lower_case=True, cls_token="<c>", pad_token="<p>", model_max_length=7
    )
    assert tokenizer.tokenize("ABC") == tokenizer.tokenize("abc")
    assert (tokenizer.pad_token_id, tokenizer.cls_token_id) == (6000, 6001)
    assert tokenizer("a", padding="max_length")["input_ids"][:1] == [6001]
    assert tokenizer("a", padding="max_length")["input_ids"][3:] == [6000] * 4


def test_what_the_pipeline_says_holds_where_nothing_else_is_said(newer: Path) -> None:
    (newer / "tokenizer_config.json").unlink()
    assert not BertTokenizer.from_pretrained(newer).do_lower_case


def test_an_unknown_argument_is_a_warning(older: Path) -> None:
    with pytest.warns(UserWarning, match="no option 'do_lowercase'; nearest: do_lower_case"):
        BertTokenizer.from_pretrained(older, do_lowercase=True)
    with pytest.raises(InvalidInputError, match="no option 'do_lowercase'; nearest: do_lower_case"):
        BertTokenizer(VOCABULARY, do_lowercase=True)  # type: ignore[call-arg]  # on purpose


def test_older_files_name_special_and_added_tokens(older: Path) -> None:
    write(older / "special_tokens_map.json", {"cls_token": "[MASK]", "eos_token": "<e>"})
    write(older / "added_tokens.json", {"<new>": 6001, "<e>": 6000})
    tokenizer = BertTokenizer.from_pretrained(older)
    ids = tokenizer.encode("<new> x")
    assert ids[:2] == [tokenizer.mask_token_id, 6001] and tokenizer.eos_token_id == 6000
    assert tokenizer.decode([6000, 6001], skip_special_tokens=True) == "<new>"


@pytest.mark.parametrize(("newer_name", "expected"), [({}, 100), ({"model_max_length": 50}, 50)])
def test_the_oldest_name_of_the_models_length(
    older: Path, newer_name: dict[str, int], expected: int
) -> None:
    write(older / "tokenizer_config.json", {"max_len": 100, **newer_name})
    tokenizer = BertTokenizer.from_pretrained(older)
    assert tokenizer.model_max_length == expected and "max_len" not in tokenizer.extra


def test_added_tokens_that_contradict_the_vocabulary_are_an_error(older: Path) -> None:
    write(older / "added_tokens.json", {"<new>": 7000})
    with pytest.raises(InvalidConfigurationError, match="'<new>' should have the id 7000"):
        BertTokenizer.from_pretrained(older)


def test_a_directory_without_a_vocabulary_says_what_was_looked_for(older: Path) -> None:
    (older / "vocab.txt").unlink()
    with pytest.raises(
        CheckpointNotFoundError, match=r"tokenizer\.json, or else vocab\.txt, was looked"
    ):
        BertTokenizer.from_pretrained(older)
    with pytest.raises(CheckpointNotFoundError, match="needs vocab_file= or tokenizer_file="):
        BertTokenizer()


@pytest.mark.parametrize(
    ("name", "content", "error", "message"),
    [
        ("vocab.txt", b"", CorruptCheckpointError, "is empty"),
        ("vocab.txt", b"[PAD]\n\xff\n", CorruptCheckpointError, "byte 6 isn't UTF-8"),
        ("vocab.txt", b"[PAD]\na\n", InvalidConfigurationError, r"has no '\[UNK\]'"),
        ("tokenizer.json", b"{}", CorruptCheckpointError, "holds no tokenizer"),
        (
            "tokenizer_config.json",
            b"{\n,",
            InvalidConfigurationError,
            r"config\.json:2:1: not JSON",
        ),
        ("tokenizer_config.json", b'{"cls_token": {}}', InvalidConfigurationError, "is no token"),
    ],
)
def test_unreadable_files(
    older: Path, name: str, content: bytes, error: type[Exception], message: str
) -> None:
    (older / name).write_bytes(content)
    with pytest.raises(error, match=message):
        BertTokenizer.from_pretrained(older)


def test_importing_loads_neither_numpy_nor_a_backend_nor_a_client() -> None:
    code = (
        "import sys, importlib\n"
        "for name in ('bert', 'gpt2', 'roberta', 't5', 'xlnet'):\n"
        "    importlib.import_module(f'triformers_core.architectures.{name}.tokenization')\n"
        "heavy = {'numpy', 'tokenizers', 'torch', 'tensorflow', 'jax', 'huggingface_hub'}\n"
        "print(sorted(heavy & sys.modules.keys()))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("legacy_format", "vocabularies"),
    [
        (None, {"tokenizer.json", "vocab.txt"}),
        (True, {"vocab.txt"}),
        (False, {"tokenizer.json"}),
    ],
)
def test_which_files_of_the_vocabulary_are_written(
    legacy_format: bool | None, vocabularies: set[str], newer: Path, tmp_path: Path
) -> None:
    tokenizer = BertTokenizerFast.from_pretrained(newer)
    folder = tmp_path / "saved"
    paths = tokenizer.save_pretrained(folder, legacy_format=legacy_format)
    both = {"tokenizer.json", "vocab.txt"}
    assert {Path(path).name for path in paths} & both == vocabularies
    assert {path.name for path in folder.iterdir()} == {Path(path).name for path in paths}
    again = BertTokenizerFast.from_pretrained(folder)
    assert again(TEXT).input_ids == tokenizer(TEXT).input_ids


def test_older_files_of_a_vocabulary_that_has_none(tmp_path: Path) -> None:
    pipeline = Tokenizer(WordLevel({"[UNK]": 0, "a": 1}, unk_token="[UNK]"))
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=pipeline, unk_token="[UNK]")
    with pytest.raises(InvalidInputError, match="no vocabulary with legacy_format=True"):
        tokenizer.save_pretrained(tmp_path / "saved", legacy_format=True)
    assert not (tmp_path / "saved").exists()
