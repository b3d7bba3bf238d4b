"""What the words around a number say of it: unit, measure, place, period, role, comparator."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from . import cues_figures as cues
from .numbers_in_words import DIGITS, SPELT
from .quantities import Quantity

Role = Literal["actual", "target", "forecast", "benchmark"]
Comparator = Literal["exactly", "about", "below", "above"]


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
        whole = _OF_THE.match(self.text, self.quantity.end)
        noun = _noun(self.text, self.quantity.end) if whole and whole.end() > self.right else []
        if noun:
            return self.start, noun[-1][1]
        stretch = self.text[self.start : self.right]
        return self.start, max(self.quantity.end, self.start + len(_DANGLING.sub("", stretch)))


# ── unit ─────────────────────────────────────────────────────────────────────────────────────

_WORD = re.compile(r"\s*(?:([A-Za-z][\w’'/&-]*)(?=(.?))|\()")
_ENDS = frozenset(cues.PHRASE_ENDS.split())
_ADJECTIVES = frozenset(cues.ADJECTIVES.split())
_IRREGULAR = frozenset(cues.IRREGULAR_PLURALS.split())
_COUNTED = frozenset(cues.COUNTED.split())
_NOT_COUNTED = frozenset(cues.NOT_COUNTED.split())
_MONTHS = frozenset(cues.MONTHS.split("|"))
_TIME = frozenset(cues.TIME_UNITS.split())
_AVERAGED = re.compile(cues.AVERAGED, re.IGNORECASE)
_SUPPOSED = re.compile(r"(?:If|Were|Had|Should)\b[^,]*\b(?:had|were|to|be)\b")
_DEFINED = re.compile(r"\b(?:means?|meant(?! to)|counts? as|defined as)\b")
_VOTED = re.compile(r"\b(?:votes?d?|voting|on a division)\b")
_NUMBER_OF = re.compile(
    r"\b(?:numbers?|total|count) of ((?:[a-z-]+ ){0,3}?[a-z-]+s|children|people"
    r"|staff)\b",
    re.IGNORECASE,
)
_OF_THE = re.compile(
    rf"\s+of\s+(?:(?:the|its|our|their|these|those|all)\s+)?(?:(?:{DIGITS}|{SPELT})\s+)?(?=[a-z])",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"(?:[\s,;:(–-]|\b(?:of|to|and|or|with|from|the|an?|by|in|at|for|about|some|just|over|under|than"
    r"|all|against|compared|including)\b)+$"
)
_DEFINITE = re.compile(r"\b(?:the|these|those|other|both|his|her|by)\s+(?:other\s+)?$")
_A_PART = re.compile(r"\bof the $")
_SINGLED_OUT = re.compile(r"\s+(?:that|who|which)\b")
_CASELOAD = re.compile(r"\bcaseloads?\b")
_COMPARES = re.compile(
    r"\b(?:compared (?:with|to)|against|instead of|nearer|there (?:had been|have been|were|are))\s+(?:\w+\s+)?$"
)
_RUN_ON = re.compile(
    r"\s+(?:of (?:those|these|them|whom|which|the)|(?:had|have|were|was|are|remained|remain|\w{3,}ed|came|went|left)\b)"
    r"|\s*[),;.]|$"
)
_LOWER = re.compile(r"[a-z]{3,}")
_MOVED = re.compile(
    r"\s+(?:to|from|in|by|since|last|this|compared|against|outside|inside|an?\s+(?:year|month)|the\s+year)\b"
)
_MOVES = re.compile(
    r"\b(?:stood at|stands at|rose|risen|fell|fallen|increased|decreased|up|down|gone up|gone"
    r" down|total(?:led|s)?)\b"
)


def unit(text: str, quantity: Quantity, units: Sequence[str], earlier: str) -> str | None:
    """The unit of a number, or None where it measures nothing; ``units`` are those before it in
    the paragraph, ``earlier`` the sentence before."""
    if _SUPPOSED.match(text):
        return None
    if quantity.unit:
        return quantity.unit
    if (quantity.spelt and quantity.value < 2) or _VOTED.search(text):
        return None
    noun = _noun(text, quantity.end)
    if not noun and _A_PART.search(text, max(0, quantity.start - 8), quantity.start):
        return None  # "forty of the ninety": the ninety were told before
    if noun:
        return _counted(text, quantity, noun)
    return _carried(text, quantity, units, earlier)


def _noun(text: str, start: int) -> list[tuple[str, int]]:
    """The words after a number up to the first plural, each with where it ends; none found: []."""
    if whole := _OF_THE.match(text, start):  # "thirty of the 140 posts", "two of the homes"
        start = whole.end()
    words: list[tuple[str, int]] = []
    while len(words) < 7 and (match := _WORD.match(text, start)) and match[1]:
        word = match[1]
        looked = word.lower() == "after" and words and words[-1][0].lower() == "looked"
        if not looked and (word.lower() in _ENDS or word in _MONTHS):
            return []
        words.append((word, match.end(1)))
        if _plural(word):
            return _onward(text, words)
        if match[2] in ",.;:)":
            return []
        start = match.end(1)
    return []


def _onward(text: str, words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """One more word where the plural only describes it: "sports halls"."""
    after = _WORD.match(text, words[-1][1])
    if after and after[1] and _plural(after[1]) and after[1].lower() not in _ENDS:
        return [*words, (after[1], after.end(1))]
    return words


def _plural(word: str) -> bool:
    low = word.lower()
    return low in _IRREGULAR or (
        len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "’s", "'s"))
    )


def _counted(text: str, quantity: Quantity, noun: list[tuple[str, int]]) -> str | None:
    words = [word for word, _ in noun]
    head = words[-1].lower()
    if any(word.lower().rstrip("s") in _TIME for word in words):
        averaged = _AVERAGED.search(text, 0, quantity.start) and head.rstrip("s") in _TIME
        return head if averaged and len(words) == 1 else None
    small = quantity.spelt and quantity.value <= 12
    known = small and _DEFINITE.search(text, max(0, quantity.start - 14), quantity.start)
    if known and not _SINGLED_OUT.match(text, noun[-1][1]):
        return None
    if head in _NOT_COUNTED or _DEFINED.search(text) or (small and head not in _COUNTED):
        return None
    return _plain(words)


def _plain(words: list[str]) -> str:
    """The noun without the adjectives before it; whoever is counted as children are children."""
    kept = words[:]
    while len(kept) > 1 and kept[0].lower() in _ADJECTIVES:
        kept.pop(0)
    return " ".join(word if word.isupper() else word.lower() for word in kept)


def _carried(text: str, quantity: Quantity, units: Sequence[str], earlier: str) -> str | None:
    """The unit of a number without a noun: "of which 30 …", "the number of plans rose to 80"."""
    lead = text[: quantity.start]
    named = [match[1] for match in _NUMBER_OF.finditer(lead)]
    moves = named or _MOVES.search(lead) or _COMPARES.search(lead)
    if not (_RUN_ON.match(text, quantity.end) or (moves and _MOVED.match(text, quantity.end))):
        return None
    if named:
        return _plain(named[-1].split())
    if _CASELOAD.search(lead):
        return "cases"
    counts = [unit for unit in units if unit not in ("percent", "GBP") and unit[:-1] not in _TIME]
    continues = re.match(r"\s+\w", text[quantity.end : quantity.end + 3])
    if not (continues or moves):
        return None
    return counts[-1] if counts else _last_counted(lead, earlier)


def _last_counted(lead: str, earlier: str) -> str | None:
    """The last people or things named before, in this sentence or the one before it."""
    named = [word for word in _LOWER.findall(f"{earlier} {lead}") if word in _COUNTED]
    return named[-1] if named else None


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
    if said.quantity.unit is None and before and _MOVED.match(said.after):
        return before
    if said.quantity.unit is None and not _RUN_ON.match(said.after):
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
