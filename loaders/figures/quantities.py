"""The numbers of a sentence that may measure something, and what they are worth."""

import re
from collections.abc import Iterator

from ..alternatives import compiled
from ..cues import figures as cues
from ..gates import Gated
from .numbers_in_words import DIGITS, PART, SCALE, SPELT, fraction, share, worth
from .quantity import Quantity
from .ranges import range_at

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
_SPELT_START = (
    r"(?:between|from|half|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"|a[\s-](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundred|thousand|million"
    r"|billion))\b"
)
# Where a number may begin: with a figure, or spelt out.
_START = compiled(rf"(?<![\w£$€.,/–-])(?:[£\d]|{_SPELT_START})", re.IGNORECASE)
_FIGURE = re.compile(r"[£\d]")
_SPELT = Gated(rf"\b{_SPELT_START}", re.IGNORECASE)
_NO_MEASURE = re.compile(rf"\b(?:{'|'.join((cues.HALF_A_RANGE, *cues.NOT_MEASURES))})")
_NO_RANGE = re.compile(rf"\b(?:{'|'.join((*cues.NOT_RANGES, *cues.NOT_MEASURES))})")
_LIST_MARK = re.compile(r"\s*[-•·~§|o]*\s*\(?\d+(?:\.\d+)*[a-z]?[.)]?(?=\s)(?!\s*(?:%|per ?cent))")


def quantities(text: str) -> Iterator[Quantity]:
    """Yield the numbers of a sentence, dates, times, references and list marks left out."""
    done = 0
    for first in _START.finditer(text) if _FIGURE.search(text) or _SPELT.may(text) else ():
        if first.start() < done:
            continue
        found = _range(text, first.start()) or _number(text, first.start())
        if found:
            done = found.end
            if not (_marks(text, found.start) or _measures_nothing(text, found)):
                yield found


def _range(text: str, start: int) -> Quantity | None:
    found = range_at(text, start)
    return found if found and not _measures_nothing(text, found) else None


def _number(text: str, start: int) -> Quantity | None:
    match = _QUANTITY.match(text, start)
    return _quantity(match) if match else None


def _measures_nothing(text: str, found: Quantity) -> bool:
    """Whether a number is part of a date, a time, a reference and the like; of a range, any of
    its words."""
    near = max(0, found.start - _NEAR)
    start, end = found.start - near, found.end - near
    window = text[near : found.end + _NEAR]
    if found.is_range:
        return any(m.start() < end and start < m.end() for m in _NO_RANGE.finditer(window))
    return any(m.start() <= start < m.end() for m in _NO_MEASURE.finditer(window))


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
