"""Wrong input for models: what ``docs/errors.md`` says is raised."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import tensorflow as tf

from tests.support.errors_page import check_models, check_row, documented
from tests.support.formats import FORMATS
from triformers import TFBertModel


def test_the_messages_are_the_documented_ones(tmp_path: Path) -> None:
    check_models("TF", tmp_path)


@pytest.mark.parametrize("backend", ["torch", "jax"])
def test_keras_on_another_backend(backend: str) -> None:
    program = (
        "from triformers import TFAutoModel, BertConfig; TFAutoModel.from_config(BertConfig())"
    )
    environment = os.environ | {"KERAS_BACKEND": backend}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment
    )
    last = done.stderr.strip().splitlines()[-1].removeprefix("triformers_core.errors.")
    expected = documented()["Keras on another backend than TensorFlow"]
    assert last.replace(repr(backend), "'torch'") == expected


def test_a_token_that_the_model_lacks() -> None:
    model = TFBertModel.from_pretrained(FORMATS / "bert" / "pytorch")
    check_row(lambda: model(tf.constant([[23]])))
