"""Loads saved tokenizers and feature extractors with the reference and asks them the same.

Run in the reference's environment: ``python -m tests.to_reference.load_processors FOLDER`` reads what
``save_processors`` has written, prints how many there were, and exits with an error that names every
one that answers otherwise.
"""

from __future__ import annotations

import json
import sys
import traceback
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import transformers  # type: ignore[import-not-found]  # it is in the reference's environment alone

from tests.to_reference.questions import answer

_fast = transformers.AutoTokenizer.from_pretrained
_slow = partial(transformers.AutoTokenizer.from_pretrained, use_fast=False)
_extractor = transformers.AutoFeatureExtractor.from_pretrained
# By kind of questions; some tokenizers are in Python alone.
LOADERS: dict[str, Callable[[Path], Any]] = {
    "texts": _fast,
    "plain texts": _slow,
    "spellings": _slow,
    "tables": _slow,
    "images": _extractor,
    "recordings": _extractor,
}


def main(folder: str) -> None:
    """Loads and asks all of them."""
    transformers.logging.set_verbosity_error()
    paths = sorted(Path(folder).glob("*/*"))
    failures = []
    for path in paths:
        expected = json.loads((path / "answer.json").read_text(encoding="utf-8"))
        try:
            loaded = LOADERS[path.parent.name](path)
            _compare(json.loads(answer(path.parent.name, loaded)), expected)
        except Exception:
            failures.append(f"{path.parent.name}/{path.name}\n{traceback.format_exc(limit=-2)}")
    print(len(paths))
    sys.exit("\n".join(failures) or 0)


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
