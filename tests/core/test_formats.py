"""Every published format of weights, read as NumPy arrays and without any backend."""

from __future__ import annotations

import json
import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import h5py
import numpy as np
import pytest

from tests.support.formats import (
    CHECKPOINTS,
    FORMATS,
    check_parameters,
    flax_values,
    numpy_type,
    torch_values,
)
from tests.support.reference import Array
from triformers_core.architectures.albert.names import ALBERT_NAMES
from triformers_core.architectures.bart.names import BART_NAMES
from triformers_core.architectures.bert.names import BERT_NAMES
from triformers_core.architectures.electra.names import DISCRIMINATOR_NAMES, GENERATOR_NAMES
from triformers_core.architectures.gpt2.names import GPT2_NAMES
from triformers_core.architectures.t5.names import T5_NAMES
from triformers_core.architectures.tapas.names import TAPAS_NAMES
from triformers_core.architectures.xlnet.names import XLNET_NAMES
from triformers_core.backends import Backend
from triformers_core.checkpoint.find import Preference, find_weights
from triformers_core.checkpoint.formats.flax_msgpack import read_flax_msgpack
from triformers_core.checkpoint.formats.pytorch import read_pytorch
from triformers_core.checkpoint.formats.safetensors import read_safetensors
from triformers_core.checkpoint.names import Rows
from triformers_core.checkpoint.records import Framework, TensorRecord
from triformers_core.errors import CheckpointNotFoundError, InvalidInputError, MissingBackendError
from triformers_core.hub import HubOptions, resolve

PUBLISHED: dict[str, tuple[Rows, int]] = {
    "albert": (ALBERT_NAMES, 48),
    "bert": (BERT_NAMES, 46),
    "vit": ({}, 24),
    "t5": (T5_NAMES, 34),
    "bart": (BART_NAMES, 50),
    "tapas": (TAPAS_NAMES, 35),
    "gpt2": (GPT2_NAMES, 16),
    "xlnet": (XLNET_NAMES, 37),
    "electra": (DISCRIMINATOR_NAMES, 27),
    "electra_generator": (GENERATOR_NAMES, 28),
}
"""The own names of an architecture, and how many parameters its recorded checkpoints have. One for each
kind of names: of the others, models load the checkpoints, in each backend's tests."""
TIED = (
    "cls.predictions.decoder.weight",
    "cls.predictions.decoder.bias",
    "decoder.embed_tokens.weight",
    "encoder.embed_tokens.weight",
    "lm_head.weight",
    "lm_loss.weight",
    "model.decoder.embed_tokens.weight",
    "model.encoder.embed_tokens.weight",
    "predictions.decoder.bias",
    "predictions.decoder.weight",
)


def weights(
    place: Path,
    *,
    backend: Backend = "torch",
    framework: Framework = "np",
    names: Rows = BERT_NAMES,
    **flags: bool,
) -> dict[str, TensorRecord]:
    """A checkpoint's tensors by canonical name, as a model of ``backend`` would look for them."""
    preference = Preference(backend=backend, **flags)
    name = str(place)
    return dict(
        find_weights(
            name,
            name,
            HubOptions(),
            preference=preference,
            framework=framework,
            own_names=names,
        )
    )


@pytest.mark.parametrize(
    ("model", "folder"), [(model, folder) for model, folder in CHECKPOINTS if model in PUBLISHED]
)
def test_names_axes_and_values_are_those_of_the_published_pytorch_checkpoint(
    model: str, folder: str
) -> None:
    names, count = PUBLISHED[model]
    records = weights(FORMATS / model / folder, names=names)
    arrays = {name: record.read() for name, record in records.items() if name not in TIED}
    assert {name: array.shape for name, array in arrays.items()} == {
        name: record.shape for name, record in records.items() if name not in TIED
    }
    assert len(arrays) == count
    check_parameters(arrays)


def check_values(records: dict[str, TensorRecord], expected: dict[str, Array]) -> None:
    """Asserts that tensors have these types, shapes and values."""
    assert sorted(records) == sorted(expected)
    for name, value in expected.items():
        array = records[name].read()
        assert array.dtype == value.dtype and array.shape == value.shape == records[name].shape
        assert np.array_equal(array.astype(np.complex128), value.astype(np.complex128)), name


