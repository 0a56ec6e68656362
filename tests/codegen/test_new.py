"""A new architecture's scaffold: what it holds, where its entry goes, what is refused."""

from __future__ import annotations

import ast
import difflib
import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.support.project import CORE, own_sources, write, write_project
from triformers_codegen import new
from triformers_codegen.check import check
from triformers_codegen.load import load, load_text
from triformers_codegen.model import Registry
from triformers_codegen.naming import public_name
from triformers_codegen.new import (
    DOCUMENTED,
    TITLE,
    Wish,
    insert_entry,
    read_documented,
    scaffold,
    write_scaffold,
)
from triformers_codegen.port import port
from triformers_codegen.render import render
from triformers_codegen.schema import CHECKPOINT
from triformers_codegen.sources import Sources, public_names, read_sources
from triformers_codegen.targets import TARGETS
from triformers_codegen.usage import UsageError

CLEAN = (Path(__file__).parent / "cases" / "clean" / "registry.yaml").read_text(encoding="utf-8")
ROOT = Path(__file__).resolve().parents[2]
WISH = Wish(model_type="electra", like="bert")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with BERT, and comments in its registry."""
    write_project(tmp_path, ["bert"])
    text = CLEAN.replace("  bert:\n", "  # The first of all.\n  bert:  # it\n")
    write(tmp_path, "registry.yaml", f"# Card.\n{text}\n# The end.\n")
    return tmp_path


def read(project: Path) -> tuple[Registry, Sources, str]:
    """A project without findings."""
    registry, findings = load(project / "registry.yaml", "registry.yaml")
    assert findings == []
    return registry, read_sources(project), (project / "registry.yaml").read_text()


@cache
def without(model_type: str) -> tuple[str, Registry, Sources]:
    """This very project as if it had no such entry: the text of the registry, it, and the sources."""
    text = (ROOT / "registry.yaml").read_text(encoding="utf-8")
    text = re.sub(rf"^  {model_type}:\n(    .*\n|\n)*", "", text, flags=re.MULTILINE)
    registry, _ = load_text(text, "registry.yaml")
    own = f".architectures.{model_type.replace('-', '_')}."
    modules = own_sources().modules
    others = {name: source for name, source in modules.items() if own not in name}
    return text, registry, replace(own_sources(), modules=others)


def of_real_project(wish: Wish) -> dict[str, str]:
    """A scaffold in this very project, as if it had no such entry; nothing is written."""
    text, registry, sources = without(wish.model_type)
    return scaffold(wish, registry, sources, text, read_documented(ROOT))


def test_the_scaffold_has_no_findings_and_keeps_the_registry(project: Path) -> None:
    *_, before = read(project)
    files = scaffold(WISH, *read(project))
    assert list(files) == [
        f"{CORE}/architectures/electra/__init__.py",
        f"{CORE}/architectures/electra/configuration.py",
        f"{CORE}/architectures/electra/modeling.py",
        "tests/reference/cases/electra.py",
        "tests/torch/test_electra_particulars.py",
        "registry.yaml",
    ]
    write_scaffold(project, files)
    registry, sources, after = read(project)
    assert check(registry, sources) == []
    changes = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    assert not [line for line in changes if line.startswith("-")]
    bert, electra = registry.architectures
    assert electra.model_type == "electra" and electra.tokenizer == bert.tokenizer
    assert electra.classes("masked_lm", "flax") == ("ElectraForMaskedLM",)


def test_nothing_in_it_passes_for_finished(project: Path) -> None:
    files = scaffold(WISH, *read(project))
    test = files["tests/torch/test_electra_particulars.py"]
    assert 'pytest.fail("TODO: test what Electra does differently from BERT")' in test
    assert "CASES: list[Definition] = []" in files["tests/reference/cases/electra.py"]
    assert "# TODO: this is the one of BERT" in files["registry.yaml"]


def test_title_prefix_and_paper(project: Path) -> None:
    wish = replace(
        WISH, title="ELECTRA", prefix="ELECTRA", paper="https://arxiv.org/abs/2003.10555"
    )
    files = scaffold(wish, *read(project))
    assert "    paper: https://arxiv.org/abs/2003.10555\n" in files["registry.yaml"]
    configuration = files[f"{CORE}/architectures/electra/configuration.py"]
    assert "class ELECTRAConfig(BertConfig):" in configuration
    assert 'model_type: ClassVar[str] = "electra"' in configuration


def test_tasks_are_left_out(project: Path) -> None:
    files = scaffold(replace(WISH, without=("masked_lm",)), *read(project))
    assert "masked_lm:" not in files["registry.yaml"].split("  electra:")[1]
    assert "class ElectraModel(" in files[f"{CORE}/architectures/electra/modeling.py"]
    for path in (f"{CORE}/architectures/electra/modeling.py", "tests/reference/cases/electra.py"):
        assert "ElectraForMaskedLM" not in files[path]


def test_tokenizers_of_its_own(project: Path) -> None:
    files = scaffold(replace(WISH, own_tokenizer=True), *read(project))
    write_scaffold(project, files)
    registry, sources, _ = read(project)
    assert check(registry, sources) == []
    tokenizer = registry.architectures[1].tokenizer
    assert tokenizer is not None
    assert (tokenizer.slow, tokenizer.fast) == ("ElectraTokenizer", "ElectraTokenizerFast")
    text = files[f"{CORE}/architectures/electra/tokenization.py"]
    assert "class ElectraTokenizerFast(BertTokenizerFast):" in text


@pytest.mark.parametrize(
    ("like", "written", "classes"),
    [
        ("hubert", "BrandNewTokenizer", ["BrandNewTokenizer"]),
        (
            "bert",
            "{slow: BrandNewTokenizer, fast: BrandNewTokenizerFast}",
            ["BrandNewTokenizer", "BrandNewTokenizerFast"],
        ),
    ],
)
def test_own_tokenizers_like_those_of_real_architectures(
    like: str, written: str, classes: list[str]
) -> None:
    files = of_real_project(Wish(model_type="brand-new", like=like, own_tokenizer=True))
    entry = files["registry.yaml"].split("  brand-new:")[1]
    assert f"    tokenizer: {written}\n" in entry
    tree = ast.parse(files[f"{CORE}/architectures/brand_new/tokenization.py"])
    assert [node.name for node in tree.body if isinstance(node, ast.ClassDef)] == classes


@pytest.mark.parametrize("like", ["bert", "roberta"])
def test_where_architectures_may_derive_the_inner_model_has_a_name_of_its_own(like: str) -> None:
    files = of_real_project(Wish(model_type="brand-new", like=like))
    text = files[f"{CORE}/architectures/brand_new/modeling.py"]
    assert '    base_model_prefix = "brand_new"\n' in text
    assert "        return BrandNewModel(self.config, add_pooling_layer)\n" in text
    heads = text.count("(BrandNewPreTrainedModel, ") - 1
    assert text.count("    brand_new: BrandNewModel\n") == heads > 5


def test_elsewhere_it_keeps_its_name() -> None:
    files = of_real_project(Wish(model_type="brand-new", like="vit"))
    assert "base_model_prefix" not in files[f"{CORE}/architectures/brand_new/modeling.py"]


def test_another_architectures_classes_keep_their_names(project: Path) -> None:
    write_project(project, ["bert", "mega-bert"])
    entry = CLEAN[CLEAN.index("  bert:") :].replace("  bert:", "\n  mega-bert:", 1)
    entry = entry.replace("BertConfig", "MegaBertConfig").replace("- bert-base-cased", "- mega")
    entry = entry.replace("base: BertModel", "base: {torch: MegaBertModel, flax: BertModel}")
    mega, bert = entry, CLEAN[CLEAN.index("  bert:") :]
    write(project, "registry.yaml", CLEAN.replace(bert, mega + "\n" + bert))
    wish = Wish(model_type="giga", like="mega-bert")
    text = scaffold(wish, *read(project))["registry.yaml"]
    registry, findings = load_text(text, "registry.yaml")
    assert findings == []
    assert registry.architectures[-1].classes("base", "torch") == ("GigaModel",)
    assert registry.architectures[-1].classes("base", "flax") == ("BertModel",)
    assert registry.architectures[-1].classes("base", "tensorflow") == ()
    assert registry.architectures[-1].classes("masked_lm", "torch") == ("BertForMaskedLM",)


def test_an_entry_that_is_not_documented_comes_last(project: Path) -> None:
    text = scaffold(replace(WISH, model_type="mobilebert"), *read(project))["registry.yaml"]
    registry, _ = load_text(text, "registry.yaml")
    assert [item.model_type for item in registry.architectures] == ["bert", "mobilebert"]
    assert "  # The first of all.\n  bert:" in text and text.endswith("\n\n# The end.\n")


@pytest.mark.parametrize(
    ("documented", "order"),
    [
        (["electra", "bert"], ["electra", "bert"]),
        (["bert", "electra"], ["bert", "electra"]),
        (["bert"], ["bert", "electra"]),
    ],
)
def test_the_entry_comes_in_the_documented_order(
    project: Path, documented: list[str], order: list[str]
) -> None:
    write(project, DOCUMENTED.as_posix(), json.dumps({name: {} for name in documented}))
    text = scaffold(WISH, *read(project), read_documented(project))["registry.yaml"]
    registry, _ = load_text(text, "registry.yaml")
    assert [item.model_type for item in registry.architectures] == order


def test_nothing_is_documented(project: Path) -> None:
    assert read_documented(project) == {}


def test_what_is_documented_need_not_be_said() -> None:
    registry, findings = load_text(
        of_real_project(Wish(model_type="transfo-xl", like="bert"))["registry.yaml"], "made"
    )
    row = read_documented(ROOT)["transfo-xl"]
    made = next(item for item in registry.architectures if item.model_type == "transfo-xl")
    assert findings == [] and list(made.checkpoints) == row["checkpoints"] != []
    assert (made.title, made.configuration) == ("Transformer-XL", "TransfoXLConfig")


DOCUMENT: dict[str, dict[str, Any]] = {
    "electra": {
        "name": "Electra",
        "config": "ElectraConfig",
        "tokenizer": {"slow": "BertTokenizer", "fast": None},
        "feature_extractor": None,
        "checkpoints": [],
        "models": {
            "base": {"torch": ["ElectraModel", "ElectraDeepModel"]},
            "masked_lm": {"torch": "ElectraForMaskedLM", "flax": "FlaxElectraForMaskedLM"},
            "causal_lm": {"torch": "ElectraForCausalLM"},
        },
    }
}


def test_tasks_and_tokenizer_are_the_documented_ones(project: Path) -> None:
    files = scaffold(WISH, *read(project), DOCUMENT)
    entry = files["registry.yaml"].split("  electra:")[1]
    assert "    tokenizer: BertTokenizer\n" in entry and "feature_extractor" not in entry
    assert "      base: [ElectraModel, ElectraDeepModel]\n" in entry
    assert "      masked_lm: ElectraForMaskedLM\n" in entry
    assert "    # TODO: write what is documented beside: causal_lm: ElectraForCausalLM\n" in entry
    text = files[f"{CORE}/architectures/electra/modeling.py"]
    assert "class ElectraDeepModel(ElectraPreTrainedModel, BertModel):" in text
    write_scaffold(project, files)
    registry, sources, _ = read(project)
    assert check(registry, sources) == []


def test_a_documented_tokenizer_that_is_new_derives(project: Path) -> None:
    row = DOCUMENT["electra"] | {
        "tokenizer": {"slow": "ElectraTokenizer", "fast": "BertTokenizerFast"}
    }
    files = scaffold(WISH, *read(project), {"electra": row})
    entry = files["registry.yaml"].split("  electra:")[1]
    assert "    tokenizer: {slow: ElectraTokenizer, fast: BertTokenizerFast}\n" in entry
    text = files[f"{CORE}/architectures/electra/tokenization.py"]
    assert "class ElectraTokenizer(BertTokenizer):" in text and "ElectraTokenizerFast" not in text


def test_without_a_documented_task(project: Path) -> None:
    wish = replace(WISH, without=("base", "causal_lm"))
    files = scaffold(wish, *read(project), DOCUMENT)
    entry = files["registry.yaml"].split("  electra:")[1]
    assert "base:" not in entry and "TODO: write" not in entry
    assert "ElectraModel" not in files[f"{CORE}/architectures/electra/modeling.py"]


def test_an_architecture_that_serves_no_task(project: Path) -> None:
    row = DOCUMENT["electra"] | {"models": {}, "tokenizer": None}
    files = scaffold(WISH, *read(project), {"electra": row})
    assert files["registry.yaml"].rstrip().splitlines()[-3] == "    models: {}"
    write_scaffold(project, files)
    registry, sources, _ = read(project)
    assert check(registry, sources) == []
    rendered = render(registry, sources, {}, version="1.2.3")
    served = rendered["generated/triformers/auto/served.py"]
    assert '"electra": ()' in served
    assert "ElectraConfig" in rendered["generated/triformers/auto/configuration.py"]


@pytest.mark.parametrize("model_type", ["rag", "funnel", "xlm", "mbart", "speech_to_text"])
def test_documented_architectures_begin_with_all_that_is_documented(
    model_type: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new, "formatted", dict)
    row = read_documented(ROOT)[model_type]
    files = of_real_project(Wish(model_type=model_type, like="bert"))
    text = files["registry.yaml"]
    made, findings = load_text(text, "registry.yaml")
    entry = next(item for item in made.architectures if item.model_type == model_type)
    assert findings == [] and entry.configuration == row["config"]
    for task, cell in row["models"].items():
        for backend, names in cell.items() if entry.classes(task, "torch") else ():
            listed = [names] if isinstance(names, str) else names
            assert [public_name(x, backend) for x in entry.classes(task, backend)] == listed
        assert entry.classes(task, "flax") or f"{task}: " in text
    ast.parse(files[f"{CORE}/architectures/{entry.package}/modeling.py"])


def test_every_documented_row_fits() -> None:
    for row in read_documented(ROOT).values():
        assert TITLE.fullmatch(row["name"])
        assert all(re.fullmatch(CHECKPOINT.pattern, name) for name in row["checkpoints"])
        assert row["config"].endswith("Config")


def test_an_entry_comes_before_the_section_after_it() -> None:
    tasks = CLEAN[: CLEAN.index("architectures:")]
    text = CLEAN[CLEAN.index("architectures:") :] + "\n# About tasks.\n" + tasks
    registry, findings = load_text(text, "registry.yaml")
    assert findings == []
    entry = text[text.index("  bert:") : text.index("\n\n#") + 1].replace("  bert:", "  new:", 1)
    changed = insert_entry(text, entry, "new", registry)
    assert changed == text.replace("\n\n# About", f"\n\n{entry}\n# About")


def test_a_registry_in_one_line_is_left_alone() -> None:
    text = json.dumps(YAML(typ="safe", pure=True).load(CLEAN))
    registry, findings = load_text(text, "registry.yaml")
    assert findings == []
    with pytest.raises(
        UsageError, match=r"doesn't fit in \(not YAML: .*\); add it by hand:\n  new: x"
    ):
        insert_entry(text, "  new: x\n", "new", registry)


@pytest.mark.parametrize(
    ("wish", "message"),
    [
        (replace(WISH, like="bret"), "registry.yaml has no architecture 'bret'; nearest: bert"),
        (replace(WISH, like="zzz"), "registry.yaml has no architecture 'zzz'; see `list` for all"),
        (replace(WISH, model_type="bert"), "bert is at registry.yaml:16:3"),
        (replace(WISH, model_type="../up"), "'../up' is no model type, such as bert"),
        (replace(WISH, without=("ctc",)), "--without ctc: bert can do without base, masked_lm"),
        (replace(WISH, prefix="3"), "'3' can't begin the name of a class; choose another --prefix"),
        (
            replace(WISH, prefix="Bert"),
            "there is a class BertModel already; choose another --prefix",
        ),
    ],
)
def test_what_cannot_be(project: Path, wish: Wish, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        scaffold(wish, *read(project))
    assert str(caught.value) == message


def test_nothing_is_overwritten(project: Path) -> None:
    *_, before = read(project)
    files = scaffold(WISH, *read(project))
    write(project, "tests/torch/test_electra_particulars.py", "mine")
    with pytest.raises(
        UsageError, match="tests/torch/test_electra_particulars.py: already there; nothing is"
    ):
        write_scaffold(project, files)
    assert (project / "registry.yaml").read_text() == before
    assert not (project / CORE / "architectures/electra").exists()


def test_a_tokenizer_of_nobody_is_none_to_derive_from() -> None:
    with pytest.raises(UsageError, match="--own-tokenizer: vit has no tokenizer to derive from"):
        of_real_project(Wish(model_type="brand-new", like="vit", own_tokenizer=True))


@pytest.mark.parametrize("like", ["bert", "vit"])
def test_it_can_be_ported_from_every_real_architecture(like: str) -> None:
    sources = own_sources()
    files = of_real_project(Wish(model_type="brand-new", like=like))
    path = f"{CORE}/architectures/brand_new/modeling.py"
    names = {module: source.public for module, source in sources.modules.items()}
    models = sources.models()
    assert "BrandNewModel" in (public_names(ast.parse(files[path])) or ())
    for backend, target in TARGETS.items():
        ported = port(files[path], backend=backend, source_path=path, public=names, models=models)
        classes = {node.name for node in ast.parse(ported).body if isinstance(node, ast.ClassDef)}
        assert f"{target.prefix}BrandNewModel" in classes
