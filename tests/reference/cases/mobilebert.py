"""MobileBERT's recorded calls: the difference to BERT, and a call of every head."""

from __future__ import annotations

from typing import Any

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, MASK, TEXT, THREE_D_MASK, WHOLE
from tests.reference.cases.definition import Definition, Usual, integers, normal

EMBEDDING, NARROW = 24, 16
CONFIG: dict[str, Any] = bert.CONFIG | {
    "embedding_size": EMBEDDING,
    "intra_bottleneck_size": NARROW,
    "num_feedforward_networks": 2,
    "hidden_act": "relu",
}
PLAIN: dict[str, Any] = {"use_bottleneck": False, "normalization_type": "layer_norm"}
EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, EMBEDDING)}
LAYER = "mobilebert.encoder.layer"
BODY = (
    "mobilebert.embeddings.word_embeddings.weight",
    "mobilebert.embeddings.embedding_transformation.weight",
    f"{LAYER}.0.bottleneck.input.dense.weight",
    f"{LAYER}.0.attention.self.value.weight",
    f"{LAYER}.0.ffn.0.output.LayerNorm.weight",
    f"{LAYER}.1.output.bottleneck.dense.weight",
)
TOKENS = (
    "cls.predictions.bias",
    "cls.predictions.dense.weight",
    "cls.predictions.transform.LayerNorm.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: bottlenecks, norms and embeddings."""
    model = "MobileBertModel"
    positions = {"position_ids": integers("positions", 0, 61, bert.BATCH, bert.LENGTH)}
    shared = {"use_bottleneck_attention": True, "key_query_shared_bottleneck": False}
    return [
        case("base", model, TEXT, ALL),
        case("base_without_bottlenecks", model, TEXT, ALL, PLAIN),
        case("base_layer_norm", model, TEXT, config={"normalization_type": "layer_norm"}),
        case("base_narrow_attention", model, TEXT, ALL, shared),
        case("base_without_neighbours", model, TEXT, config={"trigram_input": False}),
        case(
            "base_wide",
            model,
            TEXT,
            config={"trigram_input": False, "embedding_size": bert.HIDDEN},
        ),
        case("base_first_state", model, TEXT, config={"classifier_activation": False}),
        case("base_embeds", model, EMBEDS | positions | {"attention_mask": MASK}),
        case("base_mask_by_query", model, WHOLE | {"attention_mask": THREE_D_MASK}),
    ]


def pretraining_cases() -> list[Definition]:
    """The heads of the pretraining."""
    masked = TEXT | {"labels": bert.MASKED_LABELS}
    sentence = ("mobilebert.pooler.dense.bias", "cls.seq_relationship.weight")
    return [
        case(
            "pretraining",
            "MobileBertForPreTraining",
            masked | {"next_sentence_label": bert.SENTENCE_LABELS},
            ALL,
            gradients=(*BODY, *TOKENS, *sentence),
        ),
        case("masked_lm", "MobileBertForMaskedLM", masked, ALL, gradients=(*BODY, *TOKENS)),
        case(
            "masked_lm_untied",
            "MobileBertForMaskedLM",
            masked,
            config={"tie_word_embeddings": False},
        ),
        case(
            "next_sentence_prediction",
            "MobileBertForNextSentencePrediction",
            TEXT | {"labels": bert.SENTENCE_LABELS},
            ALL,
            gradients=(*BODY, *sentence),
        ),
    ]


CASES = [*base_cases(), *pretraining_cases(), *bert.heads_like(case, "MobileBert", BODY)]
