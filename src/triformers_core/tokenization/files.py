"""The published files of a tokenizer: finding, reading and writing them."""

from __future__ import annotations

import base64
import json
import math
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from triformers_core.errors import (
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidConfigurationError,
    shown,
)
from triformers_core.fields import Whole
from triformers_core.files.atomic import of_the_system, saving_in, write_all
from triformers_core.files.bounded import (
    MOST_IN_VOCABULARY,
    MOST_LINES,
    MOST_TOKENS,
    read_bounded,
)
from triformers_core.files.damage import refuse_strangers
from triformers_core.hub import HubOptions, called, find_file, find_files, place
from triformers_core.settings import Json, read_json
from triformers_core.tokenization.added_tokens import from_json, to_json, with_capitals
from triformers_core.tokenization.sentencepiece import check_characters_map
from triformers_core.tokenization.special_tokens import NAMES

if TYPE_CHECKING:
    from tokenizers import Tokenizer

PIPELINE = "tokenizer_file"
"""The argument for ``tokenizer.json``, which holds all that the Rust pipeline needs."""

CONFIG_FILE = "tokenizer_config.json"
SPECIAL_TOKENS_FILE = "special_tokens_map.json"
ADDED_TOKENS_FILE = "added_tokens.json"
CHAT_FILE = "chat_template.jinja"
ADDITIONAL = "additional_special_tokens"

SHOWN = 200
"""How many characters of what the Rust package says are told."""

_LARGE_NUMBER = re.compile(rb":\s*[0-9]{8}")
_CHARACTERS_MAP = re.compile(rb'"precompiled_charsmap"\s*:\s*"([A-Za-z0-9+/=]*)"')

# What names files or the class, and is told by the files' place and the class itself.
NOT_OPTIONS = ("tokenizer_class", "name_or_path", "special_tokens_map_file", "vocab_file", PIPELINE)


def find_vocabulary(
    name: str | os.PathLike[str],
    source: str,
    names: Mapping[str, str],
    options: HubOptions,
    beside: Sequence[str] = (),
    *,
    optional: Sequence[str] = (),
    one_is_enough: bool = False,
) -> dict[str, str]:
    """Finds the files that a tokenizer is made from: ``tokenizer.json``, or else all the others.

    Args:
        name: as the user gave it.
        source: what ``hub.resolve`` made of it: a file is fine where one is enough.
        names: each constructor argument's file name.
        options: those that ``hub.resolve`` returned.
        beside: arguments of files that are looked for beside ``tokenizer.json`` too.
        optional: arguments of files that may be missing.
        one_is_enough: whether the first of the others that there is will do.

    Returns:
        Paths by constructor argument.

    Raises:
        CheckpointNotFoundError: files are missing, or one isn't enough.
    """
    older = {argument: file for argument, file in names.items() if argument != PIPELINE}
    needed = {argument: file for argument, file in older.items() if argument not in optional}
    if Path(source).is_file():
        if Path(source).name == names.get(PIPELINE):
            return {PIPELINE: source}
        if len(older) == 1:
            return dict.fromkeys(older, source)
        if one_is_enough and Path(source).name in older.values():
            return {
                argument: source for argument, file in older.items() if file == Path(source).name
            }
        raise CheckpointNotFoundError(
            f"{called(name)!r} is a single file, but {' and '.join(needed.values())} are "
            "needed: pass the directory that holds them."
        )
    pipeline = find_file(source, names[PIPELINE], options) if PIPELINE in names else None
    if pipeline is not None:
        found_beside = {
            argument: find_file(source, names[argument], options) for argument in beside
        }
        others = {argument: os.fspath(path) for argument, path in found_beside.items() if path}
        return {PIPELINE: os.fspath(pipeline), **others}
    found = find_files(source, list(older.values()), options)
    paths = {key: os.fspath(path) for key, path in zip(older, found, strict=True) if path}
    if one_is_enough and paths:
        return dict(list(paths.items())[:1])
    if not older or needed.keys() - paths.keys():
        whole = [names[PIPELINE]] if PIPELINE in names else []
        wanted = ", or else ".join([*whole, *([" and ".join(needed.values())] if older else [])])
        raise CheckpointNotFoundError(
            f"{called(name)!r} holds no tokenizer: {wanted}"
            + ("," if older and whole else "")
            + f" was looked for in {place(name, source, options)}. Save one there with "
            "tokenizer.save_pretrained(...)."
        )
    return paths


