"""Saving: killed at any step it leaves the earlier checkpoint or the new one, never a mixture."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from tests.core.test_formats import weights
from tests.support.interrupted import interrupted
from tests.support.reference import Array
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.checkpoint.formats.safetensors import read_safetensors
from triformers_core.errors import InvalidInputError
from triformers_core.files.atomic import STAGING, write_bytes
from triformers_core.loading.saving import parse_size, save_checkpoint

WHOLE, SHARDED, MORE_SHARDS = "5GB", "30KB", "20KB"


def tensors(value: float) -> dict[str, Array]:
    """Six tensors of 10 KB that all hold one number."""
    return {f"layer.{index}.weight": np.full(2500, value, np.float32) for index in range(6)}


def save(value: float, size: str, folder: Path) -> None:
    """Saves ``tensors``."""
    config = BertConfig(vocab_size=99)
    save_checkpoint(tensors(value), config, folder, framework="np", max_shard_size=parse_size(size))


def saved_value(folder: Path) -> float:
    """The one number that all tensors of a folder hold."""
    assert json.loads((folder / "config.json").read_text())["vocab_size"] == 99
    records = weights(folder)
    assert sorted(records) == sorted(tensors(0))
    values: set[float] = set()
    for record in records.values():
        values |= set(np.unique(record.read()).tolist())
    assert len(values) == 1, "a mixture"
    return values.pop()


def shards_of(folder: Path) -> set[str]:
    """The shards that a folder's index names."""
    index = folder / "model.safetensors.index.json"
    return set(json.loads(index.read_text())["weight_map"].values()) if index.exists() else set()


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Path]:
    """Fresh folders."""
    return (tmp_path / str(index) for index in range(1000))


@pytest.mark.parametrize("before", [WHOLE, SHARDED, MORE_SHARDS])
@pytest.mark.parametrize("after", [WHOLE, SHARDED, MORE_SHARDS])
def test_killed_at_any_step(folders: Iterator[Path], before: str, after: str) -> None:
    found: list[float] = []
    old = next(folders)
    save(1, before, old)
    for step, folder in enumerate(folders):
        shutil.copytree(old, folder)
        killed = interrupted(partial(save, 2, after, folder), "killed", step)
        found.append(saved_value(folder))
        # The next save works, and clears what was left.
        save(3, before, folder)
        assert saved_value(folder) == 3
        assert not list(folder.glob(".*"))
        assert {path.name for path in folder.glob("model-*")} == shards_of(folder)
        if not killed:
            break
    assert found == sorted(found) and found[0] == 1 and found[-1] == 2
    assert len(found) > 15


def test_killed_in_an_empty_folder(folders: Iterator[Path]) -> None:
    for step, folder in enumerate(folders):
        if not interrupted(partial(save, 2, SHARDED, folder), "killed", step):
            break
        save(3, WHOLE, folder)
        assert saved_value(folder) == 3
        assert sorted(path.name for path in folder.iterdir()) == [
            "config.json",
            "model.safetensors",
        ]


def test_shards_never_take_the_names_of_earlier_ones(tmp_path: Path) -> None:
    names: list[set[str]] = []
    for value in range(3):
        save(value, SHARDED, tmp_path)
        assert saved_value(tmp_path) == value
        names.append({path.name for path in tmp_path.glob("model-*.safetensors")})
    assert names[0] == {"model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"}
    assert not names[0] & names[1] and names[2] == names[0]


def test_a_failed_save_leaves_no_trace(tmp_path: Path) -> None:
    save(1, WHOLE, tmp_path)
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    broken = {"a": np.ones(3, np.float32), "b": np.array(["text"])}
    with pytest.raises(Exception, match="."):
        save_checkpoint(broken, BertConfig(), tmp_path, framework="np", max_shard_size=1)
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_a_save_under_way_elsewhere_is_left_alone(tmp_path: Path) -> None:
    from triformers_core.files.atomic import staging

    with staging(tmp_path) as aside:
        (aside / "file").write_text("")
        save(1, WHOLE, tmp_path)
        assert (aside / "file").is_file()
    assert not aside.exists()


def test_saves_at_once_leave_each_other_alone(tmp_path: Path) -> None:
    def save_often(name: str) -> None:
        for number in range(300):
            write_bytes(tmp_path / name, str(number).encode())

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(save_often, "abcd"))
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == dict.fromkeys(
        "abcd", "299"
    )


