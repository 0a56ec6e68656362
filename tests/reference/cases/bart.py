"""BART's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, SOURCE, TARGET, PAST = 2, 7, 5, 3
HEADS, DECODER_HEADS, HIDDEN, VOCABULARY, LAYERS, DECODER_LAYERS, LABELS = 4, 2, 32, 99, 2, 2, 5

# All sizes differ but the layers' numbers: with more layers in the decoder the reference fails.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "d_model": HIDDEN,
    "encoder_layers": LAYERS,
    "decoder_layers": DECODER_LAYERS,
    "encoder_attention_heads": HEADS,
    "decoder_attention_heads": DECODER_HEADS,
    "encoder_ffn_dim": 37,
    "decoder_ffn_dim": 41,
    "max_position_embeddings": 61,
    "dropout": 0.0,
    "decoder_start_token_id": 4,
}
LABELLED = {"num_labels": LABELS}

MASK = np.array([[1] * SOURCE, [1] * 4 + [0] * 3])
TARGET_MASK = np.array([[1] * TARGET, [1] * 3 + [0] * 2])
IDS = integers("source", 5, VOCABULARY, BATCH, SOURCE)
TARGET_IDS = integers("target", 5, VOCABULARY, BATCH, TARGET)
SOURCE_TEXT = {"input_ids": np.where(MASK == 1, IDS, 1), "attention_mask": MASK}
TARGET_TEXT = {
    "decoder_input_ids": np.where(TARGET_MASK == 1, TARGET_IDS, 1),
    "decoder_attention_mask": TARGET_MASK,
}
TEXT = SOURCE_TEXT | TARGET_TEXT
WHOLE = {"input_ids": IDS, "decoder_input_ids": TARGET_IDS}
LABEL_IDS = {"labels": np.where(TARGET_MASK == 1, TARGET_IDS, -100)}
# Two end-of-sequence tokens (2) in each text, of which the last one counts.
ENDS = np.array([[5, 2, 9, 7, 8, 6, 2], [7, 2, 8, 2, 1, 1, 1]])
ENDED = {"input_ids": ENDS, "attention_mask": (ENDS != 1).astype(np.int64)}
EMBEDDED = {
    "inputs_embeds": normal("embeds", BATCH, SOURCE, HIDDEN),
    "attention_mask": MASK,
    "decoder_inputs_embeds": normal("decoder embeds", BATCH, TARGET, HIDDEN),
}
STATES = normal("encoder", BATCH, SOURCE, HIDDEN)
ENCODED = {"encoder_outputs": (STATES,), "attention_mask": MASK}
SOURCE_STATES = {
    "encoder_hidden_states": STATES,
    "encoder_attention_mask": MASK,
}
ALL = {"output_hidden_states": True, "output_attentions": True}
PLAIN = {"use_cache": False}
HEAD_MASKS = {
    "head_mask": normal("heads", LAYERS, HEADS),
    "decoder_head_mask": normal("decoder heads", DECODER_LAYERS, DECODER_HEADS),
    "cross_attn_head_mask": normal("cross heads", DECODER_LAYERS, DECODER_HEADS),
}
# Of the target so far, then the new tokens.
PAST_MASK = np.concatenate([[[1] * PAST, [0] + [1] * (PAST - 1)], TARGET_MASK], axis=1)
LEFT_MASK = TARGET_MASK[:, ::-1].copy()

BODY = (
    "model.shared.weight",
    "model.encoder.embed_positions.weight",
    "model.encoder.layernorm_embedding.weight",
    "model.encoder.layers.0.self_attn.q_proj.weight",
    "model.encoder.layers.1.self_attn_layer_norm.weight",
    "model.decoder.embed_positions.weight",
    "model.decoder.layers.0.encoder_attn.k_proj.weight",
    "model.decoder.layers.1.fc2.bias",
    "model.decoder.layers.1.final_layer_norm.bias",
)

# Of every architecture like BART.
EVERYWHERE = (BODY[0], BODY[3], BODY[6], BODY[7])


def cached(*sources: int) -> tuple[tuple[Any, ...], ...]:
    """Keys and values of every decoder layer: of the target so far, and of the sources."""
    lengths = [("k", PAST), ("v", PAST)]
    lengths += [(part, source) for source in sources for part in ("xk", "xv")]
    return tuple(
        tuple(
            normal(f"cache {layer} {part}", BATCH, DECODER_HEADS, length, HIDDEN // DECODER_HEADS)
            for part, length in lengths
        )
        for layer in range(DECODER_LAYERS)
    )


case = Usual(config=CONFIG, keywords=PLAIN)


def base_cases() -> list[Definition]:
    """Without a head: every input and option."""
    model = "BartModel"
    cache = {"decoder_attention_mask": PAST_MASK, "past_key_values": cached(SOURCE)}
    by_layers = {f"{part}_layers": 1 for part in ("encoder", "decoder")}
    return [
        case("base", model, TEXT, ALL),
        case("base_source_alone", model, SOURCE_TEXT, PLAIN),
        case("base_embeds", model, EMBEDDED),
        case("base_head_masks", model, TEXT | HEAD_MASKS, ALL | PLAIN),
        case("base_encoder_outputs", model, ENCODED | {"decoder_input_ids": TARGET_IDS}),
        case("base_cached", model, ENCODED | {"decoder_input_ids": TARGET_IDS} | cache, ALL),
        case("base_scaled", model, TEXT, config={"scale_embedding": True}),
        case("base_scaled_embeds", model, EMBEDDED, config={"scale_embedding": True}),
        *(
            case(f"base_{name}", model, WHOLE, config={"activation_function": name} | by_layers)
            for name in ("relu", "silu")
        ),
    ]


def generation_cases() -> list[Definition]:
    """With scores of the target tokens."""
    model = "BartForConditionalGeneration"
    labelled = SOURCE_TEXT | LABEL_IDS
    head = ("model.shared.weight", "lm_head.weight")
    return [
        case("seq2seq_lm", model, labelled, ALL | PLAIN, gradients=BODY),
        case("seq2seq_lm_with_target", model, TEXT | LABEL_IDS, {}),
        case("seq2seq_lm_source_alone", model, SOURCE_TEXT),
        case("seq2seq_lm_cache_by_default", model, WHOLE, {}),
        case(
            "seq2seq_lm_untied",
            model,
            labelled,
            config={"tie_word_embeddings": False},
            gradients=head,
        ),
    ]


def causal_cases() -> list[Definition]:
    """The decoder alone."""
    model = "BartForCausalLM"
    text = {
        "input_ids": TARGET_TEXT["decoder_input_ids"],
        "attention_mask": TARGET_MASK,
        "labels": LABEL_IDS["labels"],
    }
    heads = {
        "head_mask": HEAD_MASKS["decoder_head_mask"],
        "cross_attn_head_mask": HEAD_MASKS["cross_attn_head_mask"],
    }
    new = {"input_ids": TARGET_IDS, "attention_mask": PAST_MASK}
    decoder = (
        "model.decoder.embed_tokens.weight",
        "model.decoder.layers.0.self_attn.v_proj.weight",
        "model.decoder.layers.1.encoder_attn.q_proj.weight",
    )
    return [
        case("causal_lm", model, text, ALL, gradients=decoder[:2]),
        case("causal_lm_cross", model, text | SOURCE_STATES, ALL | PLAIN, gradients=decoder),
        case("causal_lm_head_masks", model, text | SOURCE_STATES | heads),
        case("causal_lm_cached", model, new | {"past_key_values": cached()}, {}),
        case(
            "causal_lm_cross_cached",
            model,
            new | SOURCE_STATES | {"past_key_values": cached(SOURCE)},
            {},
        ),
        case(
            "causal_lm_padded_left",
            model,
            {"input_ids": np.where(LEFT_MASK == 1, TARGET_IDS, 1), "attention_mask": LEFT_MASK},
        ),
        case("causal_lm_embeds", model, {"inputs_embeds": EMBEDDED["decoder_inputs_embeds"]}),
        case(
            "causal_lm_untied",
            model,
            text,
            config={"tie_word_embeddings": False},
            gradients=("lm_head.weight",),
        ),
    ]


def classification_cases() -> list[Definition]:
    """The last end-of-sequence token's label, and answers."""
    model, answers = "BartForSequenceClassification", "BartForQuestionAnswering"
    head = ("classification_head.dense.weight", "classification_head.out_proj.weight")
    several = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
    places = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, SOURCE + 4])}
    # A bias of the last states shifts all scores of a softmax.
    span = (*BODY[3:-1], "qa_outputs.weight")
    return [
        case(
            "sequence_classification",
            model,
            ENDED | {"labels": np.array([4, 0])},
            ALL,
            LABELLED,
            gradients=(*BODY[3:5], *head),
        ),
        case("sequence_classification_cache", model, ENDED, {}, LABELLED),
        case("sequence_classification_three", model, ENDED),
        case(
            "sequence_classification_several", model, ENDED | {"labels": several}, config=LABELLED
        ),
        case("question_answering", answers, SOURCE_TEXT | places, ALL, gradients=span),
        case("question_answering_with_target", answers, TEXT, {}),
    ]