def check_file(path: str | os.PathLike[str]) -> None:
    """Makes sure that a file of a vocabulary is there and holds something of its own.

    Raises:
        CheckpointNotFoundError: there is no such file.
        CorruptCheckpointError: it is empty, too large, a Git LFS pointer or an HTML page.
    """
    file = Path(path)
    if not file.is_file():
        raise _no_file(path)
    refuse_strangers(file)
    size = file.stat().st_size
    if size == 0:
        raise CorruptCheckpointError(f"{file} is empty; copy or download it again.")
    if size > MOST_IN_VOCABULARY:
        raise CorruptCheckpointError(
            f"{file} has {size} bytes, and a file of a vocabulary at most {MOST_IN_VOCABULARY}; it "
            "isn't read. Look at what it is."
        )


def _no_file(path: str | os.PathLike[str]) -> CheckpointNotFoundError:
    if Path(path).is_dir():
        return CheckpointNotFoundError(
            f"{os.fspath(path)} is a directory, and a file of the vocabulary was asked for. Call "
            "from_pretrained(directory)."
        )
    return CheckpointNotFoundError(f"There is no file {os.fspath(path)}.")


def read_pipeline(path: str | os.PathLike[str]) -> Tokenizer:
    """Reads a ``tokenizer.json``.

    Raises:
        CheckpointNotFoundError: there is no such file.
        CorruptCheckpointError: the file holds something else.
    """
    from tokenizers import Tokenizer

    if not Path(path).is_file():
        raise _no_file(path)
    try:
        content = read_bounded(Path(path), MOST_IN_VOCABULARY)
        for said in _CHARACTERS_MAP.findall(content):
            check_characters_map(base64.b64decode(said))
        text = content.decode()
    except ValueError as error:
        raise CorruptCheckpointError(f"{os.fspath(path)} holds no tokenizer: {error}.") from error
    with made_from([path]):
        backend = _with_capitals(Tokenizer.from_str(text), text)
    if has_large_numbers(content):
        check_ids(backend.get_vocab(False), path)
    return backend


def _with_capitals(backend: Tokenizer, content: str) -> Tokenizer:
    """The pipeline, which names all special tokens as its file does: see ``with_capitals``."""
    from tokenizers import Tokenizer

    added = backend.get_added_tokens_decoder()
    mended = {i: with_capitals(token, backend.normalizer) for i, token in added.items()}
    if mended == added:
        return backend
    said = json.loads(content)
    said["added_tokens"] = [
        {"id": i, **to_json(token, special=True)} for i, token in mended.items()
    ]
    return Tokenizer.from_str(json.dumps(said, ensure_ascii=False))


def has_large_numbers(content: bytes) -> bool:
    """Whether a JSON text may have ids that ``check_ids`` refuses: to look at all ids takes long."""
    return _LARGE_NUMBER.search(content) is not None


def check_ids(ids: Mapping[str, object], path: str | os.PathLike[str]) -> None:
    """Makes sure that ids are those of a vocabulary: what is saved has a place for each up to the last.

    Args:
        ids: by token.
        path: the file that holds them, for the error.

    Raises:
        InvalidConfigurationError: one is none, or there are none.
    """
    rule = Whole(0, MOST_TOKENS - 1)
    wrong = next((token for token, index in ids.items() if not rule.allows(index)), None)
    if wrong is not None or not ids:
        found = "none" if wrong is None else f"{shown(wrong)}: {shown(ids[wrong])}"
        raise InvalidConfigurationError(
            f"{os.fspath(path)} holds no vocabulary, which is ids by token, {rule.said}; found was {found}."
        )


