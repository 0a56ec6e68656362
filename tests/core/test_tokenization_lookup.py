"""Tokenizers with a vocabulary beside their pieces: Marian's, M2M100's, CTRL's and Blenderbot's small one."""

from __future__ import annotations

import copy
import dataclasses
import json
import shutil
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.support.lookup import SETTINGS, SMALL, recorded_file, texts
from tests.support.tokenization import TEXTS
from triformers import AutoTokenizer
from triformers_core.architectures.bert.tokenization_japanese import BertJapaneseTokenizer
from triformers_core.architectures.blenderbot.tokenization import (
    BlenderbotTokenizer,
    BlenderbotTokenizerFast,
)
from triformers_core.architectures.blenderbot_small.tokenization import BlenderbotSmallTokenizer
from triformers_core.architectures.ctrl.tokenization import CTRLTokenizer
from triformers_core.architectures.flaubert.tokenization import FlaubertTokenizer
from triformers_core.architectures.fsmt.tokenization import FSMTTokenizer
from triformers_core.architectures.m2m_100.tokenization import M2M100Tokenizer
from triformers_core.architectures.m2m_100.tokenization_nllb import NllbTokenizerFast
from triformers_core.architectures.marian.tokenization import MarianTokenizer
from triformers_core.architectures.mbart.tokenization import (
    MBart50TokenizerFast,
    MBartTokenizerFast,
)
from triformers_core.architectures.pegasus.tokenization import (
    PegasusTokenizer,
    PegasusTokenizerFast,
)
from triformers_core.architectures.prophetnet.tokenization import ProphetNetTokenizer
from triformers_core.architectures.speech_to_text.tokenization import Speech2TextTokenizer
from triformers_core.architectures.transfo_xl.tokenization import TransfoXLTokenizer
from triformers_core.architectures.xlm.tokenization import XLMTokenizer
from triformers_core.architectures.xlm_prophetnet.tokenization import XLMProphetNetTokenizer
from triformers_core.errors import (
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidConfigurationError,
    InvalidInputError,
)
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.lookup import LookupTokenizer
from triformers_core.tokenization.normalising import composing, mapped
from triformers_core.tokenization.sentencepiece import parse

FAIRSEQ = {"unigram-fairseq.model": "sentencepiece.bpe.model"}
LOOKUP: tuple[type[LookupTokenizer], ...] = (
    BlenderbotSmallTokenizer,
    CTRLTokenizer,
    FlaubertTokenizer,
    FSMTTokenizer,
    M2M100Tokenizer,
    MarianTokenizer,
    Speech2TextTokenizer,
    XLMTokenizer,
)
CLASSES: dict[str, type[PreTrainedTokenizer]] = {
    one.__name__: one
    for one in (
        *LOOKUP,
        BertJapaneseTokenizer,
        BlenderbotTokenizerFast,
        MBart50TokenizerFast,
        MBartTokenizerFast,
        NllbTokenizerFast,
        PegasusTokenizerFast,
        ProphetNetTokenizer,
        TransfoXLTokenizer,
        XLMProphetNetTokenizer,
    )
}
# Lines that are split otherwise, since two ways have the same score. The reference's slow tokenizers and
# its fast ones differ in these, too.
DIFFERING = {
    "marian": 9,
    "marian-separate": 3,
    "m2m_100": 3,
    "speech_to_text": 0,
    "speech_to_text-languages": 0,
    "blenderbot-small": 0,
    "ctrl": 0,
    "xlm": 0,
    "xlm-cased": 0,
    "flaubert": 0,
    "flaubert-lower": 0,
    "fsmt": 0,
    "xlm-prophetnet": 0,
    # A zero ends a text there; characters of private use are none.
    "japanese": 1,
    "japanese-characters": 1,
    "japanese-unidic": 1,
    "japanese-lower": 1,
    "japanese-whole": 1,
    "japanese-basic": 2,
}
LOOKED_UP = tuple(
    name
    for name in DIFFERING
    if CLASSES[SETTINGS[name].tokenizer] in (*LOOKUP, BertJapaneseTokenizer)
)


def made(name: str) -> Any:  # Each setting's own class.
    return SETTINGS[name].make(CLASSES[SETTINGS[name].tokenizer])


