"""All promises, or those of one status, owner, committee, topic or year."""

from dataclasses import replace

from ...ontology.errors import UsageError
from ..store import Store
from .ask_facts import ask, ask_each
from .ask_related import of_commitments
from .known import Known, ask_known
from .names import find_committee, find_one, find_owners
from .story import Story
from .sum_up import sum_up
from .tell import Chosen, tell
from .words import STATUS, listed

_ALL = """
SELECT ?commitment ?meeting ?status WHERE {
  ?commitment a mg:Commitment ; mg:promisedAt ?meeting
  OPTIONAL { ?commitment mg:currentStatus ?status }
} ORDER BY ?commitment ?meeting ?status
"""
_OWED = """
SELECT DISTINCT ?commitment WHERE {
  VALUES ?party { %s } ?commitment mg:debtor|mg:responsible ?party ; a mg:Commitment }
"""
_ABOUT = """
SELECT DISTINCT ?commitment WHERE {
  VALUES ?wider { %s } ?topic skos:broader* ?wider .
  ?commitment a mg:Commitment ; ^mg:tells?/dct:subject ?topic }
"""


def commitments_story(
    store: Store,
    status: str | None = None,
    owner: str | None = None,
    committee: str | None = None,
    topic: str | None = None,
    year: int | str | None = None,
) -> Story:
    """The promises that all the filters let through; a filter that nothing fits is an error."""
    known = ask_known(store)
    wanted = _of_meetings(known, _status(status), committee, _year(year))
    if owner:
        wanted &= {iri for (iri,) in ask_each(store, _OWED, find_owners(known, owner))}
    if topic:
        about = find_one(known, "topic", topic)
        wanted &= {iri for (iri,) in ask_each(store, _ABOUT, [about])}
        topic = known.topics[about][0]
    given = [STATUS.get(status or "", ""), owner, committee, topic, str(year or "")]
    words = [word for word in given if word]
    title = f"Promises: {listed(words)}" if words else "All promises"
    story = tell(
        known, "commitments", " ".join(words), title, Chosen(frozenset(), frozenset(wanted))
    )
    story = replace(story, related=of_commitments(known, story))
    return replace(story, sentences=sum_up(known, story))


def _of_meetings(known: Known, status: str, committee: str | None, year: str) -> set[str]:
    """Promises by what their meeting tells, and their status."""
    bodies = find_committee(known, committee) if committee else None
    found: set[str] = set()
    for iri, meeting, is_now in ask(known.store, _ALL):
        met = known.meetings.of(meeting)
        column = known.meeting(meeting)
        years = {str(day.year) for day in (column.earliest, column.latest) if day}
        if (
            (not status or (is_now or "open") == status)
            and (bodies is None or known.meetings.committees.get(met) in bodies)
            and (not year or year in years)
        ):
            found.add(iri)
    return found


def _status(status: str | None) -> str:
    if status and status not in STATUS:
        raise UsageError(f"there is no status {status!r}; choose {', '.join(STATUS)}")
    return status or ""


def _year(year: int | str | None) -> str:
    if year and not (str(year).isdecimal() and len(str(year)) == 4):
        raise UsageError(f"year={str(year)!r} is no year: write 2024")
    return str(year or "")
