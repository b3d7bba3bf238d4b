"""What a number counts: its unit, or that it measures nothing."""

import re
from collections.abc import Sequence

from ..cues import figures as cues
from ..gates import Gated
from .numbers_in_words import DIGITS, SPELT
from .quantity import Quantity

_WORD = re.compile(r"\s*(?:([A-Za-z][\w’'/&-]*)(?=(.?))|\()")
_ENDS = frozenset(cues.PHRASE_ENDS.split())
_ADJECTIVES = frozenset(cues.ADJECTIVES.split())
_IRREGULAR = frozenset(cues.IRREGULAR_PLURALS.split())
_COUNTED = frozenset(cues.COUNTED.split())
_NOT_COUNTED = frozenset(cues.NOT_COUNTED.split())
_AGED = frozenset(cues.AGED.split())
_ROUGHLY = re.compile(rf"\b(?:{cues.ABOUT})\s+$", re.IGNORECASE)
_MONTHS = frozenset(cues.MONTHS.split("|"))
_TIME = frozenset(cues.TIME_UNITS.split())
_AVERAGED = re.compile(cues.AVERAGED, re.IGNORECASE)
_SUPPOSED = re.compile(r"(?:If|Were|Had|Should)\b[^,]*\b(?:had|were|to|be)\b")
_DEFINED = re.compile(r"\b(?:means?|meant(?! to)|counts? as|defined as)\b")
_VOTED = Gated(r"\b(?:votes?d?|voting|on a division)\b")
_NUMBER_OF = re.compile(
    r"\b(?:numbers?|total|count) of ((?:[a-z-]+ ){0,3}?[a-z-]+s|children|people"
    r"|staff)\b",
    re.IGNORECASE,
)
OF_THE = re.compile(
    rf"\s+of\s+(?:(?:the|its|our|their|these|those|all)\s+)?(?:(?:{DIGITS}|{SPELT})\s+)?(?=[a-z])",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b(?:the|these|those|other|both|his|her|by)\s+(?:other\s+)?$")
_A_PART = re.compile(r"\bof the $")
_SINGLED_OUT = re.compile(r"\s+(?:that|who|which)\b")
_CASELOAD = re.compile(r"\bcaseloads?\b")
_COMPARES = re.compile(
    r"\b(?:compared (?:with|to)|against|instead of|nearer|there (?:had been|have been|were"
    r"|are))\s+(?:\w+\s+)?$"
)
RUN_ON = re.compile(
    r"\s+(?:of (?:those|these|them|whom|which|the)|(?:had|have|were|was|are|remained|remain"
    r"|\w{3,}ed|came|went|left)\b)"
    r"|\s*[),;.]|$"
)
_LOWER = re.compile(r"[a-z]{3,}")
MOVED = re.compile(
    r"\s+(?:to|from|in|by|since|last|this|compared|against|outside|inside|an?\s+(?:year"
    r"|month)|the\s+year)\b"
)
_MOVES = re.compile(
    r"\b(?:stood at|stands at|rose|risen|fell|fallen|increased|decreased|up|down|gone up|gone"
    r" down|total(?:led|s)?)\b"
)


def unit_of(text: str, quantity: Quantity, units: Sequence[str], earlier: str) -> str | None:
    """The unit of a number, or None where it measures nothing; ``units`` are those before it in
    the paragraph, ``earlier`` the sentence before."""
    if _SUPPOSED.match(text):
        return None
    if quantity.unit:
        return quantity.unit
    if (quantity.spelt and quantity.most < 2) or _VOTED.search(text):
        return None
    noun = noun_after(text, quantity.end)
    if not noun and _A_PART.search(text, max(0, quantity.start - 8), quantity.start):
        return None  # "forty of the ninety": the ninety were told before
    if noun:
        return _counted(text, quantity, noun)
    if quantity.is_range:  # "those between 5 and 11": of what, no noun tells
        return None
    return _carried(text, quantity, units, earlier)


def noun_after(text: str, start: int) -> list[tuple[str, int]]:
    """The words after a number up to the first plural, each with where it ends; none found: []."""
    if whole := OF_THE.match(text, start):  # "thirty of the 140 posts", "two of the homes"
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
    if quantity.loose and not _surely_counted(text, quantity, words):
        return None
    small = quantity.spelt and quantity.most <= 12
    known = small and _DEFINITE.search(text, max(0, quantity.start - 14), quantity.start)
    if known and not _SINGLED_OUT.match(text, noun[-1][1]):
        return None
    if head in _NOT_COUNTED or _DEFINED.search(text) or (small and head not in _COUNTED):
        return None
    return _plain(words)


def _surely_counted(text: str, quantity: Quantity, words: list[str]) -> bool:
    """Whether "40-50 posts" counts: "5-7 Church Road tenants" and "11-16 schools" do not."""
    head = words[-1].lower()
    if head not in _COUNTED or any(word[0].isupper() for word in words):
        return False
    return head not in _AGED or bool(_ROUGHLY.search(text, 0, quantity.start))


def _plain(words: list[str]) -> str:
    """The noun without the adjectives before it; whoever is counted as children are children."""
    kept = words[:]
    while len(kept) > 1 and kept[0].lower() in _ADJECTIVES:
        kept.pop(0)
    return " ".join(word if word.isupper() else word.lower() for word in kept)


def _carried(text: str, quantity: Quantity, units: Sequence[str], earlier: str) -> str | None:
    """The unit of a number without a noun: "of which 30 …", "the number of plans rose to 80"."""
    lead = text[: quantity.start]
    runs_on, moved = RUN_ON.match(text, quantity.end), MOVED.match(text, quantity.end)
    if not (runs_on or moved):
        return None
    named = [match[1] for match in _NUMBER_OF.finditer(lead)]
    moves = named or _MOVES.search(lead) or _COMPARES.search(lead)
    if not (runs_on or moves):
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
