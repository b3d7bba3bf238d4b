"""Every telling of a commitment in a document."""

import re
from collections.abc import Iterator

from .document import Document, Passage
from .find_resolutions import find_resolutions
from .find_undertakings import find_undertakings
from .findings import Statement
from .formal_points import points

_MINUTES = re.compile(r"^(?:Minutes|Decisions?|Resolved|Resolution)\s*:\s*$", re.I | re.M)


def find_commitments(document: Document) -> Iterator[Statement]:
    """Promises, requests, resolutions and plans, in the order of the text."""
    decided = tuple(point.passage for point in points(document))
    found = [*find_resolutions(document)]
    found += [s for s in find_undertakings(document) if not _within(s.passage, decided)]
    start = _spoken_from(document)
    yield from sorted((s for s in found if s.passage.start >= start), key=_place)


def _spoken_from(document: Document) -> int:
    """Where the minutes begin: what stands above them on an item's page is the agenda's."""
    heading = _MINUTES.search(document.text)
    return heading.end() if heading and document.kind != "report" else 0


def _within(passage: Passage, others: tuple[Passage, ...]) -> bool:
    return any(passage.start < other.end and other.start < passage.end for other in others)


def _place(found: Statement) -> tuple[int, int]:
    return found.passage.start, found.passage.end
