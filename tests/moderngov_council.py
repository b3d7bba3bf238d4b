"""A council of the tests' own as its ModernGov site knows it, and how that site behaves."""

from dataclasses import dataclass, field
from datetime import date

PDF = b"%PDF-1.4\n% the pages of a report\n%%EOF\n"


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
