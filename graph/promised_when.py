"""When a report says that a promise was made: "asked for in May", "at the last meeting"."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from .months import MONTHS

_SAID = (
    r"\b(?:promised|undertaken|agreed|offered|requested|asked(?:\s+for)?|committed|raised)\s+"
    r"(?:to\s+[^,.;]{2,40}?\s+|by\s+[^,.;]{2,40}?\s+)??"
)
_IN_MONTH = re.compile(
    rf"{_SAID}(?:in|at|on)\s+(?:[\w'’]+\s+){{0,4}}?(?P<month>{'|'.join(MONTHS)})\b"
    r"(?:\s+(?P<year>20\d\d))?"
)
_LAST_MEETING = re.compile(
    rf"{_SAID}(?:at|from)\s+(?:the|its|their|our)\s+(?:last|previous)\s+meeting\b", re.I
)


class Dated(Protocol):
    """Whatever was on a day, or between two."""

    @property
    def earliest(self) -> date | None: ...
    @property
    def latest(self) -> date | None: ...


@dataclass(frozen=True)
class PromisedWhen:
    """The first and the last day on which the promise can have been made, as the report says."""

    first: date
    last: date

    def fits(self, promise: Dated) -> bool:
        """The promise's meeting was certainly within these days."""
        first, last = promise.earliest, promise.latest
        return bool(first and last and self.first <= first and last <= self.last)


def promised_when(words: str, before: date | None, last: date | None) -> PromisedWhen | None:
    """The days that the words of a report of a day leave for the promise; None where they say
    nothing. The committee's last meeting before the report was on the day given last."""
    if before is None:
        return None
    if month := _IN_MONTH.search(words):
        return _month(1 + MONTHS.index(month["month"]), month["year"], before)
    return PromisedWhen(last, last) if last and names_last_meeting(words) else None


def names_last_meeting(words: str) -> bool:
    """Whether a report says that the promise was made at the meeting before it."""
    return bool(not _IN_MONTH.search(words) and _LAST_MEETING.search(words))


def _month(month: int, year: str | None, before: date) -> PromisedWhen:
    """The month of the year told, else the last one that had begun before the report."""
    chosen = int(year) if year else before.year - (date(before.year, month, 1) >= before)
    following = date(chosen + month // 12, month % 12 + 1, 1)
    return PromisedWhen(date(chosen, month, 1), date.fromordinal(following.toordinal() - 1))
