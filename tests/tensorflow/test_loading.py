"""Saving and loading TensorFlow models."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import keras
import ml_dtypes
import numpy as np
import pytest
import tensorflow as tf
from safetensors.numpy import load_file, save_file

from tests.support.loading import (
    check_keywords,
    check_older_keywords,
    check_state_dicts,
    check_what_is_no_part,
    parameters,
)
from tests.support.tensorflow import assert_close
from tests.support.tiny import tiny_bert
from triformers import (
    TFAutoModel,
    TFBertForPreTraining,
    TFBertForSequenceClassification,
    TFBertModel,
    TFViTModel,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.checkpoint.layout import Layout
from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    InvalidInputError,
    WeightsMismatchError,
)
from triformers_core.kit.initializers import Zeros
from triformers_core.kit.tensorflow.parameters import Parameter

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("size", ["5GB", "20KB"])
def test_a_saved_model_gives_the_same_results(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path, size: str
) -> None:
    model = TFBertForPreTraining(bert_config)
    model.save_pretrained(tmp_path, max_shard_size=size)
    loaded = TFBertForPreTraining.from_pretrained(tmp_path, strict=True)
    assert_close(loaded(ids).prediction_logits, model(ids).prediction_logits, atol=0)
    assert (tmp_path / "model.safetensors.index.json").is_file() == (size == "20KB")
    assert loaded.config.architectures == ["BertForPreTraining"]


def test_a_saved_vit_gives_the_same_results(
    vit_config: ViTConfig, images: tf.Tensor, tmp_path: Path
) -> None:
    model = TFViTModel(vit_config)
    model.save_pretrained(tmp_path)
    assert_close(TFViTModel.from_pretrained(tmp_path, strict=True)(images)[0], model(images)[0])


def test_files_have_the_published_axes(vit_config: ViTConfig, tmp_path: Path) -> None:
    model = TFViTModel(vit_config)
    model.save_pretrained(tmp_path)
    tensors = load_file(tmp_path / "model.safetensors")
    assert {s.name: s.shape for s in model.parameter_slots()} == {
        name: tensor.shape for name, tensor in tensors.items()
    }
    assert tensors["embeddings.patch_embeddings.projection.weight"].shape == (32, 3, 6, 6)
    assert tensors["encoder.layer.0.intermediate.dense.weight"].shape == (37, 32)
    kernel = model.encoder.layer[0].intermediate.dense.weight.variable.numpy()
    assert (tensors["encoder.layer.0.intermediate.dense.weight"] == kernel.T).all()


def test_base_checkpoint_into_head_model_and_back(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path
) -> None:
    base = TFBertModel(bert_config)
    base.save_pretrained(tmp_path / "base")
    with pytest.warns(UserWarning, match="classifier.bias, classifier.weight") as caught:
        head, info = TFBertForSequenceClassification.from_pretrained(
            tmp_path / "base", output_loading_info=True
        )
    assert len(caught) == 1
    assert info["missing_keys"] == ["classifier.bias", "classifier.weight"]
    classifier: Any = head.classifier  # Which module it is, derived classes say.
    assert 0.005 < classifier.weight.numpy().std() < 0.05
    head.save_pretrained(tmp_path / "head")
    back, info = TFBertModel.from_pretrained(tmp_path / "head", output_loading_info=True)
    assert info["unexpected_keys"] == ["classifier.bias", "classifier.weight"]
    assert_close(back(ids)[0], base(ids)[0], atol=0)


def test_variables_come_in_the_same_order_however_the_model_was_made(
    bert_config: BertConfig, tmp_path: Path
) -> None:
    TFBertModel(bert_config).save_pretrained(tmp_path)
    with pytest.warns(UserWarning, match="newly initialised"):
        loaded = TFBertForSequenceClassification.from_pretrained(tmp_path)
    built = TFBertForSequenceClassification(bert_config)
    assert [w.name for w in loaded.weights] == [w.name for w in built.weights]


def test_strict_refuses_a_new_head(bert_config: BertConfig, tmp_path: Path) -> None:
    TFBertModel(bert_config).save_pretrained(tmp_path)
    with pytest.raises(WeightsMismatchError, match="missing classifier.bias, classifier.weight"):
        TFBertForSequenceClassification.from_pretrained(tmp_path, strict=True)


def test_another_number_of_labels(bert_config: BertConfig, tmp_path: Path) -> None:
    TFBertForSequenceClassification(bert_config).save_pretrained(tmp_path)
    with pytest.raises(WeightsMismatchError, match=r"classifier.weight is \[2, 32\] .* \[5, 32\]"):
        TFBertForSequenceClassification.from_pretrained(tmp_path, num_labels=5)
    with pytest.warns(UserWarning, match="newly initialised"):
        model = TFBertForSequenceClassification.from_pretrained(
            tmp_path, num_labels=5, ignore_mismatched_sizes=True
        )
    classifier: Any = model.classifier  # Which module it is, derived classes say.
    assert classifier.weight.numpy().shape == (5, 32)


@pytest.mark.parametrize("dtype", [ml_dtypes.bfloat16, np.float16])
def test_narrow_files_become_variables_of_the_policy(
    bert_config: BertConfig, tmp_path: Path, dtype: type[np.generic]
) -> None:
    TFBertModel(bert_config).save_pretrained(tmp_path)
    narrow = {n: t.astype(dtype) for n, t in load_file(tmp_path / "model.safetensors").items()}
    save_file(narrow, tmp_path / "model.safetensors", {"format": "pt"})
    model = TFBertModel.from_pretrained(tmp_path, strict=True)
    assert model.dtype == "float32"
    for slot in model.parameter_slots():
        assert (slot.read() == narrow[slot.name].astype(np.float32)).all()


def test_a_narrow_policy_loads_and_saves_narrow_files(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path
) -> None:
    TFBertModel(bert_config).save_pretrained(tmp_path)
    keras.config.set_dtype_policy("bfloat16")
    try:
        model = TFBertModel.from_pretrained(tmp_path)
        model.save_pretrained(tmp_path / "narrow")
        again = TFBertModel.from_pretrained(tmp_path / "narrow", strict=True)
    finally:
        keras.config.set_dtype_policy("float32")
    tensors = load_file(tmp_path / "narrow" / "model.safetensors")
    assert {tensor.dtype for tensor in tensors.values()} == {np.dtype(ml_dtypes.bfloat16)}
    assert (again(ids)[0].numpy() == model(ids)[0].numpy()).all()


def test_a_state_dict_in_place_of_a_file(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path
) -> None:
    model = TFBertModel(bert_config)
    model.save_pretrained(tmp_path)
    state = {slot.name: slot.read() for slot in model.parameter_slots()}
    bert_config.save_pretrained(tmp_path / "config")
    loaded = TFBertModel.from_pretrained(
        tmp_path / "config", config=bert_config, state_dict=state, strict=True
    )
    expected = loaded(ids)[0]
    for array in state.values():
        if array.flags.writeable:
            array[...] = 0  # The model has its own copy.
    assert_close(loaded(ids)[0], expected, atol=0)
    assert_close(expected, model(ids)[0], atol=0)


@pytest.mark.parametrize("dtype", [np.float32, np.float16, ml_dtypes.bfloat16, np.int64])
@pytest.mark.parametrize(
    ("layout", "shape"),
    [
        (Layout.AS_IS, (300, 5)),
        (Layout.AS_IS, ()),
        (Layout.TRANSPOSED, (300, 5)),
        (Layout.CONV1D, (300, 4, 3)),
        (Layout.CONV2D, (300, 4, 3, 2)),
    ],
)
def test_what_is_written_is_read_again(
    dtype: type[np.generic], layout: Layout, shape: tuple[int, ...]
) -> None:
    value = np.asarray(np.random.default_rng(0).integers(0, 100, shape)).astype(dtype)
    original = value.copy()
    parameter = Parameter(*shape, layout=layout)
    parameter.write(value)
    value[...] = 0  # The parameter has its own copy.
    parameter.create(keras.layers.Layer(), "parameter", Zeros())
    assert np.array_equal(parameter.numpy(), original.astype(np.float32))


def test_no_weights(bert_config: BertConfig, tmp_path: Path) -> None:
    bert_config.save_pretrained(tmp_path)
    with pytest.raises(CheckpointNotFoundError):
        TFBertModel.from_pretrained(tmp_path)


def run(program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs Python in a process of its own, with the project's packages."""
    path = os.pathsep.join(str(ROOT / part) for part in ("src", "generated"))
    return subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_loading_needs_neither_torch_nor_flax(bert_config: BertConfig, tmp_path: Path) -> None:
    TFBertModel(bert_config).save_pretrained(tmp_path)
    program = (
        "import sys; from triformers.models.tensorflow.bert import TFBertModel; "
        f"model = TFBertModel.from_pretrained({str(tmp_path)!r}, strict=True); "
        f"model.save_pretrained({str(tmp_path / 'again')!r}); "
        "print([name for name in ('torch', 'flax') if name in sys.modules])"
    )
    result = run(program)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "[]"
    assert (tmp_path / "again" / "model.safetensors").is_file()
    assert "TF_USE_LEGACY_KERAS" not in result.stderr  # Of which Keras 2 is warned.


