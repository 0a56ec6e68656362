"""Reads files; what isn't text, JSON or TOML becomes a finding with its place."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from triformers_codegen.model import Finding, Place


class SourceError(Exception):
    """Files that can't be read as what they should be.

    Args:
        findings: what is wrong with them.
    """

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings


def read_text(path: Path, name: str) -> str:
    """A file's text.

    Args:
        path: the file.
        name: how its places are called, such as its path from the root.

    Raises:
        SourceError: it isn't UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        data = path.read_bytes()
    before = data.decode(errors="surrogateescape")
    at = next(at for at, letter in enumerate(before) if "\ud800" <= letter <= "\udfff")
    byte = ord(before[at]) - 0xDC00
    raise SourceError([Finding(place_at(before, at, name), f"byte 0x{byte:02x} isn't UTF-8")])


def read_json(path: Path, name: str) -> Any:  # Whatever it holds.
    """A JSON file's value.

    Raises:
        SourceError: it isn't JSON, or isn't UTF-8.
    """
    try:
        return json.loads(read_text(path, name))
    except json.JSONDecodeError as error:
        place = Place(path=name, line=error.lineno, column=error.colno)
        raise SourceError([Finding(place, f"not JSON: {error.msg}")]) from error
    except RecursionError as error:
        place = Place(path=name, line=1, column=1)
        message = "not usable JSON: its lists or objects lie in one another too deeply"
        raise SourceError([Finding(place, message)]) from error


def read_toml(path: Path, name: str) -> dict[str, Any]:  # Whatever it holds.
    """A TOML file's table.

    Raises:
        SourceError: it isn't TOML, or isn't UTF-8.
    """
    try:
        return tomllib.loads(read_text(path, name))
    except tomllib.TOMLDecodeError as error:  # It says the place in its own words.
        place = Place(path=name, line=1, column=1)
        raise SourceError([Finding(place, f"not TOML: {error}")]) from error
    except RecursionError as error:
        place = Place(path=name, line=1, column=1)
        message = "not usable TOML: its arrays or tables lie in one another too deeply"
        raise SourceError([Finding(place, message)]) from error


def place_at(text: str, index: int, name: str) -> Place:
    """The place of a character."""
    before = text[:index]
    line = before.count("\n") + 1
    return Place(path=name, line=line, column=index - before.rfind("\n"))
