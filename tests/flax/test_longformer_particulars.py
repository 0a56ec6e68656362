"""Longformer in Flax: how many tokens are global is seen before a call, or else any of them may be."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from tests.reference.cases.longformer import CONFIG, MARKS, QUESTION, TEXT
from triformers import FlaxLongformerForQuestionAnswering, FlaxLongformerModel
from triformers_core.architectures.longformer.configuration import LongformerConfig

pytestmark = pytest.mark.usefixtures("evaluating")

# Calls have keywords of more than one type.
MARKED: dict[str, Any] = {**TEXT, **MARKS}
ASKED: dict[str, Any] = {**QUESTION}


def test_where_that_isnt_seen_results_are_the_same() -> None:
    model = FlaxLongformerModel(LongformerConfig(**CONFIG))
    seen = model(**MARKED).last_hidden_state

    def call(given: dict[str, Any]) -> jax.Array:
        return model(**given).last_hidden_state

    assert jnp.abs(jax.jit(call)(MARKED) - seen).max() <= 1e-5


@pytest.mark.parametrize(("wanted", "most"), [(False, 4), (True, 3)])
def test_their_number_is_rounded_but_where_weights_show_it(wanted: bool, most: int) -> None:
    model = FlaxLongformerModel(LongformerConfig(**CONFIG))
    marks = np.zeros_like(MARKED["global_attention_mask"])
    marks[1, [0, 2, 3]] = 1
    shapes: list[int] = []
    encoder: Any = model.encoder  # Its type is that of all stacks.
    attention = type(encoder.layer[0].attention.self)
    split = attention.split

    def noted(self: Any, states: jax.Array) -> Any:
        shapes.append(states.shape[1])
        return split(self, states)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(attention, "split", noted)
        model(**MARKED | {"global_attention_mask": marks}, output_attentions=wanted)
    assert min(shapes) == most


def test_a_question_is_seen_too() -> None:
    model = FlaxLongformerForQuestionAnswering(LongformerConfig(**CONFIG))
    output = model(**ASKED, output_attentions=True)
    assert output.global_attentions is not None
    assert output.global_attentions[0].shape[-1] == 4
