"""What holds for every tokenizer."""

from __future__ import annotations

import os
import pickle
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import AddedToken

from tests.support.tokenization import SETTINGS, lines
from triformers_core.architectures.albert.tokenization import AlbertTokenizer, AlbertTokenizerFast
from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast
from triformers_core.architectures.deberta.tokenization import (
    DebertaTokenizer,
    DebertaTokenizerFast,
)
from triformers_core.architectures.deberta_v2.tokenization import (
    DebertaV2Tokenizer,
    DebertaV2TokenizerFast,
)
from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer, GPT2TokenizerFast
from triformers_core.architectures.roberta.tokenization import (
    RobertaTokenizer,
    RobertaTokenizerFast,
)
from triformers_core.architectures.t5.tokenization import T5Tokenizer, T5TokenizerFast
from triformers_core.architectures.xlm_roberta.tokenization import (
    XLMRobertaTokenizer,
    XLMRobertaTokenizerFast,
)
from triformers_core.architectures.xlnet.tokenization import XLNetTokenizer, XLNetTokenizerFast
from triformers_core.tokenization.base import PreTrainedTokenizer

# By setting, each with the class of the same architecture that isn't called fast.
CLASSES: dict[str, tuple[type[PreTrainedTokenizer], type[PreTrainedTokenizer]]] = {
    "albert-cased": (AlbertTokenizerFast, AlbertTokenizer),
    "cased": (BertTokenizerFast, BertTokenizer),
    "deberta": (DebertaTokenizerFast, DebertaTokenizer),
    "deberta-v2": (DebertaV2TokenizerFast, DebertaV2Tokenizer),
    "gpt2": (GPT2TokenizerFast, GPT2Tokenizer),
    "gpt2-bos": (GPT2TokenizerFast, GPT2Tokenizer),
    "roberta": (RobertaTokenizerFast, RobertaTokenizer),
    "t5": (T5TokenizerFast, T5Tokenizer),
    "xlnet": (XLNetTokenizerFast, XLNetTokenizer),
    "xlm-roberta": (XLMRobertaTokenizerFast, XLMRobertaTokenizer),
}
FEW = lines()[::67] + lines()[-130:]
every = pytest.mark.parametrize("name", CLASSES)
texts = st.text(max_size=60)
examples = settings(max_examples=40, deadline=None)


def make(name: str) -> PreTrainedTokenizer:
    made: PreTrainedTokenizer = SETTINGS[name].make(CLASSES[name][0])
    return made


shared = cache(make)


@every
@examples
@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=4), st.data())
def test_padding_and_truncation_keep_what_they_should(
    name: str, pairs: list[tuple[str, str]], data: st.DataObject
) -> None:
    tokenizer = shared(name)
    length = data.draw(st.integers(4, 24))
    left = data.draw(st.booleans())
    plain = tokenizer(pairs, verbose=False, return_special_tokens_mask=True)
    padded = tokenizer(
        pairs,
        padding="max_length",
        truncation=True,
        max_length=length,
        padding_side="left" if left else "right",
        return_token_type_ids=True,
        return_special_tokens_mask=True,
        return_tensors="np",
    )
    assert padded["input_ids"].shape == (len(pairs), length)
    padding = padded["attention_mask"] == 0
    assert (padded["input_ids"][padding] == tokenizer.pad_token_id).all()
    assert (padded["token_type_ids"][padding] == tokenizer.pad_token_type_id).all()
    assert padded["special_tokens_mask"][padding].all()
    for index, ids in enumerate(plain["input_ids"]):
        real = ~padding[index]
        assert real.sum() == min(len(ids), length)
        assert (np.sort(real) == (real if left else real[::-1])).all(), "padding is on one side"
        kept = padded["input_ids"][index][real]
        if len(ids) <= length:
            assert kept.tolist() == ids
        special = tokenizer.num_special_tokens_to_add(pair=True)
        assert padded["special_tokens_mask"][index][real].sum() >= special


@every
@examples
@given(st.text(alphabet="abc .x", min_size=1, max_size=60), st.integers(4, 12), st.integers(0, 1))
def test_overflowing_pieces_cover_the_text(name: str, text: str, length: int, stride: int) -> None:
    pieces = shared(name)(
        text,
        truncation=True,
        max_length=length,
        stride=stride,
        return_overflowing_tokens=True,
        add_special_tokens=False,
    )["input_ids"]
    whole = shared(name).encode(text, add_special_tokens=False)
    joined = pieces[0] + [token for piece in pieces[1:] for token in piece[stride:]]
    assert joined == whole and all(len(piece) <= length for piece in pieces)


@every
@examples
@given(
    st.lists(texts, min_size=1, max_size=4), st.sampled_from(["left", "right"]), st.integers(1, 9)
)
def test_padding_afterwards_is_padding_at_once(
    name: str, batch: list[str], side: Any, multiple: int
) -> None:
    tokenizer = shared(name)
    options: dict[str, Any] = {"pad_to_multiple_of": multiple, "padding_side": side}
    wanted: Any = {"return_special_tokens_mask": True, "return_token_type_ids": True}
    at_once = tokenizer(batch, padding=True, **wanted, **options)
    one_by_one = [tokenizer(text, **wanted) for text in batch]
    assert tokenizer.pad(one_by_one, **options).data == at_once.data
    assert tokenizer.pad(tokenizer(batch, **wanted), **options).data == at_once.data


