"""The loopback Hub of these tests, an empty cache, and a proxy."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hub.server import HubServer
from tests.support.hub import SERVER


@pytest.fixture
def hub() -> Iterator[HubServer]:
    """An empty Hub."""
    SERVER.clear()
    yield SERVER
    SERVER.clear()


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