def like_bart(prefix: str, heads: tuple[str, ...], config: dict[str, Any]) -> list[Definition]:
    """The cases of an architecture like BART.

    Args:
        prefix: its classes'.
        heads: the rest of the names of those with scores of tokens: of the whole model, and of the
            decoder alone if it has one.
        config: keys of its configuration.
    """
    like = Usual(config=CONFIG | {"scale_embedding": True} | config, keywords=PLAIN)
    base, whole = f"{prefix}Model", prefix + heads[0]
    labelled = SOURCE_TEXT | LABEL_IDS
    target = {"decoder_input_ids": TARGET_IDS, "decoder_attention_mask": PAST_MASK}
    found = [
        like("base", base, TEXT, ALL),
        like("base_embeds", base, EMBEDDED),
        like("base_cached", base, ENCODED | target | {"past_key_values": cached(SOURCE)}, {}),
        like("seq2seq_lm", whole, labelled, ALL | PLAIN, gradients=EVERYWHERE),
        like("seq2seq_lm_with_target", whole, TEXT | LABEL_IDS, {}),
    ]
    for head in heads[1:]:
        text = {"input_ids": TARGET_IDS, "attention_mask": TARGET_MASK} | LABEL_IDS | SOURCE_STATES
        past = {"input_ids": TARGET_IDS, "attention_mask": PAST_MASK, "past_key_values": cached()}
        table = ("model.decoder.embed_tokens.weight", EVERYWHERE[-1])
        found += [
            like("causal_lm", prefix + head, text, ALL | PLAIN, gradients=table),
            like("causal_lm_cached", prefix + head, past, {}),
        ]
    return found


CASES = [*base_cases(), *generation_cases(), *causal_cases(), *classification_cases()]
