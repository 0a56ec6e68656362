"""Single files at a URL, kept in the cache and asked for anew only if they have changed."""

from __future__ import annotations

import base64
import glob
import hashlib
import http
import http.client
import os
import re
import ssl
import urllib.error
import urllib.request
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import IO, NoReturn
from urllib.parse import quote, unquote, urljoin, urlsplit

from huggingface_hub import constants, get_token
from huggingface_hub.utils import WeakFileLock  # type: ignore[attr-defined]  # Says its manual.

from triformers_core.errors import CheckpointNotFoundError, DownloadError, TriformersError
from triformers_core.files.atomic import replacing, sync, write_text
from triformers_core.hub.bar import bar
from triformers_core.hub.client import cache_folder, is_offline, refuse_forced
from triformers_core.hub.options import HubOptions, Proxies
from triformers_core.hub.patience import Patience
from triformers_core.hub.proxies import matching
from triformers_core.hub.secrets import scrub, without_secrets, wrong_with
from triformers_core.hub.translate import without_passwords

_CHUNK = 1 << 20
_ATTEMPTS = 3

_LENGTH = re.compile("[0-9]{1,15}")
_NO_NAME = re.compile(r"[/\\\0]")

# What may break off a connection once it stands.
_BROKEN = (http.client.HTTPException, ConnectionError, TimeoutError, ssl.SSLError)


def download(url: str, options: HubOptions) -> Path:
    """The file at a URL, downloaded if the cache hasn't got it as it is now.

    Args:
        url: its address.
        options: how to reach it; ``token`` is sent to the URL's host only, the login's
            (``token=True``) to the Hub's only.

    Returns:
        Its path in the cache, under its own name; files of one folder lie in one directory.

    Raises:
        CheckpointNotFoundError: there is none, it is forbidden, or it can't be had offline.
        DownloadError: it can't be reached, is damaged, or the cache can't be written.
    """
    path = _path_of(url, options)
    if is_offline(options):
        refuse_forced(options)
        if not path.is_file():
            raise CheckpointNotFoundError(
                f"{_shown(url)} was looked for in the cache ({path}), which hasn't got it, and "
                "local_files_only=True or HF_HUB_OFFLINE=1 forbids a download."
            )
        return path
    try:
        _update(url, path, options)
    except TriformersError:
        raise
    except (urllib.error.URLError, *_BROKEN) as error:
        scrub(error)
        failed = DownloadError(
            f"{_shown(url)} can't be downloaded{_by_proxies(options)}: {_reason(error)}. Check the "
            "address, the connection and the proxies."
        )
        if options.force_download or not path.is_file():
            raise failed from error
        warnings.warn(f"{failed} It is loaded from the cache: {path}.", stacklevel=2)
    except OSError as error:
        raise DownloadError(
            f"{_shown(url)} can't be kept: the cache {cache_folder(options)} can't be written "
            f"({error.strerror}). Make room or give yourself the right to write there, or pass "
            "another cache_dir=."
        ) from error
    return path


def download_beside(url: str, filename: str, options: HubOptions) -> Path | None:
    """The file of that name in the folder of a URL; ``None`` if it isn't there."""
    try:
        return download(urljoin(url, quote(filename)), options)
    except CheckpointNotFoundError:
        return None


def _path_of(url: str, options: HubOptions) -> Path:
    wrong = wrong_with(url) if url.isascii() else "characters are in it that no address has"
    if wrong is not None:
        raise CheckpointNotFoundError(
            f"{_shown(url)!r} can't be asked: {wrong}. A token goes into token=."
        )
    parts, name = urlsplit(url), _name_in(url)
    if name in ("", ".", "..") or _NO_NAME.search(name):
        raise CheckpointNotFoundError(
            f"{_shown(url)!r} names no file: its address has to end in one."
        )
    folder = hashlib.sha256(urljoin(url, ".").encode() + parts.query.encode()).hexdigest()[:16]
    return (
        cache_folder(options) / "triformers-urls" / f"{parts.hostname}-{folder}" / Path(name).name
    )


