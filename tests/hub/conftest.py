"""The loopback Hub of these tests. The client reads its address when it is imported."""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hub.server import HubServer, serving

assert "huggingface_hub" not in sys.modules, "run tests/hub in a process of its own"

_HOME = tempfile.TemporaryDirectory(prefix="hub-home-")
_SERVING = serving()
_SERVER = _SERVING.__enter__()
# Not left to the end of the interpreter: by then the server's thread is gone, and waiting for it
# would take for ever.
atexit.register(_SERVING.__exit__, None, None, None)

os.environ |= {"HF_ENDPOINT": _SERVER.endpoint, "HF_HOME": _HOME.name, "HF_HUB_ETAG_TIMEOUT": "2"}
os.environ |= {"HF_HUB_DOWNLOAD_TIMEOUT": "2", "HF_HUB_DISABLE_TELEMETRY": "1"}
for _name in ("HF_HUB_OFFLINE", "HF_TOKEN", "HF_HUB_CACHE", "HTTP_PROXY", "http_proxy"):
    os.environ.pop(_name, None)
# A proxy of the machine, if it has one, isn't meant for the loopback address.
os.environ |= {"NO_PROXY": "127.0.0.1,localhost", "no_proxy": "127.0.0.1,localhost"}


@pytest.fixture
def hub() -> Iterator[HubServer]:
    """An empty Hub."""
    _SERVER.clear()
    yield _SERVER
    _SERVER.clear()


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """An empty cache."""
    return tmp_path / "cache"


@dataclass(frozen=True)
class Proxy:
    """A proxy process: its address and the file of its log."""

    address: str
    log: Path

    def lines(self) -> list[str]:
        """The requests that it passed on."""
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[Proxy]:
    """A proxy process."""
    log = tmp_path / "proxy.log"
    command = [sys.executable, str(Path(__file__).with_name("proxy.py")), str(log)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield Proxy(f"127.0.0.1:{process.stdout.readline().strip()}", log)
        process.kill()
