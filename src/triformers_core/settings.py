"""What configurations and feature extractors share: a dataclass that a JSON file holds."""

from __future__ import annotations

import dataclasses
import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, Unpack, overload

from triformers_core.alias import Alias
from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    NotPartError,
    nearest,
    shown,
)
from triformers_core.fields import Checked, checks_of
from triformers_core.files.atomic import saving_in, write_text
from triformers_core.files.bounded import MOST_BYTES, read_json_text
from triformers_core.files.damage import refuse_strangers
from triformers_core.hub import (
    HubOptions,
    Uploadable,
    UploadOptions,
    called,
    find_file,
    place,
    resolve,
)
from triformers_core.lacking import OF_ALL, check_absent, says_instead
from triformers_core.warning import warn

# What a checkpoint's JSON file holds; its values are checked by the fields that take them.
Json = dict[str, Any]


class _TakesFiles(type):
    """Lets settings be made of all that a file holds: ``BertConfig(**json)``."""

    if not TYPE_CHECKING:  # A type checker is to find what is misspelt.

        def __call__(cls, **values):
            if values.keys() <= cls.field_names() | {"extra"}:
                return super().__call__(**values)
            made = cls.from_dict(values)
            for name in made.extra:
                warn_of_near(cls, name)
            return made


@says_instead(OF_ALL)
@dataclass(kw_only=True)
class Settings(Uploadable, metaclass=_TakesFiles):
    """Fields that a checkpoint keeps in a JSON file.

    Args:
        name_or_path: where they were loaded from; not saved.
        extra: keys of the file that no field has; written back when saved.
    """

    file_name: ClassVar[str]
    """The name of the file in a checkpoint."""

    _checks: ClassVar[Mapping[str, Checked]]
    _field_names: ClassVar[frozenset[str]]

    name_or_path: str = ""
    extra: Json = field(default_factory=dict)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "__init__" in vars(cls):  # That of a dataclass comes later.
            raise NotPartError(
                f"{cls.__name__} has an __init__ of its own, whose values would be neither saved nor "
                "loaded. Declare them as fields: decorate the class by @dataclass(kw_only=True), and "
                "write 'name: type = default' for each."
            )

    def __post_init__(self) -> None:
        """What fields must be together; each by itself is checked when it is set."""

    def __setattr__(self, name: str, value: Any) -> None:
        """Sets a field, or else a key of ``extra``, which is saved as well.

        Raises:
            InvalidConfigurationError: it is a field, and can't have this value.
        """
        check = self.checks().get(name)
        if check is not None:
            check.check(type(self).__name__, name, value)
        own = name == "extra" or name in self.field_names() or hasattr(type(self), name)
        if own or name.startswith("_"):
            super().__setattr__(name, value)
            return
        if name not in self.extra:
            warn_of_near(type(self), name)
        self.extra[name] = value

    if not TYPE_CHECKING:  # A type checker is to find what is misspelt.

        def __getattr__(self, name: str) -> Any:
            """A key of ``extra``, which the file holds and no field has."""
            extra = vars(self).get("extra", {})
            if name in extra:
                return extra[name]
            check_absent(type(self), name)
            near = "" if name.startswith("__") else ", ".join(nearest(name, self.field_names()))
            hint = f"; nearest: {near}" if near else ""
            raise AttributeError(f"{type(self).__name__} has no {name!r}{hint}.")

    @classmethod
    def checks(cls) -> Mapping[str, Checked]:
        """How the values of fields are checked, by name."""
        if "_checks" not in vars(cls):
            cls._checks = checks_of(cls)
        return cls._checks

    def misfit(self, expected: str, *names: str) -> InvalidConfigurationError:
        """The error for values that a field can't have, or that don't go together.

        Args:
            expected: what they must be, as a sentence.
            names: the fields.
        """
        *others, last = [f"{name}={shown(getattr(self, name))}" for name in names]
        found = f"{', '.join(others)} and {last}" if others else last
        return InvalidConfigurationError(f"{type(self).__name__} has {found}; {expected}.")

    def check_choice(self, name: str, known: Sequence[str | None]) -> None:
        """Checks a field that has one of some values.

        Args:
            name: the field.
            known: those values.

        Raises:
            InvalidConfigurationError: it has another one.
        """
        if getattr(self, name) not in known:
            raise self.misfit(f"it is one of {', '.join(map(repr, known))}", name)

    def check_multiple(self, name: str, of: str) -> None:
        """Checks that a field is a multiple of another.

        Raises:
            InvalidConfigurationError: it isn't.
        """
        parts = getattr(self, of)
        if parts < 1 or getattr(self, name) % parts:
            raise self.misfit("the first must be a multiple of the second", name, of)

    @classmethod
    def field_names(cls) -> frozenset[str]:
        """The keys that these settings know."""
        if "_field_names" not in vars(cls):  # It is asked at every value that is set.
            cls._field_names = frozenset(f.name for f in dataclasses.fields(cls)) - {"extra"}
        return cls._field_names

    @classmethod
    def by_field(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values under their fields' names; one that came under an alias gives way to those."""
        aliases = {
            name: found.field
            for owner in cls.__mro__
            for name, found in vars(owner).items()
            if isinstance(found, Alias)
        }
        renamed = {aliases[name]: value for name, value in values.items() if name in aliases}
        return renamed | {name: value for name, value in values.items() if name not in aliases}

    def update(self, values: Mapping[str, Any]) -> None:
        """Overrides fields by name or alias.

        Raises:
            InvalidConfigurationError: a key isn't a field, or a value doesn't fit it.
        """
        values = self.by_field(values)
        for name in values:
            if name not in self.field_names():
                near = ", ".join(nearest(name, self.field_names())) or "none"
                raise InvalidConfigurationError(
                    f"{type(self).__name__} has no {shown(name)}; nearest: {near}."
                )
        vars(self).update(vars(dataclasses.replace(self, **values)))

    def override(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Overrides the fields and keys of the file among ``values``, and returns the rest."""
        values = self.by_field(values)
        known = {key: value for key, value in values.items() if key in self.field_names()}
        if known:
            self.update(known)
        rest = {key: value for key, value in values.items() if key not in known}
        self.extra = {key: rest.pop(key, value) for key, value in self.extra.items()}
        return rest

    # Reading

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Makes settings from a file's content.

        Args:
            values: the file's keys; unknown ones go to ``extra``.
        """
        values = cls.by_field(values)
        known = {key: value for key, value in values.items() if key in cls.field_names()}
        rest = {key: value for key, value in values.items() if key not in known}
        return cls(**known, extra=rest)

    @classmethod
    def from_json_file(cls, path: str | os.PathLike[str]) -> Self:
        """Reads settings from a JSON file."""
        return cls.from_dict(read_json(Path(path)))

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *,
        return_unused_kwargs: Literal[True],
        **kwargs: Any,
    ) -> tuple[Self, dict[str, Any]]: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *,
        return_unused_kwargs: Literal[False] = False,
        **kwargs: Any,
    ) -> Self: ...

    @overload
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *,
        return_unused_kwargs: bool,
        **kwargs: Any,
    ) -> Self | tuple[Self, dict[str, Any]]: ...

    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: str | os.PathLike[str],
        *,
        return_unused_kwargs: bool = False,
        **kwargs: Any,
    ) -> Self | tuple[Self, dict[str, Any]]:
        """Loads settings.

        Args:
            pretrained_model_name_or_path: a model id of the Hub, a directory, or the path or URL
                of a JSON file.
            return_unused_kwargs: whether to return the keywords that are no fields, too; ``False`` by
                default.
            kwargs: the Hub's options (see ``HubOptions``), and fields to override, or other keys of
                the file.

        Raises:
            CheckpointNotFoundError: there is no such file.
            CorruptCheckpointError: it is a Git LFS pointer or an HTML page.
            DownloadError: it can't be downloaded.
            InvalidInputError: the name or an option of the Hub is of another type, or two exclude one
                another.
            InvalidConfigurationError: it isn't a JSON object, or a value doesn't fit its field.
        """
        options, overrides = HubOptions.split(kwargs)
        name = pretrained_model_name_or_path
        settings, unused = cls.from_resolved(name, *resolve(name, options), overrides)
        return (settings, unused) if return_unused_kwargs else settings

    @classmethod
    def from_resolved(
        cls,
        name: str | os.PathLike[str],
        source: str,
        options: HubOptions,
        overrides: Mapping[str, Any],
    ) -> tuple[Self, dict[str, Any]]:
        """Loads settings whose place is known, and returns them with the overrides that are no fields.

        Args:
            name: as the caller gave it.
            source: what ``hub.resolve`` made of it.
            options: those that it returned.
            overrides: fields, and other keywords.
        """
        return cls.from_file(name, load_json(name, source, cls.file_name, options), overrides)

    @classmethod
    def from_file(
        cls, name: str | os.PathLike[str], values: Mapping[str, Any], overrides: Mapping[str, Any]
    ) -> tuple[Self, dict[str, Any]]:
        """Makes settings from a checkpoint's file; returns them with the overrides that are no fields.

        Args:
            name: the checkpoint as the caller gave it.
            values: the file's content.
            overrides: fields, and other keywords.

        Raises:
            InvalidConfigurationError: a value doesn't fit its field.
        """
        try:
            settings = cls.from_dict(values)
        except InvalidConfigurationError as error:
            raise InvalidConfigurationError(f"{called(name)!r}: {error}") from error
        settings.name_or_path = called(name)
        return settings, settings.override(overrides)

    # Writing

    def to_dict(self) -> Json:
        """All fields and further keys, as the file holds them."""
        return dict(self.extra) | {
            f.name: getattr(self, f.name)
            for f in dataclasses.fields(self)
            if f.name not in ("extra", "name_or_path")
        }

    def to_json_string(self) -> str:
        """The content of the file."""
        return json_text(self.to_dict())

    def save_pretrained(
        self,
        save_directory: str | os.PathLike[str],
        *,
        push_to_hub: bool = False,
        **upload: Unpack[UploadOptions],
    ) -> None:
        """Writes the file; an interrupted save leaves the earlier one.

        Args:
            save_directory: is made if it is missing.
            push_to_hub: whether to upload it, too.
            upload: options of ``push_to_hub``; ``repo_id`` is by default the directory's name.

        Raises:
            InvalidInputError: there is no such option.
            SavingError: the system refuses to write there.
            UploadError: nobody is logged in, the Hub refuses it, or it can't be reached.
        """
        with saving_in(save_directory) as directory:
            write_text(directory / self.file_name, self.to_json_string())
        self._upload_saved(save_directory, push_to_hub, upload)

    def to_json_file(self, json_file_path: str | os.PathLike[str]) -> None:
        """Writes the content to a file of any name, and else as ``save_pretrained`` does.

        Args:
            json_file_path: the file; its folder is made if it is missing.
        """
        path = Path(json_file_path)
        with saving_in(path.parent) as directory:
            write_text(directory / path.name, self.to_json_string())


