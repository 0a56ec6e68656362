"""Which of a checkpoint's files hold the weights that are to be read."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from triformers_core.backends import TITLES, Backend
from triformers_core.checkpoint.formats.table import FORMATS, Format
from triformers_core.checkpoint.names import Rows, to_canonical
from triformers_core.checkpoint.records import Framework, TensorRecord
from triformers_core.errors import CheckpointNotFoundError, InvalidInputError
from triformers_core.hub import HubOptions, called, find_beside, find_file, find_files, place

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """Which formats a folder or repository is searched for, and in which order.

    ``model.safetensors`` comes first, then the backend's own formats, then those of the others.

    Args:
        backend: the model's.
        from_tf: whether to look for TensorFlow's formats, or else for ``model.safetensors``, which every
            backend saves.
        from_pt: the same with PyTorch's.
        from_flax: the same with Flax's.
        use_safetensors: whether safetensors alone will do, or all but them.

    Raises:
        InvalidInputError: those of several are asked for.
    """

    backend: Backend
    from_tf: bool = False
    from_pt: bool = False
    from_flax: bool = False
    use_safetensors: bool | None = None

    def __post_init__(self) -> None:
        if len(self._asked) > 1:
            given = " and ".join(f"{name}=True" for name in self._asked)
            raise InvalidInputError(f"{given} exclude each other; pass one.")

    @property
    def only(self) -> Backend | None:
        """The backend whose own formats alone will do."""
        return next(iter(self._asked.values()), None)

    @property
    def _asked(self) -> dict[str, Backend]:
        """The options that ask for one backend's weights."""
        options: dict[str, tuple[bool, Backend]] = {
            "from_tf": (self.from_tf, "tensorflow"),
            "from_pt": (self.from_pt, "torch"),
            "from_flax": (self.from_flax, "flax"),
        }
        return {name: backend for name, (asked, backend) in options.items() if asked}

    def formats(self) -> list[Format]:
        """The formats to look for."""
        wanted = self._by_backend()
        if self.use_safetensors is None:
            return wanted
        return [one for one in wanted if (one.backend is None) == self.use_safetensors]

    def _by_backend(self) -> list[Format]:
        common, others = (
            [one for one in FORMATS if (one.backend is None) == is_common]
            for is_common in (True, False)
        )
        if self.only is not None:
            return [one for one in others if one.backend == self.only] + common
        return common + sorted(others, key=lambda one: one.backend != self.backend)

    def flag(self) -> str:
        """The option that restricts the formats, as it is written in a call."""
        flags: dict[str, bool | None] = {
            **dict.fromkeys(self._asked, True),
            "use_safetensors": self.use_safetensors,
        }
        return ", ".join(f"{name}={value}" for name, value in flags.items() if value is not None)


def find_configuration(name: str | os.PathLike[str], source: str, options: HubOptions) -> str:
    """Where a checkpoint's configuration is: in it, or beside it if it is a file of weights.

    Args:
        name: as the caller gave it.
        source: what ``hub.resolve`` made of it.
        options: those that ``hub.resolve`` returned.

    Returns:
        ``source``, or the path of the configuration of a file.

    Raises:
        CheckpointNotFoundError: a file has none beside it.
    """
    if not os.path.isfile(source):
        return source
    path = find_beside(name, source, "config.json", options)
    if path is None:
        raise CheckpointNotFoundError(
            f"{called(name)!r} has no config.json beside it; pass its configuration as config=."
        )
    return os.fspath(path)


def find_weights(
    name: str,
    source: str,
    options: HubOptions,
    *,
    preference: Preference,
    framework: Framework,
    own_names: Rows,
) -> Mapping[str, TensorRecord]:
    """Finds and opens a checkpoint's weights.

    Args:
        name: a model id of the Hub, a directory, or the path or URL of a file of weights.
        source: what ``hub.resolve`` made of it.
        options: those that ``hub.resolve`` returned.
        preference: which formats to look for.
        framework: what the tensors are to be.
        own_names: the architecture's rules for names.

    Returns:
        The tensors under their canonical names; none is read before it is asked for.

    Raises:
        CheckpointNotFoundError: there are none, or a file of them is missing.
        CorruptCheckpointError: a file can't be read.
        InvalidInputError: ``name`` is a file whose format its name doesn't tell.
    """
    if os.path.isfile(source):
        form, path = _given(name, Path(source), preference), Path(source)
    else:
        form, path = _found(name, source, options, preference)
    with _still_there():
        companions = form.companions(path)
    if os.path.isfile(source):
        files = [find_beside(name, source, one, options) for one in companions]
    else:
        files = find_files(source, companions, options)
    missing = [one for one, file in zip(companions, files, strict=True) if file is None]
    if missing:
        raise CheckpointNotFoundError(f"{path} lists {', '.join(missing)}, which isn't there.")
    if preference.only is None and form.backend not in (None, preference.backend):
        _LOG.warning(
            "%s: its weights were read from %s, saved by %s; it has none in safetensors or saved "
            "by %s.",
            called(name),
            path.name,
            TITLES[form.backend],
            TITLES[preference.backend],
        )
    with _still_there():
        weights = form.read(path, framework)
    return to_canonical(weights.records, weights.naming, own_names)


@contextmanager
def _still_there() -> Iterator[None]:
    """Says what it means that a file is gone that was found just before."""
    try:
        yield
    except FileNotFoundError as error:
        raise CheckpointNotFoundError(
            f"{error.filename} was there, and isn't any more: the checkpoint seems to be saved anew. Load it "
            "again when that is done."
        ) from error


def _given(name: str, path: Path, preference: Preference) -> Format:
    """The format of a file of weights, by the ending of its name."""
    form = next((one for one in FORMATS if path.name.endswith(one.endings)), None)
    if form is None:
        endings = ", ".join(ending for one in FORMATS for ending in one.endings)
        raise InvalidInputError(
            f"{called(name)!r} isn't called as files of weights are; their names end in one of {endings}."
        )
    if preference.only is not None and form.backend not in (None, preference.only):
        raise InvalidInputError(
            f"{called(name)!r} holds weights saved by {TITLES[form.backend]}; leave out "
            f"{preference.flag()}."
        )
    return form


def _found(
    name: str, source: str, options: HubOptions, preference: Preference
) -> tuple[Format, Path]:
    """The first format that a directory or repository has."""
    formats = preference.formats()
    for form in formats:
        path = find_file(source, form.file, options)
        if path is not None:
            return form, path
    wanted = ", ".join(form.file for form in formats)
    others = [form.file for form in FORMATS if form not in formats]
    there = [file for file in others if find_file(source, file, options) is not None]
    if there:
        raise CheckpointNotFoundError(
            f"{name!r} has none of {wanted}, which {preference.flag()} asks for; it has "
            f"{', '.join(there)}. Leave out {preference.flag()}."
        )
    raise CheckpointNotFoundError(
        f"{name!r} holds no weights that can be read, none of {wanted}; they were looked for in "
        f"{place(name, source, options)}. Save them there with model.save_pretrained(...)."
    )
