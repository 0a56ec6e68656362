"""Configurations within configurations."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import pytest

import triformers  # noqa: F401  # makes the registered types known
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.auto.configurations import Configurations
from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidConfigurationError, UnknownArchitectureError
from triformers_core.parts import part


@dataclass(kw_only=True)
class TextConfig(PretrainedConfig):
    model_type: ClassVar[str] = "towers_text"
    within: ClassVar[dict[str, str]] = {"towers": "text_config"}

    width: int = 8
    pad_token_id: int | None = 1


@dataclass(kw_only=True)
class TowersConfig(PretrainedConfig):
    model_type: ClassVar[str] = "towers"

    scale: float = 1.0
    text_config: TextConfig = field(default_factory=TextConfig, metadata=part(TextConfig))


@dataclass(kw_only=True)
class SparseConfig(PretrainedConfig):
    model_type: ClassVar[str] = "sparse"

    text_config: TextConfig | None = field(default=None, metadata=part(TextConfig, optional=True))


@dataclass(kw_only=True)
class PairConfig(PretrainedConfig):
    model_type: ClassVar[str] = "pair"

    encoder: PretrainedConfig = field(metadata=part())
    decoder: PretrainedConfig = field(metadata=part())
    encoder_scale: float = 1.0


def pair(**keywords: Any) -> PairConfig:
    return PairConfig(
        encoder=BertConfig(hidden_size=32),
        decoder=GPT2Config(n_embd=24, is_decoder=True),
        **keywords,
    )


def test_a_part_of_one_type_has_its_defaults_and_takes_its_keys() -> None:
    assert TowersConfig().text_config == TextConfig()
    given: dict[str, Any] = {"text_config": {"width": 3, "model_type": "towers_text"}}
    assert TowersConfig(**given).text_config == TextConfig(width=3)
    assert TowersConfig.from_dict({"text_config": None}).text_config == TextConfig()
    assert TowersConfig().text_config is not TowersConfig().text_config


def test_a_part_may_be_missing() -> None:
    config = SparseConfig()
    assert config.text_config is None and config.parts == {}
    assert config.to_diff_dict() == {"model_type": "sparse"}
    assert config.to_dict()["text_config"] is None
    assert SparseConfig.from_dict(config.to_dict()) == config
    config.update({"text_config": {"width": 3}, "text_pad_token_id": 5})
    assert config.text_config == TextConfig(width=3, pad_token_id=5)
    assert config.to_diff_dict()["text_config"]["width"] == 3
    assert SparseConfig.from_dict(config.to_dict()) == config


def test_a_file_holds_what_differs_in_each_part() -> None:
    config = pair(encoder_scale=2.0)
    values = json.loads(config.to_json_string())
    assert values == {
        "model_type": "pair",
        "encoder_scale": 2.0,
        "encoder": {"model_type": "bert", "hidden_size": 32},
        "decoder": {"model_type": "gpt2", "n_embd": 24, "is_decoder": True},
    }
    assert config.to_diff_dict() == values
    whole = config.to_dict()
    assert whole["encoder"] == BertConfig(hidden_size=32).to_dict()
    assert whole["encoder"]["vocab_size"] == 30522
    assert PairConfig.from_dict(whole) == config


def test_it_is_read_as_it_was_saved(tmp_path: Path) -> None:
    config = pair()
    config.save_pretrained(tmp_path)
    read = PairConfig.from_pretrained(tmp_path)
    assert isinstance(read.encoder, BertConfig) and isinstance(read.decoder, GPT2Config)
    assert (read.encoder, read.decoder) == (config.encoder, config.decoder)
    assert pickle.loads(pickle.dumps(config)) == config
    changed = pair()
    changed.encoder.pad_token_id = 7
    assert changed != config


def test_a_part_is_read_from_the_whole_file(tmp_path: Path) -> None:
    TowersConfig(text_config=TextConfig(width=5)).save_pretrained(tmp_path)
    assert TextConfig.from_pretrained(tmp_path).width == 5


def test_keywords_reach_a_part_by_its_name(tmp_path: Path) -> None:
    pair().save_pretrained(tmp_path)
    read, rest = PairConfig.from_pretrained(
        tmp_path,
        encoder_hidden_dropout_prob=0.25,
        encoder_scale=3.0,  # The whole's own.
        decoder_hidden_size=12,  # GPT-2's n_embd by another name.
        decoder_start_token_id=4,
        decoder_nothing=1,
        return_unused_kwargs=True,
    )
    assert isinstance(read.encoder, BertConfig) and isinstance(read.decoder, GPT2Config)
    assert (read.encoder.hidden_dropout_prob, read.encoder.hidden_size) == (0.25, 32)
    assert (read.encoder_scale, read.decoder.n_embd) == (3.0, 12)
    assert (read.decoder_start_token_id, rest) == (4, {"decoder_nothing": 1})


def test_a_given_part_stays_as_it_is() -> None:
    encoder = BertConfig(hidden_size=32)
    config = PairConfig(encoder=encoder, decoder=GPT2Config())
    assert config.encoder is encoder
    config.update({"encoder_hidden_size": 40, "decoder": {"model_type": "bert"}})
    assert encoder.hidden_size == 32
    assert config.encoder == BertConfig(hidden_size=40)
    assert config.decoder == BertConfig()
    towers = TowersConfig()
    towers.update({"text_config": {"width": 4}, "text_pad_token_id": 6})
    assert towers.text_config == TextConfig(width=4, pad_token_id=6)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "PairConfig holds encoder and decoder, which aren't given"),
        ({"encoder": {}, "decoder": {}}, "PairConfig.encoder has no 'model_type'"),
        (
            {"encoder": {"model_type": "bert"}, "decoder": 3},
            "PairConfig.decoder is a configuration of a registered type or its keys; a int came",
        ),
        (
            {"encoder": {"model_type": "bert", "hidden_size": "x"}, "decoder": {}},
            "PairConfig.encoder: BertConfig has hidden_size='x'; it is a whole number",
        ),
        ({"encoder": None, "decoder": {}}, "PairConfig.encoder .* a NoneType came"),
    ],
)
def test_errors_name_the_part(values: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConfigurationError, match=message):
        PairConfig.from_dict(values)


def test_an_unknown_type_and_a_wrong_override_name_the_part() -> None:
    with pytest.raises(
        UnknownArchitectureError, match=r"PairConfig\.encoder.*'berd'.*nearest: bert"
    ):
        PairConfig.from_dict({"encoder": {"model_type": "berd"}, "decoder": {}})
    with pytest.raises(InvalidConfigurationError, match=r"PairConfig\.encoder: BertConfig has"):
        pair().update({"encoder_hidden_size": "wide"})
    given: dict[str, Any] = {"text_config": BertConfig()}
    with pytest.raises(
        InvalidConfigurationError, match="is a TextConfig or its keys; a BertConfig"
    ):
        TowersConfig(**given)


def test_a_configuration_is_made_by_its_type() -> None:
    table = Configurations(loaders={"pair": lambda: PairConfig}, name_patterns={})
    made = table.make(
        "pair", {"encoder": BertConfig(), "decoder": GPT2Config(), "encoder_hidden_size": 4}
    )
    assert isinstance(made, PairConfig)
    assert made.encoder == BertConfig(hidden_size=4)
