"""What the small Hub does with uploads: repositories, branches, large files and commits."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

if TYPE_CHECKING:
    from tests.hub.server import Handler, Repository


def receive(handler: Handler) -> None:
    """Answers a request that uploads something."""
    hub, parts = handler.hub, urlsplit(handler.path)
    token = handler.note(unquote(parts.path))
    body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
    if not body and handler.headers.get("Transfer-Encoding") == "chunked":
        body = _chunks(handler)
    fault = handler.take_fault(parts.path)
    if fault is not None and fault.no_end:
        return handler.send_headers_slowly(fault.trickle)
    if fault is not None:
        return handler.send({}, status=fault.status or 500)
    if parts.path.startswith("/upload/"):  # Another host's, which no token is for.
        hub.large[parts.path.removeprefix("/upload/")] = body
        return handler.send({})
    if parts.path == "/api/validate-yaml":  # What heads a model's page, which anyone may ask about.
        return _answer(handler, {"errors": [], "warnings": []})
    if token is None or token == "unknown":
        return handler.error(401, None, "Invalid credentials in Authorization header")
    if token not in hub.writers:
        return handler.error(403, None, "This token may not write")
    owner = hub.writers[token]
    if parts.path == "/api/repos/create":
        return _create(handler, owner, json.loads(body))
    for pattern, answer in _ROUTES:
        found = re.fullmatch(pattern, parts.path)
        if found is not None:
            repository = hub.repositories.get(found[1])
            if repository is None or found[1].partition("/")[0] != owner:
                return handler.error(404, "RepoNotFound", "Repository not found")
            return answer(handler, repository, unquote(found[2]), body)
    return handler.send({}, status=404)


def _answer(handler: Handler, value: object, status: int = 200) -> None:
    kind = {"Content-Type": "application/json"}
    handler.send(kind, json.dumps(value).encode(), status=status)


def _create(handler: Handler, owner: str, asked: dict[str, Any]) -> None:
    hub = handler.hub
    name = f"{asked.get('organization') or owner}/{asked['name']}"
    if not name.startswith(f"{owner}/"):
        return handler.error(403, None, "This token may not write there")
    known = name in hub.repositories
    if not known:
        private = asked.get("private") is True or asked.get("visibility") == "private"
        hub.add(name, {".gitattributes": b""}).private = private  # Newer clients say it so.
    _answer(handler, {"url": f"{hub.endpoint}/{name}"}, 409 if known else 200)


def _branch(handler: Handler, repository: Repository, branch: str, body: bytes) -> None:
    known = branch in repository.refs
    repository.refs.setdefault(branch, repository.refs["main"])
    _answer(handler, {}, 409 if known else 200)


def _modes(handler: Handler, repository: Repository, revision: str, body: bytes) -> None:
    from tests.hub.server import LARGE

    if revision not in repository.refs:
        return handler.error(404, "RevisionNotFound", "Invalid rev id")
    files = [
        {
            "path": file["path"],
            "uploadMode": "lfs" if handler.hub.lfs and file["size"] >= LARGE else "regular",
            "shouldIgnore": False,
        }
        for file in json.loads(body)["files"]
    ]
    _answer(handler, {"files": files})


def _large(handler: Handler, repository: Repository, _: str, body: bytes) -> None:
    # Another host by name: the client must not send it the token.
    place = f"http://localhost:{handler.hub.server_port}/upload"
    objects = [
        {**wanted, "actions": {"upload": {"href": f"{place}/{wanted['oid']}"}}}
        for wanted in json.loads(body)["objects"]
    ]
    _answer(handler, {"objects": objects, "transfer": "basic"})


def _commit(handler: Handler, repository: Repository, revision: str, body: bytes) -> None:
    hub = handler.hub
    files = dict(repository.commits[repository.refs[revision]])
    title = ""
    for line in map(json.loads, body.splitlines()):
        value = line["value"]
        if line["key"] == "header":
            title = value["summary"]
        elif line["key"] == "file":
            files[value["path"]] = base64.b64decode(value["content"])
        elif line["key"] == "lfsFile":
            content = hub.large[value["oid"]]
            assert hashlib.sha256(content).hexdigest() == value["oid"]
            files[value["path"]] = content
    hub.messages.append(title)
    pull = bool(parse_qs(urlsplit(handler.path).query).get("create_pr"))
    commit = repository.commit(files, "refs/pr/1" if pull else revision)
    address = f"{hub.endpoint}/{repository.name}"
    answer = {"commitUrl": f"{address}/commit/{commit}", "commitOid": commit}
    _answer(handler, answer | ({"pullRequestUrl": f"{address}/discussions/1"} if pull else {}))


def _chunks(handler: Handler) -> bytes:
    """A body that comes in pieces, each after its length."""
    body = b""
    while size := int(handler.rfile.readline(), 16):
        body += handler.rfile.read(size)
        handler.rfile.readline()
    handler.rfile.readline()
    return body


_ROUTES = (
    ("/api/models/(.+?)/branch/([^/]+)", _branch),
    ("/api/models/(.+?)/preupload/([^/]+)", _modes),
    ("/api/models/(.+?)/commit/([^/]+)", _commit),
    ("/(.+?)\\.git/info/lfs/objects/(batch)", _large),
)
