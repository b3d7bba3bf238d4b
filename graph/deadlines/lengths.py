"""Days counted from the meeting: "within six weeks", "next month", "by Friday"."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from ..months import WEEKDAYS
from .points import Days, months
from .working_days import working_day_after

_WORDS = ("a an one the", "two couple", "three", "four", "five", "six", "seven", "eight", "nine",
          "ten", "eleven", "twelve")  # fmt: skip
_COUNT_WORDS = {word: n for n, words in enumerate(_WORDS, 1) for word in words.split()} | {
    "eighteen": 18, "twenty": 20, "twenty-eight": 28, "thirty": 30
}  # fmt: skip
_COUNT = rf"\d{{1,3}}|{'|'.join(sorted(_COUNT_WORDS, key=len, reverse=True))}"
_UNITS = r"day|week|fortnight|month|quarter|year"
_LENGTH = re.compile(
    rf"\b(?:(?P<count>{_COUNT})\s*(?:of\s+)?(?:(?:\b(?:to|or)\s+|[-–]\s?)(?P<most>{_COUNT})\s+)?"
    r"(?<=\s)|(?=fortnight))"
    rf"(?:(?:further|more|clear|full|calendar)\s+)*(?P<working>working\s+)?(?P<unit>{_UNITS})s?\b",
    re.I,
)
_HALF_YEAR = re.compile(r"\bhalf\s+a\s+year\b|\bhalf\s+year\b", re.I)
_VAGUE = re.compile(r"\b(?:few|several|some)\b", re.I)
_FROM_ELSEWHERE = re.compile(
    rf"(?:{_UNITS})s?['’]?\s+(?:of|from|after|following)\s+"
    r"(?!now\b|today\b|the\s+meeting\b|(?:that|this)\b)\w",
    re.I,
)
_AFTER_THAT = re.compile(r"\b(?:later|after(?:wards)?|thereafter|after\s+(?:that|this))\s*$", re.I)
_AFTER = re.compile(r"\s*after\b", re.I)
_COMING = re.compile(
    rf"\b(?:within|over|during|throughout|inside)\b|\b(?:next|following|coming)\s+(?:{_COUNT}|fortnight)\b",
    re.I,
)
_COUNTED = re.compile(
    r"^\s*(?:within|in|over|inside|during|after)\b|\b(?:from now|from today|hence|later|time"
    r"|after(?:wards)?|thereafter|after (?:that|this))\s*$|\bof\s+the\s+meeting\b",
    re.I,
)
_TOMORROW = re.compile(r"\b(?:tomorrow|(?:next|following)\s+day)\b", re.I)
_NEXT_UNIT = re.compile(
    r"(?:\b(?P<which>this|the\s+same|next|the\s+following|the\s+coming|(?:end|close)\s+of\s+the)\s+"
    r"(?P<unit>week|month|quarter|calendar\s+year|year)\b(?!\s+20)"
    r"|\b(?P<ending>month|quarter)[- ]end\b)",
    re.I,
)
_WEEKDAY = re.compile(rf"\b(?P<next>next\s+)?(?P<weekday>{WEEKDAYS})\b(?P<week>\s+week\b)?", re.I)
_DAY_OF_MONTH = re.compile(r"\bthe\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b", re.I)


@dataclass(frozen=True)
class Counted:
    """Days counted from the meeting's; ``open``: not before the first of them, no more is said."""

    rule: str
    days: Days
    open: bool = False


def counted(words: str, meeting: date) -> Counted | None:
    """The days that words mean from the day of the meeting on."""
    for read in (_tomorrow, _length, _unit, _weekday, _day_of_month):
        if found := read(words, meeting):
            return found
    return None


def _tomorrow(words: str, meeting: date) -> Counted | None:
    day = meeting + timedelta(days=1)
    return Counted("length", (day, day)) if _TOMORROW.search(words) else None