def rows(ids: Any, lengths: Any) -> list[list[int]]:
    return [row.tolist() for row in np.split(ids, np.cumsum(lengths)[:-1])]


@pytest.mark.parametrize("name", SETTINGS)
def test_every_text_equals_the_reference(name: str) -> None:
    tokenizer = made(name)
    with np.load(recorded_file(name)) as recorded:
        sources = rows(recorded["ids"], recorded["ids lengths"])
        labels = rows(recorded["labels"], recorded["labels lengths"])
        decoded = recorded["decoded"].tolist()
    found = texts(name)
    differing = 0
    for text, ids, target, checksum in zip(found, sources, labels, decoded, strict=True):
        batch = tokenizer(text, text_target=text, verbose=False)
        differing += (batch["input_ids"], batch["labels"]) != (ids, target)
        if name in ("marian", "marian-separate", "m2m_100"):  # The same pieces, in another order.
            assert sorted(batch["input_ids"]) == sorted(ids), text
            assert sorted(batch["labels"]) == sorted(target), text
        # What is left of a text without its unknown tokens is no text.
        if tokenizer.unk_token_id not in ids:
            words = tokenizer.decode(ids, skip_special_tokens=True)
            assert zlib.crc32(words.encode()) == checksum, text
    assert differing == DIFFERING.get(name, 0) and len(found) == (
        305 if name.startswith("japanese") else 1169
    )


@pytest.mark.parametrize("name", LOOKED_UP)
def test_saved_and_loaded_it_is_the_same(name: str, tmp_path: Path) -> None:
    tokenizer = made(name)
    tokenizer.add_tokens(["newword"])
    tokenizer.save_pretrained(tmp_path)
    assert not (tmp_path / "tokenizer.json").exists()
    loaded = type(tokenizer).from_pretrained(tmp_path)
    text = "A newword, and another one."
    assert loaded.get_vocab() == tokenizer.get_vocab()
    assert loaded(text, text_target=text) == tokenizer(text, text_target=text)
    assert copy.deepcopy(loaded).encode(text) == tokenizer.encode(text)
    assert tokenizer.convert_tokens_to_ids("newword") in tokenizer.encode(text)
    written = tokenizer.vocabulary_files()
    assert written.keys() >= {
        file
        for argument, file in tokenizer.vocab_files_names.items()
        if argument not in tokenizer.optional_files
    }
    for file in written:
        assert (tmp_path / file).is_file()
        (tmp_path / file).unlink()
        with pytest.raises(CheckpointNotFoundError, match=file):
            type(tokenizer).from_pretrained(tmp_path)
        tokenizer.save_pretrained(tmp_path)
    with pytest.raises(CheckpointNotFoundError, match="from_pretrained"):
        type(tokenizer)()


# What the reference answers.
@pytest.mark.parametrize(
    ("name", "ids", "text"),
    [
        (
            "marian",
            [607, 188, 1633, 4, 60, 83, 1633, 1633, 4, 6, 2],
            "some newword rain newword newword .",
        ),
        (
            "marian-separate",
            [607, 188, 1633, 4, 60, 83, 1633, 1633, 4, 6, 2],
            "ट V newword <lang:pt>tiз newword newword <lang:pt><lang:ru>",
        ),
        (
            "m2m_100",
            [1651, 607, 188, 1733, 4, 60, 83, 1733, 1733, 4, 6, 2],
            "some newword rain newword newword .",
        ),
        (
            "speech_to_text",
            [607, 188, 1633, 4, 60, 83, 1633, 1633, 4, 6, 2],
            "SOME newword RAIN newword newword .",
        ),
        ("ctrl", [643, 299, 905, 333, 361, 905, 905, 277], "some newword rain newword newword ."),
        (
            "xlm",
            [3000, 1020, 758, 3013, 1997, 413, 3013, 3013, 734, 3001],
            "some newword rain newword newword .",
        ),
        (
            "fsmt",
            [1020, 758, 3003, 1997, 413, 3003, 3003, 734, 3001],
            "lumod newword names newword newword 500",
        ),
    ],
)
def test_a_word_that_was_added_stands_apart(name: str, ids: list[int], text: str) -> None:
    tokenizer = made(name)
    tokenizer.add_tokens(["newword"])
    assert tokenizer.encode("some newword rain newwordnewword.") == ids
    assert tokenizer.decode(ids, skip_special_tokens=True) == text


