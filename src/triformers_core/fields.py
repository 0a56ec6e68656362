"""What the fields of a configuration may hold, written beside their definition.

``hidden_size: Size = 768`` is an ``int`` to a type checker and in an editor, and a whole number from
1 on to whoever sets it. ``| None`` says that a file may have null there. A value is checked when it is
set: by a file, an override or an attribute.
"""

from __future__ import annotations

import dataclasses
import inspect
import sys
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Annotated, Any, Protocol, runtime_checkable

from triformers_core.errors import InvalidConfigurationError, shown

LARGEST = 2**24
"""The largest size; three of them multiplied with a small one still count as 64 bits."""
MOST_LABELS = 2**18
MOST_ENTRIES = 1024
"""The longest list of numbers."""
MOST_LAYERS = 256
"""Layers are made before their weights are looked for; a thousand take longer than a refusal should."""


@runtime_checkable
class Rule(Protocol):
    """What the values of a field are."""

    @property
    def said(self) -> str:
        """What they are, after "it is"."""
        ...

    def allows(self, value: object) -> bool:
        """Whether a value is one of them."""
        ...


@dataclass(frozen=True, slots=True)
class Instance:
    """A value of some type, whichever.

    Args:
        kind: the type.
        said: its name in a message.
    """

    kind: type | tuple[type, ...]
    said: str

    def allows(self, value: object) -> bool:
        """Whether it is of the type; true and false are no numbers."""
        return isinstance(value, self.kind) and (self.kind is bool or not isinstance(value, bool))


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number.

    Args:
        least: the smallest.
        most: the largest.
    """

    least: int
    most: int = LARGEST

    @property
    def said(self) -> str:
        """With both ends."""
        return f"a whole number from {self.least} to {self.most}"

    def allows(self, value: object) -> bool:
        """Whether it lies between the ends."""
        return _is_whole(value) and self.least <= value <= self.most


@dataclass(frozen=True, slots=True)
class Number:
    """A finite number.

    Args:
        least: the smallest.
        most: the largest.
        above: whether it is larger than ``least``.
    """

    least: float
    most: float = sys.float_info.max
    above: bool = False

    @property
    def said(self) -> str:
        """With the ends that it has."""
        if self.most < sys.float_info.max:
            return f"a number from {self.least:g} to {self.most:g}"
        if self.least == -sys.float_info.max:
            return "a finite number"
        return f"a finite number {'above' if self.above else 'from'} {self.least:g}"

    def allows(self, value: object) -> bool:
        """Whether it lies between the ends; what is no number lies nowhere."""
        if not isinstance(value, Real) or isinstance(value, bool):
            return False
        number: Any = value  # Types of numbers don't say that they compare with floats.
        return self.least <= number <= self.most and not (self.above and number == self.least)


class OneOf:
    """One of some texts.

    Args:
        known: the texts.
    """

    def __init__(self, *known: str) -> None:
        self.known = known
        self.said = f"one of {', '.join(map(repr, known))}"

    def allows(self, value: object) -> bool:
        """Whether it is among them."""
        return isinstance(value, str) and value in self.known


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list.

    Args:
        each: what its entries are.
        most: how many there may be.
    """

    each: Rule
    most: int = MOST_ENTRIES

    @property
    def said(self) -> str:
        """What all entries are."""
        return f"a list of at most {self.most} entries, each {self.each.said}"

    def allows(self, value: object) -> bool:
        """Whether it is a list, and all entries are allowed."""
        return (
            isinstance(value, list | tuple)
            and len(value) <= self.most
            and all(map(self.each.allows, value))
        )


@dataclass(frozen=True, slots=True)
class Either:
    """What one of two rules allows.

    Args:
        one: a rule.
        other: another.
    """

    one: Rule
    other: Rule

    @property
    def said(self) -> str:
        """What it is by either rule."""
        return f"{self.one.said}, or {self.other.said}"

    def allows(self, value: object) -> bool:
        """Whether one of them does."""
        return self.one.allows(value) or self.other.allows(value)


@dataclass(frozen=True, slots=True)
class Labels:
    """Texts and whole numbers by each other.

    Args:
        by_number: whether the numbers are the keys; JSON has them as texts.
    """

    by_number: bool

    @property
    def said(self) -> str:
        """What the keys are."""
        keys = "whole numbers" if self.by_number else "texts"
        return f"an object of at most {MOST_LABELS} entries, whose keys are {keys}"

    def allows(self, value: object) -> bool:
        """Whether it is an object of so many entries with such keys; of values nothing is asked."""
        if not isinstance(value, Mapping) or len(value) > MOST_LABELS:
            return False
        return all(_is_number(key) if self.by_number else isinstance(key, str) for key in value)