@every
@examples
@given(texts)
def test_offsets_lie_in_the_text(name: str, text: str) -> None:
    batch = shared(name)(text, return_offsets_mapping=True, add_special_tokens=False)
    for index, (start, end) in enumerate(batch["offset_mapping"]):
        assert 0 <= start <= end <= len(text)
        assert batch.token_to_chars(index) == (start, end)
        if start < end:
            # Marks that fall together with their letter may be of a token further on.
            assert batch.char_to_token(start) in range(index + 1)


@every
def test_special_tokens_around_ids_equal_those_around_texts(name: str) -> None:
    tokenizer = shared(name)
    options: Any = {"return_special_tokens_mask": True, "return_token_type_ids": True}
    first, second = (tokenizer.encode(text, add_special_tokens=False) for text in ("a b", "c"))
    for batch, pair in (
        (tokenizer("a b", **options), None),
        (tokenizer("a b", "c", **options), second),
    ):
        assert tokenizer.build_inputs_with_special_tokens(first, pair) == batch["input_ids"]
        types = tokenizer.create_token_type_ids_from_sequences(first, pair)
        assert types == batch["token_type_ids"]
        assert tokenizer.get_special_tokens_mask(first, pair) == batch["special_tokens_mask"]
        special = tokenizer.num_special_tokens_to_add(pair=pair is not None)
        assert len(batch["input_ids"]) == len(first) + len(pair or ()) + special


@every
def test_ids_and_tokens_both_ways(name: str) -> None:
    tokenizer = shared(name)
    tokens = tokenizer.tokenize("Hello worlding")
    ids = tokenizer.convert_tokens_to_ids(tokens)
    assert ids == tokenizer.encode("Hello worlding", add_special_tokens=False)
    assert tokenizer.convert_ids_to_tokens(ids) == tokens
    assert tokenizer.convert_tokens_to_string(tokens) == tokenizer.decode(ids)
    assert tokenizer.decode(ids).strip() == "Hello worlding"
    assert len(tokenizer.get_vocab()) == len(tokenizer)
    whole = tokenizer.encode("Hello worlding")
    assert tokenizer.decode(whole, skip_special_tokens=True) == tokenizer.decode(ids)


@every
@pytest.mark.parametrize("pipeline", [True, False], ids=["tokenizer.json", "older files"])
@pytest.mark.parametrize("slow", [True, False], ids=["slow", "fast"])
def test_saved_and_loaded_it_is_the_same(
    name: str, slow: bool, pipeline: bool, tmp_path: Path
) -> None:
    tokenizer = make(name)
    tokenizer.padding_side = "left" if tokenizer.padding_side == "right" else "right"
    tokenizer.model_max_length = 64
    tokenizer.add_tokens([AddedToken("<new>", lstrip=True), "newtoken"])
    special: dict[str, Any] = {"additional_special_tokens": ["<a>"], "sep_token": "<b>"}
    tokenizer.add_special_tokens(special, replace_additional_special_tokens=False)
    tokenizer.save_pretrained(tmp_path)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {
        *tokenizer.vocab_files_names.values(),
        "special_tokens_map.json",
        "tokenizer_config.json",
    }
    if not pipeline:
        (tmp_path / "tokenizer.json").unlink()
    loaded = CLASSES[name][slow].from_pretrained(tmp_path)
    new = ["x <new> newtoken<a><b>"]
    assert loaded(FEW + new, verbose=False).data == tokenizer(FEW + new, verbose=False).data
    assert loaded.get_vocab() == tokenizer.get_vocab()
    assert loaded.added_tokens_decoder == tokenizer.added_tokens_decoder
    assert loaded.special_tokens_map == tokenizer.special_tokens_map
    assert loaded.options() == tokenizer.options()
    assert loaded.padding_side == tokenizer.padding_side and loaded.model_max_length == 64


@every
def test_saving_again_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    make(name).save_pretrained(tmp_path / "made")
    # The Rust package reads scores in JSON with an error of one unit in the last place.
    contents = []
    for source, target in (("made", "first"), ("first", "second")):
        CLASSES[name][0].from_pretrained(tmp_path / source).save_pretrained(tmp_path / target)
        paths = sorted((tmp_path / target).iterdir())
        contents.append({path.name: path.read_bytes() for path in paths})
    assert contents[0] == contents[1]


@every
def test_a_single_file_is_enough_where_there_is_but_one(name: str, tmp_path: Path) -> None:
    tokenizer = make(name)
    tokenizer.save_pretrained(tmp_path)
    wanted = tokenizer.encode("Hello worlding 12")
    single = [os.fspath(tmp_path / "tokenizer.json")]
    if len(tokenizer.vocab_files_names) == 2:
        single += tokenizer.save_vocabulary(tmp_path)
    options: Any = {"do_lower_case": False} if "cased" in name else {}
    for path in single:
        loaded = CLASSES[name][0].from_pretrained(path, **options)
        assert loaded.encode("Hello worlding 12") == wanted


@every
def test_a_copy_in_another_process_works(name: str) -> None:
    copy = pickle.loads(pickle.dumps(shared(name)))
    assert copy(FEW, verbose=False).data == shared(name)(FEW, verbose=False).data
    assert repr(copy) == repr(shared(name))
