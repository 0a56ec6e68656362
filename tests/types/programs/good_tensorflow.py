"""TensorFlow programs that must be clean; read by type checkers and never run."""

from __future__ import annotations

from typing import assert_type

import numpy as np
import tensorflow as tf

from triformers import (
    AutoTokenizer,
    TFAutoModel,
    TFAutoModelForCausalLM,
    TFAutoModelForMaskedLM,
    TFAutoModelForSeq2SeqLM,
    TFBertForMaskedLM,
    TFBertModel,
    TFGenerateOutput,
    TFMaskedLMModel,
    TFMaskedLMOutput,
)


def the_call_of_a_known_class(ids: tf.Tensor) -> None:
    model = TFAutoModelForMaskedLM.from_pretrained("bert-base-cased", revision="main")
    assert_type(model, TFBertForMaskedLM)
    output = model(input_ids=ids, attention_mask=ids, token_type_ids=ids, labels=ids)
    assert_type(output, TFMaskedLMOutput)
    assert_type(output.logits, tf.Tensor)
    assert_type(output.loss, tf.Tensor | None)
    assert_type(model.bert, TFBertModel)


def the_call_of_the_task_type(name: str, ids: tf.Tensor) -> None:
    model = TFAutoModelForMaskedLM.from_pretrained(name)
    assert_type(model, TFMaskedLMModel)
    assert_type(model(ids, labels=ids).logits, tf.Tensor)
    numbers = np.ones((1, 2), dtype=np.int64)
    assert_type(model(numbers, attention_mask=numbers).logits, tf.Tensor)
    assert_type(model({"input_ids": ids, "attention_mask": numbers}).logits, tf.Tensor)
    TFAutoModel.from_pretrained(name)(ids, token_type_ids=ids)
    assert_type(model(ids, training=True).logits, tf.Tensor)
    model.save_pretrained("folder")


def tokenizer_to_model(name: str, texts: list[str]) -> tf.Tensor:
    tokenizer = AutoTokenizer.from_pretrained(name)
    batch = tokenizer(texts, padding=True, return_tensors="tf")
    return TFAutoModelForMaskedLM.from_pretrained(name)(**batch).logits


def generation(name: str, texts: list[str]) -> list[str]:
    tokenizer = AutoTokenizer.from_pretrained(name)
    model = TFAutoModelForCausalLM.from_pretrained(name)
    batch = tokenizer(texts, return_tensors="tf")
    output = model.generate(**batch, max_new_tokens=5, return_dict_in_generate=True)
    assert_type(output, TFGenerateOutput)
    assert_type(output.sequences, tf.Tensor)
    TFAutoModelForSeq2SeqLM.from_pretrained(name).generate(**batch, num_beams=4)
    ids: tf.Tensor = model.generate(**batch, do_sample=True, top_p=0.9, seed=3)
    return tokenizer.batch_decode(ids)
