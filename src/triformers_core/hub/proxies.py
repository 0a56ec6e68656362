"""What the client asks for and is answered: through which proxies, with what that is no path, and in time.

Xet, the client's other way to download, knows neither proxies nor a total limit of time, so what is
asked for here comes by plain requests. The client takes Xet where a header of an answer offers it, or a
listing of the repository that another program left in the cache, and asks one function whether it can.

A server's commit and ETag become names of files in the cache, which not every version of the client
looks at. Up to 0.36 the client takes ``proxies`` itself, but not for all that it does; from 1.0 on it only
lets the one factory be replaced that makes its HTTP session for the whole process. So the session
of that factory is kept, and its ``send`` looks whether the request was made inside ``through``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import huggingface_hub
from huggingface_hub import constants, file_download, get_session
from huggingface_hub.utils import _http

from triformers_core.errors import DownloadError, shown
from triformers_core.hub.options import Proxies, with_protocol
from triformers_core.hub.patience import Patience
from triformers_core.hub.secrets import WithoutSecrets, wrong_with
from triformers_core.hub.translate import TRANSPORTS

# Sends one request. Sessions, requests and answers are those of requests, httpx or httpx2, whichever
# the client has: they share no type.
Send = Callable[..., Any]

# With an answer: that Xet has the file, and the file's size.
_XET, _SIZE = "X-Xet-Hash", "X-Linked-Size"

# The client's function that says whether it may take Xet, which its downloads ask for by this name.
_XET_CHECK = "is_xet_available"

_NO_HUB = (
    "its server {}; what answers is no Hub, or one that isn't to be trusted. Check HF_ENDPOINT"
)

# Headers whose values become names of files in the cache, and how such look.
_NAMES = ("ETag", "X-Linked-ETag", "X-Repo-Commit")
_NAME = re.compile(r'(W/)?"?[A-Za-z0-9_-][A-Za-z0-9._+=:-]{0,199}"?')

# Headers whose values are taken for sizes.
_SIZES = ("Content-Length", "Content-Range", _SIZE)
_BYTES = re.compile(r"(bytes [0-9*-]{1,40}/)?([0-9]{1,15}|\*)")


@dataclass(slots=True)
class _Way:
    """What becomes of a request that the session would send directly.

    Args:
        route: makes what sends it of what would send it directly.
        patience: how long its answer is waited for.
        xet: whether what was asked for last comes by Xet alone.
    """

    route: Callable[[Send], Send]
    patience: Patience
    xet: bool = False


# That of this context.
_way: ContextVar[_Way | None] = ContextVar("way", default=None)


# Headers and addresses are logged by who sends and receives them.
_LOGS = WithoutSecrets(lambda: _way.get() is not None)


@contextmanager
def through(proxies: Proxies | None, patience: Patience) -> Iterator[None]:
    """Sends what the Hub's client asks for in this block through proxies.

    Args:
        patience: how long is waited for the answers.
        proxies: servers by protocol ("http"), endpoint ("http://hostname") or "all"; a server
            without a protocol is an HTTP one, ``None`` is a direct connection. Where there are no
            proxies the client does as always.
    """
    _install(needed=bool(proxies))
    servers = {key: _with_protocol(value) for key, value in (proxies or {}).items()}
    with _router(servers) if servers else nullcontext(_direct) as route:
        earlier = _way.set(_Way(route, patience))
        try:
            yield
        finally:
            _way.reset(earlier)


def _direct(send: Send) -> Send:
    return send


def matching(proxies: Proxies, url: str) -> list[str | None]:
    """The proxy for a URL, the most specific one first; none if no key is about it.

    Args:
        proxies: as for ``through``.
        url: where to.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    keys = (f"{parts.scheme}://{host}", parts.scheme, f"all://{host}", "all")
    return [_with_protocol(proxies[key]) for key in keys if key in proxies]


def _with_protocol(server: str | None) -> str | None:
    return None if server is None else with_protocol(server)


