"""Files of tokenizers that hold something else than they should: one error that names the file."""

from __future__ import annotations

import base64
import json
import os
import pickle
import shutil
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from tokenizers import PreTokenizedString, Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import PreTokenizer

from tests.support import lookup
from tests.support.tokenization import TEXTS
from triformers import BertJapaneseTokenizer, PreTrainedTokenizerFast
from triformers_core.architectures.bert.tokenization import BertTokenizerFast
from triformers_core.architectures.blenderbot_small.tokenization import BlenderbotSmallTokenizer
from triformers_core.architectures.ctrl.tokenization import CTRLTokenizer
from triformers_core.architectures.fsmt.tokenization import FSMTTokenizer
from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer
from triformers_core.architectures.luke.tokenization import LukeTokenizer
from triformers_core.architectures.speech_to_text.tokenization import Speech2TextTokenizer
from triformers_core.architectures.t5.tokenization import T5Tokenizer
from triformers_core.architectures.transfo_xl.tokenization import TransfoXLTokenizer
from triformers_core.architectures.wav2vec2.tokenization import Wav2Vec2CTCTokenizer
from triformers_core.errors import (
    CorruptCheckpointError,
    InvalidConfigurationError,
    InvalidInputError,
)
from triformers_core.files.bounded import MOST_IN_VOCABULARY, MOST_LINES, MOST_MERGES
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.files import made_from

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "b"]
TEXT = Path(__file__).parents[1] / "fixtures" / "text"
SENTENCEPIECE = TEXT / "unigram-t5.model"
FAR = 2**31
TOKEN = {
    "content": "x",
    "lstrip": False,
    "normalized": False,
    "rstrip": False,
    "single_word": False,
}


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    """A directory with the vocabulary of a tokenizer, and nothing about it."""
    (tmp_path / "vocab.txt").write_text("\n".join(WORDS))
    return tmp_path


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"model_max_length": NaN}', "model_max_length=nan; expected was a number"),
        ('{"model_max_length": Infinity}', "model_max_length=inf; expected was a number"),
        ('{"pad_token": "\\ud800"}', "one half of a character alone"),
        ('{"model_input_names": [1]}', "a list of names, input_ids among them"),
        ('{"model_input_names": ["ids"]}', "a list of names, input_ids among them"),
        (json.dumps({"added_tokens_decoder": {"9" * 5000: TOKEN}}), "an object of tokens by id"),
        (
            json.dumps({"added_tokens_decoder": {"7": TOKEN | {"normalized": None}}}),
            "normalized=None; it is true or false",
        ),
        (
            json.dumps({"added_tokens_decoder": {"7": TOKEN | {"special": "yes"}}}),
            "special='yes'; it is true or false",
        ),
    ],
)
def test_settings(checkpoint: Path, text: str, said: str) -> None:
    (checkpoint / "tokenizer_config.json").write_text(text)
    with pytest.raises(InvalidConfigurationError, match=said) as caught:
        BertTokenizerFast.from_pretrained(checkpoint)
    assert str(checkpoint) in str(caught.value)
    assert len(str(caught.value)) < 800


@pytest.mark.parametrize("token_id", [{}, "12", -1, 1.5, 10**30])
def test_ids_of_added_tokens(checkpoint: Path, token_id: object) -> None:
    (checkpoint / "added_tokens.json").write_text(json.dumps({"x": 7, "y": token_id}))
    with pytest.raises(InvalidConfigurationError, match="added_tokens.json of .* has 'y'=.*its id"):
        BertTokenizerFast.from_pretrained(checkpoint)


def _letters(folder: Path) -> None:
    (folder / "vocab.json").write_text(json.dumps({"<pad>": 0, "<unk>": 1, "|": 2, "A": FAR}))


def _bytes(folder: Path) -> None:
    vocabulary = json.loads((TEXT / "bytes-vocab.json").read_text())
    (folder / "vocab.json").write_text(json.dumps(vocabulary | {"!": FAR}))
    shutil.copy(TEXT / "bytes-merges.txt", folder / "merges.txt")


