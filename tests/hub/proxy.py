"""A forward proxy as a process of its own: `python proxy.py LOG` prints its port.

It passes on plain HTTP requests, and writes the address of each as a line of the file LOG.
"""

from __future__ import annotations

import http.client
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit


class _Handler(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:
        self._pass_on()

    def do_GET(self) -> None:
        self._pass_on()

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _pass_on(self) -> None:
        address = urlsplit(self.path)
        with Path(sys.argv[1]).open("a") as log:
            log.write(f"{self.command} {self.path}\n")
        connection = http.client.HTTPConnection(address.netloc)
        path = address.path + (f"?{address.query}" if address.query else "")
        headers = {k: v for k, v in self.headers.items() if not k.lower().startswith("proxy-")}
        connection.request(self.command, path, headers=headers | {"Connection": "close"})
        answer = connection.getresponse()
        self.send_response(answer.status)
        for key, value in answer.getheaders():
            if key.lower() not in ("server", "date", "connection"):
                self.send_header(key, value)
        self.end_headers()
        self.wfile.write(answer.read())


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
