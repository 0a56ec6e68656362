"""CLIP's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, LENGTH, VOCABULARY, SIDE = 3, 7, 99, 18
EOS = 97

# All sizes differ, and the epsilon is so large that a wrong one shows. An image has 3 x 3 patches.
TEXT_CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "intermediate_size": 37,
    "projection_dim": 11,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "max_position_embeddings": 13,
    "layer_norm_eps": 1e-2,
    "eos_token_id": EOS,
}
VISION_CONFIG: dict[str, Any] = {
    "hidden_size": 24,
    "intermediate_size": 41,
    "projection_dim": 9,
    "num_hidden_layers": 2,
    "num_attention_heads": 3,
    "image_size": SIDE,
    "patch_size": 6,
    "layer_norm_eps": 2e-2,
    "initializer_range": 0.03,
}
CONFIG: dict[str, Any] = {
    "text_config": TEXT_CONFIG,
    "vision_config": VISION_CONFIG,
    "projection_dim": 10,
}
# Texts end at different places, and one of the tokens before has a higher id.
IDS = integers("texts", 3, EOS, BATCH, LENGTH)
IDS[0, 4:] = [EOS, 1, 1]
IDS[1, 5:] = [EOS, 1]
IDS[2, 2], IDS[2, 6] = EOS + 1, EOS
MASK = np.array([[1, 1, 1, 1, 1, 0, 0], [1, 1, 1, 1, 1, 1, 0], [1] * LENGTH])
TEXT = {"input_ids": IDS, "attention_mask": MASK}
PLACED = {**TEXT, "position_ids": integers("places", 0, 13, BATCH, LENGTH)}
IMAGES = {"pixel_values": normal("images", BATCH, 3, SIDE, SIDE)}
# 4 x 5 patches: taller and wider than the model's own, and not a square.
LARGER = {"pixel_values": normal("larger images", BATCH, 3, 24, 30)}
ALL = {"output_hidden_states": True, "output_attentions": True}
LOSS = {"return_loss": True}
INTERPOLATED = {"interpolate_pos_encoding": True}
OLD_EOS = {"eos_token_id": 2}
GRADIENTS = (
    "logit_scale",
    "text_projection.weight",
    "visual_projection.weight",
    "text_model.embeddings.position_embedding.weight",
    "text_model.encoder.layers.0.self_attn.q_proj.weight",
    "text_model.encoder.layers.2.mlp.fc2.bias",
    "vision_model.embeddings.class_embedding",
    "vision_model.embeddings.position_embedding.weight",
    "vision_model.pre_layrnorm.weight",
    "vision_model.encoder.layers.1.layer_norm2.weight",
)

pair = Usual(config=CONFIG, inputs=TEXT | IMAGES)
text = Usual(config=TEXT_CONFIG, inputs=TEXT)
vision = Usual(config=VISION_CONFIG, inputs=IMAGES)


CASES: list[Definition] = [
    pair("base", "CLIPModel", keywords=LOSS, gradients=GRADIENTS),
    pair("base_all", "CLIPModel", keywords=ALL),
    pair("base_more_texts", "CLIPModel", TEXT | {"pixel_values": IMAGES["pixel_values"][:2]}),
    pair("base_interpolated", "CLIPModel", PLACED | LARGER, INTERPOLATED | LOSS),
    text("text", "CLIPTextModel", keywords=ALL),
    text("text_old_eos", "CLIPTextModel", config=OLD_EOS),
    text("text_gelu", "CLIPTextModel", PLACED, config={"hidden_act": "gelu"}),
    text("text_projected", "CLIPTextModelWithProjection", keywords=ALL),
    vision("vision", "CLIPVisionModel", keywords=ALL),
    vision("vision_interpolated", "CLIPVisionModel", LARGER, INTERPOLATED),
    vision(
        "vision_two_channels",
        "CLIPVisionModel",
        {"pixel_values": normal("two channels", BATCH, 2, SIDE, SIDE)},
        config={"num_channels": 2},
    ),
    vision("vision_projected", "CLIPVisionModelWithProjection", keywords=ALL),
]
