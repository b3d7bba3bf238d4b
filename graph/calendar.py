"""Deadlines that hang on a committee's calendar: its next meeting, a future meeting.

The calendar is the days of the committee's meetings that the store knows: those of papers, and
those of meetings.csv that have no paper. Each committee's deadlines are a graph of their own, made
afresh whenever the committee is linked, so that the order of loading never shows.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from rdflib import Literal, URIRef

from ..ontology import iris
from .deadlines.days import DueDays, opening_of
from .link_deadlines import described
from .link_keys import LINKS, Triple, having, key, keyed
from .rows import rows
from .store import Store

_DAYS = """
SELECT DISTINCT ?day WHERE {
  { ?meeting schema:organizer %s ; mg:earliest ?day ; mg:latest ?day }
  UNION { ?meeting a mg:CalendarMeeting ; schema:identifier %s ; mg:heldOn ?day }
} ORDER BY ?day
"""
# Days that a promise's own words gave stand in the graph of its document; they are not made again.
_PROMISED = """
SELECT ?commitment (MIN(?told) AS ?kind) (MIN(?words) AS ?due) ?first ?last WHERE {
  ?meeting schema:organizer %s .
  OPTIONAL { ?meeting mg:earliest ?first }
  OPTIONAL { ?meeting mg:latest ?last }
  GRAPH ?version {
    ?commitment mg:promisedAt ?meeting .
    ?statement mg:tells ?commitment ; mg:dueKind ?told ; mg:dueAsSaid ?words .
    FILTER(?told IN ("next_meeting", "future_meeting"))
    FILTER NOT EXISTS { ?commitment mg:dueRule|mg:earliest|mg:latest ?known }
  }
} GROUP BY ?commitment ?first ?last ORDER BY ?commitment ?first ?last
"""
_DAY = timedelta(days=1)
_HANGS = "hangs on"  # a committee on the calendar of another, that its papers name
_NAMED = re.compile(
    r"\b(?:next|following|forthcoming|future|subsequent|later|of\s+the)\s+(?:meeting\s+of\s+the\s+)?"
    r"(?P<name>(?:[A-Z][\w'’&-]*|and|of|for|the)(?:\s+(?:[A-Z][\w'’&-]*|and|of|for|the))*)"
)


@dataclass(frozen=True)
class Calendar:
    """The days on which a committee meets, in order."""

    days: tuple[date, ...]

    def after(self, day: date) -> date | None:
        """The first meeting after a day."""
        at = bisect_right(self.days, day)
        return self.days[at] if at < len(self.days) else None

    def after_either(self, first: date | None, last: date | None) -> date | None:
        """The same for a day that is only known to be one of several."""
        after = self.after(last) if last else None
        return after if after and first and self.after(first) == after else None


def link_deadlines(store: Store, committees: Iterable[URIRef]) -> None:
    """Settle the deadlines of these committees, and those set elsewhere by their calendars."""
    own = set(committees)
    elsewhere = {c for o in own for c in having(store, key(_HANGS, calendar_key(o)))}
    store.revise({_graph(c): set(_deadlines(store, c)) for c in own | elsewhere})


def calendar(store: Store, committee: URIRef) -> Calendar:
    """The days of a committee's meetings, from papers and from meetings.csv."""
    named = Literal(calendar_key(committee)).n3()
    found = rows(store, _DAYS % (committee.n3(), named))
    return Calendar(tuple(date.fromisoformat(str(day)) for (day,) in found))


def calendar_key(committee: URIRef) -> str:
    """What a committee is called in the calendar: its council's slug and its own."""
    return "/".join(str(committee).split("/")[-2:])


def _graph(committee: URIRef) -> URIRef:
    return iris.under(LINKS, "calendar", calendar_key(committee))


def _deadlines(store: Store, committee: URIRef) -> Iterator[Triple]:
    own: Calendar | None = None
    for commitment, kind, due, *bounds in rows(store, _PROMISED % committee.n3()):
        first, last = (date.fromisoformat(day) if day else None for day in bounds)
        meets = _other(committee, str(due))
        if meets:
            yield keyed(committee, _HANGS, calendar_key(meets))
        own = own or calendar(store, committee)
        days = calendar(store, meets) if meets else own
        if found := _settled(str(kind), opening_of(str(due)), days, first, last):
            yield from described(URIRef(str(commitment)), found)


def _other(committee: URIRef, due: str) -> URIRef | None:
    """Another body of the same council, where the words name one: "the next Cabinet meeting"."""
    found = _NAMED.search(due)
    if found is None:
        return None
    words = re.sub(r"^(?:the|and|of|for)\s+|\s+(?:[Mm]eeting|the|and|of|for)$", "", found["name"])
    slug, own = iris.slug(words), str(committee).rpartition("/")[2]
    if words[:1].islower() or set(slug.split("-")) <= {*own.split("-"), "meeting", "committee"}:
        return None
    return URIRef(f"{str(committee).rpartition('/')[0]}/{slug}")


def _settled(
    kind: str, opening: str, calendar: Calendar, first: date | None, last: date | None
) -> DueDays | None:
    """The next one gives its day; a future one is not before that. With none known
    later: after the day of this one."""
    meets = calendar.after_either(first, last)
    if meets and kind == "next_meeting" and opening in ("by", "before"):
        return DueDays(None, meets - _DAY * (opening == "before"), "next-meeting")
    if meets and kind == "next_meeting":
        return DueDays(meets, meets, "next-meeting")
    if meets:
        return DueDays(meets, None, "future-meeting")
    return DueDays(first + _DAY, None, "after-meeting") if first else None
