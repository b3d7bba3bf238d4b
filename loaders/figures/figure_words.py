"""What the words around a number say of it: measure, place, period, role, comparator."""

import re
from dataclasses import dataclass
from typing import Literal

from ..cues import figures as cues
from .figure_units import MOVED, OF_THE, RUN_ON, noun_after
from .quantities import Quantity

Role = Literal["actual", "target", "forecast", "benchmark"]
Comparator = Literal["exactly", "about", "below", "above"]


_DANGLING = re.compile(
    r"(?:[\s,;:(–-]|\b(?:of|to|and|or|with|from|the|an?|by|in|at|for|about|some|just|over|under|than"
    r"|all|against|compared|including)\b)+$"
)


@dataclass(frozen=True)
class Said:
    """A number in its sentence: ``text[start:end]`` is its clause, and no other number that
    measures something stands between ``left`` and ``right``."""

    text: str
    quantity: Quantity
    start: int
    end: int
    unit: str
    left: int
    right: int

    @property
    def before(self) -> str:
        """The clause up to the number."""
        return self.text[max(self.start, self.left) : self.quantity.start]

    @property
    def after(self) -> str:
        """The clause from the number on."""
        return self.text[self.quantity.end : min(self.end, self.right)]

    @property
    def quote(self) -> tuple[int, int]:
        """The clause; of several numbers in one clause only the last is quoted to its end."""
        if self.right >= self.end:
            return self.start, self.end
        whole = OF_THE.match(self.text, self.quantity.end)
        noun = (
            noun_after(self.text, self.quantity.end) if whole and whole.end() > self.right else []
        )
        if noun:
            return self.start, noun[-1][1]
        stretch = self.text[self.start : self.right]
        return self.start, max(self.quantity.end, self.start + len(_DANGLING.sub("", stretch)))


# ── measure ──────────────────────────────────────────────────────────────────────────────────

_LINK = re.compile(
    r"[\s,]*\b(?:of|was|were|is|are|to|from|by|at|be|stood|stands|risen|rose|fallen|fell"
    r"|increased|decreased|dropped"
    r"|had|has|have|gone|slid|up|down|only|now|currently|already|just|about|around|approximately"
    r"|some|nearly|almost|over|under"
    r"|more|less|fewer|than|totalling|amounts|amounted|and|with|the|an?|a further|overall)\s*$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:[\s,]|(?:there|it|they|this|which|that|the|an?|its|our|their|and|but|although|though"
    r"|whilst|while|with|where|overall|currently|resulting"
    r"|in|represented|had|has|have|was|were|is|are|been|being|of|to|by|at|a further|further|all"
    r"|for)\b(?:\s+(?:was|were|is|are|had|has|have)\b)?)+",
    re.IGNORECASE,
)
_OF_NOUN = re.compile(r"\b(?:had|has|have|was|were|with|of|on|a|an|the|its|their|our)\s+(?=\S)")
_BARE = re.compile(
    r"^(?:(?:above|below|against|compared|than|with|to|the|an?|most|recent|latest|rolling"
    r"|national|regional|county|England|English"
    r"|\w+[ -](?:weeks?|months?)|at|figure|target|average|mean|median|benchmark|rate|previous"
    r"|last|year|up|down|[A-Z][\w’'-]*)\b\s*)*$"
)
_LEADS_UP = re.compile(r"\w\s+(?:of|was|were|is|are|to|at|by|from)\s+(?:\w+\s+){0,2}$")
_GOES_ON = re.compile(
    r"\s+(?:of|increase|rise|reduction|decrease|fall|drop|over|under|more"
    r"|fewer)(?:spend)?\b(?!\s+(?:19|20)\d\d)"
)
_EMPTY = re.compile(r"(?:amount|sum|total|figure|number|overall)?$")
_WITHIN = re.compile(r"\s+within\s+(?:[\w-]+\s+){1,3}(?:hours|days|weeks|months|years)\b")
_AT = re.compile(r"^\s*(?:currently\s+)?(?:at|down to|up to|up|down)\s+$")
_EACH = re.compile(r"\s+(?:an?|per|each|every)\s+\w+")
_VERB = re.compile(r"\b(?:has|have|had|was|were|is|are|remains?|remained|continues?|continued)\b")
_TRIM = " \n,;:.–—-()"


def measure(said: Said) -> str:
    """The words that say what is measured, as near as the clause gives them."""
    return " ".join(_measure(said).split())


def _measure(said: Said) -> str:
    before, after = _name_before(said), _name_after(said)
    if said.quantity.unit is None and before and MOVED.match(said.after):
        return before
    if said.quantity.unit is None and not RUN_ON.match(said.after):
        return said.after.strip(_TRIM) or before
    if _GOES_ON.match(said.after) or _EMPTY.match(before) or not _bound(said.before):
        return after or before or _subject(said)
    within = _WITHIN.match(said.after)
    return before + within[0] if within and before else before or after or _subject(said)


def bare(name: str) -> bool:
    """Whether a measure names nothing by itself: "the national average"."""
    return bool(_BARE.match(name))


def _bound(before: str) -> bool:
    """Whether the words before a number lead up to it: "a rate of", "spending rose by"."""
    return bool(_LEADS_UP.search(before))


def _name_before(said: Said) -> str:
    name = said.before.rstrip(_TRIM)
    while (shorter := _LINK.sub("", name).rstrip(_TRIM)) != name:
        name = shorter
    starts = [match.end() for match in _OF_NOUN.finditer(name)]
    of = starts and re.search(r"\bof\s*$", said.before)
    return _LEAD.sub("", name[starts[-1] :] if of else name).strip(_TRIM)


def _name_after(said: Said) -> str:
    if _AT.search(said.before) or _EACH.match(said.after):
        return ""
    return _LEAD.sub("", said.after.strip(_TRIM)).strip(_TRIM)


def _subject(said: Said) -> str:
    """What the sentence is about, where the clause of the number does not say."""
    lead = said.text[: said.start]
    verb = _VERB.search(lead)
    return _LEAD.sub("", lead[: verb.start()]).strip(_TRIM) if verb else ""


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
_PERIODS = tuple(re.compile(period) for period in cues.PERIODS)


def place(said: Said) -> str | None:
    """The place a figure speaks of, where its clause names one."""
    clause = said.text[said.start : said.end]
    average = _AVERAGE.search(clause)
    if average:
        return average["place"]
    for pattern in _PLACES:
        for match in pattern.finditer(clause):
            opens = said.start + match.start("place") == 0  # any word has a capital there
            if not opens and not _NOT_PLACES & set(re.findall(r"[A-Za-z]+", match["place"])):
                return match["place"]
    return None


def period(said: Said) -> str | None:
    """The time a figure speaks of: from its clause, else from its sentence."""
    for stretch in (said.text[said.start : said.end], said.text):
        for pattern in _PERIODS:
            if match := pattern.search(stretch):
                return match[0]
    return None


# ── role and comparator ──────────────────────────────────────────────────────────────────────

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
    if _BENCHMARK.search(said.before):
        return "benchmark"
    if _TARGET.search(said.before) or re.match(r"\s+target\b", said.after):
        return "target"
    if _FORECAST.search(said.before) or _FORECAST_AFTER.match(said.after):
        return "forecast"
    return "actual"


def comparator(said: Said) -> Comparator:
    """Whether the number is exact, or a bound, or a rough one."""
    for name, pattern in _COMPARATORS:
        if pattern.search(said.before):
            return name
    return "exactly"
