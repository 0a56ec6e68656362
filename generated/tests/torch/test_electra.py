# Generated from registry.yaml by `make generate`; do not edit.
"""ELECTRA in PyTorch: the reference's results, compiling and loading."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.loading import check_auto_class
from tests.support.published import check_published_names
from tests.support.reference import case_names, case_of_class, load_case
from tests.support.torch import check_case, check_compiled, check_new, check_training
from triformers import (
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForMultipleChoice,
    AutoModelForPreTraining,
    AutoModelForQuestionAnswering,
    AutoModelForSequenceClassification,
    AutoModelForTextEncoding,
    AutoModelForTokenClassification,
    ElectraForCausalLM,
    ElectraForMaskedLM,
    ElectraForMultipleChoice,
    ElectraForPreTraining,
    ElectraForQuestionAnswering,
    ElectraForSequenceClassification,
    ElectraForTokenClassification,
    ElectraModel,
)

# Of classes whose only common base is that of their backend.
MODELS: dict[str, Any] = {
    "ElectraModel": ElectraModel,
    "ElectraForPreTraining": ElectraForPreTraining,
    "ElectraForMaskedLM": ElectraForMaskedLM,
    "ElectraForCausalLM": ElectraForCausalLM,
    "ElectraForSequenceClassification": ElectraForSequenceClassification,
    "ElectraForMultipleChoice": ElectraForMultipleChoice,
    "ElectraForTokenClassification": ElectraForTokenClassification,
    "ElectraForQuestionAnswering": ElectraForQuestionAnswering,
}

# Which of them reach all code that these reach, but for what the tests of the architectures that this
# one builds on have compiled.
COMPILED = [
    "ElectraForPreTraining",
    "ElectraForMaskedLM",
    "ElectraForSequenceClassification",
    "ElectraForMultipleChoice",
]

AUTO_CLASSES = [
    (AutoModel, ElectraModel),
    (AutoModelForPreTraining, ElectraForPreTraining),
    (AutoModelForCausalLM, ElectraForCausalLM),
    (AutoModelForMaskedLM, ElectraForMaskedLM),
    (AutoModelForSequenceClassification, ElectraForSequenceClassification),
    (AutoModelForMultipleChoice, ElectraForMultipleChoice),
    (AutoModelForTokenClassification, ElectraForTokenClassification),
    (AutoModelForQuestionAnswering, ElectraForQuestionAnswering),
    (AutoModelForTextEncoding, ElectraModel),
]


@pytest.mark.parametrize("name", case_names("electra"))
def test_equals_the_reference(name: str) -> None:
    case = load_case("electra", name)
    check_case(MODELS[case.model_class], case)


@pytest.mark.parametrize("name", COMPILED)
def test_compiled_once_it_gives_the_same(name: str) -> None:
    case = case_of_class("electra", name)
    check_compiled(MODELS[name], case, gradients_too=name == COMPILED[0])


@pytest.mark.parametrize("name", MODELS)
def test_in_training_dropout_acts_where_the_references_does(name: str) -> None:
    check_training(MODELS[name], case_of_class("electra", name))


@pytest.mark.parametrize("name", MODELS)
def test_a_new_one_has_initial_values_as_the_references(name: str) -> None:
    check_new(MODELS[name], case_of_class("electra", name))


@pytest.mark.parametrize("name", MODELS)
def test_files_with_the_published_names_load_without_a_warning(name: str, tmp_path: Path) -> None:
    case = case_of_class("electra", name)
    check_published_names(MODELS[name], case, tmp_path)


@pytest.mark.parametrize(("auto_class", "model_class"), AUTO_CLASSES)
def test_the_auto_class_loads_what_was_saved(
    auto_class: Any, model_class: Any, tmp_path: Path
) -> None:
    check_auto_class(auto_class, model_class, "electra", tmp_path)
