"""Calendar dates as British papers print them; a day without a year is none, not a guess."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from ...graph.months import MONTHS
from ..gates import Gated

MONTH = r"(?:" + "|".join(f"{m[:3]}(?:{m[3:]})?\\b\\.?" for m in MONTHS) + r"|Sept\b\.?)"
WEEKDAY = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\b\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:\s?(?:st|nd|rd|th)\b)?"
_FORMS = tuple(
    Gated(form, re.IGNORECASE)
    for form in (
        rf"(?<![\d/.£-]){_DAY}(?:\s+day)?(?:\s+of)?\s+(?P<month>{MONTH}),?\s+(?P<year>(?:19|20)\d\d)\b",
        rf"\b(?P<month>{MONTH})\s+{_DAY},?\s+(?P<year>(?:19|20)\d\d)\b",
        r"(?<![\w/.-])(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?![\w/-])",
        r"(?<![\w/.£-])(?P<day>\d{1,2})(?P<mark>[/.-])(?P<number>\d{1,2})(?P=mark)"
        r"(?P<year>(?:19|20)?\d\d)(?![\w/-]|\.\d)",
        rf"\b(?P<month>{MONTH}),?\s+(?P<year>(?:19|20)\d\d)\b",
        r"(?<![\w/.,£-])(?P<year>(?:19|20)\d\d)(?![\w/%-]|[.,]\d)",
    )
)
_MAY = re.compile(r"(?:19|20)\d\d|[/.-]\d\d")  # what no form of a date can do without


@dataclass(frozen=True)
class Dated:
    """A day, month or year in a text: where it stands and the days it may mean."""

    start: int
    end: int
    earliest: date
    latest: date
    unit: Literal["day", "month", "year"]


def day(text: str) -> date | None:
    """The first full calendar day that a text states, or None."""
    return next((found.earliest for found in dates(text) if found.unit == "day"), None)


@lru_cache(maxsize=64)
def dates(text: str) -> tuple[Dated, ...]:
    """Every day, month with year, and year of a text, in order; the fuller form wins."""
    found: list[Dated] = []
    for form in _FORMS if _MAY.search(text) else ():
        matches = [*form.finditer(text)]
        found += filter(None, map(_dated, matches))
        if matches:
            text = form.pattern.sub(
                lambda match: "\0" * len(match[0]), text
            )  # each place is read once
    return tuple(sorted(found, key=lambda one: one.start))


def _dated(match: re.Match[str]) -> Dated | None:
    parts = match.groupdict()
    year = int(parts["year"])
    year += 2000 if year < 100 else 0
    month = _month(parts)
    try:
        if parts.get("day"):
            first = last = date(year, month or 0, int(parts["day"]))
        else:
            first, last = date(year, month or 1, 1), _last_day(year, month or 12)
    except ValueError:
        return None  # 31/02/2020 is no date
    unit = "day" if parts.get("day") else "month" if month else "year"
    return Dated(match.start(), match.end(), first, last, unit)


def _month(parts: dict[str, str | None]) -> int | None:
    if name := parts.get("month"):
        return [m[:3].lower() for m in MONTHS].index(name[:3].lower()) + 1
    number = parts.get("number")
    return int(number) if number else None


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
