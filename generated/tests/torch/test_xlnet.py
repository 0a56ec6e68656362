# Generated from registry.yaml by `make generate`; do not edit.
"""XLNet in PyTorch: the reference's results, saving and loading."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.loading import check_auto_class, check_round_trip
from tests.support.reference import case_names, load_case
from tests.support.torch import check_case
from triformers import (
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForMultipleChoice,
    AutoModelForPreTraining,
    AutoModelForQuestionAnswering,
    AutoModelForSequenceClassification,
    AutoModelForTokenClassification,
    XLNetForMultipleChoice,
    XLNetForQuestionAnsweringSimple,
    XLNetForSequenceClassification,
    XLNetForTokenClassification,
    XLNetLMHeadModel,
    XLNetModel,
)

# Of classes whose only common base is that of their backend.
MODELS: dict[str, Any] = {
    "XLNetModel": XLNetModel,
    "XLNetLMHeadModel": XLNetLMHeadModel,
    "XLNetForSequenceClassification": XLNetForSequenceClassification,
    "XLNetForMultipleChoice": XLNetForMultipleChoice,
    "XLNetForTokenClassification": XLNetForTokenClassification,
    "XLNetForQuestionAnsweringSimple": XLNetForQuestionAnsweringSimple,
}

AUTO_CLASSES = [
    (AutoModel, XLNetModel),
    (AutoModelForPreTraining, XLNetLMHeadModel),
    (AutoModelForCausalLM, XLNetLMHeadModel),
    (AutoModelForSequenceClassification, XLNetForSequenceClassification),
    (AutoModelForMultipleChoice, XLNetForMultipleChoice),
    (AutoModelForTokenClassification, XLNetForTokenClassification),
    (AutoModelForQuestionAnswering, XLNetForQuestionAnsweringSimple),
]


@pytest.mark.parametrize("name", case_names("xlnet"))
def test_equals_the_reference(name: str) -> None:
    case = load_case("xlnet", name)
    check_case(MODELS[case.model_class], case)


@pytest.mark.parametrize("model_class", MODELS.values(), ids=MODELS)
def test_a_saved_model_loads_with_every_parameter(model_class: Any, tmp_path: Path) -> None:
    check_round_trip(model_class, "xlnet", tmp_path)


@pytest.mark.parametrize(("auto_class", "model_class"), AUTO_CLASSES)
def test_the_auto_class_loads_what_was_saved(
    auto_class: Any, model_class: Any, tmp_path: Path
) -> None:
    check_auto_class(auto_class, model_class, "xlnet", tmp_path)
