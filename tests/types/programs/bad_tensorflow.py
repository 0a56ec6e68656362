"""TensorFlow programs with one mistake a line; every marked line is an error, and no other."""

from __future__ import annotations

import tensorflow as tf

from triformers import (
    TFAutoModelForCausalLM,
    TFAutoModelForMaskedLM,
    TFAutoModelForSequenceClassification,
    ViTConfig,
)


def mistakes(name: str, ids: tf.Tensor, vit: ViTConfig) -> None:
    TFAutoModelForMaskedLM.from_pretrained(name, revision=3)  # error
    TFAutoModelForMaskedLM.from_pretrained(3)  # error
    TFAutoModelForMaskedLM.from_config("bert-base-cased")  # error
    model = TFAutoModelForMaskedLM.from_pretrained(name)
    model(input_idz=ids)  # error
    model(ids, pixel_values=ids)  # error
    model(ids).logitz  # error
    TFAutoModelForMaskedLM.from_pretrained("bert-base-cased")(ids, start_positions=ids)  # error
    TFAutoModelForSequenceClassification.from_pretrained(name)(ids).start_logits  # error
    writer = TFAutoModelForCausalLM.from_pretrained(name)
    writer.generate(ids, num_beam=3)  # error
    writer.generate(ids, num_beams="four")  # error
    writer.generate(ids, return_dict_in_generate=True).shape  # error
