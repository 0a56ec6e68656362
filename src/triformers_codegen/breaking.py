"""What the public package had at an earlier revision and has no more."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from triformers_codegen.api import Api, Function, Parameter, Signature
from triformers_codegen.usage import UsageError

FOLDERS = {"generated/triformers": "generated", "src/triformers_core": "src"}
"""The packages, and what goes before a module's name in each."""


def breaking(old: Api, new: Api) -> list[str]:
    """A line for everything that code on the old package can miss, or finds changed.

    Args:
        old: the package as it was.
        new: the package as it is.
    """
    lost: dict[tuple[str, str], list[str]] = {}
    for name in sorted(old.names):
        if name not in new.names:
            lost[(name, "is gone")] = [name]
            continue
        now = new.members(name)
        for key, was in old.members(name).items():
            there = now.get(key)
            changes: Sequence[str] = ["is gone"]
            if there is not None:
                changes = [*_changes(was.what, there.what)]
            for change in changes:
                lost.setdefault((f"{was.owner}.{key}", change), []).append(f"{name}.{key}")
    lines = []
    for (_, change), names in lost.items():
        more = f" (in {len(names) - 1} more classes, too)" if len(names) > 1 else ""
        lines.append(f"{names[0]}: {change}{more}")
    for alias, checkpoints in sorted(old.checkpoints.items()):
        gone = sorted(checkpoints - new.checkpoints.get(alias, frozenset()))
        lines += [f"{alias}: no overload for {checkpoint!r} any more" for checkpoint in gone]
    return lines


def present(root: Path) -> Api:
    """The package that lies in a project."""
    texts = {}
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            texts[_module(path.relative_to(root).as_posix())] = path.read_text(encoding="utf-8")
    return Api(texts)


def at_revision(root: Path, revision: str) -> Api:
    """The package that a revision of the project has.

    Raises:
        UsageError: Git knows no such revision, or it has no generated package.
    """
    wanted = f"{revision}^{{commit}}"
    commit = _git(root, revision, "rev-parse", "--verify", "--quiet", "--end-of-options", wanted)
    archive = _git(root, revision, "archive", "--format=tar", commit.decode().strip(), *FOLDERS)
    texts = {}
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        for member in files:
            if member.name.endswith(".py") and (file := files.extractfile(member)) is not None:
                texts[_module(member.name)] = file.read().decode("utf-8")
    return Api(texts)


def _git(root: Path, revision: str, *arguments: str) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    if done.returncode:
        words = done.stderr.decode(errors="replace").strip() or "no such commit"
        raise UsageError(f"--against {revision}: {words}")
    return done.stdout


def _module(path: str) -> str:
    """The dotted name of a file of the packages."""
    before = next(start for folder, start in FOLDERS.items() if path.startswith(folder))
    name = path.removeprefix(f"{before}/").removesuffix(".py").replace("/", ".")
    return name.removesuffix(".__init__")


def _changes(old: Function | str | None, new: Function | str | None) -> Iterator[str]:
    """How something of a class differs from what it was."""
    match old, new:
        case Function(), Function():
            yield from _parameters(old.signature, new.signature)
            yield from _overloads(old.overloads, new.overloads)
        case str(), str() if old != new:
            yield f"its default was {old}, and is {new}"
        case str(), None:
            yield f"its default was {old}; now it has none"
        case (Function(), _) | (_, Function()):
            yield "is a method no more" if isinstance(old, Function) else "is a method now"
        case _:
            pass


def _parameters(old: Signature, new: Signature) -> Iterator[str]:
    for was in old.parameters:
        there = new.of(was.name)
        if there is None:
            yield f"the parameter {was.name} is gone"
        elif was.kind == "positional" and there.kind != "positional":
            yield f"the parameter {was.name} is given by name alone now"
        elif was.kind != "rest" and there.default is None and was.default is not None:
            yield f"the parameter {was.name} needs a value now; its default was {was.default}"
        elif was.default != there.default and was.default is not None:
            yield f"the parameter {was.name} had the default {was.default}, and has {there.default}"
    before, after = ([x.name for x in s.parameters if x.kind == "positional"] for s in (old, new))
    kept = [name for name in before if name in after]
    if moved := [name for name in kept if before.index(name) != after.index(name)]:
        yield f"the parameter {moved[0]} has another place now"
    for item in new.parameters:
        if old.of(item.name) is None and item.kind != "rest" and item.default is None:
            yield f"the new parameter {item.name} needs a value"


def _overloads(old: Sequence[Signature], new: Sequence[Signature]) -> Iterator[str]:
    """The overloads that have none with the same result for the same types any more."""
    types: dict[str, set[str]] = {}
    for item in (parameter for signature in old for parameter in signature.parameters):
        types.setdefault(item.name, set()).add(_told(item))
    telling = [name for name, found in types.items() if len(found) > 1]
    known = {_key(signature, telling) for signature in new}
    for signature in old:
        if _key(signature, telling) not in known:
            wanted = ((name, signature.of(name)) for name in telling)
            words = ", ".join(f"{name}: {item.type}" for name, item in wanted if item)
            yield f"no overload ({words}) -> {signature.result} any more"


def _key(signature: Signature, telling: Sequence[str]) -> tuple[str, str]:
    told = ", ".join(f"{x}: {_told(p)}" for x in telling if (p := signature.of(x)) is not None)
    return signature.result, told


def _told(item: Parameter) -> str:
    """What tells an overload from others: a type, and whether it may be left out."""
    return item.type if item.default is None else f"{item.type} = …"
