"""Reading, overriding and writing configurations."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from triformers import AutoConfig
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.errors import InvalidConfigurationError


def test_unknown_keys_survive_a_round_trip(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(
        json.dumps({"model_type": "bert", "hidden_size": 32, "their_own": [1]})
    )
    config = BertConfig.from_pretrained(tmp_path)
    assert config.hidden_size == 32 and config.extra == {"their_own": [1]}
    config.save_pretrained(tmp_path)
    saved = json.loads((tmp_path / "config.json").read_text())
    assert saved == {"model_type": "bert", "hidden_size": 32, "their_own": [1]}


def test_overrides_and_unused_keywords(tmp_path: Path) -> None:
    BertConfig().save_pretrained(tmp_path)
    config, unused = BertConfig.from_pretrained(
        tmp_path, output_attentions=True, foo=False, return_unused_kwargs=True
    )
    assert config.output_attentions and unused == {"foo": False}


def test_labels_follow_from_their_number() -> None:
    assert BertConfig(num_labels=3).id2label == {0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2"}
    config = BertConfig.from_dict({"id2label": {"0": "no", "1": "yes", "2": "maybe"}})
    assert config.num_labels == 3 and config.label2id == {"no": 0, "yes": 1, "maybe": 2}
    config.update({"num_labels": 2})
    assert config.id2label == {0: "LABEL_0", 1: "LABEL_1"}
    null = BertConfig.from_dict({"id2label": None, "label2id": None})
    assert null.id2label == config.id2label and null.label2id == {"LABEL_0": 0, "LABEL_1": 1}


def test_both_spellings_of_the_dtype() -> None:
    assert BertConfig.from_dict({"torch_dtype": "float16"}).dtype == "float16"
    assert BertConfig.from_dict({"dtype": "bfloat16"}).dtype == "bfloat16"


def test_what_scripts_read_of_every_configuration(tmp_path: Path) -> None:
    config: Any = BertConfig(dtype="float16")
    assert config.finetuning_task is None and config.use_return_dict is True
    assert (config.prefix, config.num_beam_groups, config.diversity_penalty) == (None, 1, 0.0)
    assert config.pruned_heads == {} and config.use_bfloat16 is config.tf_legacy_loss is False
    assert str(config.torch_dtype).removeprefix("torch.") == "float16"
    config.torch_dtype = "float32"
    config._name_or_path = "mine"
    assert (config.dtype, config.name_or_path) == ("float32", "mine")
    config.save_pretrained(tmp_path)
    loaded: Any = BertConfig.from_pretrained(tmp_path, finetuning_task="ner", num_beams=3)
    assert (loaded.finetuning_task, loaded.num_beams) == ("ner", 3)
    loaded.save_pretrained(tmp_path)
    assert json.loads((tmp_path / "config.json").read_text())["finetuning_task"] == "ner"


def test_broken_json_says_where(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{\n  "hidden_size": ,\n}')
    with pytest.raises(InvalidConfigurationError, match=r"config\.json:2:18: not JSON"):
        BertConfig.from_pretrained(tmp_path)


def test_unknown_field_names_the_nearest() -> None:
    with pytest.raises(InvalidConfigurationError, match="nearest: hidden_size"):
        BertConfig().update({"hiden_size": 3})


def test_a_field_can_be_read_set_and_loaded_under_an_alias(tmp_path: Path) -> None:
    config = GPT2Config.from_dict({"hidden_size": 32, "n_layer": 3, "num_hidden_layers": 2})
    assert (config.n_embd, config.hidden_size, config.n_layer) == (32, 32, 3)
    config.num_hidden_layers = 5
    config.update({"max_position_embeddings": 61})
    config.save_pretrained(tmp_path)
    saved = json.loads((tmp_path / "config.json").read_text())
    assert saved == {"model_type": "gpt2", "n_embd": 32, "n_layer": 5, "n_positions": 61}
    assert GPT2Config.from_pretrained(tmp_path, hidden_size=64).n_embd == 64


def test_a_file_of_another_name(tmp_path: Path) -> None:
    config = BertConfig(num_hidden_layers=3)
    config.to_json_file(tmp_path / "new" / "mine.json")
    assert BertConfig.from_pretrained(tmp_path / "new" / "mine.json").num_hidden_layers == 3


@pytest.mark.parametrize("name", ["dtype", "torch_dtype"])
def test_the_type_of_weights_is_overridden_and_checked(name: str, tmp_path: Path) -> None:
    BertConfig(dtype="float32").save_pretrained(tmp_path)
    load: Any = AutoConfig.from_pretrained
    asked = {"float16": "float16", "torch.bfloat16": "bfloat16", "auto": "float32"}
    for given, expected in asked.items():
        assert load(tmp_path, **{name: given}).dtype == expected
    made: Any = BertConfig
    assert (
        made(**{name: np.float16}).dtype == made(**{name: np.dtype("float16")}).dtype == "float16"
    )
    assert made(**{name: "auto"}).dtype is None
    for wrong in ("float61", 3):
        for call in (partial(load, tmp_path), made, lambda **file: BertConfig.from_dict(file)):
            with pytest.raises(InvalidConfigurationError, match=f"dtype={wrong!r}; it is one of"):
                call(**{name: wrong})
