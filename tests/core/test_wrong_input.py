"""Wrong input that ``docs/errors.md`` doesn't list: one error each, of this library."""

from __future__ import annotations

import copy
import json
import os
import shutil
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
    BertTokenizer,
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidConfigurationError,
    InvalidInputError,
    NotPartError,
    SavingError,
    UnknownArchitectureError,
    ViTFeatureExtractor,
)
from triformers_core.checkpoint.formats.shards import shard_names
from triformers_core.loading.saving import save_checkpoint

BERT = FORMATS / "bert" / "pytorch"
AUTO_CLASSES = (AutoConfig, AutoTokenizer, AutoFeatureExtractor)


@pytest.mark.parametrize("auto_class", AUTO_CLASSES)
@pytest.mark.parametrize(
    ("option", "value"),
    [("cache_dir", 3), ("revision", 3), ("subfolder", ["a"]), ("token", 3), ("revision", b"main")],
)
def test_options_of_other_types(auto_class: Any, option: str, value: object) -> None:
    with pytest.raises(
        InvalidInputError, match=f"^{option} takes .*; a {type(value).__name__} came"
    ):
        auto_class.from_pretrained("someone/model", **{option: value})


@pytest.mark.parametrize("auto_class", AUTO_CLASSES)
@pytest.mark.parametrize("token", ["hf_secret\n", "hf secret"])
def test_a_token_with_white_space_is_not_shown(auto_class: Any, token: str) -> None:
    with pytest.raises(InvalidInputError, match=r"token\.strip\(\)") as caught:
        auto_class.from_pretrained("someone/model", token=token)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("subfolder", ["..", "a/../b", "a\\..\\b", "../pytorch"])
def test_a_subfolder_cannot_leave_its_folder(subfolder: str) -> None:
    with pytest.raises(InvalidInputError, match="leads out of the repository or directory"):
        AutoConfig.from_pretrained(BERT, subfolder=subfolder)
    with pytest.raises(CheckpointNotFoundError, match="looked for in .*/pytorch/etc"):
        AutoConfig.from_pretrained(BERT, subfolder="/etc")


@pytest.mark.parametrize("auto_class", AUTO_CLASSES)
@pytest.mark.parametrize("name", [None, 5, b"bert"])
def test_a_name_that_is_none(auto_class: Any, name: object) -> None:
    with pytest.raises(InvalidInputError, match="^pretrained_model_name_or_path is "):
        auto_class.from_pretrained(name)


def test_a_proxy_that_is_no_address() -> None:
    wrong: Any = {"http": 3}
    with pytest.raises(
        InvalidInputError, match="proxies takes a dictionary of servers.*a int came"
    ):
        AutoConfig.from_pretrained("someone/model", proxies=wrong)


def test_a_subfolder_may_be_a_path() -> None:
    folder: Any = Path("pytorch")  # Its type says text.
    assert BertConfig.from_pretrained(BERT.parent, subfolder=folder).vocab_size == 23


@pytest.mark.parametrize("model_type", [["bert"], {}, 3])
def test_a_model_type_that_is_no_text(tmp_path: Path, model_type: object) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"model_type": model_type}))
    for auto_class in AUTO_CLASSES:
        with pytest.raises(UnknownArchitectureError, match="which isn't registered"):
            auto_class.from_pretrained(tmp_path)


@pytest.mark.parametrize("auto_class", AUTO_CLASSES)
def test_an_address_that_is_none(auto_class: Any) -> None:
    with pytest.raises(CheckpointNotFoundError, match="its host or its port can.t be read"):
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


@pytest.mark.parametrize("content", [b"[" * 10**5, b'{"a": ' + b"9" * 10**4 + b"}"])
@pytest.mark.parametrize("auto_class", AUTO_CLASSES)
def test_json_without_end(tmp_path: Path, auto_class: Any, content: bytes) -> None:
    (tmp_path / "config.json").write_bytes(content)
    with pytest.raises(InvalidConfigurationError, match="no configuration: "):
        auto_class.from_pretrained(tmp_path)


def test_json_that_begins_with_a_mark_of_its_encoding(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "bert"}', encoding="utf-8-sig")
    assert isinstance(AutoConfig.from_pretrained(tmp_path), BertConfig)


def test_a_home_directory_is_not_expanded() -> None:
    with pytest.raises(CheckpointNotFoundError, match=r"os\.path\.expanduser does that"):
        AutoConfig.from_pretrained("~/absent")


@pytest.mark.parametrize("file", ["config.json", "vocab.txt"])
def test_a_file_that_may_not_be_read(
    file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(BERT, tmp_path / "copy")
    opened = Path.open

    def refuse(path: Path, *args: Any, **kwargs: Any) -> Any:
        if path.name == file:  # No right stops the administrator, who may run the tests.
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)
    for name in (tmp_path / "copy", tmp_path / "copy" / file):
        with pytest.raises(CheckpointNotFoundError, match=f"{file} may not be read"):
            AutoTokenizer.from_pretrained(name)


