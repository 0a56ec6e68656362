"""Tiny models for the TensorFlow tests."""

from __future__ import annotations

# Keras imports the Hub's client, which reads its address then: that of the loopback Hub, which
# the documented examples need.
import tests.support.hub  # isort: skip  # noqa: F401

import keras
import numpy as np
import pytest
import tensorflow as tf

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig


@pytest.fixture(autouse=True)
def same_random_numbers() -> None:
    """Initial values and dropout don't change from run to run."""
    keras.utils.set_random_seed(0)


@pytest.fixture
def bert_config() -> BertConfig:
    """A BERT whose sizes all differ, so that no two axes can be taken for each other."""
    return BertConfig(
        vocab_size=99,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=37,
        max_position_embeddings=61,
        type_vocab_size=3,
        layer_norm_eps=1e-2,
    )


@pytest.fixture
def vit_config() -> ViTConfig:
    """A ViT on images of 30 by 30 pixels with patches of 6 by 6."""
    return ViTConfig(
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=37,
        image_size=30,
        patch_size=6,
        layer_norm_eps=1e-2,
    )


@pytest.fixture
def ids() -> tf.Tensor:
    """Token ids ``[8, 7]``."""
    return tf.constant(np.random.RandomState(0).randint(1, 99, (8, 7)))


@pytest.fixture
def images() -> tf.Tensor:
    """Images ``[2, 3, 30, 30]``."""
    return tf.constant(np.random.RandomState(0).rand(2, 3, 30, 30), tf.float32)
