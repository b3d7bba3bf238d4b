"""What became of earlier promises, as a paper tells it: kept, or still waited for."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from ..cues.due import MONTHS
from ..cues.progress import (
    AS_PROMISED,
    DELIVERED,
    DONE_SINCE,
    EARLIER_PROMISES,
    HANDS_OVER,
    OUTSTANDING,
    TELLS,
)
from ..cues.requests import REQUESTED_THINGS
from ..document import Document, Passage
from ..findings import Progress
from ..gates import Either, Gated
from ..sentences_of import sentences_of
from .acts import tidy

_DAY = rf"\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{MONTHS})\b"
_A = r"(?:the|an?|(?:[A-Z][\w.]+\s+){0,2}[A-Z][\w’']+[’']s)"  # how a thing's name begins
_EARLIER = Gated(rf"\b(?:{EARLIER_PROMISES})\b", re.I)
_OUTSTANDING = Gated(rf"\b(?:{OUTSTANDING})\b", re.I)
_DELIVERED = Gated(rf"\b(?:{DELIVERED})\b", re.I)
_SINCE = Gated(rf"\b(?:{DONE_SINCE})\b", re.I)
_HANDED = Gated(
    rf"\b(?:{HANDS_OVER}|reported\s+on)\s+(?={_A}\s+[^.;,]{{2,80}}?"
    rf"(?:,\s+|\s+)(?:{EARLIER_PROMISES}|requested|asked\s+for|as\s+asked)\b)",
    re.I,
)
_AS_PROMISED = re.compile(
    rf"{AS_PROMISED}\s+[^.;]{{2,60}}?\b(?:{HANDS_OVER}|reported|gave|brought|sent|submitted)\b",
    re.I,
)
_DATED = Gated(
    rf"\b(?:{REQUESTED_THINGS})\b[^.;]*?(?P<done>\b(?:{DONE_SINCE}))\s+[^.;]{{0,40}}?"
    rf"\bon\s+{_DAY}|\b(?P<wrote>had\s+(?:since\s+|now\s+)?written\s+to)\s+[^.;]{{2,60}}?"
    rf"\son\s+{_DAY}",
    re.I,
)
_TELLING = Either(_EARLIER, _DATED)
_ROW = Gated(
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
_LED_IN = re.compile(
    rf"^.*\b(?:(?:{TELLS})\b[^,.;]{{0,30}}?\s+that|{HANDS_OVER}|and|but)\s+(?={_A}\s)",
    re.I | re.S,
)
_LED_OUT = re.compile(r"(?:,?\s*(?:for\s+)?\b(?:that|which)\b[^,]*|,[^,]{0,40})$", re.I)
_THING = re.compile(rf"{_A}\s+[^.;]{{3,120}}", re.I)

State = Literal["delivered", "outstanding"]


def find_progress(document: Document) -> Iterator[Progress]:
    """Each place that says what became of something promised before."""
    yield from progress(document)


@lru_cache(maxsize=2)
def progress(document: Document) -> tuple[Progress, ...]:
    """All of it, kept while one document is worked on."""
    return tuple(_progress(document))


def _progress(document: Document) -> Iterator[Progress]:
    for paragraph, spoken in zip(document.paragraphs, sentences_of(document), strict=True):
        rows = [*_rows(document, paragraph)]
        yield from rows
        for sentence, following in zip(spoken, [*spoken[1:], None], strict=False):
            told = _told(sentence, following)
            if told and not any(
                row.passage.start < sentence.end and sentence.start < row.passage.end
                for row in rows
            ):
                yield told


def _told(sentence: Passage, following: Passage | None) -> Progress | None:
    """What a sentence reports: on a promise that it recalls, or plainly, with its day."""
    words = sentence.quote
    if not _TELLING.may(words):
        return None
    if (earlier := _EARLIER.search(words)) is None:
        dated = _DATED.search(words)
        at = max(dated.start("done"), dated.start("wrote")) if dated else 0
        return Progress(sentence, action=_action(words, at), recalled=False) if dated else None
    state = _state(words, earlier.start(), following.quote if following else "")
    return (
        Progress(sentence, state=state, action=_action(words, earlier.start())) if state else None
    )


def _state(words: str, recalled: int, following: str) -> State | None:
    """Told after the words that recall the promise, or before them, or in the next sentence."""
    after = words[recalled:]
    if _OUTSTANDING.search(after):
        return "outstanding"
    if _DELIVERED.search(after) or _AS_PROMISED.match(after) or _HANDED.search(words):
        return "delivered"
    for told, done in ((words, _SINCE), (following, _DELIVERED)):
        if _OUTSTANDING.search(told):
            return "outstanding"
        if done.search(told):
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


def _action(words: str, at: int) -> str:
    """What had been promised: the thing named before ``at``, else what the recalling words say."""
    if reported := _AS_PROMISED.match(words, at):
        return tidy(
            re.sub(r"^\s*(?:back\s+)?(?:to\s+[^,.;]{2,30}?\s+)?on\s+", "", words[reported.end() :])
        )
    before = words[:at].rstrip(" ,")
    thing = _LED_IN.sub("", before)
    named = _LED_OUT.sub("", thing)
    promiser = named == thing and re.match(
        r"(?:had|has|have|['’]d)\s+(?!\w+\s+been\b|been\b)", words[at:]
    )
    if _THING.fullmatch(named) and not promiser:
        return tidy(named)
    found = _ACTION.search(words, at)
    return tidy(next(part for part in found.groups() if part)) if found else tidy(words)
