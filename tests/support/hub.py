"""Runs a loopback Hub for this process. The Hub's client reads its address when it is imported."""

from __future__ import annotations

import atexit
import os
import sys
import tempfile

from tests.hub.server import serving

assert (
    "huggingface_hub" not in sys.modules
), "the Hub's client is imported before its address is set"

_HOME = tempfile.TemporaryDirectory(prefix="hub-home-")
_SERVING = serving()
SERVER = _SERVING.__enter__()
# Not left to the end of the interpreter: by then the server's thread is gone, and waiting for it
# would take for ever.
atexit.register(_SERVING.__exit__, None, None, None)

os.environ |= {"HF_ENDPOINT": SERVER.endpoint, "HF_HOME": _HOME.name, "HF_HUB_ETAG_TIMEOUT": "2"}
os.environ |= {"HF_HUB_DOWNLOAD_TIMEOUT": "2", "HF_HUB_DISABLE_TELEMETRY": "1"}
for _name in ("HF_HUB_OFFLINE", "HF_TOKEN", "HF_HUB_CACHE", "HTTP_PROXY", "http_proxy"):
    os.environ.pop(_name, None)
# A proxy of the machine, if it has one, isn't meant for the loopback address.
os.environ |= {"NO_PROXY": "127.0.0.1,localhost", "no_proxy": "127.0.0.1,localhost"}