def warn_of_near(owner: type[Settings], name: str) -> None:
    """Warns of a key that no field has, and that may be one's misspelt name."""
    if near := ", ".join(nearest(name, owner.field_names())):
        warn(
            f"{owner.__name__} has no {shown(name)}; nearest: {near}. It is saved, and has no effect."
        )


def load_json(
    name: str | os.PathLike[str], source: str, file_name: str, options: HubOptions
) -> Json:
    """Finds and reads a JSON file of a checkpoint.

    Args:
        name: as the caller gave it.
        source: what ``hub.resolve`` made of it; a file is the JSON file itself.
        file_name: which file of it.
        options: those that ``hub.resolve`` returned.

    Raises:
        CheckpointNotFoundError: there is none.
        DownloadError: it can't be downloaded.
        InvalidConfigurationError: it isn't JSON.
    """
    found = Path(source) if os.path.isfile(source) else find_file(source, file_name, options)
    if found is None:
        raise CheckpointNotFoundError(
            f"{called(name)!r} has no {file_name}; it was looked for in "
            f"{place(name, source, options)}. Write one with save_pretrained(...), or pass the path "
            "of a JSON file."
        )
    return read_json(found)


_HALF = re.compile(r"\\u[dD][89a-fA-F]")
"""The escape of one half of a character: a text with one alone can't be written."""


