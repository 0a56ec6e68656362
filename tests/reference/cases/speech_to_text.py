"""Speech2Text's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.bart import (
    ALL,
    BATCH,
    HEAD_MASKS,
    HIDDEN,
    LABEL_IDS,
    LAYERS,
    PAST_MASK,
    PLAIN,
    TARGET_IDS,
    TARGET_TEXT,
    cached,
)
from tests.reference.cases.definition import Usual, normal

FRAMES, FEATURES, POSITIONS = 27, 9, 7

# All sizes differ but the layers' numbers: with more layers in the decoder the reference fails.
CONFIG: dict[str, Any] = {
    "vocab_size": 99,
    "d_model": HIDDEN,
    "encoder_layers": LAYERS,
    "decoder_layers": LAYERS,
    "encoder_attention_heads": 4,
    "decoder_attention_heads": 2,
    "encoder_ffn_dim": 37,
    "decoder_ffn_dim": 41,
    "max_source_positions": 61,
    "max_target_positions": 53,
    "conv_kernel_sizes": [5, 3],
    "conv_channels": 22,
    "input_feat_per_channel": FEATURES,
    "dropout": 0.0,
    "decoder_start_token_id": 4,
}

# 7 and 3 positions.
MASK = (np.arange(FRAMES) < np.array([[FRAMES], [11]])).astype(np.int64)
FEATURE_VALUES = normal("features", BATCH, FRAMES, FEATURES)
SOUND = {
    "input_features": FEATURE_VALUES * MASK[..., None].astype(np.float32),
    "attention_mask": MASK,
}
TEXT = SOUND | TARGET_TEXT
ENCODED = {
    "encoder_outputs": (normal("states", BATCH, POSITIONS, HIDDEN),),
    "attention_mask": MASK,
    "decoder_input_ids": TARGET_IDS,
}
WHOLE = {"input_features": FEATURE_VALUES, "decoder_input_ids": TARGET_IDS}
BODY = (
    "model.encoder.conv.conv_layers.0.weight",
    "model.encoder.conv.conv_layers.1.bias",
    "model.encoder.layers.0.self_attn.q_proj.weight",
    "model.encoder.layer_norm.weight",
    "model.decoder.embed_tokens.weight",
    "model.decoder.layers.0.encoder_attn.k_proj.weight",
    "model.decoder.layers.1.fc2.bias",
)

case = Usual(config=CONFIG, inputs=TEXT, keywords=PLAIN)
MODEL, GENERATION = "Speech2TextModel", "Speech2TextForConditionalGeneration"
PAST = {"decoder_attention_mask": PAST_MASK, "past_key_values": cached(POSITIONS)}

CASES = [
    case("base", MODEL, keywords=ALL),
    case("base_unmasked", MODEL, WHOLE),
    case("base_head_masks", MODEL, TEXT | HEAD_MASKS, ALL | PLAIN),
    case("base_encoder_outputs", MODEL, ENCODED),
    case("base_cached", MODEL, ENCODED | PAST, {}),
    case("base_unscaled", MODEL, config={"scale_embedding": False}),
    case(
        "base_one_convolution",
        MODEL,
        WHOLE,
        config={"num_conv_layers": 1, "conv_kernel_sizes": [4]},
    ),
    case("base_channels", MODEL, WHOLE, config={"input_feat_per_channel": 3, "input_channels": 3}),
    case("base_gelu", MODEL, WHOLE, config={"activation_function": "gelu"}),
    case("generation", GENERATION, SOUND | LABEL_IDS, ALL | PLAIN, gradients=BODY),
    case("generation_with_target", GENERATION, TEXT | LABEL_IDS, {}),
    case(
        "generation_untied",
        GENERATION,
        SOUND | LABEL_IDS,
        config={"tie_word_embeddings": False},
        gradients=("lm_head.weight",),
    ),
]
