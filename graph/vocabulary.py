"""The vocabulary in the store: our terms and topics, and those that other packages add."""

from collections.abc import Iterator
from importlib.metadata import entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable

import pyoxigraph as ox
from rdflib import URIRef
from rdflib.term import Node

from ..ontology import iris
from ..ontology.errors import StoreError
from .store import Store
from .terms import from_ox

GROUP = "minutegraph.ontology"  # entry points whose value names a package with Turtle files
_OURS = __name__.replace("graph.vocabulary", "ontology")

Triple = tuple[Node, Node, Node]


def refresh(store: Store) -> None:
    """Put the vocabulary into a store, unless it is there already."""
    wanted = {triple for file in turtle_files() for triple in _triples(file)}
    if set(store.graph(iris.VOCABULARY)) != wanted:
        store.replace({iris.VOCABULARY: sorted(wanted)})


def turtle_files() -> Iterator[Traversable]:
    """The Turtle files of terms and topics, ours first."""
    return (file for file in _all_files() if not _holds_shapes(file))


def shape_files() -> Iterator[Traversable]:
    """The Turtle files of SHACL shapes, ours first."""
    return (file for file in _all_files() if _holds_shapes(file))


def _all_files() -> Iterator[Traversable]:
    for package in [_OURS, *sorted({point.value for point in entry_points(group=GROUP)})]:
        found = (file for file in files(package).iterdir() if file.name.endswith(".ttl"))
        yield from sorted(found, key=lambda file: file.name)


def _holds_shapes(file: Traversable) -> bool:
    return "shapes" in file.name


def _triples(file: Traversable) -> Iterator[Triple]:
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
