"""Who was in which post, and between which days papers attest it.

A holding ends where somebody else is attested in the post: the days before and the days after are
two holdings. One who takes a chair for an evening ends none, nor does one who is acting or interim,
nor somebody who holds the same post on the same day (several can be a Head of Service).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rdflib import Literal, URIRef
from rdflib.namespace import ORG, RDF, RDFS

from ..ontology import iris
from ..ontology.terms import MG, OPENGOV
from .link_keys import Triple, filed, filed_of, holdings_graph, objects_of, told_in
from .link_posts import MEMBER
from .link_scope import Attested, Decided, Held
from .store import Store

Posts = Mapping[URIRef, URIRef]  # of attestations
_SHORTEST = timedelta(days=270)  # between two holdings: a chair is chosen for a year
_TERMS = (ORG.member, OPENGOV.post, MG.earliest, MG.latest)


@dataclass(frozen=True)
class Holder:
    """One attestation of somebody in a post."""

    attestation: URIRef
    person: URIRef
    first: date | None
    last: date | None
    interim: bool


def holders_filed(attested: Iterable[Attested], posts: Posts) -> Decided:
    """Each attestation, under its post."""
    for found in attested:
        if post := posts.get(found.node):
            days = (str(day) if day else None for day in (found.earliest, found.latest))
            told = (found.node, found.mention, *days, found.interim)
            yield found.paper.document, filed(post, "held", *told)


def holdings(store: Store, posts: Iterable[URIRef]) -> Iterator[tuple[URIRef, Triple]]:
    """The holdings of some posts, once it is known whom mentions mean."""
    for post in sorted(posts):
        by_holder: dict[tuple[URIRef, bool], list[Holder]] = {}
        for holder in (holders := _holders(store, post)):
            by_holder.setdefault((holder.person, holder.interim), []).append(holder)
        for (person, interim), own in by_holder.items():
            others = [h for h in holders if h.person != person and not h.interim]
            for n, period in enumerate(_periods(own, others), 1):
                node = _node(post, person, *(["interim"] * interim), *([str(n)] * (n > 1)))
                yield from ((post, triple) for triple in _holding(node, post, period))


def _holders(store: Store, post: URIRef) -> list[Holder]:
    found: list[Holder] = []
    for attestation, mention, first, last, interim in filed_of(store, post, "held"):
        since, until = (date.fromisoformat(day) if day else None for day in (first, last))
        for person in objects_of(store, URIRef(mention), MG.refersTo):
            found.append(Holder(URIRef(attestation), person, since, until, interim))
    return sorted(found, key=lambda h: h.attestation)


def _periods(own: list[Holder], others: list[Holder]) -> list[list[Holder]]:
    """The attestations of one holder, parted where somebody else held the post; those without
    days are with the first."""
    dated = sorted((h for h in own if h.first and h.last), key=lambda h: (h.last, h.attestation))
    periods: list[list[Holder]] = [[]]
    for holder in dated:
        if periods[-1] and _ended(periods[-1][-1], holder, _successors(dated, others)):
            periods.append([])
        periods[-1].append(holder)
    periods[0] += [h for h in own if not (h.first and h.last)]
    return periods


def _successors(own: list[Holder], others: list[Holder]) -> list[Holder]:
    """Those of the others who never hold the post on a day on which it is held."""
    days = {day for h in own for day in (h.first, h.last)}
    beside = {h.person for h in others if days & {h.first, h.last}}
    return [h for h in others if h.person not in beside]


def _ended(before: Holder, after: Holder, others: list[Holder]) -> bool:
    """Whether somebody else held the post between two attestations."""
    if not (before.last and after.first) or after.first - before.last <= _SHORTEST:
        return False
    return any(
        h.first and h.last and before.last < h.first and h.last < after.first for h in others
    )


def _node(where: URIRef, person: URIRef, *which: str) -> URIRef:
    return iris.thing("holding", iris.short_hash(str(where), str(person), *which))


def _holding(node: URIRef, post: URIRef, period: list[Holder]) -> Iterator[Triple]:
    yield from _held(node, period[0].person, period[0].interim)
    yield node, OPENGOV.post, post
    yield from _attested(node, [(h.attestation, h.first, h.last) for h in period])


def _held(node: URIRef, person: URIRef, interim: bool) -> Iterator[Triple]:
    yield node, RDF.type, ORG.Membership
    yield node, ORG.member, person
    yield node, MG.interim, Literal(interim)


def _attested(
    node: URIRef, found: Iterable[tuple[URIRef, date | None, date | None]]
) -> Iterator[Triple]:
    """The first and the last day, and the attestations that tell them; where all have both, those
    with one alone do not move them."""
    found = list(found)
    sure = [told for told in found if told[1] and told[2]] or found
    first = min((first for _, first, _ in sure if first), default=None)
    last = max((last for _, _, last in sure if last), default=None)
    for predicate, day in ((MG.earliest, first), (MG.latest, last)):
        if day:
            yield node, predicate, Literal(day)
    for attestation, _, _ in found:
        yield node, MG.attestedBy, attestation


def memberships(
    attested: Iterable[Attested], person: Mapping[URIRef, URIRef], posts: Posts
) -> Iterator[tuple[URIRef, Triple]]:
    """Each seat on a committee, which is no post, under the person."""
    held: dict[tuple[URIRef, URIRef, bool], list[Attested]] = {}
    for found in attested:
        who, where = person.get(found.mention), found.paper.committee or found.paper.document
        if who is not None and found.node not in posts:
            held.setdefault((where, who, found.interim), []).append(found)
    for (where, who, interim), found in held.items():
        node = _node(where, who, *(["interim"] * interim))
        yield from ((who, triple) for triple in _held(node, who, interim))
        yield from ((who, triple) for triple in _seat(node, found[0]))
        told = [(a.node, a.earliest, a.latest) for a in found]
        yield from ((who, triple) for triple in _attested(node, told))


def _seat(node: URIRef, attested: Attested) -> Iterator[Triple]:
    role = iris.thing("role", MEMBER)
    yield node, ORG.role, role
    yield role, RDF.type, ORG.Role
    yield role, RDFS.label, Literal("Member")
    if attested.paper.committee:
        yield node, ORG.organization, attested.paper.committee


def held_in(store: Store, posts: Iterable[URIRef]) -> dict[URIRef, set[Held]]:
    """Who is in some posts now, with the days."""
    held: dict[URIRef, set[Held]] = {}
    for post in posts:
        told: dict[URIRef, dict[URIRef, str]] = {}
        for term in _TERMS:
            for node, _, value in told_in(store, holdings_graph(post), term):
                told.setdefault(node, {})[term] = str(value)
        for known in (k for k in told.values() if len(k) == len(_TERMS)):
            who, _, *days = (known[term] for term in _TERMS)
            first, last = (date.fromisoformat(day) for day in days)
            held.setdefault(URIRef(who), set()).add(Held(post, first, last))
    return held
