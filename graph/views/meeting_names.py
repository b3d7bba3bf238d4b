"""Which meeting a name means: its address, the end of that, or its day with its committee."""

import re
from datetime import UTC, date, datetime

from ...ontology.errors import UsageError
from ...queries.catalogue import nearest
from .known import Known
from .story import Column
from .words import one_line

_DAY = re.compile(r"(\d{4}-\d\d-\d\d|\d{1,2} [A-Za-z]+ \d{4})[ ,]*")


def find_meeting(known: Known, name: str) -> str:
    """The one meeting that is meant; several are an error that names them, none the nearest."""
    found = _by_address(known, name.strip()) or _by_day(known, one_line(name))
    if len(found) > 1:
        those = "; ".join(meeting_name(known, known.meetings.columns[iri]) for iri in found)
        raise UsageError(f"{name!r} may mean several meetings, so name one of them: {those}")
    if not found:
        columns = known.meetings.in_order(known.meetings.columns)
        names = [meeting_name(known, column) for column in columns]
        raise UsageError(f"there is no meeting {name!r} in the store{nearest(name, names)}")
    return found[0]


def meeting_name(known: Known, column: Column) -> str:
    """Its day and its committee, where that means one meeting; else its address."""
    if not column.dated or not column.committee:
        return column.key
    alike = [c for c in known.meetings.columns.values() if c.head == column.head]
    same = [c for c in alike if c.committee == column.committee]
    alone = {known.meetings.of(c.key) for c in same} == {column.key}
    return f"{column.latest} {column.committee}" if alone else column.key


def _by_address(known: Known, name: str) -> list[str]:
    ends = [iri for iri in known.meetings.columns if iri == name or iri.endswith(f"/{name}")]
    return sorted({known.meetings.of(iri) for iri in ends})


def _by_day(known: Known, name: str) -> list[str]:
    """Meetings of a day, and of a committee if words follow; a committee's exact name wins."""
    said = _DAY.match(name)
    on = _day(said[1]) if said else None
    if not said or not on:
        return []
    words = name[said.end() :].casefold().removeprefix("the ")
    columns = known.meetings.in_order(known.meetings.columns)
    there = [c for c in columns if c.dated and c.latest == on and words in c.committee.casefold()]
    exact = [c for c in there if c.committee.casefold().removeprefix("the ") == words]
    return [column.key for column in exact or there]


def _day(words: str) -> date | None:
    for form in ("%Y-%m-%d", "%d %B %Y"):
        try:
            return datetime.strptime(words, form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return None
