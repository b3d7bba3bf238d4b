"""Who a paper lists as there, as absent, or as having sent apologies."""

import re
from collections.abc import Iterator
from typing import Literal, cast

from ..cues.attendance import PRESENCE
from ..document import Document, Passage
from ..findings import Attendance, Reference
from ..reading.attendance_told import list_of
from .attendance import Listing, listings
from .find_people import people

Presence = Literal["present", "in attendance", "apologies", "absent"]

_COUNTED = {label: presence for presence, labels in PRESENCE.items() for label in labels}
_NO_ABSENCE = re.compile(  # "apologies for lateness", "for the delay in sending papers"
    r"[^.:;\n]{0,30}\b(?:lateness|late arrival|leaving early)\b|"
    r"apologies for (?!\w+ absence)(?:the|any|having|late|his|her|their)\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\b[Aa]n apology\b[^.:;\n]{0,60}?\bfrom\s+(?=[A-Z])[^\n]*?(?:\.(?=\s)|\.?$)", re.M
)
_HEAD = re.compile(r"^[^\n]*\bname[^\n]*\|\s*(?:attendance|attended)\b[^\n]*$", re.I | re.M)
# Whoever came for somebody else did not send apologies, and whom they came for was not there.
_FOR = re.compile(
    r"\b(?:for|of|by|substitut\w+|deputis\w+|representing)\s+(?:the\s+)?$", re.IGNORECASE
)
_CAME = re.compile(
    r"\b(?:substitut\w+|deputis\w+|attended|welcomed|was present|were present|joined|nominated|"
    r"in (?:his|her|their) (?:place|stead))\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.;(]|,? and (?:that )?|, (?:with|who|for whom|whose)\b")


def find_attendance(document: Document) -> Iterator[Attendance]:
    """Report each person whom a list of attendance names."""
    named = [person.passage for person in people(document)]
    seen: set[Passage] = set()
    for listing in (*listings(document), *_others(document)):
        presence = _COUNTED.get(listing.label.lower())
        if presence is None or (
            presence == "apologies" and _NO_ABSENCE.match(listing.passage.quote)
        ):
            continue
        for place in named:
            if place in listing.passage and place not in seen and _counts(listing, place, presence):
                seen.add(place)
                yield Attendance(place, Reference(place), cast("Presence", presence))


def _others(document: Document) -> Iterator[Listing]:
    """A single apology, and the rows of a table with a column that says who attended."""
    for part in document.paragraphs:
        for match in _ONE.finditer(part.quote):
            yield _listing(document, "Apologies", part.start, match)
        if head := _HEAD.search(part.quote):
            for match in re.compile(r"[^\n]+").finditer(part.quote, head.end()):
                if label := list_of(match[0].rpartition("|")[2]):
                    yield _listing(document, label, part.start, match)


def _listing(document: Document, label: str, start: int, match: re.Match[str]) -> Listing:
    return Listing(label, document.passage(start + match.start(), start + match.end()))


def _counts(listing: Listing, place: Passage, presence: str) -> bool:
    """Whether the list is of this person, and does not only tell whose place somebody took."""
    words, start = listing.passage.quote, place.start - listing.passage.start
    before = words[:start]
    inside = before.count("(") > before.count(")")
    line = before.rpartition("\n")[2]
    opened = _opens_apologies(line, presence)
    if inside or (_FOR.search(line) and not opened):
        return False
    return presence not in ("apologies", "absent") or start < _end(words)


def _opens_apologies(line: str, presence: str) -> bool:
    """Whether the words before a name are those that open the list: "apologies on behalf of"."""
    return presence == "apologies" and bool(re.search(r"apologies\b[^.;,]*$", line, re.IGNORECASE))


def _end(words: str) -> int:
    """Where a list of those who were not there goes over to those who came."""
    came = _CAME.search(words)
    if not came:
        return len(words)
    breaks = [m.start() for m in _BREAK.finditer(words, 0, came.start())]
    return breaks[-1] if breaks else came.start()
