"""Reads YAML by the table of keys; everything that is wrong is collected, nothing stops it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from triformers_codegen.model import Finding, Place, Word
from triformers_codegen.schema import Choice, Entries, Fields, Items, Shape, Text
from triformers_codegen.spelling import listing, suggestion
from triformers_codegen.texts import place_at

Value: TypeAlias = Word | tuple["Value", ...] | dict[str, "Value"] | list[tuple[Word, "Value"]]
"""What was read: a text, ``Items``, ``Fields``, or the keys and values of ``Entries``."""

ROOT = "the registry"
"""How messages call the whole file."""

_TEXT = "tag:yaml.org,2002:str"
_NUMBER = "tag:yaml.org,2002:int"
_NOTHING = "tag:yaml.org,2002:null"
_KINDS = {
    _NOTHING: "nothing",
    "tag:yaml.org,2002:bool": "a truth value",
    _NUMBER: "a number",
    "tag:yaml.org,2002:float": "a number",
    "tag:yaml.org,2002:timestamp": "a date",
    _TEXT: "a text",
}


class Reader:
    """Reads nodes by their shape and collects what is wrong with them."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.findings: list[Finding] = []

    def place(self, node: Node) -> Place:
        """Where a node starts."""
        mark = node.start_mark
        return Place(path=self.path, line=mark.line + 1, column=mark.column + 1)

    def find(self, place: Place, message: str) -> None:
        """Notes something wrong."""
        self.findings.append(Finding(place, message))

    def compose(self, text: str, keys: Iterable[str]) -> Node | None:
        """The text's root node, or nothing if it isn't YAML.

        Args:
            text: the file's.
            keys: those that it must have.
        """
        if conflict := re.search(r"^(<<<<<<<|>>>>>>>) .*", text, re.MULTILINE):
            message = f"a merge conflict: {conflict[0]}"
            self.find(place_at(text, conflict.start(), self.path), message)
            return None
        line, column, problem = 1, 1, ""
        try:
            root: Node | None = YAML(typ="rt", pure=True).compose(text)
            if root is not None:
                return root
            problem = f"the file is empty; what it needs: {listing(keys, 'and')}"
        except MarkedYAMLError as error:
            problem = f"not YAML: {error.problem}"
            if error.problem_mark is not None:
                line, column = error.problem_mark.line + 1, error.problem_mark.column + 1
        except RecursionError:
            problem = "not a registry: lists or mappings lie in one another too deeply"
        except YAMLError as error:
            problem = f"not YAML: {' '.join(str(error).split())}"
        self.find(Place(path=self.path, line=line, column=column), problem)
        return None

    def read(self, node: Node, shape: Shape, where: str, at: Place) -> Value | None:
        """A node's value without what is wrong in it, or nothing if it can't be used.

        Args:
            node: the node.
            shape: what it must be.
            where: how messages call it, such as ``architectures.bert``.
            at: where to report what it lacks.
        """
        match shape, node:
            case Choice(), _:
                for option in shape.options:
                    if isinstance(node, _node_class(option)):
                        return self.read(node, option, where, at)
            case Text(), ScalarNode():
                if node.tag == (_NUMBER if shape.number else _TEXT):
                    return self._text(node, shape, where)
            case Items(), SequenceNode():
                return self._items(node, shape, where)
            case Fields(), MappingNode():
                return self._fields(node, shape, where, at)
            case Entries(), MappingNode():
                return self._entries(node, shape, where)
            case _:
                pass
        # Nothing has no place of its own.
        place = at if node.tag == _NOTHING else self.place(node)
        self.find(place, f"{where} must be {_what(shape)}, not {_kind(node)}")
        return None

    def _text(self, node: ScalarNode, shape: Text, where: str) -> Word | None:
        if re.fullmatch(shape.pattern, node.value):
            return Word(node.value, self.place(node))
        message = f"{where} is {node.value!r}; it must be {shape.what}, such as {shape.example}"
        self.find(self.place(node), message)
        return None

    def _items(self, node: SequenceNode, shape: Items, where: str) -> tuple[Value, ...] | None:
        words: dict[Value, None] = {}
        for item in node.value:
            word = self.read(item, shape.item, f"an item of {where}", self.place(item))
            if word in words:
                self.find(self.place(item), f"{where} lists {word} twice")
            elif word is not None:
                words[word] = None
        if len(node.value) < shape.least:
            self.find(self.place(node), f"{where} is an empty list; it must be {shape.what}")
        return tuple(words) if len(words) >= shape.least else None

    def _fields(
        self, node: MappingNode, shape: Fields, where: str, at: Place
    ) -> dict[str, Value] | None:
        values: dict[str, Value] = {}
        missing = shape.required
        prefix = "" if where == ROOT else f"{where}."
        for key, child in self._pairs(node, where):
            if (field := shape.fields.get(key)) is None:
                near = suggestion(key, shape.fields) or f"; it takes {listing(shape.fields, 'and')}"
                self.find(key.place, f"{where} has no key {key!r}{near}")
                continue
            if key in missing:
                missing.remove(key)
            value = self.read(child, field.shape, prefix + key, key.place)
            if value is not None:
                values[key] = value
        for name in missing:
            self.find(at, f"{where} lacks the key {name!r}: {shape.fields[name].description}")
        if not node.value and shape.least:
            self.find(self.place(node), f"{where} is empty; it must be {shape.what}")
        return values if len(values) >= shape.least else None

    def _entries(
        self, node: MappingNode, shape: Entries, where: str
    ) -> list[tuple[Word, Value]] | None:
        values: list[tuple[Word, Value]] = []
        for key, child in self._pairs(node, where):
            if not re.fullmatch(shape.key.pattern, key):
                what = f"{shape.key.what}, such as {shape.key.example}"
                self.find(key.place, f"a key of {where} is {key!r}; it must be {what}")
                continue
            value = self.read(child, shape.value, f"{where}.{key}", key.place)
            if value is not None:
                values.append((key, value))
            elif isinstance(shape.value, Fields):
                values.append((key, {}))  # The entry is there, whatever is wrong with it.
        if not node.value and shape.least:
            self.find(self.place(node), f"{where} is empty; it must be {shape.what}")
        return values

    def _pairs(self, node: MappingNode, where: str) -> Iterator[tuple[Word, Node]]:
        """The keys and values of a mapping, without those that come again."""
        seen: dict[str, Word] = {}
        for key, child in node.value:
            if not isinstance(key, ScalarNode) or key.tag != _TEXT:
                self.find(self.place(key), f"a key of {where} must be a text, not {_kind(key)}")
                continue
            word = Word(key.value, self.place(key))
            first = seen.setdefault(word, word)
            if first is not word:
                message = f"{where} has the key {word!r} already, at line {first.place.line}"
                self.find(word.place, message)
                continue
            yield word, child


def _node_class(shape: Shape) -> type[Node]:
    """The kind of node that a shape is written as."""
    if isinstance(shape, Text):
        return ScalarNode
    return SequenceNode if isinstance(shape, Items) else MappingNode


def _what(shape: Shape) -> str:
    """How messages call a shape."""
    if isinstance(shape, Choice):
        return listing(option.what for option in shape.options)
    return shape.what


def _kind(node: Node) -> str:
    """How messages call what a node is."""
    if isinstance(node, MappingNode):
        return "a mapping"
    if isinstance(node, SequenceNode):
        return "a list"
    return _KINDS.get(str(node.tag), f"a value of type {node.tag}")
