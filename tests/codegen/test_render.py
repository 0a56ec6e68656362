"""What is rendered from a registry with all that entries can differ in."""

from __future__ import annotations

import ast
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.project import CORE, write, write_project
from triformers_codegen.check import check
from triformers_codegen.formatting import formatted
from triformers_codegen.load import load
from triformers_codegen.render import render
from triformers_codegen.sources import read_sources

ROOT = Path(__file__).resolve().parents[2]
TASKS = (Path(__file__).parent / "cases" / "clean" / "registry.yaml").read_text(encoding="utf-8")
TASKS = TASKS[: TASKS.index("architectures:")]

# BERT: two classes in a cell. Large-toy: a dash, a configuration and a tokenizer of BERT's, no
# checkpoints. Mix: models and a tokenizer of other architectures, which differ by backend.
ARCHITECTURES = """
architectures:
  bert:
    title: BERT
    paper: https://arxiv.org/abs/1810.04805
    configuration: BertConfig
    feature_extractor: BertFeatureExtractor
    tokenizer: {slow: BertTokenizer, fast: BertTokenizerFast}
    checkpoints: [bert-base-cased, bert-base-uncased]
    models:
      base: [BertModel, BertSmallModel]
      masked_lm: BertForMaskedLM
  large-toy:
    title: LargeToy
    paper: https://arxiv.org/abs/1810.04805
    configuration: LargeToyConfig
    tokenizer: BertTokenizer
    checkpoints: []
    models:
      base: LargeToyModel
  mix:
    title: Mix
    paper: https://arxiv.org/abs/1810.04805
    configuration: MixConfig
    tokenizer: {slow: LargeToyTokenizer, fast: LargeToyTokenizerFast}
    checkpoints: [mix]
    models:
      base: {torch: MixModel, tensorflow: BertModel}
      masked_lm: {torch: MixForMaskedLM, flax: LargeToyForMaskedLM}
"""


def write_all(root: Path) -> None:
    """The project of this file."""
    write_project(root, ["bert", "large-toy", "mix"])
    write(root, "registry.yaml", TASKS + ARCHITECTURES)
    modeling = root / CORE / "architectures" / "bert" / "modeling.py"
    text = modeling.read_text(encoding="utf-8").replace(
        '"BertModel",', '"BertModel", "BertSmallModel",'
    )
    modeling.write_text(f"{text}\nclass BertSmallModel(BertModel): ...\n", encoding="utf-8")
    configuration = root / CORE / "architectures" / "large_toy" / "configuration.py"
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text(text.replace("(PretrainedConfig)", "(BertConfig)"), encoding="utf-8")


def rendered(root: Path) -> dict[str, str]:
    """All files of a project."""
    registry, findings = load(root / "registry.yaml", "registry.yaml")
    sources = read_sources(root)
    assert [*findings, *check(registry, sources)] == []
    return render(registry, sources, {}, version="1.2.3")


def digest(files: dict[str, str]) -> str:
    return hashlib.sha256(repr(list(files.items())).encode()).hexdigest()


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    write_all(folder)
    return folder


@pytest.fixture(scope="module")
def files(root: Path) -> dict[str, str]:
    return rendered(root)


def auto(files: dict[str, str], backend: str, task: str) -> str:
    return files[f"generated/triformers/auto/{backend}/{task}.py"]


