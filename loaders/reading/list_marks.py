"""Numbers, letters and bullets that open an entry of a list."""

import re

_MARK = re.compile(
    r"(?:[-–—•·~§o▪●○◦*\uf0b7\uf0a7]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivxIVX]{1,5})[.)]|"
    r"\d{1,3}(?:\.\d{1,3}){1,3}|\(\d{1,3}\))$"
)
_NUMBER = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[A-Z]{1,5}\d*[./]\s?\d{1,4}|\d{1,3}/\d{1,4})$"
)
_BULLETS = dict.fromkeys("•·▪●○◦\uf0b7\uf0a7", "-")


def is_mark(word: str) -> bool:
    """Whether a word opens an entry: "4.", "(a)", "ii)", a bullet."""
    return bool(_MARK.match(word))


def is_number(word: str) -> bool:
    """Whether a word is the number of an item or paragraph, its stop perhaps lost."""
    return bool(_NUMBER.match(word))


def plain_bullet(words: str) -> str:
    """Words whose bullet is a hyphen, whatever sign of whatever font it was."""
    return _BULLETS[words[0]] + words[1:] if words[:1] in _BULLETS else words
