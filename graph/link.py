"""Links across documents: who is the same person, which post, which report an item considered.

What is decided hangs on few things each: on the mentions of one surname in a council, on the papers
of one meeting, on the promises with words of a report. A change is followed from its document to
just those, by keys in the store's index (link_keys.py), and they are decided afresh from what
all documents say, so that neither the order of loading nor the size of the store shows.
"""

import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pyoxigraph as ox
from rdflib import Literal, URIRef
from rdflib.namespace import PROV

from ..ontology.terms import MG, SCHEMA
from .link_keys import LINKS
from .link_step import Step
from .store import Store


def link(store: Store, again: Iterable[URIRef] = ()) -> None:
    """Link what has changed since the last time, and these documents again; everything, if the last
    time was cut short or other rules decided then."""
    live, linked = _live(store), _linked(store)
    if _finished(store):
        changed = {d for d in {*live, *linked} if live.get(d) != linked.get(d)} | set(again)
    else:
        changed = set(live)
        store.replace({}, drop=[graph for graph in store.graphs() if graph.startswith(LINKS)])
    if changed:
        store.revise({LINKS: set()})  # whoever is stopped from here on has not finished
        Step(store, {document: live.get(document) for document in changed}).run()
    store.revise({LINKS: {(LINKS, SCHEMA.softwareVersion, Literal(_rules()))}})


def _live(store: Store) -> dict[URIRef, URIRef]:
    """The current version of each document."""
    return dict(_pairs(store, MG.currentVersion))


def _linked(store: Store) -> dict[URIRef, URIRef]:
    """The version of each document that was linked last."""
    versions = (v for at, v in _pairs(store, PROV.wasDerivedFrom) if at.startswith(LINKS))
    return {URIRef(version.rpartition("/version/")[0]): version for version in versions}


def _pairs(store: Store, term: URIRef) -> Iterator[tuple[URIRef, URIRef]]:
    for quad in store.quads.quads_for_pattern(None, ox.NamedNode(str(term)), None):
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode):
            yield URIRef(quad.subject.value), URIRef(quad.object.value)


def _finished(store: Store) -> bool:
    """Whether the links are whole, and made by these rules."""
    stamp = ox.Literal(_rules())
    where = (ox.NamedNode(str(LINKS)), ox.NamedNode(str(SCHEMA.softwareVersion)), stamp)
    return next(store.quads.quads_for_pattern(*where), None) is not None


@cache
def _rules() -> str:
    """A digest of everything that decides on links."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        if path.parent.name != "views":
            digest.update(path.read_bytes())
    return digest.hexdigest()[:8]
