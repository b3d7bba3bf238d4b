"""Who attended, as tables and web services tell it, written as the lists that minutes have."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_STATUS = (  # in this order: "Apologies, sent representative" is no presence
    ("Apologies", re.compile(r"apolog", re.IGNORECASE)),
    ("Absent", re.compile(r"absent|did not attend|not present", re.IGNORECASE)),
    ("In attendance", re.compile(r"in attendance", re.IGNORECASE)),
    ("Present", re.compile(r"present|attended|substitut", re.IGNORECASE)),
)
_PLAIN_ROLE = re.compile(
    r"(?:(?:committee|panel|board|council|ordinary|voting|full)\s+)*(?:member|councillor)$|$",
    re.IGNORECASE,
)
_MEMBER = re.compile(r"\b(?:member|chair|chairman|mayor|leader|councillor|substitute)\b", re.I)
_COUNCILLOR = re.compile(r"(?:the\s+)?(?:county |city |town )?(?:councillor|cllr|alderman)\b", re.I)
LISTS = ("Present", "Apologies", "Absent", "In attendance")


@dataclass(frozen=True)
class Attended:
    """Somebody whom a meeting awaited: as what, and whether they came, in the source's words."""

    name: str
    role: str
    status: str


def attendance_lines(attended: Iterable[Attended]) -> list[str]:
    """The lists, each below its heading; who was only expected stands in none."""
    lists: dict[str, list[str]] = {name: [] for name in LISTS}
    for one in attended:
        if (where := _list(one)) and one.name:
            lists[where].append(_entry(one))
    return [line for name in LISTS if lists[name] for line in (f"{name}:", "\n".join(lists[name]))]


def list_of(status: str) -> str | None:
    """The list to which a status belongs; none where somebody was only expected."""
    if re.match(r"\s*(?:expected|not required|no information)", status, re.IGNORECASE):
        return None
    return next((name for name, form in _STATUS if form.search(status)), None)


def _list(one: Attended) -> str | None:
    status = list_of(one.status)
    officer = not _MEMBER.search(one.role) and not _COUNCILLOR.match(one.name)
    return "In attendance" if status == "Present" and officer and one.role else status


def _entry(one: Attended) -> str:
    return one.name if _PLAIN_ROLE.match(one.role) else f"{one.name} ({one.role})"
