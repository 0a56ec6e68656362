"""CANINE's tokenizer: code points, without any file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.tokenization import lines
from triformers import AutoTokenizer
from triformers_core.architectures.canine.configuration import CanineConfig
from triformers_core.architectures.canine.tokenization import CanineTokenizer
from triformers_core.errors import CheckpointNotFoundError

TEXT = "Hé\n  \U0001f600x\r\n\x00z"
START, END, MASK = 0xE000, 0xE001, 0xE003


def test_answers_as_the_reference() -> None:
    tokenizer = CanineTokenizer()
    answer = tokenizer(TEXT, "b ç", return_offsets_mapping=True)
    first = [START, 72, 233, 10, 32, 32, 128512, 120, 13, 10, 0, 122, END]
    assert answer["input_ids"] == [*first, 98, 32, 231, END]
    assert answer["token_type_ids"] == [0] * 13 + [1] * 4
    assert answer["attention_mask"] == [1] * 17
    assert answer["offset_mapping"][1:12] == [(place, place + 1) for place in range(11)]
    assert tokenizer.decode(first) == f"\ue000{TEXT}\ue001"
    assert tokenizer.decode(first, skip_special_tokens=True) == TEXT.replace("\x00", "")
    assert tokenizer.convert_ids_to_tokens(first[:3]) == ["\ue000", "H", "é"]
    assert tokenizer.model_input_names == ["input_ids", "token_type_ids", "attention_mask"]
    assert tokenizer.model_max_length == 2048
    assert tokenizer.vocab_size == len(tokenizer) == 0x110000


def test_ids_are_code_points() -> None:
    tokenizer = CanineTokenizer()
    # The reference's of these lines are so, too; special tokens among them would take spaces away.
    for line in lines(5):
        ids = tokenizer(line, verbose=False)["input_ids"]
        assert ids == [START, *map(ord, line), END]


def test_special_tokens_are_found_in_texts() -> None:
    tokenizer = CanineTokenizer()
    # What hides a token takes the space before it.
    assert tokenizer("ab \ue003 c")["input_ids"] == [START, 97, 98, MASK, 32, 99, END]
    assert tokenizer("")["input_ids"] == [START, END]
    assert tokenizer.all_special_ids == [START, END, 0, MASK]


def test_pads_and_truncates() -> None:
    tokenizer = CanineTokenizer()
    assert tokenizer(["abc", "d"], padding=True)["input_ids"] == [
        [START, 97, 98, 99, END],
        [START, 100, END, 0, 0],
    ]
    short = tokenizer("abc def", max_length=5, truncation=True)
    assert short["input_ids"] == [START, 97, 98, 99, END]


@pytest.mark.parametrize("code_point", [0, 0xD7FF, 0xE002, 0x10FFFF])
def test_every_code_point_is_a_token(code_point: int) -> None:
    ids = CanineTokenizer()(f"a{chr(code_point)}b", add_special_tokens=False)["input_ids"]
    assert ids == [97, code_point, 98]


def test_added_tokens_come_after_all_code_points() -> None:
    tokenizer = CanineTokenizer()
    assert tokenizer.add_tokens(["<name>"]) == 1
    assert tokenizer("a<name>", add_special_tokens=False)["input_ids"] == [97, 0x110000]
    # What one tokenizer was given, no other one knows.
    assert len(CanineTokenizer()) == 0x110000


def test_is_found_by_the_model_type_and_loads_what_it_saved(tmp_path: Path) -> None:
    CanineTokenizer(model_max_length=70, mask_token="\ue004").save_pretrained(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "tokenizer_config.json",
        "special_tokens_map.json",
    }
    CanineConfig().save_pretrained(tmp_path)
    loaded = AutoTokenizer.from_pretrained(str(tmp_path))
    assert type(loaded) is CanineTokenizer
    assert (loaded.model_max_length, loaded.mask_token_id) == (70, 0xE004)
    assert json.loads((tmp_path / "tokenizer_config.json").read_text())["tokenizer_class"] == (
        "CanineTokenizer"
    )


def test_loads_from_a_checkpoint_without_files_of_its_own(tmp_path: Path) -> None:
    CanineConfig().save_pretrained(tmp_path)
    assert CanineTokenizer.from_pretrained(tmp_path)("a")["input_ids"] == [START, 97, END]
    with pytest.raises(CheckpointNotFoundError):
        CanineTokenizer.from_pretrained(tmp_path / "missing")
