"""Arguments of scripts: command lines, files and dictionaries become dataclasses."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal

import pytest

from triformers import (
    HfArgumentParser,
    InvalidInputError,
    Seq2SeqTrainingArguments,
    TrainingArguments,
)


class Size(StrEnum):
    SMALL = "small"
    LARGE = "large"


@dataclass
class Arguments:
    path: str
    count: int = 3
    rate: float | None = None
    fast: bool = False
    careful: bool = True
    names: list[str] = field(default_factory=list)
    kind: Literal["a", "b"] = "a"
    size: Size = Size.SMALL
    note: str = field(default="", metadata={"help": "100 % of it", "aliases": ["-n"]})


def parse(*line: str) -> Arguments:
    (found,) = HfArgumentParser(Arguments).parse_args_into_dataclasses(list(line))
    assert isinstance(found, Arguments)
    return found


def test_a_field_is_an_option() -> None:
    assert parse("--path", "p") == Arguments("p")
    line = "--path p --count 5 --rate 0.5 --names x y --kind b --size large -n hello"
    assert parse(*line.split()) == Arguments(
        "p", 5, 0.5, names=["x", "y"], kind="b", size=Size.LARGE, note="hello"
    )


@pytest.mark.parametrize(
    ("words", "fast", "careful"),
    [
        (["--fast"], True, True),
        (["--fast", "no", "--careful", "0"], False, False),
        (["--no_careful"], False, False),
        (["--no-careful", "--fast=true"], True, False),
    ],
)
def test_a_truth_value(words: list[str], fast: bool, careful: bool) -> None:
    found = parse("--path", "p", *words)
    assert (found.fast, found.careful) == (fast, careful)


def test_what_is_no_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InvalidInputError, match="'--cuont'.*did you mean count"):
        parse("--path", "p", "--cuont", "4")
    with pytest.raises(SystemExit):
        parse("--path", "p", "--kind", "c")
    assert "invalid choice: 'c'" in capsys.readouterr().err
    found = HfArgumentParser(Arguments).parse_args_into_dataclasses(
        ["--path", "p", "--other", "4"], return_remaining_strings=True
    )
    assert found == (Arguments("p"), ["--other", "4"])


def test_files_and_dictionaries(tmp_path: Path) -> None:
    parser = HfArgumentParser([Arguments, TrainingArguments])
    values = {"path": "p", "learning_rate": 0.1}
    (tmp_path / "a.json").write_text(json.dumps(values))
    for own, training in (
        parser.parse_dict(values),
        parser.parse_json_file(tmp_path / "a.json"),
    ):
        assert own == Arguments("p") and training.learning_rate == 0.1
    with pytest.raises(InvalidInputError, match="'learning_rat'.*did you mean learning_rate"):
        parser.parse_dict({"path": "p", "learning_rat": 0.1})
    (tmp_path / "b.json").write_text("[1]")
    with pytest.raises(InvalidInputError, match="b.json holds list"):
        parser.parse_json_file(tmp_path / "b.json")
    (tmp_path / "line.args").write_text("--path q --count 9")
    own, _ = parser.parse_args_into_dataclasses(
        ["--count", "4"], args_filename=tmp_path / "line.args"
    )
    assert own == Arguments("q", 4)


def test_training_arguments() -> None:
    found = TrainingArguments("out", evaluation_strategy="epoch", hub_token="secret")
    assert (found.eval_strategy, found.train_batch_size, found.world_size) == ("epoch", 8, 1)
    assert "secret" not in found.to_json_string()
    assert found.get_warmup_steps(100) == 0
    assert TrainingArguments("out", warmup_ratio=0.1).get_warmup_steps(105) == 11
    assert Seq2SeqTrainingArguments("out", predict_with_generate=True).predict_with_generate
    with pytest.raises(InvalidInputError, match="'learning_rat'; did you mean learning_rate"):
        TrainingArguments("out", learning_rat=1.0)  # type: ignore[call-arg]  # wrong on purpose
    with pytest.raises(InvalidInputError, match="save_strategy is 'always', and one of no, steps"):
        TrainingArguments("out", save_strategy="always")