@pytest.fixture(scope="module")
def older_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The recorded tensors in the layout that PyTorch wrote before 1.6."""
    path = tmp_path_factory.mktemp("older") / "pytorch.bin"
    program = (
        "import sys, torch; from tests.support.formats import torch_arrays; "
        "torch.save(torch_arrays(torch), sys.argv[1], _use_new_zipfile_serialization=False)"
    )
    subprocess.run([sys.executable, "-c", program, path], check=True, timeout=120)
    return path


def test_pytorch_tensors_of_every_type_and_layout_in_memory() -> None:
    check_values(
        dict(read_pytorch(FORMATS / "types" / "pytorch.bin", "np").records), torch_values()
    )


def test_pytorch_files_of_the_older_layout(older_file: Path) -> None:
    check_values(dict(read_pytorch(older_file, "np").records), torch_values())


@pytest.mark.parametrize("file", ["flax.msgpack", "flax_chunked.msgpack"])
def test_flax_arrays_whole_and_in_chunks(file: str) -> None:
    records = read_flax_msgpack(FORMATS / "types" / file, "np").records
    expected = {f"params.{name}": value for name, value in flax_values().items()}
    check_values(dict(records), expected)


def test_safetensors_of_every_type(tmp_path: Path) -> None:
    from safetensors.numpy import save_file

    # The writer of NumPy arrays lacks two of the types.
    kept = {n: a for n, a in torch_values().items() if not n.startswith(("complex", "parameter"))}
    kept = {name: np.ascontiguousarray(array) for name, array in kept.items()}
    save_file(kept, tmp_path / "model.safetensors")
    check_values(dict(read_safetensors(tmp_path / "model.safetensors", "np").records), kept)


def test_arrays_are_mapped_and_not_copied(tmp_path: Path) -> None:
    from safetensors.numpy import save_file

    save_file({"a": np.zeros(8, np.float32)}, tmp_path / "model.safetensors")
    array = weights(tmp_path)["a"].read()
    assert not array.flags.owndata and not array.flags.writeable


def test_older_and_optimisers_names() -> None:
    from triformers_core.checkpoint.names import to_canonical

    record = TensorRecord(shape=(1,), read=lambda: np.zeros(1))
    older = to_canonical({"a.LayerNorm.gamma": record, "a.LayerNorm.beta": record}, "pytorch", {})
    assert sorted(older) == ["a.LayerNorm.bias", "a.LayerNorm.weight"]
    names = ["output_weights", "cls/squad/output_bias", "global_step", "a/adam_v", "beta1_power"]
    dotted = {name.replace("/", "."): record for name in names}
    tuned = to_canonical(dotted, "tensorflow1", BERT_NAMES)
    assert sorted(tuned) == ["classifier.weight", "qa_outputs.bias"]
    statistics = {"params.bn.scale": record, "batch_stats.bn.mean": record}
    assert sorted(to_canonical(statistics, "flax", {})) == ["bn.running_mean", "bn.weight"]


# Which file is read


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder with BERT's weights in several formats; which one was read can't be seen by values."""
    for folder in ("pytorch", "tensorflow", "tensorflow1", "flax", "flax_safetensors"):
        shutil.copytree(FORMATS / "bert" / folder, tmp_path, dirs_exist_ok=True)
    return tmp_path


ORDERS: dict[Backend, list[str]] = {
    "torch": ["model.safetensors", "pytorch_model.bin", "tf_model.h5", "flax_model.msgpack"],
    "tensorflow": [
        "model.safetensors",
        "tf_model.h5",
        "model.ckpt.index",
        "pytorch_model.bin",
        "flax_model.msgpack",
    ],
    "flax": ["model.safetensors", "flax_model.msgpack", "pytorch_model.bin", "tf_model.h5"],
}


@pytest.mark.parametrize("backend", list(ORDERS))
def test_safetensors_first_then_the_backends_own_then_the_others(
    mixed: Path, backend: Backend
) -> None:
    formats = Preference(backend=backend).formats()
    for file in ORDERS[backend]:
        found = next(form.file for form in formats if (mixed / form.file).is_file())
        assert found == file
        (mixed / file).unlink()


