"""TAPAS in PyTorch: at random, and with what published files hold."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import Any

import h5py
import pandas as pd
import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.reference.cases.tapas import ANSWERED, CONFIG, OPERATED, OPERATORS, SELECTED, TEXT, WEAK
from tests.support.reference import parameter_value
from tests.support.tables import VOCABULARY
from triformers import (
    AutoModelForTableQuestionAnswering,
    AutoTokenizer,
    TapasForMaskedLM,
    TapasForQuestionAnswering,
)
from triformers_core.architectures.tapas.configuration import TapasConfig
from triformers_core.architectures.tapas.tokenization import TapasTokenizer
from triformers_core.errors import InvalidConfigurationError, InvalidInputError
from triformers_core.kit.torch import ops


def inputs(arrays: Any) -> dict[str, Any]:
    """Tensors of a recorded case's inputs."""
    tensors = {name: torch.from_numpy(array) for name, array in arrays.items()}
    return {n: t.float() if t.is_floating_point() else t for n, t in tensors.items()}


def model(config: dict[str, Any] = WEAK, **changes: Any) -> TapasForQuestionAnswering:
    """A model in evaluation mode; larger weights than usual, so that differences show."""
    torch.manual_seed(0)
    values: dict[str, Any] = config | {"initializer_range": 0.3} | changes
    return TapasForQuestionAnswering(TapasConfig(**values)).eval()


def loss(one: TapasForQuestionAnswering, arrays: Any = ANSWERED) -> torch.Tensor:
    found = one(**inputs(arrays)).loss
    assert found is not None
    return found


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_autocast_computes_near(dtype: torch.dtype) -> None:
    one = model(initializer_range=0.1, select_one_column=False)
    with torch.autocast("cpu", dtype=dtype):
        low = one(**inputs(ANSWERED))
    full = one(**inputs(ANSWERED))
    assert torch.allclose(low.logits.float(), full.logits, atol=0.05)
    assert low.loss is not None and torch.isfinite(low.loss)


@pytest.mark.parametrize(
    ("config", "arrays"),
    [(CONFIG, SELECTED), (OPERATORS, OPERATED), (WEAK, ANSWERED)],
    ids=["cells", "operators", "answers"],
)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_has_a_loss_and_gradients(
    dtype: torch.dtype, config: dict[str, Any], arrays: Any
) -> None:
    full, low = model(config, initializer_range=0.1), model(config, initializer_range=0.1).to(dtype)
    expected, found = loss(full, arrays), loss(low, arrays)
    assert torch.allclose(found.float(), expected, rtol=0.05)
    found.backward()  # type: ignore[no-untyped-call]  # PyTorch leaves it untyped
    assert all(p.grad is None or torch.isfinite(p.grad).all() for p in low.parameters())
    assert low(**inputs(arrays)).logits.dtype == dtype


@pytest.mark.parametrize("option", ["use_gumbel_for_cells", "use_gumbel_for_aggregation"])
def test_gumbel_noise_is_drawn_in_training_alone(option: str) -> None:
    plain, noisy = model(), model(WEAK | {option: True})
    assert loss(noisy) == loss(plain)
    noisy.train()
    assert loss(noisy) != loss(noisy)
    plain.train()
    assert loss(plain) == loss(plain)


def test_logistic_noise_selects_a_cell_as_often_as_its_probability() -> None:
    one = model(use_gumbel_for_cells=True).train()
    torch.manual_seed(0)
    logits = torch.full((20_000,), 0.7)
    drawn = logits + one.noise(logits) - one.noise(logits) > 0
    assert abs(drawn.float().mean() - torch.sigmoid(torch.tensor(0.7))) < 0.01


def test_the_selection_can_start_at_zero() -> None:
    started = model(init_cell_selection_weights_to_zero=True)
    assert not started.output_weights.any() and not started.column_output_weights.any()
    assert abs(model(hidden_size=2048).output_weights.std().item() - 0.3) < 0.02


@pytest.mark.parametrize(
    ("config", "arrays", "missing"),
    [
        (OPERATORS, SELECTED, "aggregation_labels"),
        (WEAK, SELECTED, "numeric_values_scale"),
        (WEAK, {n: a for n, a in ANSWERED.items() if n != "float_answer"}, "float_answer"),
    ],
)
def test_a_loss_needs_its_inputs(config: Any, arrays: Any, missing: str) -> None:
    with pytest.raises(InvalidInputError, match=f"the loss needs {missing}"):
        loss(model(config), arrays)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"num_aggregation_labels": 3}, "num_aggregation_labels=4"),
        ({"huber_loss_delta": None}, "a huber_loss_delta"),
        ({"cell_selection_preference": None}, "a cell_selection_preference"),
        ({"average_approximation_function": "mean"}, "'mean'; it is one of 'ratio', "),
    ],
)
def test_weak_supervision_needs_its_configuration(changes: Any, message: str) -> None:
    with pytest.raises(InvalidConfigurationError, match=message):
        loss(model(**changes))


