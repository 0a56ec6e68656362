"""What users of BERT's tokenizer rely on, beyond what the reference's recorded results hold."""

from __future__ import annotations

import threading
import warnings
from typing import Any

import numpy as np
import pytest
from tokenizers import AddedToken

from tests.support.tokenization import TEXTS
from triformers_core.architectures.bert.tokenization import BertTokenizer, BertTokenizerFast
from triformers_core.errors import InvalidInputError
from triformers_core.tokenization.batch_encoding import BatchEncoding
from triformers_core.tokenization.options import CharSpan, TokenSpan

VOCABULARY = TEXTS / "bert-base-uncased-vocab.txt"


@pytest.fixture
def tokenizer() -> BertTokenizer:
    return BertTokenizer(VOCABULARY, model_max_length=512)


SHARED = BertTokenizerFast(VOCABULARY)


# Inputs


def test_a_list_of_pairs_is_a_batch_of_pairs(tokenizer: BertTokenizer) -> None:
    pairs = tokenizer([("a", "b"), ("c", "d e")])
    assert pairs.data == tokenizer(["a", "c"], ["b", "d e"]).data
    assert pairs.data == tokenizer.batch_encode_plus([("a", "b"), ("c", "d e")]).data


def test_an_empty_batch_has_no_rows(tokenizer: BertTokenizer) -> None:
    assert tokenizer([]).data == {"input_ids": [], "token_type_ids": [], "attention_mask": []}


def test_a_target_becomes_labels(tokenizer: BertTokenizer) -> None:
    batch = tokenizer("hello", text_target="a b")
    assert batch["labels"] == tokenizer.encode("a b") and batch.input_ids == [101, 7592, 102]


@pytest.mark.parametrize(
    ("text", "pair", "message"),
    [
        (3, None, "type int"),
        (b"a", None, "type bytes"),
        (None, None, "Neither text nor text_target"),
        (["a", None], None, "Input 1 of the batch holds None"),
        (["a", float("nan")], None, "holds nan of type float"),
        ([("a", "b", "c")], None, "a list of 3 texts, and no pair"),
        ("a\ud800", None, "lone surrogate"),
        (["a", "b"], ["c"], "2 texts need as many in text_pair, which has 1"),
        (["a", "b"], "c", "which has one str"),
        ("a", ["c"], r"holds \['c'\] of type list"),
        (np.array(["a"]), None, "Call its tolist"),
    ],
)
def test_what_is_no_text(tokenizer: BertTokenizer, text: Any, pair: Any, message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        tokenizer(text, pair)


def test_words_have_to_be_lists(tokenizer: BertTokenizer) -> None:
    with pytest.raises(InvalidInputError, match="expected was a list of words"):
        tokenizer("a b", is_split_into_words=True)
    with pytest.raises(InvalidInputError, match="Input 1 of the batch holds 3 of type int"):
        tokenizer([["a"], ["b", 3]], is_split_into_words=True)  # type: ignore[list-item]  # on purpose


def test_encode_takes_one_text(tokenizer: BertTokenizer) -> None:
    with pytest.raises(InvalidInputError, match="takes one text"):
        tokenizer.encode(["a", "b"])
    assert tokenizer.encode(["a", "b"], is_split_into_words=True) == tokenizer.encode("a b")


# Padding and truncation


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"max_length": 2, "truncation": True}, "max_length=2 leaves no room"),
        ({"max_length": 9, "truncation": True, "stride": 6}, "stride=6 must be less than the 6"),
        ({"max_length": 9, "truncation": True, "stride": 5}, "stride=5 is too large"),
        ({"max_length": 4, "truncation": "only_second"}, "second text is missing or too short"),
        ({"max_length": 9, "truncation": True, "padding": True, "pad_to_multiple_of": 8}, "=8"),
        ({"truncation": "nope"}, "truncation='nope' is unknown; it is one of 'longest_first'"),
        ({"padding": "nope"}, "padding='nope' is unknown; it is one of 'longest'"),
        ({"padding_side": "top"}, "padding_side='top' is unknown"),
        ({"max_length": -1, "truncation": True}, "max_length=-1; it must be at least 0"),
        ({"return_tensors": "np"}, "different lengths"),
        ({"padding": True, "return_tensors": "xx"}, "return_tensors='xx' is unknown"),
    ],
)
def test_what_cannot_be_done(
    tokenizer: BertTokenizer, options: dict[str, Any], message: str
) -> None:
    first, second = "one two three four five", "six seven eight nine ten"
    with pytest.raises(InvalidInputError, match=message):
        tokenizer([first, "short"], [second, "pair"], **options)
    assert tokenizer.encode("a") == [101, 1037, 102], "a failed call changes no later one"


