"""What the documented examples find, and what they should come to.

The checkpoints are the recorded ones of ``tests/fixtures/formats``: the Hub serves them under the
documented names, and the documented files are copies of them. Their weights are a formula of the
parameter's name, so it is seen which of a model's parameters were loaded.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.support.formats import FORMATS
from tests.support.hub import SERVER
from tests.support.loading import parameters
from tests.support.reference import parameter_value
from triformers import (
    AutoConfig,
    AutoFeatureExtractor,
    AutoTokenizer,
    PretrainedConfig,
    PreTrainedFeatureExtractor,
    PreTrainedTokenizer,
)
from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.checkpoint.formats.pytorch import read_pytorch

EXAMPLES: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parents[1] / "fixtures" / "documented_examples.json").read_text("utf-8")
)

# The checkpoint of the task that the documentation shows with one that doesn't serve it.
MORE_CHECKPOINTS = ("nielsr/vit-base-patch16-224",)


@pytest.fixture
def documented_checkpoints(
    documented_files: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """A Hub with the documented checkpoints, and a working directory with the documented files."""
    monkeypatch.chdir(documented_files)
    _serve_all()
    yield
    SERVER.clear()


@pytest.fixture(scope="session")
def documented_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with all files that examples name by their path."""
    root = tmp_path_factory.mktemp("documented")
    for name in ("tf_model", "pt_model"):
        (root / name).mkdir()
    for path in FORMATS.glob("*/tensorflow1/*"):
        kind, ending = path.parts[-3], path.name.removeprefix("model.ckpt")
        new = "tf_model_config.json" if path.suffix == ".json" else f"tf_checkpoint.ckpt{ending}"
        shutil.copy(path, root / "tf_model" / f"{kind}_{new}")
    for path in FORMATS.glob("*/pytorch/*"):
        new = "pt_model_config.json" if path.name == "config.json" else path.name
        shutil.copy(path, root / "pt_model" / f"{path.parts[-3]}_{new}")
    _serve_all()
    saved = root / "test" / "bert_saved_model"
    AutoConfig.from_pretrained("bert-base-uncased").save_pretrained(saved)
    AutoTokenizer.from_pretrained("bert-base-uncased").save_pretrained(saved)
    shutil.copy(saved / "config.json", saved / "my_configuration.json")
    extractor = AutoFeatureExtractor.from_pretrained("facebook/wav2vec2-base-960h")
    extractor.save_pretrained(root / "test" / "saved_model")
    SERVER.clear()
    return root


def _serve_all() -> None:
    """Puts every checkpoint of the examples on the Hub whose architecture is registered."""
    calls = [call for calls in EXAMPLES.values() for call in calls]
    names = {str(call.get("name", call.get("config"))) for call in calls}
    for name in (*names, *MORE_CHECKPOINTS):
        kind = CONFIGURATIONS.suggested_by(name)
        if kind is not None and not name.startswith("./"):
            folder = FORMATS / kind / "pytorch"
            files = {path.name: path.read_bytes() for path in folder.iterdir()}
            SERVER.add(name, files)


def check_config(config: PretrainedConfig, expected: type[PretrainedConfig]) -> None:
    """Asserts that a configuration is of a class, and holds what the recorded file does."""
    assert type(config) is expected
    recorded = _settings(config.model_type, "config.json")
    assert json.loads(config.to_json_string(use_diff=False)).items() >= recorded.items()


def check_tokenizer(tokenizer: PreTrainedTokenizer, expected: type[PreTrainedTokenizer]) -> None:
    """Asserts that a tokenizer is of a class, and has the recorded vocabulary."""
    assert type(tokenizer) is expected
    words = (FORMATS / "bert" / "pytorch" / "vocab.txt").read_text(encoding="utf-8").split()
    assert tokenizer.get_vocab() == {word: index for index, word in enumerate(words)}


def check_feature_extractor(
    extractor: PreTrainedFeatureExtractor, expected: type[PreTrainedFeatureExtractor]
) -> None:
    """Asserts that a feature extractor is of a class, and holds what the recorded file does."""
    assert type(extractor) is expected
    recorded = _settings("wav2vec2", "preprocessor_config.json")
    assert extractor.to_dict().items() >= recorded.items()


def _settings(kind: str, file: str) -> dict[str, Any]:
    """What a recorded file says, but for what says who wrote it."""
    values = json.loads((FORMATS / kind / "pytorch" / file).read_text(encoding="utf-8"))
    about = ("torch_dtype", "dtype", "transformers_version")
    return {key: value for key, value in values.items() if key not in about}


# Models of all backends have the same methods and no common base.
Model = Any


def check_new(model: Model, expected: type[Model]) -> None:
    """Asserts that a model is of a class, and that its configuration alone was loaded."""
    assert type(model) is expected
    check_config(model.config, type(model).config_class)
    assert not _loaded(model)


def check_loaded(model: Model, expected: type[Model]) -> None:
    """Asserts that a model is of a class, and has every weight that the checkpoint has for it."""
    assert type(model) is expected
    prefix = f"{model.base_model_prefix}."
    file = FORMATS / model.config.model_type / "pytorch" / "pytorch_model.bin"
    recorded = set(read_pytorch(file, "np").records)
    there = {name for name in parameters(model) if recorded & {name, prefix + name}}
    assert there and there == _loaded(model)
    # Documented of PyTorch models: dropout does nothing until they are trained.
    assert model.framework != "pt" or not model.training


def _loaded(model: Model) -> set[str]:
    """The parameters that have the recorded value."""
    prefix = f"{model.base_model_prefix}."
    return {
        name
        for name, value in parameters(model).items()
        if any(
            np.array_equal(value, parameter_value(recorded, value.shape))
            for recorded in (name, prefix + name)
        )
    }
