"""What tokenizers are asked for the recorded results, by the recorder and by the tests alike.

The reference's tokenizers and this library's have the same interface: so a tokenizer here is either.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

TEXTS = Path(__file__).parents[1] / "fixtures" / "text"
ENGLISH = TEXTS / "english.json"
"""Texts, and the ids of their words that spaCy finds."""
RECORDED = Path(__file__).parents[1] / "fixtures" / "reference" / "tokenization"

# The reference's class or this library's.
Tokenizer = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A tokenizer of the recorded results.

    Args:
        tokenizer: the name of its class.
        files: its files among the texts, by argument of its constructor.
        options: further arguments.
        called: whether it is asked ``calls()`` too, and not only for every line.
        takes_words: whether texts may be given as words.
        step: every how manieth line is recorded.
    """

    tokenizer: str
    files: dict[str, str]
    options: dict[str, Any] = field(default_factory=dict)
    called: bool = True
    takes_words: bool = True
    step: int = 1

    def make(self, tokenizer_class: Any) -> Tokenizer:
        """The tokenizer.

        Args:
            tokenizer_class: the reference's class or this library's.
        """
        paths = {argument: os.fspath(TEXTS / name) for argument, name in self.files.items()}
        return tokenizer_class(**paths, **self.options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call of a tokenizer, and what was asked.

    Args:
        setting: which tokenizer.
        text: the first argument.
        text_pair: the second one.
        options: keywords.
        added: whether ``ADDED`` are added to the tokenizer first.
    """

    setting: str
    text: Any
    text_pair: Any = None
    options: dict[str, Any] = field(default_factory=dict)
    added: bool = False


# A model with byte fallback, which isn't among the settings: the reference's is another.
BYTE_FALLBACK = "unigram-mt5.model"
BPE = "bpe-generation.model"
CHINESE = "chinese-vocab.txt"

BYTES = {"vocab_file": "bytes-vocab.json", "merges_file": "bytes-merges.txt"}
SETTINGS = {
    "uncased": Setting(
        tokenizer="BertTokenizerFast",
        files={"vocab_file": "bert-base-uncased-vocab.txt"},
        options={"do_lower_case": True},
    ),
    "cased": Setting(
        tokenizer="BertTokenizerFast",
        files={"vocab_file": "multilingual-cased-vocab.txt"},
        options={"do_lower_case": False},
    ),
    "accents": Setting(
        tokenizer="BertTokenizerFast",
        files={"vocab_file": "multilingual-cased-vocab.txt"},
        options={"do_lower_case": True, "strip_accents": False, "tokenize_chinese_chars": False},
        called=False,
    ),
    "funnel": Setting(
        tokenizer="FunnelTokenizerFast",
        files={"vocab_file": "bert-base-uncased-vocab.txt"},
        # The vocabulary's; it has none that begins or ends a text.
        options={
            "unk_token": "[UNK]",
            "sep_token": "[SEP]",
            "pad_token": "[PAD]",
            "cls_token": "[CLS]",
            "mask_token": "[MASK]",
            "bos_token": "[unused1]",
            "eos_token": "[unused2]",
        },
        step=3,
    ),
    "roformer": Setting(tokenizer="RoFormerTokenizerFast", files={"vocab_file": CHINESE}, step=3),
    "roformer-cased": Setting(
        tokenizer="RoFormerTokenizerFast",
        files={"vocab_file": CHINESE},
        options={"do_lower_case": False},
        called=False,
        step=7,
    ),
    "gpt2": Setting(
        tokenizer="GPT2TokenizerFast",
        files=BYTES,
        options={"pad_token": "<|endoftext|>"},
        takes_words=False,
    ),
    "gpt2-bos": Setting(
        tokenizer="GPT2TokenizerFast",
        files=BYTES,
        options={"pad_token": "<pad>", "add_bos_token": True, "add_prefix_space": True},
    ),
    "openai-gpt": Setting(
        tokenizer="OpenAIGPTTokenizerFast",
        files={"vocab_file": "words-vocab.json", "merges_file": "words-merges.txt"},
        options={"pad_token": "<unk>"},
        step=3,
    ),
    "reformer": Setting(
        tokenizer="ReformerTokenizerFast",
        files={"vocab_file": BPE},
        options={"pad_token": "<pad>"},
        step=3,
    ),
    "roberta": Setting(
        tokenizer="RobertaTokenizerFast", files=BYTES, options={"add_prefix_space": True}
    ),
    "roberta-untrimmed": Setting(
        tokenizer="RobertaTokenizerFast",
        files=BYTES,
        options={"trim_offsets": False},
        called=False,
        takes_words=False,
    ),
    "clip": Setting(
        tokenizer="CLIPTokenizerFast",
        files={"vocab_file": "clip-vocab.json", "merges_file": "clip-merges.txt"},
        step=3,
    ),
    "t5": Setting(
        tokenizer="T5TokenizerFast",
        files={"vocab_file": "unigram-t5.model"},
        # The reference's default only when loaded from a checkpoint, as it always is here.
        options={"add_prefix_space": True},
    ),
    "t5-first": Setting(
        tokenizer="T5TokenizerFast",
        files={"vocab_file": "unigram-t5.model"},
        options={"add_prefix_space": True, "legacy": False, "extra_ids": 3},
        called=False,
    ),
    "t5-unprefixed": Setting(
        tokenizer="T5TokenizerFast",
        files={"vocab_file": "unigram-t5.model"},
        options={"add_prefix_space": False, "extra_ids": 0},
        called=False,
    ),
    "xlnet": Setting(tokenizer="XLNetTokenizerFast", files={"vocab_file": "unigram-xlnet.model"}),
    "xlnet-lower": Setting(
        tokenizer="XLNetTokenizerFast",
        files={"vocab_file": "unigram-xlnet.model"},
        options={"do_lower_case": True, "keep_accents": True},
        called=False,
    ),
    "xlm-roberta": Setting(
        tokenizer="XLMRobertaTokenizerFast", files={"vocab_file": "unigram-fairseq.model"}, step=3
    ),
    "camembert": Setting(
        tokenizer="CamembertTokenizerFast",
        files={"vocab_file": "unigram-fairseq.model"},
        called=False,
        step=7,
    ),
    "albert": Setting(
        tokenizer="AlbertTokenizerFast", files={"vocab_file": "unigram-albert.model"}, step=3
    ),
    "albert-cased": Setting(
        tokenizer="AlbertTokenizerFast",
        files={"vocab_file": "unigram-albert.model"},
        options={"do_lower_case": False, "keep_accents": True},
        called=False,
        step=7,
    ),
    "big-bird": Setting(
        tokenizer="BigBirdTokenizerFast", files={"vocab_file": "unigram-albert.model"}, step=3
    ),
    "deberta": Setting(
        tokenizer="DebertaTokenizerFast", files=BYTES, options={"add_prefix_space": True}, step=3
    ),
    "deberta-v2": Setting(
        tokenizer="DebertaV2TokenizerFast", files={"vocab_file": "unigram-deberta.model"}, step=3
    ),
    "deberta-v2-split": Setting(
        tokenizer="DebertaV2TokenizerFast",
        files={"vocab_file": "unigram-deberta.model"},
        options={"do_lower_case": True, "split_by_punct": True},
        called=False,
        step=7,
    ),
}

UNCASED = {"vocab_file": "bert-base-uncased-vocab.txt"}
# BERT's and RoBERTa's under other names: their own defaults, on fewer lines.
SETTINGS |= {
    **{
        name: Setting(tokenizer=f"{title}TokenizerFast", files=UNCASED, called=False, step=7)
        for name, title in {
            "convbert": "ConvBert",
            "layoutlm": "LayoutLM",
            "mobilebert": "MobileBert",
            "squeezebert": "SqueezeBert",
        }.items()
    },
    "mpnet": Setting(tokenizer="MPNetTokenizerFast", files=UNCASED, called=False, step=7),
    "longformer": Setting(
        tokenizer="LongformerTokenizerFast", files=BYTES, called=False, takes_words=False, step=7
    ),
}

# Content, flags, and whether the token is special.
ADDED: list[tuple[str, dict[str, bool], bool]] = [
    ("newword", {}, False),
    ("NeWwOrD2", {"normalized": True}, False),
    ("CaSe", {"normalized": False}, False),
    ("ing", {"single_word": True}, False),
    ("<left>", {"lstrip": True}, False),
    ("<right>", {"rstrip": True, "normalized": False}, False),
    ("<both>", {"lstrip": True, "rstrip": True}, True),
    ("[special]", {}, True),
    ("[UNK]", {}, True),
    ("中文", {}, False),
    ("é", {"normalized": False}, False),
]
WITH_ADDED = [
    "a newword here",
    "NEWWORD newwords anewword",
    "newword2 NeWwOrD2 NEWWORD2!",
    "CaSe case CASECaSe",
    "walking ing ing. king",
    "x <left> y  <right>  z   <both>   w",
    "<left><right><both>",
    "[special] [SPECIAL] x[special]y [MASK] [UNK]",
    "这是中文字 é e\u0301 É",
    "<mask> x<mask> y  <mask> <unk> <extra_id_3>z <|endoftext|> <eod></s>",
]
ALL: dict[str, Any] = {
    "return_token_type_ids": True,
    "return_special_tokens_mask": True,
    "return_offsets_mapping": True,
    "return_length": True,
}
OVERFLOW = {"return_overflowing_tokens": True, "max_length": 21, "padding": True, **ALL}
OPTIONS: list[dict[str, Any]] = [
    ALL,
    {"add_special_tokens": False, "padding": True, **ALL},
    {"padding": True, "pad_to_multiple_of": 8, "padding_side": "left", **ALL},
    {"padding": "max_length", "max_length": 50, "return_token_type_ids": False},
    {"truncation": True, "max_length": 13, "return_attention_mask": False},
    {"truncation": "longest_first", "max_length": 16, "padding": "max_length"},
    {"truncation": True, **OVERFLOW},
    {"truncation": True, "stride": 2, **OVERFLOW},
]


def lines(step: int = 1) -> list[str]:
    """The real lines, or every ``step``-th of them, then the hard ones."""
    real = (TEXTS / "translations.txt").read_text(encoding="utf-8").split("\n")[:-1]
    hard: list[str] = json.loads((TEXTS / "hard_lines.json").read_text(encoding="utf-8"))
    return real[::step] + hard


def calls(name: str) -> Iterator[Call]:
    """The calls of a setting's tokenizer whose results are recorded whole."""
    every = lines()
    # Cut, so that the recorded answers stay small.
    some = [line[:40] for line in every[105:3300:900]]
    other = [line[:60] for line in every[40:3340:900]]
    long, short = every[15], every[2000][:30]
    words = [line.split() for line in some]
    shapes: list[tuple[Any, Any, dict[str, Any]]] = [
        (long, None, {}),
        (long, short, {}),
        (some, None, {}),
        (some, other, {}),
        (list(zip(other, some, strict=True)), None, {}),
        (words[0], None, {"is_split_into_words": True}),
        (words, [line.split() for line in other], {"is_split_into_words": True}),
    ]
    setting = SETTINGS[name]
    for text, text_pair, shape in shapes if setting.called else ():
        if setting.takes_words or not shape:
            for options in OPTIONS:
                yield Call(setting=name, text=text, text_pair=text_pair, options=shape | options)
    for options in ({"stride": 3}, {"return_overflowing_tokens": True}):
        first = {"truncation": "only_first", "max_length": 40, **options}
        second = {"truncation": "only_second", "max_length": 40, **options}
        yield Call(setting=name, text=long, text_pair=short, options=first)
        yield Call(setting=name, text=[short, short], text_pair=[long, ""], options=second)
    yield Call(setting=name, text=WITH_ADDED, options=ALL, added=True)
    if setting.takes_words:
        yield Call(
            setting=name,
            text=[line.split(" ") for line in WITH_ADDED],
            options=ALL | {"is_split_into_words": True},
            added=True,
        )


def describe(tokenizer: Tokenizer, text: str) -> tuple[list[int], int]:
    """What a tokenizer makes of a text.

    Returns:
        The ids, and a checksum of all else: tokens, offsets, masks, words, characters' tokens, and
        the decoded text.
    """
    encoded = tokenizer(text, **ALL, verbose=False)
    ids: list[int] = encoded["input_ids"]
    values = [
        encoded.tokens(),
        encoded["token_type_ids"],
        encoded["attention_mask"],
        # The pipeline's: a call's own marks special tokens that stand in the text, too.
        encoded.encodings[0].special_tokens_mask,
        encoded["offset_mapping"],
        encoded["length"],
        encoded.word_ids(),
        encoded.sequence_ids(),
        [encoded.char_to_token(index) for index in range(min(len(text), 120))],
        tokenizer.tokenize(text),
        tokenizer.decode(ids),
        tokenizer.decode(
            ids, skip_special_tokens=True, clean_up_tokenization_spaces=len(ids) % 2 == 0
        ),
    ]
    return ids, zlib.crc32(json.dumps(values).encode())


def answer(tokenizer: Tokenizer, call: Call) -> dict[str, Any]:
    """What a tokenizer makes of a call, as JSON can hold it."""
    encoded = tokenizer(call.text, call.text_pair, **call.options)
    values: dict[str, Any] = json.loads(json.dumps(dict(encoded)))
    rows = range(len(encoded.encodings))
    values["word ids"] = [encoded.word_ids(row) for row in rows]
    return values


def add(tokenizer: Tokenizer, token_class: Any) -> None:  # ``tokenizers.AddedToken``'s own class.
    """Adds ``ADDED``."""
    for content, flags, special in ADDED:
        tokenizer.add_tokens(token_class(content, **flags), special_tokens=special)
