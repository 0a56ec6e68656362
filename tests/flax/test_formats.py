"""Flax: every published format of weights."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import formats
from tests.support.formats import CHECKPOINTS, FILES, PYTORCH, TENSORFLOW


@pytest.mark.parametrize(("model", "folder"), CHECKPOINTS)
def test_every_checkpoint_loads_whole(model: str, folder: str) -> None:
    formats.check_folder("Flax", model, folder)


@pytest.mark.parametrize("folder", PYTORCH)
def test_from_pt(folder: str, caplog: pytest.LogCaptureFixture) -> None:
    formats.check_asked_for("Flax", folder, caplog, from_pt=True)


@pytest.mark.parametrize("folder", [*PYTORCH, *TENSORFLOW])
def test_without_the_flag_a_note_says_what_was_read(
    folder: str, caplog: pytest.LogCaptureFixture
) -> None:
    formats.check_noted("Flax", folder, caplog)


def test_the_documented_call_with_a_file_and_a_configuration(tmp_path: Path) -> None:
    formats.check_file_and_configuration("Flax", tmp_path)


@pytest.mark.parametrize("file", FILES)
def test_a_file_of_weights_takes_the_configuration_beside_it(file: str) -> None:
    formats.check_file("Flax", file)


def test_a_base_model_from_each_framework() -> None:
    formats.check_base_model("Flax")


def test_no_other_backend_is_needed() -> None:
    formats.check_alone("jax", "Flax")
