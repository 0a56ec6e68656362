"""What RAG does with a retriever, in every backend."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import triformers
from tests.support.pairs import tokenizers
from tests.support.reference import Array
from triformers import (
    BartConfig,
    DPRConfig,
    ExactIndex,
    InvalidInputError,
    RagConfig,
    RagRetriever,
)

WIDTH, DOCS, CONTEXT = 16, 2, 24
TITLES = ['"Paris"', "Rome", "Oslo"]
TEXTS = ["is in  France", "is in Italy", "is in Norway"]


def configuration(**changes: Any) -> RagConfig:
    """That of a tiny DPR and BART with the vocabularies of ``tokenizers``."""
    pair = tokenizers()
    return RagConfig.from_question_encoder_generator_configs(
        DPRConfig(
            vocab_size=len(pair.question_encoder),
            hidden_size=WIDTH,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=20,
        ),
        BartConfig(
            vocab_size=len(pair.generator),
            max_position_embeddings=64,
            encoder_layers=1,
            decoder_layers=1,
            d_model=24,
            encoder_attention_heads=2,
            decoder_attention_heads=2,
        ),
        **{
            "n_docs": DOCS,
            "retrieval_vector_size": WIDTH,
            "max_combined_length": CONTEXT,
            **changes,
        },
    )


def index() -> ExactIndex:
    """Three passages."""
    vectors = np.random.default_rng(0).normal(size=(3, WIDTH)).astype(np.float32)
    return ExactIndex(vectors, TITLES, TEXTS)


def retriever() -> RagRetriever:
    """What looks them up."""
    pair = tokenizers()
    return RagRetriever(configuration(), pair.question_encoder, pair.generator, index=index())


def check_vocabulary(
    model: Any, passages: dict[str, Any], as_array: Callable[[Any], Array]
) -> None:
    """Options that go through a vocabulary go through the generator's, not the encoder's."""
    spelling = tokenizers()
    last = len(spelling.generator) - 1
    stop = {"stop_strings": [spelling.generator.decode([last])], "tokenizer": spelling}
    for beams in (1, 2):
        options = {"max_new_tokens": 4, "num_beams": beams} | passages
        options["prefix_allowed_tokens_fn"] = lambda _, ids: [last]
        ids = as_array(model.generate(**options))
        assert (ids[:, 1:3] == last).all(), ids
        ids = as_array(model.generate(**options, **stop))
        assert (ids[:, 1] == last).all() and not (ids[:, 2:] == last).any(), ids


def check_retrieval(
    prefix: str,
    folder: Path,
    as_tensor: Callable[[Array], Any],
    as_array: Callable[[Any], Array],
    prepare: Callable[[Any], None] = lambda model: None,
) -> None:
    """Passages that are looked up in a call are those that can be passed to it.

    Args:
        prefix: of the backend's names.
        folder: for files.
        as_tensor: from an array to a tensor.
        as_array: the other way round.
        prepare: called with every new model.
    """
    finds = retriever()
    finds.save_pretrained(folder)
    finds = RagRetriever.from_pretrained(folder)
    batch = finds.question_encoder_tokenizer(["where is it", "who"], padding=True)
    question = {name: as_tensor(np.array(batch[name])) for name in ("input_ids", "attention_mask")}
    answers = as_tensor(np.array([[2, 0, 9, 5, 2], [2, 0, 11, 2, 1]]))
    for name in ("RagTokenForGeneration", "RagSequenceForGeneration"):
        model_class = getattr(triformers, prefix + name)
        alone = model_class(configuration())
        if prefix == "":
            alone.eval()
        with pytest.raises(InvalidInputError, match="without a retriever"):
            alone(**question, labels=answers)
        with pytest.raises(InvalidInputError, match="without a retriever"):
            alone.generate(question["input_ids"])
        alone.set_retriever(finds)
        prepare(alone)
        given = alone.retrieve(**question)
        expected = finds(
            np.array(batch["input_ids"]), as_array(given.question_encoder_last_hidden_state)
        )
        found = as_array(given.context_input_ids)
        assert found.tolist() == np.asarray(expected["context_input_ids"]).tolist()
        assert found.shape == (2 * DOCS, CONTEXT)
        ids = as_array(given.retrieved_doc_ids)
        products = as_array(given.question_encoder_last_hidden_state) @ index().embeddings.T
        assert ids.tolist() == np.argsort(-products, 1)[:, :DOCS].tolist()
        np.testing.assert_allclose(
            as_array(given.doc_scores), np.take_along_axis(products, ids, 1), rtol=1e-5, atol=1e-5
        )
        passages = {
            "context_input_ids": given.context_input_ids,
            "context_attention_mask": given.context_attention_mask,
            "doc_scores": given.doc_scores,
        }
        looked_up = alone(**question, labels=answers, output_retrieved=True)
        by_hand = alone(**passages, labels=answers)
        np.testing.assert_allclose(
            as_array(looked_up.loss), as_array(by_hand.loss), rtol=1e-5, atol=1e-5
        )
        assert as_array(looked_up.retrieved_doc_ids).tolist() == ids.tolist()
        assert by_hand.context_input_ids is None
        options: dict[str, Any] = {"max_new_tokens": 4, "num_beams": 2}
        texts = as_array(alone.generate(**question, **options)).tolist()
        assert texts == as_array(alone.generate(**passages, **options)).tolist()
        with pytest.raises(InvalidInputError, match="n_docs=3"):
            alone(**passages, labels=answers, n_docs=3)
        check_vocabulary(alone, passages, as_array)
