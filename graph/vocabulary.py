"""The vocabulary as a store holds it: the triples of the terms and topics of this version."""

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
from rdflib import URIRef
from rdflib.term import Node

from ..ontology import iris
from ..ontology.errors import StoreError
from ..ontology.vocabulary import files
from .terms import from_ox

Triple = tuple[Node, Node, Node]


def vocabulary_triples() -> set[Triple]:
    """All triples of the terms and topics, ours and those that other packages add."""
    return {triple for file in files() if "shapes" not in file.stem for triple in _triples(file)}


def _triples(file: Path) -> Iterator[Triple]:
    """The triples of a Turtle file; a nameless node is named by its place in the file."""
    named: dict[str, URIRef] = {}

    def name(node: object) -> Node:
        if not isinstance(node, ox.BlankNode):
            return from_ox(node)
        fresh = URIRef(f"{iris.VOCABULARY}#{file.name}-{len(named) + 1}")
        return named.setdefault(node.value, fresh)

    try:
        for quad in ox.parse(file.read_bytes(), format=ox.RdfFormat.TURTLE):
            yield name(quad.subject), name(quad.predicate), name(quad.object)
    except (SyntaxError, ValueError) as error:
        raise StoreError(f"{file}: not valid Turtle: {error}") from error
