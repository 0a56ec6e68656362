"""HuBERT's recorded calls: Wav2Vec2's without a head, and the difference."""

from __future__ import annotations

from tests.reference.cases.wav2vec2 import (
    ALL,
    LABELS,
    SOUND,
    STABLE,
    base_cases,
    case,
    classification_cases,
)

CASES = [
    *base_cases("HubertModel"),
    case("base_raw_features", "HubertModel", config={"feat_proj_layer_norm": False}),
    case("base_batch_norm", "HubertModel", config={"conv_pos_batch_norm": True}),
    case(
        "base_both",
        "HubertModel",
        config=STABLE | {"feat_proj_layer_norm": False, "conv_pos_batch_norm": True},
    ),
    case(
        "ctc",
        "HubertForCTC",
        inputs=SOUND | {"labels": LABELS},
        keywords=ALL,
        gradients=("hubert.encoder.layers.1.feed_forward.output_dense.bias", "lm_head.weight"),
    ),
    *classification_cases("HubertForSequenceClassification"),
]
