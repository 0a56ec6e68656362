"""What slow steps have made is found again, and nothing stale is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import codegen.store
from codegen.store import FOLDER, Store


def never() -> str:
    pytest.fail("it is in the store")


def made(text: str) -> Callable[[], str]:
    return lambda: text


def test_what_was_made_is_found_by_the_next_run(tmp_path: Path) -> None:
    assert Store(tmp_path).get("key", made("ä\n")) == "ä\n"
    assert Store(tmp_path).get("key", never) == "ä\n"


def test_another_input_is_another_key(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.get("key", made("old"))
    assert store.get("key ", made("new")) == "new"
    assert store.get("key", never) == "old"


@pytest.mark.parametrize("change", ["edited", "added", "removed"])
def test_another_code_of_the_generator_finds_nothing(
    change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = tmp_path / "codegen"
    shutil.copytree(Path(codegen.store.__file__).parent, code)
    monkeypatch.setattr(codegen.store, "__file__", str(code / "store.py"))
    Store(tmp_path).get("key", made("old"))
    match change:
        case "edited":
            (code / "port.py").write_text("# another\n", encoding="utf-8")
        case "added":
            (code / "more.py").write_text("# more\n", encoding="utf-8")
        case _:
            (code / "port.py").unlink()
    assert Store(tmp_path).get("key", made("new")) == "new"


def test_another_formatter_finds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store(tmp_path).get("key", made("old"))
    monkeypatch.setattr(codegen.store, "version", lambda name: "0")
    assert Store(tmp_path).get("key", made("new")) == "new"


def test_what_a_run_did_not_ask_for_goes(tmp_path: Path) -> None:
    first = Store(tmp_path)
    first.get("kept", made("a"))
    first.get("unused", made("b"))
    second = Store(tmp_path)
    second.get("kept", never)
    second.get("new", made("c"))
    second.forget_unused()
    assert len(list((tmp_path / FOLDER).iterdir())) == 2
    assert Store(tmp_path).get("unused", made("again")) == "again"


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with pytest.raises(ZeroDivisionError):
        store.get("key", lambda: str(1 // 0))
    assert store.get("key", made("text")) == "text"


def test_another_run_may_tidy_up_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def tidy(one: str, other: Path) -> None:
        shutil.rmtree(tmp_path / FOLDER)
        raise FileNotFoundError(one)

    monkeypatch.setattr("os.replace", tidy)
    store = Store(tmp_path)
    assert store.get("key", made("text")) == "text"
    store.forget_unused()