def _length(words: str, meeting: date) -> Counted | None:
    """ "Within" and "the next six weeks" begin at the meeting; "in six weeks" is a day. What is
    counted from something else has no day here, but is not before that time after the meeting."""
    if _VAGUE.search(words) or _FROM_ELSEWHERE.search(words) or not _COUNTED.search(words):
        return None
    if _HALF_YEAR.search(words):
        first = last = plus(meeting, 6, "month")
    elif found := _LENGTH.search(words):
        working, unit = bool(found["working"]), found["unit"].lower()
        count = found["count"] or "one"  # "the next fortnight"
        first = plus(meeting, _number(count), unit, working)
        last = plus(meeting, _number(found["most"] or count), unit, working)
    else:
        return None
    rule = "working-days" if _is_working(words) else "length"
    if _COMING.search(words):
        return Counted(rule, (meeting, last))
    later = _AFTER_THAT.search(words) or _AFTER.match(words)
    return Counted(rule, (first, last), open=bool(later))


def _is_working(words: str) -> bool:
    """Whether weekends and bank holidays are left out."""
    return bool(re.search(r"\bworking\s+days?\b", words, re.I))


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _COUNT_WORDS[word.lower()]


def plus(day: date, count: int, unit: str, working: bool = False) -> date:
    """A day so many units later; in a shorter month its last day."""
    if unit == "day" and working:
        return working_day_after(day, count)
    weeks = {"day": 1, "week": 7, "fortnight": 14}
    if unit in weeks:
        return day + timedelta(days=count * weeks[unit])
    ahead = day.month - 1 + count * {"month": 1, "quarter": 3, "year": 12}[unit]
    year, month = day.year + ahead // 12, ahead % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _unit(words: str, meeting: date) -> Counted | None:
    """ "This week", "next month", "the close of the quarter"; a year ends as its kind does."""
    found = _NEXT_UNIT.search(words)
    if not found:
        return None
    if found["ending"]:
        unit = found["ending"].lower()
        return Counted(unit, _UNIT_DAYS[unit](meeting, 0))
    unit, which = found["unit"].lower().split()[-1], found["which"].lower()
    ends = which.startswith(("end", "close"))
    if unit == "year" and ends and not found["unit"].lower().startswith("calendar"):
        return None  # the calendar's, the financial or the municipal year: the words do not say
    ahead = int("next" in which or "following" in which or "coming" in which)
    return Counted(unit, _UNIT_DAYS[unit](meeting, ahead))


def _week(day: date, ahead: int) -> Days:
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=ahead)
    return monday, monday + timedelta(days=6)


_UNIT_DAYS: dict[str, Callable[[date, int], Days]] = {
    "week": _week,
    "month": lambda day, ahead: months(day.year, day.month + ahead, 1),
    "quarter": lambda day, ahead: months(day.year, (day.month - 1) // 3 * 3 + 1 + 3 * ahead, 3),
    "year": lambda day, ahead: months(day.year + ahead, 1, 12),
}


def _weekday(words: str, meeting: date) -> Counted | None:
    """The first such day after the meeting; "next Tuesday" may be the one after it."""
    found = _WEEKDAY.search(words)
    if not found:
        return None
    names = [name.lower() for name in WEEKDAYS.split("|")]
    wanted = names.index(found["weekday"].lower())
    first = meeting + timedelta(days=(wanted - meeting.weekday() - 1) % 7 + 1)
    if found["week"]:  # "Friday week": seven days after that
        first += timedelta(days=7)
    return Counted("weekday", (first, first + timedelta(days=7 if found["next"] else 0)))


def _day_of_month(words: str, meeting: date) -> Counted | None:
    found = _DAY_OF_MONTH.search(words)
    if not found:
        return None
    day = int(found["day"])
    for ahead in range(3):
        first, last = months(meeting.year, meeting.month + ahead, 1)
        if 1 <= day <= last.day and (named := first.replace(day=day)) >= meeting:
            return Counted("day", (named, named))
    return None