def test_operators_are_read_from_a_file_by_number(tmp_path: Path) -> None:
    TapasConfig(aggregation_labels={0: "NONE", 3: "COUNT"}).save_pretrained(tmp_path)
    assert TapasConfig.from_pretrained(tmp_path).aggregation_labels == {0: "NONE", 3: "COUNT"}


def test_repeated_and_tied_parameters_of_published_files_are_no_surprise(tmp_path: Path) -> None:
    saved = TapasForMaskedLM(TapasConfig(**CONFIG))
    saved.save_pretrained(tmp_path)
    values = load_file(tmp_path / "model.safetensors")
    table = values["tapas.embeddings.word_embeddings.weight"]
    more = {
        "tapas.embeddings.position_ids": torch.arange(61)[None],
        "cls.predictions.decoder.weight": table.clone(),
        "cls.predictions.decoder.bias": values["cls.predictions.bias"].clone(),
    }
    save_file(values | more, tmp_path / "model.safetensors", {"format": "pt"})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = TapasForMaskedLM.from_pretrained(tmp_path, strict=True)
    assert torch.equal(loaded(**inputs(TEXT)).logits, saved.eval()(**inputs(TEXT)).logits)


def test_tensorflow_files_name_the_selection_by_its_layers(tmp_path: Path) -> None:
    TapasConfig(**CONFIG).save_pretrained(tmp_path)
    places = {
        "output_weights": "compute_token_logits/output/output_weights:0",
        "output_bias": "compute_token_logits/output/output_bias:0",
        "column_output_weights": "compute_column_logits/column_output/column_output_weights:0",
        "column_output_bias": "compute_column_logits/column_output/column_output_bias:0",
    }
    values = {name: parameter_value(name, (32,) if "w" in name else ()) for name in places}
    with h5py.File(tmp_path / "tf_model.h5", "w") as file:
        for name, place in places.items():
            file[place] = values[name]
            layer, _, variable = place.partition("/")
            file[layer].attrs["weight_names"] = [variable.encode()]
    with pytest.warns(UserWarning, match="tapas.embeddings"):
        loaded, info = TapasForQuestionAnswering.from_pretrained(
            tmp_path, from_tf=True, output_loading_info=True
        )
    assert not info["unexpected_keys"] and not places.keys() & set(info["missing_keys"])
    for name, value in values.items():
        assert loaded.get_parameter(name).tolist() == value.tolist()


def test_a_table_and_its_question_from_end_to_end(tmp_path: Path) -> None:
    vocabulary = len(VOCABULARY.read_text(encoding="utf-8").splitlines()) + 1
    sizes = CONFIG | {"vocab_size": vocabulary, "type_vocab_sizes": [3, 256, 256, 2, 256, 256, 10]}
    model(sizes | {"num_aggregation_labels": 4}).save_pretrained(tmp_path)
    TapasTokenizer(os.fspath(VOCABULARY)).save_pretrained(tmp_path)
    tokenizer: Any = AutoTokenizer.from_pretrained(tmp_path)
    loaded = AutoModelForTableQuestionAnswering.from_pretrained(tmp_path)
    table = pd.DataFrame({"Actor": ["Brad Pitt", "Leo"], "Movies": ["87", "53"]})
    data = tokenizer(table, ["Who?", "How many?"], padding=True, return_tensors="pt")
    output = loaded(**data)
    assert output.logits_aggregation is not None
    cells, operators = tokenizer.convert_logits_to_predictions(
        data, output.logits.detach(), output.logits_aggregation.detach()
    )
    assert len(cells) == len(operators) == 2
    assert all(0 <= row < 2 and 0 <= column < 2 for found in cells for row, column in found)
    assert operators == output.logits_aggregation.argmax(-1).tolist()


def test_segments_are_reduced_row_by_row() -> None:
    x, segments = torch.tensor([[1, 4, 2], [3, 5, 7]]), torch.tensor([[0, 2, 0], [1, 1, 2]])
    assert ops.segment_sum(x, segments, 3).tolist() == [[3, 0, 4], [0, 8, 7]]
    assert ops.segment_mean(x.float(), segments, 3).tolist() == [[1.5, 0, 4], [0, 4, 7]]
    largest = torch.iinfo(torch.int64).max
    assert ops.segment_min(x, segments, 3).tolist() == [[1, largest, 4], [largest, 3, 7]]
    assert ops.segment_max(x, segments, 3).tolist() == [[2, -largest - 1, 4], [-largest - 1, 5, 7]]


def test_labels_of_any_number_type_give_the_same() -> None:
    one = model(OPERATORS)
    assert loss(one, OPERATED | {"labels": OPERATED["labels"].astype(float)}) == loss(one, OPERATED)
