"""The command line: what each command prints, writes and exits with."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.project import CORE, write, write_project
from triformers_codegen.cli import SHOWN, main
from triformers_codegen.examples import EXAMPLES
from triformers_codegen.lock import LOCK
from triformers_codegen.write import TREE

ROOT = Path(__file__).resolve().parents[2]
CLEAN = (Path(__file__).parent / "cases" / "clean" / "registry.yaml").read_text(encoding="utf-8")
BERT = f"{CORE}/architectures/bert"
COMMANDS = {
    "generate": ["generate"],
    "check": ["check"],
    "diff": ["diff"],
    "explain": ["explain", "bert"],
    "list": ["list"],
    "list --json": ["list", "--json"],
    "new": ["new", "electra", "--like", "bert"],
}

Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project after its first run."""
    root = tmp_path_factory.mktemp("project")
    write_project(root, ["bert"])
    write(root, "registry.yaml", CLEAN)
    assert main(["--root", str(root), "generate"]) == 0
    return root


@pytest.fixture
def root(generated: Path, tmp_path: Path, capsys: Captured) -> Path:
    """A copy of it."""
    shutil.copytree(generated, tmp_path / "project")
    capsys.readouterr()
    return tmp_path / "project"


def run(root: Path, *arguments: str) -> int:
    return main(["--root", str(root), *arguments])