def _update(url: str, path: Path, options: HubOptions) -> None:
    """Makes ``path`` what is at the URL now."""
    notes = path.with_name(f"{path.name}.etag")
    known = path.is_file() and notes.is_file() and not options.force_download
    etag = notes.read_text(encoding="utf-8") if known else ""
    patience = Patience(f"{_shown(url)} can't be downloaded")
    asked = {"If-None-Match": etag} if etag else {}
    answer = patience.begun(partial(_ask, url, options, asked))
    if answer is None:
        return
    etag = answer.headers.get("ETag", "")
    path.parent.mkdir(parents=True, exist_ok=True)
    with _written(path, etag, options) as file:
        _receive(url, answer, file, options, patience=patience)
    write_text(notes, etag)


@contextmanager
def _written(path: Path, etag: str, options: HubOptions) -> Iterator[IO[bytes]]:
    """A file to write to, which becomes ``path``; with ``resume_download`` it stays where the block raises."""
    if not options.resume_download or not _is_exact(etag):
        with replacing(path) as aside, aside.open("wb") as file:
            yield file
        return
    # Named after what comes, so that nothing is added to another version of the file.
    kept = path.with_name(f"{path.name}.{hashlib.sha256(etag.encode()).hexdigest()[:16]}.part")
    lock = path.with_name(f"{path.name}.part.lock")
    with WeakFileLock(str(lock)):
        with kept.open("ab") as file:
            if options.force_download:
                file.truncate(0)
                file.seek(0)
            yield file
        sync(kept)
        os.replace(kept, path)
        for left in path.parent.glob(f"{glob.escape(path.name)}.*.part"):
            left.unlink(missing_ok=True)


def _receive(
    url: str,
    answer: http.client.HTTPResponse,
    file: IO[bytes],
    options: HubOptions,
    *,
    patience: Patience,
) -> None:
    """Writes what an answer brings; where it breaks off, asks for the rest."""
    etag = answer.headers.get("ETag", "")
    length = answer.headers.get("Content-Length")
    if length is not None and not _LENGTH.fullmatch(length):
        raise DownloadError(
            f"{_shown(url)} can't be downloaded: its server says that it has {length[:50]!r} bytes."
        )
    size = None if length is None else int(length)
    if file.tell() == size:
        return answer.close()
    with bar(size, _name_in(url), "B") as shown:
        shown.update(file.tell())
        for attempt in range(_ATTEMPTS):
            if attempt or file.tell():  # Something came, of this answer or in an earlier load.
                answer.close()
                rest = {"Range": f"bytes={file.tell()}-", "If-Range": etag}
                again = patience.begun(partial(_ask, url, options, rest if _is_exact(etag) else {}))
                assert again is not None  # Only a question with If-None-Match gets no answer.
                answer = again
                if answer.status != http.HTTPStatus.PARTIAL_CONTENT:
                    file.truncate(0)
                    file.seek(0)
                    shown.reset()
            with answer, suppress(*_BROKEN):
                for chunk in patience.came(iter(partial(answer.read1, _CHUNK), b"")):
                    file.write(chunk)
                    shown.update(len(chunk))
                if size is None:
                    return
            if file.tell() == size:
                return
    raise DownloadError(
        f"{_shown(url)} can't be downloaded: {file.tell()} of {size} bytes came, {_ATTEMPTS} times in a "
        "row, so it is damaged and wasn't loaded. Try again later."
    )


def _is_exact(etag: str) -> bool:
    """Whether an ETag stands for the same bytes, so that the rest of them can be asked for."""
    return bool(etag) and not etag.startswith("W/")


