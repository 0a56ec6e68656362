"""Downloads that go on where an earlier load was broken off.

Up to 1.0 the Hub's client keeps what came of a file that broke off; newer ones delete it, and name what they
receive anew each time. So what ``resume_download`` asks for is done here with the client's own parts: the
file lies in its cache as it expects it, and the client adds what else belongs there.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from urllib.parse import urlsplit

from huggingface_hub import constants, get_hf_file_metadata, hf_hub_url
from huggingface_hub.errors import EntryNotFoundError
from huggingface_hub.file_download import HfFileMetadata, http_get, repo_folder_name
from huggingface_hub.utils import (  # type: ignore[attr-defined]  # Public, says its manual.
    WeakFileLock,
    build_hf_headers,
)

from triformers_core.hub.translate import Wanted

# What the Hub calls contents: Git's name of a small file, the SHA-256 of a large one.
_DIGEST = re.compile("[0-9a-f]{40}|[0-9a-f]{64}")
_PIECE = 1 << 20


def resume(wanted: Wanted, cache: Path) -> None:
    """Downloads a file's content into the cache, after what came of it in earlier loads.

    A file that can't be resumed is left to the client: one that the Hub hasn't got, whose content it
    doesn't name by a digest, or that is too large for a plain download.

    Args:
        wanted: the file; its revision is a commit.
        cache: the Hub's.
    """
    options = wanted.options
    url = hf_hub_url(wanted.name, wanted.what, revision=options.revision)
    try:
        there = get_hf_file_metadata(
            url, token=options.token, timeout=constants.HF_HUB_ETAG_TIMEOUT
        )
    except EntryNotFoundError:
        return
    digest, size = there.etag or "", there.size
    if not _DIGEST.fullmatch(digest) or not size or size > constants.MAX_HTTP_DOWNLOAD_SIZE:
        return
    folder = repo_folder_name(repo_id=wanted.name, repo_type="model")
    lock = cache / ".locks" / folder / f"{digest}.lock"
    content = cache / folder / "blobs" / digest
    for path in (lock, content):
        path.parent.mkdir(parents=True, exist_ok=True)
    with WeakFileLock(str(lock)):
        if not content.exists():
            _receive(there, url, content, token=options.token)


def _receive(there: HfFileMetadata, url: str, content: Path, *, token: str | bool | None) -> None:
    """Writes what is missing of a file; what isn't the right content in the end is deleted."""
    partial = content.with_name(f"{content.name}.incomplete")
    address = there.location or url
    headers = build_hf_headers(token=token)
    if urlsplit(address).netloc != urlsplit(url).netloc:  # The token is for the Hub alone.
        headers.pop("authorization", None)
    with partial.open("ab") as file:
        if file.tell() > (there.size or 0):
            file.truncate(0)
            file.seek(0)
        http_get(address, file, resume_size=file.tell(), headers=headers, expected_size=there.size)
    if _digest(partial, content.name) == content.name:
        os.replace(partial, content)
    else:
        partial.unlink()


def _digest(path: Path, like: str) -> str:
    """The digest of a file, of the kind of another one."""
    git = len(like) == 40
    digest = hashlib.sha1(b"blob %d\0" % path.stat().st_size) if git else hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()
