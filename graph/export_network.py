"""The network of a store: people, posts, topics, commitments and meetings, for other programs."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO, cast

import networkx as nx

from .rows import rows
from .store import Store

if TYPE_CHECKING:
    Network = nx.MultiDiGraph[str]
    Lines = Callable[[Network], Iterator[str]]

_NODES = """
SELECT ?node ?kind (MIN(?name) AS ?label) WHERE {
  { ?node a foaf:Person ; foaf:name ?name BIND("person" AS ?kind) }
  UNION { ?node a org:Post ; rdfs:label ?name BIND("post" AS ?kind) }
  UNION { ?node a skos:Concept ; skos:prefLabel ?words BIND(STR(?words) AS ?name)
          BIND("topic" AS ?kind) }
  UNION { ?node a mg:Commitment ; rdfs:label ?name BIND("commitment" AS ?kind) }
  UNION { ?node a mg:Meeting ; rdfs:label ?name BIND("meeting" AS ?kind) }
} GROUP BY ?node ?kind ORDER BY ?kind ?node
"""
_EDGES = """
SELECT DISTINCT ?from ?to ?relation WHERE {
  { ?holding org:member ?from ; opengov:post ?to BIND("holds" AS ?relation) }
  UNION { ?from a mg:Commitment ; mg:debtor ?to BIND("owed by" AS ?relation) }
  UNION { ?from a mg:Commitment ; mg:madeBy ?to BIND("made by" AS ?relation) }
  UNION { ?from a mg:Commitment ; mg:promisedAt ?to BIND("promised at" AS ?relation) }
  UNION { ?from a mg:Commitment ; dct:subject ?to BIND("about" AS ?relation) }
  UNION { ?mention a mg:TopicMention ; mg:meeting ?from ; dct:subject ?to
          BIND("discussed" AS ?relation) }
  UNION { ?from skos:broader ?to BIND("part of" AS ?relation) }
} ORDER BY ?from ?to ?relation
"""
# What XML cannot hold, wherever it came from.
_CONTROL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CLOCK = re.compile(rb' lastmodifieddate="[^"]*"')


def network(store: Store) -> "Network":
    """Who and what hangs together, each relation an edge of its own."""
    graph: Network = nx.MultiDiGraph()
    for node, kind, label in rows(store, _NODES):
        graph.add_node(str(node), kind=str(kind), label=_CONTROL.sub("", str(label)))
    for start, end, relation in rows(store, _EDGES):
        if str(start) in graph and str(end) in graph:
            graph.add_edge(str(start), str(end), key=str(relation), relation=str(relation))
    return graph


def write_graphml(store: Store, output: BinaryIO) -> None:
    """The network as GraphML."""
    lines = nx.generate_graphml  # pyright: ignore[reportUnknownMemberType,reportUnknownVariableType]
    generate = cast("Lines", lines)
    output.writelines(line.encode("utf-8") + b"\n" for line in generate(network(store)))


def write_gexf(store: Store, output: BinaryIO) -> None:
    """The network as GEXF, without the day on which it was written."""
    generate = cast("Lines", nx.generate_gexf)
    text = "\n".join(generate(network(store))) + "\n"
    output.write(_CLOCK.sub(b"", text.encode("utf-8")))
