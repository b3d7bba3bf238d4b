"""Exchanges: a question or a challenge put in the meeting, and the answer recorded."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from . import answers
from .answers import Answer
from .document import Document, Passage
from .findings import Exchange, Reference
from .questions import Question, inline, question
from .sentences import sentences

_REACH = 2  # an answer stands at most so many sentences after its question


def find_exchanges(document: Document) -> Iterator[Exchange]:
    """Yield each question together with the first sentence of its answer."""
    for paragraph in document.paragraphs:
        said = list(sentences(paragraph))
        for place, sentence in enumerate(said):
            yield from _from(document, sentence, said[place + 1 :])


def _from(
    document: Document, sentence: Passage, rest: Sequence[Passage]
) -> Iterator[Exchange]:
    """The exchange that is told in one sentence, or that this sentence opens."""
    told = inline(sentence)
    if told:
        asked, answer = told
        yield _exchange(document, asked, answer, rest[:1])
        return
    asked = question(sentence)
    if asked is None:
        return
    for place, later in enumerate(rest[:_REACH]):
        if question(later) or inline(later):
            return
        answer = answers.answer(later, asked, at_once=place == 0)
        if answer:
            yield _exchange(document, asked, answer, rest[place + 1 : place + 2])
            return


def _exchange(
    document: Document, asked: Question, answer: Answer, after: Sequence[Passage]
) -> Exchange:
    start = min(asked.passage.start, answer.passage.start)
    end = max(asked.passage.end, answer.passage.end)
    return Exchange(
        document.passage(start, end),
        asker=Reference(asked.asker) if asked.asker else None,
        question=asked.passage,
        answerer=Reference(answer.answerer) if answer.answerer else None,
        answer=answer.passage,
        outcome=_outcome(answer, after),
    )


def _outcome(answer: Answer, after: Sequence[Passage]) -> Literal["answered", "deferred", "declined"]:
    """What came of a question; the same speaker's next sentence may put the answer off."""
    words = answer.passage.quote
    if after and re.match(r"(?:He|She|They)\b", after[0].quote):
        words += " " + after[0].quote
    if answers.PUT_OFF.search(words):
        return "deferred"
    return "declined" if answers.REFUSED.search(answer.passage.quote) else "answered"
