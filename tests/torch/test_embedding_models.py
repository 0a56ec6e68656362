"""Published models of sentences: their configurations, and how many parameters each then has."""

from __future__ import annotations

import json
from math import prod
from pathlib import Path
from typing import Any, get_args

import pytest

from triformers import AutoConfig, AutoModel
from triformers.auto import checkpoints

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
MODELS: list[dict[str, Any]] = json.loads(
    (FIXTURES / "embedding_models.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model["name"])
def test_the_configuration_makes_the_published_model(model: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps(model["config"]), encoding="utf-8")
    config = AutoConfig.from_pretrained(str(tmp_path))
    model_class = type(AutoModel.from_config(_tiny(config)))
    assert [model_class.__name__] == model["config"]["architectures"]
    kept = json.loads(config.to_json_string())
    assert all(kept[key] == value for key, value in model["config"].items() if key in kept)
    slots = model_class.construct_deferred(config).parameter_slots()
    assert sum(prod(slot.shape) for slot in slots) == model["parameters"]


def test_the_registry_knows_them() -> None:
    kinds = {
        "bert": checkpoints.BertCheckpoint,
        "mpnet": checkpoints.MPNetCheckpoint,
        "xlm-roberta": checkpoints.XLMRobertaCheckpoint,
    }
    for model in MODELS:
        assert model["name"] in get_args(kinds[model["config"]["model_type"]])


def _tiny(config: Any) -> Any:  # A configuration of any architecture.
    """The same architecture with a single small layer."""
    values = config.to_dict() | {"num_hidden_layers": 1, "vocab_size": 9, "hidden_size": 12}
    return type(config).from_dict(values | {"intermediate_size": 4, "num_attention_heads": 12})
