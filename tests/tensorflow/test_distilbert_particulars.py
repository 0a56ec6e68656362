"""DistilBERT in TensorFlow: its sinusoids are computed, and not trained."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from tests.reference.cases.distilbert import CONFIG
from triformers.models.tensorflow.distilbert import TFDistilBertModel
from triformers_core.architectures.distilbert.configuration import DistilBertConfig

POSITIONS = "embeddings.position_embeddings.weight"


def test_a_file_may_lack_sinusoids(tmp_path: Path) -> None:
    model = TFDistilBertModel(DistilBertConfig(**CONFIG, sinusoidal_pos_embds=True))
    fixed = model.num_parameters() - model.num_parameters(only_trainable=True)
    assert fixed == 61 * 32
    model.save_pretrained(tmp_path)
    state = load_file(tmp_path / "model.safetensors")
    table = state.pop(POSITIONS)
    assert np.allclose(table[1, :2], [np.sin(1.0), np.cos(1.0)])
    save_file(state, tmp_path / "model.safetensors")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = TFDistilBertModel.from_pretrained(tmp_path)
    found = {slot.name: slot.read() for slot in loaded.parameter_slots()}
    assert np.array_equal(found[POSITIONS], table)
    assert loaded.num_parameters(only_trainable=True) == model.num_parameters() - fixed
