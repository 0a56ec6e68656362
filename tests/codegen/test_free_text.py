"""Free text of the registry is never code: whatever it says, the generated code does the same."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from ruamel.yaml import YAML

from tests.support.project import write, write_project
from triformers_codegen import quoting
from triformers_codegen.check import check
from triformers_codegen.load import load
from triformers_codegen.model import Place, Word
from triformers_codegen.new import Wish, scaffold
from triformers_codegen.render import render
from triformers_codegen.schema import ADDRESS, CHECKPOINT, CLASS, MODEL_TYPE, PROSE, TASK_NAME, Text
from triformers_codegen.sources import read_sources
from triformers_codegen.templating import TemplateError, Templates

PLAIN = "Some title"
HOSTILE = (
    '"""; import os; os.system("touch canary"); """',
    "'''; raise SystemExit  # \\",
    '\\" \\N{BULLET} \\u0041 {x} {{ y }} {% z %} %s',
    "a | b ](javascript:x) [c] `d` <script>e</script> *f* _g_ # h ~~i~~ &amp; \\|",
    "key: [value, {x: y}] # & * ! > - ? %TAG @ null",
)
"""What closes a string, a docstring, a template, a cell, a link or a value elsewhere."""

REGISTRY = """
tasks:
  base:
    auto_class: AutoModel
    model: BaseTaskModel
    title: {task}
    checkpoint: some/checkpoint
  masked_lm:
    auto_class: AutoModelForMaskedLM
    model: MaskedLMModel
    title: Other title
    checkpoint: some/checkpoint
architectures:
  bert:
    title: {title}
    paper: {paper}
    configuration: BertConfig
    tokenizer: {{slow: BertTokenizer, fast: BertTokenizerFast}}
    feature_extractor: BertFeatureExtractor
    name_pattern: {pattern}
    checkpoints: [{checkpoint}]
    models:
      base: BertModel
      masked_lm: BertForMaskedLM
"""
ADDRESSES = ("https://x.org/a_(b)*c", "https://x.org/$&!;,=%27%22")
CHECKPOINTS = ("a..b/-c", "a_/b_c.d-e")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    write_project(folder, ["bert"])
    return folder


def rendered(root: Path, text: str, paper: str, checkpoint: str) -> dict[str, str]:
    """All files of a registry with a text wherever there may be one."""
    quoted = quoting.python(text)  # YAML has the same escapes.
    values = {"task": quoted, "title": quoted, "pattern": quoted}
    write(root, "registry.yaml", REGISTRY.format(paper=paper, checkpoint=checkpoint, **values))
    registry, findings = load(root / "registry.yaml", "registry.yaml")
    sources = read_sources(root)
    assert [*findings, *check(registry, sources)] == []
    assert registry.architectures[0].title == registry.tasks[0].title == text
    return render(registry, sources, {}, version="1.2.3")


@pytest.fixture(scope="module")
def plain(root: Path) -> dict[str, str]:
    return rendered(root, PLAIN, "https://x.org/1", "some/checkpoint")


def shape(code: str) -> str:
    """A module's syntax without the content of its strings."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def strings(code: str) -> Iterator[str]:
    """The strings of a module, spaces and ends of lines as one space."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield " ".join(node.value.split())


def outline(page: str) -> list[tuple[str, str]]:
    """What Markdown makes of a page: its elements, and where links lead."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page)
    inner = [child for token in tokens for child in token.children or ()]
    return [(x.type, str(x.attrs.get("href", ""))) for x in (*tokens, *inner)]


def texts(page: str) -> str:
    tokens = MarkdownIt("commonmark").enable("table").parse(page)
    inner = [child.content for token in tokens for child in token.children or ()]
    return "\n".join(inner)


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_text_changes_nothing_but_strings(number: int, root: Path, plain: dict[str, str]) -> None:
    text = HOSTILE[number]
    paper = ADDRESSES[number % len(ADDRESSES)]
    checkpoint = CHECKPOINTS[number % len(CHECKPOINTS)]
    files = rendered(root, text, paper, checkpoint)
    assert files.keys() == plain.keys()
    named = " ".join(text.split())
    found = set()
    for path, code in files.items():
        if path.endswith(".py"):
            assert shape(code) == shape(plain[path]), path
            found |= {path for item in strings(code) if named in item}
        elif path.endswith(".md"):
            old, new = outline(plain[path]), outline(code)
            assert [kind for kind, _ in new] == [kind for kind, _ in old]
            links = [href for _, href in new if href]
            assert links == [paper.replace("(", "%28").replace(")", "%29")]
            assert named in texts(code)
            found.add(path)
    for name in ("auto/configuration", "auto/tokenization", "auto/flax/base"):
        assert f"generated/triformers/{name}.py" in found
    assert "generated/docs/torch.md" in found