def _entities(folder: Path) -> None:
    for name in ("bytes-vocab.json", "bytes-merges.txt"):
        shutil.copy(TEXT / name, folder / name.removeprefix("bytes-"))
    names = json.loads((TEXT / "entities-vocab.json").read_text())
    (folder / "entity_vocab.json").write_text(json.dumps(names | {"Far": FAR}))


def _symbols(folder: Path) -> None:
    names = json.loads((TEXT / "small-vocab.json").read_text())
    (folder / "vocab.json").write_text(json.dumps(names | {"far": FAR}))
    shutil.copy(TEXT / "small-merges.txt", folder / "merges.txt")


def _pipeline(folder: Path) -> None:
    (folder / "vocab.txt").write_text("\n".join(WORDS))
    BertTokenizerFast(folder / "vocab.txt").save_pretrained(folder)
    whole = json.loads((folder / "tokenizer.json").read_text())
    whole["model"]["vocab"]["b"] = FAR
    (folder / "tokenizer.json").write_text(json.dumps(whole))


@pytest.mark.parametrize(
    ("tokenizer", "lay_out", "file"),
    [
        (BertTokenizerFast, _pipeline, "tokenizer.json"),
        (GPT2Tokenizer, _bytes, "vocab.json"),
        (BlenderbotSmallTokenizer, _symbols, "vocab.json"),
        (LukeTokenizer, _entities, "entity_vocab.json"),
        (Wav2Vec2CTCTokenizer, _letters, "vocab.json"),
    ],
)
def test_an_id_that_no_vocabulary_has(
    tmp_path: Path,
    tokenizer: type[PreTrainedTokenizer],
    lay_out: Callable[[Path], None],
    file: str,
) -> None:
    lay_out(tmp_path)
    said = f"{file} holds no vocabulary.*from 0 to 16777215; found was '.*': {FAR}"
    with pytest.raises(InvalidConfigurationError, match=said):
        tokenizer.from_pretrained(tmp_path)


def test_a_long_number_elsewhere_is_no_id(checkpoint: Path) -> None:
    tokenizer = BertTokenizerFast(checkpoint / "vocab.txt")
    tokenizer.backend_tokenizer.enable_truncation(10**9)
    (checkpoint / "tokenizer.json").write_text(tokenizer.backend_tokenizer.to_str())
    assert "1000000000" in (checkpoint / "tokenizer.json").read_text()
    assert BertTokenizerFast.from_pretrained(checkpoint)("a b")["input_ids"] == [2, 5, 6, 3]


@pytest.mark.parametrize(
    "found", [5, {"default": 5}, ["x"], [{"name": [], "template": "x"}], [{"name": "x"}]]
)
def test_templates_of_conversations_that_are_none(checkpoint: Path, found: object) -> None:
    (checkpoint / "tokenizer_config.json").write_text(json.dumps({"chat_template": found}))
    with pytest.raises(
        InvalidConfigurationError, match="chat_template=.*expected was a text, or a"
    ):
        BertTokenizerFast.from_pretrained(checkpoint)


@pytest.mark.parametrize(
    "template", ["{{ raise_exception('a' * 99999) }}", "{{ " + "a" * 99999 + ".b.c }}"]
)
def test_what_a_template_raises_is_told_shortly(checkpoint: Path, template: str) -> None:
    (checkpoint / "tokenizer_config.json").write_text(json.dumps({"chat_template": template}))
    tokenizer = BertTokenizerFast.from_pretrained(checkpoint)
    with pytest.raises(InvalidInputError, match="The chat template .*aaaa") as caught:
        tokenizer.apply_chat_template([{"role": "user", "content": "a"}])
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("number", [10**6, 10**9, -1])
def test_sentinels_without_end(tmp_path: Path, number: int) -> None:
    (tmp_path / "spiece.model").write_bytes(SENTENCEPIECE.read_bytes())
    (tmp_path / "tokenizer_config.json").write_text(json.dumps({"extra_ids": number}))
    with pytest.raises(InvalidConfigurationError, match="extra_ids=.*from 0 to 10000"):
        T5Tokenizer.from_pretrained(tmp_path)


