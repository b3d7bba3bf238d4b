"""Meetings, committees and councils, each described once, from the papers that are of them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS

from ..ontology import iris
from ..ontology.edtf import edtf
from ..ontology.terms import DCT, MG, SCHEMA
from .link_keys import Triple, filed_of, having, key, keyed
from .link_papers import Paper, linked
from .link_scope import most_counted
from .store import Store


def describe_meetings(store: Store, meetings: Iterable[URIRef]) -> Iterator[tuple[URIRef, Triple]]:
    """Who met and when; an undated meeting from a matching report or from its bounds."""
    of = {meeting: sorted(having(store, key("meeting", str(meeting)))) for meeting in meetings}
    papers = linked(store, {document for found in of.values() for document in found})
    for meeting, documents in of.items():
        if documents:
            found = [papers[document] for document in documents]
            yield from ((meeting, triple) for triple in _meeting(meeting, found))


def _meeting(meeting: URIRef, papers: list[Paper]) -> Iterator[Triple]:
    first = papers[0]
    day, name = first.day, first.committee_name or first.title
    yield meeting, RDF.type, MG.Meeting
    yield meeting, RDFS.label, Literal(f"{name}, {day}" if day else name)
    if first.committee:
        yield meeting, SCHEMA.organizer, first.committee
    for report in {p.report.meeting for p in papers if p.report} - {meeting}:
        yield meeting, DCT.isReplacedBy, report
    earliest = _one(paper.earliest for paper in papers)
    latest = _one(paper.latest for paper in papers)
    for predicate, value in (
        (MG.earliest, earliest),
        (MG.latest, latest),
        (MG.edtf, edtf(earliest, latest)),
    ):
        if value:
            yield meeting, predicate, Literal(value)


def _one(days: Iterable[date | None]) -> date | None:
    return min((day for day in days if day), default=None)


def describe_committees(
    store: Store, committees: Iterable[URIRef]
) -> Iterator[tuple[URIRef, Triple]]:
    """Each committee under the name most said; it is a part of its council, where one is known."""
    for committee, label in _labels(store, committees):
        council, name = str(committee).split("/")[-2:]
        yield committee, (committee, RDF.type, ORG.OrganizationalUnit)
        yield committee, (committee, RDFS.label, Literal(label))
        if council != "unstated" and _sits(store, name, council):
            yield committee, (committee, ORG.unitOf, iris.thing("council", council))
            yield committee, keyed(committee, "committee", name)


def _sits(store: Store, name: str, council: str) -> bool:
    """Whether a paper states both this committee and this council."""
    return next(having(store, key("sits", name, council)), None) is not None


def describe_councils(store: Store, councils: Iterable[URIRef]) -> Iterator[tuple[URIRef, Triple]]:
    """Each council under the name most said."""
    for council, label in _labels(store, councils):
        yield council, (council, RDF.type, ORG.FormalOrganization)
        yield council, (council, RDFS.label, Literal(label))


def _labels(store: Store, bodies: Iterable[URIRef]) -> Iterator[tuple[URIRef, str]]:
    for body in sorted(bodies):
        if names := Counter(name for (name,) in filed_of(store, body, "of papers")):
            yield body, most_counted(names)
