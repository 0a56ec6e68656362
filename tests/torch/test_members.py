"""What tools and scripts read of the reference's models is here, or says what to use instead."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

import triformers
from tests.support.members import MODELS, lost
from tests.support.tiny import tiny_bert, tiny_config
from triformers_core.errors import InvalidConfigurationError, NotPartError


@pytest.mark.parametrize("name", MODELS)
def test_models_have_all_names(name: str) -> None:
    model = getattr(triformers, f"{name}")(tiny_config(MODELS[name]))
    assert lost(f"{name}", model) == []
    assert model.can_generate() is (name in ("GPT2LMHeadModel", "T5ForConditionalGeneration"))
    assert (model.get_decoder() is model) is (name != "T5ForConditionalGeneration")
    with pytest.raises(NotPartError, match=".*.floating_point_ops isn't part of this library. "):
        model.floating_point_ops({})


def test_classes_and_outputs_have_all_names() -> None:
    assert lost("AutoModel", triformers.AutoModel) == []
    model = triformers.BertModel(tiny_bert())
    assert lost("ModelOutput", model(**model.dummy_inputs)) == []


@pytest.mark.parametrize("name", MODELS)
def test_another_projection_is_used_and_saved(name: str, tmp_path: Path) -> None:
    model = getattr(triformers, name)(tiny_config(MODELS[name])).eval()
    old = model.get_output_embeddings()
    if old is None:
        with pytest.raises(InvalidConfigurationError, match="has no output embeddings"):
            model.set_output_embeddings(torch.nn.Linear(2, 2))
        return
    new = torch.nn.Linear(old.in_features, old.out_features, bias=old.bias is not None)
    model.set_output_embeddings(new)
    assert model.get_output_embeddings() is new
    expected = model(**model.dummy_inputs).logits
    model.save_pretrained(tmp_path)
    loaded, info = type(model).from_pretrained(tmp_path, output_loading_info=True)
    assert not any(info.values())
    torch.testing.assert_close(loaded(**loaded.dummy_inputs).logits, expected)
