"""``docs/errors.md`` against the errors themselves: every message of the page is one that is raised.

The page names what differs between runs in capitals: FOLDER, NAMES (a list of architectures), WHY
(what a reader stumbled over), ENDPOINT, CACHE.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.formats import FORMATS
from triformers import AutoConfig, BertConfig, TriformersError, ViTConfig

PAGE = Path(__file__).parents[2] / "docs" / "errors.md"
_LISTS = re.compile(r"(nearest:|suggests none of|it serves) [\w-]+(, [\w-]+)*")


def documented() -> dict[str, str]:
    """The messages of the page, by the section's title; each begins with the error's class."""
    sections = re.split(r"^### ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    found = {}
    for section in sections:
        title, _, text = section.partition("\n")
        quoted = [line[1:].strip() for line in text.splitlines() if line.startswith(">")]
        found[title] = " ".join(quoted)
    return found


def check(title: str, call: Callable[[], object], names: Mapping[str, str]) -> None:
    """Asserts that a call raises what the page says.

    Args:
        title: the section.
        call: what goes wrong.
        names: what the page calls texts of this run.
    """
    with pytest.raises((TriformersError, ImportError)) as caught:
        call()
    assert said(caught.value, names) == documented()[title]


def said(error: BaseException, names: Mapping[str, str]) -> str:
    """An error as the page would quote it."""
    text = f"{type(error).__name__}: {error}"
    for actual, name in names.items():
        text = text.replace(actual, name)
    return _LISTS.sub(r"\1 NAMES", text)


# Auto classes and models of all backends have the same methods and no common base.
Class = Any


def check_models(prefix: str, folder: Path) -> None:
    """Asserts what a backend's Auto classes say of every wrong input.

    Args:
        prefix: of the backend's classes.
        folder: an empty directory.
    """
    import triformers

    def ours(name: str) -> Class:
        return getattr(triformers, prefix + name)

    names = {str(folder): "FOLDER"}
    names |= {f"{prefix}{kind}": kind for kind in ("Auto", "Bert", "ViT")} if prefix else {}
    masked = ours("AutoModelForMaskedLM")
    vit = AutoConfig.from_pretrained(FORMATS / "vit" / "pytorch")
    check("The architecture doesn't serve the task", lambda: masked.from_config(vit), names)
    check("Something else than a configuration", lambda: masked.from_config("bert"), names)
    check("Another architecture's configuration", lambda: ours("BertModel")(ViTConfig()), names)
    BertConfig.from_pretrained(FORMATS / "bert" / "pytorch").save_pretrained(folder)
    _check_keywords(masked, folder, names)
    model = masked.from_config(AutoConfig.from_pretrained(FORMATS / "bert" / "pytorch"))
    check("Generation of texts", lambda: model.generate(max_length=3), names)
    quantised = BertConfig(extra={"quantization_config": {"quant_method": "gptq"}})
    title = "Quantised weights"
    check(title, lambda: masked.from_pretrained(folder, config=quantised), names)
    # The rest of the list is in the order of the backend.
    _check_shortened("No weights", lambda: masked.from_pretrained(folder), names, _FILES)
    for title, content in (
        ("A Git LFS pointer in place of weights", b"version https://git-lfs.github.com/spec/v1\n"),
        ("An HTML page in place of weights", b"<!DOCTYPE html><html></html>"),
        ("Weights that are cut short or damaged", b"\x03\x00"),
    ):
        (folder / "model.safetensors").write_bytes(content)
        _check_shortened(title, lambda: masked.from_pretrained(folder), names, _REASON)
    (folder / "model.safetensors").unlink()
    shutil.copy(FORMATS / "vit" / "pytorch" / "pytorch_model.bin", folder)
    check("Weights of another architecture", lambda: masked.from_pretrained(folder), names)
    shutil.copy(FORMATS / "bert" / "pytorch" / "pytorch_model.bin", folder)
    _check_fitting(masked, folder, names)
    flag = {"from_pt" if prefix else "from_tf": True}
    (folder / "pytorch_model.bin").rename(folder / "kept")
    shutil.copy(FORMATS / "bert" / "flax" / "flax_model.msgpack", folder)
    title = f"No weights of the framework that {next(iter(flag))} asks for"
    check(title, lambda: masked.from_pretrained(folder, **flag), names)


def check_row(call: Callable[[], object]) -> None:
    """Asserts what is said of a token that the 23 rows of a model's vocabulary don't hold.

    Args:
        call: runs the model on it.
    """
    error, _, message = documented()["An embedding has no such row"].partition(": ")
    with pytest.raises(TriformersError) as caught:
        call()
    assert type(caught.value).__name__ == error
    assert message in str(caught.value)  # Keras says more.


def _check_keywords(masked: Class, folder: Path, names: Mapping[str, str]) -> None:
    """Keywords that nobody takes."""
    title = "A keyword of another library"
    check(title, lambda: masked.from_pretrained(folder, device_map="auto"), names)
    title = "A keyword that neither the model nor its configuration has"
    check(title, lambda: masked.from_pretrained(folder, output_attention=True), names)
    title, config = "A key of the configuration beside a configuration", BertConfig()
    check(title, lambda: masked.from_config(config, output_attentions=True), names)
    check(
        title, lambda: masked.from_pretrained(folder, config=config, output_attentions=True), names
    )


def _check_fitting(masked: Class, folder: Path, names: Mapping[str, str]) -> None:
    """Weights that fit in part."""
    check(
        "A parameter of another shape",
        lambda: masked.from_pretrained(folder, vocab_size=5, strict=True),
        names,
    )
    import triformers

    answers = getattr(triformers, masked.__name__.replace("MaskedLM", "QuestionAnswering"))
    check(
        "strict=True, and something doesn't fit",
        lambda: answers.from_pretrained(folder, strict=True),
        names,
    )


_REASON = (r" \([^()]*(\([^()]*\)[^()]*)*\)\.$", " (WHY).")
_FILES = (r"(, [\w.]+)+;", ", …;")


def _check_shortened(
    title: str, call: Callable[[], object], names: Mapping[str, str], rule: tuple[str, str]
) -> None:
    """The same as ``check``, where the page leaves out what a pattern finds."""
    with pytest.raises(TriformersError) as caught:
        call()
    assert re.sub(*rule, said(caught.value, names)) == documented()[title]


def write_json(folder: Path, name: str, content: object) -> Path:
    """Writes a JSON file, or a text as it is, and returns its folder."""
    text = content if isinstance(content, str) else json.dumps(content)
    (folder / name).write_text(text, encoding="utf-8")
    return folder
