"""The meetings of meetings.csv that have no paper, kept in the store as a committee's calendar."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rdflib import Literal, URIRef
from rdflib.namespace import RDF

from ..graph.calendar import calendar_key
from ..graph.store import Store
from ..ontology import iris
from ..ontology.terms import MG, SCHEMA
from .emit_document import Triple
from .reading.sidecar import Given


def store_calendar(store: Store, folder: Path, rows: Sequence[Given]) -> set[URIRef]:
    """Keep what a folder's meetings.csv says of meetings without a paper, in place of what it said
    before; the committees whose calendar it tells of, or told of."""
    graph = iris.thing("graph", "calendar", iris.short_hash(folder.resolve().as_posix()))
    wanted = {triple for row in rows for triple in _meeting(row)}
    held = set(store.graph(graph))
    store.revise({graph: wanted})
    return set(_committees(wanted | held))


def _meeting(given: Given) -> Iterator[Triple]:
    """One meeting, named as if it had a paper."""
    committee = iris.committee(given.council, str(given.committee))
    key = calendar_key(committee)
    node = iris.thing("meeting", key, str(given.day))
    yield node, RDF.type, MG.CalendarMeeting
    yield node, SCHEMA.identifier, Literal(key)
    yield node, MG.committeeAsSaid, Literal(given.committee)
    yield node, MG.heldOn, Literal(given.day)
    if given.council:
        yield node, MG.councilAsSaid, Literal(given.council)


def _committees(triples: Iterable[tuple[object, object, object]]) -> Iterator[URIRef]:
    for _, predicate, value in triples:
        if predicate == SCHEMA.identifier:
            yield iris.thing("committee", str(value))
