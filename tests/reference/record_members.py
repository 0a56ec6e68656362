"""Records which public names objects of the reference have, in its three backends.

Run by ``make reference`` in its own environment. What PyTorch's and Keras' own classes bring isn't
listed.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

os.environ["USE_TF"] = os.environ["USE_FLAX"] = "AUTO"  # Before the reference is imported.

import tf_keras  # type: ignore[import-not-found]  # it is in the recording environment alone
import torch
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone

from tests.support.members import MEMBERS, MODELS, SETTINGS, VOCABULARY


def public(thing: object, *besides: object) -> list[str]:
    """The public names of an object that others don't have."""
    others = {name for each in besides for name in dir(each)}
    return sorted(name for name in {*dir(thing)} - others if not name.startswith("_"))


def main() -> None:
    """Writes names by class."""
    transformers.logging.set_verbosity_error()
    found = {}
    for name in MODELS:
        found[name] = public(getattr(transformers, name), torch.nn.Module())
        found[f"TF{name}"] = public(getattr(transformers, f"TF{name}"), tf_keras.Model)
        found[f"Flax{name}"] = public(getattr(transformers, f"Flax{name}"))
    for name in SETTINGS:
        found[name] = public(getattr(transformers, name)())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "vocab.txt"
        path.write_text("\n".join(VOCABULARY), encoding="utf-8")
        for name in ("BertTokenizer", "BertTokenizerFast"):
            tokenizer = getattr(transformers, name)(str(path))
            found[name] = public(tokenizer)
        found["BatchEncoding"] = public(tokenizer("a b"))
    found["BatchFeature"] = public(transformers.BatchFeature({}))
    found["ModelOutput"] = public(transformers.utils.ModelOutput)
    for kind in ("AutoConfig", "AutoTokenizer", "AutoFeatureExtractor"):
        found[kind] = public(getattr(transformers, kind))
    for backend in ("", "TF", "Flax"):
        found[f"{backend}AutoModel"] = public(getattr(transformers, f"{backend}AutoModel"))
    MEMBERS.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
