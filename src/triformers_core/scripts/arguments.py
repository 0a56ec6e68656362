"""Arguments of a command line, a file or a dictionary, parsed into dataclasses."""

from __future__ import annotations

import dataclasses
import inspect
import json
import os
import re
import sys
import types
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from triformers_core.errors import InvalidInputError, nearest, shown

__all__ = ["HfArgumentParser", "string_to_bool"]

_TRUE = frozenset({"yes", "true", "t", "y", "1"})
_FALSE = frozenset({"no", "false", "f", "n", "0"})
# Of a docstring's section: `name: what it is`, which may go on in lines that are indented further.
_ARGUMENT = re.compile(r"^    (\w+): (.+(?:\n     .*)*)", re.MULTILINE)


class HfArgumentParser(ArgumentParser):
    """A parser of command lines whose options are the fields of dataclasses.

    A field's name is its option (``--learning_rate``, or ``--learning-rate``), its type and default
    are the option's, ``metadata={"help": ..., "aliases": [...]}`` says more, and where there is no help
    the class's docstring does. A truth value is
    ``--flag`` or ``--flag false``; one that is true by default has ``--no_flag`` as well. A list is
    several values; a ``Literal`` or an ``Enum`` is a choice.

    Args:
        dataclass_types: a dataclass, or several whose fields have different names.
        options: arguments of ``argparse.ArgumentParser``.

    Raises:
        InvalidInputError: a field's type can't be read from a command line.
    """

    def __init__(
        self,
        # Whatever dataclasses a script has.
        dataclass_types: type[Any] | Iterable[type[Any]] = (),
        **options: Any,
    ) -> None:
        super().__init__(**options)
        if isinstance(dataclass_types, type):
            dataclass_types = (dataclass_types,)
        self.dataclass_types = tuple(dataclass_types)
        for kind in self.dataclass_types:
            hints, said = get_type_hints(kind), _documented(kind)
            for field in dataclasses.fields(kind):
                if field.init:
                    help_ = field.metadata.get("help", said.get(field.name))
                    self._add_field(field, hints[field.name], help_)

    def _add_field(self, field: dataclasses.Field[Any], hint: Any, help_: str | None) -> None:
        names = [f"--{field.name}", *field.metadata.get("aliases", [])]
        if "_" in field.name:
            names.append(f"--{field.name.replace('_', '-')}")
        options = _option(field, hint)
        self.add_argument(*names, dest=field.name, help=_escaped(help_), **options)
        if options.get("nargs") == "?" and options.get("default") is True:
            self.add_argument(
                f"--no_{field.name}",
                f"--no-{field.name.replace('_', '-')}",
                action="store_false",
                dest=field.name,
                default=True,
                help=f"sets {field.name} to false",
            )

    def parse_args_into_dataclasses(
        self,
        args: Sequence[str] | None = None,
        return_remaining_strings: bool = False,
        look_for_args_file: bool = True,
        args_filename: str | os.PathLike[str] | None = None,
        args_file_flag: str | None = None,
    ) -> tuple[Any, ...]:
        """The dataclasses that a command line describes, in their order.

        Args:
            args: the command line; that of this process by default.
            return_remaining_strings: whether what no field takes is returned as the last value.
            look_for_args_file: whether a file beside the script, with its name and ``.args``, comes
                before the command line.
            args_filename: such a file, by name.
            args_file_flag: an option of the command line that names such files.

        Returns:
            An instance of every dataclass; then options that were added by hand, if there are any.

        Raises:
            InvalidInputError: an option isn't known.
        """
        line = list(sys.argv[1:] if args is None else args)
        files: list[Path] = []
        if args_filename is not None:
            files.append(Path(args_filename))
        elif look_for_args_file and sys.argv and sys.argv[0]:
            files.append(Path(sys.argv[0]).with_suffix(".args"))
        if args_file_flag is not None:
            finder = ArgumentParser(add_help=False)
            finder.add_argument(args_file_flag, action="append", dest="files", default=[])
            found, line = finder.parse_known_args(line)
            files += [Path(name) for name in found.files]
        before = [word for file in files if file.exists() for word in file.read_text().split()]
        namespace, rest = self.parse_known_args(before + line)
        made = self._instances(namespace)
        if return_remaining_strings:
            return (*made, rest)
        if rest:
            raise InvalidInputError(
                self._unknown([word for word in rest if word[:1] == "-"] or rest)
            )
        return made

    def _instances(self, namespace: Namespace) -> tuple[Any, ...]:
        values = vars(namespace)
        made = []
        for kind in self.dataclass_types:
            names = [field.name for field in dataclasses.fields(kind) if field.init]
            made.append(kind(**{name: values.pop(name) for name in names}))
        return (*made, Namespace(**values)) if values else tuple(made)

    def _fields(self) -> list[str]:
        return [f.name for kind in self.dataclass_types for f in dataclasses.fields(kind) if f.init]

    def _unknown(self, words: Sequence[str]) -> str:
        names = self._fields()
        parts = []
        for word in words:
            near = nearest(word.lstrip("-").partition("=")[0].replace("-", "_"), names)
            parts.append(shown(word) + (f" (did you mean {', '.join(near)}?)" if near else ""))
        return (
            f"{', '.join(parts)}: no option of "
            f"{', '.join(kind.__name__ for kind in self.dataclass_types) or 'this parser'}."
        )

    def parse_dict(
        self, args: Mapping[str, Any], allow_extra_keys: bool = False
    ) -> tuple[Any, ...]:
        """The dataclasses that a dictionary describes, as it is: no value is converted.

        Args:
            args: values by field.
            allow_extra_keys: whether there may be others.

        Raises:
            InvalidInputError: a key is no field.
        """
        unused = args.keys() - set(self._fields())
        if unused and not allow_extra_keys:
            raise InvalidInputError(self._unknown(sorted(unused)))
        return tuple(
            kind(
                **{
                    f.name: args[f.name]
                    for f in dataclasses.fields(kind)
                    if f.init and f.name in args
                }
            )
            for kind in self.dataclass_types
        )

    def parse_json_file(
        self, json_file: str | os.PathLike[str], allow_extra_keys: bool = False
    ) -> tuple[Any, ...]:
        """The dataclasses that a JSON file describes; see ``parse_dict``.

        Raises:
            InvalidInputError: it holds no object, or a key is no field.
        """
        try:
            read = json.loads(Path(json_file).read_text(encoding="utf-8"))
        except (ValueError, RecursionError) as error:
            raise InvalidInputError(f"{json_file} isn't JSON: {error}.") from error
        return self.parse_dict(_mapping(read, json_file), allow_extra_keys)

    def parse_yaml_file(
        self, yaml_file: str | os.PathLike[str], allow_extra_keys: bool = False
    ) -> tuple[Any, ...]:
        """The dataclasses that a YAML file describes, which the package PyYAML reads.

        Raises:
            ImportError: PyYAML isn't installed.
            InvalidInputError: it holds no mapping, or a key is no field.
        """
        import yaml

        try:
            read = yaml.safe_load(Path(yaml_file).read_text(encoding="utf-8"))
        except (yaml.YAMLError, RecursionError) as error:
            raise InvalidInputError(f"{yaml_file} isn't YAML: {error}.") from error
        return self.parse_dict(_mapping(read, yaml_file), allow_extra_keys)


