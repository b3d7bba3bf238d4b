"""What a decision says of the minutes it approves: whose, of which days, and subject to what."""

import re
from collections.abc import Iterator
from datetime import date

from .months import MONTH_WORDS, MONTHS, WEEKDAYS

_MINUTES = re.compile(r"\bminutes\b", re.IGNORECASE)
_APPROVED = re.compile(
    r"\b(?:approved?|agreed?|confirm(?:ed)?|sign(?:ed)?|accept(?:ed)?|adopt(?:ed)?"
    r"|(?:true|correct|accurate)\b[\w\s]{0,20}\brecord)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:not|deferred?|refused|rejected|withdrawn|until|once|declined)\b", re.IGNORECASE
)
_MORE = r"\d{1,2}(?:st|nd|rd|th)?\s*(?:,|&|and)\s*"
_DAYS = re.compile(
    rf"\b(?P<days>(?:{_MORE}){{0,4}}\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"(?P<month>{MONTH_WORDS})\b\.?(?:,?\s+(?P<year>(?:19|20)\d\d))?"
    r"|\b(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>(?:20)?\d\d)\b",
    re.IGNORECASE,
)
_SUBJECT_TO = re.compile(r"\b(?:subject\s+to|with\s+the\s+following)\b[^;]*", re.IGNORECASE)
_SUBJECT_BEFORE = re.compile(
    r"\b(?P<words>subject\s+to\b[^.;]*?),?\s*(?:that\s+)?(?:the\s+)?$", re.IGNORECASE
)
_BODY_NOUNS = "committee subcommittee sub panel board cabinet council group forum"
_NOUNS = frozenset(_BODY_NOUNS.split())
_ANY_MEETING_WORDS = f"""
minutes of the a an and on at in to from held dated meeting meetings ordinary annual special
extraordinary general previous last its this that both full public open hybrid virtual remote
which took place was draft exempt confidential part i ii committee committees committee's
{WEEKDAYS.replace("|", " ").lower()}
"""
_ANY_MEETING = frozenset(_ANY_MEETING_WORDS.split())
_SETTLES = re.compile(r"\b(?:be|been|is|are|was|were|as)\b", re.IGNORECASE)


def approves(words: str) -> bool:
    """Whether a decision approves minutes, and refuses or puts off none."""
    asks = _MINUTES.search(words) and _APPROVED.search(words)
    return bool(asks and not _REFUSED.search(_SUBJECT_TO.sub("", words)))


def days_named(words: str, before: date | None) -> list[date] | None:
    """The days whose minutes the words are of; None where they name none.

    Without a year it is the last such day before the meeting.
    """
    told = words[found.end() :] if (found := _MINUTES.search(words)) else words
    named = list(_together(_SUBJECT_TO.sub("", told)))
    years = [match["year"] for match in named]
    days = [
        day
        for n, match in enumerate(named)
        for day in _days(match, next((y for y in years[n:] if y), None), before)
    ]
    return sorted(set(days)) if named else None


def of_own_meeting(words: str, council: str, committee: str) -> bool:
    """Whether the minutes are those of this committee: another's name is not read past.

    Council and committee are slugs; the full council goes by its council's name too.
    """
    told = words[found.end() :] if (found := _MINUTES.search(words)) else words
    end = _DAYS.search(told) or _SETTLES.search(told)
    said = re.findall(r"[A-Za-z]+", told[: end.start()] if end else told)
    own = {*committee.split("-"), *_ANY_MEETING}
    own |= set(council.split("-")) if "council" in own else set()
    telling = (w for w in said if w[0].isupper() or w.lower() in _NOUNS)
    return all(word.lower() in own for word in telling)


def subject_to(words: str, around: str) -> str | None:
    """The corrections that the approval is subject to, in its words."""
    if found := _SUBJECT_TO.search(words):
        return found[0].strip(" .,")
    start = around.find(words)
    before = _SUBJECT_BEFORE.search(around[:start]) if start > 0 else None
    return before["words"].strip(" .,") if before else None


def _together(told: str) -> Iterator[re.Match[str]]:
    """The first day, and those that are told with it: not the day of what comes after."""
    end = None
    for match in _DAYS.finditer(told):
        between = told[end : match.start()] if end is not None else ""
        if not all(word in _ANY_MEETING for word in re.findall(r"[a-z]+", between.lower())):
            return
        yield match
        end = match.end()


def _days(match: re.Match[str], year: str | None, before: date | None) -> Iterator[date]:
    if match["d"]:
        full = match["y"] if len(match["y"]) == 4 else f"20{match['y']}"
        yield from _day(int(match["d"]), int(match["m"]), int(full))
        return
    month = [m[:3] for m in MONTHS].index(match["month"][:3].capitalize()) + 1
    for day in re.findall(r"\d+", match["days"]):
        if year:
            yield from _day(int(day), month, int(year))
        elif before:
            past = (d for y in (0, 1) for d in _day(int(day), month, before.year - y) if d < before)
            yield from list(past)[:1]


def _day(day: int, month: int, year: int) -> Iterator[date]:
    """A day of the calendar; the thirtieth of February is none."""
    try:
        yield date(year, month, day)
    except ValueError:
        return
