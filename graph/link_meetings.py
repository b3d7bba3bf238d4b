"""Meetings, committees and councils, each described once, and which report an item considered."""

from collections.abc import Iterable, Iterator
from datetime import date

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS

from ..ontology.edtf import edtf
from ..ontology.terms import DCT, MG, SCHEMA
from .link_papers import Paper
from .link_scope import Scope, Triple, most_said


def link_meetings(scope: Scope) -> Iterator[Triple]:
    """Describe who met and when; an undated meeting from a matching report or from its bounds."""
    meetings: dict[URIRef, list[Paper]] = {}
    for paper in scope.papers:
        meetings.setdefault(paper.meeting, []).append(paper)
        if paper.report:
            yield from _considered(paper, paper.report)
    yield from _bodies(scope)
    for meeting, papers in meetings.items():
        yield from _meeting(meeting, papers)


def _meeting(meeting: URIRef, papers: list[Paper]) -> Iterator[Triple]:
    first = papers[0]
    day, name = first.day, first.committee_name or first.title
    yield meeting, RDF.type, MG.Meeting
    yield meeting, RDFS.label, Literal(f"{name}, {day}" if day else name)
    if first.committee:
        yield meeting, SCHEMA.organizer, first.committee
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


def _bodies(scope: Scope) -> Iterator[Triple]:
    """The committees and the council, each with one label, the most frequent."""
    names: dict[URIRef, list[str]] = {}
    for paper in scope.papers:
        if paper.committee and paper.committee_name:
            names.setdefault(paper.committee, []).append(paper.committee_name)
            yield paper.committee, RDF.type, ORG.OrganizationalUnit
        if paper.committee and paper.council:
            yield paper.committee, ORG.unitOf, paper.council
        if paper.council and paper.council_name:
            names.setdefault(paper.council, []).append(paper.council_name)
            yield paper.council, RDF.type, ORG.FormalOrganization
            yield paper.document, MG.council, paper.council
    for body, said in names.items():
        yield body, RDFS.label, Literal(most_said(said))


def _considered(paper: Paper, report: Paper) -> Iterator[Triple]:
    yield paper.document, MG.considers, report.document
    if paper.meeting != report.meeting:
        yield paper.meeting, DCT.isReplacedBy, report.meeting
