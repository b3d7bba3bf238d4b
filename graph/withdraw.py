"""Taking a document back for good: nothing of what it said stays, only that it was withdrawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rdflib import Literal, URIRef
from rdflib.namespace import PROV, RDF, RDFS

from ..ontology import iris
from ..ontology.errors import UsageError
from ..ontology.terms import DCT, MG, SCHEMA
from ..queries.catalogue import nearest
from .link import link
from .reviews.apply import apply_reviews
from .reviews.file import read_reviews
from .reviews.forget import forget_reviews
from .rows import rows
from .store import Store

_DOCUMENTS = """
SELECT DISTINCT ?document ?name ?whole WHERE {
  ?document a schema:DigitalDocument ; schema:name ?name
  FILTER NOT EXISTS { ?document dct:isVersionOf ?any }
  OPTIONAL { ?document dct:isPartOf ?whole }
} ORDER BY ?document
"""
_HASHES = """
SELECT DISTINCT ?hash WHERE {
  { ?version dct:isVersionOf <%(document)s> ; schema:sha256 ?hash }
  UNION { <%(document)s> prov:wasInvalidatedBy/dct:identifier ?hash }
} ORDER BY ?hash
"""
_OTHER_NAMES = """
SELECT DISTINCT ?other WHERE {
  <%s> (dct:isReplacedBy|^dct:isReplacedBy)+ ?other . ?other a schema:DigitalDocument
} ORDER BY ?other
"""
_WITHDRAWN = """
SELECT DISTINCT ?document ?hash WHERE {
  ?document prov:wasInvalidatedBy ?withdrawal
  FILTER NOT EXISTS { ?document mg:currentVersion ?live }
  OPTIONAL { ?withdrawal dct:identifier ?hash }
}
"""
Triple = tuple[URIRef, URIRef, URIRef | Literal]


@dataclass(frozen=True)
class Withdrawal:
    """Who took a document back, on which day, and why."""

    by: str
    on: date
    why: str


@dataclass(frozen=True)
class Withdrawn:
    """Which documents may not come back: by their nodes, and by the hashes of what they said."""

    documents: frozenset[str] = frozenset()
    hashes: frozenset[str] = frozenset()


def take_back(store: Store, named: str, told: Withdrawal, reviews: Path | None) -> list[int]:
    """Take a document out of a store with all its versions, links and reviews.

    ``named``: its name, key or IRI. Answers the numbers of the reviews that went with it. The files
    of the store still hold the words until it is rewritten (store_files.rewrite).
    """
    names = {
        node: name
        for document, name in _documents(store, named).items()
        for node in (document, *_other_names(store, document))
    }
    gone = forget_reviews(reviews, names)
    stems = tuple(f"{node}/version/" for node in names)
    versions = [graph for graph in store.graphs() if str(graph).startswith(stems)]
    graphs = {node: set(_record(store, node, name, told)) for node, name in names.items()}
    store.replace(graphs, drop=versions)
    applied = apply_reviews(store, read_reviews(reviews))
    link(store, again=applied.changed)
    return gone


def withdrawn(store: Store) -> Withdrawn:
    """What was withdrawn from a store and has not been loaded again since."""
    found = [(str(document), hash_) for document, hash_ in rows(store, _WITHDRAWN)]
    return Withdrawn(frozenset(d for d, _ in found), frozenset(str(h) for _, h in found if h))


def _documents(store: Store, named: str) -> dict[URIRef, str]:
    """The document of a name, key or IRI, or all that one file holds, with their names."""
    found = [(URIRef(str(d)), str(name), str(w or d)) for d, name, w in rows(store, _DOCUMENTS)]
    keys = {named, str(iris.document(named))}
    meant = [one for one in found if keys & {str(one[0]), one[2]}]
    meant = meant or [one for one in found if one[1] == named]
    if len({whole for *_, whole in meant}) > 1:
        several = ", ".join(node for node, *_ in meant)
        raise UsageError(f"{len(meant)} documents are named {named!r}; give one of {several}")
    if not meant:
        names = [name for _, name, _ in found]
        raise UsageError(f"there is no document {named!r} in the store{nearest(named, names)}")
    return {node: name for node, name, _ in meant}


def _other_names(store: Store, document: URIRef) -> Iterator[URIRef]:
    """What else the document is called: by its path until its address was known, then by that."""
    for (other,) in rows(store, _OTHER_NAMES % document):
        yield URIRef(str(other))


def _record(store: Store, document: URIRef, name: str, told: Withdrawal) -> Iterator[Triple]:
    """What stays: that there was such a document, and that it was withdrawn."""
    node, agent = iris.under(document, "withdrawal"), iris.thing("reviewer", iris.slug(told.by))
    yield document, RDF.type, SCHEMA.DigitalDocument
    yield document, SCHEMA.name, Literal(name)
    yield document, PROV.wasInvalidatedBy, node
    yield node, RDF.type, MG.Withdrawal
    yield node, PROV.wasAssociatedWith, agent
    yield node, DCT.date, Literal(told.on)
    yield node, RDFS.comment, Literal(told.why)
    yield agent, RDF.type, PROV.Agent
    yield agent, RDFS.label, Literal(told.by)
    for (hash_,) in rows(store, _HASHES % {"document": document}):
        yield node, DCT.identifier, Literal(str(hash_))
