"""From the name of a checkpoint to its files: a directory, or a repository of the Hub."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Self

from triformers_core.errors import CheckpointNotFoundError


@dataclass(frozen=True, slots=True, kw_only=True)
class HubOptions:
    """How to reach the Hub and where to keep what it sends.

    Args:
        cache_dir: where downloads are kept; the Hub's standard cache by default.
        force_download: whether to download again what is there.
        resume_download: accepted for older code; downloads are always resumed.
        proxies: proxy servers by protocol.
        revision: a branch, tag or commit; "main" by default.
        subfolder: the folder of the repository or directory that holds the files.
        token: sent for private repositories; ``True`` for the one of the Hub's login.
        local_files_only: whether to make no request at all.
    """

    cache_dir: str | os.PathLike[str] | None = None
    force_download: bool = False
    resume_download: bool = False
    proxies: dict[str, str] | None = None
    revision: str = "main"
    subfolder: str = ""
    token: str | bool | None = None
    local_files_only: bool = False

    @classmethod
    def split(cls, keywords: Mapping[str, Any]) -> tuple[Self, dict[str, Any]]:
        """Takes the Hub's options out of keyword arguments and returns the rest."""
        rest = dict(keywords)
        older = rest.pop("use_auth_token", None)
        if older is not None:
            rest.setdefault("token", older)
        names = [f.name for f in fields(cls) if f.name in rest]
        found = {name: rest.pop(name) for name in names}
        return cls(**{name: value for name, value in found.items() if value is not None}), rest

    def keywords(self) -> dict[str, Any]:
        """The options as keyword arguments of a ``from_pretrained``."""
        return {f.name: getattr(self, f.name) for f in fields(self)}


def find_file(name: str, filename: str, options: HubOptions) -> Path | None:
    """Finds one file of a checkpoint, downloading it if need be.

    Args:
        name: a directory or a model id of the Hub.
        filename: the file's name inside it.
        options: how to reach the Hub.

    Returns:
        The file's path, or ``None`` where directory or repository exist but lack the file.

    Raises:
        CheckpointNotFoundError: there is neither a directory nor a repository of that name, or it
            can't be reached.
    """
    directory = Path(name)
    if directory.is_dir():
        path = directory / options.subfolder / filename
        return path if path.is_file() else None
    if directory.is_file():
        raise CheckpointNotFoundError(
            f"{name!r} is a file; {filename} was looked for in a directory or model id."
        )
    return _download(name, filename, options)


def _download(name: str, filename: str, options: HubOptions) -> Path | None:
    # The client costs a quarter of a second to import: only who reaches for the Hub pays it.
    from huggingface_hub import hf_hub_download
    from huggingface_hub.errors import (
        EntryNotFoundError,
        HFValidationError,
        LocalEntryNotFoundError,
        RepositoryNotFoundError,
        RevisionNotFoundError,
    )

    try:
        return Path(
            hf_hub_download(
                name,
                filename,
                subfolder=options.subfolder or None,
                revision=options.revision,
                cache_dir=None if options.cache_dir is None else os.fspath(options.cache_dir),
                force_download=options.force_download,
                token=options.token,
                local_files_only=options.local_files_only,
            )
        )
    except LocalEntryNotFoundError as error:
        where = "the local cache" if options.local_files_only else "the Hub (not reachable)"
        raise CheckpointNotFoundError(
            f"{filename} of {name!r} was looked for in {where} and not found. Check the "
            "connection, or pass a directory that holds the files."
        ) from error
    except EntryNotFoundError:
        return None
    except HFValidationError as error:
        raise CheckpointNotFoundError(
            f"{name!r} is neither a directory nor a valid model id."
        ) from error
    except RevisionNotFoundError as error:
        raise CheckpointNotFoundError(
            f"The repository {name!r} has no revision {options.revision!r}."
        ) from error
    except RepositoryNotFoundError as error:
        raise CheckpointNotFoundError(
            f"{name!r} is no directory, and the Hub has no repository of that name, or it is "
            "private: pass token= or log in."
        ) from error
