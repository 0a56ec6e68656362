"""BigBird's recorded calls: blocks of a long text, what a question lowers, and a call of every head."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, ALL_CACHED, PAST_MASK, TEXT, cached
from tests.reference.cases.definition import Definition, Usual, integers, normal

SEPARATOR, LONG, ODD = 98, 20, 21

# Attention to blocks begins after (5 + 2) * 2 = 14 tokens: BERT's texts have it full.
CONFIG: dict[str, Any] = bert.CONFIG | {
    "block_size": 2,
    "num_random_blocks": 1,
    "sep_token_id": SEPARATOR,
}
DECODER: dict[str, Any] = {"is_decoder": True}
WEIGHTS, STATES = {"output_attentions": True}, {"output_hidden_states": True}
BODY = (
    "bert.embeddings.word_embeddings.weight",
    "bert.embeddings.LayerNorm.weight",
    "bert.encoder.layer.0.attention.self.query.weight",
    "bert.encoder.layer.1.attention.self.value.bias",
    "bert.encoder.layer.1.output.LayerNorm.weight",
)
POOLED = (*BODY, "bert.pooler.bias")

case = Usual(config=CONFIG)


def text(length: int, padding: int) -> dict[str, Any]:
    """Two texts, the second of them padded.

    Args:
        length: of the longer one.
        padding: how much shorter the other is.
    """
    mask = np.array([[1] * length, [1] * (length - padding) + [0] * padding])
    ids = integers(f"text {length}", 1, bert.VOCABULARY - 1, bert.BATCH, length)
    types = integers(f"types {length}", 0, bert.TYPES, bert.BATCH, length)
    return {"input_ids": ids * mask, "attention_mask": mask, "token_type_ids": types}


BLOCKS = text(LONG, 8)
SHORT_OF_BLOCKS = text(ODD, 5)
# Fewer inputs than the short texts have: in training, which is compared with the most, blocks are drawn.
UNTYPED = {name: BLOCKS[name] for name in ("input_ids", "attention_mask")}


def base_cases() -> list[Definition]:
    """Without a head: blocks, and the settings."""
    model = "BigBirdModel"
    full = {"attention_type": "original_full"}
    return [
        case("base", model, TEXT, ALL),
        case("base_blocks", model, BLOCKS, WEIGHTS),
        case("base_blocks_two_random", model, BLOCKS, config={"num_random_blocks": 2}),
        case("base_part_of_a_block", model, SHORT_OF_BLOCKS),
        case("base_blocks_whole", model, {"input_ids": BLOCKS["input_ids"]}, STATES),
        case("base_full", model, BLOCKS, WEIGHTS, full),
        case("base_biasless", model, BLOCKS, config={"use_bias": False}),
        case("base_rescaled", model, TEXT, config={"rescale_embeddings": True}),
        case(
            "base_embeds",
            model,
            {
                "inputs_embeds": normal("embeds", bert.BATCH, LONG, bert.HIDDEN),
                "attention_mask": BLOCKS["attention_mask"],
            },
        ),
        case("base_relu", model, TEXT, config={"hidden_act": "relu"}),
        # There is none with an encoder's states: the reference's self-attention sees these, too, in
        # place of the text.
        case("decoder", model, TEXT, ALL_CACHED, DECODER),
    ]


def language_cases() -> list[Definition]:
    """Language models, and the pretraining."""
    causal, masked, both = "BigBirdForCausalLM", "BigBirdForMaskedLM", "BigBirdForPreTraining"
    past = TEXT | {"attention_mask": PAST_MASK}
    labels = np.where(integers("masked", 0, 4, bert.BATCH, LONG) == 0, BLOCKS["input_ids"], -100)
    sentence = ("cls.seq_relationship.weight", "cls.seq_relationship.bias")
    return [
        case(
            "pretraining",
            both,
            TEXT | {"labels": bert.MASKED_LABELS, "next_sentence_label": bert.SENTENCE_LABELS},
            gradients=(*POOLED, *bert.TOKENS, *sentence),
        ),
        case("pretraining_one_label", both, TEXT | {"labels": bert.MASKED_LABELS}),
        case(
            "causal_lm",
            causal,
            TEXT | {"labels": bert.NEXT_LABELS},
            ALL | {"use_cache": False},
            DECODER,
            gradients=(*BODY, *bert.TOKENS),
        ),
        case(
            "causal_lm_cached",
            causal,
            past | {"past_key_values": cached(bert.PAST)},
            ALL_CACHED,
            DECODER,
        ),
        # With a cache of the cross attention, too, the reference fails.
        case(
            "masked_lm_blocks",
            masked,
            UNTYPED | {"labels": labels},
            gradients=(*BODY, *bert.TOKENS),
        ),
        case(
            "masked_lm",
            masked,
            TEXT | {"labels": bert.MASKED_LABELS},
            gradients=(*BODY, *bert.TOKENS),
        ),
        case(
            "masked_lm_untied",
            masked,
            TEXT | {"labels": bert.MASKED_LABELS},
            config={"tie_word_embeddings": False},
        ),
    ]


def question_cases() -> list[Definition]:
    """Questions that end with a separator, or as they say."""
    model = "BigBirdForQuestionAnswering"
    ends = {"start_positions": np.array([12, 9]), "end_positions": np.array([14, 9])}
    near = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}
    ids = BLOCKS["input_ids"].copy()
    ids[0, [4, 9]], ids[1, 6] = SEPARATOR, SEPARATOR
    asked = {"input_ids": ids, "attention_mask": BLOCKS["attention_mask"]}
    head = tuple(
        f"qa_classifier.{name}" for name in ("output.LayerNorm.weight", "qa_outputs.weight")
    )
    return [
        case("question_answering_blocks", model, asked | ends, gradients=(*BODY, *head)),
        case("question_answering_without_end", model, BLOCKS),
        case("question_answering", model, TEXT | near, ALL, gradients=(*BODY, *head)),
        case(
            "question_answering_lengths",
            model,
            asked | {"question_lengths": np.array([[3], [5]])},
        ),
        case("question_answering_embeds", model, {"inputs_embeds": normal("e", 2, 7, bert.HIDDEN)}),
    ]


CASES = [
    *base_cases(),
    *language_cases(),
    *question_cases(),
    *(
        row
        for row in bert.heads_like(
            case,
            "BigBird",
            BODY,
            sequence=("classifier.dense.weight", "classifier.out_proj.bias"),
        )
        if row.name != "question_answering"
    ),
]
