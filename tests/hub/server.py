"""A small Hub on the loopback address: repositories, commits, access, and faults on demand."""

from __future__ import annotations

import hashlib
import json
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from tests.hub.receiving import receive

# Files of at least this many bytes are redirected to another host, as large ones are on the Hub.
LARGE = 1000


@dataclass(kw_only=True)
class Repository:
    """A repository of the Hub.

    Args:
        name: its model id.
        token: the one that may read it, where it is private or gated.
        gated: whether its owner grants access; without a token it is seen, but not read.
        private: what it was made as.
        refs: commits by branch and tag.
        commits: contents by path, by commit.
    """

    name: str
    token: str | None = None
    gated: bool = False
    private: bool = False
    refs: dict[str, str] = field(default_factory=dict)
    commits: dict[str, dict[str, bytes]] = field(default_factory=dict)

    def commit(self, files: Mapping[str, bytes], *refs: str) -> str:
        """Adds a commit with these files alone; branches or tags, "main" by default, move to it."""
        text = repr((self.name, len(self.commits), sorted(files.items())))
        commit = hashlib.sha1(text.encode()).hexdigest()
        self.commits[commit] = dict(files)
        self.refs |= dict.fromkeys(refs or ("main",), commit)
        return commit


@dataclass(kw_only=True)
class Fault:
    """What goes wrong with some answers.

    Args:
        path: a pattern somewhere in the paths that it concerns.
        method: the method that it concerns.
        times: how many requests it still concerns.
        status: answered instead.
        seconds: waited before the answer.
        cut_after: bytes after which the connection is closed.
        send_only: bytes of the content that are sent as if they were all.
        page: an HTML page, answered instead as a network's login does.
        headers: sent in place of the usual ones of their names.
        trickle: seconds between two bytes.
        no_end: whether headers come so, and never end.
    """

    path: str
    method: str = "GET"
    times: int = 1
    status: int | None = None
    seconds: float = 0.0
    cut_after: int | None = None
    send_only: int | None = None
    page: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    trickle: float = 0.0
    no_end: bool = False


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A request that came: ``range`` and ``token`` are those of its headers."""

    method: str
    host: str
    path: str
    range: str | None
    token: str | None


class HubServer(ThreadingHTTPServer):
    """The server; what it serves can change at any time."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.clear()

    def clear(self) -> None:
        """Forgets all repositories, files, faults and requests."""
        self.repositories: dict[str, Repository] = {}
        self.files: dict[str, bytes] = {}
        """What lies outside repositories, by path; for URLs."""
        self.file_token: str | None = None
        """The one that may read ``files``, if not everybody may."""
        self.xet = False
        """Whether large files are offered through Xet, which this server doesn't speak."""
        self.writers: dict[str, str] = {}
        """Tokens that may write → their owners."""
        self.lfs = False
        """Whether large files are uploaded to another host, before the commit that names them."""
        self.large: dict[str, bytes] = {}
        """Large files that were uploaded and aren't in a commit yet, by digest."""
        self.messages: list[str] = []
        """Titles of the commits that were uploaded."""
        self.faults: list[Fault] = []
        self.seen: list[Seen] = []

    @property
    def endpoint(self) -> str:
        """The server's address."""
        return f"http://127.0.0.1:{self.server_port}"

    def add(self, name: str, files: Mapping[str, bytes] | None = None) -> Repository:
        """Adds a repository, with a first commit if files are given."""
        self.repositories[name] = repository = Repository(name=name)
        if files is not None:
            repository.commit(files)
        return repository

    def requests(self, path: str = "", method: str | None = None) -> list[Seen]:
        """The requests whose path holds a text."""
        return [s for s in self.seen if path in s.path and method in (None, s.method)]


