"""ELECTRA's recorded calls: the difference to BERT, and a call of every head."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, CHOICE_TEXT, MASK, TEXT, THREE_D_MASK, WHOLE
from tests.reference.cases.definition import Definition, Usual, integers, normal

EMBEDDING = 24
CONFIG: dict[str, Any] = bert.CONFIG | {"embedding_size": EMBEDDING}
LABELLED: dict[str, Any] = CONFIG | {"num_labels": bert.LABELS}
# As in the large discriminator: nothing has to be widened.
WIDE: dict[str, Any] = bert.CONFIG | {"embedding_size": bert.HIDDEN}

EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, EMBEDDING)}
REPLACED = {"labels": integers("replaced", 0, 2, bert.BATCH, bert.LENGTH)}
CHOICES = CHOICE_TEXT | {"labels": np.array([2, 0])}

BODY = (
    "electra.embeddings.word_embeddings.weight",
    "electra.embeddings.LayerNorm.weight",
    "electra.embeddings_project.weight",
    "electra.encoder.layer.0.attention.self.query.weight",
    "electra.encoder.layer.1.output.LayerNorm.weight",
)
TOKENS = (
    "generator_lm_head.bias",
    "generator_predictions.dense.weight",
    "generator_predictions.LayerNorm.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: how embeddings are widened."""
    model = "ElectraModel"
    return [
        case("base", model, TEXT, ALL),
        case("base_wide", model, TEXT, config=WIDE),
        case("base_embeds", model, EMBEDS | {"attention_mask": MASK}),
        case("base_mask_by_query", model, WHOLE | {"attention_mask": THREE_D_MASK}),
        case(
            "decoder_cached",
            model,
            TEXT | {"past_key_values": bert.cached(bert.PAST), "attention_mask": bert.PAST_MASK},
            bert.ALL_CACHED,
            CONFIG | {"is_decoder": True},
        ),
    ]


def pretraining_cases() -> list[Definition]:
    """The discriminator and the generator."""
    discriminator, generator = "ElectraForPreTraining", "ElectraForMaskedLM"
    masked = TEXT | {"labels": bert.MASKED_LABELS}
    relu = {"hidden_act": "relu"}
    untied = {"tie_word_embeddings": False}
    return [
        case(
            "pretraining",
            discriminator,
            TEXT | REPLACED,
            ALL,
            gradients=(
                *BODY,
                "discriminator_predictions.dense.weight",
                "discriminator_predictions.dense_prediction.bias",
            ),
        ),
        # Without a mask all tokens count.
        case("pretraining_whole", discriminator, WHOLE | REPLACED),
        # This head's activation is the configuration's; the other heads' are not.
        case("pretraining_relu", discriminator, TEXT | REPLACED, config=CONFIG | relu),
        case("masked_lm", generator, masked, ALL, gradients=(*BODY, *TOKENS)),
        case("masked_lm_relu", generator, masked, config=CONFIG | relu),
        case("masked_lm_wide", generator, masked, config=WIDE),
        case(
            "masked_lm_untied",
            generator,
            masked,
            config=CONFIG | untied,
            gradients=("generator_lm_head.weight", *TOKENS),
        ),
    ]


def classification_cases() -> list[Definition]:
    """Classifiers of sequences, choices, tokens and spans."""
    ends = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}
    sequence, choice = "ElectraForSequenceClassification", "ElectraForMultipleChoice"
    labels = TEXT | {"labels": np.array([4, 0])}
    settings: dict[str, dict[str, Any]] = {
        "last": {"summary_type": "last"},
        "mean": {"summary_type": "mean", "summary_activation": "tanh"},
        "cls_index": {"summary_type": "cls_index", "summary_activation": None},
        "unprojected": {"summary_use_proj": False},
    }
    return [
        case(
            "sequence_classification",
            sequence,
            labels,
            ALL,
            LABELLED,
            gradients=(*BODY, "classifier.dense.weight", "classifier.out_proj.bias"),
        ),
        case(
            "sequence_classification_relu",
            sequence,
            labels,
            config=LABELLED | {"hidden_act": "relu"},
        ),
        case(
            "multiple_choice",
            choice,
            CHOICES,
            ALL,
            gradients=(*BODY, "sequence_summary.summary.weight", "classifier.weight"),
        ),
        *(
            case(f"multiple_choice_{name}", choice, CHOICES, config=CONFIG | setting)
            for name, setting in settings.items()
        ),
        case(
            "token_classification",
            "ElectraForTokenClassification",
            TEXT | {"labels": bert.TOKEN_LABELS},
            ALL,
            LABELLED,
            gradients=(*BODY, "classifier.weight"),
        ),
        case(
            "question_answering",
            "ElectraForQuestionAnswering",
            TEXT | ends,
            ALL,
            gradients=(*BODY, "qa_outputs.weight"),
        ),
    ]


def causal_cases() -> list[Definition]:
    """The generator as a decoder."""
    labelled = TEXT | {"labels": np.where(TEXT["attention_mask"] == 1, TEXT["input_ids"], -100)}
    decoder = CONFIG | {"is_decoder": True, "use_cache": False}
    head = ("generator_predictions.dense.weight", "generator_lm_head.bias")
    return [
        case("causal_lm", "ElectraForCausalLM", labelled, ALL, decoder, gradients=head),
        case("causal_lm_of_an_encoder", "ElectraForCausalLM", TEXT),
    ]


CASES = [*base_cases(), *pretraining_cases(), *classification_cases(), *causal_cases()]
