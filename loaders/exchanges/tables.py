"""Questions and answers in the cells of a table: who asked, what, and what was said."""

import re
from collections.abc import Iterator

from ..document import Document, Passage
from ..sentences import sentences
from .answers import speaker
from .parts import Answer, Question, cut

_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^|]+")
_NAMES = re.compile(r"[A-Z][^\d?.:]*(?:\.[^\d?.:]+)*")
_PRONOUN = re.compile(r"(?:He|She|They)\b")
_SHORTEST = 3  # words that a question has


def rows(document: Document) -> Iterator[tuple[Passage, Question, Answer]]:
    """Each row that holds a question and its answer, with both."""
    for paragraph in document.paragraphs:
        if " | " not in paragraph.quote:
            continue
        for line in _LINE.finditer(paragraph.quote):
            row = cut(paragraph, *line.span())
            if found := _row(row):
                yield row, *found


def _row(row: Passage) -> tuple[Question, Answer] | None:
    cells = [_trimmed(row, *match.span()) for match in _CELL.finditer(row.quote)]
    for place, cell in enumerate(cells[:-1]):
        if not cell.quote.endswith("?") or len(cell.quote.split()) < _SHORTEST:
            continue
        if not re.match(r"[A-Z]\w", cells[place + 1].quote):
            return None
        asker = cells[place - 1] if place and _NAMES.fullmatch(cells[place - 1].quote) else None
        return Question(cell, asker), _answer(cells[place + 1])
    return None


def _answer(cell: Passage) -> Answer:
    """The first sentence of a cell; where it names nobody, whoever the table was put to."""
    first = sentences(cell)[0]
    who = speaker(first.quote) or next((m.span() for m in [_PRONOUN.match(first.quote)] if m), None)
    return Answer(first, cut(first, *who)) if who else Answer(first, first, absent=True)


def _trimmed(row: Passage, start: int, end: int) -> Passage:
    cell = cut(row, start, end)
    begin = len(cell.quote) - len(cell.quote.lstrip())
    return cut(cell, begin, begin + len(cell.quote.strip()))
