"""Which of its kinds a name is, and where its files are."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from triformers_core.errors import CheckpointNotFoundError, InvalidInputError
from triformers_core.hub.options import HubOptions
from triformers_core.hub.secrets import without_secrets

Name = str | os.PathLike[str]


def resolve(name: Name | None, options: HubOptions) -> tuple[str, HubOptions]:
    """Settles what a name stands for; done once a load, its files then cost no further look.

    A model id gets the commit that its revision is now: one request, none for a commit. With
    ``local_files_only``, in the Hub's offline mode, and with a warning where the Hub can't be
    reached, it becomes the directory that the cache keeps for it. A URL is downloaded and becomes
    that file. Paths stay as they are, and so does what is resolved already.

    Args:
        name: a directory, a file, a URL or a model id of the Hub. A directory goes first; ``None``,
            which stands for none of them, is refused.
        options: how to reach the Hub.

    Returns:
        A directory, a file or a model id, and the options to find its files with.

    Raises:
        CheckpointNotFoundError: there is no such thing, or it can't be had without a request.
        DownloadError: the Hub, or the URL, can't be reached, or the cache can't be written.
        InvalidInputError: the name is no text and no path.
    """
    if not isinstance(name, str | os.PathLike):
        raise InvalidInputError(
            f"pretrained_model_name_or_path is {name!r}; pass a model id, a directory, a file or a "
            "URL. A model of a configuration alone is made by from_config(config), one of weights "
            "of your own by from_pretrained(None, config=config, state_dict=weights)."
        )
    text = os.fspath(name)
    if os.path.exists(text):
        _found(Path(text))
        return text, options
    if is_url(text):
        from triformers_core.hub.url import download

        return os.fspath(download(text, options)), options
    _refuse_what_cannot_be_a_model_id(text)
    # The client costs a quarter of a second to import: only who reaches for the Hub pays it.
    from triformers_core.hub import client

    return client.pin(text, options)


def find_file(name: Name, filename: str, options: HubOptions) -> Path | None:
    """Finds one file of a checkpoint, downloading it if need be.

    Args:
        name: a directory, a model id of the Hub, or a URL, beside which the file is looked for.
        filename: the file's name inside it.
        options: how to reach the Hub.

    Returns:
        The file's path, or ``None`` where directory or repository exist but lack the file.

    Raises:
        CheckpointNotFoundError: there is neither a directory nor a repository of that name.
        DownloadError: the file can't be downloaded.
    """
    return find_files(name, [filename], options)[0]


def find_files(name: Name, filenames: Sequence[str], options: HubOptions) -> list[Path | None]:
    """Finds several files of a checkpoint, such as its shards: side by side, under one bar.

    Args:
        name: a directory, a model id of the Hub, or a URL, beside which they are looked for.
        filenames: the files' names inside it.
        options: how to reach the Hub.

    Returns:
        For each file what ``find_file`` does.
    """
    if is_url(os.fspath(name)):
        from triformers_core.hub.url import download_beside

        return [download_beside(os.fspath(name), filename, options) for filename in filenames]
    source, options = resolve(name, options)
    if os.path.isdir(source):
        paths = [Path(source) / options.in_repository(filename) for filename in filenames]
        return [_found(path) for path in paths]
    if os.path.exists(source):
        raise CheckpointNotFoundError(
            f"{source!r} is a file; {', '.join(filenames)} was looked for in a directory or "
            "model id."
        )
    from triformers_core.hub import client

    return client.fetch_all(source, filenames, options)


def find_beside(name: Name, source: str, filename: str, options: HubOptions) -> Path | None:
    """Finds another file in the folder of a file; ``None`` if it isn't there.

    Args:
        name: the first file's path or URL.
        source: where it is on this machine, as ``resolve`` says.
        filename: the other file's name.
        options: how to reach the URL.
    """
    if is_url(os.fspath(name)):
        return find_file(name, filename, options)
    return _found(Path(source).with_name(filename))


def _found(path: Path) -> Path | None:
    """The path, if a file is there.

    Raises:
        CheckpointNotFoundError: this process may not read it.
    """
    try:
        if not path.is_file():
            return None
        path.open("rb").close()
    except PermissionError as error:
        raise CheckpointNotFoundError(
            f"{path} may not be read by this process: its owner has to give the right to."
        ) from error
    return path


def is_url(name: str) -> bool:
    """Whether a name is the address of a file."""
    return name.lower().startswith(("http://", "https://"))


def called(name: Name) -> str:
    """A name as it is told and noted: of an address without what only its server should know."""
    text = os.fspath(name)
    return without_secrets(text) if is_url(text) else text


def place(name: Name, source: str, options: HubOptions) -> str:
    """Where files of a checkpoint were looked for, in words for an error.

    Args:
        name: as the caller gave it.
        source: what ``resolve`` made of it.
        options: those that ``resolve`` returned.
    """
    if not os.path.exists(source):
        folder = f", folder {options.subfolder!r}" if options.subfolder else ""
        return f"the Hub's repository {source!r}{folder}, commit {options.revision}"
    path = os.path.join(source, options.in_repository("")) if options.subfolder else source
    if os.fspath(name) == source:
        return path
    return f"{path}, which is what the cache has of it (the Hub wasn't asked)"


def _refuse_what_cannot_be_a_model_id(name: str) -> None:
    if "://" in name:
        raise CheckpointNotFoundError(
            f"{without_secrets(name)!r} can't be read: of addresses, http:// and https:// ones can. Download the "
            "files and pass their directory."
        )
    # A model id is "name" or "owner/name" and nothing else.
    path_like = name.startswith((".", "/", "~")) or name.endswith("/") or name.count("/") > 1
    home = " ('~' isn't expanded: os.path.expanduser does that)" if name.startswith("~") else ""
    if path_like or "\\" in name:
        raise CheckpointNotFoundError(
            f"{without_secrets(name)!r} looks like a path, and there is no directory or file "
            f"{without_secrets(os.path.abspath(name))}{home}. Check its spelling and the working directory; a model id of "
            "the Hub is a 'name' or an 'owner/name'."
        )
