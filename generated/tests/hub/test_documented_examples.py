# Generated from registry.yaml by `make generate`; do not edit.
"""The documented examples of the general Auto classes, against a Hub on the loopback address."""

from __future__ import annotations

import pytest

from tests.support.examples import check_config, check_feature_extractor, check_tokenizer
from triformers import (
    AutoConfig,
    AutoFeatureExtractor,
    AutoTokenizer,
    BertConfig,
    BertTokenizerFast,
    Wav2Vec2FeatureExtractor,
)

pytestmark = [
    pytest.mark.usefixtures("documented_checkpoints"),
    # Most heads aren't in the checkpoints that the documentation loads them from.
    pytest.mark.filterwarnings("ignore:.*newly initialised"),
]


def test_auto_config_1() -> None:
    config = AutoConfig.from_pretrained("bert-base-uncased")
    check_config(config, BertConfig)


def test_auto_config_2() -> None:
    config = AutoConfig.from_pretrained("dbmdz/bert-base-german-cased")
    check_config(config, BertConfig)


def test_auto_config_3() -> None:
    config = AutoConfig.from_pretrained("./test/bert_saved_model/")
    check_config(config, BertConfig)


def test_auto_config_4() -> None:
    config = AutoConfig.from_pretrained("./test/bert_saved_model/my_configuration.json")
    check_config(config, BertConfig)


def test_auto_config_5() -> None:
    config = AutoConfig.from_pretrained("bert-base-uncased", output_attentions=True, foo=False)
    check_config(config, BertConfig)
    assert config.output_attentions is True


def test_auto_config_6() -> None:
    config, unused_kwargs = AutoConfig.from_pretrained(
        "bert-base-uncased", output_attentions=True, foo=False, return_unused_kwargs=True
    )
    check_config(config, BertConfig)
    assert config.output_attentions is True
    assert unused_kwargs == {"foo": False}


def test_auto_tokenizer_1() -> None:
    tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
    check_tokenizer(tokenizer, BertTokenizerFast)


def test_auto_tokenizer_2() -> None:
    tokenizer = AutoTokenizer.from_pretrained("dbmdz/bert-base-german-cased")
    check_tokenizer(tokenizer, BertTokenizerFast)


def test_auto_tokenizer_3() -> None:
    tokenizer = AutoTokenizer.from_pretrained("./test/bert_saved_model/")
    check_tokenizer(tokenizer, BertTokenizerFast)


def test_auto_feature_extractor_1() -> None:
    feature_extractor = AutoFeatureExtractor.from_pretrained("facebook/wav2vec2-base-960h")
    check_feature_extractor(feature_extractor, Wav2Vec2FeatureExtractor)


def test_auto_feature_extractor_2() -> None:
    feature_extractor = AutoFeatureExtractor.from_pretrained("./test/saved_model/")
    check_feature_extractor(feature_extractor, Wav2Vec2FeatureExtractor)