@contextmanager
def _router(servers: Proxies) -> Iterator[Callable[[Send], Send]]:
    session = get_session()
    if not hasattr(huggingface_hub, "set_client_factory"):

        def route(direct: Send) -> Send:
            def send(request: Any, **options: Any) -> Any:
                return direct(request, **options | {"proxies": options["proxies"] | servers})

            return send

        yield route
        return
    client_class = next(kind for kind in type(session).__mro__ if kind.__name__ == "Client")
    httpx = sys.modules[client_class.__module__.partition(".")[0]]
    mounts = {
        key if "://" in key else f"{key}://": server and httpx.HTTPTransport(proxy=server)
        for key, server in servers.items()
    }
    # Without the environment's proxies, whose exceptions (NO_PROXY) would go before these.
    with httpx.Client(
        mounts=mounts,
        event_hooks=session.event_hooks,
        follow_redirects=True,
        timeout=None,
        trust_env=False,
    ) as client:

        def route_to_client(direct: Send) -> Send:
            def send(request: Any, **options: Any) -> Any:
                known = matching(servers, str(request.url))
                return (client.send if known else direct)(request, **options)

            return send

        yield route_to_client


@dataclass(frozen=True, slots=True)
class _RoutedFactory:
    """Makes the sessions that ``usual`` makes, and lets ``_way`` decide who sends.

    Args:
        usual: the client's own factory, or the one that its user has set.
    """

    usual: Callable[[], Any]

    def __call__(self) -> Any:
        session = self.usual()
        direct = session.send

        def send(request: Any, **options: Any) -> Any:
            way = _way.get()
            if way is None:
                return direct(request, **options)
            sent = int(request.headers.get("Content-Length", 0))
            try:
                response = way.patience.begun(
                    lambda: way.route(direct)(request, **options), sent=sent
                )
            except ValueError:  # Where an answer redirects to; not told, for what it quotes.
                raise way.patience.failed(_NO_HUB.format("redirects to no address")) from None
            wrong = _wrong_in(response.headers)
            if wrong is not None:
                raise way.patience.failed(_NO_HUB.format(wrong))
            way.xet = way.route is _direct and _needs_xet(response.headers)
            if not way.xet:
                response.headers.pop(_XET, None)
            way.patience.watch(response)
            return response

        session.send = send
        return session


@dataclass(frozen=True, slots=True)
class _XetWhereNeeded:
    """Says whether the client can use Xet: not in the blocks of ``through``, but for what needs it.

    Args:
        usual: the client's own function.
    """

    usual: Callable[[], bool]

    def __call__(self) -> bool:
        way = _way.get()
        return self.usual() and (way is None or way.xet)


def _needs_xet(headers: Mapping[str, str]) -> bool:
    """Whether the client refuses to download a file of this size by plain requests."""
    size = headers.get(_SIZE, "")
    return size.isdecimal() and int(size[:20]) > constants.MAX_HTTP_DOWNLOAD_SIZE


def _wrong_in(headers: Mapping[str, str]) -> str | None:
    """What names no file of the cache, is no size or can't be asked next; ``None`` for nothing."""
    wrong = wrong_with(headers.get("Location", ""))
    if wrong is not None:
        return f"redirects to an address that can't be asked, for {wrong}"
    for key in _NAMES:
        value = headers.get(key, "")
        if value and not _NAME.fullmatch(value):
            return f"answered with {key}: {shown(value)}, which is no name of a file"
    for key in _SIZES:
        value = headers.get(key, "")
        if value and not _BYTES.fullmatch(value):
            return f"answered with {key}: {shown(value)}, which is no size"
    return None


def _install(*, needed: bool) -> None:
    _LOGS.watch("huggingface_hub", *TRANSPORTS)
    # The client has a function to set the factory, but none to ask for the one that is set.
    can_use_xet = getattr(file_download, _XET_CHECK, None)
    if can_use_xet is not None and not isinstance(can_use_xet, _XetWhereNeeded):
        setattr(file_download, _XET_CHECK, _XetWhereNeeded(can_use_xet))
    newer = getattr(huggingface_hub, "set_client_factory", None)
    usual = getattr(_http, "_GLOBAL_CLIENT_FACTORY" if newer else "_GLOBAL_BACKEND_FACTORY", None)
    if usual is None and not needed:
        return
    if usual is None:
        raise DownloadError(
            f"huggingface_hub {huggingface_hub.__version__} can't be told proxies=: it is of a "
            "kind not known here. Set the environment variables HTTP_PROXY and HTTPS_PROXY instead."
        )
    if not isinstance(usual, _RoutedFactory):
        # The newer client, which has the types, hasn't got it.
        set_factory = newer or getattr(huggingface_hub, "configure_http_backend")  # noqa: B009
        set_factory(_RoutedFactory(usual))
