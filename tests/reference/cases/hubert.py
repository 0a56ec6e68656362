"""HuBERT's recorded calls: Wav2Vec2's without a head, and the difference."""

from __future__ import annotations

from tests.reference.cases.wav2vec2 import STABLE, base_cases, case

CASES = [
    *base_cases("HubertModel"),
    case("base_raw_features", "HubertModel", config={"feat_proj_layer_norm": False}),
    case("base_batch_norm", "HubertModel", config={"conv_pos_batch_norm": True}),
    case(
        "base_both",
        "HubertModel",
        config=STABLE | {"feat_proj_layer_norm": False, "conv_pos_batch_norm": True},
    ),
]
