"""ConvBERT's recorded calls: the difference to ELECTRA, and a call of every head."""

from __future__ import annotations

from typing import Any

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, TEXT, THREE_D_MASK, WHOLE
from tests.reference.cases.definition import Definition, Usual
from tests.reference.cases.electra import EMBEDDING, EMBEDS, TOKENS

CONFIG: dict[str, Any] = bert.CONFIG | {
    "embedding_size": EMBEDDING,
    "intermediate_size": 40,
    "head_ratio": 2,
    "conv_kernel_size": 3,
}
GROUPED: dict[str, Any] = {"num_groups": 4}
BODY = (
    "convbert.embeddings.word_embeddings.weight",
    "convbert.embeddings_project.weight",
    "convbert.encoder.layer.0.attention.self.query.weight",
    "convbert.encoder.layer.0.attention.self.key_conv_attn_layer.bias",
    "convbert.encoder.layer.0.attention.self.conv_kernel_layer.weight",
    "convbert.encoder.layer.1.attention.self.conv_out_layer.bias",
    "convbert.encoder.layer.1.output.LayerNorm.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: the convolutions."""
    model = "ConvBertModel"
    return [
        case("base", model, TEXT, ALL),
        case("base_grouped", model, TEXT, ALL, GROUPED),
        # Longer than the text.
        case("base_long_kernel", model, TEXT, config={"conv_kernel_size": 9}),
        # Fewer heads than the ratio: one is left.
        case("base_one_head", model, TEXT, ALL, {"head_ratio": 8}),
        case("base_wide", model, TEXT, config={"embedding_size": bert.HIDDEN}),
        case("base_embeds", model, EMBEDS | {"attention_mask": bert.MASK}),
        case("base_mask_by_query", model, WHOLE | {"attention_mask": THREE_D_MASK}),
    ]


def head_cases() -> list[Definition]:
    """The masked language model, and what of the heads follows the configuration."""
    masked, sequence = "ConvBertForMaskedLM", "ConvBertForSequenceClassification"
    labels = TEXT | {"labels": bert.MASKED_LABELS}
    relu = {"hidden_act": "relu"}
    return [
        case("masked_lm", masked, labels, ALL, gradients=(*BODY, *TOKENS)),
        case("masked_lm_relu", masked, labels, config=relu),
        case("masked_lm_untied", masked, labels, config={"tie_word_embeddings": False}),
        case(
            "masked_lm_grouped",
            masked,
            labels,
            config=GROUPED,
            gradients=("convbert.encoder.layer.0.intermediate.dense.weight",),
        ),
        case("sequence_classification_relu", sequence, TEXT, config=relu),
    ]


CASES = [
    *base_cases(),
    *head_cases(),
    *bert.heads_like(
        case,
        "ConvBert",
        BODY,
        sequence=("classifier.dense.weight", "classifier.out_proj.bias"),
    ),
]
