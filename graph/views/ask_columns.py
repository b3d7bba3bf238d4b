"""The meetings of a page, in order of time; those without a day stand between their bounds."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..store import Store
from .ask_facts import ask
from .story import Column
from .words import NOT_DATED, between, day

_MEETINGS = """
SELECT ?meeting ?committee ?name ?earliest ?latest ?dated WHERE {
  ?meeting a mg:Meeting .
  OPTIONAL { ?meeting schema:organizer ?committee . OPTIONAL { ?committee rdfs:label ?name } }
  OPTIONAL { ?meeting mg:earliest ?earliest }
  OPTIONAL { ?meeting mg:latest ?latest }
  OPTIONAL { ?meeting dct:isReplacedBy ?dated }
} ORDER BY ?meeting ?committee ?name DESC(?earliest) ?latest ?dated
"""


@dataclass(frozen=True)
class Meetings:
    """Every meeting in the store, with the dated ones that stand for undated ones."""

    columns: dict[str, Column]
    replaced: dict[str, str]
    committees: dict[str, str]  # of each meeting, its committee's IRI

    def of(self, meeting: str | None) -> str:
        """The meeting that counts for this one; empty if the store describes none."""
        seen: set[str] = set()
        while meeting in self.replaced and meeting not in seen:
            seen.add(meeting)
            meeting = self.replaced[meeting]
        return meeting if meeting in self.columns else ""

    def in_order(self, meetings: Iterable[str]) -> tuple[Column, ...]:
        """The columns of these meetings, in order of time."""
        met = {self.of(meeting) for meeting in meetings} - {""}
        return tuple(sorted((self.columns[iri] for iri in met), key=order))

    @property
    def newest(self) -> date | None:
        """The day up to which was searched; None when an undated meeting is surely newer."""
        shown = [c for iri, c in self.columns.items() if iri not in self.replaced]
        last = max((c.latest for c in shown if c.dated and c.latest), default=None)
        later = any(c.earliest and last and c.earliest > last for c in shown)
        return None if later else last


def ask_meetings(store: Store) -> Meetings:
    """All meetings, each once."""
    found = Meetings({}, {}, {})
    for meeting, committee, name, earliest, latest, dated in ask(store, _MEETINGS):
        if meeting not in found.columns:
            found.columns[meeting] = _column(meeting, name or "", earliest, latest)
            found.committees[meeting] = committee or ""
        if dated:
            found.replaced.setdefault(meeting, dated)
    return found


def _column(meeting: str, name: str, earliest: date | None, latest: date | None) -> Column:
    if earliest and earliest == latest:
        return Column(meeting, day(earliest), name, earliest, latest, name)
    note = ", ".join(filter(None, (between(earliest, latest), name)))
    return Column(meeting, NOT_DATED, note, earliest, latest, name)


def order(column: Column) -> tuple[int, int, str, str]:
    """Where a meeting stands in time: undated, between its bounds or just beside the one known."""
    first, last = column.earliest or column.latest, column.latest or column.earliest
    if first is None or last is None:
        return (date.max.toordinal() * 2, 0, column.committee, column.key)
    side = bool(column.earliest) - bool(column.latest)  # after the earliest, before the latest
    return (first.toordinal() + last.toordinal(), side, column.committee, column.key)


def span(column: Column) -> tuple[date, date] | None:
    """The first and the last day on which a meeting may have been; None if nothing is known."""
    first, last = column.earliest or column.latest, column.latest or column.earliest
    return (first, last) if first and last else None
