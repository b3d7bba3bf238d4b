"""Merging and parting where linking has decided: people by their mentions, posts by their nodes."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from rdflib import URIRef

from ...ontology import iris
from ..rows import rows
from ..store import Store

_SURNAMES = """
SELECT DISTINCT ?review ?key WHERE {
  ?review a mg:Review ; mg:reviewAction "merge" ; oa:hasTarget/mg:linkKey ?key .
  FILTER(STRSTARTS(?key, "surname|"))
} ORDER BY ?review ?key
"""
# A mention of a person may tell their post as well: merging people merges no posts.
_WORDINGS = """
SELECT DISTINCT ?scope ?one ?other WHERE {
  ?review a mg:Review ; mg:reviewAction "merge" ; oa:hasTarget ?a , ?b .
  FILTER(STR(?a) < STR(?b))
  FILTER NOT EXISTS { ?review oa:hasTarget/mg:mentionOf "person" }
  ?a mg:postAsSaid|mg:name ?one ; mg:document/mg:linkKey ?scope .
  ?b mg:postAsSaid|mg:name ?other ; mg:document/mg:linkKey ?scope .
  FILTER(STRSTARTS(?scope, "scope|"))
} ORDER BY ?scope ?one ?other
"""

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
            person.remove(mention)
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


def merged_surnames(store: Store, surnames: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """These surnames, and those of people whom reviewers found to be one with somebody so named:
    they are to be told apart together."""
    wanted = set(surnames)
    groups: dict[str, set[tuple[str, str]]] = {}
    for review, words in rows(store, _SURNAMES):
        _, scope, name = str(words).split("|")
        groups.setdefault(str(review), set()).add((scope, name))
    grown = True
    while grown:
        near = set[tuple[str, str]]().union(*(g for g in groups.values() if g & wanted))
        grown = not near <= wanted
        wanted |= near
    return wanted


def reviewed_wordings(store: Store) -> dict[tuple[str, str], str]:
    """For the wordings of posts that reviewers found to be one: the one that stays, by scope."""
    same: dict[tuple[str, str], str] = {}
    for scope, one, other in rows(store, _WORDINGS):
        place = str(scope).removeprefix("scope|")
        pair = {_last(same, place, iris.slug(str(words))) for words in (one, other)}
        same |= {(place, words): min(pair) for words in pair - {min(pair)}}
    return {(place, words): _last(same, place, words) for place, words in same}


def _last(same: Mapping[tuple[str, str], str], place: str, words: str) -> str:
    while (place, words) in same:
        words = same[place, words]
    return words
