"""When something is due: the words of a clause that say so, their kind, and the days they allow."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..cues.due import COUNTS, MONTHS, SEASONS, WEEKDAYS
from ..findings import DueKind
from .due_days import days

_DAY = rf"(?:(?:{WEEKDAYS})\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:{MONTHS})(?:,?\s+\d{{4}})?"
_NUMERIC = r"\d{1,2}[./]\d{1,2}[./]\d{2,4}"
_MONTH = rf"(?:{MONTHS})(?:[/-](?:{MONTHS}))?(?:,?\s+\d{{4}})?"
_PART = (
    r"(?:the\s+)?(?:(?:end|start|beginning|middle|close|turn|first week|last week)\s+of"
    r"|early(?:\s+in)?|late(?:\s+in)?|mid-?)\s*"
)
_SEASON = (
    rf"(?:the\s+)?(?:next\s+|following\s+|coming\s+|new\s+)?(?:{SEASONS})(?:\s+"
    rf"(?:of\s+)?\d{{4}}(?:/\d{{2,4}})?)?"
)
_QUARTER = (
    r"(?:the\s+)?(?:(?:first|second|third|fourth|last|next|final|following)\s+)?(?:quarter"
    r"|Q)(?:\s*(?:[1-4]|one|two|three|four))?"
    r"(?:\s+of\s+(?:the\s+)?(?:(?:financial|municipal|calendar)\s+year|\d{4}"
    r"(?:[/-]\d{2,4})?))?(?:\s+\d{4}(?:[/-]\d{2,4})?)?"
)
_SPAN_WORD = (
    r"(?:week|month|quarter|term|year|financial year|municipal year|calendar year|academic year"
    r"|school year|fortnight)"
)
_NAMED = rf"(?:the|this|next)\s+(?:following\s+|coming\s+|next\s+|current\s+|new\s+)?{_SPAN_WORD}"
_YEAR = r"(?:20\d\d(?:[/-]\d{2,4})?)"
_POINT = (
    rf"(?:{_PART})?(?:{_DAY}|{_NUMERIC}|{_MONTH}|{_SEASON}|{_QUARTER}|{_NAMED}|"
    rf"(?:{WEEKDAYS})|{_YEAR}"
    rf"|the\s+\d{{1,2}}(?:st|nd|rd|th)|(?:end|start)\s+of\s+{_SPAN_WORD})"
)
_COUNT = rf"(?:\d{{1,3}}|{COUNTS})"
_LENGTH = (
    rf"(?:{_COUNT}\s+(?:to\s+{_COUNT}\s+)?(?:further\s+|more\s+|working\s+|clear\s+"
    rf"|calendar\s+)?(?:days?|weeks?|months?|years?|terms?|quarters?|cycles?|meetings)"
    rf"|a\s+fortnight|a\s+quarter|(?:half\s+a|half)\s+(?:a\s+)?year|an?\s+hour|\d+\s+hours)"
)
_BODY = (
    r"(?:meeting|session|committee|panel|board|cabinet|cycle|forum|assembly|sub-?committee"
    r"|commission|council|authority)"
)
_OF_BODY = (
    r"(?:\s+of\s+(?:the|this|its)\s+(?:[A-Z][\w'’-]*\s*|and\s+|[Cc]ommittee|[Pp]anel|[Bb]oard)*)?"
)
_WHOSE = r"(?:the|its|their|our|this|his|her|[A-Z][\w'’]+['’]s?)"

# In this order: of two readings that start at one place the earlier row is taken.
_KINDS: tuple[tuple[DueKind, str], ...] = (
    (
        "next_meeting",
        rf"(?:due\s+)?(?:at|to|for|in|by|until|before|ahead of|in time for|prior to|on)\s+"
        rf"(?:{_WHOSE}\s+)?(?:very\s+)?"
        rf"(?:next|following|forthcoming)\s+(?:[\w'’&-]+\s+){{0,4}}?(?:{_BODY}s?)\b{_OF_BODY}",
    ),
    ("next_meeting", r"next\s+(?:meeting|time)\b"),
    (
        "future_meeting",
        rf"(?:at|to|for|in|by)\s+(?:an?|some|one of its|one of the)?\s*(?:early\s+"
        rf"|suitable\s+)?(?:future|subsequent|later|forthcoming|upcoming|further)\s+"
        rf"(?:[\w'’-]+\s+){{0,3}}?{_BODY}s?\b{_OF_BODY}",
    ),
    ("future_meeting", rf"(?:at|to)\s+(?:each|every)\s+{_BODY}\b{_OF_BODY}(?:\s+until\s+[^.;,]+)?"),
    (
        "date",
        rf"(?:at|to|for|by|before|in time for|ahead of|until)\s+(?:{_WHOSE}\s+)?(?:{_DAY}"
        rf"|{_MONTH}|{_SEASON})\s+(?:[\w'’-]+\s+)?{_BODY}\b{_OF_BODY}",
    ),
    (
        "date",
        rf"(?:at|to)\s+(?:the\s+|its\s+)?(?:\w+\s+)?meeting{_OF_BODY}\s+(?:on|in)\s+"
        rf"(?:{_POINT}|{_LENGTH})",
    ),
    ("future_meeting", r"in\s+(?:\w+\s+)?cycles?\b|in two cycles"),
    (
        "date",
        r"(?:the\s+)?(?:next|following)\s+(?:working\s+)?day\b|tomorrow\b|that\s+(?:same\s+)?"
        r"(?:evening|afternoon|night|day|week|month)\b",
    ),
    (
        "date",
        rf"(?:by|before|no later than|not later than|on or before|on|in|from|until|till|for"
        rf"|during|at|around|over|throughout|w/c|week commencing|towards|after|since"
        rf"|prior to|to)\s+{_POINT}(?![\w-])(?:,?\s+(?:to|and|or)\s+{_POINT}(?![\w-]))?",
    ),
    (
        "date",
        rf"(?:within|in|over|inside|after)\s+(?:about\s+|around\s+|the\s+(?:next|following"
        rf"|coming)\s+|the\s+)?{_LENGTH}(?:['’]s?)?(?:\s+time)?(?:\s+of\s+the\s+meeting)?"
        rf"(?![\w-])",
    ),
    (
        "date",
        r"within\s+(?:the|a)\s+(?:day|week|fortnight|month|quarter|year)"
        r"(?:\s+of\s+the\s+meeting)?\b",
    ),
    ("date", rf"{_LENGTH}\s+(?:later|from now|hence|after(?:wards|\s+(?:that|this))?)\b"),
    (
        "date",
        r"(?:this|next)\s+(?:week|month|quarter|term|year|summer|autumn|spring|winter)\b"
        r"|later\s+(?:this|in the)\s+(?:week|month|term|year)\b",
    ),
    (
        "after_meeting",
        r"(?:following|after|outside(?:\s+of)?|away from)\s+(?:the|this|today['’]s)\s+"
        r"(?:meeting|session)\b",
    ),
    (
        "after_meeting",
        r"in\s+writing\b|by\s+e-?mail\b|via\s+e-?mail\b|off-?line\b|out(?:side)?\s+of\s+"
        r"(?:the\s+)?meeting\b|with\s+the\s+minutes\b|after\s+the\s+meeting\b",
    ),
    ("future_meeting", r"in\s+due\s+course\b"),
    (
        "event",
        r"(?:once|when(?:ever)?|as\s+soon\s+as|as\s+and\s+when|after|before|until|following"
        r"|upon|prior\s+to|in\s+advance\s+of|ahead\s+of|on\s+(?:(?:his|her|their)\s+return"
        r"|receipt|completion))\b(?:\s+[^\s.;,]+){0,14}",
    ),
    (
        "event",
        r"in\s+(?:the|its|his|her|their|any)\s+(?:next|forthcoming|future|following)\s+"
        r"(?:[\w'’-]+\s+){0,3}?(?:reports?|updates?|versions?|plans?|reviews?|budgets?"
        r"|strategy)\b(?:\s+(?:on|to)\s+[^.;,]+)?",
    ),
    (
        "event",
        r"(?:to|at|for)\s+the\s+next\s+(?:[\w'’-]+\s+){0,3}?(?:workshop|briefing|event"
        r"|review|visit|conference|evening)\b",
    ),
    ("event", r"as\s+soon\s+as\s+(?:possible|practicable)\b|asap\b|urgently\b|immediately\b"),
)
_ALL = re.compile(
    rf"\b(?:{'|'.join(f'(?P<k{n}>{pattern})' for n, (_, pattern) in enumerate(_KINDS))})", re.I
)
_OPENING = re.compile(
    r"\s*(?:[Ss]o\s+)?(?P<event>(?:[Oo]nce|[Ww]hen|[Ii]f|[Aa]s soon as|[Aa]fter|[Ss]hould"
    r"|[Ff]ollowing|[Uu]pon)\b[^,;]{2,90}),"
    r"|\s*(?P<if>If\b[^,;]{2,90})(?=\s(?:the|he|she|they)\s[^,;]{0,60}$)"
)
_PAST_EVENT = re.compile(
    r"(?:when|once|after|before|until|following|as)\s+(?:asked|questioned|considering"
    r"|discussing|discussion|hearing"
    r"|consideration|debate|questions?|a question|concerns?|the (?:discussion|presentation"
    r"|inspection|pandemic))\b",
    re.I,
)
_DATED = re.compile(rf"\b(?:{_DAY}|(?:{MONTHS})\s+\d{{4}})")


@dataclass(frozen=True)
class Due:
    """A deadline as said: where its words stand, what kind it is."""

    start: int
    end: int
    words: str
    kind: DueKind

    def days(self, meeting: date | None) -> tuple[date | None, date | None]:
        """The first and the last day that the words allow, where they or the meeting decide it."""
        return days(self.words, meeting)


@lru_cache(maxsize=256)
def deadlines(text: str, start: int, end: int) -> tuple[Due, ...]:
    """Every deadline said in a stretch of text, in order."""
    return tuple(_deadlines(text, start, end))


def _deadlines(text: str, start: int, end: int) -> Iterator[Due]:
    for match in _ALL.finditer(text, start, end):
        kind = _KINDS[int((match.lastgroup or "k0")[1:])][0]
        words = match.group().rstrip(" ,;:|")
        if kind == "event" and _DATED.search(words):
            kind = "date"
        if not _PAST_EVENT.match(words):
            yield Due(match.start(), match.start() + len(words), words, kind)


def deadline(text: str, start: int, verb: int, end: int) -> Due | None:
    """The deadline of one act: behind its verb, or else in the words that open its clause."""
    behind = [due for due in deadlines(text, verb, end) if _is_deadline(due)]
    if behind:
        return _joined(text, behind)
    opening = _OPENING.match(text, start, verb)
    if opening and not _PAST_EVENT.match(said := opening["event"] or opening["if"]):
        begin, stop = opening.span("event" if opening["event"] else "if")
        dated = next(iter(deadlines(text, begin, stop)), None)
        kind: DueKind = dated.kind if dated and dated.start == begin else "event"
        return Due(begin, stop, said, kind)
    before = [
        due for due in deadlines(text, start, verb) if due.kind != "event" and _is_deadline(due)
    ]
    first = text[start:verb].lstrip()
    return next((d for d in before if first.startswith(d.words)), None)


def _is_deadline(due: Due) -> bool:
    """Not the span that something covers: "for October", "since May", "over the year"."""
    return due.kind != "date" or not re.match(r"(?:since|during)\b", due.words, re.I)


def _joined(text: str, found: list[Due]) -> Due:
    """The best of several; "in writing" and "following the meeting" side by side are one."""
    rank: dict[DueKind, int] = {
        "next_meeting": 0,
        "future_meeting": 1,
        "date": 2,
        "event": 3,
        "after_meeting": 4,
        "none": 5,
    }
    best = min(found, key=lambda due: (rank[due.kind], due.start))
    for other in found:
        gap = text[min(best.end, other.end) : max(best.start, other.start)]
        if other is not best and not gap.strip(" ,"):
            first, last = min(best.start, other.start), max(best.end, other.end)
            best = Due(first, last, text[first:last], best.kind)
    return best
