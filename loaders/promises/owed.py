"""A statement from an act: its words, its deadline, to whom it is owed."""

import re

from ...graph.deadlines.days import OPEN
from ..cues.actors import MEETS, RANKS
from ..document import Document
from ..findings import CommitmentKind, Reference, Statement
from .acts import Act, tidy
from .due import deadline

_OWED = re.compile(
    r"\b(?:to|with|for|inform|informed|tell|told|notify|let|update|updated|give|send|sent"
    r"|provide|provided|advise"
    r"|e-?mail|ring|brief|supply|show|answer|past)\s+"
    rf"(?P<who>(?:(?:{RANKS})\.?\s+)+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?|(?:(?:the|all|both|every|any|that|each)\s+)*(?:(?:other|lay|ward|local|board"
    rf"|committee|panel|relevant|Overview and Scrutiny|[A-Z][\w'’]+)\s+)*(?:{MEETS})"
    rf"(?:\s+of\s+the\s+[A-Z]\w+)?\b(?!['’])"
    r"|him|her(?!\s+[a-z])|them"
    rf"|partners)",
)

_SPEAKS = re.compile(r"\b(?:speak|talk|have\s+(?:a|another)\s+word)\s+(?:\w+ly\s+)?$", re.I)


def statement(
    document: Document,
    act: Act,
    kind: CommitmentKind,
    debtor: Reference | None,
    *,
    creditor: Reference | None = None,
    requested_by: Reference | None = None,
    whole: bool = False,
    wish: int = 0,
) -> Statement:
    """One telling of a commitment; ``whole``: all of the clause, from ``wish`` where that is
    within it, says what is to be done."""
    clause = act.clause
    told = clause.quote[max(0, wish - clause.start) :] if wish < clause.end else clause.quote
    due = deadline(document.text, clause.start, act.verb, clause.end)
    days = due.days(document.sitting.day) if due else OPEN
    return Statement(
        passage=clause,
        kind=kind,
        action=tidy(told) if whole else act.words,
        due=re.sub(r"\s+", " ", due.words) if due else None,
        due_kind=due.kind if due else "none",
        debtor=debtor,
        creditor=creditor or _owed_to(document, act),
        requested_by=requested_by,
        earliest=days.earliest,
        latest=days.latest,
        due_rule=days.rule,
    )


def _owed_to(document: Document, act: Act) -> Reference | None:
    found = _OWED.search(document.text, act.verb, act.clause.end)
    if found and _SPEAKS.search(document.text, act.verb, found.start()):
        return None  # whoever is spoken to is owed nothing by it
    return Reference(document.passage(*found.span("who"))) if found else None
