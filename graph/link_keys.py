"""How linking finds what a document may touch: keys, each looked up in the store's index.

Whatever may be one with another thing carries the same key. The keys of a document are in a graph
of its own, with what was decided of its findings, so that they go when the document goes.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, cast

import pyoxigraph as ox
from rdflib import Literal, URIRef

from ..ontology import iris
from ..ontology.terms import MG
from .rows import rows
from .store import Store

Triple = tuple[URIRef, URIRef, URIRef | Literal]
Keyed = tuple[URIRef, str]  # a thing and one of its keys

LINKS = iris.thing("graph", "links")
_KEY = ox.NamedNode(str(MG.linkKey))


def key(*parts: str) -> str:
    """A key from the words that say what it is a key of."""
    return "|".join(parts)


def keyed(thing: URIRef, *parts: str) -> Triple:
    """The triple that finds a thing by a key."""
    return thing, MG.linkKey, Literal(key(*parts))


def filed(thing: URIRef, kind: str, *facts: object) -> Triple:
    """The triple that keeps what linking asks of a thing again and again, ready to be compared."""
    return keyed(thing, kind, json.dumps(facts, separators=(",", ":"), ensure_ascii=False))


def facts_of(thing: URIRef) -> URIRef:
    """Under what the facts of a thing with many keys are filed, which else are read with them."""
    return iris.under(thing, "facts")


def facts(words: str, kind: str) -> list[Any] | None:
    """The facts that a key holds; None where it is a key of another kind."""
    found, _, rest = words.partition("|")
    return cast("list[Any]", json.loads(rest)) if found == kind else None


def filed_of(store: Store, thing: URIRef, kind: str) -> Iterator[list[Any]]:
    """The facts of one kind filed of a thing: once for each paper, in no order."""
    for quad in store.quads.quads_for_pattern(ox.NamedNode(str(thing)), _KEY, None):
        if (found := facts(str(getattr(quad.object, "value", "")), kind)) is not None:
            yield found


def place_graph(document: URIRef) -> URIRef:
    """Where it is kept where a document belongs."""
    return iris.under(LINKS, "place", _tail(document))


def document_graph(document: URIRef) -> URIRef:
    """Where what is decided of one document's findings is kept."""
    return iris.under(LINKS, "document", _tail(document))


def owners_graph(document: URIRef) -> URIRef:
    """Where it is kept who owes what one document tells, and what became of it."""
    return iris.under(LINKS, "owners", _tail(document))


def events_graph(document: URIRef) -> URIRef:
    """Where it is kept which promises one document reports on."""
    return iris.under(LINKS, "events", _tail(document))


def deadlines_graph(document: URIRef) -> URIRef:
    """Where the deadlines are kept that hang on the day of one document's meeting."""
    return iris.under(LINKS, "deadlines", _tail(document))


def node_graph(node: URIRef) -> URIRef:
    """Where a post, body, measure or meeting is described, once for all its documents."""
    return iris.under(LINKS, "thing", str(node).removeprefix(iris.BASE))


def holdings_graph(post: URIRef) -> URIRef:
    """Where it is kept who held a post, and when."""
    return iris.under(LINKS, "holdings", str(post).removeprefix(iris.BASE))


def surname_graph(scope: str, surname: str) -> URIRef:
    """Where the people of one surname are told apart."""
    return iris.under(LINKS, "surname", scope, surname)


def having(store: Store, wanted: str) -> Iterator[URIRef]:
    """The things that carry a key."""
    for quad in store.quads.quads_for_pattern(None, _KEY, ox.Literal(wanted)):
        yield URIRef(str(getattr(quad.subject, "value", "")))


def carries(store: Store, wanted: str) -> bool:
    """Whether anything carries a key."""
    return next(having(store, wanted), None) is not None


def keys_in(store: Store, graph: URIRef) -> Iterator[Keyed]:
    """The things of one graph that carry keys, and those."""
    quads = store.quads.quads_for_pattern(None, _KEY, None, ox.NamedNode(str(graph)))
    for quad in quads:
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.Literal):
            yield URIRef(quad.subject.value), quad.object.value


def told_in(store: Store, graph: URIRef, term: URIRef) -> Iterator[Triple]:
    """The triples of one property in a graph of links."""
    where = (ox.NamedNode(str(term)), None, ox.NamedNode(str(graph)))
    for quad in store.quads.quads_for_pattern(None, *where):
        if isinstance(quad.subject, ox.NamedNode):
            known = isinstance(quad.object, ox.NamedNode)
            words = str(getattr(quad.object, "value", ""))
            yield URIRef(quad.subject.value), term, URIRef(words) if known else Literal(words)


def objects(store: Store, subject: URIRef | None, term: URIRef, graph: URIRef) -> list[URIRef]:
    """The nodes that a property leads to in one graph, from a thing or from any."""
    start = ox.NamedNode(str(subject)) if subject else None
    where = (ox.NamedNode(str(term)), None, ox.NamedNode(str(graph)))
    found = (quad.object for quad in store.quads.quads_for_pattern(start, *where))
    return [URIRef(node.value) for node in found if isinstance(node, ox.NamedNode)]


def objects_of(store: Store, subject: URIRef, term: URIRef) -> set[URIRef]:
    """The nodes that a property of a thing leads to."""
    where = (ox.NamedNode(str(subject)), ox.NamedNode(str(term)), None)
    found = (quad.object for quad in store.quads.quads_for_pattern(*where))
    return {URIRef(node.value) for node in found if isinstance(node, ox.NamedNode)}


def values(store: Store, thing: URIRef) -> dict[URIRef, list[str]]:
    """All that the store says of a thing, sorted, by property."""
    found: dict[URIRef, list[str]] = {}
    for quad in store.quads.quads_for_pattern(ox.NamedNode(str(thing)), None, None):
        if isinstance(quad.object, ox.NamedNode | ox.Literal):
            found.setdefault(URIRef(quad.predicate.value), []).append(quad.object.value)
    return {term: sorted(set(said)) for term, said in found.items()}


def asked(store: Store, query: str, about: Iterable[str]) -> Iterator[tuple[str | None, ...]]:
    """The rows of a query that has one ``%s`` for things or keys, asked a few hundred at a time."""
    wanted = sorted(set(about))
    for start in range(0, len(wanted), 500):
        yield from rows(store, query % " ".join(wanted[start : start + 500]))


def asked_of(
    store: Store, query: str, things: Iterable[URIRef]
) -> Iterator[tuple[str | None, ...]]:
    """The rows of a query about some things."""
    return asked(store, query, (thing.n3() for thing in things))


def asked_by_key(store: Store, query: str, keys: Iterable[str]) -> Iterator[tuple[str | None, ...]]:
    """The rows of a query about what carries some keys."""
    return asked(store, query, (Literal(wanted).n3() for wanted in keys))


def _tail(document: URIRef) -> str:
    return str(document).rpartition("/")[2]
