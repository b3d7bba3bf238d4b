"""What the meeting formally agreed: its points, and what it noted, approved or put off."""

import re
from collections.abc import Iterator

from ..cues.decisions import RECORDED
from ..document import Document, Passage
from ..findings import Decision
from ..sentences_of import sentences_of
from .decided_in_passing import told
from .formal_points import Point, points
from .outcomes import Outcome, outcome
from .places import Places

_BE = re.compile(r"\b(?:be|is|are)\s+(?:\w+ly\s+)?(?!re)\w+(?:ed|en|id|ld|et)\b")
_REFUSED = re.compile(
    rf"\b(?:not?|never|none|without|until|refused|rejected|dismissed|upheld|{RECORDED})\b", re.I
)


def find_decisions(document: Document) -> Iterator[Decision]:
    """Every point that the meeting agreed, or that a report recommends."""
    taken = Places()
    for point in points(document):
        result = _outcome(document, point)
        if result:
            taken.add([point.passage])
            yield Decision(
                point.passage, outcome=result, wording=" ".join(point.words.quote.split())
            )
    for place, result in _in_passing(document):
        if not taken.hold(place):
            yield Decision(place, outcome=result, wording=" ".join(place.quote.split()))


def _outcome(document: Document, point: Point) -> Outcome | None:
    """A report only recommends; a listed point is a decision whatever it does."""
    if document.kind == "report":
        return "other"
    result = outcome(point.words)
    if point.recommended and result == "approved":
        return "other"
    return result or (_settled(point.words.quote) if point.listed else None)


def _settled(words: str) -> Outcome:
    """ "That the fees be frozen": agreed by saying so, unless something is refused or put off."""
    return "approved" if _BE.search(words) and not _REFUSED.search(words) else "other"


def _in_passing(document: Document) -> Iterator[tuple[Passage, Outcome]]:
    for paragraph in sentences_of(document):
        for sentence in paragraph:
            for start, end, result in told(sentence.quote):
                yield _part(document, sentence, start, end), result


def _part(document: Document, sentence: Passage, start: int, end: int) -> Passage:
    return document.passage(
        sentence.start + start, sentence.start + len(sentence.quote[:end].rstrip(" ."))
    )