def _ask(
    url: str, options: HubOptions, headers: Mapping[str, str]
) -> http.client.HTTPResponse | None:
    """Opens a URL; ``None`` means that what the cache has is still right."""
    request = urllib.request.Request(url, headers=dict(headers))
    token = options.token
    if token is True:  # The login's, which is the Hub's alone.
        token = get_token() if _is_the_hubs(url) else None
    if token:
        # Not sent on to where the host may redirect.
        request.add_unredirected_header("Authorization", f"Bearer {token}")
    handlers: list[urllib.request.BaseHandler] = [_NoFTP(), _Redirections()]
    if options.proxies:
        handlers += [urllib.request.ProxyHandler({}), _ProxiesHandler(options.proxies)]
    opener = urllib.request.build_opener(*handlers)
    try:
        answer: http.client.HTTPResponse = opener.open(
            request, timeout=constants.HF_HUB_DOWNLOAD_TIMEOUT
        )
    except urllib.error.HTTPError as error:
        if error.code == http.HTTPStatus.NOT_MODIFIED:
            return None
        _refuse(url, error.code)
        raise
    if answer.headers.get_content_type() == "text/html":
        answer.close()
        raise CheckpointNotFoundError(
            f"{_shown(url)} is a web page, not a file. On the Hub, a file's address has /resolve/ in place "
            "of /blob/."
        )
    return answer


def _refuse(url: str, status: int) -> None:
    if status in (http.HTTPStatus.UNAUTHORIZED, http.HTTPStatus.FORBIDDEN):
        raise CheckpointNotFoundError(
            f"{_shown(url)} may not be read (status {status}). Pass a token= that is allowed to."
        )
    if status in (http.HTTPStatus.NOT_FOUND, http.HTTPStatus.GONE):
        raise CheckpointNotFoundError(
            f"There is no file at {_shown(url)} (status {status}). Check the address."
        )


class _Redirections(urllib.request.HTTPRedirectHandler):
    """Follows redirections to what can be asked."""

    def http_error_302(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
    ) -> IO[bytes] | None:
        """Refuses an address that is none before it is taken apart."""
        wrong = wrong_with(headers.get("Location") or headers.get("URI") or "")
        if wrong is not None:
            raise urllib.error.URLError(f"it redirects to an address that can't be asked: {wrong}")
        return super().http_error_302(req, fp, code, msg, headers)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class _NoFTP(urllib.request.FTPHandler):
    """Stands in the place of what follows a redirection to FTP."""

    def ftp_open(self, req: urllib.request.Request) -> NoReturn:
        """Refuses it."""
        raise urllib.error.URLError("it redirects to FTP, and files are taken from the web alone")


class _ProxiesHandler(urllib.request.BaseHandler):
    """Proxies by protocol and endpoint; urllib knows the former, and lets NO_PROXY go first."""

    handler_order = 100  # Before the handlers that open a connection.

    def __init__(self, proxies: Proxies) -> None:
        self._proxies = {**urllib.request.getproxies(), **proxies}

    def http_open(self, request: urllib.request.Request) -> None:
        """Sends a request through its proxy; also those that a redirect leads to."""
        server = next(iter(matching(self._proxies, request.full_url)), None)
        if server is None:
            return
        parts = urlsplit(server)
        if parts.username:
            user = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            secret = base64.b64encode(user.encode()).decode()
            request.add_header("Proxy-Authorization", f"Basic {secret}")
        request.set_proxy(parts.netloc.rpartition("@")[2], parts.scheme)

    https_open = http_open


def _reason(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"the server answered with status {error.code}"
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    return str(reason) or type(error).__name__


def _by_proxies(options: HubOptions) -> str:
    return f" through the proxies {without_passwords(options.proxies)}" if options.proxies else ""


def _is_the_hubs(url: str) -> bool:
    return urlsplit(url).netloc == urlsplit(constants.ENDPOINT).netloc


def _shown(url: str) -> str:
    return without_secrets(url)


def _name_in(url: str) -> str:
    return unquote(urlsplit(url).path.rpartition("/")[2])
