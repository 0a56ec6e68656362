"""What TAPAS' TensorFlow-1 checkpoints call the parameters of its heads."""

from __future__ import annotations

import numpy as np
import pytest

from triformers_core.architectures.tapas.names import TAPAS_NAMES
from triformers_core.checkpoint.names import to_canonical
from triformers_core.checkpoint.records import TensorRecord


@pytest.mark.parametrize(
    ("stored", "name"),
    [
        ("bert/embeddings/word_embeddings", "tapas.embeddings.word_embeddings.weight"),
        ("bert/embeddings/position_embeddings", "tapas.embeddings.position_embeddings.weight"),
        (
            "bert/embeddings/token_type_embeddings_6",
            "tapas.embeddings.token_type_embeddings_6.weight",
        ),
        ("bert/embeddings/LayerNorm/gamma", "tapas.embeddings.LayerNorm.weight"),
        (
            "bert/encoder/layer_10/attention/self/query/kernel",
            "tapas.encoder.layer.10.attention.self.query.weight",
        ),
        ("bert/pooler/dense/bias", "tapas.pooler.dense.bias"),
        ("cls/predictions/output_bias", "cls.predictions.bias"),
        ("cls/predictions/transform/dense/kernel", "cls.predictions.transform.dense.weight"),
        ("output_weights", "output_weights"),
        ("output_bias", "output_bias"),
        ("column_output_weights", "column_output_weights"),
        ("column_output_bias", "column_output_bias"),
        ("output_weights_agg", "aggregation_classifier.weight"),
        ("output_bias_agg", "aggregation_classifier.bias"),
        ("output_weights_cls", "classifier.weight"),
        ("output_bias_cls", "classifier.bias"),
        ("cls/seq_relationship/output_weights", None),
        ("output_weights_agg/adam_m", None),
        ("bert/pooler/dense/kernel/AdamWeightDecayOptimizer_1", None),
    ],
)
def test_published_names(stored: str, name: str | None) -> None:
    record = TensorRecord(shape=(2, 3), read=lambda: np.zeros((2, 3)))
    found = to_canonical({stored.replace("/", "."): record}, "tensorflow1", TAPAS_NAMES)
    assert list(found) == ([] if name is None else [name])
    turned = stored.endswith("kernel")
    assert all(one.shape == ((3, 2) if turned else (2, 3)) for one in found.values())
