"""Inputs made of ids: the same as of the texts that the ids are from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.support.ctc import capitals
from tests.support.tokenization import BYTES, TEXTS
from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.architectures.gpt2.tokenization import GPT2Tokenizer
from triformers_core.architectures.roberta.tokenization import RobertaTokenizer
from triformers_core.architectures.t5.tokenization import T5Tokenizer
from triformers_core.architectures.tapas.tokenization import TapasTokenizer
from triformers_core.architectures.wav2vec2.tokenization import Wav2Vec2CTCTokenizer
from triformers_core.architectures.xlnet.tokenization import XLNetTokenizer
from triformers_core.errors import InvalidInputError
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.pipeline import PreTrainedTokenizerFast

VOCABULARY = TEXTS / "bert-base-uncased-vocab.txt"
BERT = BertTokenizer(VOCABULARY, model_max_length=512)
BYTE_LEVEL = [TEXTS / BYTES[name] for name in ("vocab_file", "merges_file")]
TOKENIZERS: list[PreTrainedTokenizer] = [
    BERT,
    GPT2Tokenizer(*BYTE_LEVEL, pad_token="<pad>", add_bos_token=True),
    RobertaTokenizer(*BYTE_LEVEL),
    T5Tokenizer(TEXTS / "unigram-t5.model"),
    XLNetTokenizer(TEXTS / "unigram-xlnet.model"),
]
FIRST, SECOND = "one two three four five", "six seven eight"
OPTIONS: list[dict[str, Any]] = [
    {},
    {"truncation": True, "max_length": 9},
    {"truncation": "only_first", "max_length": 12},
    {"padding": "max_length", "max_length": 40},
    {"padding": True, "pad_to_multiple_of": 16, "padding_side": "left"},
    {"return_token_type_ids": True, "return_special_tokens_mask": True},
    {"add_special_tokens": False, "return_token_type_ids": True, "return_attention_mask": False},
]


def ids(tokenizer: PreTrainedTokenizer, text: str) -> list[int]:
    return tokenizer.encode(text, add_special_tokens=False)


@pytest.mark.parametrize("tokenizer", TOKENIZERS, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize("options", OPTIONS, ids=str)
@pytest.mark.parametrize("side", ["right", "left"])
def test_ids_give_what_their_texts_give(
    tokenizer: PreTrainedTokenizer,
    options: dict[str, Any],
    side: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tokenizer, "truncation_side", side)
    first, second = ids(tokenizer, FIRST), ids(tokenizer, SECOND)
    single = tokenizer.prepare_for_model(first, **options)
    assert single.data == tokenizer(FIRST, **options).data
    pair = tokenizer.prepare_for_model(first, second, **options)
    assert pair.data == tokenizer(FIRST, SECOND, **options).data


def test_what_was_cut_off_is_returned_with_the_stride() -> None:
    options: dict[str, Any] = {"return_overflowing_tokens": True, "max_length": 5, "stride": 1}
    batch = BERT.prepare_for_model([10, 11, 12, 13, 14], truncation=True, **options)
    assert batch["input_ids"] == [101, 10, 11, 12, 102]
    assert (batch["overflowing_tokens"], batch["num_truncated_tokens"]) == ([12, 13, 14], 2)
    with pytest.raises(InvalidInputError, match="needs truncation='only_first' or 'only_second'"):
        BERT.prepare_for_model([1, 2, 3], [4, 5, 6], truncation=True, **options)
    with pytest.raises(InvalidInputError, match="its second text is missing or too short"):
        BERT.prepare_for_model([1, 2, 3, 4], truncation="only_second", max_length=4)
    with pytest.raises(InvalidInputError, match="max_length=1 leaves no room"):
        BERT.prepare_for_model([1, 2], truncation=True, max_length=1)


def test_a_batch_axis_and_the_length() -> None:
    batch = BERT.prepare_for_model(
        [10, 11], return_tensors="np", prepend_batch_axis=True, return_length=True
    )
    assert isinstance(batch["input_ids"], np.ndarray) and batch["input_ids"].shape == (1, 4)
    assert BERT.prepare_for_model([10, 11], return_length=True)["length"] == 4


def test_inputs_longer_than_the_model_takes_are_a_warning() -> None:
    with pytest.warns(UserWarning, match="602 tokens, more than the 512"):
        BERT.prepare_for_model([10] * 600)


def test_a_table_is_no_ids() -> None:
    with pytest.raises(InvalidInputError, match="call it with the table and a question"):
        TapasTokenizer(VOCABULARY).prepare_for_model([1, 2])


def test_where_the_pipeline_alone_knows_of_special_tokens_there_are_none() -> None:
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=BERT.backend_tokenizer)
    with pytest.raises(InvalidInputError, match="can't put special tokens around ids"):
        tokenizer.prepare_for_model([10, 11])
    plain: dict[str, Any] = {"add_special_tokens": False}
    made = tokenizer.prepare_for_model(ids(BERT, FIRST), ids(BERT, SECOND), **plain)
    assert made.data == tokenizer(FIRST, SECOND, **plain).data


def test_the_label_of_one_encoding_stays_as_it_is() -> None:
    padded = BERT.pad({"input_ids": [1, 2], "labels": 3}, padding="max_length", max_length=3)
    assert padded.data == {"input_ids": [1, 2, 0], "attention_mask": [1, 1, 0], "labels": 3}


def test_an_option_that_there_is_not_is_refused() -> None:
    unknown: dict[str, Any] = {"pading": True}
    for method in (BERT.encode, BERT.encode_plus, BERT.batch_encode_plus):
        with pytest.raises(InvalidInputError, match="no option 'pading'; nearest: padding"):
            method("a", **unknown)
    words: dict[str, Any] = {"is_split_into_words": True}
    with pytest.raises(InvalidInputError, match="no option 'is_split_into_words'"):
        BERT.prepare_for_model([1, 2], **words)


# What else was found by comparing with the reference


def test_special_tokens_that_change_places_are_put_around_texts() -> None:
    tokenizer = BertTokenizer(VOCABULARY)
    tokenizer.cls_token, tokenizer.sep_token = "[SEP]", "[CLS]"
    assert tokenizer.encode("a") == [102, 1037, 101]
    tokenizer.sep_token = "[SEP]"
    assert tokenizer.encode("a") == tokenizer.build_inputs_with_special_tokens([1037])
    assert tokenizer.encode("a") == [102, 1037, 102]


def test_a_sentinel_takes_the_spaces_that_files_say(tmp_path: Path) -> None:
    T5Tokenizer(TEXTS / "unigram-t5.model", extra_ids=2).save_pretrained(tmp_path)
    (tmp_path / "tokenizer.json").unlink()
    path = tmp_path / "tokenizer_config.json"
    settings = json.loads(path.read_text(encoding="utf-8"))
    for token in settings["added_tokens_decoder"].values():
        spaces = token["content"].startswith("<extra_id")
        token |= {"lstrip": spaces, "rstrip": spaces}
    path.write_text(json.dumps(settings), encoding="utf-8")
    for _ in range(2):
        loaded = T5Tokenizer.from_pretrained(tmp_path)
        batch = loaded("a <extra_id_0> a", return_offsets_mapping=True)
        assert batch["offset_mapping"][1] == (1, 15)
        assert loaded.additional_special_tokens == ["<extra_id_0>", "<extra_id_1>"]
        loaded.save_pretrained(tmp_path)  # Then with a tokenizer.json.


def test_what_was_added_as_special_is_left_out_of_decoded_sound(tmp_path: Path) -> None:
    path = tmp_path / "vocab.json"
    path.write_text(json.dumps(capitals()), encoding="utf-8")
    tokenizer = Wav2Vec2CTCTokenizer(path)
    tokenizer.add_tokens(["<noise>"], special_tokens=True)
    noise, letter = tokenizer.convert_tokens_to_ids(["<noise>", "A"])
    assert tokenizer.decode([letter, noise, 1000]) == "A<noise><unk>"
    assert tokenizer.decode([letter, noise, 1000], skip_special_tokens=True) == "A"
