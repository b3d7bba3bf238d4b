"""What the words around a number say of it: place, period, role, comparator."""

import re
from typing import Literal

from ..cues import figures as cues
from .figure_times import first_time, starts_with_time
from .said import Said

Role = Literal["actual", "target", "forecast", "benchmark"]
Comparator = Literal["exactly", "about", "below", "above"]


# ── place and period ─────────────────────────────────────────────────────────────────────────

_NAME = r"[A-Z][a-z][\w’-]*(?:(?:\s+|-)(?:upon|on|and|of|the|under|le)?[\s-]?[A-Z][a-z][\w-]*){0,2}"
_AVERAGE = re.compile(
    rf"\b(?:the|an?|its)\s+(?P<place>{_NAME}|national|regional|county"
    rf"|UK)\s+(?:\w+\s+)?(?:average|mean|median|benchmark|figure|rate)\b"
)
_PLACES = (
    re.compile(
        rf"\b(?:in|across|within|throughout|around)\s+(?:the\s+)?(?P<place>{_NAME})(?![\w’'])"
    ),
    re.compile(
        r"(?<!Mr )(?<!Mrs )(?<!Ms )(?<!Dr )(?<!Miss )(?<!Cllr )(?<!Councillor )"
        r"\b(?P<place>[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?)[’']s\b"
    ),
    re.compile(
        rf"\b(?:^|that |whilst |while |and |, )(?P<place>{_NAME})\s+(?:had|has|have|would|was"
        rf"|is)\b"
    ),
)
_NOT_PLACES = frozenset(cues.NOT_PLACES.split())


def place(said: Said) -> str | None:
    """The place a figure speaks of, where its clause names one."""
    clause = said.text[said.start : said.end]
    average = _AVERAGE.search(said.before)
    if average:
        return average["place"]
    for pattern in _PLACES:
        for match in pattern.finditer(clause):
            opens = said.start + match.start("place") == 0  # any word has a capital there
            if not opens and not _NOT_PLACES & set(re.findall(r"[A-Za-z]+", match["place"])):
                return match["place"]
    return None


def period(said: Said) -> str | None:
    """The time a figure speaks of: that of its own words, else what its sentence opened with; one
    that is set beside another has no time but its own."""
    own = first_time(said.after) or first_time(said.before)
    if own or is_earlier(said) or role(said) == "benchmark":
        return own
    return first_time(said.text[: said.start])


def is_earlier(said: Said) -> bool:
    """Whether a figure is told as an earlier one: "up from", "compared with … a year earlier"."""
    if role(said) != "actual":
        return False
    dated = starts_with_time(said.after)
    return bool(_EARLIER.search(said.before) or (dated and _EARLIER_IF_DATED.search(said.before)))


# ── role and comparator ──────────────────────────────────────────────────────────────────────

_EARLIER = re.compile(rf"\b(?:{cues.EARLIER_LEADS})\s+(?:\w+\s+)?$", re.IGNORECASE)
_EARLIER_IF_DATED = re.compile(rf"\b(?:{cues.EARLIER_IF_DATED})\s+$", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:who|which|whose)\b")
_BENCHMARK = re.compile(cues.BENCHMARK)
_TARGET = re.compile(cues.TARGET)
_FORECAST = re.compile(cues.FORECAST_BEFORE)
_FORECAST_AFTER = re.compile(cues.FORECAST_AFTER)
_COMPARATORS: tuple[tuple[Comparator, re.Pattern[str]], ...] = (
    ("below", re.compile(rf"\b(?:{cues.BELOW})\s+(?:an?\s+)?$", re.IGNORECASE)),
    ("above", re.compile(rf"\b(?:{cues.ABOVE})\s+(?:an?\s+)?$", re.IGNORECASE)),
    ("about", re.compile(rf"\b(?:{cues.ABOUT})\s+(?:an?\s+)?$", re.IGNORECASE)),
)


def role(said: Said) -> Role:
    """Whether a figure is what was, what is aimed at, what is foreseen, or a yardstick."""
    if _BENCHMARK.search(_with_antecedent(said)):
        return "benchmark"
    if _TARGET.search(said.before) or re.match(r"\s+target\b", said.after):
        return "target"
    if _FORECAST.search(said.before) or _FORECAST_AFTER.match(said.after):
        return "forecast"
    return "actual"


def _with_antecedent(said: Said) -> str:
    """The words before a number, and those that a "who" at their head stands for."""
    relative = said.left <= said.start and _RELATIVE.match(said.before)
    return said.text[said.left : said.quantity.start] if relative else said.before


def comparator(said: Said) -> Comparator:
    """Whether the number is exact, or a bound, or a rough one."""
    for name, pattern in _COMPARATORS:
        if pattern.search(said.before):
            return name
    return "exactly"
