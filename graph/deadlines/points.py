"""Points in time that words name: a day, month, quarter, season, feast or year, of some year.

Each is read as the days that it has in a given year; which year is meant is decided elsewhere.
School terms, holidays and recesses are no points: their days are each council's own.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..months import MONTH_WORDS as MONTHS

EITHER = "either-quarter"
Days = tuple[date, date]  # the first and the last


@dataclass(frozen=True)
class Point:
    """A place in every year, and the year where the words give one."""

    rule: str
    of_year: Callable[[int], Days]
    year: int | None = None
    ahead: bool = False  # one that begins after the meeting: "the new municipal year"


_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_ORDER = {
    word: number
    for number, words in enumerate(("first one 1", "second two 2", "third three 3",
                                    "fourth four 4 last final"), 1)
    for word in words.split()
}  # fmt: skip
_YEAR = r"(?P<year>(?:19|20)\d\d)(?:\s?[/–-]\s?(?P<next>\d{4}|\d\d)\b)?"
_OF_YEAR = (
    r"(?:,?\s+(?:of\s+)?(?:the\s+)?(?:(?P<sort>financial|municipal|calendar)\s+year\s*)?"
    rf"(?:{_YEAR})?)?"
)
_AHEAD = r"(?:(?P<ahead>new|next|following|coming)\s+)?"
_NUMBER = r"(?P<order>[1-4]|one|two|three|four)"
_ORDINAL = r"(?P<order>first|second|third|fourth|last|final)"
_NOT_TERM = r"(?!\s+(?:half[- ]?)?(?:term|holidays?|vacation|break|recess|school))"
_FORMS = tuple(
    re.compile(rf"(?:(?<![\w/-])|(?<=mid-)){form}", re.I)
    for form in (
        rf"(?P<day>\d{{1,2}})(?:\s?(?:st|nd|rd|th))?(?:\s+of)?\s+(?P<month>{MONTHS})\b"
        r"(?:,?\s+(?P<year>\d{4})\b)?",
        rf"(?P<month>{MONTHS})\s+(?P<day>\d{{1,2}})(?:\s?(?:st|nd|rd|th))?\b(?!\d)"
        r"(?:,?\s+(?P<year>\d{4})\b)?",
        r"(?P<day>\d{1,2})[./](?P<number>\d{1,2})[./](?P<year>\d{4}|\d\d)\b",
        r"(?P<year>\d{4})-(?P<number>\d\d)-(?P<day>\d\d)\b",
        rf"(?:Q\s?|quarter\s+){_NUMBER}\b(?:\s+of)?{_OF_YEAR}",
        rf"{_ORDINAL}\s+quarter\b{_OF_YEAR}",
        rf"(?P<month>{MONTHS})\b(?:\s?[/–-]\s?(?P<until>{MONTHS})\b)?(?:,?\s+(?P<year>\d{{4}})\b)?",
        rf"{_AHEAD}(?P<season>spring|summer|autumn|winter)\b{_NOT_TERM}(?:,?\s+(?:of\s+)?{_YEAR})?",
        rf"(?P<feast>easter|christmas|michaelmas|new\s+year)\b{_NOT_TERM}(?:,?\s+{_YEAR})?",
        rf"{_AHEAD}(?P<sort>financial|municipal|academic|school|calendar)\s+year(?:\s+{_YEAR})?",
        _YEAR,
    )
)


_TWO_DAYS = re.compile(
    r"(?<![\w/-])(\d{1,2})(?:st|nd|rd|th)?\s*(?:to|and|or|[–-])\s*"
    rf"(\d{{1,2}}(?:st|nd|rd|th)?((?:\s+of)?\s+(?:{MONTHS})\b(?:,?\s+\d{{4}}\b)?))",
    re.I,
)


_YEAR_FIRST = re.compile(
    r"\b((?:19|20)\d\d(?:\s?[/–-]\s?(?:\d{4}|\d\d)\b)?)\s+"
    r"((?:financial|municipal|academic|school|calendar)\s+year)\b",
    re.I,
)


def points(words: str) -> Iterator[Point]:
    """What is named, each place of the words read once, the fuller form first."""
    words = _TWO_DAYS.sub(r"\1\3 and \2", words)  # "3 and 9 May" has two days of May
    words = _YEAR_FIRST.sub(r"\2 \1", words)  # "the 2023/24 municipal year"
    found: list[tuple[int, Point | None]] = []
    for form in _FORMS:
        matches = [*form.finditer(words)]
        found += [(match.start(), _point(match)) for match in matches]
        if matches:
            words = form.sub(lambda match: "\0" * len(match[0]), words)
    return (point for _, point in sorted(found, key=lambda one: one[0]) if point)


def _point(match: re.Match[str]) -> Point | None:
    said = {key: (value or "").lower() for key, value in match.groupdict().items()}
    year = int(said["year"]) if said["year"] else None
    if match[0] == "may" or (said.get("next") and not _follows(said["year"], said["next"])):
        return None
    if said.get("day"):
        return _day(said, year)
    for part, read in _READ.items():
        if said.get(part):
            return replace(read(said, year), ahead=bool(said.get("ahead")))
    return replace(_year(said, year), ahead=bool(said.get("ahead")))


def _follows(year: str, following: str) -> bool:
    """ "2023/24" is a year that begins in one and ends in the next; "2020-25" is none."""
    return (int(year) + 1) % 100 == int(following) % 100


def _day(said: dict[str, str], year: int | None) -> Point | None:
    month = int(said["number"]) if said.get("number") else _month_number(said["month"])
    day = int(said["day"])
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(2024, month)[1]:
        return None
    year = year + 2000 if year is not None and year < 100 else year
    if year is not None and day > monthrange(year, month)[1]:
        return None
    return Point("day", lambda y: (date(y, month, day), date(y, month, day)), year)


def _month(said: dict[str, str], year: int | None) -> Point:
    first = _month_number(said["month"])
    last = _month_number(said["until"]) if said.get("until") else first
    return Point("month", lambda y: months(y, first, (last - first) % 12 + 1), year)


def _quarter(said: dict[str, str], year: int | None) -> Point:
    """Councils count quarters from April; "Q2 2024" may be of either kind of year."""
    begins = 3 * _ORDER[said["order"]] - 2
    if said.get("sort") == "calendar":
        return Point("calendar-quarter", lambda y: months(y, begins, 3), year)
    if year and not said["next"] and not said.get("sort"):
        return Point(EITHER, lambda y: months(y, begins, 6), year)
    return Point("financial-quarter", lambda y: months(y, begins + 3, 3), year)


def _season(said: dict[str, str], year: int | None) -> Point:
    return Point("season", lambda y: months(y, _SEASONS[said["season"]], 3), year)


def _feast(said: dict[str, str], year: int | None) -> Point:
    name = said["feast"].split()[0]
    if name == "easter":
        return Point("feast", lambda y: (easter(y), easter(y)), year)
    month, day = {"christmas": (12, 25), "michaelmas": (9, 29), "new": (1, 1)}[name]
    rule = "new-year" if name == "new" else "feast"
    return Point(rule, lambda y: (date(y, month, day), date(y, month, day)), year)


def _year(said: dict[str, str], year: int | None) -> Point:
    """A municipal year begins and ends with the annual meeting, in May."""
    sort = said.get("sort") or ("financial" if said.get("next") else "calendar")
    if sort == "municipal":
        return Point("municipal-year", lambda y: months(y, 5, 13), year)
    if sort in ("academic", "school"):
        return Point("school-year", lambda y: months(y, 9, 12), year)
    if sort == "financial":
        return Point("financial-year", lambda y: months(y, 4, 12), year)
    return Point("year", lambda y: months(y, 1, 12), year)


_READ: dict[str, Callable[[dict[str, str], int | None], Point]] = {
    "month": _month,
    "order": _quarter,
    "season": _season,
    "feast": _feast,
}


def months(year: int, first: int, count: int) -> Days:
    """The days of some months, counted on into the next year."""
    begin = year * 12 + first - 1
    return date(begin // 12, begin % 12 + 1, 1), date(
        (begin + count) // 12, (begin + count) % 12 + 1, 1
    ) - timedelta(days=1)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def _month_number(name: str) -> int:
    return _NAMES.index(name[:3].lower()) + 1
