"""What no recorded call of models like BART can know: layers left out, and ends that differ."""

from __future__ import annotations

import jax
import numpy as np
import pytest

from tests.support.left_out import check_layers_left_out, check_unequal_ends

pytestmark = pytest.mark.usefixtures("evaluating")


def test_layers_are_left_out_in_training() -> None:
    check_layers_left_out("Flax", np.asarray, {"train": True, "dropout_rng": jax.random.key(0)})


def test_texts_to_classify_need_as_many_end_tokens_each() -> None:
    check_unequal_ends("Flax", np.asarray)
