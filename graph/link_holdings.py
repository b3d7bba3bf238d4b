"""Who was in which post, and between which days papers attest it."""

from collections.abc import Iterable, Iterator, Mapping

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS

from ..ontology import iris
from ..ontology.terms import MG, OPENGOV
from .link_keys import Triple
from .link_posts import MEMBER
from .link_scope import Attested, span

Posts = Mapping[URIRef, URIRef]  # of attestations


def holdings(
    attested: Iterable[Attested], person: Mapping[URIRef, URIRef], posts: Posts
) -> Iterator[tuple[URIRef, Triple]]:
    """Each holding of the people whom mentions mean, under the person."""
    held: dict[tuple[URIRef, URIRef], list[Attested]] = {}
    for found in attested:
        if (who := person.get(found.mention)) is not None:
            held.setdefault((_node(found, who, posts), who), []).append(found)
    for (node, who), attestations in held.items():
        yield from ((who, triple) for triple in _holding(node, who, attestations, posts))


def _node(attested: Attested, person: URIRef, posts: Posts) -> URIRef:
    where = posts.get(attested.node) or attested.paper.committee or attested.paper.document
    interim = ("interim",) if attested.interim else ()
    return iris.thing("holding", iris.short_hash(str(where), str(person), *interim))


def _holding(
    node: URIRef, person: URIRef, attestations: list[Attested], posts: Posts
) -> Iterator[Triple]:
    first = attestations[0]
    yield node, RDF.type, ORG.Membership
    yield node, ORG.member, person
    yield node, MG.interim, Literal(first.interim)
    if post := posts.get(first.node):
        yield node, OPENGOV.post, post
    else:
        yield from _membership(node, first)
    for predicate, day in zip((MG.earliest, MG.latest), span(attestations), strict=True):
        if day:
            yield node, predicate, Literal(day)
    for attested in attestations:
        yield node, MG.attestedBy, attested.node


def _membership(node: URIRef, attested: Attested) -> Iterator[Triple]:
    role = iris.thing("role", MEMBER)
    yield node, ORG.role, role
    yield role, RDF.type, ORG.Role
    yield role, RDFS.label, Literal("Member")
    if attested.paper.committee:
        yield node, ORG.organization, attested.paper.committee