@pytest.mark.parametrize("name", ["marian", "marian-separate", "pegasus"])
@pytest.mark.parametrize(
    "given", [[[[1, 2]]], [["a"]], [[None]], [[{}]], [[1.5]], [[1, [2]]], [[-100]], "abc", None]
)
def test_what_is_no_id(name: str, given: Any) -> None:
    with pytest.raises(InvalidInputError, match="Ids are non-negative integers"):
        made(name).batch_decode(given)


def test_pads_cuts_and_knows_where_tokens_came_from() -> None:
    tokenizer = made("marian")
    batch = tokenizer(
        ["A date.", "A much longer text, of which something is cut off."],
        padding=True,
        truncation=True,
        max_length=9,
        return_offsets_mapping=True,
        return_overflowing_tokens=True,
    )
    rows = batch["input_ids"]
    assert {len(row) for row in rows} == {9} and batch["overflow_to_sample_mapping"][:2] == [0, 1]
    assert rows[0][-1] == tokenizer.pad_token_id and rows[1][-1] == tokenizer.eos_token_id
    text = "A date."
    spans = batch["offset_mapping"][0]
    tokens = batch.tokens(0)
    assert [text[start:end] for start, end in spans][: tokens.index("</s>")] == [
        token.replace("\u2581", " " if start else "")[-(end - start) :]
        for token, (start, end) in zip(tokens, spans, strict=True)
    ][: tokens.index("</s>")]
    assert batch[0].ids == rows[0]


def test_languages_of_speech_to_text() -> None:
    setting = SETTINGS["speech_to_text"]
    files: dict[str, Any] = {name: TEXTS / file for name, file in setting.files.items()}
    tokenizer = Speech2TextTokenizer(**files, lang_codes="mustc", tgt_lang="fr")
    french, german = (tokenizer.lang_code_to_id[name] for name in ("fr", "de"))
    assert tokenizer.encode("a")[0] == french and tokenizer.encode("a")[-1] == 2
    tokenizer.tgt_lang = "de"
    assert tokenizer.build_inputs_with_special_tokens([5], [6]) == [german, 5, 6, 2]
    assert tokenizer.decode([german, *tokenizer.encode("a")[1:]], skip_special_tokens=True) == "a"
    assert Speech2TextTokenizer(**files, lang_codes="mustc").tgt_lang == "pt"
    with pytest.raises(InvalidInputError, match="no language 'xx'"):
        tokenizer.tgt_lang = "xx"
    with pytest.raises(InvalidConfigurationError, match="lang_codes='other'"):
        Speech2TextTokenizer(**files, lang_codes="other")
    loud = made("speech_to_text")
    assert loud.decode(loud.encode("A Text")) == "A TEXT</s>"


@pytest.mark.parametrize("name", ["marian", "m2m_100", "speech_to_text"])
def test_no_space_is_left_of_an_unknown_token_at_the_end(name: str) -> None:
    tokenizer = made(name)
    ids = tokenizer.encode("an end 5")
    assert tokenizer.unk_token_id in ids
    assert tokenizer.decode(ids, skip_special_tokens=True).lower() == "an end"
    unknown = tokenizer.encode("5", add_special_tokens=False)
    assert tokenizer.decode(unknown, skip_special_tokens=True) == tokenizer.decode([]) == ""


def test_prophetnet_keeps_spaces_before_punctuation_where_that_is_asked() -> None:
    tokenizer = made("prophetnet")
    ids = tokenizer.encode("yes, no.")
    assert tokenizer.decode(ids, clean_up_tokenization_spaces=False) == "yes , no . [SEP]"
    assert tokenizer.decode(ids) == "yes, no. [SEP]"


def test_languages_of_m2m_100() -> None:
    tokenizer = made("m2m_100")
    french, german = tokenizer.get_lang_id("fr"), tokenizer.get_lang_id("de")
    assert tokenizer.get_lang_token("fr") == "__fr__" and tokenizer.src_lang == "en"
    assert tokenizer.encode("a")[0] == tokenizer.lang_code_to_id["__en__"]
    tokenizer.src_lang = "de"
    assert tokenizer.encode("a")[0] == german
    assert tokenizer("a", text_target="b")["labels"][0] == french
    with tokenizer.as_target_tokenizer():
        assert tokenizer.encode("a")[0] == french
    assert tokenizer.encode("a")[0] == german
    assert tokenizer.build_inputs_with_special_tokens([5]) == [german, 5, 2]
    assert "__de__" not in tokenizer.decode(tokenizer.encode("a"), skip_special_tokens=True)
    # As the published files have it, a code that stands in a text counts.
    assert german in tokenizer.encode("a __de__ b")[1:]
    with pytest.raises(InvalidInputError, match="no language 'xx'"):
        tokenizer.tgt_lang = "xx"
    with pytest.raises(InvalidInputError, match="no language 'eng'"):
        tokenizer.get_lang_id("eng")


