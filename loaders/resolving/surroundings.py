"""What stands around a place in a document: its paragraph or point, who is named before it."""

import re

from ..document import Document, Passage
from ..findings import Party
from .mentions import Mention, Mentions

_POINT = re.compile(r"\n\s*(?:[-•·~§o▪*]|\(?(?:\d{1,3}|[ivx]{1,4}|[a-z])[.)])\s+")
_LABELLED = re.compile(r"\s*(?:[-•·~§o▪*]|\(?(?:\d{1,3}|[ivx]{1,4}|[a-z])[.)])\s+")
_LEADS_IN = re.compile(r":\s*[-–—]?\s*$")
_PUT_TO = re.compile(
    r"\W*(?:Questions?|Answers?|Responses?)\s+(?:put\s+)?(?:to|for|from|by)\s", re.I
)
_HEADING = 200  # characters: longer than that is no heading


class Surroundings:
    """Looks around places of one document."""

    def __init__(self, document: Document, mentions: Mentions) -> None:
        self.document, self.mentions = document, mentions

    def between(self, start: int, end: int) -> list[Mention]:
        return [m for m in self.mentions.all if start <= m.start and m.end <= end]

    def point(self, place: Passage) -> Passage:
        """The paragraph around a place, or the one point of a list in it."""
        whole = self.document.paragraph_at(place)
        starts = [
            m.end() for m in _POINT.finditer(whole.quote) if whole.start + m.end() <= place.start
        ]
        ends = [
            m.start() for m in _POINT.finditer(whole.quote) if whole.start + m.start() >= place.end
        ]
        start = whole.start + (starts[-1] if starts else 0)
        end = whole.start + ends[0] if ends else whole.end
        return self.document.passage(start, end)

    def before(self, here: Passage) -> Passage | None:
        """Where to look for whoever a paragraph goes on about: the words that lead into its
        list, else the paragraph before."""
        earlier = [p for p in self.document.paragraphs if p.end <= here.start]
        return self._lead_in(here, earlier) or (earlier[-1] if earlier else None)

    def _lead_in(self, here: Passage, earlier: list[Passage]) -> Passage | None:
        """ "The Head of Audit advised that:-", above a list of points."""
        whole = self.document.paragraph_at(here)
        first = _POINT.search(whole.quote) if here.start > whole.start else None
        if first:
            lead = self.document.passage(whole.start, whole.start + first.start())
            return lead if _LEADS_IN.search(lead.quote) else None
        if not _LABELLED.match(whole.quote):
            return None
        lead = next((p for p in reversed(earlier) if not _LABELLED.match(p.quote)), None)
        return lead if lead and _LEADS_IN.search(lead.quote) else None

    def put_to(self, here: Passage) -> Party | None:
        """Whom a heading above a table of questions says that they were put to."""
        if " | " not in here.quote:
            return None
        for heading in reversed([p for p in self.document.paragraphs if p.end <= here.start]):
            if len(heading.quote) < _HEADING and _PUT_TO.match(heading.quote):
                found = self.between(heading.start, heading.end)
                people = {m.party for m in found if m.kind == "person"}
                return people.pop() if len(people) == 1 else None
        return None

    def alone(self, place: Passage) -> Party | None:
        """The one officer who reports or answers in the paragraph."""
        here = self.point(place)
        if to := self.put_to(here):
            return to
        officers = self._officers(here)
        inside = [m for m in self.between(place.start, place.end) if m.subject]
        if any(m.kind != "body" and m.party not in officers for m in inside if not m.asks):
            return None
        # What the committee asks of nobody falls to an officer only where there is no other.
        if any(m.kind == "body" and m.asks for m in inside):
            officers = self._officers(self.document.passage(0, len(self.document.text)))
        return officers.pop() if len(officers) == 1 else None

    def _officers(self, here: Passage) -> set[Party]:
        """The officers who report or answer: whoever asks leaves it to others."""
        spoken = [m for m in self.between(here.start, here.end) if m.subject and m.officer]
        return {m.party for m in spoken if not m.asks}
