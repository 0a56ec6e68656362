"""Wrong input that ``docs/errors.md`` doesn't list: one error each, of this library."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.support.formats import FORMATS
from triformers import (
    AutoConfig,
    AutoFeatureExtractor,
    AutoTokenizer,
    BertConfig,
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidInputError,
    NotPartError,
    SavingError,
    UnknownArchitectureError,
)
from triformers_core.checkpoint.formats.shards import shard_names
from triformers_core.checkpoint.saving import save_checkpoint

BERT = FORMATS / "bert" / "pytorch"
AUTO_CLASSES = (AutoConfig, AutoTokenizer, AutoFeatureExtractor)


@pytest.mark.parametrize("auto_class", AUTO_CLASSES)
@pytest.mark.parametrize(
    ("option", "value"),
    [("cache_dir", 3), ("revision", 3), ("subfolder", ["a"]), ("token", 3), ("revision", b"main")],
)
def test_options_of_other_types(auto_class: Any, option: str, value: object) -> None:
    with pytest.raises(InvalidInputError, match=f"^{option} takes .*of the type"):
        auto_class.from_pretrained("someone/model", **{option: value})


def test_a_subfolder_may_be_a_path() -> None:
    folder: Any = Path("pytorch")  # Its type says text.
    assert BertConfig.from_pretrained(BERT.parent, subfolder=folder).vocab_size == 23


@pytest.mark.parametrize("model_type", [["bert"], {}, 3])
def test_a_model_type_that_is_no_text(tmp_path: Path, model_type: object) -> None:
    import json

    (tmp_path / "config.json").write_text(json.dumps({"model_type": model_type}))
    for auto_class in AUTO_CLASSES:
        with pytest.raises(UnknownArchitectureError, match="which isn't registered"):
            auto_class.from_pretrained(tmp_path)


@pytest.mark.parametrize("auto_class", AUTO_CLASSES)
def test_an_address_that_is_none(auto_class: Any) -> None:
    with pytest.raises(CheckpointNotFoundError, match="is no address"):
        auto_class.from_pretrained("http://[::1/config.json")


def test_trust_is_taken_and_changes_nothing(tmp_path: Path, recwarn: object) -> None:
    tokenizer = AutoTokenizer.from_pretrained(BERT, trust_remote_code=True)
    tokenizer.save_pretrained(tmp_path)
    assert "trust_remote_code" not in (tmp_path / "tokenizer_config.json").read_text()
    assert not list(recwarn)  # type: ignore[call-overload]  # pytest's own type.


@pytest.mark.parametrize("auto_class", AUTO_CLASSES)
def test_further_classes_are_not_taken(auto_class: Any) -> None:
    with pytest.raises(NotPartError, match=f"{auto_class.__name__} takes no further classes"):
        auto_class.register("mine", BertConfig)


def test_an_index_of_other_data_is_not_quoted(tmp_path: Path) -> None:
    index = tmp_path / "pytorch_model.bin.index.json"
    index.write_bytes(b"\xff" * 10**6)
    with pytest.raises(CorruptCheckpointError, match="no index of shards") as caught:
        shard_names(index)
    assert len(str(caught.value)) < 500


def _save_model(folder: Any) -> None:
    tensors = {"a": np.ones(3, np.float32)}
    save_checkpoint(tensors, BertConfig(), folder, framework="np", max_shard_size=10**9)


SAVES = (
    _save_model,
    BertConfig().save_pretrained,
    AutoTokenizer.from_pretrained(BERT).save_pretrained,
    AutoTokenizer.from_pretrained(BERT).save_vocabulary,
)


@pytest.mark.parametrize("save", SAVES)
def test_a_place_where_nothing_can_be_saved(save: Any, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("kept")
    for place, why in ((file, "File exists"), (file / "below", "Not a directory")):
        with pytest.raises(SavingError, match=f"can't be saved in: {why}") as caught:
            save(place)
        assert isinstance(caught.value, OSError)
    assert file.read_text() == "kept"


@pytest.mark.parametrize("save", SAVES)
@pytest.mark.parametrize("place", ["", None, 3])
def test_a_place_that_is_none(
    save: Any, place: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidInputError, match="save_directory takes the path of a directory"):
        save(place)
    assert not os.listdir()


def test_something_in_the_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "config.json").mkdir()
    with pytest.raises(SavingError, match=r"Is a directory \(.*config\.json\)"):
        _save_model(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["config.json"]
