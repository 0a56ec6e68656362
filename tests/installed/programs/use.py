"""What a user does first, whatever backends there are; prints what came of it."""

import json
import sys
from pathlib import Path

import numpy as np

import triformers
import triformers_core
from triformers import AutoConfig, AutoTokenizer, MissingBackendError

PREFIXES = {"torch": "", "tensorflow": "TF", "flax": "Flax"}
TENSORS = {"torch": "pt", "tensorflow": "tf", "flax": "jax"}


def logits(model, tokenizer, backend):
    found = model(**tokenizer("A nice day.", return_tensors=TENSORS[backend])).logits
    return np.asarray(found.detach() if hasattr(found, "detach") else found)


def classify(backend, checkpoint, output):
    auto_class = getattr(triformers, PREFIXES[backend] + "AutoModelForSequenceClassification")
    tokenizer = AutoTokenizer.from_pretrained(checkpoint)
    try:
        model = auto_class.from_pretrained(checkpoint)
    except MissingBackendError as error:
        return str(error)
    found = logits(model, tokenizer, backend)
    model.save_pretrained(output)
    assert np.array_equal(logits(auto_class.from_pretrained(output), tokenizer, backend), found)
    return found.tolist()


checkpoint, output = sys.argv[1:]
answers = {backend: classify(backend, checkpoint, Path(output, backend)) for backend in PREFIXES}
print(
    json.dumps(
        {
            "version": triformers.__version__,
            "files": [triformers.__file__, triformers_core.__file__],
            "model_type": AutoConfig.from_pretrained(checkpoint).model_type,
            "ids": AutoTokenizer.from_pretrained(checkpoint)("A nice day.")["input_ids"],
            "answers": answers,
        }
    )
)