def test_languages_of_mbart(tmp_path: Path) -> None:
    for name, place in (("mbart", -1), ("mbart50", 0)):
        tokenizer = made(name)
        codes = tokenizer.lang_code_to_id
        assert tokenizer.mask_token_id == max(codes.values()) + 1 == len(tokenizer) - 1
        assert (tokenizer.bos_token is None) is (name == "mbart50")
        batch = tokenizer("a", text_target="b")
        assert batch["input_ids"][place] == codes["en_XX"]
        assert batch["labels"][place] == codes["ro_RO"]
        tokenizer.src_lang = "zh_CN"
        tokenizer.save_pretrained(tmp_path / name)
        for left_out in ([], ["tokenizer.json"]):
            for file in left_out:
                (tmp_path / name / file).unlink()
            loaded = type(tokenizer).from_pretrained(tmp_path / name)
            assert (loaded.src_lang, loaded.tgt_lang) == ("zh_CN", "ro_RO")
            assert loaded.get_vocab() == tokenizer.get_vocab()
            assert loaded.encode("a b")[place] == codes["zh_CN"]
            assert loaded("a b", "c<mask> d") == tokenizer("a b", "c<mask> d")


@pytest.mark.parametrize(
    ("model_type", "named", "files", "expected"),
    [
        ("m2m_100", "NllbTokenizer", FAIRSEQ, (NllbTokenizerFast, "eng_Latn", 0)),
        ("mbart", "MBart50Tokenizer", FAIRSEQ, (MBart50TokenizerFast, "en_XX", 0)),
        ("mbart", None, FAIRSEQ, (MBartTokenizerFast, "en_XX", -1)),
        (
            "m2m_100",
            None,
            {"unigram-t5.model": "sentencepiece.bpe.model", "pieces-vocab.json": "vocab.json"},
            (M2M100Tokenizer, "__en__", 0),
        ),
    ],
)
def test_files_as_they_are_published(
    model_type: str,
    named: str | None,
    files: dict[str, str],
    expected: tuple[type[PreTrainedTokenizer], str, int],
    tmp_path: Path,
) -> None:
    about = {"model_type": model_type} | ({} if named is None else {"tokenizer_class": named})
    (tmp_path / "config.json").write_text(json.dumps(about), encoding="utf-8")
    for source, name in files.items():
        shutil.copy(TEXTS / source, tmp_path / name)
    tokenizer = AutoTokenizer.from_pretrained(tmp_path)
    tokenizer_class, code, place = expected
    assert type(tokenizer) is tokenizer_class
    assert tokenizer.convert_ids_to_tokens(tokenizer.encode("Hello"))[place] == code


def test_languages_of_nllb(tmp_path: Path) -> None:
    tokenizer = made("nllb")
    codes = tokenizer.lang_code_to_id
    # The published places: after the pieces, and before the mask.
    assert list(codes)[0] == "ace_Arab" and list(codes)[46] == "eng_Latn" and len(codes) == 202
    assert list(codes.values()) == list(range(2501, 2703)) and tokenizer.mask_token_id == 2703
    tokenizer.src_lang = "ukr_Cyrl"
    assert tokenizer.encode("a")[0] == codes["ukr_Cyrl"] and tokenizer.encode("a")[-1] == 2
    assert tokenizer("a", text_target="b")["labels"][0] == codes["zho_Hans"]
    assert tokenizer.decode(tokenizer.encode("a b"), skip_special_tokens=True) == "a b"
    legacy = made("nllb-legacy")
    legacy.save_pretrained(tmp_path)
    loaded = NllbTokenizerFast.from_pretrained(tmp_path)
    assert loaded.legacy_behaviour and loaded.encode("a")[-2:] == [2, codes["spa_Latn"]]
    with pytest.raises(InvalidInputError, match="no language 'ukr'; nearest"):
        tokenizer.tgt_lang = "ukr"