def read_json(path: Path, most: int = MOST_BYTES) -> Json:
    """Reads a JSON object.

    Args:
        path: the file.
        most: the most bytes that it may have.

    Raises:
        CheckpointNotFoundError: there is no such file.
        CorruptCheckpointError: it is a Git LFS pointer or an HTML page.
        InvalidConfigurationError: it isn't a JSON object, or too large; the message says where.
    """
    try:
        text = read_json_text(path, most)
        values = json.loads(text)
        if _HALF.search(text):
            json.dumps(values, ensure_ascii=False).encode()
    except FileNotFoundError as error:
        raise CheckpointNotFoundError(f"There is no file {path}.") from error
    except json.JSONDecodeError as error:
        refuse_strangers(path)
        raise InvalidConfigurationError(
            f"{path}:{error.lineno}:{error.colno}: not JSON: {error.msg}."
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidConfigurationError(f"{path}: not a JSON text, but other data.") from error
    except UnicodeEncodeError as error:
        raise InvalidConfigurationError(
            f"{path}: a text in it has one half of a character alone ({error.object[error.start]!a})."
        ) from error
    except (ValueError, RecursionError) as error:  # Sizes, numbers and nesting without end.
        raise InvalidConfigurationError(f"{path}: no configuration: {error}.") from error
    if not isinstance(values, dict):
        raise InvalidConfigurationError(f"{path}: a JSON object was expected.")
    return values


EXECUTED_ELSEWHERE = frozenset(
    {"auto_map", "custom_pipelines", "trust_remote_code", "_attn_implementation_internal"}
)
"""Keys by which other libraries find code to run. Nothing here follows them, and nothing passes them on."""


def json_text(values: Json) -> str:
    """The content of a published JSON file; keys that name code to run are left out, with a warning."""
    dropped: set[str] = set()
    text = json.dumps(_harmless(values, dropped), indent=2, sort_keys=True) + "\n"
    if dropped:
        warn(
            f"{', '.join(sorted(dropped))} isn't written: other libraries run the code that it names, which "
            "this one doesn't know. Add it to the saved file by hand if its readers shall trust it."
        )
    return text


def _harmless(value: Any, dropped: set[str]) -> Any:  # Any value of JSON.
    """A value without the keys of ``EXECUTED_ELSEWHERE``, which are noted."""
    if isinstance(value, Mapping):
        dropped |= value.keys() & EXECUTED_ELSEWHERE
        kept = {key: each for key, each in value.items() if key not in EXECUTED_ELSEWHERE}
        return {key: _harmless(each, dropped) for key, each in kept.items()}
    if isinstance(value, list | tuple):
        return [_harmless(each, dropped) for each in value]
    return value
