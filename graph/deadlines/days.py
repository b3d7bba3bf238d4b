"""The days that a deadline allows, where its own words or the day of the meeting decide it.

A deadline is an opening ("by", "before", "from", none), an edge ("the end of") and what it is
about: a point in time that is named (points.py) or days counted from the meeting
(lengths.py). What the words leave open stays open.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .lengths import counted
from .points import EITHER, Days, Point, points


@dataclass(frozen=True)
class DueDays:
    """The first and the last day of a deadline, and the name of the rule that gave them."""

    earliest: date | None = None
    latest: date | None = None
    rule: str | None = None


OPEN = DueDays()
_DAY = timedelta(days=1)
_WEEK_OF = re.compile(r"\b(?:w/c|week\s+(?:commencing|beginning|of))\b", re.I)
_END = re.compile(r"\b(?:end|close)\s+of\b|\b(?:year|month|quarter)[- ]end\b", re.I)
_START = re.compile(r"\b(?:(?:start|beginning)\s+of|first\s+week\s+(?:of|in))\b", re.I)
_FIRST_WEEK = re.compile(r"\bfirst\s+week\s+(?:of|in)\b", re.I)
# School terms and recesses have days of their own, that no calendar here tells.
_UNKNOWN = re.compile(r"\b(?:terms?|half-?term|holidays?|vacation|break|recess|cycles?)\b", re.I)
_OPENINGS = tuple(
    (kind, re.compile(rf"\s*(?:due\s+)?(?:{words})\b", re.I))
    for kind, words in (
        ("before", "before|prior to|ahead of|in advance of"),
        ("by", "by|until|till|up to|no later than|not later than|on or before|within|in time for"),
        ("from", "from|starting|beginning|with effect from|effective from|as (?:of|from)"),
        ("after", "after|following"),
    )
)


def days(words: str, meeting: date | None) -> DueDays:
    """First and last day; a year or a month left out is the next one after the meeting."""
    opening = opening_of(words)
    if found := _named(words, meeting, opening):
        rule, span = found
        if rule == "new-year" and opening == "in":
            opening = "from"  # "in the new year": from its first day on, nobody says until when
        return _opened(words, opening, rule, span)
    if meeting is None or _UNKNOWN.search(words) or next(points(words), None):
        return OPEN
    if (told := counted(words, meeting)) is None:
        return OPEN
    if told.open:
        return DueDays(told.days[0], None, told.rule)
    opening = opening if opening != "after" or told.rule != "length" else "in"
    return _opened(words, opening, told.rule, _from_meeting(told.days, meeting))


def opening_of(words: str) -> str:
    """How a deadline opens: by, before, from or after a time, or within it."""
    return next((kind for kind, form in _OPENINGS if form.match(words)), "in")


def _named(words: str, meeting: date | None, opening: str) -> tuple[str, Days] | None:
    """All that is named, from the first day of the first to the last of the last."""
    named = list(points(words))
    if not named or _UNKNOWN.search(words):
        return None
    spans = [_in_its_year(point, named, meeting, opening) for point in named]
    known = [span for span in spans if span]
    if len(known) < len(spans):
        return None
    first, last = min(s[0] for s in known), max(s[1] for s in known)
    if _WEEK_OF.search(words) and first == last:
        last = first + 6 * _DAY
    return named[0].rule, _from_meeting((first, last), meeting)


def _in_its_year(
    point: Point, beside: Sequence[Point], meeting: date | None, opening: str
) -> Days | None:
    """The year that is said; "3 May and 9 June 2024" share one; else the next after the meeting."""
    year = point.year or next((other.year for other in beside if other.year), None)
    if year is not None:
        return _of_year(point, year)
    if meeting is None:
        return None
    for tried in range(meeting.year - 2, meeting.year + 9):
        span = _of_year(point, tried)
        begins = opening == "before" or point.ahead
        if span and (span[0] > meeting if begins else span[1] >= meeting):
            return span
    return None


def _of_year(point: Point, year: int) -> Days | None:
    try:
        return point.of_year(year)
    except ValueError:  # the 29th of a February that has none
        return None


def _from_meeting(span: Days, meeting: date | None) -> Days:
    """What is promised for this month is done on the day of the meeting at the earliest."""
    first, last = span
    return (meeting if meeting and first < meeting <= last else first), last


def _opened(words: str, opening: str, rule: str, span: Days) -> DueDays:
    first, last = span
    if rule != EITHER and _START.search(words):
        last = _started(words, opening, first, last)
    end = bool(_END.search(words)) and first != last and rule != EITHER
    if rule == EITHER and opening in ("before", "after"):
        return OPEN  # of two quarters that it may be, it is before or after either
    if opening == "by" or (opening == "before" and end):
        return DueDays(None, last, rule)
    if opening == "before":
        return DueDays(None, first - _DAY, rule)
    if opening == "after":
        return DueDays(last + _DAY, None, rule)
    if opening == "from":
        return DueDays(last if end else first, None, rule)
    return DueDays(max(first, last - 6 * _DAY) if end else first, last, rule)


def _started(words: str, opening: str, first: date, last: date) -> date:
    """The last day of the start of something: of its first week, or its first day where that is
    the limit."""
    by_first = opening in ("by", "after") and not _FIRST_WEEK.search(words)
    return first if by_first else min(last, first + 6 * _DAY)
