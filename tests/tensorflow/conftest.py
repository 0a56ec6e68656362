"""Inputs for the TensorFlow tests."""

from __future__ import annotations

# Keras imports the Hub's client, which reads its address then: that of the loopback Hub, which
# the documented examples need.
import tests.support.hub  # isort: skip  # noqa: F401

from collections.abc import Iterator

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.support.generation import pytest_collection_modifyitems  # noqa: F401  A hook.
from tests.support.tensorflow import of_no_origin

# Two, so that a strategy has replicas; nothing else is placed on the second.
(_CPU,) = tf.config.list_physical_devices("CPU")
tf.config.set_logical_device_configuration(_CPU, [tf.config.LogicalDeviceConfiguration()] * 2)


@pytest.fixture
def eagerly() -> Iterator[None]:
    """Steps aren't compiled, which would take longer than they do."""
    tf.config.run_functions_eagerly(True)
    yield
    tf.config.run_functions_eagerly(False)


@pytest.fixture(autouse=True, scope="session")
def traced_without_origins() -> Iterator[None]:
    """Graphs are traced in less time."""
    with of_no_origin():
        yield


@pytest.fixture(autouse=True)
def same_random_numbers() -> None:
    """Initial values and dropout don't change from run to run."""
    keras.utils.set_random_seed(0)


@pytest.fixture
def ids() -> tf.Tensor:
    """Token ids ``[8, 7]``."""
    return tf.constant(np.random.RandomState(0).randint(1, 99, (8, 7)))


@pytest.fixture
def images() -> tf.Tensor:
    """Images ``[2, 3, 30, 30]``."""
    return tf.constant(np.random.RandomState(0).rand(2, 3, 30, 30), tf.float32)
