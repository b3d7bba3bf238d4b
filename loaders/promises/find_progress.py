"""What became of earlier promises, as a paper tells it: kept, or still waited for."""

import re
from collections.abc import Iterator
from typing import Literal

from ..cues.promises import DELIVERED, EARLIER_PROMISES, OUTSTANDING
from ..document import Document, Passage
from ..findings import Progress
from ..sentences_of import sentences_of
from .acts import tidy

_EARLIER = re.compile(rf"\b(?:{EARLIER_PROMISES})\b", re.I)
_OUTSTANDING = re.compile(rf"\b(?:{OUTSTANDING})\b", re.I)
_DELIVERED = re.compile(rf"\b(?:{DELIVERED})\b", re.I)
_ROW = re.compile(
    r"^[^\n]*\|\s*(?P<state>done|completed?|closed|discharged|reported|overdue|outstanding"
    r"|not\s+(?:yet\s+)?(?:done|started|complete))\b[^|\n]*\|?\s*$",
    re.I | re.M,
)
_ACTION = re.compile(
    r"\b(?:to\s+(?P<verb>[a-z][^.;]{3,120})|promised(?:\s+at\b[^,]{0,30})?\s+(?P<thing>"
    r"(?:the|a|an)\s+[^.;,]{3,90})"
    r"|(?P<named>(?:the\s+)?promised\s+[\w'’ -]{3,60}?)(?=,|\s+(?:is|was|has|had|isn))|"
    r"(?:promise|undertaking)\s+(?:made\s+)?(?P<made>[^.;,]{3,90}))",
    re.I,
)

State = Literal["delivered", "outstanding"]


def find_progress(document: Document) -> Iterator[Progress]:
    """Each place that says what became of something promised before."""
    for paragraph, spoken in zip(document.paragraphs, sentences_of(document), strict=True):
        rows = [*_rows(document, paragraph)]
        yield from rows
        for sentence, following in zip(spoken, [*spoken[1:], None], strict=False):
            state = _state(sentence, following)
            if state and not any(
                row.passage.start < sentence.end and sentence.start < row.passage.end
                for row in rows
            ):
                yield Progress(sentence, state=state, action=_action(sentence.quote))


def _state(sentence: Passage, following: Passage | None) -> State | None:
    """Told in the sentence that recalls the promise, or else in the one after it."""
    earlier = _EARLIER.search(sentence.quote)
    if earlier is None:
        return None
    for words in (sentence.quote[earlier.start() :], following.quote if following else ""):
        if _OUTSTANDING.search(words):
            return "outstanding"
        if _DELIVERED.search(words):
            return "delivered"
    return None


def _rows(document: Document, paragraph: Passage) -> Iterator[Progress]:
    """Rows of a table of actions, with their state in the last column."""
    for row in _ROW.finditer(document.text, paragraph.start, paragraph.end):
        state: State = (
            "outstanding" if re.match(r"over|out|not", row["state"], re.I) else "delivered"
        )
        cells = [cell.strip() for cell in row.group().strip("| ").split("|")]
        yield Progress(
            document.passage(row.start(), row.end()),
            state=state,
            action=max(cells[:-1] or cells, key=len),
        )


def _action(words: str) -> str:
    found = _ACTION.search(words)
    return tidy(next(part for part in found.groups() if part)) if found else tidy(words)
