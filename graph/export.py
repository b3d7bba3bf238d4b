"""A store as one file: the whole graph, or its network. The same facts give the same bytes."""

from collections.abc import Callable
from typing import BinaryIO

import pyoxigraph as ox

from ..ontology.errors import UsageError
from ..ontology.prefixes import PREFIXES
from .store import Store

Writer = Callable[[Store, BinaryIO], None]


def export_as(store: Store, form: str, output: BinaryIO) -> None:
    """Write a store as turtle, trig, nquads, jsonld, graphml or gexf."""
    if form not in WRITERS:
        raise UsageError(f"there is no format {form!r}: choose {', '.join(WRITERS)}")
    WRITERS[form](store, output)


def _turtle(store: Store, output: BinaryIO) -> None:
    """All triples, whichever graph they are in, each once."""
    facts = sorted({ox.Triple(q.subject, q.predicate, q.object) for q in store.quads}, key=str)
    ox.serialize(facts, output, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)


def _trig(store: Store, output: BinaryIO) -> None:
    ox.serialize(_quads(store), output, format=ox.RdfFormat.TRIG, prefixes=PREFIXES)


def _nquads(store: Store, output: BinaryIO) -> None:
    output.write(store.dump())


def _jsonld(store: Store, output: BinaryIO) -> None:
    ox.serialize(_quads(store), output, format=ox.RdfFormat.JSON_LD, prefixes=PREFIXES)


def _quads(store: Store) -> list[ox.Quad]:
    """All quads, graph by graph."""
    return sorted(store.quads, key=lambda quad: (str(quad.graph_name), str(quad)))


def _graphml(store: Store, output: BinaryIO) -> None:
    from .export_network import write_graphml

    write_graphml(store, output)


def _gexf(store: Store, output: BinaryIO) -> None:
    from .export_network import write_gexf

    write_gexf(store, output)


WRITERS: dict[str, Writer] = {
    "turtle": _turtle,
    "trig": _trig,
    "nquads": _nquads,
    "jsonld": _jsonld,
    "graphml": _graphml,
    "gexf": _gexf,
}