def test_weights_of_another_backend_are_read_with_a_note(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert weights(FORMATS / "bert" / "flax", backend="torch")
    assert "flax_model.msgpack, saved by JAX/Flax" in caplog.text
    caplog.clear()
    with caplog.at_level(logging.WARNING):
        assert weights(FORMATS / "bert" / "flax", backend="flax")
        assert weights(FORMATS / "bert" / "flax_safetensors", backend="torch")
        assert weights(FORMATS / "bert" / "tensorflow", backend="torch", from_tf=True)
    assert not caplog.text


def test_from_pt_takes_the_pickle_or_else_safetensors(mixed: Path) -> None:
    files = [form.file for form in Preference(backend="flax", from_pt=True).formats()]
    assert [file for file in files if (mixed / file).is_file()] == [
        "pytorch_model.bin",
        "model.safetensors",
    ]


def test_from_tf_takes_tensorflows_formats_or_else_safetensors(mixed: Path) -> None:
    files = [form.file for form in Preference(backend="torch", from_tf=True).formats()]
    assert files[:3] == ["tf_model.h5", "tf_model.h5.index.json", "model.ckpt.index"]
    assert files[3:] == ["model.safetensors", "model.safetensors.index.json"]
    for file in ("tf_model.h5", "model.ckpt.index"):
        (mixed / file).unlink()
    assert weights(mixed, from_tf=True)
    (mixed / "model.safetensors").unlink()
    with pytest.raises(CheckpointNotFoundError) as caught:
        weights(mixed, from_tf=True)
    message = str(caught.value)
    assert "has none of tf_model.h5, " in message
    assert "it has pytorch_model.bin, flax_model.msgpack." in message
    assert message.endswith("Leave out from_tf=True.")


def test_both_flags_exclude_each_other() -> None:
    with pytest.raises(InvalidInputError, match="exclude each other"):
        Preference(backend="torch", from_tf=True, from_pt=True)


def test_a_folder_without_weights(tmp_path: Path) -> None:
    with pytest.raises(
        CheckpointNotFoundError, match="holds no weights that can be read"
    ) as caught:
        weights(tmp_path)
    assert "model.safetensors" in str(caught.value) and str(tmp_path) in str(caught.value)


@pytest.mark.parametrize(
    "file",
    [
        "pytorch/pytorch_model.bin",
        "pytorch_sharded/pytorch_model.bin.index.json",
        "tensorflow/tf_model.h5",
        "tensorflow1/model.ckpt.index",
        "flax/flax_model.msgpack",
        "flax_safetensors/model.safetensors",
    ],
)
def test_the_path_of_a_file_of_weights(file: str) -> None:
    assert len(weights(FORMATS / "bert" / file)) >= 46


def test_a_file_of_another_framework_than_the_flag_says() -> None:
    with pytest.raises(InvalidInputError, match="saved by TensorFlow; leave out from_pt=True"):
        weights(FORMATS / "bert" / "tensorflow" / "tf_model.h5", from_pt=True)


def test_a_file_whose_name_tells_no_format() -> None:
    with pytest.raises(InvalidInputError, match=r"end in one of \.safetensors, .*\.msgpack"):
        weights(FORMATS / "bert" / "pytorch" / "vocab.txt")


@pytest.mark.parametrize(
    ("folder", "shard"),
    [
        ("pytorch_sharded", "pytorch_model-00002-of-00002.bin"),
        ("tensorflow_sharded", "tf_model-00002-of-00002.h5"),
        ("flax_sharded", "flax_model-00002-of-00002.msgpack"),
        ("tensorflow1", "model.ckpt.data-00000-of-00001"),
    ],
)
def test_a_missing_shard_is_named(tmp_path: Path, folder: str, shard: str) -> None:
    shutil.copytree(FORMATS / "bert" / folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / shard).unlink()
    with pytest.raises(CheckpointNotFoundError, match=f"lists {shard}, which isn't there"):
        weights(tmp_path)
    index = next(tmp_path.glob("*.index*"))
    with pytest.raises(CheckpointNotFoundError, match=f"lists {shard}, which isn't there"):
        weights(index)


# What is needed


def test_no_backend_is_imported_or_needed() -> None:
    program = """
import sys
for name in ("torch", "tensorflow", "keras", "jax", "flax", "msgpack"):
    sys.modules[name] = None
from tests.core.test_formats import CHECKPOINTS, FORMATS, weights
for model, folder in CHECKPOINTS:
    assert all(r.read().shape == r.shape for r in weights(FORMATS / model / folder).values())
print("done")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "done", done.stderr


def test_without_h5py_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "h5py", None)
    with pytest.raises(MissingBackendError, match=r"tf_model.h5 needs .*'triformers\[h5\]'"):
        weights(FORMATS / "bert" / "tensorflow")


def test_very_many_variables_in_one_layer(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "tf_model.h5", "w") as file:
        group = file.create_group("bert")
        group.attrs["weight_names0"] = ["tf_bert_model/bert/pooler/dense/bias:0"]
        group["tf_bert_model/bert/pooler/dense/bias:0"] = np.ones(3, np.float32)
    assert list(weights(tmp_path)) == ["bert.pooler.dense.bias"]


def test_an_index_of_shards_without_their_order(tmp_path: Path) -> None:
    shutil.copytree(FORMATS / "bert" / "pytorch_sharded", tmp_path, dirs_exist_ok=True)
    index = tmp_path / "pytorch_model.bin.index.json"
    content = json.loads(index.read_text())
    content["weight_map"] = dict(reversed(content["weight_map"].items()))
    index.write_text(json.dumps(content))
    assert len(weights(tmp_path)) == 48


def test_numpy_knows_the_narrow_types() -> None:
    assert numpy_type("bfloat16").itemsize == 2


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a server that offers the recorded checkpoints of BERT."""
    handler = partial(SimpleHTTPRequestHandler, directory=FORMATS / "bert")
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize(
    "file",
    [
        "pytorch/pytorch_model.bin",
        "pytorch_sharded/pytorch_model.bin.index.json",
        "tensorflow1/model.ckpt.index",
    ],
)
def test_the_url_of_a_file_of_weights(address: str, tmp_path: Path, file: str) -> None:
    name, options = f"{address}/{file}", HubOptions(cache_dir=tmp_path)
    source, options = resolve(name, options)
    preference = Preference(backend="torch")
    records = find_weights(
        name, source, options, preference=preference, framework="np", own_names=BERT_NAMES
    )
    check_parameters({n: r.read() for n, r in records.items() if n not in TIED})
