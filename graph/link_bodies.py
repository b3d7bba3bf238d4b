"""Which named bodies are one, and which of them is the committee or the council itself."""

from collections.abc import Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS, SKOS

from ..ontology import iris
from ..ontology.terms import MG
from .link_scope import Mention, Scope, Triple

_COMMITTEES = "SELECT DISTINCT ?committee ?label WHERE { ?meeting schema:organizer ?committee . ?committee rdfs:label ?label . ?document mg:meeting ?meeting . VALUES ?document { %s } } ORDER BY ?committee ?label"  # noqa: E501
_COUNCILS = "SELECT DISTINCT ?council ?label WHERE { VALUES ?document { %s } ?document mg:council ?council . ?council rdfs:label ?label } ORDER BY ?council ?label"  # noqa: E501


def link_bodies(scope: Scope) -> Iterator[Triple]:
    """One node for each body of a scope, by its name."""
    known = {
        iris.slug(str(label)): URIRef(str(node))
        for query in (_COMMITTEES, _COUNCILS)
        for node, label in scope.ask(query)
    }
    named: dict[URIRef, list[Mention]] = {}
    for mention in (m for m in scope.mentions if m.kind == "body"):
        node = known.get(iris.slug(mention.name)) or _node(scope, mention)
        named.setdefault(node, []).append(mention)
        scope.refers[mention.node] = node
        yield mention.node, MG.refersTo, node
        yield mention.node, MG.linkReason, Literal("the same name")
    for node, mentions in named.items():
        yield from _body(node, mentions, node in known.values())


def _node(scope: Scope, mention: Mention) -> URIRef:
    """A body by its name; "the Committee" of a paper that names none is that paper's own."""
    if mention.type is None:
        return mention.paper.committee or iris.under(mention.paper.document, "committee")
    return iris.thing("body", scope.name, iris.slug(mention.name))


def _body(node: URIRef, mentions: list[Mention], known: bool) -> Iterator[Triple]:
    names = sorted(mention.name for mention in mentions)
    label = min(names, key=lambda n: (-names.count(n), n))
    if any(mention.type == "initiative" for mention in mentions):
        yield node, RDF.type, MG.Initiative
    if not known:  # a committee and a council have their label and class from their own papers
        yield node, RDFS.label, Literal(label)
        if not all(mention.type == "initiative" for mention in mentions):
            yield node, RDF.type, ORG.Organization
    for name in set(names) - {label}:
        yield node, SKOS.altLabel, Literal(name)
