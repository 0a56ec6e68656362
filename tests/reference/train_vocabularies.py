"""Trains the small vocabularies among the texts, in the environment of ``make reference``.

Not part of ``make reference``: what is recorded depends on the vocabularies that are committed.
"""

from __future__ import annotations

import contextlib
import io
import json
import string
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fugashi
import ipadic
import rjieba
import sentencepiece  # type: ignore[import-not-found]  # it is in the recording environment alone
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

from tests.support.lookup import JAPANESE, PIECES, SMALL, SPOKEN, TARGETS
from tests.support.tokenization import CHINESE, TEXTS, lines

REAL = lines()[:3357]
# Blocks of compatibility and composed characters, beside those that the texts have.
BLOCKS = ((0xA0, 0x180), (0x1E00, 0x1FFF), (0x2000, 0x2200), (0x3300, 0x3400), (0xFF00, 0xFFF0))
SPACES = "\t\n\r\x0b\x0c\u2028\u2029\u3000\u200b\u00a0\u2009\u200e\u200f\ufeff"
NOTHING = "\x01\x02\x03\x04\x05\x06\x07\x08\x7f\x8f\x9f\u202b\u202c"
# What XLNet's authors say its vocabulary was trained with.
XLNET: dict[str, Any] = {
    "control_symbols": ["<cls>", "<sep>", "<pad>", "<mask>", "<eod>"],
    "user_defined_symbols": ["<eop>", ".", "(", ")", '"', "-", "–", "£", "€"],
}
T5: dict[str, Any] = {"pad_id": 0, "eos_id": 1, "unk_id": 2, "bos_id": -1}
# Of BERT for generation, as its published configuration has them.
GENERATION: dict[str, Any] = {
    "pad_id": 0,
    "eos_id": 1,
    "bos_id": 2,
    "unk_id": 3,
    "model_type": "bpe",
}
# Likewise ALBERT's, and DeBERTa's pieces as published.
ALBERT: dict[str, Any] = {
    "pad_id": 0,
    "unk_id": 1,
    "bos_id": -1,
    "eos_id": -1,
    "control_symbols": ["[CLS]", "[SEP]", "[MASK]"],
    "user_defined_symbols": ["(", ")", '"', "-", ".", "–", "£", "€"],
}
DEBERTA: dict[str, Any] = {
    "pad_id": 0,
    "bos_id": 1,
    "eos_id": 2,
    "unk_id": 3,
    "pad_piece": "[PAD]",
    "bos_piece": "[CLS]",
    "eos_piece": "[SEP]",
    "unk_piece": "[UNK]",
}

# Speech2Text's, whose codes of languages are pieces.
SPEECH: dict[str, Any] = {
    "bos_id": 0,
    "pad_id": 1,
    "eos_id": 2,
    "unk_id": 3,
    "user_defined_symbols": [
        f"<lang:{code}>" for code in ["pt", "fr", "ru", "nl", "ro", "it", "es", "de"]
    ],
}


def byte_level() -> None:
    """Writes a byte-level BPE with GPT-2's and RoBERTa's special tokens."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=4000,
        special_tokens=["<s>", "<pad>", "</s>", "<unk>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(REAL, trainer)
    with tempfile.TemporaryDirectory() as folder:
        vocabulary, merges = map(Path, tokenizer.model.save(folder))
        ids = json.loads(vocabulary.read_text(encoding="utf-8"))
        (TEXTS / "bytes-merges.txt").write_bytes(merges.read_bytes())
    ids |= {token: len(ids) + index for index, token in enumerate(["<|endoftext|>", "<mask>"])}
    text = json.dumps(ids, ensure_ascii=False, separators=(",", ":"))
    (TEXTS / "bytes-vocab.json").write_text(text, encoding="utf-8")


def words() -> None:
    """Writes a BPE of words in lower case, with OpenAI GPT's mark at their ends."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", end_of_word_suffix="</w>"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.BpeTrainer(
        vocab_size=3000,
        special_tokens=["<unk>"],
        limit_alphabet=400,
        end_of_word_suffix="</w>",
        show_progress=False,
    )
    tokenizer.train_from_iterator(REAL, trainer)
    with tempfile.TemporaryDirectory() as folder:
        for path in map(Path, tokenizer.model.save(folder)):
            (TEXTS / f"words-{path.name}").write_bytes(path.read_bytes())


