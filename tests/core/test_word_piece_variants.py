"""Tokenizers that are BERT's under other names, or nearly so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.tokenization import TEXTS
from triformers import AutoTokenizer
from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.architectures.convbert.configuration import ConvBertConfig
from triformers_core.architectures.convbert.tokenization import (
    ConvBertTokenizer,
    ConvBertTokenizerFast,
)
from triformers_core.architectures.lxmert.configuration import LxmertConfig
from triformers_core.architectures.lxmert.tokenization import (
    LxmertTokenizer,
    LxmertTokenizerFast,
)
from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
from triformers_core.architectures.mobilebert.tokenization import (
    MobileBertTokenizer,
    MobileBertTokenizerFast,
)
from triformers_core.architectures.mpnet.configuration import MPNetConfig
from triformers_core.architectures.mpnet.tokenization import MPNetTokenizer, MPNetTokenizerFast
from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig
from triformers_core.architectures.prophetnet.tokenization import ProphetNetTokenizer
from triformers_core.architectures.retribert.tokenization import (
    RetriBertTokenizer,
    RetriBertTokenizerFast,
)
from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
from triformers_core.architectures.squeezebert.tokenization import (
    SqueezeBertTokenizer,
    SqueezeBertTokenizerFast,
)
from triformers_core.configuration import PretrainedConfig

MARKS = ["<s>", "<pad>", "</s>", "<unk>", "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
VOCABULARY = [*MARKS, "a", "b", "##c", "<mask>"]
CONFIGURATIONS: dict[type[BertTokenizer], type[PretrainedConfig]] = {
    ConvBertTokenizer: ConvBertConfig,
    ConvBertTokenizerFast: ConvBertConfig,
    LxmertTokenizer: LxmertConfig,
    LxmertTokenizerFast: LxmertConfig,
    MobileBertTokenizer: MobileBertConfig,
    MobileBertTokenizerFast: MobileBertConfig,
    SqueezeBertTokenizer: SqueezeBertConfig,
    SqueezeBertTokenizerFast: SqueezeBertConfig,
    MPNetTokenizer: MPNetConfig,
    MPNetTokenizerFast: MPNetConfig,
    ProphetNetTokenizer: ProphetNetConfig,
}
MPNET = [MPNetTokenizer, MPNetTokenizerFast]
OTHERS = [*MPNET, ProphetNetTokenizer]


@pytest.fixture
def vocabulary(tmp_path: Path) -> Path:
    path = tmp_path / "vocab.txt"
    path.write_text("".join(f"{token}\n" for token in VOCABULARY), encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", [kind for kind in CONFIGURATIONS if kind not in OTHERS])
def test_answers_as_the_reference(kind: type[BertTokenizer], vocabulary: Path) -> None:
    tokenizer = kind(vocabulary)
    # What the reference's classes of these names answer.
    assert dict(tokenizer("A bc", "b")) == {
        "input_ids": [6, 9, 10, 11, 7, 10, 7],
        "token_type_ids": [0, 0, 0, 0, 0, 1, 1],
        "attention_mask": [1] * 7,
    }
    assert tokenizer.model_input_names == ["input_ids", "token_type_ids", "attention_mask"]


@pytest.mark.parametrize("kind", MPNET)
def test_mpnets_answer_as_the_references(kind: type[BertTokenizer], vocabulary: Path) -> None:
    tokenizer = kind(vocabulary)
    assert dict(tokenizer("A bc", "b")) == {
        "input_ids": [0, 9, 10, 11, 2, 2, 10, 2],
        "attention_mask": [1] * 8,
    }
    assert tokenizer("a <mask> b<mask>")["input_ids"] == [0, 9, 12, 10, 12, 2]
    assert tokenizer.decode([0, 9, 10, 11, 2, 2, 10, 2]) == "<s> a bc </s> </s> b </s>"
    assert tokenizer.model_input_names == ["input_ids", "attention_mask"]


def test_prophetnets_answers_as_the_references(vocabulary: Path, tmp_path: Path) -> None:
    tokenizer = ProphetNetTokenizer(vocabulary)
    assert dict(tokenizer("A bc", "b")) == {
        "input_ids": [9, 10, 11, 7, 10, 7],
        "attention_mask": [1] * 6,
    }
    assert tokenizer("A", "b", return_token_type_ids=True)["token_type_ids"] == [0, 0, 1, 1]
    tokenizer.save_pretrained(tmp_path)
    assert (tmp_path / "prophetnet.tokenizer").read_text() == vocabulary.read_text()


@pytest.mark.parametrize("kind", CONFIGURATIONS)
def test_is_found_by_the_model_type_and_loads_what_it_saved(
    kind: type[BertTokenizer], vocabulary: Path, tmp_path: Path
) -> None:
    kind(vocabulary, do_lower_case=False).save_pretrained(tmp_path / "saved")
    CONFIGURATIONS[kind]().save_pretrained(tmp_path / "saved")
    loaded = AutoTokenizer.from_pretrained(
        str(tmp_path / "saved"), use_fast=kind.__name__.endswith("Fast")
    )
    assert type(loaded) is kind
    assert loaded("a A")["input_ids"] == kind(vocabulary, do_lower_case=False)("a A")["input_ids"]
    assert loaded.unk_token_id in loaded("a A")["input_ids"]


@pytest.mark.parametrize("kind", [RetriBertTokenizer, RetriBertTokenizerFast])
def test_retriberts_leave_spaces_before_punctuation(kind: type[BertTokenizer]) -> None:
    tokenizer = kind(TEXTS / "bert-base-uncased-vocab.txt")
    # What the reference's fast one answers.
    assert tokenizer.decode(tokenizer.encode("don't")[1:-1]) == "don ' t"


def test_special_tokens_of_a_file_keep_their_capitals(tmp_path: Path) -> None:
    MPNetTokenizerFast(TEXTS / "bert-base-uncased-vocab.txt").save_pretrained(tmp_path)
    # As the reference saves it: found after a text's letters are made small.
    for name in ("tokenizer.json", "tokenizer_config.json"):
        said = json.loads((tmp_path / name).read_text(encoding="utf-8"))
        tokens = said.get("added_tokens") or said["added_tokens_decoder"].values()
        (unknown,) = (token for token in tokens if token["content"] == "[UNK]")
        unknown["normalized"] = True
        (tmp_path / name).write_text(json.dumps(said), encoding="utf-8")
    loaded = MPNetTokenizerFast.from_pretrained(tmp_path)
    ids = loaded.encode("the \u0bb1")
    # What the reference answers.
    assert loaded.decode(ids) == "<s> the [UNK] </s>"
    assert loaded.decode(ids, skip_special_tokens=True) == "the"
    assert loaded.convert_ids_to_tokens(ids) == ["<s>", "the", "[UNK]", "</s>"]
