"""Modules and names that scripts look for, and that aren't here: one sentence says what to do."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("module", "hint"),
    [
        ("models.bert", "from triformers import BertModel"),
        ("models.bert.modeling_bert", "from triformers import BertModel"),
        ("modeling_utils", "from triformers import BertModel"),
        ("utils.hub", "Use huggingface_hub"),
        ("utils.xyz", "is in triformers.utils"),
        ("pipelines.base", "Use triformers.pipeline"),
        ("trainer", "Write the loop"),
        ("generation.utils", "options of generate"),
        ("data.metrics", "names of triformers.data"),
        ("anything", "Import the names that you need from triformers itself"),
    ],
)
def test_a_module_that_is_elsewhere(module: str, hint: str) -> None:
    with pytest.raises(ModuleNotFoundError) as caught:
        importlib.import_module(f"triformers.{module}")
    said = str(caught.value)
    assert f"triformers has no module '{module.partition('.')[0]}" in said and hint in said
    assert caught.value.name is not None and caught.value.name.startswith("triformers.")


def test_a_name_of_a_module() -> None:
    utils = importlib.import_module("triformers.utils")
    with pytest.raises(ImportError, match="from triformers import AutoModel"):
        from triformers.utils import AutoModel  # type: ignore[attr-defined] # noqa: F401
    with pytest.raises(AttributeError, match="did you mean check_min_version"):
        utils.check_min_versio  # noqa: B018
    with pytest.raises(ImportError, match="Use huggingface_hub"):
        from triformers.utils import cached_file  # type: ignore[attr-defined] # noqa: F401
    assert not hasattr(utils, "__wrapped__")


def test_modules_of_others_are_missed_as_ever() -> None:
    with pytest.raises(ModuleNotFoundError, match="No module named 'no_such_thing'"):
        importlib.import_module("no_such_thing")
    program = "import sys, triformers; print([*map(type, sys.meta_path)], len(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.count("_Elsewhere") == 1 and "triformers_core.absent" not in done.stdout
