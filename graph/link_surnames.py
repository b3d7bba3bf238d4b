"""The people of a scope, told apart surname by surname: which surnames a change touches, and what
it moves. Surnames that are nearly alike are decided on together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rdflib import Literal, URIRef
from rdflib.namespace import ORG

from ..ontology.terms import MG, OPENGOV
from .link_holdings import Posts, holdings
from .link_keys import Triple, asked_of, filed, filed_of, having, key, keyed, surname_graph, told_in
from .link_papers import Seen
from .link_people import Person, describe, people, surname
from .link_scope import Attested, Decided, Held, Mention, printed_forms
from .link_variants import together, with_variants
from .reviews.decisions import decisions_of
from .reviews.honour import reviewed_people
from .store import Store

_PROMISED = """
SELECT DISTINCT ?document WHERE {
  VALUES ?mention { %s } ?statement mg:debtorMention ?mention ; mg:document ?document
} ORDER BY ?document
"""
_REFERS_TO = MG.refersTo
_HOLDING = (ORG.member, OPENGOV.post, MG.earliest, MG.latest)
_DECIDING = (_REFERS_TO, *_HOLDING)
Surname = tuple[str, str]  # a scope and a surname in it


@dataclass(frozen=True)
class Named:
    """One mention of a person as it is filed: its printed forms, and the posts attested of it."""

    mention: Mention
    forms: tuple[str, ...]
    attested: tuple[Attested, ...]
    posts: Posts


@dataclass(frozen=True)
class Decision:
    """Whom mentions mean, and who held which post when."""

    meant: dict[URIRef, URIRef]
    held: dict[URIRef, set[Held]]


@dataclass(frozen=True)
class ToldApart:
    """The people of some surnames: a graph for each surname, and the mentions they are from."""

    graphs: dict[URIRef, set[Triple]]
    mentions: list[Mention]


def people_filed(
    store: Store, mentions: Iterable[Mention], attested: Iterable[Attested], posts: Posts
) -> Decided:
    """Each mention of a person, under its surname: all that telling people apart asks of it."""
    named = [m for m in mentions if m.kind == "person" and m.name.split()]
    forms = printed_forms(store, named)
    held: dict[URIRef, list[Attested]] = {}
    for found in attested:
        held.setdefault(found.mention, []).append(found)
    for mention in named:
        words = (mention.paper.scope, surname(mention.name))
        yield mention.paper.document, keyed(mention.node, "surname", *words)
        told = [_attested_told(found, posts) for found in held.get(mention.node, ())]
        facts = (*_mention_told(mention), forms.get(mention.node, ()), told)
        yield mention.paper.document, filed(surname_graph(*words), "named", *facts)


def _mention_told(mention: Mention) -> tuple[object, ...]:
    paper, days = mention.paper, (mention.paper.earliest, mention.paper.latest)
    place = (paper.document, paper.meeting, paper.committee, *(str(d) if d else None for d in days))
    return (mention.node, *place, mention.name, mention.honorific, mention.role, mention.post)


def _attested_told(found: Attested, posts: Posts) -> tuple[object, ...]:
    starts = str(found.starts) if found.starts else None
    return found.node, found.post, posts.get(found.node), found.interim, starts


def _named_in(store: Store, name: Surname) -> list[Named]:
    """The mentions of one surname, as they are filed."""
    found = filed_of(store, surname_graph(*name), "named")
    return [_named(row, name[0]) for row in sorted(found, key=lambda row: row[0])]


def _named(row: list[Any], scope: str) -> Named:
    node, document, meeting, committee, first, last, *told, forms, held = row
    where = (URIRef(document), URIRef(meeting), scope, URIRef(committee) if committee else None)
    seen = Seen(*where, _day(first), _day(last))
    name, honorific, role, post = told
    mention = Mention(URIRef(node), seen, "person", name, honorific, role, post, None)
    attested = [
        Attested(URIRef(a), seen, mention.node, said, interim, _day(starts))
        for a, said, _, interim, starts in held
    ]
    posts = {URIRef(a): URIRef(post) for a, _, post, *_ in held if post}
    return Named(mention, tuple(forms), tuple(attested), posts)


def _day(words: str | None) -> date | None:
    return date.fromisoformat(words) if words else None


def surnames_in(keys: Iterable[str]) -> set[Surname]:
    """The surnames that some keys are of."""
    parts = (words.split("|") for words in keys if words.startswith("surname|"))
    return {(scope, name) for _, scope, name in parts}


def told_apart(store: Store, surnames: Iterable[Surname]) -> ToldApart:
    """The people of some surnames, with their holdings: a graph for each surname."""
    named = {name: _named_in(store, name) for name in sorted(surnames)}
    found = _people({name: [n.mention for n in told] for name, told in named.items()})
    found = reviewed_people(found, decisions_of(store))
    graphs: dict[URIRef, set[Triple]] = {surname_graph(*name): set() for name in named}
    home = {p.node: _home(p) for p in found}
    for person, triple in _triples(found, [n for told in named.values() for n in told]):
        graphs[home[person]].add(triple)
    for scope, name in (name for name, told in named.items() if told):
        graph = surname_graph(scope, name)
        graphs[graph].add(keyed(graph, "surnames", scope))
    return ToldApart(graphs, [n.mention for told in named.values() for n in told])


def _people(by_surname: Mapping[Surname, list[Mention]]) -> list[Person]:
    """The people of all these surnames, by the rules."""
    by_scope: dict[str, list[Person]] = {}
    for (scope, _), mentions in by_surname.items():
        by_scope.setdefault(scope, []).extend(people(scope, mentions))
    return [p for in_scope in by_scope.values() for p in with_variants(in_scope)]


def all_near(store: Store, surnames: Iterable[Surname]) -> set[Surname]:
    """These surnames, and those of their councils that must be decided on with them."""
    by_scope: dict[str, set[str]] = {}
    for scope, name in surnames:
        by_scope.setdefault(scope, set()).add(name)
    found: set[Surname] = set()
    for scope, names in by_scope.items():
        listed = {str(g).rpartition("/")[2] for g in having(store, key("surnames", scope))}
        found |= {(scope, name) for name in together(names, listed | names)}
    return found


def _home(person: Person) -> URIRef:
    first = person.mentions[0]
    return surname_graph(first.paper.scope, surname(person.name))


def _triples(found: list[Person], named: list[Named]) -> Iterator[tuple[URIRef, Triple]]:
    """What there is to say of people, under each person."""
    forms = {n.mention.node: n.forms for n in named}
    posts = {attestation: post for n in named for attestation, post in n.posts.items()}
    meant = {mention.node: person.node for person in found for mention in person.mentions}
    for person in found:
        yield from ((person.node, triple) for triple in describe(person, forms))
    yield from holdings((a for n in named for a in n.attested), meant, posts)


def before(store: Store, surnames: Iterable[Surname]) -> Decision:
    """What is decided of some surnames now."""
    return _decision(
        triple
        for name in surnames
        for term in _DECIDING
        for triple in told_in(store, surname_graph(*name), term)
    )


def _decision(triples: Iterable[Triple]) -> Decision:
    meant: dict[URIRef, URIRef] = {}
    holding: dict[URIRef, dict[URIRef, URIRef | Literal]] = {}
    for thing, term, value in triples:
        if term == _REFERS_TO:
            meant[thing] = URIRef(value)
        elif term in _HOLDING:
            holding.setdefault(thing, {})[term] = value
    held: dict[URIRef, set[Held]] = {}
    for known in holding.values():
        if len(known) == len(_HOLDING):
            who, post, *days = (str(known[term]) for term in _HOLDING)
            first, last = (date.fromisoformat(day) for day in days)
            held.setdefault(URIRef(who), set()).add(Held(URIRef(post), first, last))
    return Decision(meant, held)


def moved(store: Store, was: Decision, found: ToldApart) -> set[URIRef]:
    """The documents whose promises may have another owner, since somebody is another person or
    holds a post on other days."""
    now = _decision(triple for triples in found.graphs.values() for triple in triples)
    other, held_otherwise = set[URIRef](), set[URIRef]()
    for mention in found.mentions:
        person, day = now.meant[mention.node], mention.paper.earliest
        if was.meant.get(mention.node) != person:
            other.add(mention.paper.document)
        elif day and _on(was.held.get(person, ()), day) != _on(now.held.get(person, ()), day):
            held_otherwise.add(mention.node)
    return other | {URIRef(str(d)) for (d,) in asked_of(store, _PROMISED, held_otherwise)}


def _on(held: Iterable[Held], day: date) -> set[URIRef]:
    return {h.post for h in held if h.first <= day <= h.last}
