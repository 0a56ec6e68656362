"""Wav2Vec2's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, SAMPLES, POSITIONS, NEGATIVES, CHARACTERS = 2, 83, 13, 4, 5
VOCABULARY, BLANK = 11, 4

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "intermediate_size": 37,
    "layer_norm_eps": 1e-2,
    "conv_dim": [12, 10],
    "conv_stride": [3, 2],
    "conv_kernel": [5, 3],
    "num_conv_pos_embeddings": 6,
    "num_conv_pos_embedding_groups": 4,
    "num_codevectors_per_group": 5,
    "num_codevector_groups": 2,
    "codevector_dim": 14,
    "proj_codevector_dim": 9,
}
LAYER_NORM = CONFIG | {"feat_extract_norm": "layer", "conv_bias": True}
STABLE = LAYER_NORM | {"do_stable_layer_norm": True}
ADAPTER = CONFIG | {"add_adapter": True, "output_hidden_size": 24, "num_adapter_layers": 2}

LABELLED = CONFIG | {"num_labels": 3, "classifier_proj_size": 15}

LENGTHS = np.array([SAMPLES, 52])  # 13 and 7 positions.
MASK = (np.arange(SAMPLES) < LENGTHS[:, None]).astype(np.int64)
SOUND = {
    "input_values": normal("sound", BATCH, SAMPLES) * MASK.astype(np.float32),
    "attention_mask": MASK,
}
UNPADDED = {"input_values": normal("sound", BATCH, SAMPLES)}
ALL = {"output_hidden_states": True, "output_attentions": True}

HIDDEN_POSITIONS = np.zeros((BATCH, POSITIONS), dtype=bool)
HIDDEN_POSITIONS[0, 2:5] = HIDDEN_POSITIONS[0, 8:10] = HIDDEN_POSITIONS[1, 1:4] = True
MASKED = {"mask_time_indices": HIDDEN_POSITIONS}
# Rows of all positions, of the same recording and never the position itself.
NEGATIVE_ROWS = (
    np.arange(POSITIONS)[None, :, None] + integers("negatives", 1, 7, BATCH, POSITIONS, NEGATIVES)
) % np.array([POSITIONS, 7])[:, None, None] + np.array([0, POSITIONS])[:, None, None]
CONTRAST = MASKED | {"sampled_negative_indices": NEGATIVE_ROWS}

TEXT = integers("text", 1, VOCABULARY, BATCH, CHARACTERS)
LABELS = np.where(np.arange(CHARACTERS) < np.array([5, 3])[:, None], TEXT, -100)
# Twice the same character needs a blank between: more positions than there are.
TOO_LONG = np.array([[3, 1, 4, 1, 5, -100, -100], [2, 2, 2, 2, 2, 2, 2]])

BODY = (
    "wav2vec2.feature_extractor.conv_layers.0.conv.weight",
    "wav2vec2.feature_extractor.conv_layers.0.layer_norm.weight",
    "wav2vec2.feature_projection.projection.weight",
    "wav2vec2.encoder.pos_conv_embed.conv.parametrizations.weight.original0",
    "wav2vec2.encoder.pos_conv_embed.conv.parametrizations.weight.original1",
    "wav2vec2.encoder.layers.0.attention.q_proj.weight",
    "wav2vec2.encoder.layers.1.feed_forward.output_dense.bias",
)
QUANTIZER = (
    "wav2vec2.masked_spec_embed",
    "wav2vec2.feature_extractor.conv_layers.1.conv.weight",
    "quantizer.codevectors",
    "project_hid.weight",
    "project_q.bias",
)

case = Usual(config=CONFIG, inputs=SOUND)


def base_cases(model_class: str) -> list[Definition]:
    """Without a head: the branches of the configuration and every input."""
    other = CONFIG | {"hidden_act": "relu", "feat_extract_activation": "gelu_new"}
    unmasked = CONFIG | {"mask_time_prob": 0.0}
    return [
        case("base", model_class, keywords=ALL),
        case("base_without_padding", model_class, inputs=UNPADDED),
        case("base_layer_norm", model_class, config=LAYER_NORM),
        case("base_stable", model_class, config=STABLE, keywords=ALL),
        case("base_other_activations", model_class, config=other),
        case("base_odd_kernel", model_class, config={"num_conv_pos_embeddings": 5}),
        case("base_masked", model_class, inputs=SOUND | MASKED),
        case("base_without_mask_state", model_class, config=unmasked),
        case(
            "base_mask_not_applied",
            model_class,
            config={"apply_spec_augment": False},
            inputs=SOUND | MASKED,
        ),
    ]


def adapter_cases() -> list[Definition]:
    """What shortens the output, and what adapts it to a language."""
    same = ADAPTER | {"output_hidden_size": 32, "adapter_stride": 3}
    return [
        case("base_adapter", "Wav2Vec2Model", config=ADAPTER),
        case("base_adapter_of_the_same_width", "Wav2Vec2Model", config=same),
        case("base_language", "Wav2Vec2Model", config=STABLE | {"adapter_attn_dim": 7}),
    ]


def pretraining_cases() -> list[Definition]:
    """The quantiser, with and without the loss."""
    model_class = "Wav2Vec2ForPreTraining"
    return [
        case(
            "pretraining", model_class, inputs=SOUND | CONTRAST, keywords=ALL, gradients=QUANTIZER
        ),
        case("pretraining_stable", model_class, config=STABLE, inputs=SOUND | CONTRAST),
        case("pretraining_without_loss", model_class, inputs=SOUND | MASKED),
        case("pretraining_unmasked", model_class),
        case(
            "pretraining_other_weights",
            model_class,
            config={"contrastive_logits_temperature": 0.3, "diversity_loss_weight": 0.7},
            inputs=UNPADDED | CONTRAST,
        ),
    ]


def ctc_cases() -> list[Definition]:
    """Speech recognition, with all kinds of sums."""
    labelled = SOUND | {"labels": LABELS}
    head = ("lm_head.weight", "lm_head.bias")
    mean = CONFIG | {"ctc_loss_reduction": "mean", "pad_token_id": BLANK}
    other_blank = SOUND | {"labels": np.where(LABELS == BLANK, BLANK + 1, LABELS)}
    zero = CONFIG | {"ctc_zero_infinity": True}
    return [
        ctc_case("ctc", inputs=labelled, keywords=ALL, gradients=(*BODY, *head)),
        ctc_case("ctc_mean", config=mean, inputs=other_blank, gradients=head),
        ctc_case("ctc_none", config={"ctc_loss_reduction": "none"}, inputs=labelled),
        ctc_case("ctc_without_padding", config=STABLE, inputs=UNPADDED | {"labels": LABELS}),
        ctc_case("ctc_too_long", config=zero, inputs=SOUND | {"labels": TOO_LONG}, gradients=head),
        ctc_case("ctc_adapter", config=ADAPTER, inputs=SOUND | {"labels": LABELS[:, :1]}),
        ctc_case("ctc_unlabelled"),
    ]


def ctc_case(name: str, **rest: Any) -> Definition:
    """A call of Wav2Vec2ForCTC; the keywords are fields of the definition."""
    return case(name, "Wav2Vec2ForCTC", **rest)


def classification_cases(model_class: str) -> list[Definition]:
    """Labels of recordings: of the last states and of all, with padding and without."""
    name = "sequence_classification"
    labels = SOUND | {"labels": np.array([2, 0])}
    head = ("projector.weight", "classifier.bias")
    weighted = LABELLED | {"use_weighted_layer_sum": True}
    return [
        case(name, model_class, config=LABELLED, inputs=labels, keywords=ALL, gradients=head),
        case(f"{name}_without_padding", model_class, config=LABELLED, inputs=UNPADDED),
        case(
            f"{name}_weighted",
            model_class,
            config=weighted,
            inputs=labels,
            keywords=ALL,
            gradients=("layer_weights", *head),
        ),
    ]


CASES = [
    *base_cases("Wav2Vec2Model"),
    *adapter_cases(),
    *pretraining_cases(),
    case("masked_lm", "Wav2Vec2ForMaskedLM", keywords=ALL),
    case("masked_lm_stable", "Wav2Vec2ForMaskedLM", config=STABLE),
    *ctc_cases(),
    *classification_cases("Wav2Vec2ForSequenceClassification"),
]
