"""What tools and scripts read of the reference's models is here, or says what to use instead."""

from __future__ import annotations

import pytest

import triformers
from tests.support.members import MODELS, lost
from tests.support.tiny import tiny_bert, tiny_config
from triformers_core.errors import NotPartError


@pytest.mark.parametrize("name", MODELS)
def test_models_have_all_names(name: str) -> None:
    model = getattr(triformers, f"Flax{name}")(tiny_config(MODELS[name]))
    assert lost(f"Flax{name}", model) == []
    assert model.can_generate() is (name in ("GPT2LMHeadModel", "T5ForConditionalGeneration"))
    assert (model.get_decoder() is model) is (name != "T5ForConditionalGeneration")
    with pytest.raises(
        NotPartError, match="Flax.*.floating_point_ops isn't part of this library. "
    ):
        model.floating_point_ops({})


def test_classes_and_outputs_have_all_names() -> None:
    assert lost("FlaxAutoModel", triformers.FlaxAutoModel) == []
    model = triformers.FlaxBertModel(tiny_bert())
    assert lost("ModelOutput", model(**model.dummy_inputs)) == []