def test_batches_of_texts_and_translations() -> None:
    tokenizer = made("mbart")
    tokenizer.model_max_length = 64
    asked = {"src_lang": "de_DE", "tgt_lang": "fr_XX", "return_tensors": "np"}
    batch = tokenizer.prepare_seq2seq_batch(["a b c", "d"], ["e f", "g"], **asked)
    assert (tokenizer.src_lang, tokenizer.tgt_lang) == ("de_DE", "fr_XX")
    expected = tokenizer(["a b c", "d"], text_target=["e f", "g"], padding=True)
    assert {name: value.tolist() for name, value in batch.items()} == dict(expected)
    short = tokenizer.prepare_seq2seq_batch("a b c d e", "a b c d e", max_target_length=4)
    assert len(short["labels"]) == 4 < len(short["input_ids"])
    assert "labels" not in made("marian").prepare_seq2seq_batch(["a"])
    with pytest.raises(InvalidInputError, match="has no languages"):
        made("pegasus").prepare_seq2seq_batch(["a"], src_lang="en")


def test_codes_of_marian() -> None:
    tokenizer = made("marian")
    assert tokenizer.supported_language_codes == [">>fra<<", ">>deu<<"]
    assert tokenizer.tokenize(">>fra<< a")[0] == ">>fra<<"
    assert tokenizer.model_max_length == 512
    # Texts of the target are split by its own model.
    assert tokenizer.tokenize("hello") == ["\u2581", "h", "ell", "o"]
    with tokenizer.as_target_tokenizer():
        assert tokenizer.tokenize("hello") == ["\u2581", "h", "el", "lo"]


def test_a_target_of_marian_has_its_own_vocabulary(tmp_path: Path) -> None:
    tokenizer = made("marian-separate")
    text = "an hour of rain"
    batch = tokenizer(text, text_target=text)
    source, target = tokenizer.get_src_vocab(), tokenizer.get_tgt_vocab()
    assert (len(source), len(target)) == (1633, 1200)
    pieces = tokenizer.tokenize(text)
    assert batch["input_ids"] == [*(source[x] for x in pieces), source["</s>"]]
    with tokenizer.as_target_tokenizer():
        pieces = tokenizer.tokenize(text)
    assert batch["labels"] == [*(target[x] for x in pieces), target["</s>"]]
    # What is written is the target's.
    assert tokenizer.decode(batch["labels"], skip_special_tokens=True) == text
    assert tokenizer.decode(batch["labels"]) == f"{text}</s>"
    assert tokenizer.convert_ids_to_tokens(batch["labels"])[:-1] == pieces
    assert tokenizer.decode([1500]) == "<unk>"  # The source has as many.
    # It is the files that say so, and a joint vocabulary needs none of its own.
    tokenizer.save_pretrained(tmp_path)
    loaded = AutoTokenizer.from_pretrained(tmp_path)
    assert isinstance(loaded, MarianTokenizer) and loaded.separate_vocabs
    assert loaded(text, text_target=text) == batch and not loaded.supported_language_codes
    assert made("marian").get_tgt_vocab() == made("marian").get_vocab()
    model = TEXTS / "unigram-t5.model"
    files = (model, model, TEXTS / "pieces-vocab.json")
    with pytest.raises(
        CheckpointNotFoundError, match=r"needs target_vocab_file=.*target_vocab\.json"
    ):
        MarianTokenizer(*files, separate_vocabs=True)
    with pytest.raises(InvalidConfigurationError, match="no '<unk>' in .*clip-vocab"):
        MarianTokenizer(*files, TEXTS / "clip-vocab.json", separate_vocabs=True)


def test_signs_in_two_parts_are_composed_as_the_model_says() -> None:
    path = TEXTS / "unigram-spoken.model"
    model = parse(path.read_bytes(), path, ("Unigram",))
    vowel, parts = "\u09cb", "\u09c7\u09be"
    assert mapped(model.characters_map, parts) == vowel and len(composing(model)) == 11
    assert mapped(model.characters_map, "ab") is None is mapped(b"", parts)
    assert mapped(model.characters_map[:9], parts) is None
    tokenizer = made("speech_to_text-languages")
    assert tokenizer.encode(f"\u09b2{parts}") == tokenizer.encode(f"\u09b2{vowel}")
    # A model without a map, and one that composes none, leave them apart.
    assert composing(dataclasses.replace(model, characters_map=b"")) == []


