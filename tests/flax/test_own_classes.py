"""Models that a user builds of this library's and NNX's layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax.numpy as jnp
import pytest
from flax import nnx

from tests.support.tiny import tiny_bert
from triformers import BertConfig, FlaxBertModel, FlaxBertPreTrainedModel


class Normed(FlaxBertPreTrainedModel):
    """A layer of NNX on top."""

    def __init__(self, config: BertConfig, **options: Any) -> None:
        super().__init__(config, **options)
        self.bert = FlaxBertModel(config, **options)
        self.norm = nnx.LayerNorm(config.hidden_size, rngs=nnx.Rngs(0))
        self.post_init()


def test_what_the_checkpoint_lacks_keeps_its_own_initial_value(tmp_path: Path) -> None:
    FlaxBertModel(tiny_bert()).save_pretrained(tmp_path)
    with pytest.warns(UserWarning, match="norm.bias, norm.scale"):
        model = Normed.from_pretrained(tmp_path)
    assert (model.params["norm"]["scale"] == jnp.ones(model.config.hidden_size)).all()
