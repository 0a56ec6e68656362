"""The pages of the documentation's site: guides, what is served, and a page a public class.

They are Markdown for MkDocs, made of the registry, the recorded results and the generated package's
text: ``python -m codegen site FOLDER``.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from triformers_codegen.api import PACKAGE, Api, Signature, signature
from triformers_codegen.calls import CALL_NAMES
from triformers_codegen.model import BACKENDS, Architecture, Registry
from triformers_codegen.naming import TITLES, public_name
from triformers_codegen.new import read_documented
from triformers_codegen.sources import Sources

CLASSES = "classes"
RECORDED = Path("tests/fixtures/reference")
REACHED = Path("tests/fixtures/reached.json")
FILES = Path("tests/fixtures/formats")
WEIGHTS = ("safetensors", "bin", "h5", "msgpack", "ckpt")
_LINK = re.compile(r"\[([^\[\]]+)\]\((?!https?:)([^)\s]+)\)")
_ENTRY = re.compile(r"^ {4}(\*{0,2}\w+): (.*)$")
_HEADED = re.compile(r"^(Args|Returns|Raises|Example|Yields):$")


def write_site(root: Path, folder: Path, registry: Registry, sources: Sources, api: Api) -> int:
    """Writes all pages anew, and returns how many there are.

    Args:
        root: the project's root.
        folder: where to; what is there is deleted.
        registry: what is registered.
        sources: the hand-written modules.
        api: the generated package.
    """
    shutil.rmtree(folder, ignore_errors=True)
    (folder / CLASSES).mkdir(parents=True)
    pages = dict(_guides(root))
    found = {name: node for name in sorted(api.names) if (node := api.definition(name))}
    answers = _answers(registry)
    for name, line in found.items():
        pages[f"{CLASSES}/{name}.md"] = "\n".join(_class_page(name, line, api, answers)) + "\n"
    pages["status.md"] = "\n".join(_status(root, registry, sources)) + "\n"
    pages["classes.md"] = "\n".join(
        ["# All classes", "", *(f"- [{name}]({CLASSES}/{name}.md)" for name in found), ""]
    )
    for path, text in pages.items():
        (folder / path).write_text(text, encoding="utf-8")
    return len(pages)


def _guides(root: Path) -> Iterator[tuple[str, str]]:
    """The README and the hand-written pages, with links that lead within the site."""
    files = [root / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    files += sorted([*(root / "docs").glob("*.md"), *(root / "generated/docs").glob("*.md")])
    known = {path.name for path in files}

    def within(match: re.Match[str]) -> str:
        words: str = match[1]
        target, _, part = str(match[2]).partition("#")
        name = Path(target).name
        if target and name not in known:
            return words  # A file that the site hasn't.
        page = "index.md" if name == "README.md" else name
        return f"[{words}]({page}{'#' + part if part else ''})"

    for path in files:
        name = "index.md" if path.name == "README.md" else path.name
        yield name, _LINK.sub(within, path.read_text(encoding="utf-8"))


def _answers(registry: Registry) -> Mapping[str, list[tuple[Architecture, str]]]:
    """For every model the Auto classes that answer with it."""
    found: dict[str, list[tuple[Architecture, str]]] = {}
    for architecture in registry.architectures:
        for task in registry.tasks:
            for backend in BACKENDS:
                for name in architecture.classes(task.name, backend):
                    item = (architecture, public_name(task.auto_class, backend))
                    found.setdefault(public_name(name, backend), []).append(item)
    return found


def _class_page(
    name: str,
    line: Sequence[ast.ClassDef],
    api: Api,
    answers: Mapping[str, list[tuple[Architecture, str]]],
) -> Iterator[str]:
    module, _ = api.names[name]
    yield f"# {name}"
    yield ""
    yield f"`from {PACKAGE} import {name}` (defined in `{module}`)"
    yield ""
    yield from _prose(ast.get_docstring(line[0]) or "", name)
    if name in answers:
        yield from _example(name, answers[name])
    for heading, names in (("Call", CALL_NAMES), ("Made by", ("__init__",))):
        method = _method(line, names)
        if method is not None:
            yield f"## {heading}"
            yield ""
            yield from _method_text(name, method)
            results = re.findall(r"\w+", signature(method, bound=True).result)
            if links := [f"[{x}]({x}.md)" for x in results if x in api.names and x != name]:
                yield f"It returns {' or '.join(links)}."
                yield ""
    members = api.members(name)
    rows = sorted(
        (key, item.owner)
        for key, item in members.items()
        if not key.startswith("_") and key not in CALL_NAMES
    )
    if rows:
        yield "## Methods and attributes"
        yield ""
        yield "| Name | Of |"
        yield "|---|---|"
        for key, owner in rows:
            yield f"| `{key}` | {f'[{owner}]({owner}.md)' if owner in api.names else owner} |"


def example(auto: str, name: str, checkpoint: str) -> list[str]:
    """How a model is loaded, which the generated tests run with a checkpoint that they save.

    Args:
        auto: an Auto class that answers with it.
        name: its class.
        checkpoint: its checkpoint.
    """
    return [
        f"from {PACKAGE} import {auto}, {name}",
        "",
        f"model = {auto}.from_pretrained({json.dumps(checkpoint)})",
        f"assert isinstance(model, {name})",
    ]


def _example(name: str, served: Sequence[tuple[Architecture, str]]) -> Iterator[str]:
    """How it is loaded, by itself and by the Auto classes that answer with it."""
    architecture, auto = served[0]
    checkpoint = next(iter(architecture.checkpoints), "path/to/checkpoint")
    yield "## Example"
    yield ""
    yield "```python"
    yield from example(auto, name, checkpoint)
    yield "```"
    yield ""
    autos = ", ".join(f"[{auto}]({auto}.md)" for _, auto in served)
    yield f"Answered with by {autos} for {architecture.title} (`{architecture.model_type}`)."
    yield ""


def _method(line: Sequence[ast.ClassDef], names: Sequence[str]) -> ast.FunctionDef | None:
    """The first method of these names, of a class or of those that it derives from."""
    for owner in line:
        for item in owner.body:
            if isinstance(item, ast.FunctionDef) and item.name in names:
                return item
    return None


def _method_text(name: str, method: ast.FunctionDef) -> Iterator[str]:
    found = signature(method, bound=True)
    yield "```python"
    yield f"{name if method.name == '__init__' else 'model'}("
    yield from (f"    {line}," for line in _parameters(found))
    yield f"){f' -> {found.result}' if method.name != '__init__' and found.result else ''}"
    yield "```"
    yield ""
    yield from _prose(ast.get_docstring(method) or "", name)


def _parameters(found: Signature) -> Iterator[str]:
    starred = False
    for item in found.parameters:
        if item.kind == "keyword" and not starred:
            starred = True
            if not any(other.name.startswith("*") for other in found.parameters):
                yield "*"
        kind = f": {item.type}" if item.type else ""
        default = "" if item.default is None else f" = {item.default}"
        yield f"{item.name}{kind}{default}"


def _prose(docstring: str, name: str) -> Iterator[str]:
    """A docstring as Markdown: its sections are headings, what they list is a table."""
    section = ""
    for line in inspect.cleandoc(docstring).replace("``", "`").splitlines():
        if heading := _HEADED.match(line):
            section = heading[1]
            yield f"**{section}**"
            yield ""
            yield from ("```python",) if section == "Example" else ()
        elif section in {"Args", "Raises"} and (entry := _ENTRY.match(line)):
            yield f"- `{entry[1]}`: {entry[2]}"
        elif section in {"Args", "Raises"} and line.strip():
            yield f"  {line.strip()}"
        elif section == "Example" and not line.startswith(" ") and line:
            section = ""
            yield "```"
            yield line
        else:
            yield line.strip() if section != "Example" else line[4:]
    if section == "Example":
        yield "```"
    yield ""


def _status(root: Path, registry: Registry, sources: Sources) -> Iterator[str]:
    documented = read_documented(root)
    yield "# What is served"
    yield ""
    yield "Recorded cases are results of the reference library, which the tests compare in every "
    yield "backend; *farthest* is the largest difference of an entry of them, found by "
    yield "`python -m tests.reached`. Every class reads and writes `safetensors`, PyTorch's `.bin`, "
    yield "TensorFlow's `.h5` and Flax' `.msgpack`, with the names that the reference gives to its weights "
    yield "(`tests/fixtures/names`). *Its files* are those of the reference that the tests read in every "
    yield "backend; those of TensorFlow 1 are `.ckpt`."
    yield ""
    farthest = " | ".join(f"Farthest, {TITLES[backend]}" for backend in BACKENDS)
    yield (
        f"| Architecture | Type | Status | Since | Lines of its source | Recorded cases | {farthest} "
        "| Its files | Documented cells served |"
    )
    yield "|---" * (8 + len(BACKENDS)) + "|"
    reached = json.loads((root / REACHED).read_text(encoding="utf-8"))
    for item in registry.architectures:
        texts = [s.text for m, s in sources.modules.items() if m.startswith(f"{item.module}.")]
        lines = sum(len(text.splitlines()) for text in texts)
        cases = len(list((root / RECORDED / item.package).glob("*")))
        cells = _cells(item, documented.get(item.model_type, {}))
        measured = reached.get(item.package, {})
        found = " | ".join(str(measured.get(backend, "–")) for backend in BACKENDS)
        yield (
            f"| [{item.title}](#{item.model_type}) | `{item.model_type}` | {item.status} | "
            f"{item.since} | {lines} | {cases} | {found} | {_files(root, item)} | "
            f"{sum(cells.values())} of {len(cells)} |"
        )
    for item in registry.architectures:
        cells = _cells(item, documented.get(item.model_type, {}))
        yield ""
        yield f"## {item.title} {{: #{item.model_type} }}"
        yield ""
        yield "| Task | " + " | ".join(TITLES[backend] for backend in BACKENDS) + " |"
        yield "|---" * (len(BACKENDS) + 1) + "|"
        for cell in item.models:
            row = []
            for backend in BACKENDS:
                names = [public_name(name, backend) for name in cell.classes.get(backend, ())]
                mark = " ✓" if cells.get((cell.task, backend)) else ""
                row.append(", ".join(f"[{n}]({CLASSES}/{n}.md)" for n in names) + mark or "–")
            yield f"| {cell.task} | " + " | ".join(row) + " |"
    yield ""
    yield "✓: documented for that backend, and answered with by the documented class."


def _files(root: Path, item: Architecture) -> str:
    """The kinds of an architecture's recorded files of weights."""
    files = list((root / FILES / item.model_type).rglob("*.*"))
    return ", ".join(
        f"`.{kind}`" for kind in WEIGHTS if any(f".{kind}" in path.suffixes for path in files)
    )


def _cells(item: Architecture, documented: object) -> dict[tuple[str, str], bool]:
    """For every documented cell whether it is served by the documented classes."""
    found: dict[tuple[str, str], bool] = {}
    models = documented.get("models", {}) if isinstance(documented, Mapping) else {}
    for task, cell in models.items():
        for backend in BACKENDS:
            if backend in cell:
                expected = cell[backend] if isinstance(cell[backend], list) else [cell[backend]]
                names = [public_name(name, backend) for name in item.classes(task, backend)]
                found[(task, backend)] = names == expected
    return found