def test_the_labels_and_their_number_stay_in_step(tmp_path: Path) -> None:
    config = BertConfig()
    config.num_labels = 3
    assert config.id2label == {0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2"}
    config.id2label = {0: "no", 1: "yes"}
    assert config.num_labels == 2 and config.label2id == {"no": 0, "yes": 1}
    config.save_pretrained(tmp_path)
    assert AutoConfig.from_pretrained(tmp_path).id2label == config.id2label


def test_keys_that_no_field_has_are_saved_and_read(tmp_path: Path) -> None:
    config: Any = BertConfig()  # A type checker finds such keys.
    config.source = "reviews"
    config.save_pretrained(tmp_path)
    read: Any = AutoConfig.from_pretrained(tmp_path)
    assert read.source == "reviews" and copy.deepcopy(read).source == "reviews"
    with pytest.warns(UserWarning, match=r"no 'hiden_size'; nearest: hidden_size"):
        config.hiden_size = 3
    with pytest.raises(
        AttributeError, match=r"BertConfig has no 'hiden_sizes'; nearest: hidden_size"
    ):
        config.hiden_sizes  # noqa: B018
    assert not hasattr(config, "elsewhere")


def test_labels_that_contradict_their_number() -> None:
    with pytest.raises(InvalidConfigurationError, match="num_labels=3 and 2 labels"):
        AutoConfig.from_pretrained(BERT, num_labels=3, id2label={0: "no", 1: "yes"})
    with pytest.raises(InvalidConfigurationError, match="whose keys are whole numbers"):
        BertConfig(id2label={"a": "no"})  # type: ignore[dict-item]  # As a file may hold.
    with pytest.raises(
        InvalidConfigurationError, match="num_labels=-1; it is a whole number from 0"
    ):
        BertConfig(num_labels=-1)


@pytest.mark.parametrize("std", [0, [0.5, 0.0, 0.5]])
def test_images_are_not_divided_by_zero(std: Any) -> None:
    with pytest.raises(InvalidConfigurationError, match="image_std=.*isn't 0"):
        ViTFeatureExtractor(image_std=std)


def test_a_number_of_heads_that_is_none() -> None:
    with pytest.raises(InvalidConfigurationError, match="num_attention_heads=0; it is a whole"):
        BertConfig(num_attention_heads=0)
    with pytest.raises(InvalidConfigurationError, match="num_attention_heads=7; the first must"):
        BertConfig(num_attention_heads=7).check_multiple("hidden_size", "num_attention_heads")


def test_a_configuration_of_another_architecture_is_noticed() -> None:
    with pytest.warns(UserWarning, match="BertConfig reads .* of model_type 'gpt2'"):
        BertConfig.from_pretrained(FORMATS / "gpt2" / "pytorch")


def test_a_configuration_with_an_init_of_its_own_would_lose_its_values() -> None:
    with pytest.raises(NotPartError, match=r"@dataclass\(kw_only=True\)"):

        class Mine(BertConfig):
            def __init__(self, extent: int = 3) -> None:
                super().__init__()
                self.extent = extent


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("model_max_length", "long"),
        ("pad_token", 3),
        ("do_lower_case", "no"),
        ("padding_side", "up"),
        ("added_tokens_decoder", []),
        ("added_tokens_decoder", {"x": {"content": "a"}}),
        ("additional_special_tokens", "<a>"),
        ("model_input_names", "input_ids"),
    ],
)
def test_settings_of_a_tokenizer_that_do_not_fit(tmp_path: Path, key: str, value: object) -> None:
    folder = shutil.copytree(BERT, tmp_path / "copy")
    (folder / "tokenizer_config.json").write_text(json.dumps({key: value}))
    with pytest.raises((InvalidConfigurationError, InvalidInputError), match=f"ha(s|ve) {key}="):
        AutoTokenizer.from_pretrained(folder)


@pytest.mark.parametrize(
    ("model_type", "files"),
    [
        ("bert", {"vocab.txt": ""}),
        ("gpt2", {"vocab.json": '{"a": 0, "b": 1, "ab": 2}', "merges.txt": ""}),
        ("t5", {"spiece.model": ""}),
        ("bert", {"tokenizer.json": ""}),
    ],
)
def test_an_empty_file_of_a_vocabulary(
    tmp_path: Path, model_type: str, files: dict[str, str]
) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"model_type": model_type}))
    for name, content in files.items():
        (tmp_path / name).write_text(content)
    with pytest.raises(CorruptCheckpointError, match="is empty; copy or download it again"):
        AutoTokenizer.from_pretrained(tmp_path)


def test_a_vocabulary_that_is_a_directory_or_absent() -> None:
    with pytest.raises(CheckpointNotFoundError, match=r"is a directory.*from_pretrained"):
        BertTokenizer(str(BERT))
    with pytest.raises(CheckpointNotFoundError, match=r"There is no file absent\.json"):
        AutoTokenizer.from_pretrained(BERT, tokenizer_file="absent.json")


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
