"""New vocabularies for other texts, by the steps that a tokenizer has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.tokenization import SETTINGS
from triformers import (
    BertTokenizerFast,
    CanineTokenizer,
    GPT2TokenizerFast,
    InvalidInputError,
    NotPartError,
    PreTrainedTokenizer,
    PreTrainedTokenizerFast,
    RobertaTokenizerFast,
    RoFormerTokenizerFast,
    T5TokenizerFast,
)

TEXTS = [
    "Quiescent zephyrs vex jumbled oxen.",
    "The quiescent ox is vexed by a zephyr!",
    "Jumbled zephyrs, jumbled oxen, quiescent vexing.",
] * 20


def bert() -> BertTokenizerFast:
    made: BertTokenizerFast = SETTINGS["uncased"].make(BertTokenizerFast)
    return made


def unigram() -> PreTrainedTokenizer:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0), ("a", -3.0), ("b", -3.5)]
    pipeline = Tokenizer(models.Unigram(pieces, unk_id=2))
    pipeline.pre_tokenizer = pre_tokenizers.Metaspace()
    pipeline.decoder = decoders.Metaspace()
    return T5TokenizerFast(tokenizer_file=write(pipeline), extra_ids=2)


def byte_level(kind: type[Any], **special: str) -> PreTrainedTokenizer:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    known = [*special.values(), *letters]
    pipeline = Tokenizer(models.BPE({token: i for i, token in enumerate(known)}, []))
    pipeline.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    pipeline.decoder = decoders.ByteLevel()
    made: PreTrainedTokenizer = kind(tokenizer_file=write(pipeline), **special)
    return made


def write(pipeline: Any) -> str:
    import tempfile

    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        file.write(pipeline.to_str())
    return file.name


ROBERTA = {
    "cls_token": "<s>",
    "bos_token": "<s>",
    "pad_token": "<pad>",
    "sep_token": "</s>",
    "eos_token": "</s>",
    "unk_token": "<unk>",
    "mask_token": "<mask>",
}
KINDS: dict[str, Callable[[], PreTrainedTokenizer]] = {
    "WordPiece": bert,
    "BPE": lambda: byte_level(
        GPT2TokenizerFast, **dict.fromkeys(("bos_token", "eos_token", "unk_token"), "<|end|>")
    ),
    "BPE around texts": lambda: byte_level(RobertaTokenizerFast, **ROBERTA),
    "Unigram": unigram,
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_vocabulary_keeps_steps_and_special_tokens(kind: str) -> None:
    old = KINDS[kind]()
    text = "Jumbled zephyrs vex a quiescent ox."
    before = old(text)["input_ids"]
    new = old.train_new_from_iterator((TEXTS[i : i + 7] for i in range(0, 60, 7)), 300)
    assert type(new) is type(old) and old(text)["input_ids"] == before
    assert len(new) <= 300 and new.name_or_path == ""
    assert new.special_tokens_map == old.special_tokens_map
    assert {"zephyr", "zephyrs", "Ġzephyrs", "▁zephyrs"} & set(new.get_vocab())
    ids = new(text)["input_ids"]
    assert len(ids) < len(before) or old.unk_token_id in before
    around = [i for i in ids if i in new.all_special_ids]
    assert new.convert_ids_to_tokens(around) == old.convert_ids_to_tokens(
        [i for i in before if i in old.all_special_ids and i != old.unk_token_id]
    )
    told = new.decode(ids, skip_special_tokens=True)
    assert told.replace(" .", ".").casefold() == text.casefold()
    assert new.unk_token_id is None or new.unk_token_id not in ids


def test_special_tokens_may_be_added_and_renamed() -> None:
    new = bert().train_new_from_iterator(
        TEXTS,
        200,
        new_special_tokens=["[NEW]"],
        special_tokens_map={"[CLS]": "<begin>", "[UNK]": "<unk>"},
        min_frequency=1,
    )
    assert (new.cls_token, new.unk_token, new.sep_token) == ("<begin>", "<unk>", "[SEP]")
    assert "[CLS]" not in new.get_vocab()
    ids: list[int] = new("ox [NEW] 猫")["input_ids"]
    assert new.convert_ids_to_tokens(ids) == ["<begin>", "ox", "[NEW]", "<unk>", "[SEP]"]
    assert new.additional_special_tokens == ["[NEW]"]


def test_a_pipeline_of_no_architecture_is_trained_as_it_is() -> None:
    old = bert()
    pipeline = PreTrainedTokenizerFast(tokenizer_object=old.backend_tokenizer, unk_token="[UNK]")
    new = pipeline.train_new_from_iterator(TEXTS, 200)
    ids: list[int] = new("ox", "oxen")["input_ids"]
    tokens = new.convert_ids_to_tokens(ids)
    assert tokens == ["[CLS]", "ox", "[SEP]", "oxen", "[SEP]"]


def test_words_that_were_added_stay() -> None:
    old = bert()
    old.add_tokens("new-word")
    new = old.train_new_from_iterator(TEXTS, 100)
    assert "new-word" in new.tokenize("an new-word")


def test_what_can_not_be_trained_says_why() -> None:
    with pytest.raises(InvalidInputError, match="min_frequenc"):
        bert().train_new_from_iterator(TEXTS, 100, min_frequenc=2)
    with pytest.raises(InvalidInputError, match="No vocabulary can be trained"):
        bert().train_new_from_iterator([1, 2], 100)  # type: ignore[list-item]
    with pytest.raises(NotPartError, match="no single pipeline"):
        CanineTokenizer().train_new_from_iterator(TEXTS, 100)
    found_by_jieba = SETTINGS["roformer"].make(RoFormerTokenizerFast)
    with pytest.raises(NotPartError, match="whose words a Python package finds"):
        found_by_jieba.train_new_from_iterator(TEXTS, 100)
