"""Merging and parting where linking has decided: people by their mentions, posts by their nodes."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from rdflib import URIRef

from ...ontology import iris

if TYPE_CHECKING:
    from ..link_people import Person
    from .decisions import Decisions


def reviewed_people(found: Iterable["Person"], decisions: "Decisions") -> list["Person"]:
    """The people as linking found them, then parted and merged as reviewers decided."""
    people = {person.node: person for person in found}
    for person in list(people.values()):
        _part(person, people, decisions)
    by_mention = {m.node: p for p in people.values() for m in p.mentions}
    for group in decisions.groups(by_mention):
        for mention in group[1:]:
            _merge(by_mention, group[0], mention, decisions.merge_of(mention))
    kept = {person.node: person for person in by_mention.values()}
    return [kept[node] for node in sorted(kept)]


def _part(person: "Person", people: dict[URIRef, "Person"], decisions: "Decisions") -> None:
    """Each parted mention is a person of its own document."""
    for mention in [m for m in person.mentions if m.node in decisions.parted]:
        node = iris.under(mention.paper.document, "person", iris.slug(mention.name))
        if node != person.node and len(person.mentions) > 1:
            person.mentions.remove(mention)
            del person.reasons[mention.node]
            own = people.setdefault(node, type(person)(node))
            own.add(mention, decisions.parted[mention.node])


def _merge(by_mention: dict[URIRef, "Person"], one: URIRef, other: URIRef, why: str) -> None:
    """The person with the fuller name stays; the other's IRI leads to theirs."""
    both = sorted({id(p): p for p in (by_mention[one], by_mention[other])}.values(), key=_fuller)
    if len(both) < 2:
        return
    stays, goes = both
    for mention in goes.mentions:
        stays.add(mention, why)
        by_mention[mention.node] = stays
    stays.former.extend((goes.node, *goes.former))


def _fuller(person: "Person") -> tuple[int, str]:
    return (-len(person.name.replace(".", " ").split()), str(person.node))


def reviewed_posts(named: Mapping[URIRef, URIRef], decisions: "Decisions") -> dict[URIRef, URIRef]:
    """For each post that reviewers found to be another: the one that stays, by what names them."""
    same: dict[URIRef, URIRef] = {}
    for group in decisions.groups(named):
        posts = sorted({_last(same, named[finding]) for finding in group})
        same |= dict.fromkeys(posts[1:], posts[0])
    return {post: _last(same, post) for post in same}


def _last(same: Mapping[URIRef, URIRef], post: URIRef) -> URIRef:
    while post in same:
        post = same[post]
    return post
