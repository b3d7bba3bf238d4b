"""Which meeting's minutes a decision approves: the one of its committee on the day that it names.

The meetings are those of papers and of meetings.csv. Each committee's links are a graph of their
own, made afresh whenever the committee is linked, so that the order of loading never shows.
"""

from collections.abc import Iterable, Iterator
from datetime import date

import pyoxigraph as ox
from rdflib import Literal, URIRef
from rdflib.namespace import RDF

from ..ontology import iris
from ..ontology.terms import MG
from .calendar import calendar_key
from .link_keys import LINKS, Triple, asked_of, filed, filed_of
from .link_papers import Paper
from .link_scope import Decided, Papers
from .minutes_words import approves, days_named, of_own_meeting, subject_to
from .months import MONTHS
from .store import Store

_APPROVALS = """
SELECT DISTINCT ?decision ?document ?wording ?around ?title WHERE {
  VALUES ?document { %s }
  ?decision a mg:Decision ; mg:document ?document ; mg:wording ?wording .
  FILTER(CONTAINS(LCASE(?wording), "minutes"))
  OPTIONAL { ?decision mg:paragraph/mg:quote ?around }
  OPTIONAL { ?decision mg:item/dct:title ?title }
} ORDER BY ?decision ?around ?title
"""


def minutes_filed(store: Store, papers: Papers) -> Decided:
    """The approvals of minutes in some papers, and the days of their meetings."""
    for paper in papers.values():
        yield from ((paper.document, triple) for triple in _held(paper))
    for decision, document, wording, around, title in asked_of(store, _APPROVALS, papers):
        paper, words = papers[URIRef(str(document))], " ".join(str(wording).split())
        if paper.kind == "report" or not paper.committee or not approves(words):
            continue
        told = subject_to(words, " ".join((around or "").split()))
        for day in _days(paper, words, title or ""):
            what = (str(decision), str(day), told)
            yield paper.document, filed(_minutes(paper.committee), "approves", *what)


def link_minutes(store: Store, committees: Iterable[URIRef]) -> None:
    """Settle which meetings' minutes these committees approved."""
    store.revise({_graph(c): set(_links(store, c)) for c in committees})


def _held(paper: Paper) -> Iterator[Triple]:
    if paper.committee and paper.earliest and paper.earliest == paper.latest:
        held = (str(paper.earliest), str(paper.meeting))
        yield filed(_minutes(paper.committee), "held", *held)


def _days(paper: Paper, words: str, title: str) -> Iterator[date]:
    """The days, before the meeting's own, whose minutes a decision or its item's title names."""
    council, committee = str(paper.committee).split("/")[-2:]
    for told in (words, title):
        found = days_named(told, paper.earliest)
        if not of_own_meeting(told, council, committee):
            return
        if found is not None:
            yield from (day for day in found if not paper.latest or day < paper.latest)
            return


def _links(store: Store, committee: URIRef) -> Iterator[Triple]:
    facts = _minutes(committee)
    held: dict[str, set[str]] = {}
    for day, meeting in filed_of(store, facts, "held"):
        held.setdefault(day, set()).add(meeting)
    for decision, day, told in filed_of(store, facts, "approves"):
        if meeting := _the_meeting(store, committee, day, held.get(day, set())):
            node = URIRef(decision)
            yield node, MG.approvesMinutesOf, meeting
            yield node, MG.linkReason, Literal(f"the same committee met on {_written(day)}")
            if told:
                yield node, MG.subjectTo, Literal(told)


def _the_meeting(store: Store, committee: URIRef, day: str, held: set[str]) -> URIRef | None:
    """The one meeting of that day: the committee's own node, else the only one that there is."""
    node = iris.thing("meeting", calendar_key(committee), day)
    kind = (ox.NamedNode(str(RDF.type)), ox.NamedNode(str(MG.CalendarMeeting)), None)
    calendar = store.quads.quads_for_pattern(ox.NamedNode(str(node)), *kind)
    if str(node) in held or next(iter(calendar), None):
        return node
    return URIRef(next(iter(held))) if len(held) == 1 else None


def _minutes(committee: URIRef) -> URIRef:
    """Under what is filed what the committee's approvals need."""
    return iris.under(committee, "minutes")


def _graph(committee: URIRef) -> URIRef:
    return iris.under(LINKS, "minutes", calendar_key(committee))


def _written(day: str) -> str:
    then = date.fromisoformat(day)
    return f"{then.day} {MONTHS[then.month - 1]} {then.year}"
