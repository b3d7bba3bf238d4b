"""Who owes what to whom, once it is known whom each mention means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from rdflib import Literal, URIRef

from ..ontology.terms import MG
from .link_keys import Triple, asked_by_key, asked_of, key
from .link_papers import Paper
from .link_scope import Decided, Held, Papers
from .store import Store

_STATEMENTS = """
SELECT DISTINCT ?statement ?document ?commitment ?action ?due ?debtor ?creditor ?asker WHERE {
  VALUES ?%s { %%s }
  %s
  ?statement a mg:Statement ; mg:document ?document ; mg:tells ?commitment ; mg:action ?action .
  OPTIONAL { ?statement mg:dueAsSaid ?due }
  OPTIONAL { ?statement mg:debtorMention ?debtor }
  OPTIONAL { ?statement mg:creditorMention ?creditor }
  OPTIONAL { ?statement mg:requestedByMention ?asker }
} ORDER BY ?statement
"""
STATEMENTS_IN = _STATEMENTS % ("document", "?statement mg:document ?document .")
STATEMENTS_OF = _STATEMENTS % ("commitment", "?statement mg:tells ?commitment .")
_EXCHANGES = """
SELECT DISTINCT ?exchange ?document ?asker ?answerer WHERE {
  VALUES ?document { %s }
  ?exchange a mg:Exchange ; mg:document ?document .
  OPTIONAL { ?exchange mg:askerMention ?asker }
  OPTIONAL { ?exchange mg:answererMention ?answerer }
} ORDER BY ?exchange
"""
_MEANT = """
SELECT DISTINCT ?mention ?party ?post WHERE {
  VALUES ?mention { %s }
  OPTIONAL { ?mention mg:refersTo ?party }
  OPTIONAL { ?mention mg:post ?post }
} ORDER BY ?mention ?party ?post
"""
_HELD = """
SELECT DISTINCT ?person ?post ?first ?last WHERE {
  VALUES ?person { %s }
  ?holding org:member ?person ; opengov:post ?post ; mg:earliest ?first ; mg:latest ?last .
} ORDER BY ?person ?post ?first ?last
"""
_STATUS = """
SELECT DISTINCT ?key ?event ?state ?day WHERE {
  VALUES ?key { %s }
  ?event mg:linkKey ?key ; mg:status ?state .
  OPTIONAL { ?event mg:latest ?day }
} ORDER BY ?key ?event
"""


@dataclass(frozen=True)
class Told:
    """One statement, with the mentions of the people in it."""

    node: URIRef
    paper: Paper
    commitment: URIRef
    action: str
    debtor: URIRef | None
    creditor: URIRef | None
    asker: URIRef | None
    due: str | None = None


@dataclass(frozen=True)
class Meant:
    """Whom mentions mean, which posts they name, and who held which post when."""

    party: dict[URIRef, URIRef]
    post: dict[URIRef, URIRef]
    held: dict[URIRef, set[Held]]


def owners(store: Store, papers: Papers) -> Decided:
    """Carry owners from statements to commitments, askers and answerers to exchanges."""
    told = statements(asked_of(store, STATEMENTS_IN, papers), papers)
    asked = list(asked_of(store, _EXCHANGES, papers))
    named = {m for t in told for m in (t.debtor, t.creditor, t.asker) if m}
    meant = _meant(store, named | {URIRef(m) for row in asked for m in row[2:] if m})
    for found in told:
        for triple in _parties(meant, found.node, found):
            yield found.paper.document, triple
    by_commitment: dict[URIRef, list[Told]] = {}
    for found in told:
        by_commitment.setdefault(found.commitment, []).append(found)
    for commitment, tellings in by_commitment.items():
        for triple in _resolved(meant, commitment, tellings):
            yield tellings[0].paper.document, triple
    yield from _exchanges(asked, meant)
    yield from _statuses(store, {c: t[0].paper.document for c, t in by_commitment.items()})


def statements(found: Iterable[tuple[str | None, ...]], papers: Papers) -> list[Told]:
    """Rows as statements."""
    return [_told(row, papers) for row in found]


def _told(row: tuple[str | None, ...], papers: Papers) -> Told:
    node, document, commitment, action, due, *mentions = row
    debtor, creditor, asker = (URIRef(m) if m else None for m in mentions)
    paper = papers[URIRef(str(document))]
    told = (URIRef(str(node)), paper, URIRef(str(commitment)), str(action))
    return Told(*told, debtor, creditor, asker, due)


def _meant(store: Store, mentions: Iterable[URIRef]) -> Meant:
    party: dict[URIRef, URIRef] = {}
    post: dict[URIRef, URIRef] = {}
    for mention, meant, named in asked_of(store, _MEANT, mentions):
        if meant:
            party[URIRef(str(mention))] = URIRef(meant)
        if named:
            post[URIRef(str(mention))] = URIRef(named)
    return Meant(party, post, held_by(store, party.values()))


def held_by(store: Store, people: Iterable[URIRef]) -> dict[URIRef, set[Held]]:
    """The posts that people are attested in, with the days."""
    held: dict[URIRef, set[Held]] = {}
    for person, post, *days in asked_of(store, _HELD, people):
        first, last = (date.fromisoformat(str(day)) for day in days)
        held.setdefault(URIRef(str(person)), set()).add(Held(URIRef(str(post)), first, last))
    return held


def _exchanges(asked: Iterable[tuple[str | None, ...]], meant: Meant) -> Decided:
    for exchange, document, asker, answerer in asked:
        for term, mention in ((MG.asker, asker), (MG.answerer, answerer)):
            if mention and (node := meant.party.get(URIRef(mention))):
                yield URIRef(str(document)), (URIRef(str(exchange)), term, node)


def _statuses(store: Store, commitments: dict[URIRef, URIRef]) -> Decided:
    """What each promise is now: open, or what its newest report says."""
    by_key = {key("event of", str(commitment)): commitment for commitment in commitments}
    nothing: tuple[str, str, str] = ("", "", "open")
    newest: dict[URIRef, tuple[str, str, str]]
    newest = dict.fromkeys(commitments, nothing)
    for words, event, state, day in asked_by_key(store, _STATUS, by_key):
        commitment = by_key[str(words)]
        newest[commitment] = max(newest[commitment], (day or "", str(event), str(state)))
        yield commitments[commitment], (commitment, MG.hasStatus, URIRef(str(event)))
    for commitment, (_, _, state) in newest.items():
        yield commitments[commitment], (commitment, MG.currentStatus, Literal(state))


def _resolved(meant: Meant, commitment: URIRef, told: list[Told]) -> Iterator[Triple]:
    """A commitment has the owner of its first telling that names one, and so for the others."""
    first = Told(
        commitment,
        told[0].paper,
        commitment,
        told[0].action,
        next((t.debtor for t in told if t.debtor), None),
        next((t.creditor for t in told if t.creditor), None),
        next((t.asker for t in told if t.asker), None),
    )
    yield from _parties(meant, commitment, first)


def _parties(meant: Meant, node: URIRef, told: Told) -> Iterator[Triple]:
    if told.debtor:
        yield from _debtor(meant, node, told.debtor, told.paper)
    for term, mention in ((MG.creditor, told.creditor), (MG.requestedBy, told.asker)):
        if mention and (party := meant.party.get(mention)):
            yield node, term, party


def _debtor(meant: Meant, node: URIRef, mention: URIRef, paper: Paper) -> Iterator[Triple]:
    """A promise follows the post where one is known, and keeps who made it."""
    party = meant.party.get(mention)
    post = meant.post.get(mention) or _post_then(meant, party, paper)
    owner = post or party
    if owner is not None:
        yield node, MG.debtor, owner
        yield node, MG.responsible, owner
    if party is not None and party != owner:
        yield node, MG.madeBy, party
        yield node, MG.responsible, party


def _post_then(meant: Meant, party: URIRef | None, paper: Paper) -> URIRef | None:
    """The one post that other papers attest the person in on the day of this one."""
    day = paper.day
    if party is None or day is None:
        return None
    posts = {held.post for held in meant.held.get(party, ()) if held.first <= day <= held.last}
    return posts.pop() if len(posts) == 1 else None