def test_padding_needs_a_padding_token(tokenizer: BertTokenizer) -> None:
    tokenizer.pad_token = None
    with pytest.raises(InvalidInputError, match="^Padding was asked for, but"):
        tokenizer(["a", "b c"], padding=True)
    with pytest.raises(InvalidInputError, match="^Padding was asked for, but"):
        tokenizer.pad({"input_ids": [[1], [2, 3]]})
    tokenizer.pad_token = tokenizer.sep_token
    assert tokenizer(["a", "b c"], padding=True)["input_ids"][0] == [101, 1037, 102, 102]


def test_a_limit_without_truncation_is_a_warning(tokenizer: BertTokenizer) -> None:
    with pytest.warns(UserWarning, match="taken as truncation=True") as caught:
        assert len(tokenizer.encode("a b c d e", max_length=4)) == 4
    assert caught[0].filename == __file__
    with pytest.warns(UserWarning, match="max_length=4 has no effect"):
        assert len(tokenizer("a b c d e", max_length=4, padding=True)["input_ids"]) == 7


def test_inputs_longer_than_the_model_takes_are_a_warning(tokenizer: BertTokenizer) -> None:
    with pytest.warns(UserWarning, match="602 tokens, more than the 512") as caught:
        tokenizer("a " * 600)
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tokenizer("a " * 600, verbose=False)
        assert len(tokenizer.encode("a " * 600, truncation=True)) == 512


def test_no_limit_is_known_without_a_models_length() -> None:
    with pytest.warns(UserWarning, match="No truncation: .* no model_max_length"):
        SHARED("a b", truncation=True)


def test_truncation_on_the_left(tokenizer: BertTokenizer) -> None:
    tokenizer.truncation_side = "left"
    batch = tokenizer("a b c d", truncation=True, max_length=4)
    assert batch.tokens() == ["[CLS]", "c", "d", "[SEP]"]


def test_padding_leaves_other_values_and_makes_the_mask() -> None:
    padded = SHARED.pad([{"input_ids": [1, 2], "labels": 3}, {"input_ids": [4], "labels": 5}])
    assert padded.data == {
        "input_ids": [[1, 2], [4, 0]],
        "labels": [3, 5],
        "attention_mask": [[1, 1], [1, 0]],
    }
    single = SHARED.pad({"input_ids": [1, 2]}, padding="max_length", max_length=3)
    assert single.data == {"input_ids": [1, 2, 0], "attention_mask": [1, 1, 0]}
    arrays = SHARED.pad([{"input_ids": np.array([1, 2])}, {"input_ids": np.array([3])}])
    assert isinstance(arrays["input_ids"], np.ndarray) and arrays["input_ids"].shape == (2, 2)


def test_padding_needs_ids_and_equal_names() -> None:
    with pytest.raises(InvalidInputError, match="need 'input_ids' to be padded; these hold labels"):
        SHARED.pad([{"labels": [1]}])
    with pytest.raises(InvalidInputError, match="Encoding 1 holds input_ids, but the first one"):
        SHARED.pad([{"input_ids": [1], "labels": [1]}, {"input_ids": [1]}])


# Where tokens came from