def content(root: Path) -> dict[str, bytes]:
    """Every file that a command may not touch unasked."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def edit(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    write(root, path, text.replace(old, new))


def spoil(root: Path) -> None:
    """Makes one generated file differ, one missing and one an orphan."""
    edit(root, f"{TREE}/docs/torch.md", "PyTorch", "Pytorch")
    (root / TREE / "triformers/py.typed").unlink()
    write(root, f"{TREE}/triformers/old.py", "OLD = 1\n")


def test_generate_says_what_it_wrote(root: Path, capsys: Captured) -> None:
    before = content(root)
    spoil(root)
    assert run(root, "generate") == 0
    *paths, total = capsys.readouterr().out.splitlines()
    assert paths == [
        "added: generated/triformers/py.typed",
        "changed: generated/docs/torch.md",
        "orphaned: generated/triformers/old.py",
    ]
    assert total == f"{sum(path.startswith(TREE) for path in before)} files, 3 changed"
    assert content(root) == before


def test_generate_a_second_time_changes_nothing(root: Path, capsys: Captured) -> None:
    assert run(root, "generate") == 0
    assert capsys.readouterr().out.endswith(" files, 0 changed\n")


@pytest.mark.parametrize("command", ["check", "diff"])
def test_a_fresh_tree_has_no_differences(command: str, root: Path, capsys: Captured) -> None:
    assert run(root, command) == 0
    assert capsys.readouterr() == ("", "")


def test_check_prints_a_diff_and_which_files_differ(root: Path, capsys: Captured) -> None:
    spoil(root)
    before = content(root)
    assert run(root, "diff") == 1
    diff = capsys.readouterr().out
    assert run(root, "check") == 1
    out, err = capsys.readouterr()
    assert out.startswith(diff)
    assert out.removeprefix(diff).splitlines() == [
        "added: generated/triformers/py.typed",
        "changed: generated/docs/torch.md",
        "orphaned: generated/triformers/old.py",
    ]
    assert err == "Run `make generate` and commit what it writes.\n"
    assert content(root) == before


def test_diff_prints_the_changes(root: Path, capsys: Captured) -> None:
    spoil(root)
    before = content(root)
    assert run(root, "diff") == 1
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert "--- a/generated/docs/torch.md" in lines and "+# Auto classes for PyTorch" in lines
    assert "-# Auto classes for Pytorch" in lines and "-OLD = 1" in lines and err == ""
    assert content(root) == before


def test_a_missing_empty_file_is_in_the_diff(root: Path, capsys: Captured) -> None:
    (root / TREE / "triformers/py.typed").unlink()
    assert run(root, "diff") == 1
    assert "+++ b/generated/triformers/py.typed" in capsys.readouterr().out


@pytest.mark.parametrize("command", COMMANDS)
def test_all_findings_come_at_once_and_nothing_is_written(
    command: str, root: Path, capsys: Captured
) -> None:
    edit(root, "registry.yaml", "configuration: BertConfig", "configuration: BretConfig")
    edit(root, "registry.yaml", "base: BertModel", "base: BertModle")
    edit(root, "registry.yaml", "    title: BERT\n", "")
    before = content(root)
    assert run(root, *COMMANDS[command]) == 1
    out, err = capsys.readouterr()
    places = [line.partition(": ")[0] for line in err.splitlines()]
    assert out == "" and places == [
        "registry.yaml:14:3",
        "registry.yaml:16:20",
        "registry.yaml:22:13",
    ]
    assert content(root) == before


@pytest.mark.parametrize("command", COMMANDS)
def test_sources_that_are_not_python_are_all_named(
    command: str, root: Path, capsys: Captured
) -> None:
    write(root, f"{BERT}/tokenization.py", "class A(:\n")
    write(root, f"{BERT}/modeling.py", "\n(\n")
    assert run(root, *COMMANDS[command]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        f"{BERT}/modeling.py:2:1: '(' was never closed",
        f"{BERT}/tokenization.py:1:9: invalid syntax",
    ]


@pytest.mark.parametrize(
    ("listed", "findings"),
    [
        (
            '["BertModle", "BertForMaskedLM", 5]',
            [
                "12: __all__ has BertModle, which isn't defined here; nearest: BertModel, "
                "BertEncoder, Module",
                "44: an item of __all__ must be a name, written out",
            ],
        ),
        ("[*x]", ["12: an item of __all__ must be a name, written out"]),
        ("sorted(x)", ["11: __all__ must be one list of names, written out"]),
    ],
)
def test_what_is_public_is_written_out(
    listed: str, findings: list[str], root: Path, capsys: Captured
) -> None:
    text = (root / BERT / "modeling.py").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("__all__"))
    write(root, f"{BERT}/modeling.py", text.replace(line, f"__all__ = {listed}"))
    assert run(root, "check") == 1
    at = text.splitlines().index(line) + 1
    assert capsys.readouterr().err.splitlines() == [
        f"{BERT}/modeling.py:{at}:{finding}" for finding in findings
    ]


@pytest.mark.parametrize("command", ["generate", "check", "diff"])
def test_sources_that_cannot_be_ported_are_all_named(
    command: str, root: Path, capsys: Captured
) -> None:
    edit(
        root, f"{BERT}/modeling.py", "(Module): ...", "(Module):\n    import torch\n    import jax"
    )
    edit(root, f"{CORE}/outputs.py", "(ModelOutput): ...", "(ModelOutput): from . import x")
    before = content(root)
    assert run(root, command) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert [line.partition(": ")[0] for line in err.splitlines()] == [
        f"{CORE}/outputs.py:4:37",
        f"{BERT}/modeling.py:7:5",
        f"{BERT}/modeling.py:8:5",
    ]
    assert content(root) == before


def test_a_folder_without_a_registry(tmp_path: Path, capsys: Captured) -> None:
    write_project(tmp_path, [])
    assert run(tmp_path, "generate") == 2
    out, err = capsys.readouterr()
    assert out == "" and err.startswith(f"codegen: {tmp_path} has no registry.yaml; run in the")
    assert not (tmp_path / ".cache").exists()


def test_a_registry_and_sources_that_cannot_be_read_are_named_together(
    root: Path, capsys: Captured
) -> None:
    edit(root, "registry.yaml", "    title: BERT\n", "<<<<<<< HEAD\n    title: BERT\n")
    (root / BERT / "modeling.py").write_bytes(b"# A\n# \xc3\xa9 \xe9\n")
    write(root, f"{BERT}/tokenization.py", "class A(:\n")
    assert run(root, "check") == 1
    assert capsys.readouterr().err.splitlines() == [
        "registry.yaml:15:1: a merge conflict: <<<<<<< HEAD",
        f"{BERT}/modeling.py:2:5: byte 0xe9 isn't UTF-8",
        f"{BERT}/tokenization.py:1:9: invalid syntax",
    ]


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("pyproject.toml", "[[[", "pyproject.toml:1:1: not TOML: Invalid initial character"),
        (EXAMPLES.as_posix(), "{\n,", f"{EXAMPLES}:2:1: not JSON: Expecting property name"),
    ],
)
def test_other_files_that_cannot_be_read_are_named(
    path: str, text: str, message: str, root: Path, capsys: Captured
) -> None:
    write(root, path, text)
    assert run(root, "check") == 1
    assert capsys.readouterr().err.startswith(message)


def test_what_the_system_refuses_is_said_without_a_traceback(root: Path, capsys: Captured) -> None:
    (root / LOCK).unlink()
    (root / LOCK).mkdir()
    assert run(root, "generate") == 1
    assert capsys.readouterr().err == f"codegen: [Errno 21] Is a directory: '{root / LOCK}'\n"


def test_check_prints_the_beginning_of_a_long_difference(root: Path, capsys: Captured) -> None:
    write(root, f"{TREE}/old.py", "".join(f"N = {number}\n" for number in range(100)))
    assert run(root, "check") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[SHOWN - 1 :] == [
        f"-N = {SHOWN - 4}",
        f"… {103 - SHOWN} more lines; `python -m codegen diff` shows all",
        "orphaned: generated/old.py",
    ]
    assert run(root, "diff") == 1
    assert len(capsys.readouterr().out.splitlines()) == 103


def test_explain_shows_where_an_entry_leads(root: Path, capsys: Captured) -> None:
    assert run(root, "explain", "bert") == 0
    out = capsys.readouterr().out
    assert "registry.yaml:14:3" in out and f"{TREE}/triformers/models/flax/bert.py" in out


def test_list_is_a_table_or_json(root: Path, capsys: Captured) -> None:
    assert run(root, "list") == 0
    assert capsys.readouterr().out.splitlines()[1].split()[:2] == ["bert", "BERT"]
    assert run(root, "list", "--json") == 0
    (bert,) = json.loads(capsys.readouterr().out)["architectures"]
    assert bert["model_type"] == "bert"


def test_new_writes_a_scaffold_that_generates(root: Path, capsys: Captured) -> None:
    assert run(root, "new", "electra", "--like", "bert", "--title", "ELECTRA") == 0
    out = capsys.readouterr().out.splitlines()
    assert f"  {CORE}/architectures/electra/modeling.py" in out and "  registry.yaml" in out
    assert "    title: ELECTRA\n" in (root / "registry.yaml").read_text(encoding="utf-8")
    assert run(root, "generate") == 0
    assert (root / TREE / "triformers/models/flax/electra.py").exists()
    capsys.readouterr()
    assert run(root, "check") == 1
    out_again, err = capsys.readouterr()
    assert out_again == "" and all(": left to do: TODO" in line for line in err.splitlines())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["explain", "brt"], "registry.yaml has no architecture 'brt'; nearest: bert"),
        (["new", "electra", "--like", "brt"], "registry.yaml has no architecture 'brt'; nearest:"),
        (["new", "bert", "--like", "bert"], "bert is at registry.yaml:14:3"),
        (["new", "a b", "--like", "bert"], "'a b' is no model type, such as bert"),
        (["new", "class", "--like", "bert"], "'class' is a word of Python"),
        (["new", "x", "--like", "bert", "--title", "a: b"], "--title 'a: b': a letter, then"),
        (["new", "x", "--like", "bert", "--paper", "foo"], "--paper 'foo': no address, such as"),
    ],
)
def test_wrong_arguments(arguments: list[str], message: str, root: Path, capsys: Captured) -> None:
    before = content(root)
    assert run(root, *arguments) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.startswith(f"codegen: {message}")
    assert content(root) == before


@pytest.mark.parametrize(
    "arguments", [[], ["build"], ["explain"], ["new", "electra"], ["check", "--fast"]]
)
def test_wrong_usage(arguments: list[str], root: Path, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as caught:
        run(root, *arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: codegen ")


def test_the_process_exits_with_the_commands_code(root: Path) -> None:
    (root / TREE / "triformers/py.typed").unlink()
    for arguments, code in ((["list"], 0), (["check"], 1), (["explain", "x"], 2)):
        command = [sys.executable, "-m", "codegen", "--root", str(root), *arguments]
        assert subprocess.run(command, cwd=ROOT, capture_output=True).returncode == code


def test_a_reader_that_stops_early_is_no_error(root: Path) -> None:
    for path in (root / TREE / "triformers").rglob("*.py"):
        path.unlink()
    command = f"{sys.executable} -m codegen --root {root} diff | head -1"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "--- /dev/null\n" and done.stderr == ""
