"""What the registry says, as frozen data; every text knows where it stands in the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Self, get_args

Backend = Literal["torch", "tensorflow", "flax"]
BACKENDS: tuple[Backend, ...] = get_args(Backend)
HOME = "triformers"
"""The public package of this project."""
STATUSES = ("stable", "experimental", "deprecated")
"""What an entry's ``status`` may be; the first where it says nothing."""


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Place:
    """A place in a file; line and column count from 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


_MOST_SAID = 600  # Characters.


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something wrong, and where.

    Of what is very long the middle isn't said, and what can't be seen is said by its number.
    """

    place: Place
    message: str

    def __str__(self) -> str:
        said = "".join(
            each if each.isprintable() else each.encode("unicode_escape").decode()
            for each in self.message
        )
        if len(said) > _MOST_SAID:
            said = f"{said[: _MOST_SAID // 2]} … {said[-_MOST_SAID // 2 :]}"
        return f"{self.place}: {said}"


class Word(str):
    """A text of the registry that knows its place, for the findings of later checks."""

    place: Place

    def __new__(cls, text: str, place: Place) -> Self:
        """Makes a text with its place."""
        word = super().__new__(cls, text)
        word.place = place
        return word

    def __reduce__(self) -> tuple[type[Word], tuple[str, Place]]:
        """A copy has its place, too."""
        return Word, (str(self), self.place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task, and so one Auto class a backend.

    Args:
        name: the registry's key, such as ``masked_lm``.
        auto_class: the PyTorch Auto class; the other backends put their prefix before it.
        model: the name of the type of any of its models.
        outputs: what the output of each of its models has.
        apart: classes that answer otherwise: the type of any model leaves them out.
        title: how the documentation calls it, such as "masked language modelling".
        checkpoint: a known checkpoint for the documentation's examples.
        since: the release in which it came; empty if the entry doesn't say.
        status: how far it may be relied on.
    """

    name: Word
    auto_class: Word
    model: Word
    outputs: tuple[Word, ...]
    apart: tuple[Word, ...]
    title: Word
    checkpoint: Word
    since: Word
    status: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokenizer:
    """The tokenizer of an architecture.

    Args:
        slow: the class for ``use_fast=False``, and the only one where ``fast`` is ``None``.
        fast: the class for ``use_fast=True``.
    """

    slow: Word
    fast: Word | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The classes with which one architecture serves one task.

    Args:
        task: which task.
        classes: for each backend that is served, the names in the PyTorch source; the first is the
            default, another one answers when the checkpoint's ``architectures`` names it.
    """

    task: Word
    classes: Mapping[Backend, tuple[Word, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Architecture:
    """One architecture.

    Args:
        model_type: the key in checkpoints' configurations, such as ``bert``.
        title: its name in prose.
        paper: address of its paper.
        configuration: class of its configuration.
        tokenizer: its tokenizer, if it reads text.
        feature_extractor: class of its feature extractor, if it reads images or sound.
        name_pattern: a text in a checkpoint's name that suggests this architecture when the
            configuration has no model type; the model type by default.
        checkpoints: known checkpoints.
        models: its classes, in the order of the tasks.
        since: the release in which it came; empty if the entry doesn't say.
        status: how far it may be relied on.
        home: the public package that has its models; its sources lie in that of the same name with
            ``_core``.
    """

    model_type: Word
    title: Word
    paper: Word
    configuration: Word
    tokenizer: Tokenizer | None
    feature_extractor: Word | None
    name_pattern: Word
    checkpoints: tuple[Word, ...]
    models: tuple[Cell, ...]
    since: Word
    status: Word
    home: str = HOME

    @property
    def package(self) -> str:
        """Name of its package under ``architectures``."""
        return self.model_type.replace("-", "_")

    @property
    def module(self) -> str:
        """The package of its sources."""
        return f"{self.home}_core.architectures.{self.package}"

    def classes(self, task: str, backend: Backend) -> tuple[Word, ...]:
        """The classes that serve a task in a backend, under their names in the source."""
        return next((c.classes.get(backend, ()) for c in self.models if c.task == task), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """The whole registry; both lists are in the file's order.

    Of the name patterns that fit a name the longest answers, of equally long ones the first.
    """

    path: str
    tasks: tuple[Task, ...]
    architectures: tuple[Architecture, ...]