def test_from_tokens_to_words_and_characters_and_back(tokenizer: BertTokenizer) -> None:
    batch = tokenizer(["Hello worlding", "a bb"], ["c", "dd eee"], padding=True)
    assert batch.tokens() == ["[CLS]", "hello", "world", "##ing", "[SEP]", "c", "[SEP]", "[PAD]"]
    assert batch.word_ids() == [None, 0, 1, 1, None, 0, None, None]
    assert batch.sequence_ids(1) == [None, 0, 0, None, 1, 1, 1, None]
    assert batch.token_to_word(3) == batch.token_to_word(0, -5) == 1
    assert batch.token_to_sequence(0, 5) == 1 and batch.token_to_sequence(0) is None
    assert batch.word_to_tokens(1) == batch.word_to_tokens(0, -1) == TokenSpan(2, 4)
    assert batch.word_to_tokens(0, 0, 1) == TokenSpan(5, 6) and batch.word_to_tokens(0, 9) is None
    assert batch.token_to_chars(2) == CharSpan(6, 11) and batch.token_to_chars(0) is None
    assert batch.word_to_chars(0, 1) == CharSpan(6, 14)
    assert batch.char_to_token(7) == 2 and batch.char_to_token(5) is None
    assert batch.char_to_token(0, 0, 1) == 5 and batch.char_to_word(0, 7) == 1
    assert batch.n_sequences == 2 and batch.is_fast and len(batch[0]) == 8


def test_questions_without_an_answer(tokenizer: BertTokenizer) -> None:
    with pytest.raises(InvalidInputError, match="known only for what a tokenizer's call returns"):
        BatchEncoding({"input_ids": [1]}).word_ids()
    batch = tokenizer("a")
    with pytest.raises(InvalidInputError, match="input 1 of a batch of 1"):
        batch.tokens(1)
    with pytest.raises(InvalidInputError, match="Index 3 was asked for, but there are 3"):
        batch.token_to_word(3)


# Tokens, ids and text


def test_special_tokens_and_their_ids(tokenizer: BertTokenizer) -> None:
    assert (tokenizer.cls_token, tokenizer.cls_token_id) == ("[CLS]", 101)
    assert (tokenizer.bos_token, tokenizer.bos_token_id) == (None, None)
    assert tokenizer.all_special_tokens == ["[UNK]", "[SEP]", "[PAD]", "[CLS]", "[MASK]"]
    assert tokenizer.all_special_ids == [100, 102, 0, 101, 103]
    assert (tokenizer.vocab_size, len(tokenizer)) == (30522, 30522)
    tokenizer.mask_token_id = 1037
    assert tokenizer.mask_token == "a"
    with pytest.raises(InvalidInputError, match="pad_token can't be '<p>', .* Add it with"):
        tokenizer.pad_token = "<p>"


def test_another_special_token_is_put_around_texts(tokenizer: BertTokenizer) -> None:
    assert tokenizer.add_special_tokens({"cls_token": "<:$A:>"}) == 1
    assert tokenizer.encode("a", "b") == [30522, 1037, 102, 1038, 102]
    assert tokenizer.build_inputs_with_special_tokens([1037], [1038]) == tokenizer.encode("a", "b")


def test_special_tokens_are_replaced_or_added(tokenizer: BertTokenizer) -> None:
    assert tokenizer.add_special_tokens({"additional_special_tokens": ["<a>", "<b>"]}) == 2
    tokenizer.add_special_tokens({"additional_special_tokens": ["<b>", "<c>"]}, False)
    assert tokenizer.additional_special_tokens == ["<a>", "<b>", "<c>"]
    again = AddedToken("<c>", single_word=True)
    assert tokenizer.add_special_tokens({"additional_special_tokens": [again]}, False) == 0
    assert not tokenizer.added_tokens_decoder[30524].single_word
    tokenizer.additional_special_tokens = ["<d>"]
    assert tokenizer.additional_special_tokens_ids == [30525]
    with pytest.raises(InvalidInputError, match="no special token 'pad_tokn'; nearest: pad_token"):
        tokenizer.add_special_tokens({"pad_tokn": "<p>"})


