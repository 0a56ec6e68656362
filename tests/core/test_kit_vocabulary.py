"""The three kits have the same public names and signatures, and every one of them a case."""

from __future__ import annotations

import ast
import functools
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support import kit_layers, kit_operations

KITS = Path(__file__).parents[2] / "src" / "triformers_core" / "kit"
BACKENDS = ("torch", "tensorflow", "flax")

OWN = {
    "torch": {"signature_of"},
    "tensorflow": {"signature_of"},
    "flax": {"DType", "InputShape", "Params", "float32"},
}
"""What a kit has for the types of its backend's calls alone."""

OWN_ARGUMENTS = {"Parameter": {"layout", "zero_row", "trained"}}
"""What a kit's own layers give it, and a model source never."""


class Argument(NamedTuple):
    """An argument of a function or layer."""

    name: str
    by_keyword: bool
    default: str | None


@functools.cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def public(path: Path) -> set[str]:
    """What ``__all__`` of a file lists."""
    for node in tree(path).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    raise AssertionError(f"{path} has no __all__")


def definitions(backend: str) -> dict[str, ast.FunctionDef | ast.ClassDef]:
    """Functions and classes of a kit by name."""
    return {
        node.name: node
        for path in sorted((KITS / backend).rglob("*.py"))
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }


def signature(node: ast.FunctionDef | ast.ClassDef, name: str) -> list[Argument] | None:
    """The arguments of a function, or those that a class is made with; ``None`` if it says none."""
    if isinstance(node, ast.ClassDef):
        made = [part for part in node.body if isinstance(part, ast.FunctionDef)]
        made = [part for part in made if part.name == "__init__"]
        return signature(made[0], name) if made else None
    places = [*node.args.posonlyargs, *node.args.args]
    defaults = [None] * (len(places) - len(node.args.defaults)) + list(node.args.defaults)
    pairs = [
        *((place, False, default) for place, default in zip(places, defaults, strict=True)),
        *(
            (place, True, default)
            for place, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
        ),
    ]
    if node.args.vararg:
        pairs.append((node.args.vararg, False, None))
    return [
        Argument(place.arg, by_keyword, None if default is None else ast.unparse(default))
        for place, by_keyword, default in pairs
        if place.arg not in {"self", *OWN_ARGUMENTS.get(name, ())}
    ]


def names(backend: str) -> set[str]:
    return public(KITS / backend / "__init__.py") - OWN[backend]


def operations(backend: str) -> set[str]:
    return public(KITS / backend / "ops" / "__init__.py")


@pytest.mark.parametrize("backend", BACKENDS)
def test_the_kits_have_the_same_names(backend: str) -> None:
    assert names(backend) == names("torch")
    assert operations(backend) == operations("torch")


@pytest.mark.parametrize("backend", BACKENDS)
def test_every_operation_and_layer_has_a_case(backend: str) -> None:
    called = {case.name for case in kit_operations.OPERATIONS}
    assert called | set(kit_operations.NOT_BY_NUMPY) == operations(backend)
    assert not called & set(kit_operations.NOT_BY_NUMPY)
    made = {case.name for case in kit_layers.LAYERS}
    assert made | set(kit_layers.NOT_BY_NUMPY) == names(backend)
    assert not made & set(kit_layers.NOT_BY_NUMPY)


@pytest.mark.parametrize("backend", ["tensorflow", "flax"])
def test_the_kits_have_the_same_signatures(backend: str) -> None:
    of_torch, own = definitions("torch"), definitions(backend)
    layers = {case.name for case in kit_layers.LAYERS}
    compared = 0
    for name in sorted((operations("torch") | layers) - {"Size"}):
        if name not in own or name not in of_torch:
            continue  # An alias of the backend's own class, such as PyTorch's Dropout.
        ours, theirs = signature(own[name], name), signature(of_torch[name], name)
        assert ours == theirs, name
        compared += 1
    assert compared > 100


@pytest.mark.parametrize("backend", BACKENDS)
def test_every_operation_says_what_it_does(backend: str) -> None:
    of_torch, own = definitions("torch"), definitions(backend)
    for name in operations(backend) - {"compiles", "Ids", "Random", "Size"}:
        first = (ast.get_docstring(own[name]) or "").split("\n")[0]
        assert first.endswith("."), name
        assert ast.get_docstring(of_torch[name]), name
