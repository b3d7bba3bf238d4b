"""To whom a promise is owed that an answer makes: whoever put the question."""

import re
from collections.abc import Iterable
from dataclasses import replace

from ..document import Document, Passage
from ..exchanges.questions import question
from ..findings import Exchange, Finding, Party, Reference, Statement
from ..sentences import sentences

# What is said to somebody else, or to the meeting, is not owed to the one who asked.
_TO_OTHERS = re.compile(
    r"(?:also\s+)?(?:report|bring|write|speak|talk|chase|raise|ask|tell|urge|agreed\s+to\s+all)\b",
    re.I,
)
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
    return tuple(_owed(statement, answers, who) for statement in told)


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


def _owed(told: Statement, answers: _Answers, who: dict[Reference, Party]) -> Statement:
    if told.creditor or told.kind != "undertaking" or _TO_OTHERS.match(told.action):
        return told
    owner = who.get(told.debtor) if told.debtor else None
    for answer, asker in answers:
        inside = answer.start < told.passage.end <= answer.end
        if inside and who[asker] != owner:
            return replace(told, creditor=asker)
    return told
