"""XLM-RoBERTa's, CamemBERT's, ALBERT's and DeBERTa-v2's tokenizers beyond the recorded results."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.tokenization import TEXTS
from triformers import AutoTokenizer
from triformers_core.architectures.albert.tokenization import AlbertTokenizer, AlbertTokenizerFast
from triformers_core.architectures.camembert.tokenization import (
    CamembertTokenizer,
    CamembertTokenizerFast,
)
from triformers_core.architectures.deberta_v2.tokenization import (
    DebertaV2Tokenizer,
    DebertaV2TokenizerFast,
)
from triformers_core.architectures.xlm_roberta.tokenization import (
    XLMRobertaTokenizer,
    XLMRobertaTokenizerFast,
)
from triformers_core.tokenization.unigram import UnigramTokenizer

FAIRSEQ, ALBERT, DEBERTA = (
    TEXTS / f"unigram-{name}.model" for name in ("fairseq", "albert", "deberta")
)
PUBLISHED: list[tuple[str, str, Path, type[UnigramTokenizer], type[UnigramTokenizer]]] = [
    (
        "xlm-roberta",
        "sentencepiece.bpe.model",
        FAIRSEQ,
        XLMRobertaTokenizer,
        XLMRobertaTokenizerFast,
    ),
    ("camembert", "sentencepiece.bpe.model", FAIRSEQ, CamembertTokenizer, CamembertTokenizerFast),
    ("albert", "spiece.model", ALBERT, AlbertTokenizer, AlbertTokenizerFast),
    ("deberta-v2", "spm.model", DEBERTA, DebertaV2Tokenizer, DebertaV2TokenizerFast),
]


@pytest.mark.parametrize(("model_type", "file", "model", "slow", "fast"), PUBLISHED)
def test_the_oldest_files_are_enough_and_are_saved_again(
    model_type: str,
    file: str,
    model: Path,
    slow: type[UnigramTokenizer],
    fast: type[UnigramTokenizer],
    tmp_path: Path,
) -> None:
    (tmp_path / file).write_bytes(model.read_bytes())
    (tmp_path / "config.json").write_text(json.dumps({"model_type": model_type}))
    loaded = AutoTokenizer.from_pretrained(tmp_path)
    assert type(loaded) is fast
    assert type(AutoTokenizer.from_pretrained(tmp_path, use_fast=False)) is slow
    loaded.save_pretrained(tmp_path / "saved")
    assert (tmp_path / "saved" / file).read_bytes() == model.read_bytes()
    again = slow.from_pretrained(tmp_path / "saved")
    assert again.encode("Größe, 12 <mask>[MASK]") == loaded.encode("Größe, 12 <mask>[MASK]")


def test_fairseqs_ids_come_before_the_models() -> None:
    tokenizer = XLMRobertaTokenizer(FAIRSEQ)
    assert tokenizer.convert_ids_to_tokens(range(4)) == ["<s>", "<pad>", "</s>", "<unk>"]
    assert tokenizer.mask_token_id == tokenizer.vocab_size - 1 == 2501
    assert tokenizer.encode("\U0001f600") == [0, tokenizer.convert_tokens_to_ids("▁"), 3, 2]
    assert "token_type_ids" not in tokenizer("a", "b")


def test_camemberts_pieces_that_are_not_used_are_special() -> None:
    tokenizer = CamembertTokenizer(FAIRSEQ)
    unused = ["<s>NOTUSED", "</s>NOTUSED", "<unk>NOTUSED"]
    assert tokenizer.additional_special_tokens == unused
    assert tokenizer.convert_tokens_to_ids([*unused, "<s>", "</s>", "<mask>"]) == [
        *(0, 2, 4),
        *(5, 6, 2504),
    ]


def test_albert_ignores_case_and_accents_unless_told_otherwise(tmp_path: Path) -> None:
    tokenizer = AlbertTokenizer(ALBERT)
    assert tokenizer.tokenize("É") == tokenizer.tokenize("e")
    accents = AlbertTokenizer(ALBERT, keep_accents=True)
    assert accents.tokenize("É") == accents.tokenize("é") != accents.tokenize("e")
    cased = AlbertTokenizer(ALBERT, do_lower_case=False)
    assert cased.tokenize("E") != cased.tokenize("e")
    cased.save_pretrained(tmp_path)
    assert not AlbertTokenizer.from_pretrained(tmp_path).do_lower_case
    with pytest.warns(UserWarning, match="do_lower_case=True has no effect, since tokenizer.json"):
        AlbertTokenizer.from_pretrained(tmp_path, do_lower_case=True)


def test_deberta_splits_punctuation_off_where_it_is_told_to(tmp_path: Path) -> None:
    plain = DebertaV2Tokenizer(DEBERTA)
    split = DebertaV2Tokenizer(DEBERTA, split_by_punct=True)
    assert len(split.tokenize("a.b")) > len(plain.tokenize("a.b"))
    assert plain.mask_token_id == plain.vocab_size == 2500
    split.save_pretrained(tmp_path)
    (tmp_path / "tokenizer_config.json").unlink()
    loaded = DebertaV2Tokenizer.from_pretrained(tmp_path)
    assert loaded.split_by_punct and not loaded.do_lower_case
    with pytest.warns(UserWarning, match="split_by_punct=False has no effect"):
        DebertaV2Tokenizer.from_pretrained(tmp_path, split_by_punct=False)
