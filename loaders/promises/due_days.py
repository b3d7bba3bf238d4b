"""The days that a deadline allows, where its own words or the day of the meeting decide it."""

import re
from calendar import monthrange
from datetime import date, timedelta

from ..cues.due import COUNTS, MONTHS

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_COUNT_WORDS = (
    "a one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_DATE = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+({MONTHS})(?:,?\s+(\d{{4}}))?", re.I
)
_NUMERIC = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{2,4})\b")
_MONTH = re.compile(rf"\b({MONTHS})\b(?:,?\s+(\d{{4}}))?", re.I)
_LENGTH = re.compile(
    rf"\b(?:(\d{{1,3}}|{COUNTS}|a|an|the|next|following)\s+)?(?:further\s+|more\s+"
    rf"|working\s+|clear\s+)*"
    r"(day|week|fortnight|month|quarter|year)s?\b",
    re.I,
)
_ROUND = re.compile(
    r"\b(?:within|in|over|by|later|hence|from now|tomorrow|next day|following day|time"
    r"|after that)\b",
    re.I,
)
_UNTIL = re.compile(r"\s*(?:by|before|until|no later than|on or before|within|till)\b", re.I)
_EDGE = re.compile(r"\b(?:end|close) of\b", re.I)

Span = tuple[date | None, date | None]


def days(words: str, meeting: date | None) -> Span:
    """First and last day; a year or a month left out is the next one after the meeting."""
    for read in (_dated, _numeric, _month, _after_meeting):
        span = read(words, meeting)
        if span:
            return _opened(words, span)
    return None, None


def _opened(words: str, span: tuple[date, date]) -> Span:
    """ "By the end of May" has a last day only."""
    first, last = span
    if re.match(r"\s*before\b", words, re.I):
        return None, first - timedelta(days=1)
    if _UNTIL.match(words):
        return None, last
    return (last, last) if _EDGE.search(words) and first == last else (first, last)


def _dated(words: str, meeting: date | None) -> tuple[date, date] | None:
    found = _DATE.search(words)
    if not found:
        return None
    day = _day(found[3], _number_of_month(found[2]), int(found[1]), meeting)
    return (day, day) if day else None


def _numeric(words: str, _: date | None) -> tuple[date, date] | None:
    found = _NUMERIC.search(words)
    if not found:
        return None
    year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
    day = _day(str(year), int(found[2]), int(found[1]), None)
    return (day, day) if day else None


def _month(words: str, meeting: date | None) -> tuple[date, date] | None:
    found = None if _DATE.search(words) else _MONTH.search(words)
    first = _day(found[2], _number_of_month(found[1]), 1, meeting) if found else None
    if first is None:
        return None
    last = first.replace(day=monthrange(first.year, first.month)[1])
    return (last, last) if _EDGE.search(words) else (first, last)


def _after_meeting(words: str, meeting: date | None) -> tuple[date, date] | None:
    """ "Within six weeks" of the meeting's day; without that day nothing is known."""
    if meeting is None or not _ROUND.search(words):
        return None
    if re.search(r"\b(?:tomorrow|(?:next|following) day)\b", words, re.I):
        return meeting + timedelta(days=1), meeting + timedelta(days=1)
    found = _LENGTH.search(words)
    if found is None or re.search(
        r"\b(?:end|quarter of|the (?:week|month|year|quarter))\b", words, re.I
    ):
        return None
    last = _plus(meeting, _number(found[1]), found[2].lower())
    return (meeting, last) if re.match(r"\s*(?:within|over)", words, re.I) else (last, last)


def _plus(day: date, count: int, unit: str) -> date:
    weeks = {"day": 1, "week": 7, "fortnight": 14}
    if unit in weeks:
        return day + timedelta(days=count * weeks[unit])
    months = day.month - 1 + count * {"month": 1, "quarter": 3, "year": 12}[unit]
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _day(year: str | None, month: int, day: int, meeting: date | None) -> date | None:
    if year is None and meeting is None:
        return None
    chosen = int(year) if year else _year_after(month, day, meeting)
    try:
        return date(chosen, month, day)
    except ValueError:  # the 31st of a month of thirty days: no day that we could name
        return None


def _year_after(month: int, day: int, meeting: date | None) -> int:
    assert meeting is not None
    past = (month, day) < (meeting.month, meeting.day) if day > 1 else month < meeting.month
    return meeting.year + 1 if past else meeting.year


def _number_of_month(name: str) -> int:
    return _NAMES.index(name[:3].lower()) + 1


def _number(word: str | None) -> int:
    if word and word.isdigit():
        return int(word)
    low = (word or "a").lower()
    return next((n for n, names in enumerate(_COUNT_WORDS, 1) if low in names.split()), 1)
