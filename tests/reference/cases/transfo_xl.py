"""Transformer-XL's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, LENGTH, PAST = 2, 7, 4
WIDTH, LAYERS, HEADS, VOCABULARY, LABELS = 24, 2, 4, 97, 5

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "cutoffs": [20, 50],
    "d_model": WIDTH,
    "d_embed": WIDTH,
    "n_head": HEADS,
    "d_head": 5,
    "d_inner": 37,
    "div_val": 2,
    "n_layer": LAYERS,
    "mem_len": 6,
    "clamp_len": 8,
    "dropout": 0.0,
    "layer_norm_epsilon": 1e-2,
}
LABELLED = CONFIG | {"num_labels": LABELS, "pad_token_id": 3}

IDS = integers("input_ids", 4, VOCABULARY, BATCH, LENGTH)
# Of every cluster, its first and last token, too.
IDS[0, :6] = [0, 19, 20, 49, 50, VOCABULARY - 1]
WHOLE = {"input_ids": IDS}
MEMS = tuple(normal(f"memory {layer}", PAST, BATCH, WIDTH) for layer in range(LAYERS))
LONG = tuple(normal(f"long memory {layer}", 9, BATCH, WIDTH) for layer in range(LAYERS))
TARGETS = np.where(np.arange(BATCH * LENGTH).reshape(BATCH, LENGTH) % 5 == 3, -100, IDS)
# Other padding after the first, and a text that begins with it.
PADDED = {"input_ids": np.where(np.array([[0, 0, 0, 0, 1, 0, 1], [0] * 7]) == 1, 3, IDS)}
BEGUN = {
    "input_ids": np.where(np.array([[1, 0, 0, 0, 1, 0, 0], [0, 0, 1, 1, 1, 1, 1]]) == 1, 3, IDS)
}
HEAD_MASK = np.array([[1, 0, 1, 0.5], [0, 1, 1, 1]])
ALL = {"output_hidden_states": True, "output_attentions": True}

BODY = (
    "transformer.word_emb.emb_layers.0.weight",
    "transformer.layers.0.dec_attn.r_net.weight",
    "transformer.layers.0.dec_attn.layer_norm.bias",
    "transformer.layers.0.dec_attn.r_r_bias",
    "transformer.layers.1.dec_attn.qkv_net.weight",
    "transformer.layers.1.dec_attn.r_w_bias",
    "transformer.layers.1.pos_ff.CoreNet.3.weight",
)
CLUSTERS = (
    "transformer.word_emb.emb_layers.2.weight",
    "transformer.word_emb.emb_projs.1",
    "crit.cluster_weight",
    "crit.cluster_bias",
    "crit.out_layers.2.bias",
    "crit.out_projs.0",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input and option, and every branch of the configuration."""
    model = "TransfoXLModel"
    embedded = {"inputs_embeds": normal("embeds", BATCH, LENGTH, WIDTH)}
    long = {"mem_len": 5, "same_length": False}
    return [
        case("base", model, WHOLE, ALL),
        case("base_mems", model, WHOLE | {"mems": MEMS}, ALL),
        case("base_long_mems", model, WHOLE | {"mems": LONG}),
        case("base_other_lengths", model, WHOLE | {"mems": LONG}, ALL, long),
        case("base_embeds_and_head_mask", model, embedded | {"head_mask": HEAD_MASK}, ALL),
        case("base_norm_before", model, WHOLE | {"mems": MEMS}, config={"pre_lnorm": True}),
        case("base_tied_biases", model, WHOLE, config={"untie_r": False}),
        case("base_no_clamp", model, WHOLE | {"mems": LONG}, config={"clamp_len": -1}),
        case("base_without_mems", model, WHOLE, ALL, config={"mem_len": 0, "same_length": False}),
        case("base_narrow", model, WHOLE, config={"d_embed": 12}),
        case("base_one_table", model, WHOLE, config={"div_val": 1, "d_embed": 12}),
        case("base_one_wide_table", model, WHOLE, config={"div_val": 1}),
        case("base_no_clusters", model, WHOLE, config={"cutoffs": []}),
    ]


def head_cases() -> list[Definition]:
    """Scores of the next tokens, and of labels."""
    causal, classes = "TransfoXLLMHeadModel", "TransfoXLForSequenceClassification"
    labelled = WHOLE | {"labels": TARGETS}
    several = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
    one_table = {"div_val": 1, "d_embed": 12}
    return [
        case("causal_lm_scores", causal, WHOLE, ALL),
        case("causal_lm", causal, labelled | {"mems": MEMS}, ALL, gradients=(*BODY, *CLUSTERS)),
        case(
            "causal_lm_untied",
            causal,
            labelled,
            config={"tie_word_embeddings": False, "proj_share_all_but_first": False},
            gradients=("crit.out_layers.0.weight", "crit.out_projs.2"),
        ),
        case("causal_lm_tied_biases", causal, WHOLE, config={"untie_r": False}),
        case("causal_lm_one_table", causal, WHOLE, config=one_table),
        case("causal_lm_one_table_loss", causal, labelled, config=one_table),
        case("causal_lm_one_wide_table", causal, WHOLE, config={"div_val": 1}),
        case("causal_lm_no_clusters", causal, WHOLE, config={"cutoffs": []}),
        case(
            "sequence_classification",
            classes,
            PADDED | {"labels": np.array([4, 0])},
            ALL,
            config=LABELLED,
            gradients=(*BODY, "score.weight"),
        ),
        case(
            "sequence_classification_several", classes, BEGUN | {"labels": several}, config=LABELLED
        ),
        case(
            "sequence_classification_number",
            classes,
            WHOLE | {"labels": normal("number", 2), "mems": MEMS},
            config=LABELLED | {"num_labels": 1},
        ),
    ]


CASES = [*base_cases(), *head_cases()]
