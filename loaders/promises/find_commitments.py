"""Every telling of a commitment in a document."""

import re
from collections.abc import Callable, Iterator

from ..document import Document
from ..findings import Statement
from .action_tables import find_action_tables
from .find_action_lines import find_action_lines
from .find_plans import find_plans
from .find_progress import progress
from .find_requests import find_requests
from .find_resolutions import find_resolutions
from .find_undertakings import find_undertakings
from .formal_points import Point, points
from .outcomes import outcome
from .owned_by import behind_ask, settled
from .places import Places

_TELLS = re.compile(r"(?:that\s+|to\s+)?note(?:d|s)?\b[^;.]*?\bthat\b", re.I)
_MINUTES = re.compile(r"^(?:Minutes|Decisions?)\s*:\s*$", re.I | re.M)

# In this order: of two readings of the same words the earlier is kept.
FORMS: tuple[Callable[[Document], Iterator[Statement]], ...] = (
    find_resolutions,
    find_action_tables,
    find_action_lines,
    find_requests,
    find_undertakings,
    find_plans,
)


def find_commitments(document: Document) -> Iterator[Statement]:
    """Promises, requests, resolutions and plans, in the order of the text."""
    start = _spoken_from(document)
    closed = Places(finding.passage for finding in progress(document))
    taken = Places(p.passage for p in points(document) if _decides(p))
    settled_points = Places(p.passage for p in points(document) if outcome(p.words))
    told = Places()
    kept: list[Statement] = []
    for form in FORMS:
        found = [s for s in form(document) if s.passage.start >= start]
        if form is not find_resolutions:
            found = [behind_ask(document, s, kept) for s in found]
            read = settled_points if form is find_action_lines else taken
            found = [s for s in found if not (told.hold(s.passage) or closed.hold(s.passage))]
            # a proposal that carried is read here where the point itself asks for no act
            found = [s for s in found if s.kind == "resolution" or not read.hold(s.passage)]
        kept += found
        told.add(s.passage for s in found)
    yield from sorted((settled(document, s) for s in kept), key=_place)


def _decides(point: Point) -> bool:
    """Whether nothing else is to be read in a point; what is noted may be somebody's promise."""
    told = _TELLS.match(point.words.quote)
    return bool(point.listed or outcome(point.words)) and not told


def _spoken_from(document: Document) -> int:
    """Where the minutes begin: what stands above them on an item's page is the agenda's."""
    heading = _MINUTES.search(document.text)
    return heading.end() if heading and document.kind != "report" else 0


def _place(found: Statement) -> tuple[int, int]:
    return found.passage.start, found.passage.end
