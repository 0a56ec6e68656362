"""The tokenizer of BERT for generation: SentencePiece's BPE on the Rust pipeline."""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np

from tests.support.tokenization import BPE, RECORDED, TEXTS, lines
from triformers import AutoTokenizer
from triformers_core.architectures.bert_generation.configuration import BertGenerationConfig
from triformers_core.architectures.bert_generation.tokenization import BertGenerationTokenizer
from triformers_core.tokenization.sentencepiece import parse

MODEL = TEXTS / BPE
UNKNOWN = 3
MARKS = "e" + "".join(map(chr, range(0x301, 0x309)))


def test_every_line_equals_the_reference() -> None:
    tokenizer = BertGenerationTokenizer(MODEL)
    with np.load(RECORDED / "bpe.npz") as recorded:
        lengths, checksums = recorded["lengths"], recorded["checksums"].tolist()
        rows = np.split(recorded["ids"], np.cumsum(lengths)[:-1])
    equal = 0
    for text, row, checksum in zip(lines(), rows, checksums, strict=True):
        # SentencePiece composes a letter and the first of many marks.
        if text == MARKS:
            continue
        ids = tokenizer.encode(text)
        assert ids == row.tolist(), repr(text)
        if UNKNOWN not in ids:  # The reference decodes it to another sign.
            assert zlib.crc32(tokenizer.decode(ids).encode()) == checksum, repr(text)
        equal += 1
    assert equal == 3486


def test_signs_for_spaces_that_a_text_has_itself() -> None:
    tokenizer = BertGenerationTokenizer(MODEL)
    # What the reference answers: none stays at the end, and one at the beginning is one more.
    assert tokenizer.tokenize(")▁ ") == ["▁", ")"]
    assert tokenizer.tokenize("  ▁cat ") == ["▁", "▁c", "at"]
    assert tokenizer.tokenize("▁– – ") == ["▁", "▁", "–", "▁", "–"]
    assert tokenizer.tokenize(" ▁▁ ") == []
    assert tokenizer.decode(tokenizer.encode("▁▁ a▁ b")) == "a  b"


def test_unknown_tokens_stand_by_themselves() -> None:
    tokenizer = BertGenerationTokenizer(MODEL)
    # What the reference answers, without the space of the next word.
    ids = tokenizer.encode("ＡＢ 今 cd 今")
    assert tokenizer.decode(ids) == "AB <unk>cd <unk>"
    assert tokenizer.decode(ids, skip_special_tokens=True) == "AB  cd"


def test_nothing_is_put_around_texts() -> None:
    tokenizer = BertGenerationTokenizer(MODEL)
    # What the reference answers.
    assert dict(tokenizer("A bc", "b")) == {
        "input_ids": [112, 35, 1137, 35],
        "attention_mask": [1, 1, 1, 1],
    }
    assert (tokenizer.sep_token, tokenizer.sep_token_id) == ("<::::>", 2500)
    assert (tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.pad_token_id) == (2, 1, 0)
    offsets = tokenizer("A bc", return_offsets_mapping=True)["offset_mapping"]
    assert offsets == [(0, 1), (1, 3), (3, 4)]


def test_pieces_are_joined_in_the_order_of_their_scores() -> None:
    model = parse(MODEL.read_bytes(), MODEL, BertGenerationTokenizer.algorithms)
    assert model.algorithm == "BPE"
    known = dict(model.pieces)
    merges = model.merges()
    scores = [known[first + second] for first, second in merges]
    assert len(merges) > 1000 and scores == sorted(scores, reverse=True)


def test_is_found_by_the_model_type_and_loads_what_it_saved(tmp_path: Path) -> None:
    BertGenerationTokenizer(MODEL).save_pretrained(tmp_path)
    BertGenerationConfig().save_pretrained(tmp_path)
    loaded = AutoTokenizer.from_pretrained(str(tmp_path))
    assert type(loaded) is BertGenerationTokenizer
    assert loaded.encode("A bc") == [112, 35, 1137]
    assert (tmp_path / "spiece.model").read_bytes() == MODEL.read_bytes()
    (tmp_path / "tokenizer.json").unlink()
    assert AutoTokenizer.from_pretrained(str(tmp_path)).encode("A bc") == [112, 35, 1137]
