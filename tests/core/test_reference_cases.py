"""The comparison with recorded cases refuses whatever differs."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest

from tests.support.reference import (
    Case,
    case_names,
    case_of_class,
    classes_of,
    compare_gradients,
    compare_outputs,
    flatten,
    load_case,
    parameter_value,
    unflatten,
    weights,
)
from triformers.auto.served import TORCH


@pytest.fixture
def case() -> Case:
    """A case with one output, whose second entry isn't compared, and one gradient."""
    return Case(
        model_type="bert",
        name="a",
        model_class="BertModel",
        config={},
        keywords={},
        inputs={},
        outputs={"logits": np.array([1.0, np.nan, 3.0], np.float32)},
        gradients={"bias": np.array([2.0, -0.5], np.float32)},
    )


@pytest.mark.parametrize("second", [2.0, -7.0, np.nan])
def test_equal_outputs_pass_whatever_is_not_compared(case: Case, second: float) -> None:
    compare_outputs(case, {"logits": np.array([1.0, second, 3.0])}, atol=1e-5)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([1.0, 2.0, 3.0001], "differs in 1 of 2 entries"),
        ([np.nan, 2.0, 3.0], "differs in 1 of 2 entries"),
        ([[1.0, 2.0, 3.0]], r"is \(1, 3\), not \(3,\)"),
    ],
)
def test_other_values_and_shapes_fail(case: Case, values: list[float], message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        compare_outputs(case, {"logits": np.array(values)}, atol=1e-5)


def test_missing_and_additional_outputs_fail(case: Case) -> None:
    right = np.array([1.0, 2.0, 3.0])
    for outputs in ({}, {"logits": right, "loss": right}, {"scores": right}):
        with pytest.raises(AssertionError, match="other outputs"):
            compare_outputs(case, outputs, atol=1e-5)


def test_an_output_of_which_nothing_is_compared_fails(case: Case) -> None:
    empty = replace(case, outputs={"logits": np.full(3, np.nan)})
    with pytest.raises(AssertionError, match="nothing to compare"):
        compare_outputs(empty, {"logits": np.zeros(3)}, atol=1e-5)


def test_gradients_are_compared_by_their_own_size(case: Case) -> None:
    compare_gradients(case, {"bias": np.array([2.0, -0.49999])}, rtol=1e-5)
    with pytest.raises(AssertionError, match="gradient of bias differs"):
        compare_gradients(case, {"bias": np.array([2.0, -0.4999])}, rtol=1e-5)


def test_names_of_nested_tuples() -> None:
    flat = {"a": 1, "b.0.0": 2, "b.0.1": 3, "b.1.0": 4}
    nested = {"a": 1, "b": ((2, 3), (4,))}
    assert unflatten(flat) == nested and flatten(nested) == flat


def test_weights_follow_from_names_and_are_never_zero_or_one() -> None:
    @dataclass(frozen=True)
    class Parameter:
        name: str
        shape: tuple[int, ...]

    values = weights([Parameter("norm.weight", (500,)), Parameter("dense.bias", (500,))])
    assert abs(values["norm.weight"].mean() - 1) < 0.02 and abs(values["dense.bias"].mean()) < 0.02
    assert not any((v == 0).any() or (v == 1).any() for v in values.values())
    assert not np.array_equal(parameter_value("a.bias", (5,)), parameter_value("b.bias", (5,)))
    # The recorded cases rest on these very numbers.
    assert parameter_value("dense.bias", (2,)).tolist() == pytest.approx([-0.15551665, -0.04363317])


def test_positions_whose_keys_are_all_masked_are_not_compared() -> None:
    recorded = load_case("bert", "causal_lm_padded_left")
    padded = recorded.inputs["attention_mask"] == 0
    assert padded.any()
    assert np.array_equal(np.isnan(recorded.outputs["logits"]).all(-1), padded)
    assert np.array_equal(np.isnan(recorded.outputs["logits"]).any(-1), padded)


@pytest.mark.parametrize("model_type", [name for name, served in TORCH.items() if served])
def test_gradients_are_recorded_for_every_class_with_a_loss(model_type: str) -> None:
    for name in classes_of(model_type):
        cases = [load_case(model_type, case) for case in case_names(model_type)]
        recorded = [case for case in cases if case.model_class == name and "loss" in case.outputs]
        assert not recorded or case_of_class(model_type, name).gradients, name


def test_a_class_is_checked_by_its_case_with_the_most_inputs_of_those_with_a_loss() -> None:
    assert case_of_class("tapas", "TapasForQuestionAnswering").name == "question_answering_answer"
    assert case_of_class("bert", "BertModel").name == "base"
    with pytest.raises(LookupError, match="bert has no recorded case of BertForNothing"):
        case_of_class("bert", "BertForNothing")


def test_an_architecture_without_recorded_cases_says_what_to_do() -> None:
    (name,) = case_names("brand-new")
    with pytest.raises(FileNotFoundError) as caught:
        load_case("brand-new", name)
    assert str(caught.value) == (
        "brand-new has no recorded case 'base'; define it in tests/reference/cases/brand_new.py "
        "and run `make record ARCH=brand-new`."
    )
