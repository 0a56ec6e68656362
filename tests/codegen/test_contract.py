"""The registry against the documented support matrix, for the architectures that it has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.project import own_registry
from triformers_codegen.breaking import present
from triformers_codegen.model import BACKENDS, Architecture
from triformers_codegen.naming import public_name

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTED: dict[str, dict[str, Any]] = json.loads(
    (ROOT / "tests/fixtures/documented_cells.json").read_text(encoding="utf-8")
)
SENTENCES = ROOT / "tests/fixtures/embedding_models.json"
REGISTRY = own_registry()

# The documented Auto classes of PyTorch models; the other backends have all of them too.
AUTO_CLASSES = [
    "AutoModel",
    "AutoModelForPreTraining",
    "AutoModelForCausalLM",
    "AutoModelForMaskedLM",
    "AutoModelForSeq2SeqLM",
    "AutoModelForSequenceClassification",
    "AutoModelForMultipleChoice",
    "AutoModelForNextSentencePrediction",
    "AutoModelForTokenClassification",
    "AutoModelForQuestionAnswering",
    "AutoModelForTableQuestionAnswering",
    "AutoModelForImageClassification",
]

AUTO_CLASSES_BEYOND = [
    "AutoModelForObjectDetection",
    "AutoModelForImageSegmentation",
    "AutoModelForMaskedImageModeling",
    "AutoModelForTextEncoding",
    "AutoModelForAudioClassification",
    "AutoModelForCTC",
]
"""Those of tasks that aren't documented there."""

BEYOND = {"clip", "detr", "hubert"}
"""Architectures that have a feature extractor although the matrix lists none; CLIP a tokenizer, too."""


MORE_CHECKPOINTS = {
    "detr": [
        "facebook/detr-resnet-101",
        "facebook/detr-resnet-50-dc5",
        "facebook/detr-resnet-101-dc5",
        "facebook/detr-resnet-50-panoptic",
        "facebook/detr-resnet-101-panoptic",
    ]
}
"""Published checkpoints beside the matrix's, whose Auto classes aren't in it either."""


def _name(architecture: Architecture) -> str:
    return architecture.model_type


@pytest.mark.parametrize("architecture", REGISTRY.architectures, ids=_name)
def test_every_documented_cell_has_its_class(architecture: Architecture) -> None:
    for task, cell in DOCUMENTED[architecture.model_type]["models"].items():
        for backend in BACKENDS:
            documented = cell.get(backend)
            if documented is not None:
                expected = documented if isinstance(documented, list) else [documented]
                names = architecture.classes(task, backend)
                assert [public_name(name, backend) for name in names] == expected, (task, backend)


@pytest.mark.parametrize("architecture", REGISTRY.architectures, ids=_name)
def test_a_documented_task_is_served_in_every_backend(architecture: Architecture) -> None:
    for task, cell in DOCUMENTED[architecture.model_type]["models"].items():
        if "torch" in cell:
            assert all(architecture.classes(task, backend) for backend in BACKENDS), task


@pytest.mark.parametrize("architecture", REGISTRY.architectures, ids=_name)
def test_configuration_tokenizer_and_checkpoints_are_the_documented_ones(
    architecture: Architecture,
) -> None:
    documented = DOCUMENTED[architecture.model_type]
    assert architecture.configuration == documented["config"]
    # Then come published models of sentences, whose configurations are recorded.
    further = [
        model["name"]
        for model in json.loads(SENTENCES.read_text(encoding="utf-8"))
        if model["config"]["model_type"] == architecture.model_type
    ]
    further += MORE_CHECKPOINTS.get(architecture.model_type, [])
    count = len(documented["checkpoints"])
    assert list(architecture.checkpoints[:count]) == documented["checkpoints"]
    assert sorted(architecture.checkpoints[count:]) == sorted(further)
    tokenizer = architecture.tokenizer
    found = None if tokenizer is None else {"slow": tokenizer.slow, "fast": tokenizer.fast}
    if architecture.model_type in BEYOND:
        assert documented["feature_extractor"] is None and architecture.feature_extractor
    else:
        assert architecture.feature_extractor == documented["feature_extractor"]
    expected = documented["tokenizer"]
    if architecture.model_type == "clip":
        assert expected is None and found
    else:
        # One that the matrix lists without a fast tokenizer may have such here.
        if found is not None and expected is not None and expected["fast"] is None:
            expected = expected | {"fast": found["fast"]}
        assert found == expected


def test_all_that_is_documented_is_there() -> None:
    entries = {str(item.model_type): item for item in REGISTRY.architectures}
    assert entries.keys() == DOCUMENTED.keys() and len(entries) == 60
    offered = present(ROOT).names
    cells = 0
    for model_type, documented in DOCUMENTED.items():
        names = {documented["config"], documented["feature_extractor"]}
        names |= set((documented["tokenizer"] or {}).values())
        for cell in documented["models"].values():
            cells += len(cell)
            for classes in cell.values():
                names |= set(classes) if isinstance(classes, list) else {classes}
        missing = sorted(name for name in names - {None} if name not in offered)
        assert missing == [], model_type
    assert cells == 488
    assert sum(item["tokenizer"] is not None for item in DOCUMENTED.values()) == 53
    assert sum(item["feature_extractor"] is not None for item in DOCUMENTED.values()) == 4


def test_every_entry_says_since_when_it_is_there() -> None:
    assert [str(x.title) for x in REGISTRY.architectures if not x.since] == []
    assert [str(x.title) for x in REGISTRY.tasks if not x.since] == []


def test_name_patterns_are_tried_in_the_documented_order() -> None:
    order = list(DOCUMENTED)
    positions = [order.index(item.model_type) for item in REGISTRY.architectures]
    assert positions == sorted(positions)


def test_all_documented_auto_classes_of_models_are_there() -> None:
    assert [task.auto_class for task in REGISTRY.tasks] == [*AUTO_CLASSES, *AUTO_CLASSES_BEYOND]
