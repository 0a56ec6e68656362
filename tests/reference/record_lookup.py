"""Records what the reference's tokenizers with a vocabulary beside their pieces make of texts.

They are slow ones there, which know no offsets. Run by ``make reference`` in its own environment.
Recording again gives identical bytes.
"""

from __future__ import annotations

import json
import tempfile
import zlib
from pathlib import Path

import numpy as np
import sentencepiece  # type: ignore[import-not-found]  # it is in the recording environment alone
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

from tests.support.lookup import PIECES, SETTINGS, SMALL, coded, recorded_file, texts
from tests.support.tokenization import TEXTS, lines


def vocabularies() -> None:
    """Writes the vocabularies: of half of two models' pieces, and of pairs that are merged."""
    ids = ["<s>", "<pad>", "</s>", "<unk>"]
    for name in ("unigram-t5.model", "unigram-xlnet.model"):
        model = sentencepiece.SentencePieceProcessor(str(TEXTS / name))
        found = [model.id_to_piece(index) for index in range(1500)]
        ids += [piece for piece in found if piece not in ids and not piece.startswith("<")]
    write(PIECES, [*ids, ">>fra<<", ">>deu<<"])
    trained = Tokenizer(models.BPE())
    trained.normalizer = normalizers.Lowercase()
    trained.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Punctuation()]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=900, end_of_word_suffix="</w>", show_progress=False, limit_alphabet=150
    )
    trained.train_from_iterator(lines()[:800], trainer)
    with tempfile.TemporaryDirectory() as folder:
        vocabulary, merges = map(Path, trained.model.save(folder))
        symbols = json.loads(vocabulary.read_text(encoding="utf-8"))
        (TEXTS / SMALL[1]).write_bytes(merges.read_bytes())
    special = ["__null__", "__start__", "__end__", "__unk__", "__newln__"]
    names = [
        symbol.removesuffix("</w>") if symbol.endswith("</w>") else f"{symbol}@@"
        for symbol in symbols
    ]
    write(SMALL[0], [*special, *names])


def write(name: str, tokens: list[str]) -> None:
    """Writes a vocabulary of tokens by their ids."""
    ids = {token: index for index, token in enumerate(dict.fromkeys(tokens))}
    text = json.dumps(ids, ensure_ascii=False, separators=(",", ":"))
    (TEXTS / name).write_text(text, encoding="utf-8")


def record(name: str) -> None:
    """Writes ids of every text and of it as a target, and checksums of the decoded texts."""
    setting = SETTINGS[name]
    tokenizer = setting.make(getattr(transformers, setting.tokenizer))
    rows = [tokenizer(text, text_target=text, verbose=False) for text in texts()]
    decoded = [
        tokenizer.decode(coded(name, row["input_ids"]), skip_special_tokens=True) for row in rows
    ]
    columns = {
        part: [row[key] for row in rows]
        for part, key in (("ids", "input_ids"), ("labels", "labels"))
    }
    arrays = {
        part: np.array([token for row in found for token in row], np.uint16)
        for part, found in columns.items()
    }
    arrays |= {
        f"{part} lengths": np.array([len(row) for row in found], np.uint16)
        for part, found in columns.items()
    }
    checksums = np.array([zlib.crc32(text.encode()) for text in decoded], np.uint32)
    np.savez_compressed(recorded_file(name), decoded=checksums, **arrays)


if __name__ == "__main__":
    vocabularies()
    for setting_name in SETTINGS:
        record(setting_name)
