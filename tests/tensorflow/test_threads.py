"""Processes of other settings: what several threads compute, and Keras 2."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PRODUCTS = """
import numpy as np
import tensorflow as tf

from triformers_core.kit.tensorflow import ops

rng = np.random.default_rng(0)

def drawn(*shape):
    return rng.standard_normal(shape).astype(np.float32)

for left, right in (
    ((4, 1, 9, 17), (17, 17)),
    ((4, 1, 9, 17), (1, 1, 17, 5)),
    ((5, 1, 32, 2), (2, 3)),
    ((4, 2, 9, 17), (1, 1, 17, 17)),
    ((3, 9, 17), (1, 17, 4)),
    ((4, 1, 9, 17), (4, 1, 17, 5)),
):
    x, y = drawn(*left), drawn(*right)
    found = ops.matmul(tf.constant(x), tf.constant(y))
    assert found.shape == np.matmul(x, y).shape
    np.testing.assert_allclose(found, np.matmul(x, y), atol=1e-4)

images = drawn(4, 1, 9, 17)
alone = np.concatenate([ops.interpolate_bilinear(tf.constant(x[None]), 11, 17) for x in images])
np.testing.assert_allclose(ops.interpolate_bilinear(tf.constant(images), 11, 17), alone, atol=1e-5)
print("all equal")
"""


@pytest.fixture(scope="module")
def done() -> subprocess.CompletedProcess[str]:
    """A process with several threads, which is asked for Keras 2 as well: each takes seconds to begin."""
    one_thread = ("OMP_NUM_THREADS", "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS")
    environment = {name: value for name, value in os.environ.items() if name not in one_thread}
    environment |= {"TF_NUM_INTRAOP_THREADS": "4", "TF_USE_LEGACY_KERAS": "1"}
    return subprocess.run(
        [sys.executable, "-c", PRODUCTS], env=environment, capture_output=True, text=True
    )


def test_products_of_several_threads_are_right(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 0 and done.stdout.endswith("all equal\n"), done.stderr[-2000:]


def test_keras_2_is_noticed(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 0, done.stderr
    assert "TF_USE_LEGACY_KERAS is set, so tf.keras is Keras 2" in done.stderr
