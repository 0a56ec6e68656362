"""What a CTC tokenizer is asked for the recorded results, by the recorder and by the tests alike.

The reference's tokenizer and this library's have the same interface: so a tokenizer here is either.
"""

from __future__ import annotations

import json
import os
import random
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.tokenization import RECORDED, lines

ANSWERS = RECORDED / "ctc.json.gz"
CHECKSUMS = RECORDED / "ctc.npz"

# The reference's class or this library's, and what they make.
Tokenizer = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A tokenizer of the recorded results.

    Args:
        several: whether its vocabulary has characters of many languages, half of those that the
            lines have, and pairs of characters; else capital letters.
        options: arguments of its constructor.
    """

    several: bool
    options: dict[str, Any] = field(default_factory=dict)

    def make(self, tokenizer_class: Any, folder: Path) -> Tokenizer:
        """The tokenizer.

        Args:
            tokenizer_class: the reference's class or this library's.
            folder: where its vocabulary is written.
        """
        path = folder / "vocab.json"
        vocabulary = several() if self.several else capitals()
        path.write_text(json.dumps(vocabulary), encoding="utf-8")
        return tokenizer_class(os.fspath(path), **self.options)


MARKED = {"unk_token": "[UNK]", "pad_token": "[PAD]"}
SETTINGS = {
    "capitals": Setting(several=False),
    "lower": Setting(several=False, options={"do_lower_case": True}),
    "several": Setting(several=True, options=MARKED | {"bos_token": None, "eos_token": None}),
    "delimited": Setting(
        several=True,
        options=MARKED | {"word_delimiter_token": "_", "replace_word_delimiter_char": "-"},
    ),
}


def capitals() -> dict[str, int]:
    """The vocabulary of wav2vec2-base-960h."""
    tokens = ["<pad>", "<s>", "</s>", "<unk>", "|", *"ETAONIHSRDLUMWCFGYPBVK'XJQZ"]
    return {token: index for index, token in enumerate(tokens)}


def several() -> dict[str, int]:
    """Many characters, in the manner of tokenizers that users made; special tokens are last."""
    found = sorted({letter for line in lines() for letter in line} - {" ", "_", "|"})
    tokens = ["_", "|", *found[::2], "th", "ei", "[UNK]", "[PAD]", "<s>", "</s>"]
    return {token: index for index, token in enumerate(tokens)}


def checksum(tokenizer: Tokenizer, text: str) -> int:
    """A number for the ids and the mask of a text."""
    encoded = tokenizer(text)
    answer = [list(encoded["input_ids"]), list(encoded["attention_mask"])]
    return zlib.crc32(json.dumps(answer).encode())


def calls() -> Iterator[tuple[str, str, list[Any], dict[str, Any]]]:
    """Setting, method, arguments and keywords of the calls whose answers are recorded whole."""
    drawn = random.Random(7)
    offsets = {"output_char_offsets": True, "output_word_offsets": True}
    for name in SETTINGS:
        rows = [spoken(name, drawn) for _ in range(6)]
        for keywords in (
            {},
            {"skip_special_tokens": True},
            {"group_tokens": False},
            {"spaces_between_special_tokens": True},
            {"clean_up_tokenization_spaces": True},
            {"output_char_offsets": True},
            {"output_word_offsets": True, "skip_special_tokens": True},
            offsets | {"group_tokens": False},
        ):
            yield name, "batch_decode", [rows], keywords
        yield name, "decode", [rows[0]], {}
        yield name, "decode", [rows[0]], offsets
        yield name, "decode", [[]], {}
        yield name, "decode", [5], {}
        yield name, "__call__", [["Two words", "I", ""]], {"padding": True}
        yield name, "__call__", ["A B", "C D"], {"return_special_tokens_mask": True}
        yield name, "__call__", [["Two", "words"]], {"is_split_into_words": True}
        yield name, "__call__", ["<s> A <unk>  </s>[UNK] B<pad>"], {}


def spoken(setting: str, drawn: random.Random) -> list[int]:
    """Ids as a CTC head finds them: characters that last, nothing, and special tokens."""
    vocabulary = several() if SETTINGS[setting].several else capitals()
    blank = vocabulary[SETTINGS[setting].options.get("pad_token", "<pad>")]
    delimiter = vocabulary[SETTINGS[setting].options.get("word_delimiter_token", "|")]
    special = [index for token, index in vocabulary.items() if len(token) > 1]
    ids: list[int] = []
    for _ in range(drawn.randint(5, 25)):
        kind = drawn.random()
        token = drawn.randrange(len(vocabulary))
        token = delimiter if kind < 0.2 else drawn.choice(special) if kind < 0.3 else token
        ids += [token] * drawn.randint(1, 3) + [blank] * drawn.randint(0, 2)
    return ids


def answer(tokenizer: Tokenizer, method: str, arguments: list[Any], keywords: Any) -> Any:
    """What the tokenizer answers to a call, as JSON holds it."""
    found: Any = getattr(tokenizer, method)(*arguments, **keywords)
    if not isinstance(found, str | list):
        found = {name: value for name, value in found.items() if value is not None}
    return json.loads(json.dumps(found, default=int))