def overloads(text: str, method: str) -> list[str]:
    """The results of a method's overloads, in order."""
    (body,) = (node.body for node in ast.parse(text).body if isinstance(node, ast.ClassDef))
    blocks = [node for node in body if isinstance(node, ast.If)]
    return [
        ast.unparse(function.returns)
        for block in blocks
        for function in block.body
        if isinstance(function, ast.FunctionDef) and function.name == method and function.returns
    ]


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_renders_the_same_bytes(
    seed: str, root: Path, files: dict[str, str]
) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.codegen.test_render import *; "
        "print(digest(rendered(Path(sys.argv[1]))))"
    )
    environment = os.environ | {"PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", program, str(root)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == digest(files)


def test_python_is_formatted_and_says_where_it_comes_from(files: dict[str, str]) -> None:
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    assert len(python) > 30
    assert formatted(python) == python
    for path, text in python.items():
        header = text.splitlines()[0]
        assert re.fullmatch(r"# Generated from \S+ by `make generate`; do not edit.", header), path
        source = header.split()[3]
        assert source == "registry.yaml" or source.startswith(CORE), path


def test_pages_say_where_they_come_from(files: dict[str, str]) -> None:
    pages = [text for path, text in files.items() if path.endswith(".md")]
    assert len(pages) == 3
    assert all(text.startswith("<!-- Generated from registry.yaml by") for text in pages)


def test_nothing_names_a_day_or_a_place_of_this_machine(root: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        assert path.startswith("generated/")
        assert str(root) not in text and str(ROOT) not in text and "/home/" not in text, path
        assert not re.search(r"\b20\d\d-\d\d-\d\d", text), path


def test_two_classes_in_a_cell_answer_by_name(files: dict[str, str]) -> None:
    text = auto(files, "flax", "base")
    assert '"bert": _bert_model,' in text
    assert '("bert", "BertSmallModel"): _bert_small_model,' in text
    assert "FlaxBertModel | FlaxBertSmallModel" in overloads(text, "from_pretrained")
    page = files["generated/docs/torch.md"]
    assert "| `bert` | `BertModel`, or `BertSmallModel` |" in page


def test_an_entry_without_checkpoints_has_no_overload_of_names(files: dict[str, str]) -> None:
    assert "LargeToyCheckpoint" not in "".join(files.values())
    answers = overloads(auto(files, "torch", "base"), "from_pretrained")
    assert answers.count("LargeToyModel") == 1 and answers.count("MixModel") == 2
    page = files["generated/docs/torch.md"]
    assert "### LargeToy" not in page and "| `large-toy` | `LargeToyConfig` |" in page
    assert (
        "from_pretrained(name, config=large_toy)" in files["generated/tests/types/torch_cells.py"]
    )


def test_a_tokenizer_with_one_class_is_fast_and_slow(files: dict[str, str]) -> None:
    text = files["generated/triformers/auto/tokenization.py"]
    assert text.count('"large-toy": _bert_tokenizer,') == 2
    assert text.count('"bert": _bert_tokenizer_fast,') == 1
    assert text.count('"bert": _bert_tokenizer,') == 1
    assert "``large-toy`` (LargeToy): BertTokenizer\n" in text


def test_a_source_in_several_files(tmp_path: Path) -> None:
    write_all(tmp_path)
    package = f"{CORE}/architectures/bert"
    modeling = (tmp_path / package / "modeling.py").read_text(encoding="utf-8")
    head = modeling[modeling.index("class BertForMaskedLM") : modeling.index("class BertSmall")]
    rest = modeling.replace(head, "").replace('"BertForMaskedLM", ', "")
    write(tmp_path, f"{package}/modeling.py", rest)
    imports = "from triformers_core.architectures.bert.modeling import BertPreTrainedModel, part\n"
    imports += "from triformers_core.kit.torch import Tensor, model_call\n"
    imports += "from triformers_core.outputs import MaskedLMOutput\n"
    listed = '__all__ = ["BertForMaskedLM"]\n'
    write(tmp_path, f"{package}/modeling_heads.py", imports + listed + head)
    files = rendered(tmp_path)
    assert "from triformers.models.torch.bert_heads import BertForMaskedLM" in auto(
        files, "torch", "masked_lm"
    )
    flax = files["generated/triformers/models/flax/bert_heads.py"]
    assert "from triformers.models.flax.bert import FlaxBertPreTrainedModel, part\n" in flax
    assert "class FlaxBertForMaskedLM(FlaxBertPreTrainedModel):\n" in flax
    assert '"FlaxBertForMaskedLM"' in files["generated/triformers/__init__.py"]


def test_classes_of_other_architectures_and_of_some_backends(files: dict[str, str]) -> None:
    assert '"mix": _mix_model,' in auto(files, "torch", "base")
    tensorflow = auto(files, "tensorflow", "base")
    assert '"mix": _bert_model,' in tensorflow
    assert tensorflow.count("from triformers.models.tensorflow.bert import TFBertModel\n") == 1
    assert '"mix"' not in auto(files, "flax", "base")
    assert '"mix": _large_toy_for_masked_lm,' in auto(files, "flax", "masked_lm")
    assert '"mix"' not in auto(files, "tensorflow", "masked_lm")
    served = ast.parse(files["generated/triformers/auto/served.py"])
    tables = {
        ast.unparse(node.target): ast.literal_eval(node.value)["mix"]
        for node in served.body
        if isinstance(node, ast.AnnAssign) and node.value is not None
    }
    assert tables == {
        "TORCH": ("AutoModel", "AutoModelForMaskedLM"),
        "TENSORFLOW": ("TFAutoModel",),
        "FLAX": ("FlaxAutoModelForMaskedLM",),
    }


def test_a_derived_configuration_comes_before_its_base(files: dict[str, str]) -> None:
    answers = overloads(auto(files, "torch", "base"), "from_config")
    assert answers == ["LargeToyModel", "BertModel | BertSmallModel", "MixModel", "BaseTaskModel"]


def test_a_dash_in_a_model_type_is_an_underscore_in_names(files: dict[str, str]) -> None:
    for backend in ("torch", "tensorflow", "flax"):
        assert '"large-toy": _large_toy_model,' in auto(files, backend, "base")
        test = files[f"generated/tests/{backend}/test_large_toy.py"]
        assert 'case_names("large-toy")' in test
    assert "class TFLargeToyModel(" in files["generated/triformers/models/tensorflow/large_toy.py"]
    assert not [path for path in files if "large-toy" in path]


def test_the_package_offers_every_name_once(files: dict[str, str]) -> None:
    text = files["generated/triformers/__init__.py"]
    (names,) = (
        ast.literal_eval(node.value)
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    assert names == sorted(set(names))
    for name in ("AutoModel", "FlaxMixForMaskedLM", "TFBertSmallModel", "LargeToyConfig", "Batch"):
        assert name in names
        assert text.count(f'\n    "{name}": ') == 1
    assert '__version__ = "1.2.3"' in text
