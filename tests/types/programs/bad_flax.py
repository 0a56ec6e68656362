"""JAX/Flax programs with one mistake a line; every marked line is an error, and no other."""

from __future__ import annotations

import jax

from triformers import (
    FlaxAutoModelForCausalLM,
    FlaxAutoModelForMaskedLM,
    FlaxAutoModelForSequenceClassification,
    ViTConfig,
)


def mistakes(name: str, ids: jax.Array, vit: ViTConfig) -> None:
    FlaxAutoModelForMaskedLM.from_pretrained(name, revision=3)  # error
    FlaxAutoModelForMaskedLM.from_pretrained(3)  # error
    FlaxAutoModelForMaskedLM.from_config("bert-base-cased")  # error
    model = FlaxAutoModelForMaskedLM.from_pretrained(name)
    model(input_idz=ids)  # error
    model(ids, pixel_values=ids)  # error
    model(ids).logitz  # error
    FlaxAutoModelForMaskedLM.from_pretrained("bert-base-cased")(ids, start_positions=ids)  # error
    FlaxAutoModelForSequenceClassification.from_pretrained(name)(ids).start_logits  # error
    writer = FlaxAutoModelForCausalLM.from_pretrained(name)
    writer.generate(ids, num_beam=3)  # error
    writer.generate(ids, num_beams="four")  # error
    writer.generate(ids).scores  # error
    writer.generate(ids, return_dict_in_generate=True).shape  # error
