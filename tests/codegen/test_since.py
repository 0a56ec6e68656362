"""Which tests a change asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reference.generation_cases import cases
from tests.since import (
    Project,
    Selection,
    changed_entries,
    makefile,
    read_project,
    selected,
)
from tests.support.generation import of_others

ROOT = Path(__file__).resolve().parents[2]
SOURCES = "src/triformers_core/architectures"


@pytest.fixture(scope="module")
def project() -> Project:
    """This one."""
    return read_project(ROOT)


def of(project: Project, *changed: str, entries: list[str] | None = None) -> Selection:
    found = selected(changed, entries or [], project)
    assert found is not None
    return found


def test_a_model_source_asks_for_its_tests_and_those_of_what_is_derived(project: Project) -> None:
    found = of(project, f"{SOURCES}/wav2vec2/modeling.py")
    assert found.architectures == ("hubert", "wav2vec2")
    for backend in ("torch", "tensorflow", "flax"):
        assert f"generated/tests/{backend}/test_wav2vec2.py" in found.files
        assert f"generated/tests/{backend}/test_hubert.py" in found.files
        assert f"tests/{backend}/test_wav2vec2_particulars.py" in found.files
        assert f"generated/tests/{backend}/test_xlnet.py" not in found.files
    derived = of(project, f"{SOURCES}/hubert/modeling.py", "generated/triformers/models/torch/x.py")
    assert derived.architectures == ("hubert",)
    assert set(derived.files) < set(found.files)


@pytest.mark.parametrize(
    "path",
    [
        "tests/fixtures/reference/xlnet/base.safetensors",
        "tests/fixtures/training/xlnet.json",
        "tests/fixtures/names/xlnet.json",
        "tests/reference/cases/xlnet.py",
        "generated/tests/flax/test_xlnet.py",
    ],
)
def test_recorded_results_belong_to_their_architecture(project: Project, path: str) -> None:
    found = of(project, path)
    assert "xlnet" in found.architectures
    assert "generated/tests/torch/test_xlnet.py" in found.files


@pytest.mark.parametrize(
    "path",
    [
        "src/triformers_core/attention.py",
        "src/triformers_core/kit/flax/layers.py",
        "src/triformers_core/loading/load.py",
        "src/triformers_codegen/port.py",
        "src/triformers_codegen/templates/tests/architecture.py.jinja",
        "tests/conftest.py",
        "tests/support/reference.py",
        "tests/fixtures/reference/generation.json",
        "tests/fixtures/formats/bert/pytorch/config.json",
        "tests/since.py",
        "pyproject.toml",
        "constraints.txt",
        "Makefile",
        "a_new_kind_of_file.toml",
        f"{SOURCES}/bert/modeling.py",  # All tests' tiny models are of it.
    ],
)
def test_what_can_reach_all_asks_for_everything(project: Project, path: str) -> None:
    assert selected([path, f"{SOURCES}/hubert/modeling.py"], [], project) is None
    assert makefile(None) == "SELECTED := everything\n"


def test_a_test_asks_for_itself_and_a_page_for_the_tests_of_it(project: Project) -> None:
    found = of(project, "tests/torch/test_caches.py", "README.md", "bench/rows.py")
    assert found.architectures == () and "tests/torch/test_caches.py" in found.files
    assert all(file.startswith("tests/torch/") for file in found.files)
    pages = of(project, "docs/errors.md").files
    assert "tests/torch/test_errors_page.py" in pages


def test_what_a_source_reaches_through_what_tests_share_is_not_missed(project: Project) -> None:
    found = of(project, f"{SOURCES}/gpt2/modeling_heads.py").files
    for test in ("test_generation", "test_caches", "test_composites", "test_gpt2_particulars"):
        assert f"tests/torch/{test}.py" in found


def test_what_tests_share_reaches_the_classes_that_it_names(project: Project) -> None:
    found = of(project, f"{SOURCES}/retribert/modeling.py")
    assert found.architectures == ("retribert",)
    assert set(found.files) == {
        "tests/core/test_word_piece_variants.py",  # It imports its tokenizer.
        *(f"generated/tests/{x}/test_retribert.py" for x in ("torch", "tensorflow", "flax")),
    }
    files = of(project, f"{SOURCES}/prophetnet/modeling.py").files
    assert {f"tests/{x}/test_generation.py" for x in ("torch", "tensorflow", "flax")} <= set(files)


def test_checkpoints_in_all_formats_ask_for_what_loads_them(project: Project) -> None:
    package = min(project.recorded_formats & {"distilbert", "gpt2", "roberta", "t5", "wav2vec2"})
    files = of(project, f"{SOURCES}/{package}/modeling.py").files
    assert {"tests/torch/test_formats.py", "tests/flax/test_formats.py"} <= set(files)
    assert "generated/tests/torch/test_documented_examples.py" in files


def test_of_the_core_a_models_source_asks_for_what_can_reach_models(project: Project) -> None:
    beside = ("generated/triformers/models/x.py", "CHANGELOG.md")
    found = of(project, f"{SOURCES}/retribert/modeling.py", *beside)
    assert {"tests/core/test_elsewhere.py", "tests/core/test_word_piece_variants.py"} <= set(
        found.core
    )
    assert "tests/core/test_tokenization_reference.py" not in found.core
    for more in ("configuration.py", "tokenization.py"):
        assert of(project, f"{SOURCES}/retribert/{more}").core == ("tests/core",)
    assert of(project, f"{SOURCES}/retribert/modeling.py", "docs/errors.md").core == ("tests/core",)


def test_generations_are_recorded_of_a_model_and_of_what_holds_one() -> None:
    kept = cases().keys() - of_others(["bart"])
    assert {name.partition("/")[0] for name in kept} == {"bart", "rag-sequence", "rag-token"}


def test_an_entry_of_the_registry_asks_for_its_architecture_and_the_auto_classes(
    project: Project,
) -> None:
    found = of(project, "registry.yaml", entries=["hubert"])
    assert found.architectures == ("hubert",)
    assert "generated/tests/flax/test_auto.py" in found.files
    assert selected(["registry.yaml"], None, project) is None


def test_what_of_a_registry_has_changed() -> None:
    text = "tasks: {base: {x: 1}}\narchitectures:\n  a-b: {y: 1}\n  c: {y: 2}\n"
    assert changed_entries(text, text) == []
    assert changed_entries(text, text.replace("y: 1", "y: 3")) == ["a_b"]
    assert changed_entries(text, text + "  d: {y: 2}\n") == ["d"]
    assert changed_entries(text, text.replace("  c: {y: 2}\n", "")) == ["c"]
    assert changed_entries(text, text.replace("x: 1", "x: 2")) is None
    swapped = text.replace("a-b", "e").replace("  c:", "  a-b:").replace("  e:", "  c:")
    assert changed_entries(text, swapped) is None


def test_the_makefile_gets_targets_and_their_tests() -> None:
    files = ("generated/tests/torch/test_x.py", "tests/codegen/test_y.py", "tests/torch/test_x.py")
    lines = makefile(Selection(architectures=("x-y",), files=files)).splitlines()
    assert lines == [
        "SELECTED := check types-mypy test-core test-codegen test-torch test-exchange",
        "TESTS_core := tests/core",
        "TESTS_codegen := tests/codegen/test_contract.py tests/codegen/test_y.py",
        "TESTS_torch := generated/tests/torch/test_x.py tests/torch/test_x.py",
        "ARCHITECTURES := x-y",
        "RECORDED_OF := ",
    ]
    of_models = Selection(architectures=("x-y",), files=files, core=("tests/core/test_z.py",))
    lines = makefile(of_models).splitlines()
    assert "TESTS_core := tests/core/test_z.py" in lines and lines[-1] == "RECORDED_OF := x-y"
