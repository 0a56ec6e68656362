"""What tokenizers and feature extractors are asked here and in the reference, which must agree.

The reference's classes and this library's have the same interface: what is asked here is either.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

from tests.support.ctc import SETTINGS as CTC_SETTINGS
from tests.support.ctc import spoken
from tests.support.images import photograph
from tests.support.sounds import sounds
from tests.support.tables import answer_table, table_calls
from tests.support.tokenization import WITH_ADDED, lines

# The reference's object or this library's, and what JSON holds of its answer.
Asked = Any
Answer = Any

# Some of the real lines, and all the hard ones.
LINES = lines()[:3300:15] + lines()[3300:] + WITH_ADDED


def texts(tokenizer: Asked) -> Answer:
    """Ids of texts and of pairs, padded or cut, and texts of ids."""
    single = tokenizer(LINES)
    pairs = tokenizer(LINES[:40], LINES[40:80], padding=True)
    # No pairs: of these the reference's tokenizers cut other parts, depending on their kind.
    cut = tokenizer(LINES[:40], truncation=True, max_length=12)
    decoded = tokenizer.batch_decode(single["input_ids"], skip_special_tokens=True)
    return [dict(single), dict(pairs), dict(cut), decoded, tokenizer.all_special_ids]


def two_vocabularies(tokenizer: Asked) -> Answer:
    """Ids of questions and of answers, and texts of an answer's ids."""
    questions = tokenizer(LINES, padding=True, truncation=True, max_length=20)
    answers = tokenizer.generator(LINES)
    decoded = tokenizer.batch_decode(answers["input_ids"], skip_special_tokens=True)
    one = tokenizer.decode(answers["input_ids"][0])
    return [dict(questions), dict(answers), decoded, one]


def spellings(tokenizer: Asked) -> Answer:
    """Ids of texts that are spelt, and texts of what is heard."""
    drawn = random.Random(3)
    rows = [spoken(name, drawn) for name in CTC_SETTINGS for _ in range(4)]
    rows = [[index % len(tokenizer) for index in row] for row in rows]
    return [dict(tokenizer(LINES)), tokenizer.batch_decode(rows)]


def tables(tokenizer: Asked) -> Answer:
    """Inputs for tables and questions."""
    asked = [call for call in table_calls() if not call.made_with]
    return [answer_table(tokenizer, call) for call in asked]


def images(extractor: Asked) -> Answer:
    """Sums of the pixels of every row and of every column."""
    found = []
    for name in ("cat", "rocket"):
        pixels = extractor(photograph(name), return_tensors="np")["pixel_values"]
        found += [pixels.sum(axis=-1).tolist(), pixels.sum(axis=-2).tolist()]
    return found


def recordings(extractor: Asked) -> Answer:
    """Samples or frames, and the mask if there is one."""
    # Of which each has a frame.
    asked = "long parts" if extractor.model_input_names[0] == "input_features" else "parts"
    features = extractor(sounds()[asked], padding=True, return_tensors="np", sampling_rate=16000)
    return {name: values.tolist() for name, values in features.items()}


QUESTIONS: dict[str, Callable[[Asked], Answer]] = {
    "texts": texts,
    "texts, slow": texts,
    "two vocabularies": two_vocabularies,
    "spellings": spellings,
    "tables": tables,
    "images": images,
    "recordings": recordings,
}


def answer(kind: str, asked: Asked) -> str:
    """The answer of a tokenizer or feature extractor to one kind of questions, as JSON."""
    return json.dumps(QUESTIONS[kind](asked), sort_keys=True)
