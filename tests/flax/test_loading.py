"""Saving and loading Flax models."""

from __future__ import annotations

import subprocess
import sys
import warnings
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from tests.flax.test_models import close
from tests.support.loading import (
    check_keywords,
    check_older_keywords,
    check_state_dicts,
    check_what_is_no_part,
    parameters,
)
from tests.support.tiny import tiny_bert
from triformers import (
    FlaxAutoModel,
    FlaxBertForPreTraining,
    FlaxBertForSequenceClassification,
    FlaxBertModel,
    FlaxViTModel,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.errors import CheckpointNotFoundError, InvalidInputError, WeightsMismatchError
from triformers_core.kit.flax import Tensor
from triformers_core.kit.flax.parameters import copied

pytestmark = pytest.mark.usefixtures("evaluating")


@pytest.mark.parametrize("size", ["5GB", "20KB"])
def test_a_saved_model_gives_the_same_results(
    bert_config: BertConfig, ids: Tensor, tmp_path: Path, size: str
) -> None:
    model = FlaxBertForPreTraining(bert_config)
    model.save_pretrained(tmp_path, max_shard_size=size)
    loaded = FlaxBertForPreTraining.from_pretrained(tmp_path, strict=True)
    assert close(loaded(ids).prediction_logits, model(ids).prediction_logits, atol=0.0)
    index = tmp_path / "model.safetensors.index.json"
    assert index.is_file() == (size == "20KB")
    assert loaded.config.architectures == ["BertForPreTraining"]


def test_the_file_has_the_published_names_and_axes(
    bert_config: BertConfig, vit_config: ViTConfig, tmp_path: Path
) -> None:
    FlaxBertModel(bert_config).save_pretrained(tmp_path / "bert")
    bert = load_file(tmp_path / "bert" / "model.safetensors")
    assert bert["encoder.layer.0.intermediate.dense.weight"].shape == (37, 32)
    assert {"embeddings.LayerNorm.weight", "embeddings.word_embeddings.weight"} <= bert.keys()
    model = FlaxViTModel(vit_config)
    model.save_pretrained(tmp_path / "vit")
    vit = load_file(tmp_path / "vit" / "model.safetensors")
    kernel = model.params["embeddings"]["patch_embeddings"]["projection"]["kernel"]
    stored = vit["embeddings.patch_embeddings.projection.weight"]
    assert np.array_equal(stored, kernel.transpose(3, 2, 0, 1))


def test_trained_parameters_are_saved_in_place_of_the_own(
    bert_config: BertConfig, tmp_path: Path
) -> None:
    model = FlaxBertModel(bert_config)
    trained = jax.tree.map(lambda leaf: leaf + 1, model.params)
    model.save_pretrained(tmp_path, params=trained)
    loaded = FlaxBertModel.from_pretrained(tmp_path, strict=True).params
    assert jax.tree.all(jax.tree.map(lambda a, b: (a == b).all(), loaded, trained))
    with pytest.raises(WeightsMismatchError, match="missing embeddings"):
        model.save_pretrained(tmp_path, params={})


def test_base_checkpoint_into_head_model_and_back(
    bert_config: BertConfig, ids: Tensor, tmp_path: Path
) -> None:
    base = FlaxBertModel(bert_config)
    base.save_pretrained(tmp_path / "base")
    with pytest.warns(UserWarning, match="classifier.bias, classifier.weight") as caught:
        head, info = FlaxBertForSequenceClassification.from_pretrained(
            tmp_path / "base", output_loading_info=True
        )
    assert len(caught) == 1
    assert info["missing_keys"] == ["classifier.bias", "classifier.weight"]
    assert abs(float(head.params["classifier"]["kernel"].std()) - 0.02) < 0.01
    head.save_pretrained(tmp_path / "head")
    back, info = FlaxBertModel.from_pretrained(tmp_path / "head", output_loading_info=True)
    assert info["unexpected_keys"] == ["classifier.bias", "classifier.weight"]
    assert close(back(ids)[0], base(ids)[0], atol=0.0)


def test_the_seed_decides_a_new_heads_values(bert_config: BertConfig, tmp_path: Path) -> None:
    FlaxBertModel(bert_config).save_pretrained(tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        first, same, other = (
            FlaxBertForSequenceClassification.from_pretrained(tmp_path, seed=seed)
            for seed in (1, 1, 2)
        )
    kernel = first.params["classifier"]["kernel"]
    assert (same.params["classifier"]["kernel"] == kernel).all()
    assert not (other.params["classifier"]["kernel"] == kernel).all()


def test_strict_refuses_a_new_head(bert_config: BertConfig, tmp_path: Path) -> None:
    FlaxBertModel(bert_config).save_pretrained(tmp_path)
    with pytest.raises(WeightsMismatchError, match="missing classifier.bias, classifier.weight"):
        FlaxBertForSequenceClassification.from_pretrained(tmp_path, strict=True)


def test_another_number_of_labels(bert_config: BertConfig, tmp_path: Path) -> None:
    FlaxBertForSequenceClassification(bert_config).save_pretrained(tmp_path)
    with pytest.raises(WeightsMismatchError, match=r"classifier.weight is \[2, 32\] .* \[5, 32\]"):
        FlaxBertForSequenceClassification.from_pretrained(tmp_path, num_labels=5)
    with pytest.warns(UserWarning, match="newly initialised"):
        model = FlaxBertForSequenceClassification.from_pretrained(
            tmp_path, num_labels=5, ignore_mismatched_sizes=True
        )
    assert model.params["classifier"]["kernel"].shape == (32, 5)


@pytest.mark.parametrize("dtype", [jnp.bfloat16, jnp.float16])
def test_parameters_keep_the_types_of_the_file(
    bert_config: BertConfig, ids: Tensor, tmp_path: Path, dtype: Any
) -> None:
    model = FlaxBertModel(bert_config)
    low = model.to_bf16(model.params) if dtype == jnp.bfloat16 else model.to_fp16(model.params)
    model.save_pretrained(tmp_path, params=low)
    loaded = FlaxBertModel.from_pretrained(tmp_path, strict=True)
    assert {leaf.dtype for leaf in jax.tree.leaves(loaded.params)} == {jnp.dtype(dtype)}
    assert loaded(ids)[0].dtype == loaded.dtype == jnp.float32
    assert close(loaded(ids)[0], model(ids, params=low)[0], atol=0.0)


def test_the_computations_type_is_no_key_of_the_configuration(
    bert_config: BertConfig, ids: Tensor, tmp_path: Path
) -> None:
    FlaxBertModel(bert_config).save_pretrained(tmp_path)
    model = FlaxBertModel.from_pretrained(tmp_path, dtype=jnp.bfloat16)
    assert model(ids)[0].dtype == jnp.bfloat16
    assert model.config.dtype == "float32"  # The type of the saved weights.
    assert {leaf.dtype for leaf in jax.tree.leaves(model.params)} == {jnp.dtype(jnp.float32)}


def test_gamma_and_beta_of_older_files(bert_config: BertConfig, tmp_path: Path) -> None:
    FlaxBertModel(bert_config).save_pretrained(tmp_path)
    old = {
        name.replace("LayerNorm.weight", "LayerNorm.gamma").replace(
            "LayerNorm.bias", "LayerNorm.beta"
        ): array
        for name, array in load_file(tmp_path / "model.safetensors").items()
    }
    save_file(old, tmp_path / "model.safetensors")
    _, info = FlaxBertModel.from_pretrained(tmp_path, output_loading_info=True)
    assert not info["missing_keys"] and not info["unexpected_keys"]


def test_parameters_are_copies_however_an_array_lies() -> None:
    memory = np.ones(64 * 64 + 32, np.float32)
    for start in range(32):  # Some are aligned, and JAX would keep them as they lie.
        array = memory[start : start + 64 * 64].reshape(64, 64)
        array[...] = 1
        copies = copied(array), copied(array.T)
        array[...] = 2
        assert all((copy == 1).all() for copy in copies)


def test_no_weights(bert_config: BertConfig, tmp_path: Path) -> None:
    bert_config.save_pretrained(tmp_path)
    with pytest.raises(CheckpointNotFoundError, match="holds no weights"):
        FlaxBertModel.from_pretrained(tmp_path)


def test_loading_draws_no_random_numbers(
    bert_config: BertConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FlaxBertModel(bert_config).save_pretrained(tmp_path)

    def refuse(*_: object) -> None:
        raise AssertionError("a parameter was initialised only to be overwritten")

    monkeypatch.setattr("numpy.random.default_rng", refuse)
    FlaxBertModel.from_pretrained(tmp_path, strict=True)


def run_python(code: str, *arguments: str) -> str:
    """Runs a program in a process of its own and returns what it printed."""
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return done.stdout.strip()


def test_no_other_backend_is_imported(bert_config: BertConfig, tmp_path: Path) -> None:
    model = FlaxBertModel(bert_config)
    model.save_pretrained(tmp_path, params=model.to_bf16(model.params), max_shard_size="20KB")
    code = """
import sys
from triformers import FlaxBertModel
model = FlaxBertModel.from_pretrained(sys.argv[1], strict=True)
model.save_pretrained(sys.argv[1] + "/again")
print([name for name in ("torch", "tensorflow", "keras") if name in sys.modules])
"""
    assert run_python(code, str(tmp_path)) == "[]"


def test_without_jax_the_error_names_the_extra() -> None:
    code = """
import sys
sys.modules["jax"] = None
from triformers_core.errors import MissingBackendError
try:
    import triformers.models.flax.bert
except MissingBackendError as error:
    print(error)
"""
    assert "pip install 'triformers[flax]'" in run_python(code)


def test_keywords_go_to_the_configuration_or_to_the_model(tmp_path: Path) -> None:
    check_keywords(FlaxAutoModel, FlaxBertModel, tmp_path)


def test_torchs_type_says_what_to_use_here(tmp_path: Path) -> None:
    config = tiny_bert()
    FlaxBertModel(config).save_pretrained(tmp_path)
    load: Any = FlaxAutoModel
    for call in (
        partial(FlaxBertModel.from_pretrained, tmp_path),
        partial(load.from_pretrained, tmp_path, config=config),
        partial(load.from_config, config),
    ):
        with pytest.raises(InvalidInputError, match=r"'torch_dtype'. It is PyTorch's: dtype= is"):
            call(torch_dtype="float16")
    assert load.from_pretrained(tmp_path, torch_dtype=None).dtype == jnp.float32


def test_keywords_of_other_libraries(tmp_path: Path) -> None:
    check_older_keywords(FlaxAutoModel, FlaxBertModel, tmp_path)


def test_weights_in_memory_need_no_name() -> None:
    arrays = {n: jnp.asarray(a) for n, a in parameters(FlaxBertModel(tiny_bert())).items()}
    check_state_dicts(FlaxAutoModel, FlaxBertModel, arrays)


def test_what_is_no_part_says_what_to_use(tmp_path: Path) -> None:
    check_what_is_no_part(FlaxAutoModel, FlaxBertModel(tiny_bert()), tmp_path)
