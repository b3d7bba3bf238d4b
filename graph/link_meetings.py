"""Meetings, committees and councils, each described once, from the papers that are of them."""

from collections.abc import Iterable, Iterator
from datetime import date

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS

from ..ontology import iris
from ..ontology.edtf import edtf
from ..ontology.terms import DCT, MG, SCHEMA
from .link_keys import Triple, asked_by_key, having, key, keyed
from .link_papers import Paper, linked
from .link_scope import most_counted
from .store import Store

_NAMED = """
SELECT ?key ?name (COUNT(DISTINCT ?document) AS ?often) WHERE {
  VALUES ?key { %%s }
  ?document mg:linkKey ?key .
  OPTIONAL { ?document mg:considers/mg:%s ?report_said }
  OPTIONAL { ?document mg:%s ?said }
  BIND(COALESCE(?said, ?report_said) AS ?name)
} GROUP BY ?key ?name ORDER BY ?key ?name
"""
_COMMITTEES = _NAMED % ("committeeAsSaid", "committeeAsSaid")
_COUNCILS = _NAMED % ("councilAsSaid", "councilAsSaid")


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
    by_key = {key("committee of", str(committee)): committee for committee in committees}
    for committee, label in _labels(store, _COMMITTEES, by_key):
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
    by_key = {key("of", str(council).rpartition("/")[2]): council for council in councils}
    for council, label in _labels(store, _COUNCILS, by_key):
        yield council, (council, RDF.type, ORG.FormalOrganization)
        yield council, (council, RDFS.label, Literal(label))


def _labels(store: Store, query: str, by_key: dict[str, URIRef]) -> Iterator[tuple[URIRef, str]]:
    said: dict[str, dict[str, int]] = {}
    for words, name, often in asked_by_key(store, query, by_key):
        if words and name:
            said.setdefault(words, {})[name] = int(str(often))
    for words, names in said.items():
        yield by_key[words], most_counted(names)
