"""What the package of a registry beside the public one does, in any backend."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import triformers
from tests.support.beside import generated
from triformers_core import registered

# Fields of configurations, of several types.
SMALL: dict[str, Any] = {
    "vocab_size": 30,
    "hidden_size": 8,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 16,
}
IDS = [[3, 4, 5], [6, 7, 0]]
MASK = [[1, 1, 1], [1, 1, 0]]


def imported(folder: Path) -> Iterator[ModuleType]:
    """The example's package, as its users have it; forgotten afterwards."""
    project = generated(folder)
    known, handed_in = set(sys.modules), list(registered._handed_in)
    sys.path.insert(0, str(project))
    try:
        yield importlib.import_module("my_models")
    finally:
        sys.path.remove(str(project))
        registered._handed_in[:] = handed_in
        for name in set(sys.modules) - known:
            if name.startswith("my_models"):
                del sys.modules[name]


def check_both_registries(package: ModuleType, prefix: str, folder: Path) -> None:
    """Its Auto classes answer for both, in memory and from files, and say what they don't serve.

    Args:
        package: the example's.
        prefix: of the backend's names.
        folder: for files.
    """
    auto = getattr(package, f"{prefix}AutoModelForMaskedLM")
    own = auto.from_config(package.AcmeBertConfig(**SMALL))
    public = auto.from_config(triformers.BertConfig(**SMALL))
    assert type(own) is getattr(package, f"{prefix}AcmeBertForMaskedLM")
    assert type(public) is getattr(triformers, f"{prefix}BertForMaskedLM")
    task = getattr(package, f"{prefix}MaskedLMModel")
    assert isinstance(own, task) and isinstance(public, task)
    own.save_pretrained(folder)
    assert type(package.AutoConfig.from_pretrained(folder)) is package.AcmeBertConfig
    assert type(auto.from_pretrained(folder)) is type(own)
    other = getattr(package, f"{prefix}AutoModelForCausalLM")
    with pytest.raises(
        triformers.UnsupportedTaskError,
        match=f"'acme-bert' is served by {prefix}AutoModel, {prefix}AutoModelForMaskedLM",
    ):
        other.from_pretrained(folder)
    with pytest.raises(triformers.UnknownArchitectureError, match="'acme-bert', which isn't"):
        getattr(triformers, f"{prefix}AutoModelForMaskedLM").from_pretrained(folder)


# An array of whichever backend.
def check_bag(package: ModuleType, prefix: str, numbers: Callable[[Any], Any]) -> None:
    """The new architecture computes the mean of the vectors of what isn't padding.

    Args:
        package: the example's.
        prefix: of the backend's names.
        numbers: makes a tensor of lists.
    """
    auto = getattr(package, f"{prefix}AutoModelForSequenceClassification")
    model = auto.from_config(package.WordBagConfig(vocab_size=9, hidden_size=4, num_labels=3))
    embeds = np.arange(24, dtype="float32").reshape(2, 3, 4) / 24
    given = model(inputs_embeds=numbers(embeds), attention_mask=numbers(MASK)).logits
    means = np.stack([embeds[0].mean(0), embeds[1, :2].mean(0)])[:, None]
    expected = model(inputs_embeds=numbers(means)).logits
    given, expected = (
        np.asarray(getattr(scores, "detach", lambda scores=scores: scores)())
        for scores in (given, expected)
    )
    assert given == pytest.approx(expected, abs=1e-6)
    assert model(numbers(IDS)).logits.shape == (2, 3)
    with pytest.raises(triformers.InvalidInputError, match="either input_ids or inputs_embeds"):
        model()
