"""Small things that scripts import, and the modules under which they look for them."""

from __future__ import annotations

import importlib
import logging
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

import triformers
from triformers import (
    CONFIG_MAPPING,
    MODEL_FOR_MASKED_LM_MAPPING,
    TF_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING,
    BertConfig,
    BertTokenizer,
    BertTokenizerFast,
    EvalPrediction,
    ModelOutput,
    PreTrainedTokenizerBase,
    PreTrainedTokenizerFast,
    T5Config,
    TensorType,
    set_seed,
)
from triformers.trainer_utils import get_last_checkpoint, is_main_process
from triformers.utils import check_min_version, require_version

VOCABULARY = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nthe\ncat\n"


def test_schedules_are_named_without_a_backend() -> None:
    program = (
        "import sys; from triformers.trainer_utils import SchedulerType as named; "
        "import triformers; print(named is triformers.SchedulerType, 'torch' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["True", "False"]


def test_modules_are_there_without_being_imported() -> None:
    program = "import triformers; print(triformers.utils.logging.get_verbosity())"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == str(logging.WARNING)


def test_how_much_is_logged(capsys: pytest.CaptureFixture[str]) -> None:
    log = triformers.utils.logging
    before = log.get_verbosity()
    try:
        log.set_verbosity_info()
        assert log.get_verbosity() == log.INFO == logging.getLogger("triformers_core").level
    finally:
        log.set_verbosity(before)


def test_versions() -> None:
    check_min_version("4.46.0")
    require_version("numpy>=1.20,<99", "pip install numpy")
    require_version("python>=3.11")
    with pytest.raises(ImportError, match="numpy>=99 is needed, and numpy is .*upgrade"):
        require_version("numpy>=99", "upgrade")
    with pytest.raises(ImportError, match="nothing-of-that-name isn't installed"):
        require_version("nothing-of-that-name")
    with pytest.raises(ValueError, match="no requirement"):
        require_version("numpy~1")


def test_mappings_are_the_auto_classes_tables() -> None:
    assert CONFIG_MAPPING["bert"] is BertConfig
    assert BertConfig in MODEL_FOR_MASKED_LM_MAPPING
    assert T5Config not in MODEL_FOR_MASKED_LM_MAPPING
    types = [each.model_type for each in TF_MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING]
    assert {"t5", "bart"} <= set(types) and "bert" not in types
    with pytest.raises(KeyError):
        MODEL_FOR_MASKED_LM_MAPPING[T5Config]


def test_checkpoints_of_a_training(tmp_path: Path) -> None:
    assert get_last_checkpoint(tmp_path) is None
    for name in ("checkpoint-9", "checkpoint-10", "checkpoint-x", "other"):
        (tmp_path / name).mkdir()
    assert get_last_checkpoint(tmp_path) == str(tmp_path / "checkpoint-10")
    assert is_main_process(-1) and is_main_process(0) and not is_main_process(1)


def test_seeds() -> None:
    draws = []
    for _ in range(2):
        set_seed(7)
        draws.append((random.random(), float(np.random.rand())))
    assert draws[0] == draws[1]


def test_an_evaluation_is_two_things_or_three() -> None:
    predictions, labels = EvalPrediction([1], [2])
    assert (predictions, labels) == ([1], [2])
    assert list(EvalPrediction([1], [2], [3])) == [[1], [2], [3]]


def test_fast_is_what_the_class_is_called(tmp_path: Path) -> None:
    (tmp_path / "vocab.txt").write_text(VOCABULARY)
    fast = BertTokenizerFast(tmp_path / "vocab.txt")
    slow = BertTokenizer(tmp_path / "vocab.txt")
    assert fast.is_fast and isinstance(fast, PreTrainedTokenizerFast)
    assert not slow.is_fast and not isinstance(slow, PreTrainedTokenizerFast)
    assert isinstance(slow, PreTrainedTokenizerBase)
    assert fast("the cat", return_tensors=TensorType.NUMPY)["input_ids"].shape == (1, 4)


def test_outputs_have_a_name_for_what_they_share() -> None:
    for module in (
        "utils",
        "utils.generic",
        "file_utils",
        "modeling_outputs",
        "modeling_tf_outputs",
    ):
        assert importlib.import_module(f"triformers.{module}").ModelOutput is ModelOutput
    for name in ("BaseModelOutput", "TFSequenceClassifierOutput", "FlaxMaskedLMOutput"):
        assert issubclass(getattr(triformers, name), ModelOutput)
    assert not isinstance((1, 2), ModelOutput)

    @dataclass
    class Pair(ModelOutput):
        loss: float | None = None
        logits: list[int] | None = None

    pair = Pair(logits=[1, 2])
    assert pair.to_tuple() == ([1, 2],) == pair[:1] and pair[0] == pair["logits"] == [1, 2]
    assert list(pair) == ["logits"] and "loss" not in pair and pair.loss is None
