"""A small site like ModernGov's on 127.0.0.1, with what is awkward about the real ones.

Its web service ignores a range of dates that is not written dd/mm/yyyy, knows "all committees"
under one number only, escapes entities twice, says "Expected" of who was there; it can be slow,
fail in the middle, be switched off, or answer while the pages are refused.
"""

import gzip
import re
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.moderngov_answers import page, service, split
from tests.moderngov_council import Asked, Council

_WHEN = "Wed, 01 Mar 2023 10:00:00 GMT"


@contextmanager
def serving(council: Council) -> Generator[Council]:
    """The site, as long as it is wanted."""

    class Bound(_Handler):
        site = council

    server = _Server(("127.0.0.1", 0), Bound)
    server.daemon_threads = True
    council.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield council
    finally:
        server.shutdown()
        server.server_close()


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        pass  # whoever asked was killed


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16  # head and body in one go
    site: Council

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        conditional = bool(self.headers["If-None-Match"] or self.headers["If-Modified-Since"])
        agent = self.headers["User-Agent"] or ""
        self.entry = Asked(self.path, agent, time.monotonic(), conditional)
        self.site.log.append(self.entry)
        time.sleep(self.site.slow)
        faults = self.site.faults.get(self.path) or self.site.faults.get("*")
        if faults:
            self._fault(faults.pop(0))
        elif self.path in self.site.redirects:
            self._send(302, b"", {"Location": self.site.redirects[self.path]})
        else:
            self._answer()

    def _fault(self, fault: object) -> None:
        if isinstance(fault, tuple):
            status, headers, *body = fault
            self._send(status, body[0] if body else b"<html>Busy</html>", headers)
        elif isinstance(fault, int):
            self._send(fault, b"<html>Server Error in '/' Application.</html>")
        elif isinstance(fault, bytes):
            self._send(200, fault)
        elif fault == "cut":  # the connection breaks in the middle
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"<meeting><meetingid>")
            self.wfile.flush()
            self.close_connection = True
            self.connection.close()
        elif fault == "half":  # a whole answer with half its content
            body = service(self.site, *split(self.path)) or b""
            self._send(200, body[: len(body) // 2])
        else:
            raise AssertionError(fault)

    def _answer(self) -> None:
        path, query = split(self.path)
        if path == "/robots.txt":
            found = self.site.robots
            self._send(*((found, b"") if isinstance(found, int) else (200, found.encode())))
        elif path.startswith("/mgWebService.asmx/"):
            body = service(self.site, path, query) if self.site.service else None
            tag = sha256(body).hexdigest() if body and self.site.etags else ""
            if tag and self.headers["If-None-Match"] == tag:
                self._send(304, b"")
            else:
                self._send(200 if body else 404, body or b"", {"ETag": tag} if tag else {})
        elif match := re.fullmatch(r"/documents/s(\d+)/.*|/mgConvert2PDF\.aspx", path):
            self._paper(int(match[1] or query["id"]))
        elif not self.site.pages:
            self._send(403, b"<html>Attention Required!</html>")
        else:
            body = page(self.site, path, query)
            self._send(200 if body else 404, body or b"<html>Not found</html>")

    def _paper(self, number: int) -> None:
        papers = [p for m in self.site.meetings for i in m.items for p in i.papers]
        found = next(p for p in papers if p.id == number)
        tag = f'"{sha256(found.body).hexdigest()[:8]}"'
        if found.restricted:
            self._send(403, b"<html>Restricted</html>")
        elif self.headers["If-None-Match"] == tag or self.headers["If-Modified-Since"] == _WHEN:
            self._send(304, b"")
        else:
            self._send(
                200, found.body, {"Last-Modified": _WHEN} if found.modified else {"ETag": tag}
            )

    def _send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.entry.status = status
        if self.site.packed and status == 200:
            body = gzip.compress(body)
            headers = {**(headers or {}), "Content-Encoding": "gzip"}
        try:
            self.send_response_only(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            self.entry.sent = True
        except OSError:  # whoever asked is gone
            self.close_connection = True