def test_the_names_in_code_are_those_of_the_registry(root: Path) -> None:
    text = HOSTILE[0]
    code = rendered(root, text, ADDRESSES[0], CHECKPOINTS[0])
    module = ast.parse(code["generated/triformers/auto/configuration.py"])
    keys = [node.keys for node in ast.walk(module) if isinstance(node, ast.Dict)]
    assert text in {key.value for row in keys for key in row if isinstance(key, ast.Constant)}
    checkpoints = code["generated/triformers/auto/checkpoints.py"]
    assert f"Literal[{CHECKPOINTS[0]!r}]".replace("'", '"') in checkpoints


@pytest.mark.parametrize("letter", ["\n", "\r", "\x0b", "\x85", "\u2028", "\u202e", "\0", "\x7f"])
def test_a_line_of_text_has_no_control_characters(letter: str, root: Path) -> None:
    for key in ("task", "title", "pattern"):
        values = {"task": PLAIN, "title": PLAIN, "pattern": PLAIN}
        values[key] = quoting.python(f"x{letter}y")
        text = REGISTRY.format(paper="https://x.org", checkpoint="x", **values)
        write(root, "registry.yaml", text)
        _, (finding,) = load(root / "registry.yaml", "registry.yaml")
        line = next(n for n, x in enumerate(text.splitlines(), 1) if values[key] in x)
        assert finding.place.line == line and "it must be a line of text" in finding.message


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (PROSE, " x"),
        (PROSE, "x\ud800"),
        (ADDRESS, 'https://x.org/"""'),
        (ADDRESS, "https://x.org/a b"),
        (ADDRESS, "javascript:x"),
        (CHECKPOINT, "a/b/c"),
        (CHECKPOINT, "../x"),
        (CHECKPOINT, "_x"),
        (CHECKPOINT, 'x"'),
        (CLASS, "None"),
        (MODEL_TYPE, "import"),
        (TASK_NAME, "lambda"),
        (TASK_NAME, "x-y"),
    ],
)
def test_what_no_text_key_takes(shape: Text, text: str, root: Path) -> None:
    assert not re.fullmatch(shape.pattern, text)
    assert re.fullmatch(shape.pattern, shape.example)


def test_deep_nesting_is_a_finding(root: Path) -> None:
    write(root, "registry.yaml", "tasks: " + "[" * 50_000)
    _, (finding,) = load(root / "registry.yaml", "registry.yaml")
    assert finding.message == ("not a registry: lists or mappings lie in one another too deeply")


TEXTS = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(HOSTILE)


@given(text=TEXTS)
def test_python_reads_back_what_was_written(text: str) -> None:
    assert ast.literal_eval(quoting.python(text)) == text
    assert ast.literal_eval(f'"""x{quoting.docstring(text)}y"""') == f"x{text}y"
    assert len(quoting.comment(text).splitlines()) <= 1


@given(text=TEXTS)
def test_yaml_reads_back_what_was_written(text: str) -> None:
    read = YAML(typ="safe", pure=True).load(io.StringIO(f"key: {quoting.yaml(text)}\n"))
    assert read == {"key": text}


@given(text=st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20))
def test_markdown_reads_back_what_was_written(text: str) -> None:
    page = f"| a |\n|---|\n| x{quoting.markdown(text)}y |\n"
    kinds = [kind for kind, _ in outline(page)]
    assert kinds == [kind for kind, _ in outline("| a |\n|---|\n| xy |\n")]
    assert f"x{quoting.comment(text)}y".replace(" ", "") in texts(page).replace(" ", "")


def test_a_new_entry_and_its_sources_have_the_text_as_strings(root: Path) -> None:
    write(
        root,
        "registry.yaml",
        REGISTRY.format(
            task=PLAIN,
            title=quoting.python(HOSTILE[0]),
            pattern=PLAIN,
            paper="https://x.org",
            checkpoint="x",
        ),
    )
    registry, _ = load(root / "registry.yaml", "registry.yaml")
    text = (root / "registry.yaml").read_text(encoding="utf-8")
    title = "O'Neill+/1.0"
    files = scaffold(
        Wish(model_type="oneill", like="bert", title=title), registry, read_sources(root), text
    )
    for path, code in files.items():
        if path.endswith(".py"):
            assert "system" not in {
                x.attr for x in ast.walk(ast.parse(code)) if isinstance(x, ast.Attribute)
            }
    data = YAML(typ="safe", pure=True).load(files["registry.yaml"])
    assert data["architectures"]["oneill"]["title"] == title
    assert data["architectures"]["bert"]["title"] == HOSTILE[0]


def test_a_template_that_forgets_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.jinja").write_text("{{ key }} {{ text }}")
    place = Place(path="registry.yaml", line=1, column=1)
    text, name = Word("free text", place), Word("some/name-1.0", place)
    with pytest.raises(TemplateError, match="page.jinja:1:1: 'free text' is free text: filter it"):
        Templates(tmp_path).render("page.jinja", text=text, key=name)
    assert Templates(tmp_path).render("page.jinja", text="of ours", key=name) == (
        "some/name-1.0 of ours"
    )
