"""Loads saved tokenizers and feature extractors with the reference and asks them the same.

Run in the reference's environment: ``python -m tests.to_reference.load_processors FOLDER`` reads what
``save_processors`` has written, prints how many there were, and exits with an error that names every
one that answers otherwise. Its tokenizers in Python disagree with its own fast ones: they must answer
as they do from files that the reference saved.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import transformers  # type: ignore[import-not-found]  # it is in the reference's environment alone

from tests.support import lookup, tokenization
from tests.to_reference.questions import answer

SETTINGS = lookup.SETTINGS | lookup.RECORDED_ELSEWHERE | tokenization.SETTINGS

_fast = transformers.AutoTokenizer.from_pretrained
_slow = partial(transformers.AutoTokenizer.from_pretrained, use_fast=False)
_extractor = transformers.AutoFeatureExtractor.from_pretrained
# By kind of questions; some tokenizers are in Python alone.
LOADERS: dict[str, Callable[[Path], Any]] = {
    "texts": _fast,
    "texts, slow": _slow,
    "two vocabularies": _fast,
    "spellings": _slow,
    "tables": _slow,
    "mentions": _slow,
    "images": _extractor,
    "recordings": _extractor,
}


def main(folder: str) -> None:
    """Loads and asks all of them."""
    # The reference unpickles the vocabulary of Transformer-XL that it saved just before.
    os.environ["TRUST_REMOTE_CODE"] = "True"
    transformers.logging.set_verbosity_error()
    paths = sorted(Path(folder).glob("*/*"))
    failures = []
    for path in paths:
        kind = path.parent.name
        try:
            expected = _original(path) if "slow" in kind else (path / "answer.json").read_text()
            _compare(json.loads(answer(kind, LOADERS[kind](path))), json.loads(expected))
        except Exception:
            failures.append(f"{path.parent.name}/{path.name}\n{traceback.format_exc(limit=-2)}")
    print(len(paths))
    sys.exit("\n".join(failures) or 0)


def _original(path: Path) -> str:
    """What the tokenizer answers that the reference reads from files which it saved itself."""
    name, _, setting = path.name.partition(" ")
    with tempfile.TemporaryDirectory() as folder:
        original = lookup.as_published(SETTINGS[setting], getattr(transformers, name))
        original.save_pretrained(folder)
        return answer("texts, slow", _slow(folder))


def _compare(actual: Any, expected: Any, where: str = "answer") -> None:
    """Asserts that two answers are equal, numbers with a point but for rounding."""
    if isinstance(expected, dict):
        assert sorted(actual) == sorted(expected), f"{where}: {sorted(actual)}"
        for name, value in expected.items():
            _compare(actual[name], value, f"{where} {name}")
    elif isinstance(expected, list) and expected and isinstance(expected[0], list | dict):
        assert len(actual) == len(expected), where
        for index, value in enumerate(expected):
            _compare(actual[index], value, f"{where} {index}")
    elif isinstance(expected, list) and expected and isinstance(expected[0], float):
        np.testing.assert_allclose(actual, expected, rtol=1e-5, atol=1e-4, err_msg=where)
    else:
        assert actual == expected, f"{where}: {actual!r:.200} and not {expected!r:.200}"


if __name__ == "__main__":
    warnings.simplefilter("ignore", FutureWarning)  # The reference's own, about pandas.
    main(*sys.argv[1:])
