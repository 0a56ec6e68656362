"""DETR's recorded calls: padded images, its network's settings, and positions."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.bert import ALL
from tests.reference.cases.definition import Definition, Usual, normal

BATCH, HEIGHT, WIDTH, LAYERS, HIDDEN = 2, 34, 66, 2, 32
NETWORK: dict[str, Any] = {
    "model_type": "resnet",
    "num_channels": 1,
    "embedding_size": 8,
    "hidden_sizes": [12, 16, 20, 24],
    "depths": [2, 1, 1, 1],
}
CONFIG: dict[str, Any] = {
    "use_timm_backbone": False,
    "use_pretrained_backbone": False,
    "backbone": None,
    "backbone_config": NETWORK,
    "d_model": HIDDEN,
    "encoder_layers": LAYERS,
    "decoder_layers": LAYERS,
    "encoder_attention_heads": 4,
    "decoder_attention_heads": 2,
    "encoder_ffn_dim": 37,
    "decoder_ffn_dim": 41,
    "num_queries": 5,
    "dropout": 0.0,
}
MASK = np.ones((BATCH, HEIGHT, WIDTH), dtype=np.uint8)
MASK[1, 15:], MASK[1, :, 40:] = 0, 0
IMAGES = {"pixel_values": normal("pixels", BATCH, 1, HEIGHT, WIDTH)}
PADDED = {"pixel_values": IMAGES["pixel_values"] * MASK[:, None], "pixel_mask": MASK}
ENCODED = {"encoder_outputs": (normal("encoded", BATCH, 6, HIDDEN),)}

LEARNED = {"position_embedding_type": "learned", "activation_function": "gelu"}

case = Usual(config=CONFIG, inputs=PADDED)


def with_network(name: str, **keys: Any) -> Definition:
    """A call with other keys of the network's configuration."""
    return case(f"base_{name}", "DetrModel", config={"backbone_config": NETWORK | keys})


CASES: list[Definition] = [
    # In training the reference's weights are those before dropout; here they are those after it.
    case("base", "DetrModel", keywords={"output_hidden_states": True}),
    case("base_attentions", "DetrModel", keywords=ALL),
    case("base_unmasked", "DetrModel", IMAGES),
    case("base_encoded", "DetrModel", PADDED | ENCODED, ALL),
    case("base_auxiliary", "DetrModel", config={"auxiliary_loss": True}),
    case("base_learned", "DetrModel", config=LEARNED),
    case(
        "object_detection",
        "DetrForObjectDetection",
        config={"num_labels": 6},
    ),
    with_network("basic", layer_type="basic", hidden_act="silu"),
    with_network("halving", downsample_in_first_stage=True, downsample_in_bottleneck=True),
    with_network("third_stage", out_features=["stage1", "stage3"]),
]
