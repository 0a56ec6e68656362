"""DETR's recorded calls: padded images, its network's settings, and positions."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.bert import ALL
from tests.reference.cases.definition import Definition, Usual, integers, normal

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
    "encoder_attention_heads": 8,
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

CLASSES = 6


def objects(what: str, count: int, height: int, width: int) -> dict[str, Any]:
    """Labels of an image: as many objects, and their masks."""
    boxes = np.random.RandomState(count).uniform(0.2, 0.4, (count, 4)).astype(np.float32)
    return {
        "class_labels": integers(f"{what} classes", 0, CLASSES, count),
        "boxes": boxes + np.array([0.1, 0.2, 0, 0], np.float32),
        "masks": (normal(f"{what} masks", count, height, width) > 0.5).astype(np.float32),
    }


def boxes_alone(labels: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    """The same without masks."""
    return tuple({n: x for n, x in label.items() if n != "masks"} for label in labels)


# Masks are smaller than the image: they are compared at their own size.
LABELS = (objects("first", 3, 11, 17), objects("second", 1, 7, 9))
CROWDED = (objects("none", 0, 11, 17), objects("crowd", 7, 7, 9))
LABELLED = PADDED | {"labels": boxes_alone(LABELS)}
# Queries of a small model are so alike that rounding decides which one is matched: gradients are those
# of a single one. With queries that differ tests/reference/record_detection.py records them.
SINGLE = (objects("first", 1, 11, 17), objects("second", 1, 7, 9))
ONE = {"num_queries": 1}
LOSSES = {
    "num_labels": CLASSES,
    "class_cost": 1.5,
    "bbox_cost": 4.0,
    "giou_cost": 2.5,
    "bbox_loss_coefficient": 3.0,
    "giou_loss_coefficient": 1.75,
    "mask_loss_coefficient": 0.8,
    "dice_loss_coefficient": 1.3,
    "eos_coefficient": 0.3,
}
SEGMENTS = LOSSES | {
    "backbone_config": NETWORK | {"out_features": ["stage1", "stage2", "stage3", "stage4"]},
}
GRADIENTS = (
    "model.decoder.layers.0.fc1.weight",
    "class_labels_classifier.bias",
    "bbox_predictor.layers.0.weight",
    "model.input_projection.weight",
)
MASK_GRADIENTS = (
    "bbox_attention.q_linear.weight",
    "bbox_attention.k_linear.bias",
    "mask_head.lay1.bias",
    "mask_head.gn2.weight",
    "mask_head.lay5.weight",
    "mask_head.adapter2.weight",
    "mask_head.out_lay.bias",
    "detr.model.decoder.layers.1.fc1.bias",
)

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
    case("object_detection_several", "DetrForObjectDetection", LABELLED, config=LOSSES),
    case(
        "object_detection_loss",
        "DetrForObjectDetection",
        PADDED | {"labels": boxes_alone(SINGLE)},
        config=LOSSES | ONE,
        gradients=GRADIENTS,
    ),
    case(
        "object_detection_crowded",
        "DetrForObjectDetection",
        IMAGES | {"labels": boxes_alone(CROWDED)},
        config=LOSSES,
    ),
    case(
        "object_detection_nothing",
        "DetrForObjectDetection",
        IMAGES | {"labels": boxes_alone((CROWDED[0], CROWDED[0]))},
        config=LOSSES,
    ),
    case(
        "object_detection_auxiliary",
        "DetrForObjectDetection",
        LABELLED,
        ALL,
        config=LOSSES | {"auxiliary_loss": True, "decoder_layers": 3},
    ),
    case(
        "segmentation_several", "DetrForSegmentation", PADDED | {"labels": LABELS}, config=SEGMENTS
    ),
    case("segmentation", "DetrForSegmentation", config=SEGMENTS),
    case(
        "segmentation_loss",
        "DetrForSegmentation",
        PADDED | {"labels": SINGLE},
        config=SEGMENTS | ONE,
        gradients=MASK_GRADIENTS,
    ),
    case(
        "segmentation_auxiliary",
        "DetrForSegmentation",
        IMAGES | {"labels": CROWDED},
        {"output_hidden_states": True},
        config=SEGMENTS | {"auxiliary_loss": True, "init_xavier_std": 0.5},
    ),
    with_network("basic", layer_type="basic", hidden_act="silu"),
    with_network("halving", downsample_in_first_stage=True, downsample_in_bottleneck=True),
    with_network("third_stage", out_features=["stage1", "stage3"]),
]