@contextmanager
def serving() -> Iterator[HubServer]:
    """Runs a server in this process."""
    with HubServer() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    _headers: Mapping[str, str] = {}
    _trickle = 0.0

    @property
    def hub(self) -> HubServer:
        """The server that it answers for."""
        assert isinstance(self.server, HubServer)
        return self.server

    def do_HEAD(self) -> None:
        self._serve()

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        receive(self)

    def do_PUT(self) -> None:
        receive(self)

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _serve(self) -> None:
        # A revision may hold a slash, which is quoted: split first, unquote then.
        quoted = urlsplit(self.path).path
        path = unquote(quoted)
        token = self.note(path)
        fault = self.take_fault(path)
        if fault is not None:
            time.sleep(fault.seconds)
            if fault.no_end:
                return self.send_headers_slowly(fault.trickle)
            if fault.status is not None:
                return self.send({}, status=fault.status)
            if fault.page is not None:
                return self.send({"Content-Type": "text/html"}, fault.page)
        if path.startswith("/lfs/"):
            self._send_content(self._large(path.removeprefix("/lfs/")), fault)
        elif path.startswith("/api/models/"):
            self._api(quoted.removeprefix("/api/models/"), token)
        elif match := re.fullmatch("/(.+?)/resolve/([^/]+)/(.+)", quoted):
            self._resolve(*map(unquote, match.groups()), token=token, fault=fault)
        elif path in self.hub.files and token == (self.hub.file_token or token):
            self._send_content(self.hub.files[path], fault)
        else:
            self.send({}, status=403 if path in self.hub.files else 404)

    def note(self, path: str) -> str | None:
        """Notes a request, and returns its token."""
        token = self.headers.get("Authorization", "").removeprefix("Bearer ") or None
        host = self.headers["Host"].partition(":")[0]
        self.hub.seen.append(
            Seen(
                method=self.command,
                host=host,
                path=path,
                range=self.headers.get("Range"),
                token=token,
            )
        )
        return token

    def take_fault(self, path: str) -> Fault | None:
        """What goes wrong with this request, if anything."""
        self._headers, self._trickle = {}, 0.0
        for fault in self.hub.faults:
            if fault.times and fault.method == self.command and re.search(fault.path, path):
                fault.times -= 1
                self._headers, self._trickle = fault.headers, fault.trickle
                return fault
        return None

    def _repository(self, name: str, token: str | None, *, to_read: bool) -> Repository | None:
        """The repository, or else the answer that refuses it is sent."""
        repository = self.hub.repositories.get(name)
        if token == "unknown":
            self.error(401, None, "Invalid credentials in Authorization header")
        elif repository is None or (repository.token not in (None, token) and not repository.gated):
            self.error(401 if token is None else 404, "RepoNotFound", "Repository not found")
        elif repository.gated and repository.token != token and to_read:
            self.error(401 if token is None else 403, "GatedRepo", "Access is restricted")
        else:
            return repository
        return None

    def _resolve(
        self, name: str, revision: str, file: str, *, token: str | None, fault: Fault | None
    ) -> None:
        repository = self._repository(name, token, to_read=True)
        if repository is None:
            return
        commit = repository.refs.get(revision, revision)
        if commit not in repository.commits:
            return self.error(404, "RevisionNotFound", "Invalid rev id")
        content = repository.commits[commit].get(file)
        headers = {"X-Repo-Commit": commit}
        if content is None:
            return self.error(404, "EntryNotFound", "Entry not found", headers)
        if len(content) < LARGE:
            return self._send_content(content, fault, headers)
        digest = hashlib.sha256(content).hexdigest()
        headers |= {
            "X-Linked-Etag": f'"{digest}"',
            "X-Linked-Size": str(len(content)),
            # Another host by name: the client must not send it the token.
            "Location": f"http://localhost:{self.hub.server_port}/lfs/{digest}",
        }
        if self.hub.xet:
            headers["X-Xet-Hash"] = digest
            headers["X-Xet-Refresh-Route"] = f"{self.hub.endpoint}/xet-read-token"
        self.send(headers, status=302)

    def _large(self, digest: str) -> bytes | None:
        contents = (
            content
            for repository in self.hub.repositories.values()
            for files in repository.commits.values()
            for content in files.values()
        )
        return next((c for c in contents if hashlib.sha256(c).hexdigest() == digest), None)

    def _api(self, path: str, token: str | None) -> None:
        """Information about a repository, and the list of its files."""
        match = re.fullmatch("(.+?)(?:/(revision|tree)/([^/]+))?", path)
        assert match is not None
        name, what, revision = match[1], match[2], unquote(match[3] or "main")
        repository = self._repository(name, token, to_read=what == "tree")
        if repository is None:
            return
        commit = repository.refs.get(revision, revision)
        if commit not in repository.commits:
            return self.error(404, "RevisionNotFound", "Invalid rev id")
        files = repository.commits[commit]
        answer: object = {
            "id": name,
            "sha": commit,
            "siblings": [{"rfilename": file} for file in files],
        }
        if what == "tree":
            answer = [self._listed(file, content) for file, content in files.items()]
        assert not parse_qs(urlsplit(self.path).query).get("cursor"), "one page holds all files"
        self.send({"Content-Type": "application/json"}, json.dumps(answer).encode())

    def _listed(self, file: str, content: bytes) -> dict[str, object]:
        """What the list of a repository's files says of one."""
        size = len(content)
        listed: dict[str, object] = {
            "type": "file",
            "path": file,
            "size": size,
            "oid": git_id(content),
        }
        if self.hub.xet and size >= LARGE:
            digest = hashlib.sha256(content).hexdigest()
            listed |= {"xetHash": digest, "lfs": {"size": size, "oid": digest, "pointerSize": 100}}
        return listed

    def _send_content(
        self, content: bytes | None, fault: Fault | None, headers: Mapping[str, str] | None = None
    ) -> None:
        """Sends a file, or the range of it that was asked for, if it isn't known already."""
        if content is None:
            return self.send({}, status=404)
        etag = f'"{git_id(content)}"'
        headers = {"ETag": etag, "Accept-Ranges": "bytes", **(headers or {})}
        if self.headers.get("If-None-Match") == etag:
            return self.send(headers, status=304)
        asked = re.fullmatch("bytes=([0-9]+)-", self.headers.get("Range", ""))
        status = 200
        if asked and self.headers.get("If-Range", etag) == etag:
            start = int(asked[1])
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
            status, content = 206, content[start:]
        if fault is not None and fault.send_only is not None:
            content = content[: fault.send_only]
        self.send(
            headers, content, status=status, cut_after=None if fault is None else fault.cut_after
        )

    def send_headers_slowly(self, seconds: float) -> None:
        """Begins an answer whose headers never end."""
        self.close_connection = True
        with suppress(ConnectionError):  # Nobody waits any more.
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            for _ in range(50):
                time.sleep(seconds)
                self.wfile.write(b"X-Slow: yes\r\n")

    def error(
        self, status: int, code: str | None, words: str, headers: Mapping[str, str] | None = None
    ) -> None:
        """Refuses a request as the Hub does."""
        named = {"X-Error-Message": words} | ({} if code is None else {"X-Error-Code": code})
        self.send(named | dict(headers or {}), status=status)

    def send(
        self,
        headers: Mapping[str, str],
        content: bytes = b"",
        *,
        status: int = 200,
        cut_after: int | None = None,
    ) -> None:
        """Answers a request."""
        self.send_response(status)
        size = {} if status == 304 else {"Content-Length": str(len(content))}
        for key, value in {**size, **headers, **self._headers}.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        for byte in content[:cut_after] if self._trickle else ():
            time.sleep(self._trickle)
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
        if not self._trickle:
            self.wfile.write(content[:cut_after])
        if cut_after is not None and cut_after < len(content):
            self.wfile.flush()
            self.close_connection = True


def git_id(content: bytes) -> str:
    """What Git calls a file of this content."""
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
