"""Records what the reference's tokenizers make of texts.

Run by ``make reference`` in its own environment. Recording again gives identical bytes. Arguments
are single settings; by default all are recorded.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
import zlib
from typing import Any

import numpy as np
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone
from tokenizers import AddedToken

from tests.support.tokenization import (
    BPE,
    BYTE_FALLBACK,
    RECORDED,
    SETTINGS,
    TEXTS,
    Tokenizer,
    add,
    answer,
    calls,
    describe,
    lines,
)


def make(name: str) -> Tokenizer:
    """The reference's tokenizer of a setting."""
    setting = SETTINGS[name]
    return setting.make(getattr(transformers, setting.tokenizer))


def record_lines(name: str) -> None:
    """Writes ids, and checksums of all else, of every line."""
    tokenizer = make(name)
    described = [describe(tokenizer, line) for line in lines(SETTINGS[name].step)]
    np.savez_compressed(
        RECORDED / f"{name}.npz",
        ids=np.array([token for ids, _ in described for token in ids], np.uint16),
        lengths=np.array([len(ids) for ids, _ in described], np.uint16),
        checksums=np.array([checksum for _, checksum in described], np.uint32),
    )


def record_calls(name: str) -> None:
    """Writes whole answers to calls of all kinds."""
    plain, extended = make(name), make(name)
    add(extended, AddedToken)
    answers = [answer(extended if call.added else plain, call) for call in calls(name)]
    text = json.dumps(answers, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
    (RECORDED / f"{name}.json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


def record_byte_fallback() -> None:
    """Writes ids of every line by a model with byte fallback.

    The reference's fast tokenizer gives the unknown token instead of bytes; its slow one gives the
    bytes, but splits ties and some spaces otherwise.
    """
    path = os.fspath(TEXTS / BYTE_FALLBACK)
    recorded: dict[str, Any] = {}
    for kind in ("T5TokenizerFast", "T5Tokenizer"):
        tokenizer = getattr(transformers, kind)(path, extra_ids=0, add_prefix_space=True)
        rows = [tokenizer.encode(line) for line in lines()]
        recorded[f"{kind}.ids"] = np.array([token for row in rows for token in row], np.uint16)
        recorded[f"{kind}.lengths"] = np.array([len(row) for row in rows], np.uint16)
    np.savez_compressed(RECORDED / "byte-fallback.npz", **recorded)


def record_bpe() -> None:
    """Writes ids, and checksums of the decoded texts, of every line by a BPE model of SentencePiece.

    Of its class there is a slow tokenizer alone, which knows no offsets.
    """
    tokenizer = transformers.BertGenerationTokenizer(os.fspath(TEXTS / BPE))
    rows = [tokenizer.encode(line) for line in lines()]
    np.savez_compressed(
        RECORDED / "bpe.npz",
        ids=np.array([token for row in rows for token in row], np.uint16),
        lengths=np.array([len(row) for row in rows], np.uint16),
        checksums=np.array([zlib.crc32(tokenizer.decode(r).encode()) for r in rows], np.uint32),
    )


if __name__ == "__main__":
    RECORDED.mkdir(parents=True, exist_ok=True)
    for setting_name in sys.argv[1:] or SETTINGS:
        record_lines(setting_name)
        record_calls(setting_name)
    if not sys.argv[1:]:
        record_byte_fallback()
        record_bpe()
