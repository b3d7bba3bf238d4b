"""The numbers of a sentence that may measure something, and what they are worth."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from ..cues import figures as cues
from .numbers_in_words import DIGITS, PART, SCALE, SPELT, fraction, share, worth


@dataclass(frozen=True)
class Quantity:
    """A number as it stands in a text. ``unit`` is None where words after it must tell."""

    start: int
    end: int
    value: Decimal
    unit: str | None = None
    spelt: bool = False


_NUMBER = rf"(?:{DIGITS}|{SPELT})"
_OF_WHOLE = r"\s+(?:of|were|was|are|is|had|has|have|all|came|said|the)\b"
_QUANTITY = re.compile(
    rf"""(?<![\w£$€.,/–-])(?:
      (?P<part>{_NUMBER})\s+(?:(?!of\b)[a-z]+\s+)?(?:in|out\s+of)\s+(?:every\s+)?(?:the\s+)?
        (?P<whole>(?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|2|3|4|5|6|7|8|9|10|12|20|50|100|two)\b)
        (?!\s+(?:{"|".join(cues.TIME_UNITS.split())}|{cues.MONTHS})|[-\s]year)
    | (?P<percent>{_NUMBER})\s*(?:%|per\s?cent\b|percentage\s+points?\b)
    | £\s?(?P<money>(?:{DIGITS}){SCALE}?)
    | (?P<pounds>{_NUMBER})\s+pounds\b
    | (?P<half>(?:half|{PART})(?={_OF_WHOLE})|(?<=\bby\s){PART}\b)
    | (?P<digits>{DIGITS})(?:(?P<scale>\s+(?:million|thousand|billion))\b)?
    | (?P<spelt>{SPELT})\b
    )(?![\w£$€/-]|[.,]\d)""",
    re.VERBOSE | re.IGNORECASE,
)
_NEAR = 28  # characters around a number that may make it a date, a time or a reference
_START = re.compile(  # a cheap look for where a number may begin
    r"(?<![\w£$€.,/–-])(?:[£\d]|(?:half|nought|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven"
    r"|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"|a[\s-](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundred|thousand|million"
    r"|billion))\b)",
    re.IGNORECASE,
)
_NO_MEASURE = re.compile("|".join(cues.NOT_MEASURES))
_LIST_MARK = re.compile(r"\s*[-•·~§|o]*\s*\(?\d+(?:\.\d+)*[a-z]?[.)]?(?=\s)(?!\s*(?:%|per ?cent))")


def quantities(text: str) -> Iterator[Quantity]:
    """Yield the numbers of a sentence, dates, times, references and list marks left out."""
    done = 0
    for first in _START.finditer(text):
        match = _QUANTITY.match(text, first.start()) if first.start() >= done else None
        if match:
            done = match.end()
            if not (_marks(text, match.start()) or _measures_nothing(text, *match.span())):
                yield _quantity(match)


def _measures_nothing(text: str, start: int, end: int) -> bool:
    """Whether a number is part of a date, a time, a reference and the like."""
    window = _NO_MEASURE.finditer(text[max(0, start - _NEAR) : end + _NEAR])
    start = min(start, _NEAR)
    return any(m.start() <= start < m.end() for m in window)


def _marks(text: str, start: int) -> bool:
    """Whether a number stands where a paragraph or a list point has its own."""
    mark = _LIST_MARK.match(text)
    plain = mark and re.match(r"\s*\d+(?=\s+[a-z])", text)
    bracketed = text[start - 1 : start] == "(" and bool(re.match(r"\d+\)", text[start:]))
    return bracketed or bool(mark and not plain and start < mark.end())


def _quantity(match: re.Match[str]) -> Quantity:
    start, end = match.span()
    found = match.groupdict()
    if found["part"]:
        return Quantity(start, end, share(found["part"], found["whole"]), "percent")
    if found["half"]:
        return Quantity(start, end, fraction(found["half"]), "percent")
    if found["percent"]:
        return Quantity(start, end, worth(found["percent"]), "percent")
    if found["money"] or found["pounds"]:
        return Quantity(start, end, worth(found["money"] or found["pounds"]), "GBP")
    if found["digits"]:
        return Quantity(start, end, worth(found["digits"] + (found["scale"] or "")))
    return Quantity(start, end, worth(found["spelt"]), spelt=True)