@pytest.mark.parametrize("backend", ["jax", "torch", "nonsense"])
def test_keras_on_another_backend_is_an_error_that_says_what_to_do(backend: str) -> None:
    result = run("import triformers_core.kit.tensorflow", KERAS_BACKEND=backend)
    assert (
        f"MissingBackendError: The TensorFlow models need Keras on TensorFlow, and it is set "
        f"to '{backend}'. Set the environment variable KERAS_BACKEND=tensorflow" in result.stderr
    )


@pytest.mark.parametrize("package", ["tensorflow", "keras"])
def test_a_missing_package_is_an_error_that_says_what_to_install(package: str) -> None:
    hide = f"import sys; sys.modules[{package!r}] = None; "
    result = run(hide + "import triformers_core.kit.tensorflow")
    assert result.stderr.endswith(
        f"MissingBackendError: TensorFlow models need the package {package!r}, which isn't "
        "installed: pip install 'triformers[tensorflow]'.\n"
    )


def test_keywords_go_to_the_configuration_or_to_the_model(tmp_path: Path) -> None:
    check_keywords(TFAutoModel, TFBertModel, tmp_path)


def test_keywords_of_other_libraries(tmp_path: Path) -> None:
    check_older_keywords(TFAutoModel, TFBertModel, tmp_path)


