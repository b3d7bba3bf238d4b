"""Deadlines that hang on the day of the meeting, where that is known only by now: a review gave it,
or the report that an item considered. Papers that state their day have settled theirs themselves.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from rdflib import Literal, URIRef

from ..ontology.edtf import edtf
from ..ontology.terms import MG
from .deadlines.days import OPEN, DueDays, days
from .link_keys import Triple, asked_of
from .link_papers import Paper
from .store import Store

_UNSETTLED = """
SELECT DISTINCT ?document ?commitment ?kind ?due WHERE {
  VALUES ?document { %s }
  ?document mg:currentVersion ?version .
  GRAPH ?version {
    ?commitment mg:promisedAt ?meeting ; mg:document ?document .
    ?statement mg:tells ?commitment ; mg:dueKind ?kind ; mg:dueAsSaid ?due .
    FILTER NOT EXISTS { ?commitment mg:dueRule|mg:earliest|mg:latest ?known }
  }
} ORDER BY ?commitment ?statement
"""
_DAY = timedelta(days=1)


def deadlines(store: Store, papers: Mapping[URIRef, Paper]) -> Iterator[tuple[URIRef, Triple]]:
    """What the words of promises mean, counted from the day of the meeting: once each."""
    settled = set[str]()
    for document, commitment, kind, due in asked_of(store, _UNSETTLED, papers):
        paper = papers[URIRef(str(document))]
        found = _days(paper, str(kind), str(due))
        if found.rule and commitment not in settled:
            settled.add(str(commitment))
            for triple in described(URIRef(str(commitment)), found):
                yield paper.document, triple


def described(commitment: URIRef, found: DueDays) -> Iterator[Triple]:
    """The triples of a deadline."""
    told = edtf(found.earliest, found.latest)
    for term, value in (
        (MG.earliest, found.earliest), (MG.latest, found.latest), (MG.edtf, told),
        (MG.dueRule, found.rule),
    ):  # fmt: skip
        if value:
            yield commitment, term, Literal(value)


def _days(paper: Paper, kind: str, due: str) -> DueDays:
    """A later meeting is after this one; which it is, the committee's calendar tells, if any."""
    if kind in ("next_meeting", "future_meeting"):
        if paper.day and not paper.committee:
            return DueDays(paper.day + _DAY, None, "after-meeting")
        return OPEN
    return OPEN if kind == "event" else days(due, paper.day)
