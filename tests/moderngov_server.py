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
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

PDF = b"%PDF-1.4\n% the pages of a report\n%%EOF\n"
_WHEN = "Wed, 01 Mar 2023 10:00:00 GMT"


@dataclass(frozen=True)
class Paper:
    id: int
    title: str = "Report"
    body: bytes = PDF
    restricted: bool = False
    published: str = "01/03/2023"
    name: str = "Report.pdf"
    url: str = ""  # another than the site's own
    modified: bool = False  # told by its date, not by an ETag


@dataclass(frozen=True)
class Item:
    title: str
    minutes: str = ""
    restricted: bool = False
    papers: tuple[Paper, ...] = ()


@dataclass(frozen=True)
class Meeting:
    id: int
    committee: int
    day: date
    items: tuple[Item, ...] = ()
    status: str = "Confirmed"
    minuted: bool = True
    draft: bool = False
    shown: bool = True


@dataclass
class Council:
    """What the site holds and how it behaves; a test changes it between two runs."""

    committees: dict[int, str]
    meetings: list[Meeting]
    all_committees: str = "0"
    service: bool = True
    pages: bool = True
    robots: str | int = 404
    etags: bool = False  # of the web service's answers
    slow: float = 0.0
    packed: bool = False
    faults: dict[str, list[object]] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    log: list["Asked"] = field(default_factory=list)
    port: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def asked(self, part: str = "") -> list[str]:
        """The addresses that were asked for."""
        return [one.target for one in self.log if part in one.target]


