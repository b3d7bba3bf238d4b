"""Words that say when: a figure's period, and no part of what it measures."""

import re

from ..cues import figures as cues
from ..gates import Gated

_MOMENT = (
    rf"(?:(?:{cues.MOMENT_LEADS}|\d{{1,2}}(?:st|nd|rd|th)?)[\s-]+){{0,5}}"
    rf"(?:{cues.MOMENTS}|{cues.MONTHS}|(?:19|20)\d\d(?:\s?[/–-]\s?\d{{2,4}})?)\b"
)
_AGO = (
    rf"(?:an?|{cues.MOMENT_NUMBERS}|the)\s+(?:years?|months?|weeks?|quarters?)\s+"
    r"(?:earlier|before|ago|previously)\b"
)
_AFTERWARDS = rf"(?:\s+(?:{cues.MOMENT_ENDS}|{_AGO}|(?:of|to)\s+{_MOMENT}|(?:19|20)\d\d)\b)"
_TIME = (
    rf"(?:(?!{cues.NO_TIMES})(?:{cues.TIME_LEADS})\s+{_MOMENT}{_AFTERWARDS}{{0,4}}"
    rf"|{_AGO}|(?:{cues.TIME_ADVERBS})\b)"
)
_ANYWHERE = Gated(rf"\b{_TIME}", re.IGNORECASE)
_FIRST = re.compile(rf"[\s,]*{_TIME}[\s,]*", re.IGNORECASE)
_LAST = re.compile(rf"[\s,]+{_TIME}[\s,]*$", re.IGNORECASE)
_WHOLE = re.compile(rf"(?:{_TIME}|{_MOMENT}{_AFTERWARDS}{{0,4}})[\s,]*", re.IGNORECASE)
_PERIODS = tuple(Gated(period) for period in cues.PERIODS)
_TAIL = 90  # characters: no time is said in more


def first_time(words: str) -> str | None:
    """The first time that some words tell, the longer where two begin together."""
    found = [match for form in (_ANYWHERE, *_PERIODS) if (match := form.search(words))]
    first = min(found, key=lambda match: (match.start(), -match.end()), default=None)
    return first[0] if first else None


def starts_with_time(words: str) -> bool:
    """Whether some words begin with a time: " in August, …", " a year earlier"."""
    return bool(_FIRST.match(words))


def without_time_before(words: str) -> str:
    """Some words without the time that they begin with."""
    while match := _FIRST.match(words):
        words = words[match.end() :]
    return words


def without_times(words: str) -> str:
    """Some words without the times that they begin and end with."""
    words = without_time_before(words)
    while match := _LAST.search(words, max(0, len(words) - _TAIL)):
        words = words[: match.start()]
    return words


def is_time(words: str) -> bool:
    """Whether some words are a bare time: "December 2020", "autumn of 2021"."""
    return bool(_WHOLE.fullmatch(words))
