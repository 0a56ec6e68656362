"""TensorFlow programs that must be clean; read by type checkers and never run."""

from __future__ import annotations

from typing import assert_type

import tensorflow as tf

from triformers import (
    AutoTokenizer,
    TFAutoModel,
    TFAutoModelForMaskedLM,
    TFBaseModelOutput,
    TFBertForMaskedLM,
    TFBertModel,
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
    assert_type(TFAutoModel.from_pretrained(name)(input_ids=ids), TFBaseModelOutput)
    assert_type(TFAutoModel.from_pretrained(name)(ids).last_hidden_state, tf.Tensor)
    assert_type(model(ids, training=True).logits, tf.Tensor)
    model.save_pretrained("folder")


def tokenizer_to_model(name: str, texts: list[str]) -> tf.Tensor:
    tokenizer = AutoTokenizer.from_pretrained(name)
    batch = tokenizer(texts, padding=True, return_tensors="tf")
    return TFAutoModelForMaskedLM.from_pretrained(name)(**batch).logits
