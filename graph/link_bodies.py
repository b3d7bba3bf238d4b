"""Which named bodies are one, and which of them is the committee or the council itself."""

from collections import Counter
from collections.abc import Iterable, Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS, SKOS

from ..ontology import iris
from ..ontology.terms import MG
from .link_keys import Triple, carries, filed, filed_of, key, keyed
from .link_papers import Paper
from .link_scope import Decided, Mention, Papers, counted, most_counted
from .store import Store

_THE_COUNCIL = {"council", "local-authority"}
_WHO_MEETS = {"assembly", "authority", "board", "cabinet", "commission", "committee", "executive",
              "forum", "members", "panel", "sub-committee", "working-party"}  # fmt: skip


def bodies_named(store: Store, papers: Papers, mentions: Iterable[Mention]) -> Decided:
    """One node for each body of a scope, by its name."""
    met: dict[URIRef, bool] = {}
    often = Counter[tuple[URIRef, URIRef, str, str]]()
    for mention in (m for m in mentions if m.kind == "body"):
        paper, name = papers[mention.paper.document], iris.slug(mention.name)
        committee = _committee_named(paper, name)
        if committee not in met:
            met[committee] = carries(store, key("committee of", str(committee)))
        own = iris.council(paper.scope) if name == paper.scope else None
        node = own or (committee if met[committee] else _node(paper, mention))
        kind = "initiative" if mention.type == "initiative" else "body"
        often[paper.document, node, mention.name, kind] += 1
        yield paper.document, (mention.node, MG.refersTo, node)
        yield paper.document, (mention.node, MG.linkReason, Literal("the same name"))
        yield paper.document, keyed(mention.node, "body named", str(committee))
    for (document, node, *said), times in often.items():
        yield document, filed(node, "called", *said, times)


def _committee_named(paper: Paper, name: str) -> URIRef:
    """What the committee of a name would be in the scope of a paper."""
    council = "unstated" if "/" in paper.scope else paper.scope
    return iris.thing("committee", council, name)


def _node(paper: Paper, mention: Mention) -> URIRef:
    """A body by its name; "the Committee" and "the Council" of a paper are that paper's own."""
    name = iris.slug(mention.name)
    if name in _THE_COUNCIL:
        return paper.council or iris.under(paper.document, "council")
    if name in _WHO_MEETS:
        return paper.committee or iris.under(paper.document, "committee")
    if mention.type is None:  # no name of its own ("the working group"): it is this paper's alone
        return iris.under(paper.document, "body", name)
    return iris.thing("body", paper.scope, name)


def describe_bodies(store: Store, bodies: Iterable[URIRef]) -> Iterator[tuple[URIRef, Triple]]:
    """Each body with its names; one that meets is described with its meetings."""
    for body in sorted(bodies):
        if found := list(filed_of(store, body, "called")):
            kinds = {kind for _, kind, _ in found}
            yield from ((body, triple) for triple in _body(body, counted(found), kinds))


def _body(body: URIRef, names: dict[str, int], kinds: set[str]) -> Iterator[Triple]:
    label = most_counted(names)
    if "initiative" in kinds:
        yield body, RDF.type, MG.Initiative
    if not _meets(body):
        yield body, RDFS.label, Literal(label)
        if "body" in kinds:
            yield body, RDF.type, ORG.Organization
    for name in set(names) - {label}:
        yield body, SKOS.altLabel, Literal(name)


def _meets(body: URIRef) -> bool:
    kind = str(body).removeprefix(iris.BASE).split("/")[0]
    return kind in ("committee", "council")
