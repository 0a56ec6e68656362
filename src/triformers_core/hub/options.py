"""What callers may say about where files come from."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Self

from triformers_core.errors import InvalidInputError
from triformers_core.hub.secrets import wrong_with

Proxies = Mapping[str, str | None]


def with_protocol(server: str) -> str:
    """A proxy's address: without a protocol it is an HTTP one."""
    return server if "://" in server else f"http://{server}"


NO_EFFECT = frozenset({"trust_remote_code", "code_revision"})
"""Keywords that older code gives to every load: no code of a checkpoint is run, trusted or not."""

# What each option takes, beside None, and in words.
_TAKEN: tuple[tuple[str, tuple[type, ...], str], ...] = (
    ("cache_dir", (str, os.PathLike), "a path"),
    ("revision", (str,), "the name of a branch or tag, or a commit"),
    ("subfolder", (str, os.PathLike), "a folder's path in the repository"),
    ("token", (str, bool), "a text, True or False"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HubOptions:
    """How to reach the Hub and where to keep what it sends.

    Args:
        cache_dir: where downloads are kept; the Hub's standard cache by default.
        force_download: whether to download again what is there.
        resume_download: whether to keep what came of a download that is broken off, and to go on
            from there in the next load.
        proxies: proxy servers by protocol ("http") or endpoint ("http://hostname"); those of the
            environment by default.
        revision: a branch, tag or commit; "main" by default.
        subfolder: the folder of the repository or directory that holds the files.
        token: sent for private repositories; ``True`` for the one of the Hub's login, ``False``
            for none. By default that of the login, if there is one.
        local_files_only: whether to make no request at all.

    Raises:
        InvalidInputError: an option is of another type.
    """

    cache_dir: str | os.PathLike[str] | None = None
    force_download: bool = False
    resume_download: bool = False
    proxies: Proxies | None = None
    revision: str = "main"
    subfolder: str = ""
    token: str | bool | None = field(default=None, repr=False)
    local_files_only: bool = False

    def __post_init__(self) -> None:
        for name, types, words in _TAKEN:
            value = getattr(self, name)
            if value is not None and not isinstance(value, types):
                raise InvalidInputError(f"{name} takes {words}; a {type(value).__name__} came.")
        # Callers who have such options of their own pass None on for what is left open.
        object.__setattr__(self, "revision", self.revision or "main")
        object.__setattr__(self, "subfolder", os.fspath(self.subfolder or ""))
        if isinstance(self.token, str) and not re.fullmatch("[!-~]*", self.token):
            # Not quoted: it is a secret, and the client's own error would show it.
            raise InvalidInputError(
                "token holds white space or other characters that no token has; pass token.strip()."
            )
        if "\0" in self.subfolder + self.revision:
            raise InvalidInputError("subfolder or revision holds a NUL, which no name has.")
        if ".." in re.split(r"[/\\]", self.subfolder):
            raise InvalidInputError(
                f"subfolder={self.subfolder!r} leads out of the repository or directory; pass the "
                "path of a folder in it."
            )
        given: Any = self.proxies or {}
        servers = given.values() if isinstance(given, Mapping) else [given]
        for server in servers:
            if not isinstance(given, Mapping) or not isinstance(server, str | None):
                raise InvalidInputError(
                    "proxies takes a dictionary of servers by protocol or endpoint, such as "
                    f"{{'https': 'http://localhost:3128'}}; a {type(server).__name__} came."
                )
            wrong = wrong_with(with_protocol(server), user=True) if server else None
            if wrong is not None:  # Not quoted: it may be a password that can't be read.
                raise InvalidInputError(
                    f"proxies holds an address that can't be asked: {wrong}. In a password write %2F in "
                    "place of a slash, and likewise what else ends a host's name: urllib.parse.quote(…, '') "
                    "does that."
                )

    @classmethod
    def split(cls, keywords: Mapping[str, Any]) -> tuple[Self, dict[str, Any]]:
        """Takes the Hub's options out of keyword arguments and returns the rest.

        Args:
            keywords: all keyword arguments; ``use_auth_token`` is the older name of ``token``,
                and those of ``NO_EFFECT`` are dropped.
        """
        rest = {name: value for name, value in keywords.items() if name not in NO_EFFECT}
        older = rest.pop("use_auth_token", None)
        if older is not None and rest.get("token") is None:
            rest["token"] = older
        names = [f.name for f in fields(cls) if f.name in rest]
        found = {name: rest.pop(name) for name in names}
        return cls(**{name: value for name, value in found.items() if value is not None}), rest

    def keywords(self) -> dict[str, Any]:
        """The options as keyword arguments of a ``from_pretrained``."""
        return {f.name: getattr(self, f.name) for f in fields(self)}

    def in_repository(self, filename: str) -> str:
        """The path of a file in the repository: below ``subfolder``, if there is one."""
        return f"{self.subfolder.strip('/')}/{filename}" if self.subfolder else filename
