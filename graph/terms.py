"""Terms between rdflib and Oxigraph, there and back."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import pyoxigraph as ox
from rdflib import Graph, Literal, URIRef
from rdflib.term import Node

_STRING = "http://www.w3.org/2001/XMLSchema#string"


def to_ox(term: Node) -> ox.NamedNode | ox.Literal:
    """An rdflib term as Oxigraph's; whatever is no valid IRI or literal raises ValueError."""
    if isinstance(term, URIRef):
        return ox.NamedNode(str(term))
    if not isinstance(term, Literal):
        raise ValueError(f"a node without an IRI cannot be stored: {term!r}")
    if term.language:
        return ox.Literal(str(term), language=term.language)
    return ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype or _STRING)))


def from_ox(term: object) -> Node:
    """An Oxigraph term as rdflib's; a plain string has no datatype, as where it is written."""
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if not isinstance(term, ox.Literal):
        raise ValueError(f"a node without an IRI in the store: {term!r}")
    if term.language:
        return Literal(term.value, lang=term.language)
    kind = term.datatype.value
    return Literal(term.value, datatype=None if kind == _STRING else URIRef(kind))


def quads_of(name: URIRef, triples: Iterable[tuple[Node, Node, Node]]) -> Iterator[ox.Quad]:
    """A graph as Oxigraph's quads."""
    graph = ox.NamedNode(str(name))
    for subject, predicate, value in triples:
        yield ox.Quad(_node(subject), _node(predicate), to_ox(value), graph)


@lru_cache(maxsize=4096)
def _node(term: Node) -> ox.NamedNode:
    return ox.NamedNode(str(term))


def graph_text(name: URIRef, triples: Iterable[tuple[Node, Node, Node]]) -> str:
    """A graph as the block of a SPARQL Update that inserts it."""
    lines = [" ".join(str(to_ox(term)) for term in triple) + " ." for triple in triples]
    return "\n".join([f"GRAPH {to_ox(name)} {{", *lines, "}"])


def graph_of(name: URIRef, quads: Iterable[ox.Quad]) -> Graph:
    """Quads of one graph as an rdflib Graph."""
    graph = Graph(identifier=name)
    for quad in quads:
        graph.add((from_ox(quad.subject), from_ox(quad.predicate), from_ox(quad.object)))
    return graph
