"""T5's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, SOURCE, TARGET, PAST = 2, 7, 5, 3
HEADS, HEAD, HIDDEN, VOCABULARY, LAYERS, DECODER_LAYERS = 4, 6, 32, 99, 2, 3

# All sizes differ, heads together are narrower than the states, and the epsilon is so large that a
# wrong one shows. Distances of six and more share a bucket.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "d_model": HIDDEN,
    "d_kv": HEAD,
    "d_ff": 37,
    "num_layers": LAYERS,
    "num_decoder_layers": DECODER_LAYERS,
    "num_heads": HEADS,
    "relative_attention_num_buckets": 10,
    "relative_attention_max_distance": 6,
    "layer_norm_epsilon": 1e-2,
    "dropout_rate": 0.0,
    "decoder_start_token_id": 3,
    "feed_forward_proj": "relu",
    "tie_word_embeddings": True,
}

MASK = np.array([[1] * SOURCE, [1] * 4 + [0] * 3])
TARGET_MASK = np.array([[1] * TARGET, [1] * 3 + [0] * 2])
IDS = integers("source", 1, VOCABULARY, BATCH, SOURCE)
TARGET_IDS = integers("target", 1, VOCABULARY, BATCH, TARGET)
SOURCE_TEXT = {"input_ids": np.where(MASK == 1, IDS, 0), "attention_mask": MASK}
TEXT = SOURCE_TEXT | {
    "decoder_input_ids": np.where(TARGET_MASK == 1, TARGET_IDS, 0),
    "decoder_attention_mask": TARGET_MASK,
}
WHOLE = {"input_ids": IDS, "decoder_input_ids": TARGET_IDS}
LABELS = {"labels": np.where(TARGET_MASK == 1, TARGET_IDS, -100)}
ALL = {"output_hidden_states": True, "output_attentions": True}
PLAIN = {"use_cache": False}
HEAD_MASKS = {
    "head_mask": np.array([1.0, 0, 0.5, 1.0]),
    "decoder_head_mask": np.array([0.25, 1.0, 1.0, 0]),
    "cross_attn_head_mask": np.array([1.0, 0.5, 0, 1.0]),
}
HEAD_MASKS_BY_LAYER = {
    "head_mask": normal("heads", LAYERS, HEADS),
    "decoder_head_mask": normal("decoder heads", DECODER_LAYERS, HEADS),
    "cross_attn_head_mask": normal("cross heads", DECODER_LAYERS, HEADS),
}
# Longer than the 128 positions up to which distances are told apart by default.
LONG = 150
LONG_TEXT = {
    "input_ids": integers("long source", 1, VOCABULARY, 1, LONG),
    "decoder_input_ids": integers("long target", 1, VOCABULARY, 1, LONG),
}
DEFAULT_DISTANCES = {"relative_attention_num_buckets": 32, "relative_attention_max_distance": 128}
NARROW = {"d_model": 8, "num_layers": 1, "num_decoder_layers": 1}

BODY = (
    "shared.weight",
    "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight",
    "encoder.block.1.layer.0.layer_norm.weight",
    "decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight",
    "decoder.block.0.layer.1.EncDecAttention.k.weight",
    "decoder.block.2.layer.2.DenseReluDense.wo.weight",
    "decoder.final_layer_norm.weight",
)


def cached(target: int, source: int) -> tuple[tuple[Any, ...], ...]:
    """Keys and values of every decoder layer: of the target so far, and of the source."""
    return tuple(
        tuple(
            normal(f"cache {layer} {part}", BATCH, HEADS, length, HEAD)
            for part, length in (("k", target), ("v", target), ("xk", source), ("xv", source))
        )
        for layer in range(DECODER_LAYERS)
    )


case = Usual(config=CONFIG, keywords=PLAIN)


def base_cases(model: str = "T5Model") -> list[Definition]:
    """Without a head: every input and option."""
    activations = ("gated-gelu", "gated-silu", "gelu")
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, WHOLE),
        case(
            "base_embeds",
            model,
            {
                "inputs_embeds": normal("embeds", BATCH, SOURCE, HIDDEN),
                "attention_mask": MASK,
                "decoder_inputs_embeds": normal("decoder embeds", BATCH, TARGET, HIDDEN),
            },
        ),
        case("base_head_masks", model, TEXT | HEAD_MASKS, ALL | PLAIN),
        case("base_head_masks_by_layer", model, TEXT | HEAD_MASKS_BY_LAYER),
        case(
            "base_encoder_outputs",
            model,
            {
                "encoder_outputs": (normal("encoder", BATCH, SOURCE, HIDDEN),),
                "attention_mask": MASK,
                "decoder_input_ids": TARGET_IDS,
            },
        ),
        case(
            "base_cached",
            model,
            {
                "encoder_outputs": (normal("encoder", BATCH, SOURCE, HIDDEN),),
                "attention_mask": MASK,
                "decoder_input_ids": TARGET_IDS,
                "decoder_attention_mask": np.concatenate(
                    [[[1] * PAST, [0] + [1] * (PAST - 1)], TARGET_MASK], axis=1
                ),
                "past_key_values": cached(PAST, SOURCE),
            },
            ALL,
        ),
        case("base_long", model, LONG_TEXT, config=DEFAULT_DISTANCES | NARROW),
        *(
            case(f"base_{name}", model, WHOLE, config={"feed_forward_proj": name})
            for name in activations
        ),
    ]


def generation_cases(model: str = "T5ForConditionalGeneration") -> list[Definition]:
    """With scores of the target tokens."""
    labelled = SOURCE_TEXT | LABELS
    return [
        case("seq2seq_lm", model, labelled, ALL | PLAIN, gradients=BODY),
        case("seq2seq_lm_with_target", model, TEXT | LABELS),
        case(
            "seq2seq_lm_untied",
            model,
            labelled,
            config={"tie_word_embeddings": False, "feed_forward_proj": "gated-gelu"},
            gradients=("shared.weight", "lm_head.weight"),
        ),
        case("seq2seq_lm_cache_by_default", model, WHOLE, {}),
    ]


# Padding after the end of the text, which there is one of in each.
ENDED = np.where(np.arange(SOURCE) == np.array([[SOURCE - 1], [3]]), 1, np.where(IDS == 1, 2, IDS))
ENDED_TEXT = {"input_ids": np.where(MASK == 1, ENDED, 0), "attention_mask": MASK}
LABELLED = {"num_labels": 3, "classifier_dropout": 0.0}


def head_cases(prefix: str = "T5") -> list[Definition]:
    """The encoder alone, and what scores texts, tokens and answers."""
    encoder, sequence = f"{prefix}EncoderModel", f"{prefix}ForSequenceClassification"
    tokens, answers = f"{prefix}ForTokenClassification", f"{prefix}ForQuestionAnswering"
    embeds = {"inputs_embeds": normal("embeds", BATCH, SOURCE, HIDDEN)}
    labels = ENDED_TEXT | {"labels": np.array([2, 0])}
    token_labels = {"labels": np.where(MASK == 1, IDS % 3, -100)}
    span = {"start_positions": np.array([1, 0]), "end_positions": np.array([4, 2])}
    head = ("classification_head.dense.weight", "classification_head.out_proj.bias")
    deep = "transformer.decoder.block.2.layer.2.DenseReluDense.wo.weight"
    return [
        case("encoder", encoder, SOURCE_TEXT, ALL),
        case("encoder_embeds", encoder, embeds | {"head_mask": HEAD_MASKS["head_mask"]}, {}),
        case(
            "sequence_classification",
            sequence,
            labels,
            ALL,
            LABELLED,
            gradients=(*head, deep),
        ),
        case("sequence_classification_unlabelled", sequence, ENDED_TEXT, {}, LABELLED),
        case(
            "token_classification",
            tokens,
            SOURCE_TEXT | token_labels,
            ALL,
            LABELLED,
            gradients=("classifier.weight", "classifier.bias"),
        ),
        case(
            "question_answering",
            answers,
            SOURCE_TEXT | span,
            ALL,
            {"num_labels": 2},
            gradients=(BODY[-2], "qa_outputs.weight"),
        ),
        case("question_answering_with_target", answers, TEXT, {}, {"num_labels": 2}),
    ]


CASES = [*base_cases(), *generation_cases(), *head_cases()]
