"""Exchanges: a question or a challenge put in the meeting, and the answer recorded."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from ..document import Document, Passage
from ..findings import Exchange, Reference
from ..sentences import sentences
from .answers import PUT_OFF, REFUSED, alone, answer
from .challenges import challenge
from .parts import Answer, Question
from .questions import inline, question
from .tables import rows

Outcome = Literal["answered", "deferred", "declined"]
_BLANK = re.compile(r"\n[^\S\n]*\n")  # between paragraphs: then the question is the place
_LONGEST = 4000  # characters: more than that between two full stops is no sentence
_REACH = 2  # an answer stands at most so many sentences after its question


def find_exchanges(document: Document) -> Iterator[Exchange]:
    """Yield each question together with the first sentence of its answer."""
    tabled = [(row, _exchange(document, asked, given, ())) for row, asked, given in rows(document)]
    yield from (exchange for _, exchange in tabled)
    told = [_told(paragraph, [row for row, _ in tabled]) for paragraph in document.paragraphs]
    for place, said in enumerate(told):
        after = [s for s in (told[place + 1][:1] if place + 1 < len(told) else []) if alone(s)]
        answered: Passage | None = None
        for number, sentence in enumerate(said):
            rest = said[number + 1 : number + 2 + _REACH] or after
            exchange = _from(document, sentence, rest)
            if exchange and exchange.answer != answered:
                answered = exchange.answer
                yield exchange


def _told(paragraph: Passage, rows: Sequence[Passage]) -> list[Passage]:
    """The sentences of a paragraph, without those of the rows of a table of questions."""
    tabled = [row for row in rows if row in paragraph]
    said = [s for s in sentences(paragraph) if len(s.quote) < _LONGEST]
    return [s for s in said if not any(s in row or row in s for row in tabled)]


def _from(document: Document, sentence: Passage, rest: Sequence[Passage]) -> Exchange | None:
    """The exchange that is told in one sentence, or that this sentence opens."""
    told = inline(sentence)
    if told:
        return _exchange(document, *told, rest[:1])
    asked = question(sentence) or (challenge(sentence, rest[0]) if rest else None)
    for place, later in enumerate(rest[:_REACH] if asked else ()):
        if question(later) or inline(later):
            return None
        found = answer(later, asked, at_once=place == 0) if asked else None
        if asked and found:
            return _exchange(document, asked, found, rest[place + 1 : place + 2])
    return None


def _exchange(
    document: Document, asked: Question, given: Answer, after: Sequence[Passage]
) -> Exchange:
    start = min(asked.passage.start, given.passage.start)
    end = max(asked.passage.end, given.passage.end)
    stretch = document.passage(start, end)
    return Exchange(
        asked.passage if _BLANK.search(stretch.quote) else stretch,
        asker=Reference(asked.asker) if asked.asker else None,
        question=asked.passage,
        answerer=Reference(given.answerer, given.absent) if given.answerer else None,
        answer=given.passage,
        outcome=_outcome(given, after),
    )


def _outcome(given: Answer, after: Sequence[Passage]) -> Outcome:
    """What came of a question; one refused may yet be put off in the speaker's next sentence."""
    if PUT_OFF.search(given.passage.quote):
        return "deferred"
    if not REFUSED.search(given.passage.quote):
        return "answered"
    goes_on = bool(after) and re.match(r"(?:He|She|They)\b", after[0].quote)
    return "deferred" if goes_on and PUT_OFF.search(after[0].quote) else "declined"
