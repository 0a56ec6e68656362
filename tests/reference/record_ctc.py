"""Records what the reference's CTC tokenizer makes of texts, and of what a model finds in sound.

Run by ``make reference`` in its own environment. Recording again gives identical bytes.
"""

from __future__ import annotations

import gzip
import json
import tempfile
from pathlib import Path

import numpy as np
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone

from tests.support.ctc import ANSWERS, CHECKSUMS, SETTINGS, answer, calls, checksum
from tests.support.tokenization import lines


def main() -> None:
    """Writes checksums of every line, and whole answers to calls of all kinds."""
    transformers.logging.set_verbosity_error()
    with tempfile.TemporaryDirectory() as folder:
        made = {
            name: setting.make(transformers.Wav2Vec2CTCTokenizer, Path(folder))
            for name, setting in SETTINGS.items()
        }
    checksums = {
        name: np.array([checksum(tokenizer, line) for line in lines()], np.uint32)
        for name, tokenizer in made.items()
    }
    np.savez_compressed(CHECKSUMS, **checksums)  # type: ignore[arg-type]  # Its stubs are strict.
    # A call is a name, a method and its arguments, of several types.
    answers = [answer(made[name], *call) for name, *call in calls()]  # type: ignore[arg-type]
    text = json.dumps(answers, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
    ANSWERS.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"ctc: {len(answers)} calls, {len(made)} times {len(lines())} lines")


if __name__ == "__main__":
    main()