def test_a_map_of_characters_that_is_none(tmp_path: Path) -> None:
    content = SENTENCEPIECE.read_bytes()
    # The normaliser's settings once more, with a map that says it is longer than it is: the last holds.
    characters = b"\xff\xff\xff\x0fabcd"
    settings = b"\x12" + bytes([len(characters)]) + characters
    (tmp_path / "spiece.model").write_bytes(content + b"\x1a" + bytes([len(settings)]) + settings)
    with pytest.raises(
        CorruptCheckpointError, match=r"spiece\.model is no SentencePiece model: .*charsmap"
    ):
        T5Tokenizer.from_pretrained(tmp_path)


def test_a_map_of_characters_that_is_shorter_than_it_says(tmp_path: Path) -> None:
    said = base64.b64encode(b"\xf0\xff\xff\x7fabcd").decode()
    normalizer = {"type": "Precompiled", "precompiled_charsmap": said}
    (tmp_path / "tokenizer.json").write_text(json.dumps({"normalizer": normalizer}))
    with pytest.raises(
        CorruptCheckpointError, match=r"tokenizer\.json .*charsmap says that 2147483632 of its 8"
    ):
        T5Tokenizer.from_pretrained(tmp_path)


def test_a_mistake_of_this_library_is_no_damaged_file() -> None:
    with pytest.raises(TypeError, match="planted"), made_from(["tokenizer.json"]):
        raise TypeError("planted")


def test_a_panic_of_the_rust_package_is_one() -> None:
    panic = type("PanicException", (BaseException,), {})
    with (
        pytest.raises(CorruptCheckpointError, match=r"tokenizer\.json"),
        made_from(["tokenizer.json"]),
    ):
        raise panic("x" * 10_000)


def test_a_process_forked_while_a_thread_tokenizes(checkpoint: Path) -> None:
    tokenizer = BertTokenizerFast.from_pretrained(checkpoint)
    held, done = threading.Event(), threading.Event()

    def tokenize() -> None:
        with tokenizer.as_target_tokenizer():
            held.set()
            done.wait()

    thread = threading.Thread(target=tokenize)
    thread.start()
    held.wait()
    child = os.fork()
    if not child:
        signal.alarm(60)
        os._exit(0 if tokenizer("a b")["input_ids"] == [2, 5, 6, 3] else 1)
    done.set()
    thread.join()
    assert os.waitpid(child, 0)[1] == 0


@pytest.mark.parametrize("pipelines", ["one", "two"])
def test_a_process_forked_while_the_pipeline_is_busy(checkpoint: Path, pipelines: str) -> None:
    done = threading.Event()
    tokenizer: PreTrainedTokenizer = (
        BertTokenizerFast.from_pretrained(checkpoint)
        if pipelines == "one"
        else lookup.SETTINGS["ctrl"].make(CTRLTokenizer)
    )
    expected = tokenizer("a b")["input_ids"]

    def tokenize() -> None:
        while not done.is_set():
            tokenizer(["a b " * 500] * 8)

    thread = threading.Thread(target=tokenize)
    thread.start()
    ended = []
    for _ in range(5):
        child = os.fork()
        if not child:
            signal.alarm(60)
            try:
                os._exit(0 if tokenizer("a b")["input_ids"] == expected else 1)
            finally:
                os._exit(2)
        ended.append(os.waitpid(child, 0)[1])
    done.set()
    thread.join()
    assert ended == [0] * 5


class Halves:
    """A part of a pipeline that is written in Python."""

    def pre_tokenize(self, text: PreTokenizedString) -> None:
        text.split(lambda _, piece: [piece[:1], piece[1:]])


def in_python() -> PreTrainedTokenizerFast:
    pipeline = Tokenizer(WordLevel({"[UNK]": 0, "a": 1, "b": 2}, unk_token="[UNK]"))
    pipeline.add_tokens(["more"])
    pipeline.add_special_tokens(["[S]"])
    pipeline.pre_tokenizer = PreTokenizer.custom(Halves())
    return PreTrainedTokenizerFast(tokenizer_object=pipeline, unk_token="[UNK]")


