"""Records what the reference's tokenizers with a vocabulary beside their pieces make of texts.

They are slow ones there, which know no offsets. Run by ``make reference`` in its own environment.
Recording again gives identical bytes. Arguments are single settings; by default all are recorded.
"""

from __future__ import annotations

import sys
import zlib

import numpy as np
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone

from tests.support.lookup import (
    BACKWARDS,
    SETTINGS,
    as_published,
    published_ids,
    recorded_file,
    texts,
)


def record(name: str) -> None:
    """Writes ids of every text and of it as a target, and checksums of the decoded texts."""
    setting = SETTINGS[name]
    tokenizer = as_published(setting, getattr(transformers, setting.tokenizer))
    rows = [tokenizer(text, text_target=text, verbose=False) for text in texts(name)]
    if name in BACKWARDS:
        backwards = BACKWARDS[name].make(type(tokenizer))
        for text, row in zip(texts(name), rows, strict=True):
            row["labels"] = backwards(text, verbose=False)["input_ids"]
    decoded = [tokenizer.decode(row["input_ids"], skip_special_tokens=True) for row in rows]
    columns = {
        part: [published_ids(setting, row[key]) for row in rows]
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
    np.savez_compressed(recorded_file(name), decoded=checksums, **arrays)  # type: ignore[arg-type]  # Its stubs are strict.


if __name__ == "__main__":
    for setting_name in sys.argv[1:] or SETTINGS:
        record(setting_name)
