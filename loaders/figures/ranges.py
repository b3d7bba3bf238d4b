"""Ranges: "between 10 and 12 posts", "£2-3 million", "ranged from 4 to 6 per cent".

Two numbers with words between them are more often a change, ages, a score or an address: what is
not surely a range is none.
"""

import re
from decimal import Decimal

from ..cues import figures as cues
from .numbers_in_words import DIGITS, SCALE, SPELT, worth
from .quantity import Quantity

_SCALE_WORD = r"\s+(?:hundred|thousand|million|billion)\b"
_PERCENT = r"\s?(?:%|per\s?cent\b)"


def _end(name: str) -> str:
    """One end of a range, its groups named after it."""
    return (
        rf"(?:(?P<{name}_pound>£)\s?)?(?P<{name}>(?:{DIGITS}){SCALE}?|(?:{SPELT})\b)"
        rf"(?P<{name}_percent>{_PERCENT})?"
    )


_RANGE = re.compile(
    rf"(?P<lead>(?:between|from)\s+)?{_end('low')}"
    rf"(?P<join>\s+and\s+|\s+to\s+|\s?[-–—]\s?){_end('high')}(?![\w£$€/–-]|[.,]\d)(?P<pounds>\s+pounds\b)?",
    re.IGNORECASE,
)
_JOINED = re.compile(  # what follows the figures of a range, told cheaply
    r"[\d.,]+(?:\s*(?:%|k|mn?|bn|per\s?cent|hundred|thousand|million|billion)){0,2}\s*"
    r"(?:[-–—]|and\b|to\b)",
    re.IGNORECASE,
)
_SCALED = re.compile(rf"[\d.,]+({SCALE})$|.*({_SCALE_WORD})$", re.IGNORECASE | re.DOTALL)
_SHORT_SCALE = re.compile(r"\d\s?(?:k|mn?|bn)$", re.IGNORECASE)
_RANGES_FROM = re.compile(rf"\b(?:{cues.RANGES_FROM})\s+$", re.IGNORECASE)
_FROM_BEFORE = re.compile(r"\bfrom\b[^\d;]*$", re.IGNORECASE)
_APART = re.compile(rf"\b(?:{cues.APART})\s+(?:\w+\s+)?$", re.IGNORECASE)
_LABEL = re.compile(
    rf"\b(?:(?!(?:{cues.ROUGHLY_OPENS})\b)[A-Z][\w’'.]*|(?i:{cues.NUMBERED}))\s+$",
)


def range_at(text: str, start: int) -> Quantity | None:
    """The range that begins at a place of a sentence, if one surely does."""
    may = not text[start].isdigit() or _JOINED.match(text, start)
    match = _RANGE.match(text, start) if may else None
    if not match or not _is_range(text, match):
        return None
    ends = _ends(match)
    if ends is None or ends[0] >= ends[1]:
        return None
    unit = _unit(match)
    dashed = match["join"].strip() not in ("and", "to")
    spelt = not match["high"][0].isdigit()
    return Quantity(
        *match.span(), unit=unit, spelt=spelt, low=ends[0], high=ends[1],
        loose=dashed and unit is None,
    )  # fmt: skip


def _is_range(text: str, match: re.Match[str]) -> bool:
    """Whether the words that join two numbers, and those before, make a range of them."""
    lead, join = (match["lead"] or "").strip().lower(), match["join"].strip()
    before = text[max(0, match.start() - 60) : match.start()]
    if not _one_unit(match):
        return False
    if join == "and":
        return lead == "between" and not _APART.search(before)
    if lead:
        return lead == "from" and bool(_RANGES_FROM.search(before))
    if join == "to":  # without a unit it may be a ratio, after "from" a change
        return _unit(match) is not None and not _FROM_BEFORE.search(before)
    return _dashed(match, before)


def _dashed(match: re.Match[str], before: str) -> bool:
    """Whether a dash joins two numbers; a bare one stands close and follows no label."""
    if _unit(match):
        return True
    return len(match["join"]) == 1 and match["low"].isdigit() and not _LABEL.search(before)


def _one_unit(match: re.Match[str]) -> bool:
    """Whether the two ends are numbers of one kind."""
    pounds, percent = match["low_pound"], match["high_percent"]
    if (match["high_pound"] and not pounds) or (match["low_percent"] and not percent):
        return False
    if pounds and (percent or (match["join"].strip() == "to" and not match["high_pound"])):
        return False
    return bool(pounds) or not any(_SHORT_SCALE.search(match[end]) for end in ("low", "high"))


def _unit(match: re.Match[str]) -> str | None:
    if match["low_pound"] or match["pounds"]:
        return "GBP"
    return "percent" if match["high_percent"] else None


def _ends(match: re.Match[str]) -> tuple[Decimal, Decimal] | None:
    """What the ends are worth: in "two to three million" the scale is that of both."""
    low, high = match["low"], match["high"]
    scale = _SCALED.match(high)
    if scale and not _SCALED.match(low):
        low += scale[1] or scale[2]
    return worth(low), worth(high)
