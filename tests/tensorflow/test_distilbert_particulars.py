"""DistilBERT in TensorFlow: its sinusoids are computed, and not trained."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.reference.cases.distilbert import CONFIG
from tests.support.loading import check_may_lack, parameters
from triformers.models.tensorflow.distilbert import TFDistilBertModel
from triformers_core.architectures.distilbert.configuration import DistilBertConfig

POSITIONS = "embeddings.position_embeddings.weight"


def test_a_file_may_lack_sinusoids(tmp_path: Path) -> None:
    model = TFDistilBertModel(DistilBertConfig(**CONFIG, sinusoidal_pos_embds=True))
    fixed = model.num_parameters() - model.num_parameters(only_trainable=True)
    assert fixed == 61 * 32
    assert np.allclose(parameters(model)[POSITIONS][1, :2], [np.sin(1.0), np.cos(1.0)])
    loaded = check_may_lack(POSITIONS, model, tmp_path)
    assert loaded.num_parameters(only_trainable=True) == model.num_parameters() - fixed
