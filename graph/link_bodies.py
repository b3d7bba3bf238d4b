"""Which named bodies are one, and which of them is the committee or the council itself."""

from collections.abc import Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS, SKOS

from ..ontology import iris
from ..ontology.terms import MG
from .link_scope import Mention, Scope, Triple, most_said

_THE_COUNCIL = {"council", "local-authority"}
_WHO_MEETS = {"assembly", "authority", "board", "cabinet", "commission", "committee", "executive",
              "forum", "members", "panel", "sub-committee", "working-party"}  # fmt: skip


def link_bodies(scope: Scope) -> Iterator[Triple]:
    """One node for each body of a scope, by its name."""
    known = dict(_meeting_bodies(scope))
    named: dict[URIRef, list[Mention]] = {}
    for mention in (m for m in scope.mentions if m.kind == "body"):
        node = known.get(iris.slug(mention.name)) or _node(scope, mention)
        named.setdefault(node, []).append(mention)
        scope.refers[mention.node] = node
        yield mention.node, MG.refersTo, node
        yield mention.node, MG.linkReason, Literal("the same name")
    for node, mentions in named.items():
        yield from _body(node, mentions, node in known.values())


def _meeting_bodies(scope: Scope) -> Iterator[tuple[str, URIRef]]:
    """The committees and the council that the papers are of: described with their meetings."""
    for paper in scope.papers:
        if paper.committee and paper.committee_name:
            yield iris.slug(paper.committee_name), paper.committee
        if paper.council and paper.council_name:
            yield iris.slug(paper.council_name), paper.council


def _node(scope: Scope, mention: Mention) -> URIRef:
    """A body by its name; "the Committee" and "the Council" of a paper are that paper's own."""
    paper, name = mention.paper, iris.slug(mention.name)
    if name in _THE_COUNCIL:
        return paper.council or iris.under(paper.document, "council")
    if name in _WHO_MEETS:
        return paper.committee or iris.under(paper.document, "committee")
    if mention.type is None:  # no name of its own ("the working group"): it is this paper's alone
        return iris.under(paper.document, "body", name)
    return iris.thing("body", scope.name, name)


def _body(node: URIRef, mentions: list[Mention], known: bool) -> Iterator[Triple]:
    names = [mention.name for mention in mentions]
    label = most_said(names)
    if any(mention.type == "initiative" for mention in mentions):
        yield node, RDF.type, MG.Initiative
    if not known:
        yield node, RDFS.label, Literal(label)
        if not all(mention.type == "initiative" for mention in mentions):
            yield node, RDF.type, ORG.Organization
    for name in set(names) - {label}:
        yield node, SKOS.altLabel, Literal(name)
