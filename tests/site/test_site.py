"""The documentation's site as `make docs` builds it: every link leads somewhere, and the search finds.

Chromium is asked where it is installed; without it, the index that the search reads is.
"""

from __future__ import annotations

import functools
import html
import http.server
import json
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import pytest

from triformers import __all__ as public

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / ".cache/site/html"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
MODEL = "TFMarianMTModel"
WAITED = "/assets/waited-for.png"
SECONDS = 30
"""How long a page takes to load: the browser shows what it has become then. The search reads its index
meanwhile."""
PARAMETERS = ("decoder_input_ids", "cross_attn_head_mask", "training")


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    """There is a site to look at."""
    assert SITE.is_dir(), "there is no site: make docs builds it"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the site is served."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            """Serves a file; the one that a page waits for comes late."""
            if self.path == WAITED:
                time.sleep(SECONDS)
            if self.path.startswith("/index.html"):
                text = (SITE / "index.html").read_text(encoding="utf-8")
                data = text.replace("</body>", f'<img src="{WAITED}"></body>').encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)
                return
            super().do_GET()

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    handler = functools.partial(Handler, directory=str(SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_no_link_leads_nowhere() -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(SITE.rglob("*.html"))}
    anchors = {path: set(re.findall(r'\bid="([^"]+)"', text)) for path, text in pages.items()}
    dead = set()
    for page, text in pages.items():
        if page.name == "404.html":  # Its links are those of the address that the site gets.
            continue
        for found in set(re.findall(r'(?:href|src)="([^"]+)"', text)):
            target = urlsplit(html.unescape(found))
            if target.scheme or target.netloc or not (target.path or target.fragment):
                continue
            path = (page.parent / unquote(target.path)).resolve() if target.path else page
            path = path / "index.html" if path.is_dir() else path
            there = path.exists()
            if there and target.fragment and path in anchors and not found.startswith("#__"):
                there = unquote(target.fragment) in anchors[path]
            if not there:
                dead.add((page.name, found))
    assert len(pages) > 1_000 and dead == set()


def test_every_public_class_has_its_page() -> None:
    from triformers_codegen.breaking import present

    api = present(ROOT)
    for name in public:
        if name in api.names and api.definition(name):
            assert (SITE / f"classes/{name}.html").is_file(), name


def test_the_index_of_the_search_has_a_model_and_its_parameters() -> None:
    index = json.loads((SITE / "search/search_index.json").read_text(encoding="utf-8"))
    texts = [
        item["title"] + item["text"]
        for item in index["docs"]
        if item["location"].startswith(f"classes/{MODEL}.html")
    ]
    assert MODEL in texts[0] and all(name in "".join(texts) for name in PARAMETERS)


def test_what_is_documented_is_served() -> None:
    text = (ROOT / ".cache/site/pages/status.md").read_text(encoding="utf-8")
    counts = re.findall(r"\| (\d+) of (\d+) \|$", text, re.MULTILINE)
    assert len(counts) == 60
    assert sum(int(count) for _, count in counts) == 488
    assert all(served == documented for served, documented in counts)


def dom(address: str) -> str:
    """What a page has become in the browser, once its scripts are done."""
    assert CHROMIUM is not None
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command.append(address)
    done = subprocess.run(command, capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here; the search's index is tested above")
def test_the_search_finds_in_a_browser(address: str) -> None:
    text = dom(f"{address}/index.html?q={quote(f'{MODEL} {PARAMETERS[0]}')}")
    assert "Ask for a model by name and get the right class" in text
    results = re.findall(r'class="md-search-result__link"[^>]*href="([^"]+)"', text)
    results += re.findall(r'href="([^"]+)"[^>]*class="md-search-result__link"', text)
    assert any(f"classes/{MODEL}.html" in link for link in results), results[:10]