@dataclass
class Asked:
    target: str
    agent: str
    at: float
    conditional: bool
    status: int = 0
    sent: bool = False  # the whole answer


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
            body = _service(self.site, *_split(self.path)) or b""
            self._send(200, body[: len(body) // 2])
        else:
            raise AssertionError(fault)

    def _answer(self) -> None:
        path, query = _split(self.path)
        if path == "/robots.txt":
            found = self.site.robots
            self._send(*((found, b"") if isinstance(found, int) else (200, found.encode())))
        elif path.startswith("/mgWebService.asmx/"):
            body = _service(self.site, path, query) if self.site.service else None
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
            body = _page(self.site, path, query)
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


def _split(target: str) -> tuple[str, dict[str, str]]:
    parts = urlsplit(target)
    return parts.path, {key.lower(): values[0] for key, values in parse_qs(parts.query).items()}


def _service(site: Council, path: str, query: dict[str, str]) -> bytes | None:
    operation = path.rpartition("/")[2]
    if operation == "GetCommittees":
        listed = "".join(_committee(n, name, "False") for n, name in site.committees.items())
        return _xml(f"<committees><committeescount> 1</committeescount>{listed}</committees>")
    if operation == "GetMeetings":
        return _xml(f"<getmeetings>{_meetings(site, query)}</getmeetings>")
    if operation == "GetMeeting":
        found = [one for one in site.meetings if str(one.id) == query["lmeetingid"]]
        return _xml(_meeting(site, found[0])) if found else None
    return None


def _xml(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>\r\n{text}\r\n'.encode()


def _committee(number: int, name: str, ended: str, more: str = "") -> str:
    return (
        f"<committee><committeeid>{number}</committeeid><committeetitle>{_twice(name)}"
        f"</committeetitle><committeedeleted>{ended}</committeedeleted>{more}</committee>"
    )


def _meetings(site: Council, query: dict[str, str]) -> str:
    wanted = query["lcommitteeid"]
    since, until = _range(query)
    listed = ""
    for number, name in site.committees.items():
        if wanted not in (str(number), site.all_committees):
            continue
        held = [m for m in site.meetings if m.committee == number and since <= m.day <= until]
        rows = "".join(
            f"<meeting><meetingid>{m.id}</meetingid><meetingdate>{m.day:%d/%m/%Y}</meetingdate>"
            f"<meetingstatus>{m.status}</meetingstatus></meeting>"
            for m in held
        )
        rows = f"<committeemeetings>{rows}</committeemeetings>"
        listed += _committee(number, name, "False", rows) if held else ""
    return listed


def _range(query: dict[str, str]) -> tuple[date, date]:
    try:
        asked = (query["sfromdate"], query["stodate"])
        since, until = (datetime.strptime(one, "%d/%m/%Y").date() for one in asked)  # noqa: DTZ007
    except ValueError:
        return date.min, date.max  # all there are
    return since, until


def _meeting(site: Council, meeting: Meeting) -> str:
    items = "".join(_item(site, meeting, n, item) for n, item in enumerate(meeting.items, 1))
    return (
        f"<meeting><meetingid>{meeting.id}</meetingid><meetingdate>{meeting.day:%d/%m/%Y}"
        f"</meetingdate><meetingstatus>{meeting.status}</meetingstatus>"
        f"<isdisplayallowed>{meeting.shown}</isdisplayallowed><agendapublished>True"
        f"</agendapublished><decisionpublished>False</decisionpublished>"
        f"<minutepublished>{meeting.minuted}</minutepublished><agendaitems>{items}</agendaitems>"
        '<attendees><attendee membertype="U" memberid="7" name="Councillor Odile Marsh" '
        'roledescription="Chair" attendance="Expected" politicalparty="IND" ward="Fenside">'
        "<url>mgUserInfo.aspx?UID=7</url></attendee></attendees></meeting>"
    )


def _item(site: Council, meeting: Meeting, number: int, item: Item) -> str:
    minutes = item.minutes if meeting.minuted or item.restricted else ""
    papers = "".join(_linked(site, paper, item) for paper in item.papers)
    body = f'<div class="WordSection1"><p class="MsoNormal">{minutes}</p></div>' if minutes else ""
    return (
        f"<agendaitem><agendaitemid>{meeting.id}{number}</agendaitemid><agendaitemtitle>"
        f"{_twice(item.title)}</agendaitemtitle><agendatext>{escape(escape('<p>To note.</p>'))}"
        f"</agendatext><agendaitemnumber>{number}</agendaitemnumber>"
        f"<minutesnonemptyhtmlbody>{escape(body)}</minutesnonemptyhtmlbody>"
        f"<isrestricted>{item.restricted}</isrestricted><isdisplayallowed>True</isdisplayallowed>"
        f"<linkeddocuments>{papers}</linkeddocuments></agendaitem>"
    )


def _linked(site: Council, paper: Paper, item: Item) -> str:
    url = paper.url or f"{site.address}mgConvert2PDF.aspx?ID={paper.id}"
    return (
        f"<linkeddoc><attachmentid>{paper.id}</attachmentid><title>{_twice(paper.title)}</title>"
        f"<isurl>False</isurl><url>{escape(url)}</url><isrestricted>{paper.restricted}"
        f"</isrestricted><publicationdate>{paper.published}</publicationdate>"
        f"<ownertitle>{_twice(item.title)}</ownertitle></linkeddoc>"
    )


def _twice(words: str) -> str:
    return escape(escape(words))


def _page(site: Council, path: str, query: dict[str, str]) -> bytes | None:
    if path == "/mgListCommittees.aspx":
        return _html(
            "Committees", "".join(_committee_link(*one) for one in site.committees.items())
        )
    if path == "/ieListMeetings.aspx":
        held = [m for m in site.meetings if str(m.committee) == query["cid"]]
        return _html("Browse meetings", "".join(map(_meeting_link, held)))
    number = query.get("mid") or query.get("id")
    found = [m for m in site.meetings if str(m.id) == number]
    if found and path == "/ieListDocuments.aspx":
        return _meeting_page(found[0])
    if found and path == "/mgMeetingAttendance.aspx":
        return _html(
            "Attendance", "<table><tr><td>Councillor Odile Marsh</td><td>Chair</td></table>"
        )
    return None


def _html(title: str, body: str) -> bytes:
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title></head><body><div id='modgov'>"
        f"<div class='mgHeader'><h1 class='mgMainTitleTxt'>{title}</h1></div>"
        f"<div class='mgContent'>{body}</div></div></body></html>"
    ).encode()


def _committee_link(number: int, name: str) -> str:
    return f"<li><a href='mgCommitteeDetails.aspx?ID={number}'>{escape(name)}</a></li>"


def _meeting_link(meeting: Meeting) -> str:
    state = " CANCELLED" if meeting.status == "Cancelled" else ""
    return (
        f"<li><a class='mgMeetingTableLnk' href='ieListDocuments.aspx?CId={meeting.committee}&amp;"
        f"MId={meeting.id}&amp;Ver=4'>{meeting.day:%d %b %Y} 2.00 pm</a>{state}</li>"
    )


def _meeting_page(meeting: Meeting) -> bytes:
    rows = ""
    for number, item in enumerate(meeting.items, 1):
        minutes = (
            f"<p class='mgSubItemTitleTxt'>Minutes:</p><div class='mgWordPara'>{item.minutes}</div>"
        )
        links = "".join(
            f"<li>{escape(p.title)} (restricted)</li>"
            if p.restricted
            else f"<li><a href='/documents/s{p.id}/{p.name}'>{escape(p.title)} PDF 119 KB</a></li>"
            for p in item.papers
        )
        rows += (
            f"<tr><td class='mgItemNumberCell'><p class='mgAiTitleTxt'>{number}</p></td><td>"
            f"<p class='mgAiTitleTxt'>{escape(item.title)}</p><ul class='mgBulletList'>{links}</ul>"
            f"{minutes if meeting.minuted and not item.restricted else ''}</td></tr>"
        )
    kind = "minutes" if meeting.minuted else ""
    title = f"Agenda and {'draft ' if meeting.draft else ''}{kind}" if kind else "Agenda"
    return _html(f"{title}", f"<table class='mgItemTable'>{rows}</table>")
