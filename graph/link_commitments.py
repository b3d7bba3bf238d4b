"""Who owes what to whom once mentions are known, and what later papers say became of it."""

from collections.abc import Iterator

from rdflib import URIRef

from ..ontology.terms import MG
from .link_papers import Paper
from .link_progress import progress
from .link_scope import Scope, Told, Triple

_STATEMENTS = """
SELECT DISTINCT ?statement ?document ?commitment ?action ?due ?debtor ?creditor ?asker WHERE {
  VALUES ?document { %s }
  ?statement a mg:Statement ; mg:document ?document ; mg:tells ?commitment ; mg:action ?action .
  OPTIONAL { ?statement mg:dueAsSaid ?due }
  OPTIONAL { ?statement mg:debtorMention ?debtor }
  OPTIONAL { ?statement mg:creditorMention ?creditor }
  OPTIONAL { ?statement mg:requestedByMention ?asker }
} ORDER BY ?statement
"""
_EXCHANGES = """
SELECT DISTINCT ?exchange ?asker ?answerer WHERE {
  VALUES ?document { %s }
  ?exchange a mg:Exchange ; mg:document ?document .
  OPTIONAL { ?exchange mg:askerMention ?asker }
  OPTIONAL { ?exchange mg:answererMention ?answerer }
} ORDER BY ?exchange
"""


def link_commitments(scope: Scope) -> Iterator[Triple]:
    """Carry owners from statements to commitments, askers and answerers to exchanges."""
    told: dict[URIRef, list[Told]] = {}
    for statement in _statements(scope):
        told.setdefault(statement.commitment, []).append(statement)
        yield from _parties(scope, statement.node, statement)
    for commitment, statements in told.items():
        yield from _resolved(scope, commitment, statements)
    for exchange, asker, answerer in scope.ask(_EXCHANGES):
        for term, mention in ((MG.asker, asker), (MG.answerer, answerer)):
            if mention and (node := scope.refers.get(URIRef(mention))):
                yield URIRef(str(exchange)), term, node
    yield from progress(scope, told)


def _statements(scope: Scope) -> Iterator[Told]:
    for node, document, commitment, action, due, *mentions in scope.ask(_STATEMENTS):
        paper, people = scope.paper(str(document)), (URIRef(m) if m else None for m in mentions)
        yield Told(URIRef(str(node)), paper, URIRef(str(commitment)), str(action), *people, due=due)


def _resolved(scope: Scope, commitment: URIRef, told: list[Told]) -> Iterator[Triple]:
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
    yield from _parties(scope, commitment, first)


def _parties(scope: Scope, node: URIRef, told: Told) -> Iterator[Triple]:
    if told.debtor:
        yield from _debtor(scope, node, told.debtor, told.paper)
    for term, mention in ((MG.creditor, told.creditor), (MG.requestedBy, told.asker)):
        if mention and (party := scope.refers.get(mention)):
            yield node, term, party


def _debtor(scope: Scope, node: URIRef, mention: URIRef, paper: Paper) -> Iterator[Triple]:
    """A promise follows the post where one is known, and keeps who made it."""
    party = scope.refers.get(mention)
    post = scope.posts.get(mention) or _post_then(scope, party, paper)
    owner = post or party
    if owner is not None:
        yield node, MG.debtor, owner
        yield node, MG.responsible, owner
    if party is not None and party != owner:
        yield node, MG.madeBy, party
        yield node, MG.responsible, party


def _post_then(scope: Scope, party: URIRef | None, paper: Paper) -> URIRef | None:
    """The one post that other papers attest the person in on the day of this one."""
    day = paper.day
    if party is None or day is None:
        return None
    posts = {held.post for held in scope.held.get(party, ()) if held.first <= day <= held.last}
    return posts.pop() if len(posts) == 1 else None
