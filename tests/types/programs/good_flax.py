"""JAX/Flax programs that must be clean; read by type checkers and never run."""

from __future__ import annotations

from typing import assert_type

import jax
import numpy as np

from triformers import (
    AutoTokenizer,
    FlaxAutoModel,
    FlaxAutoModelForCausalLM,
    FlaxAutoModelForMaskedLM,
    FlaxAutoModelForSeq2SeqLM,
    FlaxBertForMaskedLM,
    FlaxGenerateOutput,
    FlaxMaskedLMModel,
    FlaxMaskedLMOutput,
)


def the_call_of_a_known_class(ids: jax.Array) -> None:
    model = FlaxAutoModelForMaskedLM.from_pretrained("bert-base-cased", revision="main")
    assert_type(model, FlaxBertForMaskedLM)
    output = model(input_ids=ids, attention_mask=ids, token_type_ids=ids, labels=ids)
    assert_type(output, FlaxMaskedLMOutput)
    assert_type(output.logits, jax.Array)
    assert_type(output.loss, jax.Array | None)


def the_call_of_the_task_type(name: str, ids: jax.Array) -> None:
    model = FlaxAutoModelForMaskedLM.from_pretrained(name)
    assert_type(model, FlaxMaskedLMModel)
    assert_type(model(ids, labels=ids).logits, jax.Array)
    numbers = np.ones((1, 2), dtype=np.int64)
    assert_type(model(numbers, attention_mask=numbers).logits, jax.Array)
    FlaxAutoModel.from_pretrained(name)(ids, token_type_ids=ids)
    assert_type(model(ids, params=model.params, train=False).logits, jax.Array)
    model.save_pretrained("folder")


def tokenizer_to_model(name: str, texts: list[str]) -> jax.Array:
    tokenizer = AutoTokenizer.from_pretrained(name)
    batch = tokenizer(texts, padding=True, return_tensors="jax")
    return FlaxAutoModelForMaskedLM.from_pretrained(name)(**batch).logits


def generation(name: str, texts: list[str]) -> list[str]:
    tokenizer = AutoTokenizer.from_pretrained(name)
    model = FlaxAutoModelForCausalLM.from_pretrained(name)
    batch = tokenizer(texts, return_tensors="jax")
    output = model.generate(**batch, max_new_tokens=5, return_dict_in_generate=True)
    assert_type(output, FlaxGenerateOutput)
    assert_type(output.sequences, jax.Array)
    FlaxAutoModelForSeq2SeqLM.from_pretrained(name).generate(**batch, num_beams=4)
    ids: jax.Array = model.generate(**batch, do_sample=True, top_p=0.9, seed=3)
    return tokenizer.batch_decode(ids)
