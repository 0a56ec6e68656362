"""What tokenizers with a vocabulary beside their pieces are asked for the recorded results."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from tests.support.tokenization import BPE, BYTES, RECORDED, Setting, Tokenizer, lines

PIECES = "pieces-vocab.json"
SMALL = ("small-vocab.json", "small-merges.txt")
SPOKEN = ("spoken-vocab.json", "unigram-spoken.model")
TARGETS = "words-target-vocab.json"
JAPANESE = "japanese-vocab.txt"
WORDS = {"vocab_file": "words-vocab.json", "merges_file": "words-merges.txt"}
# Of the published files there are the first, those with characters, and those of another dictionary.
JAPANESE_OPTIONS: dict[str, dict[str, Any]] = {
    "": {"mecab_kwargs": {"mecab_dic": "ipadic"}},
    "-characters": {
        "subword_tokenizer_type": "character",
        "mecab_kwargs": {"mecab_dic": "ipadic"},
    },
    "-unidic": {"mecab_kwargs": {"mecab_dic": "unidic_lite"}},
    "-lower": {
        "do_lower_case": True,
        "mecab_kwargs": {"mecab_dic": "ipadic", "normalize_text": False},
    },
    "-whole": {"do_subword_tokenize": False, "mecab_kwargs": {"mecab_dic": "ipadic"}},
    "-basic": {"word_tokenizer_type": "basic", "do_lower_case": True},
}
SETTINGS = {
    "marian": Setting(
        tokenizer="MarianTokenizer",
        files={
            "source_spm": "unigram-t5.model",
            "target_spm": "unigram-xlnet.model",
            "vocab": PIECES,
        },
    ),
    "marian-separate": Setting(
        tokenizer="MarianTokenizer",
        files={
            "source_spm": "unigram-t5.model",
            "target_spm": SPOKEN[1],
            "vocab": PIECES,
            "target_vocab_file": SPOKEN[0],
        },
        options={"separate_vocabs": True},
    ),
    "m2m_100": Setting(
        tokenizer="M2M100Tokenizer",
        files={"vocab_file": PIECES, "spm_file": "unigram-t5.model"},
        options={"src_lang": "en", "tgt_lang": "fr"},
    ),
    "speech_to_text": Setting(
        tokenizer="Speech2TextTokenizer",
        files={"vocab_file": PIECES, "spm_file": "unigram-t5.model"},
        options={"do_lower_case": True, "do_upper_case": True},
    ),
    "speech_to_text-languages": Setting(
        tokenizer="Speech2TextTokenizer",
        files={"vocab_file": SPOKEN[0], "spm_file": SPOKEN[1]},
        options={"lang_codes": "mustc", "tgt_lang": "fr"},
    ),
    "blenderbot-small": Setting(
        tokenizer="BlenderbotSmallTokenizer",
        files={"vocab_file": SMALL[0], "merges_file": SMALL[1]},
    ),
    "ctrl": Setting(
        tokenizer="CTRLTokenizer",
        files={"vocab_file": SMALL[0], "merges_file": SMALL[1]},
        options={"unk_token": "__unk__", "pad_token": "__null__"},
    ),
    "transfo-xl": Setting(
        tokenizer="TransfoXLTokenizer",
        files={"vocab_file": "words-corpus.txt"},
        options={"pad_token": "<eos>"},
    ),
    # Words that Moses finds.
    "xlm": Setting(tokenizer="XLMTokenizer", files=WORDS),
    "xlm-cased": Setting(
        tokenizer="XLMTokenizer",
        files=WORDS,
        options={
            "do_lowercase_and_remove_accent": False,
            "lang2id": {"en": 0, "fr": 1},
            "id2lang": {"0": "en", "1": "fr"},
        },
    ),
    "flaubert": Setting(tokenizer="FlaubertTokenizer", files=WORDS),
    "flaubert-lower": Setting(
        tokenizer="FlaubertTokenizer", files=WORDS, options={"do_lowercase": True}
    ),
    "fsmt": Setting(
        tokenizer="FSMTTokenizer",
        files={
            "src_vocab_file": "words-vocab.json",
            "tgt_vocab_file": TARGETS,
            "merges_file": "words-merges.txt",
        },
        options={"langs": ["en", "de"]},
    ),
    "xlm-prophetnet": Setting(
        tokenizer="XLMProphetNetTokenizer", files={"vocab_file": "unigram-fairseq.model"}
    ),
    # Words of BERT's that the reference finds in Python alone.
    **{
        f"prophetnet{name}": Setting(
            tokenizer="ProphetNetTokenizer",
            files={"vocab_file": "multilingual-cased-vocab.txt"},
            options=options,
        )
        for name, options in (
            ("", {}),
            ("-cased", {"do_lower_case": False}),
            ("-accents", {"strip_accents": False}),
        )
    },
    # Words that MeCab finds.
    **{
        f"japanese{name}": Setting(
            tokenizer="BertJapaneseTokenizer",
            files={"vocab_file": JAPANESE},
            options={"word_tokenizer_type": "mecab", **options},
        )
        for name, options in JAPANESE_OPTIONS.items()
    },
    # Whose ids are those of their own files.
    "pegasus": Setting(tokenizer="PegasusTokenizerFast", files={"vocab_file": "unigram-t5.model"}),
    "blenderbot": Setting(tokenizer="BlenderbotTokenizerFast", files=BYTES),
    **{
        name: Setting(
            tokenizer=tokenizer,
            files={"vocab_file": "unigram-fairseq.model"},
            options={"src_lang": "en_XX", "tgt_lang": "ro_RO"},
        )
        for name, tokenizer in (
            ("mbart", "MBartTokenizerFast"),
            ("mbart50", "MBart50TokenizerFast"),
        )
    },
    "nllb": Setting(
        tokenizer="NllbTokenizerFast",
        files={"vocab_file": "unigram-fairseq.model"},
        options={"src_lang": "spa_Latn", "tgt_lang": "zho_Hans"},
    ),
    "nllb-legacy": Setting(
        tokenizer="NllbTokenizerFast",
        files={"vocab_file": "unigram-fairseq.model"},
        options={"src_lang": "spa_Latn", "tgt_lang": "zho_Hans", "legacy_behaviour": True},
    ),
}

# Whose own tests hold what the reference answers.
RECORDED_ELSEWHERE = {
    "code points": Setting(tokenizer="CanineTokenizer", files={}),
    "pieces": Setting(tokenizer="BertGenerationTokenizer", files={"vocab_file": BPE}),
}

# What is asked for the labels: the reference's FSMT takes a target for a source, so its labels are the
# ids of the tokenizer for the other direction.
BACKWARDS = {
    "fsmt": Setting(
        tokenizer="FSMTTokenizer",
        files={
            "src_vocab_file": TARGETS,
            "tgt_vocab_file": "words-vocab.json",
            "merges_file": "words-merges.txt",
        },
        options={"langs": ["de", "en"]},
    )
}


def recorded_file(name: str) -> Path:
    """Where the results of a setting are."""
    return RECORDED / f"lookup-{name}.npz"


def texts(name: str = "") -> list[str]:
    """Every third line, and texts with tokens of these tokenizers; of the Japanese ones, every line
    with Chinese characters or kana, some others, and the hard ones."""
    if name.startswith("japanese"):
        some = lines(100)
        own = [line for line in lines() if any(letter > "\u3040" for letter in line)]
        return [line for line in own if line not in some] + some
    special = [
        ">>fra<< A text.",
        ">>fra<<A text.",
        ">>deu<< hi <<",
        "a </s>b <unk> <pad> c",
        "__start__ hi __end__ x__end__",
        "A line.\nAnother one\n\nand 'a third'...\n",
    ]
    return lines()[::3] + special


def as_published(setting: Setting, tokenizer_class: Any) -> Tokenizer:
    """The reference's tokenizer with the special tokens of the published files.

    M2M100's files say that the codes of languages are some.
    """
    made = setting.make(tokenizer_class)
    if setting.tokenizer != "M2M100Tokenizer":
        return made
    codes = {"additional_special_tokens": list(made.lang_token_to_id)}
    return dataclasses.replace(setting, options=setting.options | codes).make(tokenizer_class)


def published_ids(setting: Setting, ids: list[int]) -> list[int]:
    """Ids of the reference as the published checkpoints have them.

    NLLB's have the codes before the mask, which the reference made of a bare SentencePiece model has
    before them.
    """
    if setting.tokenizer != "NllbTokenizerFast":
        return ids
    mask, codes = 2501, 202  # Of the model of these tests.
    return [x if x < mask else mask + codes if x == mask else x - 1 for x in ids]
