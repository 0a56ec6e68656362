"""A program on both registries; a line that ends with ``# error`` is one for type checkers alone."""

from __future__ import annotations

from typing import assert_type

from my_models import (
    AcmeBertConfig,
    AcmeBertForMaskedLM,
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForSequenceClassification,
    AutoTokenizer,
    FlaxAcmeBertForMaskedLM,
    FlaxAutoModelForMaskedLM,
    TFAcmeBertForMaskedLM,
    TFAutoModelForMaskedLM,
    WordBagConfig,
    WordBagForSequenceClassification,
)

from triformers import BertConfig, BertForMaskedLM, BertTokenizerFast, GPT2LMHeadModel


def from_private_names() -> None:
    assert_type(AutoModelForMaskedLM.from_pretrained("acme/bert-small"), AcmeBertForMaskedLM)
    assert_type(TFAutoModelForMaskedLM.from_pretrained("acme/bert-small"), TFAcmeBertForMaskedLM)
    assert_type(
        FlaxAutoModelForMaskedLM.from_pretrained("acme/bert-small"), FlaxAcmeBertForMaskedLM
    )
    assert_type(AutoConfig.from_pretrained("acme/bert-small"), AcmeBertConfig)
    assert_type(AutoTokenizer.from_pretrained("acme/bert-small"), BertTokenizerFast)


def from_public_names() -> None:
    assert_type(AutoModelForMaskedLM.from_pretrained("bert-base-cased"), BertForMaskedLM)
    assert_type(AutoModelForCausalLM.from_pretrained("gpt2"), GPT2LMHeadModel)
    assert_type(AutoConfig.from_pretrained("bert-base-cased"), BertConfig)


def from_configurations() -> None:
    assert_type(AutoModelForMaskedLM.from_config(AcmeBertConfig()), AcmeBertForMaskedLM)
    assert_type(AutoModelForMaskedLM.from_config(BertConfig()), BertForMaskedLM)
    assert_type(AutoConfig.for_model("word-bag"), WordBagConfig)
    model = AutoModelForSequenceClassification.from_config(WordBagConfig(num_labels=3))
    assert_type(model, WordBagForSequenceClassification)
    model(input_id=None)  # error
    AutoModelForMaskedLM.from_config("acme/bert-small")  # error