def test_added_tokens_are_found_as_they_say(tokenizer: BertTokenizer) -> None:
    new: list[str | AddedToken] = [
        AddedToken("<l>", lstrip=True),
        AddedToken("word", single_word=True),
        "newtok",
        "newtok",
    ]
    assert tokenizer.add_tokens([*new, "[CLS]"]) == 3
    assert tokenizer.tokenize("a <l> NEWTOKwords word") == ["a", " <l>", "newtok", "words", "word"]
    assert tokenizer.get_added_vocab()["newtok"] == 30523 and len(tokenizer) == 30524
    assert tokenizer.decode([101, 30523], skip_special_tokens=True) == "newtok"


def test_special_tokens_around_ids_equal_those_around_texts(tokenizer: BertTokenizer) -> None:
    first, second = [1037, 1038], [1039]
    single, pair = tokenizer("a b"), tokenizer("a b", "c", return_special_tokens_mask=True)
    assert tokenizer.build_inputs_with_special_tokens(first) == single["input_ids"]
    assert tokenizer.build_inputs_with_special_tokens(first, second) == pair["input_ids"]
    assert tokenizer.create_token_type_ids_from_sequences(first) == single["token_type_ids"]
    types = tokenizer.create_token_type_ids_from_sequences(first, second)
    assert types == pair["token_type_ids"]
    mask = tokenizer.get_special_tokens_mask(first, second)
    assert mask == pair["special_tokens_mask"]
    assert mask == tokenizer.get_special_tokens_mask(
        pair["input_ids"], already_has_special_tokens=True
    )
    assert [tokenizer.num_special_tokens_to_add(pair=both) for both in (False, True)] == [2, 3]
    assert (tokenizer.max_len_single_sentence, tokenizer.max_len_sentences_pair) == (510, 509)


def test_ids_and_tokens_both_ways(tokenizer: BertTokenizer) -> None:
    tokens = tokenizer.tokenize("Hello worlding")
    ids = tokenizer.convert_tokens_to_ids(tokens)
    assert tokenizer.convert_ids_to_tokens(ids) == tokens == ["hello", "world", "##ing"]
    assert tokenizer.convert_ids_to_tokens([101, *ids], skip_special_tokens=True) == tokens
    assert tokenizer.convert_tokens_to_string(tokens) == "hello worlding"
    assert tokenizer.convert_tokens_to_ids("nope-nope") == tokenizer.unk_token_id
    with pytest.raises(InvalidInputError, match="of 30522 tokens has no id 99999"):
        tokenizer.convert_ids_to_tokens(99999)


def test_decoding(tokenizer: BertTokenizer) -> None:
    ids = tokenizer.encode("it's fine, isn't it? [MASK]")
    assert tokenizer.decode(ids, clean_up_tokenization_spaces=False) == (
        "[CLS] it ' s fine, isn ' t it? [MASK] [SEP]"
    )
    assert tokenizer.decode(np.array(ids), skip_special_tokens=True) == "it's fine, isn't it?"
    assert (
        tokenizer.batch_decode(np.array([ids, ids]), skip_special_tokens=True)
        == ["it's fine, isn't it?"] * 2
    )
    assert tokenizer.batch_decode([7592, 2088]) == ["hello", "world"]
    assert tokenizer.decode(7592) == "hello"
    with pytest.raises(InvalidInputError, match="Labels of -100 have to be replaced"):
        tokenizer.decode([7592, -100])


def test_without_basic_tokenization_only_spaces_split() -> None:
    tokenizer = BertTokenizer(VOCABULARY, do_basic_tokenize=False)
    assert tokenizer.tokenize("hello, world Hello") == ["hello", "##,", "world", "[UNK]"]
    with pytest.warns(UserWarning, match="never_split=.* has no effect"):
        BertTokenizer(VOCABULARY, never_split=["a"])


def test_calls_from_several_threads_do_not_disturb_each_other() -> None:
    wrong: list[int] = []

    def work(length: int) -> None:
        for _ in range(60):
            batch = SHARED("a " * 30, truncation=True, max_length=length, padding="max_length")
            if len(batch["input_ids"]) != length:
                wrong.append(length)

    threads = [threading.Thread(target=work, args=(length,)) for length in (5, 9, 40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
