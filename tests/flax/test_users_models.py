"""What users and their tools do with Flax models beside calling them."""

from __future__ import annotations

from typing import Any

import jax
import jax.export
import numpy as np
import pytest

from triformers import BertConfig, FlaxBertForMaskedLM, FlaxMaskedLMOutput
from triformers_core.kit.flax import TiedLinear

BERT = {
    "vocab_size": 50,
    "hidden_size": 16,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 32,
}
IDS: Any = np.array([[1, 2, 3]])


def test_what_is_exported_returns_outputs_again() -> None:
    model = FlaxBertForMaskedLM(BertConfig.from_dict(BERT))
    call = jax.jit(lambda params, ids: model(ids, params=params, output_hidden_states=True))
    struct: Any = jax.ShapeDtypeStruct  # Has no types, nor have calls of what is exported.
    written = jax.export.export(call)(model.params, struct(IDS.shape, "int32")).serialize()
    again: Any = jax.export.deserialize(written)
    found = again.call(model.params, IDS.astype("int32"))
    assert type(found) is FlaxMaskedLMOutput and len(found.hidden_states) == 2
    np.testing.assert_allclose(found.logits, model(IDS).logits, atol=1e-6)


@pytest.mark.parametrize("tied", [True, False])
def test_a_vocabulary_gets_a_size_and_new_rows(tied: bool) -> None:
    model = FlaxBertForMaskedLM(BertConfig.from_dict({**BERT, "tie_word_embeddings": tied}))
    before = np.asarray(model.get_input_embeddings().table())
    table = model.resize_token_embeddings(pad_to_multiple_of=16, mean_resizing=True)
    assert (table.num_embeddings, model.config.vocab_size) == (64, 64)
    new = np.asarray(table.table())
    np.testing.assert_array_equal(new[:50], before)
    np.testing.assert_allclose(new[50:], np.tile(before.mean(0), (14, 1)), atol=1e-6)
    projection: Any = model.get_output_embeddings()
    assert isinstance(projection, TiedLinear) == tied and projection.out_features == 64
    assert model.get_memory_footprint() == 4 * model.num_parameters()
    model.set_input_embeddings(np.ones((20, 16), np.float32))
    assert model(IDS).logits.shape == (1, 3, 20)
    np.testing.assert_array_equal(np.asarray(model.get_input_embeddings().table()), 1)