def _mapping(read: object, file: str | os.PathLike[str]) -> Mapping[str, Any]:
    if not isinstance(read, Mapping):
        raise InvalidInputError(f"{file} holds {type(read).__name__}, not values by name.")
    return read


def _documented(kind: type[Any]) -> dict[str, str]:
    """What the docstrings of a class and its bases say of each argument, in a section ``Args:``."""
    said: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        _, _, section = (inspect.getdoc(base) or "").partition("\nArgs:\n")
        for name, text in _ARGUMENT.findall(section.partition("\n\n")[0]):
            said[name] = " ".join(text.split())
    return said


def _escaped(text: str | None) -> str | None:
    """Help as argparse formats it: a percent sign stands for itself."""
    return None if text is None else text.replace("%%", "%").replace("%", "%%")


def _option(field: dataclasses.Field[Any], hint: Any) -> dict[str, Any]:
    """The keywords of ``add_argument`` for a field."""
    required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    default = None
    if field.default is not dataclasses.MISSING:
        default = field.default
    elif field.default_factory is not dataclasses.MISSING:
        default = field.default_factory()
    found: dict[str, Any] = {"required": True} if required else {"default": default}
    kind = _without_none(hint, field)
    if kind is bool:
        if required:
            found = {"default": False}
        return found | {"type": string_to_bool, "nargs": "?", "const": True}
    if get_origin(kind) in (list, tuple, Sequence):
        items = [each for each in get_args(kind) if each is not Ellipsis]
        return (
            found
            | _values(_without_none(items[0], field) if items else str, field)
            | {"nargs": "+"}
        )
    return found | _values(kind, field)


def _values(kind: Any, field: dataclasses.Field[Any]) -> dict[str, Any]:
    """How a word of the command line becomes a value."""
    if get_origin(kind) is Literal:
        return _choice(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _choice([member.value for member in kind]) | {"type": _reader(kind)}
    if kind is Any or kind in (dict, object) or get_origin(kind) is dict:
        return {"type": _read_json if kind is not Any and kind is not object else str}
    if isinstance(kind, type):
        return {"type": string_to_bool if kind is bool else kind}
    raise InvalidInputError(
        f"{field.name} is {kind}, which no word of a command line can be; its type may be a plain "
        "one, a list of one, a choice (Literal, Enum), and any of these or None."
    )


def _choice(values: Sequence[Any]) -> dict[str, Any]:
    by_word = {str(value): value for value in values}
    return {"choices": list(values), "type": lambda word: by_word.get(word, word)}


def _reader(kind: type[Enum]) -> Callable[[str], Any]:
    by_word = {str(member.value): member.value for member in kind}
    return lambda word: by_word.get(word, word)


def _read_json(word: str) -> Any:
    try:
        return json.loads(word)
    except ValueError as error:
        raise ArgumentTypeError(f"{shown(word)} isn't JSON: {error}") from error


def _without_none(hint: Any, field: dataclasses.Field[Any]) -> Any:
    """A type without ``None``, and without the text that a value may come as."""
    if get_origin(hint) not in (Union, types.UnionType):
        return hint
    kinds = [each for each in get_args(hint) if each is not type(None)]
    if bool in kinds:
        return bool
    if len(kinds) > 1:
        kinds = [each for each in kinds if each is not str] or [str]
    if len(kinds) > 1:
        # The most general of several: what isn't a whole number may be one with a fraction.
        kinds = [float] if set(kinds) == {int, float} else [str]
    return kinds[0]


def string_to_bool(word: str | bool) -> bool:
    """A truth value of a command line.

    Args:
        word: yes, true, t, y, 1 or no, false, f, n, 0, in any case.

    Raises:
        argparse.ArgumentTypeError: it is none of them.
    """
    if isinstance(word, bool):
        return word
    if word.lower() in _TRUE:
        return True
    if word.lower() in _FALSE:
        return False
    raise ArgumentTypeError(
        f"{shown(word)} is no truth value; these are true and false (or yes, no, t, f, y, n, 1, 0)."
    )
