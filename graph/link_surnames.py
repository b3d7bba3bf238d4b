"""The people of a scope, told apart surname by surname: which surnames a change touches, and what
it moves. Surnames that are nearly alike are decided on together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from rdflib import URIRef

from .link_commitments import held_by
from .link_holdings import holdings
from .link_keys import Triple, asked, asked_of, having, key, keyed, surname_graph
from .link_papers import linked
from .link_people import Person, describe, people, surname
from .link_scope import (
    Decided,
    Held,
    Mention,
    attested_of,
    documents_of,
    mention_rows,
    mentions_from,
    printed_forms,
)
from .link_variants import together, with_variants
from .reviews.decisions import decisions_of
from .reviews.honour import reviewed_people
from .store import Store

_REFERRED = """
SELECT DISTINCT ?mention ?person WHERE {
  VALUES ?graph { %s } GRAPH ?graph { ?mention mg:refersTo ?person } } ORDER BY ?mention
"""
_POSTS = """
SELECT DISTINCT ?attestation ?post WHERE {
  VALUES ?attestation { %s } ?attestation mg:post ?post } ORDER BY ?attestation
"""
_DOCUMENTS = """
SELECT DISTINCT ?mention ?document WHERE {
  VALUES ?mention { %s } ?mention mg:document ?document } ORDER BY ?mention
"""
_PROMISED = """
SELECT DISTINCT ?person ?document ?day WHERE {
  VALUES ?person { %s }
  ?mention mg:refersTo ?person . ?statement mg:debtorMention ?mention ; mg:document ?document .
  ?document mg:meeting/mg:earliest ?day .
} ORDER BY ?person ?document
"""
Surname = tuple[str, str]  # a scope and a surname in it


@dataclass(frozen=True)
class Before:
    """What was decided of some surnames before they are decided again."""

    meant: dict[URIRef, URIRef]
    held: dict[URIRef, set[Held]]


def surname_keys(mentions: Iterable[Mention]) -> Decided:
    """What finds a mention of a person from others of their surname."""
    for mention in mentions:
        if mention.kind == "person" and mention.name.split():
            words = ("surname", mention.paper.scope, surname(mention.name))
            yield mention.paper.document, keyed(mention.node, *words)


def surnames_in(keys: Iterable[str]) -> set[Surname]:
    """The surnames that some keys are of."""
    parts = (words.split("|") for words in keys if words.startswith("surname|"))
    return {(scope, name) for _, scope, name in parts}


def told_apart(store: Store, surnames: Iterable[Surname]) -> dict[URIRef, set[Triple]]:
    """The people of some surnames, with their holdings: a graph for each surname."""
    wanted = sorted(surnames)
    rows = mention_rows(store, (key("surname", *name) for name in wanted))
    papers = linked(store, documents_of(rows))
    by_surname: dict[Surname, list[Mention]] = {name: [] for name in wanted}
    for mention in mentions_from(rows, papers):
        by_surname[(mention.paper.scope, surname(mention.name))].append(mention)
    found = _people(by_surname)
    found = reviewed_people(found, decisions_of(store))
    graphs: dict[URIRef, set[Triple]] = {surname_graph(*name): set() for name in wanted}
    home = {p.node: _home(p) for p in found}
    for person, triple in _triples(store, found):
        graphs[home[person]].add(triple)
    for scope, name in (name for name, mentions in by_surname.items() if mentions):
        graph = surname_graph(scope, name)
        graphs[graph].add(keyed(graph, "surnames", scope))
    return graphs


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


def _triples(store: Store, found: list[Person]) -> Iterator[tuple[URIRef, Triple]]:
    """What there is to say of people, under each person."""
    mentions = [mention for person in found for mention in person.mentions]
    forms = printed_forms(store, mentions)
    meant = {mention.node: person.node for person in found for mention in person.mentions}
    attested = attested_of(store, mentions)
    nodes = (a.node for a in attested)
    posts = {URIRef(str(a)): URIRef(str(p)) for a, p in asked_of(store, _POSTS, nodes)}
    for person in found:
        yield from ((person.node, triple) for triple in describe(person, forms))
    yield from holdings(attested, meant, posts)


def before(store: Store, surnames: Iterable[Surname]) -> Before:
    """What is decided of some surnames now."""
    graphs = (surname_graph(*name).n3() for name in surnames)
    rows = asked(store, _REFERRED, graphs)
    meant = {URIRef(str(mention)): URIRef(str(person)) for mention, person in rows}
    return Before(meant, held_by(store, set(meant.values())))


def moved(store: Store, was: Before, now: Before) -> set[URIRef]:
    """The documents whose promises may have another owner, since somebody is another person or
    holds a post on other days."""
    mentions = {m for m in now.meant if was.meant.get(m) != now.meant[m]}
    found = {URIRef(str(d)) for _, d in asked_of(store, _DOCUMENTS, mentions)}
    changed = [p for p in {*was.held, *now.held} if was.held.get(p) != now.held.get(p)]
    for person, document, day in asked_of(store, _PROMISED, changed):
        who, then = URIRef(str(person)), date.fromisoformat(str(day))
        if _on(was.held.get(who, ()), then) != _on(now.held.get(who, ()), then):
            found.add(URIRef(str(document)))
    return found


def _on(held: Iterable[Held], day: date) -> set[URIRef]:
    return {h.post for h in held if h.first <= day <= h.last}