ACTIVATIONS = (
    *("gelu", "gelu_fast", "gelu_new", "gelu_python", "gelu_pytorch_tanh", "leaky_relu"),
    *("linear", "mish", "quick_gelu", "relu", "relu2", "relu6", "sigmoid", "silu", "swish", "tanh"),
)
"""The activation functions of every kit."""

Size = Annotated[int, Whole(1)]
"""A width, a length, a number of tokens: at least one."""
Count = Annotated[int, Whole(0)]
"""A number of things that may be none."""
Layers = Annotated[int, Whole(0, MOST_LAYERS)]
Heads = Annotated[int, Whole(1, 4096)]
"""Heads, groups, and whatever else a size is divided by."""
Kernel = Annotated[int, Whole(1, 4096)]
"""The sides of a kernel or a patch, a stride, channels of an image."""
TokenId = Annotated[int, Whole(-1)]
"""An id in a vocabulary; some files have -1 for none."""
TokenIds = Annotated[int | list[int], Either(Whole(-1), ListOf(Whole(-1)))]
"""An id, or several of which each ends a text."""
NumLabels = Annotated[int, Whole(0, MOST_LABELS)]
Rate = Annotated[float, Number(0, 1)]
"""The rate of a dropout, a chance, a share."""
Epsilon = Annotated[float, Number(0, above=True)]
"""What is added before a division or is divided by."""
Amount = Annotated[float, Number(0)]
"""A standard deviation, a weight of a loss."""
Finite = Annotated[float, Number(-sys.float_info.max)]
Activation = Annotated[str, OneOf(*ACTIVATIONS)]
Sizes = Annotated[Sequence[int], ListOf(Whole(1))]
Kernels = Annotated[Sequence[int], ListOf(Whole(1, 4096))]
Text = Annotated[str, Instance(str, "a text")]
"""Any text: what isn't compared with anything."""

PLAIN: dict[str, Rule] = {
    "bool": Instance(bool, "true or false"),
    "int": Instance(Integral, "a whole number"),
    "float": Instance(Real, "a number"),
    "str": Instance(str, "a text"),
    "Sequence[int]": ListOf(Instance(Integral, "a whole number")),
    "list[str]": ListOf(Instance(str, "a text")),
    "dict[int, str]": Labels(by_number=True),
    "dict[str, int]": Labels(by_number=False),
}
"""What a field of a type without a rule takes."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How a field's values are checked.

    Args:
        rule: what they are.
        optional: whether they may be null.
        plain: whether the type alone says so.
    """

    rule: Rule
    optional: bool
    plain: bool

    def check(self, owner: str, name: str, value: object) -> None:
        """Makes sure that a value may be set.

        Args:
            owner: the class whose field it is.
            name: the field.
            value: what is to be set.

        Raises:
            InvalidConfigurationError: it isn't allowed.
        """
        if value is None and self.optional or self.rule.allows(value):
            return
        null = ", or null" if self.optional else ""
        raise InvalidConfigurationError(
            f"{owner} has {name}={shown(value)}; it is {self.rule.said}{null}."
        )


def checks_of(owner: type) -> dict[str, Checked]:
    """The checks of a dataclass's fields, by name.

    Args:
        owner: the dataclass.
    """
    found: dict[str, Checked] = {}
    for field in dataclasses.fields(owner):
        defined = next(c for c in owner.__mro__ if field.name in inspect.get_annotations(c))
        text = str(inspect.get_annotations(defined)[field.name])
        optional = text.endswith(" | None")
        text = text.removesuffix(" | None")
        rule = PLAIN.get(text)
        if rule is not None:
            found[field.name] = Checked(rule, optional, plain=True)
        elif (declared := _declared(text, defined)) is not None:
            found[field.name] = Checked(declared, optional, plain=False)
    return found


def _declared(text: str, owner: type) -> Rule | None:
    """The rule that an annotation carries."""
    place = vars(sys.modules.get(owner.__module__, typing))
    holder = types.SimpleNamespace(__annotations__={"it": text})
    try:
        hint = typing.get_type_hints(holder, place, include_extras=True)["it"]
    except (NameError, TypeError):  # Of a class within a function, or known to checkers alone.
        return None
    carried: tuple[Any, ...] = getattr(hint, "__metadata__", ())
    return next((each for each in carried if isinstance(each, Rule)), None)


def _is_number(key: object) -> bool:
    """Whether a key is a whole number, or a text that is one."""
    return _is_whole(key) or (isinstance(key, str) and key.isdecimal() and len(key) < 20)


def _is_whole(value: object) -> typing.TypeGuard[int]:
    return isinstance(value, Integral) and not isinstance(value, bool)
