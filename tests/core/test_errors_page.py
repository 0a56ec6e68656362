"""Wrong input that no backend has to be there for: what ``docs/errors.md`` says is raised."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.core.test_missing_backend import HIDE
from tests.support.errors_page import check, documented, write_json
from tests.support.formats import FORMATS
from triformers import AutoConfig, AutoFeatureExtractor, AutoModel, AutoTokenizer, BertConfig

ROOT = Path(__file__).parents[2]
NOTHING: Any = None
LFS = "version https://git-lfs.github.com/spec/v1\noid sha256:1\n"


def untyped(thing: Any) -> Any:
    """The same; what type checkers find in it is what is tested."""
    return thing


# What is in the folder, and what is done with it.
Case = tuple[dict[str, Any], Callable[[Path], object]]
CASES: dict[str, Case] = {
    "A model type that isn't registered": (
        {"config.json": {"model_type": "brt"}},
        AutoConfig.from_pretrained,
    ),
    "No model type, and a name that suggests none": (
        {"config.json": {}},
        AutoConfig.from_pretrained,
    ),
    "No name": ({}, lambda _: AutoTokenizer.from_pretrained(NOTHING)),
    "No configuration": ({}, AutoConfig.from_pretrained),
    "A path that isn't there": ({}, lambda folder: AutoConfig.from_pretrained(folder / "absent/")),
    "A configuration that isn't JSON": (
        {"config.json": '{\n  "model_type": bert\n}'},
        AutoConfig.from_pretrained,
    ),
    "A value that doesn't fit its field": (
        {"config.json": {"model_type": "bert", "hidden_size": "large"}},
        AutoConfig.from_pretrained,
    ),
    "A Git LFS pointer in place of a configuration": (
        {"config.json": LFS},
        AutoConfig.from_pretrained,
    ),
    "An HTML page in place of a configuration": (
        {"config.json": "<!DOCTYPE html>"},
        AutoConfig.from_pretrained,
    ),
    "A configuration but no vocabulary": (
        {"config.json": {"model_type": "bert"}},
        AutoTokenizer.from_pretrained,
    ),
    "A Git LFS pointer in place of a vocabulary": (
        {"config.json": {"model_type": "bert"}, "vocab.txt": LFS},
        AutoTokenizer.from_pretrained,
    ),
    "An architecture without a tokenizer": (
        {"config.json": {"model_type": "vit"}},
        AutoTokenizer.from_pretrained,
    ),
    "A configuration but no feature extractor": (
        {"config.json": {"model_type": "vit"}},
        AutoFeatureExtractor.from_pretrained,
    ),
    "An Auto class called like a constructor": ({}, lambda _: AutoModel()),
    "No file that names the class": ({}, AutoTokenizer.from_pretrained),
    "A class of one's own for the Auto classes": (
        {},
        lambda _: untyped(AutoConfig).register("mine", BertConfig),
    ),
}


@pytest.mark.parametrize("title", CASES)
def test_the_messages_are_the_documented_ones(title: str, tmp_path: Path) -> None:
    files, call = CASES[title]
    folder = tmp_path / "mine"
    folder.mkdir()
    for name, content in files.items():
        write_json(folder, name, content)
    check(title, lambda: call(folder), {str(folder): "FOLDER"})


def test_a_place_where_nothing_can_be_written(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    names = {f"File exists ({file})": "WHY", str(tmp_path): "FOLDER"}
    title = "A place where nothing can be written"
    check(title, lambda: BertConfig().save_pretrained(file), names)


def test_a_tokenizer_takes_a_configuration_and_nothing_else(tmp_path: Path) -> None:
    wrong: Any = "bert"
    names = {"AutoTokenizer": "AutoModelForMaskedLM"}
    title = "Something else than a configuration"
    check(title, lambda: AutoTokenizer.from_pretrained(tmp_path, config=wrong), names)


def last_line(program: str) -> str:
    """The last line that a program of its own writes to its error stream."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    return done.stderr.strip().splitlines()[-1].removeprefix("triformers_core.errors.")


def test_a_backend_that_is_not_installed() -> None:
    program = HIDE.format(package="torch") + (
        "from triformers import AutoModel, BertConfig\nAutoModel.from_config(BertConfig())"
    )
    assert last_line(program) == documented()["A backend that isn't installed"]


def test_a_name_that_is_not_here() -> None:
    title = "A name of another library"
    assert last_line("from triformers import AutoBackbone") == documented()[title]
    title = "A module of another library"
    assert last_line("import triformers.models.bloom.modeling_bloom") == documented()[title]


@pytest.mark.parametrize("prefix", ["", "TF", "Flax"])
def test_wrong_input_that_shows_before_a_model_is_built_imports_no_backend(
    prefix: str, tmp_path: Path
) -> None:
    write_json(tmp_path, "config.json", {"model_type": "brt"})
    vit = FORMATS / "vit" / "pytorch"
    program = f"""
import sys
from triformers import {prefix}AutoModelForMaskedLM as Auto
for name in ({str(tmp_path)!r}, {str(tmp_path / "absent/")!r}, {str(vit)!r}):
    try:
        Auto.from_pretrained(name)
    except (OSError, ValueError) as error:
        print(type(error).__name__)
print([name for name in ("torch", "tensorflow", "keras", "jax", "flax") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    errors = ["UnknownArchitectureError", "CheckpointNotFoundError", "UnsupportedTaskError"]
    assert done.stdout.split("\n")[:4] == [*errors, "[]"], done.stderr


# Keras looks for JAX itself.
OTHERS = {
    "": ("tensorflow", "keras", "jax", "flax"),
    "TF": ("torch", "flax"),
    "Flax": ("torch", "tensorflow", "keras"),
}


@pytest.mark.parametrize("prefix", OTHERS)
def test_no_wrong_input_imports_another_backend(prefix: str, tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from tests.support.errors_page import check_models
check_models({prefix!r}, Path({str(tmp_path)!r}))
print([name for name in {OTHERS[prefix]!r} if name in sys.modules])
"""
    path = os.pathsep.join(str(ROOT / part) for part in ("src", "generated", "."))
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": path},
    )
    assert done.stdout == "[]\n", done.stderr


def test_every_section_of_the_page_is_held_by_a_test() -> None:
    tests = [*ROOT.glob("tests/*/test_errors_page.py"), ROOT / "tests/support/errors_page.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in tests)
    flag = "{next(iter(flag))}"
    text = text.replace(flag, "from_tf") + text.replace(flag, "from_pt")
    titles = documented()
    assert len(titles) > 25
    assert [title for title in titles if f'"{title}"' not in text] == []
    assert not [title for title, message in titles.items() if not re.match(r"\w+Error: ", message)]