def clip() -> None:
    """Writes CLIP's kind of byte-level BPE: lower-cased words, whose last tokens are marked."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
    split = pre_tokenizers.Split(
        Regex(r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"), "removed", invert=True
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [split, pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=2000,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        end_of_word_suffix="</w>",
        show_progress=False,
    )
    tokenizer.train_from_iterator(REAL, trainer)
    with tempfile.TemporaryDirectory() as folder:
        _, merges = map(Path, tokenizer.model.save(folder))
        lines_of_merges = merges.read_text(encoding="utf-8")
    # As published: all bytes, the same at a word's end, what is merged, and two special tokens.
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    merged = [line.replace(" ", "") for line in lines_of_merges.split("\n")[1:] if line]
    special = ["<|startoftext|>", "<|endoftext|>"]
    tokens = [*letters, *(f"{letter}</w>" for letter in letters), *merged, *special]
    ids = {token: index for index, token in enumerate(dict.fromkeys(tokens))}
    (TEXTS / "clip-merges.txt").write_text(lines_of_merges, encoding="utf-8")
    text = json.dumps(ids, ensure_ascii=False, separators=(",", ":"))
    (TEXTS / "clip-vocab.json").write_text(text, encoding="utf-8")


def normalization() -> Iterator[tuple[str, str]]:
    """NFKC of some characters, as SentencePiece takes it; its own table has a quarter megabyte."""
    characters = {letter for line in lines() for letter in line}
    characters |= {chr(code) for start, end in BLOCKS for code in range(start, end)}
    for letter in characters - set(SPACES + NOTHING):
        composed = unicodedata.normalize("NFKC", letter)
        if composed != letter:
            yield letter, composed
        apart = unicodedata.normalize("NFD", letter)
        if apart != letter and unicodedata.normalize("NFC", apart) == letter:
            yield apart, letter
    yield from ((letter, " ") for letter in SPACES)
    yield from ((letter, "") for letter in NOTHING)


def unigram(name: str, size: int = 3500, *, byte_fallback: bool = False, **options: Any) -> None:
    """Writes a SentencePiece model, a Unigram one unless the options say otherwise.

    Args:
        name: of the file.
        size: number of pieces.
        byte_fallback: whether unknown characters become bytes; such a model gets no table of
            normalisation, so that there is one without.
        options: more of the trainer's.
    """
    model = io.BytesIO()
    if byte_fallback:
        options |= {"normalization_rule_name": "identity", "character_coverage": 0.99}
    else:
        options |= {"normalization_rule_tsv": "normalization.tsv", "character_coverage": 0.998}
    # The model keeps the table's path, which therefore has to be a relative one.
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        with open("normalization.tsv", "w", encoding="utf-8") as table:
            for before, after in sorted(normalization()):
                table.write(f"{codes(before)}\t{codes(after)}\n")
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(REAL),
            model_writer=model,
            vocab_size=size,
            num_threads=1,
            minloglevel=2,
            byte_fallback=byte_fallback,
            **options,
        )
    (TEXTS / name).write_bytes(model.getvalue())


def codes(text: str) -> str:
    """Characters as the trainer's tables write them."""
    return " ".join(f"{ord(letter):X}" for letter in text)


def half_of_the_pieces() -> None:
    """Writes a vocabulary of half of two models' pieces, for tokenizers that look them up."""
    ids = ["<s>", "<pad>", "</s>", "<unk>"]
    for name in ("unigram-t5.model", "unigram-xlnet.model"):
        model = sentencepiece.SentencePieceProcessor(str(TEXTS / name))
        found = [model.id_to_piece(index) for index in range(1500)]
        ids += [piece for piece in found if piece not in ids and not piece.startswith("<")]
    write(PIECES, [*ids, ">>fra<<", ">>deu<<"])


def spoken_pieces() -> None:
    """Writes Speech2Text's model, and a vocabulary of its first pieces with the same ids."""
    unigram(SPOKEN[1], 2500, **SPEECH)
    model = sentencepiece.SentencePieceProcessor(str(TEXTS / SPOKEN[1]))
    write(SPOKEN[0], [model.id_to_piece(index) for index in range(1200)])


def small_pairs() -> None:
    """Writes the vocabulary of a small Blenderbot, and the pairs that are merged."""
    trained = Tokenizer(models.BPE())
    trained.normalizer = normalizers.Lowercase()
    trained.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Punctuation()]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=900, end_of_word_suffix="</w>", show_progress=False, limit_alphabet=150
    )
    trained.train_from_iterator(REAL[:800], trainer)
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


def half_of_the_words() -> None:
    """Writes a vocabulary of every other word, from the last one on, as that of a target."""
    words = json.loads((TEXTS / "words-vocab.json").read_text(encoding="utf-8"))
    write(TARGETS, ["<s>", "<pad>", "</s>", "<unk>", *list(words)[:0:-2]])


def words_and_characters() -> None:
    """Writes vocabularies of Chinese and of Japanese: characters, pieces, and every other word."""
    kana = [line for line in REAL if any("\u3040" < letter < "\u30ff" for letter in line)]
    chinese = [line for line in REAL if any("\u4e00" <= letter <= "\u9fff" for letter in line)]
    compiled: Any = fugashi  # Without types.
    tagger = compiled.GenericTagger(ipadic.MECAB_ARGS)
    composed = [unicodedata.normalize("NFKC", line) for line in kana]
    found = {
        CHINESE: (
            chinese,
            [word for line in chinese for word in rjieba.cut(line.lower(), hmm=False)],
        ),
        JAPANESE: (composed, [word.surface for line in composed for word in tagger(line)]),
    }
    for name, (texts, every) in found.items():
        letters = {letter for text in texts for letter in text.lower() + text if letter.strip()}
        letters |= set(string.digits + string.ascii_letters + string.punctuation)
        usual = sorted({word for word in every if len(word) > 1 and word.strip() == word})[::2]
        inner = [f"##{letter}" for letter in sorted(letters) if letter.isalnum()]
        tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *sorted(letters), *usual, *inner]
        (TEXTS / name).write_text("\n".join(tokens) + "\n", encoding="utf-8")


def write(name: str, tokens: list[str]) -> None:
    """Writes a vocabulary of tokens by their ids."""
    ids = {token: index for index, token in enumerate(dict.fromkeys(tokens))}
    text = json.dumps(ids, ensure_ascii=False, separators=(",", ":"))
    (TEXTS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    byte_level()
    words()
    clip()
    unigram("unigram-t5.model", **T5)
    unigram("unigram-mt5.model", byte_fallback=True, **T5)
    unigram("unigram-xlnet.model", **XLNET)
    unigram("unigram-fairseq.model", 2500)
    unigram("unigram-albert.model", 2500, **ALBERT)
    unigram("unigram-deberta.model", 2500, **DEBERTA)
    unigram("bpe-generation.model", 2500, **GENERATION)
    half_of_the_pieces()
    spoken_pieces()
    small_pairs()
    half_of_the_words()
    words_and_characters()