def japanese() -> BertJapaneseTokenizer:
    return BertJapaneseTokenizer(TEXTS / lookup.JAPANESE, word_tokenizer_type="mecab")


@pytest.mark.parametrize("make", [in_python, japanese])
def test_a_process_forked_while_a_part_in_python_is_busy(
    make: Callable[[], PreTrainedTokenizer],
) -> None:
    tokenizer, done = make(), threading.Event()
    expected = tokenizer("ab の")["input_ids"]

    def tokenize() -> None:
        while not done.is_set():
            tokenizer(["ab の" * 500] * 8)

    thread = threading.Thread(target=tokenize)
    thread.start()
    ended = []
    for _ in range(5):
        child = os.fork()
        if not child:
            signal.alarm(60)
            try:
                os._exit(0 if tokenizer("ab の")["input_ids"] == expected else 1)
            finally:
                os._exit(2)
        ended.append(os.waitpid(child, 0)[1])
    done.set()
    thread.join()
    assert ended == [0] * 5


def test_a_part_in_python_is_in_no_file(tmp_path: Path) -> None:
    tokenizer = in_python()
    assert tokenizer("ab[S]more")["input_ids"] == [1, 2, 4, 3]
    with pytest.raises(InvalidInputError, match="can't be written to a file: .*Python"):
        tokenizer.save_pretrained(tmp_path)
    assert not list(tmp_path.iterdir())


LONG = "x" * 10**6


def laid_out(folder: Path, kind: type[PreTrainedTokenizer], **options: object) -> Path:
    """A directory with a tokenizer of a SentencePiece model or of merges, and what its settings say."""
    words = json.loads((TEXT / "small-vocab.json").read_text())
    ids = json.dumps(words | {"<unk>": len(words)})
    for name in kind.vocab_files_names.values():
        if name.endswith(".model"):
            shutil.copy(SENTENCEPIECE, folder / name)
        elif name.endswith(".txt"):
            shutil.copy(TEXT / "small-merges.txt", folder / name)
        else:
            (folder / name).write_text(ids)
    (folder / "tokenizer_config.json").write_text(json.dumps(options))
    return folder


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        (Speech2TextTokenizer, {"lang_codes": LONG}),
        (Speech2TextTokenizer, {"lang_codes": "mustc", "tgt_lang": LONG}),
        (FSMTTokenizer, {"langs": [LONG]}),
        (FSMTTokenizer, {"langs": [["en"], "de"]}),
        (FSMTTokenizer, {"langs": ["en", "de"], "unk_token": LONG}),
        (CTRLTokenizer, {"unk_token": LONG}),
        (LukeTokenizer, {"task": LONG}),
    ],
)
def test_settings_of_any_length_are_quoted_shortly(
    tmp_path: Path, kind: type[PreTrainedTokenizer], options: dict[str, object]
) -> None:
    folder = laid_out(tmp_path, kind, **options)
    with pytest.raises(InvalidConfigurationError, match=next(reversed(options))) as caught:
        kind.from_pretrained(folder)
    assert len(str(caught.value)) < 1000


def test_words_with_half_a_character(tmp_path: Path) -> None:
    content = {"idx2sym": ["<eos>", "<unk>", "\ud800"]}
    (tmp_path / "vocab.pkl").write_bytes(pickle.dumps(content))
    with pytest.raises(CorruptCheckpointError, match="vocab.pkl holds no vocabulary"):
        TransfoXLTokenizer.from_pretrained(tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("merges.txt", "a b\n" * (MOST_MERGES + 1), "merges, and no more than"),
        ("merges.txt", "\n" * (MOST_LINES + 1), "more than 2097152 lines"),
        ("merges.txt", "a" * (MOST_IN_VOCABULARY + 1), "isn't read"),
    ],
)
def test_a_list_without_end(tmp_path: Path, name: str, text: str, said: str) -> None:
    folder = laid_out(tmp_path, CTRLTokenizer)
    (folder / name).write_text(text)
    with pytest.raises(CorruptCheckpointError, match=said):
        CTRLTokenizer.from_pretrained(folder)