def test_weights_in_memory_need_no_name() -> None:
    arrays = {n: tf.constant(a) for n, a in parameters(TFBertModel(tiny_bert())).items()}
    check_state_dicts(TFAutoModel, TFBertModel, arrays)


def test_what_is_no_part_says_what_to_use(tmp_path: Path) -> None:
    check_what_is_no_part(TFAutoModel, TFBertModel(tiny_bert()), tmp_path)


@pytest.mark.parametrize("keyword", ["dtype", "torch_dtype"])
def test_a_type_is_the_policys_to_decide(
    bert_config: BertConfig, tmp_path: Path, keyword: str
) -> None:
    TFBertModel(bert_config).save_pretrained(tmp_path)
    loads: list[Callable[..., object]] = [
        partial(TFBertModel.from_pretrained, tmp_path),
        partial(TFAutoModel.from_pretrained, tmp_path),
        partial(TFAutoModel.from_pretrained, tmp_path, config=bert_config),
        partial(TFAutoModel.from_config, bert_config),
    ]
    for load in loads:
        with pytest.raises(InvalidInputError, match=r"keras.config.set_dtype_policy\('float16'\)"):
            load(**{keyword: "float16"})
        with pytest.raises(InvalidConfigurationError, match="has dtype='float61'; it is one of"):
            load(**{keyword: "float61"})
        for same in (None, "auto", "float32", tf.float32):
            assert isinstance(load(**{keyword: same}), TFBertModel)