def test_a_file_and_shards_that_are_saved_at_once(tmp_path: Path) -> None:
    def save_often(size: str) -> None:
        for _ in range(20):
            save(1, size, tmp_path)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(save_often, [WHOLE, SHARDED]))
    save(2, WHOLE, tmp_path)
    records = read_safetensors(tmp_path / "model.safetensors", "np").records
    assert {float(value) for record in records.values() for value in record.read()} == {2.0}


def test_shards_that_are_saved_at_once_are_of_one_checkpoint(tmp_path: Path) -> None:
    def save_often(value: int) -> None:
        for _ in range(30):
            save(value, SHARDED, tmp_path)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(save_often, range(4)))
    assert saved_value(tmp_path) in range(4)
    assert shards_of(tmp_path) == {path.name for path in tmp_path.glob("*.safetensors")}


def test_a_save_that_ends_while_another_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, listed = tmp_path / f"{STAGING}a", os.scandir
    begun.mkdir()

    def ends(path: Path | str | int) -> Iterator[os.DirEntry[str]]:
        if path == begun:
            begun.rmdir()
        return listed(path)  # Looks into a folder that was there a moment ago.

    monkeypatch.setattr(os, "scandir", ends)
    save(1, WHOLE, tmp_path)
    assert saved_value(tmp_path) == 1


@pytest.mark.parametrize("framework", ["np", "pt"])
def test_what_is_read_is_the_file_that_was_opened(
    tmp_path: Path, framework: Literal["np", "pt"]
) -> None:
    save(1, WHOLE, tmp_path)
    records = read_safetensors(tmp_path / "model.safetensors", framework).records
    save(2, WHOLE, tmp_path)
    assert {float(value) for record in records.values() for value in record.read()} == {1.0}


def test_what_others_put_into_the_folder_stays(tmp_path: Path) -> None:
    save(1, SHARDED, tmp_path)
    index = {"weight_map": {"a": "model-00001-of-00009.safetensors"}}
    (tmp_path / "model.fp16.safetensors.index.json").write_text(json.dumps(index))
    (tmp_path / "model-00001-of-00009.safetensors").write_text("")
    (tmp_path / "model-00003-of-00007.safetensors").write_text("")  # Its index is still to come.
    (tmp_path / ".saving-notes").mkdir()
    (tmp_path / ".saving-notes" / "mine.txt").write_text("")
    (tmp_path / ".saving-empty").mkdir()
    save(2, WHOLE, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".saving-notes",
        "config.json",
        "model-00001-of-00009.safetensors",
        "model-00003-of-00007.safetensors",
        "model.fp16.safetensors.index.json",
        "model.safetensors",
    ]
    assert (tmp_path / ".saving-notes" / "mine.txt").is_file()


def test_the_process_keeps_its_umask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "umask", lambda mask: pytest.fail("another thread would see it"))
    save(1, WHOLE, tmp_path)


def test_the_configuration_says_the_type_of_the_weights(tmp_path: Path) -> None:
    import ml_dtypes

    for dtype in (np.float32, np.float16, ml_dtypes.bfloat16):
        arrays = {"ids": np.zeros(2, np.int64), "a": np.zeros(2, dtype)}
        save_checkpoint(arrays, BertConfig(), tmp_path, framework="np", max_shard_size=10**9)
        assert json.loads((tmp_path / "config.json").read_text())["dtype"] == np.dtype(dtype).name
    counts = {"ids": np.zeros(2, np.int64)}
    save_checkpoint(counts, BertConfig(), tmp_path, framework="np", max_shard_size=10**9)
    assert "dtype" not in json.loads((tmp_path / "config.json").read_text())


def test_numbers_that_are_none_come_back(tmp_path: Path) -> None:
    odd = np.array([np.nan, np.inf, -np.inf, -0.0], np.float32)
    save_checkpoint({"a": odd}, BertConfig(), tmp_path, framework="np", max_shard_size=10**9)
    assert weights(tmp_path)["a"].read().tobytes() == odd.tobytes()


def test_files_have_the_usual_rights(tmp_path: Path) -> None:
    save(1, SHARDED, tmp_path)
    (tmp_path / "usual").touch()
    modes = {path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(modes) == 1


@pytest.mark.parametrize("size", ["", "5", "5XB", "GB", "0GB", 0, -5])
def test_a_size_that_is_none(size: str | int) -> None:
    with pytest.raises(InvalidInputError, match="is no size"):
        parse_size(size)
