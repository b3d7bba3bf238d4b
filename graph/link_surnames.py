"""The people of a scope, told apart surname by surname: which surnames a change touches, and what
it moves. Surnames that are nearly alike are decided on together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rdflib import URIRef

from ..ontology.terms import MG
from .link_holdings import Posts, memberships
from .link_keys import Triple, asked_of, filed, filed_of, having, key, keyed, surname_graph, told_in
from .link_papers import Seen
from .link_people import Person, describe, people, surname
from .link_scope import Attested, Decided, Held, Mention, printed_forms
from .link_variants import together, with_variants
from .reviews.decisions import decisions_of
from .reviews.honour import reviewed_people
from .store import Store

_PROMISED = """
SELECT DISTINCT ?person ?document ?day WHERE {
  VALUES ?person { %s }
  ?mention mg:refersTo ?person . ?statement mg:debtorMention ?mention ; mg:document ?document .
  ?document mg:meeting/mg:earliest ?day .
} ORDER BY ?person ?document
"""
Surname = tuple[str, str]  # a scope and a surname in it


@dataclass(frozen=True)
class Named:
    """One mention of a person as it is filed: its printed forms, and the posts attested of it."""

    mention: Mention
    forms: tuple[str, ...]
    attested: tuple[Attested, ...]
    posts: Posts


@dataclass(frozen=True)
class ToldApart:
    """The people of some surnames: a graph for each surname, and the mentions they are from."""

    graphs: dict[URIRef, set[Triple]]
    named: list[Named]
    meant: dict[URIRef, URIRef]


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
    meant = {m.node: person.node for person in found for m in person.mentions}
    return ToldApart(graphs, [n for told in named.values() for n in told], meant)


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
    yield from memberships((a for n in named for a in n.attested), meant, posts)


def before(store: Store, surnames: Iterable[Surname]) -> dict[URIRef, URIRef]:
    """Whom the mentions of some surnames mean now."""
    graphs = [surname_graph(*name) for name in surnames]
    told = (triple for graph in graphs for triple in told_in(store, graph, MG.refersTo))
    return {mention: URIRef(person) for mention, _, person in told}


def moved(was: Mapping[URIRef, URIRef], found: ToldApart) -> list[Named]:
    """The mentions that mean somebody else than before."""
    return [n for n in found.named if was.get(n.mention.node) != found.meant[n.mention.node]]


def promising(
    store: Store, was: Mapping[URIRef, set[Held]], now: Mapping[URIRef, set[Held]]
) -> set[URIRef]:
    """The documents with promises of those who hold a post on other days than before."""
    found: set[URIRef] = set()
    changed = [p for p in {*was, *now} if was.get(p) != now.get(p)]
    for person, document, day in asked_of(store, _PROMISED, changed):
        who, then = URIRef(str(person)), date.fromisoformat(str(day))
        if _on(was.get(who, ()), then) != _on(now.get(who, ()), then):
            found.add(URIRef(str(document)))
    return found


def _on(held: Iterable[Held], day: date) -> set[URIRef]:
    return {h.post for h in held if h.first <= day <= h.last}
