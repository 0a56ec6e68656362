"""Layers that run again for their gradients: the same numbers, and less that is kept."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
import pytest

from tests.reference.cases.gpt2 import CONFIG as GPT2
from tests.reference.cases.t5 import CONFIG as T5
from tests.support.traced import evaluated
from triformers import (
    AlbertConfig,
    BertConfig,
    FlaxAlbertForMaskedLM,
    FlaxBertForMaskedLM,
    FlaxGPT2LMHeadModel,
    FlaxT5ForConditionalGeneration,
    GPT2Config,
    T5Config,
)

SMALL: dict[str, Any] = {
    "vocab_size": 50,
    "hidden_size": 16,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 24,
    "hidden_dropout_prob": 0.3,
    "attention_probs_dropout_prob": 0.3,
}
IDS: Any = np.array([[5, 9, 4, 7, 3], [8, 2, 6, 0, 0]])
MASK: Any = np.array([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]])
MAKERS: dict[str, Any] = {
    "bert": lambda: FlaxBertForMaskedLM(BertConfig(**SMALL)),
    "albert": lambda: FlaxAlbertForMaskedLM(AlbertConfig(**SMALL, embedding_size=8)),
    "gpt2": lambda: FlaxGPT2LMHeadModel(GPT2Config(**dict[str, Any](GPT2, resid_pdrop=0.3))),
    "t5": lambda: FlaxT5ForConditionalGeneration(T5Config(**dict[str, Any](T5, dropout_rate=0.3))),
}


def gradients(model: Any) -> Any:
    """A training step's loss with its gradients, and the loss alone: functions of parameters."""
    given = {"attention_mask": MASK, "labels": IDS, "dropout_rng": jax.random.key(4), "train": True}

    def loss(params: Any) -> Any:
        return model(IDS, **given, params=params).loss

    return jax.value_and_grad(loss), loss


@pytest.mark.parametrize("name", MAKERS)
def test_values_draws_and_gradients_stay_what_they_were(name: str) -> None:
    model = MAKERS[name]()
    assert not model.is_gradient_checkpointing
    plain, _ = gradients(model)
    expected = evaluated(plain, model.params)
    model.enable_gradient_checkpointing()
    assert model.is_gradient_checkpointing
    again, loss = gradients(model)
    found = evaluated(again, model.params)
    assert np.allclose(found[0], expected[0], atol=1e-6)
    close = jax.tree.map(lambda x, y: bool(np.allclose(x, y, atol=1e-5)), found[1], expected[1])
    assert jax.tree.all(close)
    assert "remat" in str(jax.make_jaxpr(jax.grad(loss))(model.params))
    model.gradient_checkpointing_disable()
    assert not model.is_gradient_checkpointing
    assert "remat" not in str(jax.make_jaxpr(jax.grad(gradients(model)[1]))(model.params))


def test_other_calls_are_as_before() -> None:
    model = FlaxGPT2LMHeadModel(GPT2Config(**GPT2))
    whole = model(IDS, attention_mask=MASK, output_hidden_states=True, output_attentions=True)
    options: dict[str, Any] = {"max_new_tokens": 4, "pad_token_id": 0, "eos_token_id": 1}
    ids = np.asarray(model.generate(IDS[:, :3], **options))
    model.gradient_checkpointing_enable({"use_reentrant": False})
    again = model(IDS, attention_mask=MASK, output_hidden_states=True, output_attentions=True)
    for name, value in whole.items():
        for one, other in zip(jax.tree.leaves(value), jax.tree.leaves(again[name]), strict=True):
            assert np.allclose(one, other, atol=1e-6)
    assert np.asarray(model.generate(IDS[:, :3], **options)).tolist() == ids.tolist()
    # A checkpoint's names are the same.
    assert {slot.name for slot in model.parameter_slots()} == {
        slot.name for slot in FlaxGPT2LMHeadModel(GPT2Config(**GPT2)).parameter_slots()
    }
