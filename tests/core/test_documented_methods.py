"""The Auto classes have the documented methods, with their parameters and defaults.

What is documented is stated here as data; the classes and their docstrings are generated.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from inspect import Parameter
from pathlib import Path
from typing import Any

import pytest

import triformers
from triformers_core.errors import TriformersError

REQUIRED = Parameter.empty
HUB: dict[str, Any] = {
    "cache_dir": None,
    "force_download": False,
    "resume_download": False,
    "proxies": None,
    "revision": "main",
}
NAME: dict[str, Any] = {"pretrained_model_name_or_path": REQUIRED}
PROCESSORS: dict[str, dict[str, Any]] = {
    "AutoConfig": NAME | HUB | {"return_unused_kwargs": False},
    "AutoTokenizer": NAME | HUB | {"config": None, "subfolder": "", "use_fast": True},
    "AutoFeatureExtractor": NAME | HUB | {"use_auth_token": None, "return_unused_kwargs": False},
}
MODEL = NAME | HUB | {"config": None, "output_loading_info": False, "local_files_only": False}
# What differs between the backends.
FILES: dict[str, dict[str, Any]] = {
    "": {"state_dict": None, "from_tf": False},
    "TF": {"from_pt": False},
    "Flax": {"from_pt": False},
}
TASKS = [name for name in triformers.__all__ if name.startswith("AutoModel")]
POSITIONAL = {"AutoTokenizer": "inputs", "AutoConfig": None, "AutoFeatureExtractor": None}


def documented() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Class, method, and the parameters that are documented with their defaults."""
    for name, parameters in PROCESSORS.items():
        yield name, "from_pretrained", parameters
    for prefix, parameters in FILES.items():
        for task in TASKS:
            yield prefix + task, "from_pretrained", MODEL | parameters
            yield prefix + task, "from_config", {"config": REQUIRED}


CASES = [*documented()]


@pytest.mark.parametrize(("name", "method", "expected"), CASES)
def test_a_method_has_the_documented_parameters_and_defaults(
    name: str, method: str, expected: dict[str, Any]
) -> None:
    parameters = signature(name, method)
    assert {key: parameters[key].default for key in expected} == expected
    assert next(iter(parameters)) == next(iter(expected))
    kinds = {parameter.kind: key for key, parameter in parameters.items()}
    assert kinds[Parameter.VAR_KEYWORD] == "kwargs"
    if method == "from_pretrained":
        assert kinds.get(Parameter.VAR_POSITIONAL) == POSITIONAL.get(name, "model_args")


@pytest.mark.parametrize(("name", "method"), [(name, method) for name, method, _ in CASES])
def test_a_docstring_has_every_parameter_a_result_and_an_example(name: str, method: str) -> None:
    text = inspect.getdoc(function(name, method)) or ""
    arguments, _, rest = text.partition("\nArgs:\n")[2].partition("\n\nReturns:\n")
    described = re.findall(r"^    (\w+): ", arguments, re.MULTILINE)
    assert described == list(signature(name, method))
    assert "\nRaises:\n" in rest and f"{name}.{method}(" in rest.partition("\nExample")[2]


WRONG: dict[str, tuple[object, dict[str, Any]]] = {
    "number": (5, {}),
    "nothing there": ("./nothing", {}),
    "not in the cache": ("someone/nothing", {"local_files_only": True}),
    "forbidden and asked for": ("a", {"local_files_only": True, "force_download": True}),
    "cache": ("{good}", {"cache_dir": 3}),
    "proxies": ("{good}", {"proxies": "localhost"}),
    "revision": ("{good}", {"revision": 3}),
    "token": ("{good}", {"token": "a b"}),
    "a field's value": ("{good}", {"hidden_size": "x"}),
    "configuration": ("{good}", {"config": "x"}),
    "no address": ("http://127.0.0.1:9/config.json", {}),
    "pointer": ("{pointer}", {}),
    "no object": ("{list}", {}),
    "no type": ("{type}", {}),
    "empty": ("{empty}", {}),
    "quantised": ("{quantised}", {}),
}
BERT = {"model_type": "bert", "vocab_size": 3, "hidden_size": 8, "num_attention_heads": 2}
FILES_OF = {
    "good": BERT,
    "list": [],
    "type": {"model_type": "nobody", "feature_extractor_type": "Nobody"},
    "quantised": BERT | {"quantization_config": {"quant_method": "x"}},
}
LOADERS = ["AutoConfig", "AutoTokenizer", "AutoFeatureExtractor", "AutoModelForMaskedLM"]
LOADERS += ["BertConfig", "BertTokenizer", "ViTFeatureExtractor", "BertModel"]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("case", WRONG)
def test_a_docstring_lists_every_error_that_wrong_input_raises(
    loader: str, case: str, tmp_path: Path
) -> None:
    for name in (*FILES_OF, "pointer", "empty"):
        (tmp_path / name).mkdir()
    for file in ("config.json", "preprocessor_config.json", "tokenizer.json"):
        for name, values in FILES_OF.items():
            (tmp_path / name / file).write_text(json.dumps(values))
        (tmp_path / "pointer" / file).write_text(
            f"version https://git-lfs.github.com/spec/v1\noid sha256:{'a' * 64}\nsize 10\n"
        )
    load, (given, keywords) = function(loader, "from_pretrained"), WRONG[case]
    paths = {each.name: each for each in tmp_path.iterdir()}
    try:
        load(given.format(**paths) if isinstance(given, str) else given, **keywords)
    except TriformersError as error:
        raises = (inspect.getdoc(load) or "").partition("\nRaises:\n")[2]
        assert f"    {type(error).__name__}: " in raises
    else:  # What has no effect on this kind.
        assert case in ("a field's value", "configuration", "quantised", "no type")


def function(name: str, method: str) -> Callable[..., Any]:
    found: Callable[..., Any] = getattr(getattr(triformers, name), method)
    return found


def signature(name: str, method: str) -> dict[str, Parameter]:
    return dict(inspect.signature(function(name, method)).parameters)