def read_ids(path: str | os.PathLike[str]) -> dict[str, int]:
    """Reads a file of ids by token.

    Raises:
        CheckpointNotFoundError: there is no such file.
        InvalidConfigurationError: it is another one.
    """
    found = read_json(Path(path), MOST_IN_VOCABULARY)
    check_ids(found, path)
    return found


@contextmanager
def made_from(
    paths: Iterable[str | os.PathLike[str]], finding: str = "holds no tokenizer"
) -> Iterator[None]:
    """Names the files where the Rust package refuses what they hold.

    It raises nothing more specific than ``Exception``, and panics, which aren't even that; other
    errors are this library's own mistakes, and stay what they are.

    Args:
        paths: the files that a tokenizer is made from within the block.
        finding: what is to be said of them.

    Raises:
        CorruptCheckpointError: it refused.
    """
    try:
        yield
    except BaseException as error:
        if type(error) is not Exception and type(error).__name__ != "PanicException":
            raise
        named = " and ".join(os.fspath(path) for path in paths)
        said = str(error)[:SHOWN]
        raise CorruptCheckpointError(f"{named} {finding}: {said}.") from error


def read_lines(path: str | os.PathLike[str], *, keep_ends: bool = False) -> list[str]:
    """The lines of a vocabulary file.

    Args:
        path: the file.
        keep_ends: whether lines keep what ends them.

    Raises:
        CheckpointNotFoundError: there is no such file.
        CorruptCheckpointError: the file is no text, empty or too long.
    """
    try:
        # Not splitlines(), which also splits at characters that occur in tokens.
        with Path(path).open(encoding="utf-8") as file:
            first = islice(file, MOST_LINES)
            lines = [line if keep_ends else line.removesuffix("\n") for line in first]
            if file.read(1):
                raise CorruptCheckpointError(
                    f"{os.fspath(path)} is no vocabulary: it has more than {MOST_LINES} lines."
                )
    except (FileNotFoundError, IsADirectoryError) as error:
        raise _no_file(path) from error
    except UnicodeDecodeError as error:
        raise CorruptCheckpointError(
            f"{os.fspath(path)} is no vocabulary: byte {error.start} isn't UTF-8."
        ) from error
    if not lines:
        raise CorruptCheckpointError(f"{os.fspath(path)} is no vocabulary: it is empty.")
    return lines


def read_settings(source: str, options: HubOptions, *, pipeline: bool) -> Json:
    """Reads what the files beside the vocabulary say about a tokenizer.

    Args:
        source: what ``hub.resolve`` made of its name; a file has no others beside it.
        options: those that ``hub.resolve`` returned.
        pipeline: whether the tokenizer is made from a ``tokenizer.json``.

    Returns:
        Constructor arguments by name; further keys are what this library doesn't know.

    Raises:
        InvalidConfigurationError: a file can't be read.
    """
    if Path(source).is_file():
        return {}
    settings = _read(source, CONFIG_FILE, options)
    owner = f"{CONFIG_FILE} of {source!r}"
    decoder = settings.pop("added_tokens_decoder", None)
    if decoder is not None and not (isinstance(decoder, dict) and all(map(_is_id, decoder))):
        raise _unfit(source, "added_tokens_decoder", decoder, "an object of tokens by id")
    if decoder is None:
        # Older checkpoints; newer ones only repeat here what their configuration says.
        settings |= _read(source, SPECIAL_TOKENS_FILE, options)
    for key in NAMES:
        if isinstance(settings.get(key), dict):
            settings[key] = from_json(settings[key], owner)
    additional = settings.pop(ADDITIONAL, None)
    if additional is not None:
        if not isinstance(additional, list):
            raise _unfit(source, ADDITIONAL, additional, "a list of tokens")
        settings[ADDITIONAL] = [
            t if isinstance(t, str) else from_json(t, owner) for t in additional
        ]
    if decoder is not None:
        added = {int(index): from_json(token, owner) for index, token in decoder.items()}
        settings["added_tokens_decoder"] = added
    elif not pipeline:
        special = {str(t) for t in [*settings.get(ADDITIONAL, ()), *map(settings.get, NAMES)]}
        ids = _read(source, ADDED_TOKENS_FILE, options)
        for token, index in ids.items():
            if not Whole(0).allows(index):
                raise _unfit(source, shown(token), index, "its id", ADDED_TOKENS_FILE)
        settings["added_tokens_decoder"] = {
            index: from_json(token, owner, special=token in special) for token, index in ids.items()
        }
    chat = _templates(source, settings.pop("chat_template", None))
    if (file := find_file(source, CHAT_FILE, options)) is not None:
        text = "".join(read_lines(file, keep_ends=True))
        chat = {**chat, "default": text} if isinstance(chat, dict) else text
    if chat is not None:
        settings["chat_template"] = chat
    oldest = settings.pop("max_len", None)  # Its name in the oldest checkpoints.
    length = settings.pop("model_max_length", oldest)
    if length is not None:
        if not isinstance(length, int | float) or not math.isfinite(length):
            raise _unfit(source, "model_max_length", length, "a number")
        settings["model_max_length"] = int(length)
    return {key: value for key, value in settings.items() if key not in NOT_OPTIONS}


