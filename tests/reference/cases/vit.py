"""ViT's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, HEADS, LABELS, SIDE = 2, 4, 5, 18

# All sizes differ, and the epsilon is so large that a wrong one shows. An image has 3 x 3 patches.
CONFIG: dict[str, Any] = {
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": HEADS,
    "intermediate_size": 37,
    "image_size": SIDE,
    "patch_size": 6,
    "layer_norm_eps": 1e-2,
    "hidden_dropout_prob": 0.0,
    "attention_probs_dropout_prob": 0.0,
}
LABELLED = CONFIG | {"num_labels": LABELS}

IMAGES = {"pixel_values": normal("images", BATCH, 3, SIDE, SIDE)}
# 4 x 5 patches: taller and wider than the model's own, and not a square.
OTHER_SIZE = {"pixel_values": normal("larger images", BATCH, 3, 24, 30)}
SMALLER = {"pixel_values": normal("smaller images", BATCH, 3, 12, 18)}
ALL = {"output_hidden_states": True, "output_attentions": True}
INTERPOLATED = {"interpolate_pos_encoding": True}

BODY = (
    "vit.embeddings.cls_token",
    "vit.embeddings.position_embeddings",
    "vit.embeddings.patch_embeddings.projection.weight",
    "vit.encoder.layer.0.attention.attention.query.weight",
    "vit.encoder.layer.1.attention.output.dense.bias",
    "vit.encoder.layer.1.layernorm_after.weight",
)
CLASSIFIER = ("classifier.weight", "classifier.bias")

case = Usual(config=CONFIG, inputs=IMAGES)


def base_cases() -> list[Definition]:
    """Without a head: every input and option."""
    model = "ViTModel"
    masks = {
        "head_mask": np.array([1.0, 0, 0.5, 1.0]),
        "head_mask_by_layer": np.array([[1.0, 0, 0.5, 1.0], [0.25, 1.0, 1.0, 0]]),
    }
    return [
        case("base", model, keywords=ALL),
        case("base_without_qkv_bias", model, config={"qkv_bias": False}),
        case(
            "base_two_channels",
            model,
            inputs={"pixel_values": normal("two channels", BATCH, 2, SIDE, SIDE)},
            config={"num_channels": 2},
        ),
        case("base_pooler", model, config={"pooler_output_size": 19, "pooler_act": "relu"}),
        case("base_interpolated", model, inputs=OTHER_SIZE, keywords=INTERPOLATED),
        case("base_interpolated_smaller", model, inputs=SMALLER, keywords=INTERPOLATED),
        *(
            case(f"base_{name}", model, inputs=IMAGES | {"head_mask": masks[name]})
            for name in masks
        ),
        *(
            case(f"base_{name}", model, config={"hidden_act": name})
            for name in ("gelu_new", "relu")
        ),
    ]


def classification_cases() -> list[Definition]:
    """Image classification, in all kinds of problems."""
    several = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
    return [
        image_case("", LABELLED, labels=np.array([4, 0]), keywords=ALL, gradients=BODY),
        image_case("_several", LABELLED, labels=several),
        image_case("_number", CONFIG | {"num_labels": 1}, labels=normal("number", BATCH)),
        image_case(
            "_stated_numbers",
            LABELLED | {"problem_type": "regression"},
            labels=normal("numbers", BATCH, LABELS),
        ),
        image_case(
            "_interpolated",
            LABELLED,
            images=OTHER_SIZE,
            labels=np.array([4, 0]),
            keywords=INTERPOLATED,
            gradients=("vit.embeddings.position_embeddings",),
        ),
    ]


def image_case(
    suffix: str,
    config: dict[str, Any],
    *,
    labels: Any,
    images: dict[str, Any] = IMAGES,
    keywords: dict[str, Any] | None = None,
    gradients: tuple[str, ...] = (),
) -> Definition:
    """An image classification with labels; the classifier's gradients are always kept."""
    return case(
        f"image_classification{suffix}",
        "ViTForImageClassification",
        images | {"labels": labels},
        keywords or {},
        config=config,
        gradients=(*gradients, *CLASSIFIER),
    )


def masked_cases() -> list[Definition]:
    """Masked patches, which are drawn."""
    model = "ViTForMaskedImageModeling"
    marks = {
        "bool_masked_pos": np.array(
            [[1, 0, 0, 1, 1, 0, 0, 0, 1], [0, 0, 1, 0, 0, 0, 1, 0, 0]], bool
        )
    }
    stride = {"encoder_stride": 6}
    return [
        case(
            "masked_image",
            model,
            inputs=IMAGES | marks,
            keywords=ALL,
            config=CONFIG | stride,
            gradients=("vit.embeddings.mask_token", "vit.embeddings.cls_token", "decoder.0.bias"),
        ),
        case("masked_image_unmasked", model, config={"encoder_stride": 3}),
        case(
            "masked_image_two_channels",
            model,
            inputs={"pixel_values": normal("two channels", BATCH, 2, SIDE, SIDE)} | marks,
            config=stride | {"num_channels": 2},
        ),
    ]


CASES = [*base_cases(), *classification_cases(), *masked_cases()]
