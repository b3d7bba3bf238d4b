"""Which figures measure the same thing, so that a series is a query."""

from collections.abc import Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import RDF, RDFS

from ..ontology import iris
from ..ontology.terms import SCHEMA
from .link_scope import Scope, Triple

_FIGURES = """
SELECT DISTINCT ?figure ?measure ?unit WHERE {
  VALUES ?document { %s }
  ?figure a mg:Figure ; mg:document ?document ; mg:measureAsSaid ?measure ; schema:unitText ?unit .
} ORDER BY ?measure ?figure
"""
_SMALL = {"a", "an", "of", "in", "for", "to", "and", "at", "s", "its", "their", "our", "was", "is"}


def link_figures(scope: Scope) -> Iterator[Triple]:
    """One node for each measure: the same words, small ones aside, in the same unit."""
    labels: dict[URIRef, str] = {}
    for figure, said, unit in scope.ask(_FIGURES):
        node = _measure(scope, str(said), str(unit))
        labels.setdefault(node, str(said))
        yield URIRef(str(figure)), SCHEMA.variableMeasured, node
    for node, label in labels.items():
        yield node, RDF.type, SCHEMA.StatisticalVariable
        yield node, RDFS.label, Literal(label)


def _measure(scope: Scope, said: str, unit: str) -> URIRef:
    words = [word for word in iris.slug(said).split("-") if word not in _SMALL]
    return iris.thing("measure", scope.name, "-".join(words)[:120], iris.slug(unit))
