"""Which wordings are one post, and who was in it when."""

from collections.abc import Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS, SKOS

from ..ontology import iris
from ..ontology.terms import MG, OPENGOV
from .link_papers import Paper
from .link_scope import Attested, Held, Mention, Scope, Triple, most_said, span

_VACANCIES = """
SELECT DISTINCT ?vacancy ?document ?post WHERE {
  VALUES ?document { %s } ?vacancy a mg:Vacancy ; mg:document ?document ; mg:postAsSaid ?post .
} ORDER BY ?vacancy
"""
_MEMBER = "member"  # sitting on a committee is a role, not a post
_OF_THE_COMMITTEE = {"chair", "chairman", "chairwoman", "chairperson", "convener", "vice-chair",
                     "vice-chairman", "deputy-chair", "deputy-chairman"}  # fmt: skip


def link_posts(scope: Scope) -> Iterator[Triple]:
    """One node for each post, however worded, and a holding for each person in one."""
    labels: dict[URIRef, list[str]] = {}
    committees = {
        post_node(scope, p, office): p.committee
        for p in scope.papers
        for office in _OF_THE_COMMITTEE
    }
    for node, paper, said in _said(scope):
        if (post := post_node(scope, paper, said)) is not None:
            labels.setdefault(post, []).append(said)
            scope.posts[node] = post
            yield node, MG.post, post
    for mention in scope.mentions:
        yield from _mention(scope, mention, labels)
    for post, said in labels.items():
        yield from _post(post, said, committees.get(post) or scope.council)
    yield from _holdings(scope)


def post_node(scope: Scope, paper: Paper, said: str) -> URIRef | None:
    """The post's node; None for plain membership. A chair is the chair of one committee."""
    name = iris.slug(said)
    if name == _MEMBER:
        return None
    if name in _OF_THE_COMMITTEE:
        if paper.committee is None:
            return iris.under(paper.document, "post", name)
        return iris.thing("post", scope.name, str(paper.committee).rpartition("/")[2], name)
    return iris.thing("post", scope.name, name)


def _said(scope: Scope) -> Iterator[tuple[URIRef, Paper, str]]:
    """Every finding that names a post: attestations and vacancies."""
    for attested in scope.attestations:
        yield attested.node, attested.paper, attested.post
    for vacancy, document, post in scope.ask(_VACANCIES):
        yield URIRef(str(vacancy)), scope.paper(str(document)), str(post)


def _mention(scope: Scope, mention: Mention, labels: dict[URIRef, list[str]]) -> Iterator[Triple]:
    """A mention of a post means the post; a mention of a person carries the post they are given."""
    said = mention.name if mention.kind == "post" else mention.post
    post = post_node(scope, mention.paper, said) if said else None
    if said is None or post is None or mention.kind == "body":
        return
    labels.setdefault(post, []).append(said)
    scope.posts[mention.node] = post
    yield mention.node, MG.post, post
    if mention.kind == "post":
        scope.refers[mention.node] = post
        yield mention.node, MG.refersTo, post
        yield mention.node, MG.linkReason, Literal("the same post, wording aside")


def _post(post: URIRef, said: list[str], body: URIRef | None) -> Iterator[Triple]:
    yield post, RDF.type, ORG.Post
    label = most_said(said)
    yield post, RDFS.label, Literal(label)
    for other in set(said) - {label}:
        yield post, SKOS.altLabel, Literal(other)
    if body:
        yield post, ORG.postIn, body


def _holdings(scope: Scope) -> Iterator[Triple]:
    """A person in a post, between the first and the last day on which papers attest it."""
    held: dict[URIRef, list[Attested]] = {}
    for attested in scope.attestations:
        if (person := scope.refers.get(attested.mention)) is not None:
            held.setdefault(_holding_node(scope, attested, person), []).append(attested)
    for node, attestations in held.items():
        yield from _holding(scope, node, attestations)


def _holding_node(scope: Scope, attested: Attested, person: URIRef) -> URIRef:
    post = scope.posts.get(attested.node)
    where = post or attested.paper.committee or attested.paper.document
    interim = ("interim",) if attested.interim else ()
    return iris.thing("holding", iris.short_hash(str(where), str(person), *interim))


def _holding(scope: Scope, node: URIRef, attestations: list[Attested]) -> Iterator[Triple]:
    first = attestations[0]
    yield node, RDF.type, ORG.Membership
    yield node, ORG.member, scope.refers[first.mention]
    yield node, MG.interim, Literal(first.interim)
    if post := scope.posts.get(first.node):
        yield node, OPENGOV.post, post
        _keep(scope, scope.refers[first.mention], post, attestations)
    else:
        yield from _membership(node, first)
    for predicate, day in zip((MG.earliest, MG.latest), span(attestations), strict=True):
        if day:
            yield node, predicate, Literal(day)
    for attested in attestations:
        yield node, MG.attestedBy, attested.node


def _keep(scope: Scope, person: URIRef, post: URIRef, attestations: list[Attested]) -> None:
    """Note the holding for the linkers that come after."""
    first, last = span(attestations)
    if first and last:
        scope.held.setdefault(person, []).append(Held(post, first, last))


def _membership(node: URIRef, attested: Attested) -> Iterator[Triple]:
    role = iris.thing("role", _MEMBER)
    yield node, ORG.role, role
    yield role, RDF.type, ORG.Role
    yield role, RDFS.label, Literal("Member")
    if attested.paper.committee:
        yield node, ORG.organization, attested.paper.committee