@pytest.mark.parametrize("name", ["blenderbot-small", "ctrl"])
def test_a_piece_that_nothing_continues_shows_its_mark(name: str) -> None:
    tokenizer = made(name)
    ids = tokenizer.convert_tokens_to_ids(["na@@", "ch", "na@@"])
    assert tokenizer.decode(ids) == "nach na@@"
    assert tokenizer.decode(ids[:1]) == "na@@"


def test_codes_of_ctrl() -> None:
    tokenizer = made("ctrl")
    assert tokenizer.control_codes["Links"] == 63674 and len(tokenizer.control_codes) == 55
    assert tokenizer.tokenize("a\nb \n c")[1] == tokenizer.unk_token  # "a" and the end of its line.
    assert tokenizer.tokenize("a \n b") == ["a", "b"]
    assert tokenizer("a b", "c")["token_type_ids"] == [0, 0, 1]


def test_what_pegasus_has_before_its_pieces(tmp_path: Path) -> None:
    tokenizer = made("pegasus")
    assert tokenizer.convert_ids_to_tokens([0, 1, 2, 3, 4, 104, 105]) == [
        *("<pad>", "</s>", "<mask_1>", "<mask_2>", "<unk_2>", "<unk_102>", "<unk>")
    ]
    assert tokenizer.mask_token == "<mask_2>" and len(tokenizer) == 3603
    assert len(tokenizer.additional_special_tokens) == 102
    assert tokenizer.tokenize("a <mask_1> b<mask_2>")[1::2] == ["<mask_1>", "<mask_2>"]
    tokenizer.save_pretrained(tmp_path)
    for left_out in ([], ["tokenizer.json"]):
        for file in left_out:
            (tmp_path / file).unlink()
        loaded = PegasusTokenizerFast.from_pretrained(tmp_path)
        assert loaded.get_vocab() == tokenizer.get_vocab() and loaded.offset == 103
        assert loaded("A text.", "Another.") == tokenizer("A text.", "Another.")
    plain = PegasusTokenizer(TEXTS / "unigram-t5.model", mask_token_sent=None, offset=0)
    assert plain.convert_ids_to_tokens([0, 1, 2]) == ["<pad>", "</s>", "<unk>"]


def test_what_blenderbot_puts_around_texts(tmp_path: Path) -> None:
    tokenizer = made("blenderbot")
    assert tokenizer.tokenize("a <mask> b") == ["a", " <mask>", "\u0120b"]
    assert tokenizer("a", return_special_tokens_mask=True)["special_tokens_mask"] == [0, 1]
    # As published, a pair has no end.
    assert tokenizer.build_inputs_with_special_tokens([5], [6]) == [5, 6]
    assert tokenizer("a", "b")["input_ids"] == tokenizer.convert_tokens_to_ids(["a", "b"])
    tokenizer.save_pretrained(tmp_path)
    assert BlenderbotTokenizer.from_pretrained(tmp_path).encode("a b") == tokenizer.encode("a b")


def test_files_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "merges.txt").write_text("#version: 0.2\na b c\n")
    with pytest.raises(CorruptCheckpointError, match="no list of merges"):
        BlenderbotSmallTokenizer(TEXTS / SMALL[0], tmp_path / "merges.txt")
    (tmp_path / "vocab.json").write_text('{"a": "b"}')
    with pytest.raises(InvalidConfigurationError, match="no vocabulary"):
        BlenderbotSmallTokenizer(tmp_path / "vocab.json", TEXTS / SMALL[1])
    (tmp_path / "vocab.json").write_text('{"a": 0}')
    with pytest.raises(InvalidConfigurationError, match="no '__unk__'"):
        BlenderbotSmallTokenizer(tmp_path / "vocab.json", TEXTS / SMALL[1])
    shutil.copy(TEXTS / "small-merges.txt", tmp_path / "source.spm")
    with pytest.raises(CorruptCheckpointError, match="no SentencePiece model"):
        M2M100Tokenizer(TEXTS / "pieces-vocab.json", tmp_path / "source.spm")