def _templates(source: str, found: object) -> str | dict[str, str] | None:
    """Templates of conversations: one, or several by name, which files have in a list."""
    if found is None or isinstance(found, str):
        return found
    pairs: list[tuple[object, object]] = [(None, None)]
    if isinstance(found, dict):
        pairs = list(found.items())
    elif isinstance(found, list) and all(isinstance(one, dict) for one in found):
        pairs = [(one.get("name"), one.get("template")) for one in found]
    named = {name: text for name, text in pairs if isinstance(name, str) and isinstance(text, str)}
    if all(isinstance(name, str) and isinstance(text, str) for name, text in pairs):
        return named
    raise _unfit(source, "chat_template", found, "a text, or a list of names and templates")


def _is_id(index: str) -> bool:
    """Whether a key is the id of a token."""
    return index.isdecimal() and len(index) < 20 and Whole(0).allows(int(index))


def _unfit(
    source: str, key: str, value: object, expected: str, file: str = CONFIG_FILE
) -> InvalidConfigurationError:
    return InvalidConfigurationError(
        f"{file} of {source!r} has {key}={shown(value)}; expected was {expected}."
    )


def _read(source: str, file: str, options: HubOptions) -> Json:
    path = find_file(source, file, options)
    return {} if path is None else read_json(path)


def model_files(backend: Tokenizer) -> dict[str, str]:
    """The vocabulary in the Rust model's own files: their content by name."""
    with tempfile.TemporaryDirectory() as folder:
        with of_the_system(folder):
            paths = [Path(path) for path in backend.model.save(folder)]
        return {path.name: path.read_text(encoding="utf-8") for path in paths}


def chat_setting(template: str | Mapping[str, str] | None) -> str | list[Json] | None:
    """Templates of conversations as ``tokenizer_config.json`` holds them."""
    if template is None or isinstance(template, str):
        return template
    return [{"name": name, "template": text} for name, text in template.items()]


def chat_files(template: str | Mapping[str, str] | None) -> dict[str, str]:
    """The file that newer readers look into first: the template that is taken by default."""
    text = template if isinstance(template, str) else (template or {}).get("default")
    return {} if text is None else {CHAT_FILE: text}


def write_files(
    directory: str | os.PathLike[str], prefix: str | None, contents: Mapping[str, str | bytes]
) -> tuple[str, ...]:
    """Writes files as ``write_all`` does, ``tokenizer.json`` last: it is what is tokenized by.

    Args:
        directory: is made if it is missing.
        prefix: goes before every name, with a hyphen.
        contents: texts or bytes by file name.

    Returns:
        The files' paths.

    Raises:
        SavingError: the system refuses to write there.
    """
    named = {
        f"{prefix}-{name}" if prefix else name: text.encode() if isinstance(text, str) else text
        for name, text in contents.items()
    }
    with saving_in(directory) as folder:
        decides_last = sorted(named, key=lambda name: name.endswith("tokenizer.json"))
        write_all(folder, {name: named[name] for name in decides_last})
    return tuple(os.fspath(folder / name) for name in named)
