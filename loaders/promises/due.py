"""When something is due: the words of a clause that say so, their kind, and the days they allow."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from ...graph.deadlines.days import OPEN, DueDays, days
from ..alternatives import compiled
from ..cues.due import MONTHS
from ..findings import DueKind
from .due_kinds import put_before_body, settled
from .due_phrases import DAY, KINDS, SPAN_WORD

_ALL = compiled(
    rf"\b(?:{'|'.join(f'(?P<k{n}>{pattern})' for n, (_, pattern) in enumerate(KINDS))})", re.I
)
_OPENING = re.compile(
    r"\s*(?:[Ss]o\s+)?(?P<event>(?:[Oo]nce|[Ww]hen|[Ii]f|[Aa]s soon as|[Aa]fter|[Ss]hould"
    r"|[Ff]ollowing|[Uu]pon)\b[^,;]{2,90}),"
    r"|\s*(?P<plain>(?:[Oo]nce|[Ww]hen|[Aa]s soon as)\b[^,;.]{2,90}?)"
    r"(?=\s(?:he|she|they|we|it|I)(?:['’]ll|\s(?:would|will|shall))\b)"
    r"|\s*(?P<if>If\b[^,;]{2,90})(?=\s(?:the|he|she|they)\s[^,;]{0,60}$)"
)
_PAST_EVENT = re.compile(
    r"(?:when|once|after|before|until|following|as)\s+(?:asked|questioned|considering"
    r"|discussing|discussion|hearing"
    r"|consideration|debate|questions?|a question|concerns?|the (?:discussion|presentation"
    r"|inspection|pandemic))\b",
    re.I,
)
_DATED = re.compile(rf"\b(?:{DAY}|(?:{MONTHS})\s+\d{{4}})")

_COVERED = re.compile(
    rf"(?:since|during(?!\s+the\s+week\b))\b.*"
    rf"|(?:in|for|over|throughout|from|of)\s+the\s+(?:(?:last|past|previous)\s+)?"
    rf"{SPAN_WORD}|(?:in|over|for|within)\s+(?:the\s+)?(?:last|past|previous)\s+(?!{SPAN_WORD}\s+of\b).*",
    re.I,
)
_LIMIT = re.compile(r"(?:by|before|within|until|no later than|not later than|on or before)\b", re.I)
_RANK: dict[DueKind, int] = {
    "next_meeting": 0,
    "future_meeting": 1,
    "date": 2,
    "event": 3,
    "after_meeting": 4,
    "none": 5,
}


@dataclass(frozen=True)
class Due:
    """A deadline as said: where its words stand, what kind it is."""

    start: int
    end: int
    words: str
    kind: DueKind

    def days(self, meeting: date | None) -> DueDays:
        """The first and the last day that the words allow, where they or the meeting decide it."""
        return OPEN if self.kind == "event" else days(self.words, meeting)


@lru_cache(maxsize=256)
def deadlines(text: str, start: int, end: int) -> tuple[Due, ...]:
    """Every deadline said in a stretch of text, in order."""
    return tuple(_deadlines(text, start, end))


def _deadlines(text: str, start: int, end: int) -> Iterator[Due]:
    while match := _ALL.search(text, start, end):
        start = match.end()
        kind = KINDS[int((match.lastgroup or "k0")[1:])][0]
        words = match.group().rstrip(" ,;:|")
        if kind == "event" and _DATED.search(words):
            kind = "date"
        if kind == "event" and put_before_body(text, match.start(), words):
            start = match.start() + len("before")  # who receives it; a deadline may follow
        elif not _PAST_EVENT.match(words):
            yield Due(match.start(), match.start() + len(words), words, kind)


def deadline(text: str, start: int, verb: int, end: int) -> Due | None:
    """The deadline of one act: behind its verb, or else in the words that open its clause."""
    found = _behind(text, verb, end) or _opening(text, start, verb) or _before(text, start, verb)
    if found is None:
        return None
    return replace(found, kind=settled(found.kind, found.words, text, start, end))


def _behind(text: str, verb: int, end: int) -> Due | None:
    behind = [due for due in deadlines(text, verb, end) if _is_deadline(due)]
    return _joined(text, behind) if behind else None


def _opening(text: str, start: int, verb: int) -> Due | None:
    opening = _OPENING.match(text, start, verb)
    if opening is None:
        return None
    part = next(name for name in ("event", "plain", "if") if opening[name])
    if _PAST_EVENT.match(opening[part]):
        return None
    begin, stop = opening.span(part)
    dated = next(iter(deadlines(text, begin, stop)), None)
    kind: DueKind = dated.kind if dated and dated.start == begin else "event"
    return Due(begin, stop, opening[part], kind)


def _before(text: str, start: int, verb: int) -> Due | None:
    """One that stands first in the clause, before the verb."""
    first = text[start:verb].lstrip()
    return next(
        (
            due
            for due in deadlines(text, start, verb)
            if due.kind != "event" and _is_deadline(due) and first.startswith(due.words)
        ),
        None,
    )


def _is_deadline(due: Due) -> bool:
    """Not the span that something covers: "for October", "since May", "moves in the year"."""
    return due.kind != "date" or not _COVERED.fullmatch(due.words)


def _of_object(other: Due, best: Due) -> bool:
    """ "The rents for October by November": a time without a limit beside one with a limit."""
    both = other.kind == best.kind == "date"
    return both and bool(_LIMIT.match(best.words)) and not _LIMIT.match(other.words)


def _joined(text: str, found: list[Due]) -> Due:
    """The best of several; "in writing" and "following the meeting" side by side are one."""
    best = min(found, key=lambda due: (_RANK[due.kind], not _LIMIT.match(due.words), due.start))
    for other in found:
        gap = text[min(best.end, other.end) : max(best.start, other.start)]
        if other is not best and not gap.strip(" ,") and not _of_object(other, best):
            first, last = min(best.start, other.start), max(best.end, other.end)
            best = Due(first, last, text[first:last], best.kind)
    return best
