"""What numbers are worth when minutes spell them: "three hundred and five", "two in seven"."""

import re
from decimal import Decimal

_UNITS = [
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_SMALL = {word: n for n, word in enumerate(_UNITS)} | {
    word: 10 * n for n, word in enumerate(_TENS, start=2)
}
_SHORT_SCALES = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, **_SCALES}
_PARTS = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip

_small = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[\s-]+(?:{'|'.join(_UNITS[1:10])}))?"
    rf"|{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
)
_scale = "|".join(_SCALES)

SPELT = (
    rf"(?:{_small}|a)[\s-]+(?:{_scale})\b(?:(?:,?\s+and\s+|,?\s+"
    rf"|-){_small}\b(?:\s+(?:{_scale})\b){{0,2}})*"
    rf"|{_small}"
)
"""A regular expression for a number in words."""

DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
"""A regular expression for a number in digits."""

SCALE = rf"(?:\s?(?:k|mn?|bn)\b|\s+(?:{_scale})\b)"
"""What may stand after digits and multiplies them: "k", "m", "million"."""

PART = rf"(?:a|one|two|three|four|five|nine)[\s-](?:{'|'.join(p for p in _PARTS if p != 'half')})s?"
"""A regular expression for a fraction in words, "half" aside."""

_WORD = re.compile(r"[a-z]+")


def worth(words: str) -> Decimal:
    """The value of a number in words or in digits, with its scale: "2.3m", "a thousand"."""
    words = words.strip().lower().replace(",", "")
    digits = re.match(r"[\d.]+", words)
    if digits:
        scale = _SHORT_SCALES.get(words[digits.end() :].strip(), 1)
        return (Decimal(digits[0]) * scale).normalize() + 0
    return Decimal(_spelt(_WORD.findall(words)))


def _spelt(words: list[str]) -> int:
    total = group = 0
    for word in words:
        if word in _SMALL:
            group += _SMALL[word]
        elif word == "hundred":
            group = max(group, 1) * 100
        elif word in _SCALES:
            total, group = total + max(group, 1) * _SCALES[word], 0
    return total + group


def share(part: str, whole: str) -> Decimal:
    """The percentage that "two in seven" or "3 out of 5" stands for."""
    return _percent(worth(part), worth(whole))


def fraction(words: str) -> Decimal:
    """The percentage that "half", "a third" or "three-quarters" stands for."""
    parts = _WORD.findall(words.lower())
    top = _SMALL.get(parts[0], 1) if len(parts) > 1 else 1
    return _percent(Decimal(top), Decimal(_PARTS[parts[-1].removesuffix("s")]))


def _percent(part: Decimal, whole: Decimal) -> Decimal:
    return round(100 * part / whole, 1).normalize() + 0
