"""The documented examples as tests: each call, for the architectures that are registered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from triformers_codegen.model import Architecture, Registry
from triformers_codegen.naming import snake_case
from triformers_codegen.plan import AutoModelPage, Row
from triformers_codegen.texts import read_json

EXAMPLES = Path("tests/fixtures/documented_examples.json")
CHECKS = (
    "check_config",
    "check_feature_extractor",
    "check_loaded",
    "check_new",
    "check_tokenizer",
)
"""What ``tests.support.examples`` offers to the tests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A documented call of an Auto class.

    Args:
        name: what ``from_pretrained`` is called with; ``None`` for ``from_config``.
        config: what a configuration is loaded from before, and then passed on.
        keywords: of the call.
        shows: expressions and the values that they have afterwards.
    """

    name: str | None = None
    config: str | None = None
    keywords: Mapping[str, object] = field(default_factory=dict)
    shows: Mapping[str, object] = field(default_factory=dict)

    @property
    def checkpoint(self) -> str:
        """The first name of a checkpoint in it."""
        return self.name or self.config or ""

    @property
    def suffix(self) -> str:
        """What a test of it is called after the class."""
        words = "from_config" if self.name is None else "from_pretrained"
        words += "_of_a_path" if is_path(self.checkpoint) else ""
        return "_".join([words, *(f"with_{name}" for name in self.keywords)])


Examples = Mapping[str, tuple[Call, ...]]
"""The documented calls by Auto class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleTest:
    """A test function: its name, and the statements that it runs."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamplesPage:
    """A module of tests: the public names and those of ``tests.support.examples`` that it uses."""

    tests: tuple[ExampleTest, ...]

    def using(self, names: Sequence[str]) -> list[str]:
        """Those of some names that its tests use."""
        words = "\n".join(line for test in self.tests for line in test.lines)
        for mark in "().,":
            words = words.replace(mark, " ")
        return sorted(set(names) & set(words.split()))


def read_examples(root: Path) -> Examples:
    """Reads the documented calls of a project; a project may have none."""
    path = root / EXAMPLES
    if not path.is_file():
        return {}
    found = read_json(path, EXAMPLES.as_posix())
    return {name: tuple(Call(**call) for call in calls) for name, calls in found.items()}


def is_path(name: str) -> bool:
    """Whether an example means files of its own machine."""
    return name.startswith("./")


def model_examples(
    registry: Registry, examples: Examples, pages: Sequence[AutoModelPage]
) -> ExamplesPage:
    """The examples of the Auto classes of models.

    Args:
        registry: what is registered.
        examples: the documented calls.
        pages: the Auto classes of one backend.
    """
    tests: list[ExampleTest] = []
    for page in pages:
        calls = examples.get(page.auto_class, ())
        documented = _architecture(registry, calls)
        if documented is None:
            continue
        row = next((row for row in page.rows if row.architecture is documented), None)
        if row is not None:
            tests += [_served(page, row, call) for call in calls]
            continue
        # The documentation shows every class with BERT, and not all of them serve it.
        tests += [_refused(page, documented, call) for call in calls]
        tests += _with_another_checkpoint(registry, page, calls)
    return ExamplesPage(tests=tuple(tests))


def processor_examples(
    registry: Registry, examples: Examples, answers: Mapping[str, Mapping[str, str]]
) -> ExamplesPage:
    """The examples of the Auto classes of configurations, tokenizers and feature extractors.

    Args:
        registry: what is registered.
        examples: the documented calls.
        answers: for each of these Auto classes, the class of every model type.
    """
    tests = []
    for auto_class, classes in answers.items():
        calls = examples.get(auto_class, ())
        architecture = _architecture(registry, calls)
        answer = None if architecture is None else classes.get(architecture.model_type)
        kind = snake_case(auto_class.removeprefix("Auto"))
        for number, call in enumerate(calls if answer is not None else ()):
            pair = call.keywords.get("return_unused_kwargs") is True
            result = f"{kind}, unused_kwargs" if pair else kind
            lines = (
                f"{result} = {_from_pretrained(auto_class, call)}",
                f"check_{kind}({kind}, {answer})",
                *_shown(call),
            )
            tests.append(ExampleTest(name=f"{snake_case(auto_class)}_{number + 1}", lines=lines))
    return ExamplesPage(tests=tuple(tests))


def _architecture(registry: Registry, calls: Sequence[Call]) -> Architecture | None:
    """Whose checkpoints the calls load; ``None`` if it isn't registered."""
    name = next((call.checkpoint for call in calls if not is_path(call.checkpoint)), None)
    if name is None:
        return None
    for architecture in registry.architectures:
        if name in architecture.checkpoints:
            return architecture
    fitting = [item for item in registry.architectures if item.name_pattern in name]
    return max(fitting, key=lambda item: len(item.name_pattern), default=None)


def _served(page: AutoModelPage, row: Row, call: Call, ending: str = "") -> ExampleTest:
    check = "check_new" if call.name is None else "check_loaded"
    lines = (
        *_config(call),
        f"model = {_call(page.auto_class, call)}",
        f"{check}(model, {row.default.class_name})",
        *_shown(call),
    )
    return ExampleTest(name=f"{snake_case(page.auto_class)}_{call.suffix}{ending}", lines=lines)


def _refused(page: AutoModelPage, architecture: Architecture, call: Call) -> ExampleTest:
    kind = architecture.model_type
    words = f"{page.auto_class} has no model for {kind!r}; {kind!r} is served by "
    lines = (
        *_config(call),
        f"with pytest.raises(UnsupportedTaskError, match={words!r}):",
        f"    {_call(page.auto_class, call)}",
    )
    return ExampleTest(name=f"{snake_case(page.auto_class)}_{call.suffix}_is_refused", lines=lines)


def _with_another_checkpoint(
    registry: Registry, page: AutoModelPage, calls: Sequence[Call]
) -> Iterator[ExampleTest]:
    """The calls that name a model id, with the registry's checkpoint of the task."""
    name = str(page.task.checkpoint)
    fitting = _architecture(registry, [Call(name=name)])
    for row in page.rows:
        if row.architecture is fitting:
            for call in calls:
                if not is_path(call.checkpoint):
                    new = call.name is None
                    other = replace(call, config=name) if new else replace(call, name=name)
                    yield _served(page, row, other, f"_of_{row.architecture.package}")


def _config(call: Call) -> Iterator[str]:
    if call.config is not None:
        yield f"config = AutoConfig.from_pretrained({call.config!r})"


def _call(auto_class: str, call: Call) -> str:
    if call.name is None:
        return f"{auto_class}.from_config(config)"
    return _from_pretrained(auto_class, call)


def _from_pretrained(auto_class: str, call: Call) -> str:
    arguments = [
        repr(call.name),
        *(f"{key}={value!r}" for key, value in call.keywords.items()),
    ]
    if call.config is not None:
        arguments.append("config=config")
    return f"{auto_class}.from_pretrained({', '.join(arguments)})"


def _shown(call: Call) -> Iterator[str]:
    for expression, value in call.shows.items():
        operator = "is" if isinstance(value, bool) else "=="
        yield f"assert {expression} {operator} {value!r}"
