"""A backend that isn't installed is said so, with the command that installs it."""

from __future__ import annotations

import subprocess
import sys

import pytest

# Stands for an environment without a package: nothing of it is found.
HIDE = """
import importlib.util, sys
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, *rest: None if name == "{package}" else find(name, *rest)
sys.modules["{package}"] = None
"""


@pytest.mark.parametrize(
    ("package", "auto_class", "extra"),
    [
        ("torch", "AutoModelForMaskedLM", "torch"),
        ("tensorflow", "TFAutoModelForMaskedLM", "tensorflow"),
        ("keras", "TFAutoModelForMaskedLM", "tensorflow"),
        ("jax", "FlaxAutoModelForMaskedLM", "flax"),
        ("flax", "FlaxAutoModelForMaskedLM", "flax"),
    ],
)
def test_the_error_has_the_pip_command(package: str, auto_class: str, extra: str) -> None:
    code = HIDE.format(package=package) + (
        f"from triformers import {auto_class}, BertConfig\n{auto_class}.from_config(BertConfig())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("triformers_core.errors.MissingBackendError"), done.stderr
    assert f"{package!r}, which isn't installed: pip install 'triformers[{extra}]'" in last
