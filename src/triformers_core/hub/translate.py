"""What the Hub's client raises, said as one of this library's errors."""

from __future__ import annotations

import os
import re
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from huggingface_hub import constants
from huggingface_hub.errors import (
    EntryNotFoundError,
    FileMetadataError,
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    LocalEntryNotFoundError,
    LocalTokenNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from triformers_core.errors import CheckpointNotFoundError, DownloadError, TriformersError
from triformers_core.hub.options import HubOptions, Proxies
from triformers_core.hub.patience import Patience
from triformers_core.hub.secrets import scrub, without_secrets

# The packages whose errors say that no answer came, in the client's versions from 0.34 to 2.x.
TRANSPORTS = ("requests", "urllib3", "httpx", "httpx2", "httpcore", "httpcore2")

# All before the last "@" is a user and a password, whatever characters these hold.
_USER = re.compile("^([a-z0-9]+://)?.*@", re.DOTALL | re.IGNORECASE)

# An answer that ended too early, in the same packages.
_CUT_OFF = ("ChunkedEncodingError", "ReadError", "RemoteProtocolError")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was asked for, for the errors.

    Args:
        name: the model id.
        what: the file, or a word for all.
        options: how it was asked for.
    """

    name: str
    what: str
    options: HubOptions

    @property
    def said(self) -> str:
        """The thing in words."""
        return f"{self.what} of {self.name!r}"

    def patience(self) -> Patience:
        """How long it is waited for."""
        return Patience(f"{self.said} can't be downloaded")


@contextmanager
def translated(wanted: Wanted) -> Iterator[None]:
    """Raises this library's error where the block raises the client's."""
    try:
        yield
    except TriformersError:
        raise
    except Exception as error:
        scrub(error)
        translation = _translation(error, wanted)
        if translation is None:
            raise
        raise translation from error


def cut_off(error: BaseException) -> bool:
    """Whether a download broke off, so that the rest can be asked for."""
    return is_transport(error) and type(error).__name__ in _CUT_OFF


def without_passwords(proxies: Proxies) -> str:
    """Proxies in words, without what only their servers should know."""
    return ", ".join(
        f"{key}: " + _USER.sub(r"\1***@", value or "none") for key, value in proxies.items()
    )


def _translation(error: Exception, wanted: Wanted) -> TriformersError | None:
    said = _not_found(error, wanted)
    if said is not None:
        return CheckpointNotFoundError(without_secrets(said))
    said = _not_downloaded(error, wanted)
    if said is not None:
        return DownloadError(without_secrets(f"{wanted.said} can't be downloaded: {said}"))
    return None


def _not_found(error: Exception, wanted: Wanted) -> str | None:
    """What to say where the Hub answered that there is nothing, or nothing for this caller."""
    name, revision = wanted.name, wanted.options.revision
    if isinstance(error, GatedRepoError):
        return (
            f"The repository {name!r} is gated: its owner grants access to it. Ask for access on "
            f"{constants.ENDPOINT}/{name}, then pass your token= or log in with 'hf auth login'."
        )
    if isinstance(error, RepositoryNotFoundError):
        return (
            f"{name!r} is no directory here, and the Hub at {constants.ENDPOINT} has no "
            "repository of that name, or a private one. Check the spelling; for a private one, "
            "pass your token= or log in with 'hf auth login'."
        )
    if isinstance(error, RevisionNotFoundError):
        return (
            f"The repository {name!r} has no revision {revision!r}. Pass one of its branches, "
            "tags or commits (40 characters) as revision=; 'main' is the default."
        )
    if isinstance(error, HFValidationError):
        return (
            f"{name!r} is no directory or file here, and it can't be a model id, which is a "
            "'name' or an 'owner/name' of letters, digits, '-', '_' and '.'."
        )
    if isinstance(error, LocalTokenNotFoundError):
        return (
            f"token=True asks for the login's token to load {name!r}, but nobody is logged in. "
            "Log in with 'hf auth login', or pass the token itself."
        )
    return _refused(error, name) if isinstance(error, HfHubHTTPError) else None


def _refused(error: HfHubHTTPError, name: str) -> str | None:
    status = status_of(error)
    if status == 401:
        return (
            f"The Hub doesn't know the token that was sent for {name!r}. Pass a valid one as "
            "token=, log in anew, or pass token=False to send none."
        )
    if status == 403:
        return (
            f"The Hub forbids the download of {name!r} with this token. Give the token read "
            "access to the repository, or pass another one as token=."
        )
    return None


def _not_downloaded(error: Exception, wanted: Wanted) -> str | None:
    """What to say where no answer came, or where it couldn't be kept."""
    if isinstance(error, LocalEntryNotFoundError) and isinstance(error.__cause__, Exception):
        return _not_downloaded(error.__cause__, wanted)
    if isinstance(error, HfHubHTTPError) and not isinstance(error, EntryNotFoundError):
        return (
            f"the Hub at {constants.ENDPOINT} answered with status {status_of(error)}. Try again "
            "later; what the cache has loads with local_files_only=True."
        )
    if isinstance(error, ImportError):  # Of what speaks with proxies of some kinds.
        return f"{error} Or pass other proxies."
    if isinstance(error, ValueError):  # What the client finds wrong with a name, before it asks.
        return f"{error}"
    if is_transport(error):
        return (
            f"the Hub at {constants.ENDPOINT} can't be reached{_through(wanted.options)} "
            f"({type(error).__name__}: {error}). Check the connection and the proxies; what the "
            "cache has loads with local_files_only=True."
        )
    if isinstance(error, FileMetadataError):
        return f"what answers at {constants.ENDPOINT} is no Hub ({error}). Check HF_ENDPOINT."
    if isinstance(error, OSError) and error.errno is not None:
        folder = wanted.options.cache_dir or constants.HF_HUB_CACHE
        return (
            f"the cache {os.fspath(folder)} can't be written ({os.strerror(error.errno)}). Make "
            "room or give yourself the right to write there, or pass another cache_dir=."
        )
    if isinstance(error, OSError) and "Consistency check failed" in str(error):
        size = re.search("should be of size (.*?) but has size (.*?) ", str(error))
        came = f"{size[2]} of {size[1]} bytes came" if size else "its size is wrong"
        return f"{came}, so it is damaged and wasn't kept. Try again with force_download=True."
    return None


def status_of(error: HfHubHTTPError) -> int | None:
    """The status that the Hub answered with, if it did."""
    response = getattr(error, "response", None)
    return None if response is None else int(response.status_code)


def is_transport(error: BaseException) -> bool:
    """Whether no answer came, as the packages say that speak HTTP for the client."""
    roots = {kind.__module__.partition(".")[0] for kind in type(error).__mro__}
    return not isinstance(error, HfHubHTTPError) and not roots.isdisjoint(TRANSPORTS)


def _through(options: HubOptions) -> str:
    proxies = options.proxies or urllib.request.getproxies()
    # What is reached without a proxy (NO_PROXY) is no proxy.
    proxies = {key: value for key, value in proxies.items() if key != "no"}
    return f" through the proxies {without_passwords(proxies)}" if proxies else ""
