"""TensorFlow-1 checkpoints of each architecture that has published ones."""

from __future__ import annotations

import numpy as np
import pytest

from tests.support.formats import FORMATS, check_parameters
from triformers_core.architectures.bert.names import BERT_NAMES
from triformers_core.architectures.t5.names import T5_NAMES
from triformers_core.architectures.tapas.names import TAPAS_NAMES
from triformers_core.checkpoint.formats.pytorch import read_pytorch
from triformers_core.checkpoint.formats.tensorflow_bundle import read_tensorflow_bundle
from triformers_core.checkpoint.names import Rows, to_canonical


@pytest.mark.parametrize(
    ("model", "names"), [("bert", BERT_NAMES), ("t5", T5_NAMES), ("tapas", TAPAS_NAMES)]
)
def test_every_variable_gets_its_published_name_and_axes(model: str, names: Rows) -> None:
    stored = read_tensorflow_bundle(FORMATS / model / "tensorflow1" / "model.ckpt.index", "np")
    canonical = to_canonical(stored.records, stored.naming, names)
    found = {name: record.read() for name, record in canonical.items()}
    check_parameters(found)
    file = read_pytorch(FORMATS / model / "pytorch" / "pytorch_model.bin", "np").records
    assert found.keys() <= file.keys()
    # A pickle repeats tied weights under each of their names.
    for name in file.keys() - found.keys():
        again = file[name].read()
        assert any(np.array_equal(again, value) for value in found.values()), name
