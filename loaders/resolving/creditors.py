"""To whom a promise is owed that an answer makes: whoever put the question."""

import re
from collections.abc import Iterable
from dataclasses import replace

from ..document import Document, Passage
from ..exchanges.questions import question
from ..findings import Exchange, Finding, Party, Reference, Statement
from ..people.own_bodies import committee
from ..sentences import sentences
from .recipients import handed, put_to, reaches_body

# What is said to somebody else, or to the meeting, is not owed to the one who asked.
_TO_OTHERS = re.compile(
    r"(?:also\s+)?(?:report|bring|write|speak|talk|chase|raise|ask|tell|urge|agreed\s+to\s+all|visit"
    r"|meet(?!\s+(?:him|her|them|Councillor|Cllr)\b)"
    r"|inspect|phone|ring|telephone|knock|publish|put|invite|liaise|contact|approach|consult|attend"
    r"|take\s+(?:it|this|that)\s+up|be\s+published|circulate\s+the)\b",
    re.I,
)
_MET = re.compile(r"[Tt]he (?:\w+[- ])?(?:Committee|Panel|Board|Forum|Group|Cabinet|Commission)")
_GOES_ON = 2  # sentences
_Answers = list[tuple[Passage, Reference]]


def with_askers(
    document: Document,
    told: Iterable[Statement],
    findings: Iterable[Finding],
    who: dict[Reference, Party],
) -> tuple[Statement, ...]:
    """Statements; those that promise something in an answer are owed to the one who asked."""
    answers: _Answers = [
        (_answer(document, found), found.asker)
        for found in findings
        if isinstance(found, Exchange) and found.asker in who and found.asker
    ]
    asked = [_owed(statement, answers, who) for statement in told]
    body = _body(document, who)
    return tuple(_reaching(document, statement, body, who) for statement in asked)


def _body(document: Document, who: dict[Reference, Party]) -> Party | None:
    """The body that met, where anything else in the paper speaks of it."""
    own = committee(document)
    bodies = [party for party in who.values() if party.kind == "body"]
    named = next((party for party in bodies if party.name == own), None)
    return named or next((p for p in bodies if p.type is None and _MET.fullmatch(p.name)), None)


def _reaching(
    document: Document, told: Statement, body: Party | None, who: dict[Reference, Party]
) -> Statement:
    """A statement owed to the body that met, where its words say that it is to reach the body;
    what is only put to another body is owed to nobody."""
    given = who.get(told.creditor) if told.creditor else None
    if told.creditor and given and _outside(told.creditor, given, body) and put_to(told.action):
        return replace(told, creditor=None)
    place = reaches_body(document, told.passage)
    asked_for = told.kind == "request" and handed(told.passage.quote)
    if not body or not place or (given and not asked_for):
        return told
    if not _is_this(place.quote, body):
        return told
    owner = who.get(told.debtor) if told.debtor else None
    reference = Reference(place)
    if owner == body:
        return told
    who.setdefault(reference, body)
    return replace(told, creditor=reference)


def _answer(document: Document, exchange: Exchange) -> Passage:
    """An answer and the two sentences behind it, in which the speaker goes on."""
    given = exchange.answer or exchange.passage
    after = [s for s in sentences(document.paragraph_at(given)) if s.start >= given.end]
    end = given.end
    for sentence in after[:_GOES_ON]:
        if "\n" in document.text[end : sentence.start].strip(" ") or question(sentence):
            break
        end = sentence.end
    cell = document.text.find(" | ", given.start, end)
    return document.passage(given.start, cell if cell > 0 else end)


def _outside(words: Reference, given: Party, body: Party | None) -> bool:
    """Whether a body or post is named to which something is put: not the one that met."""
    pronoun = words.passage.quote.islower()
    return given.kind != "person" and given != body and not pronoun


def _is_this(words: str, body: Party) -> bool:
    """Whether "the Panel" or "members" may mean the body that met."""
    noun = words.split()[-1].lower()
    return noun in ("members", "councillors") or noun in body.name.lower()


def _owed(told: Statement, answers: _Answers, who: dict[Reference, Party]) -> Statement:
    if told.creditor or told.kind != "undertaking" or _TO_OTHERS.match(told.action):
        return told
    owner = who.get(told.debtor) if told.debtor else None
    for answer, asker in answers:
        inside = answer.start < told.passage.end <= answer.end
        if inside and who[asker] != owner:
            return replace(told, creditor=asker)
    return told
