"""How wide a text is in the font of the pages, and where its lines break."""

import json
from functools import cache
from pathlib import Path

_WIDTHS = Path(__file__).parent / "static" / "font_widths.json"
_UNKNOWN = 1000  # thousandths of the size: a letter that another font has to draw
ELLIPSIS = "…"


@cache
def _widths(weight: int) -> dict[str, int]:
    return json.loads(_WIDTHS.read_text(encoding="utf-8"))[str(weight)]


@cache
def wide(text: str, size: int, weight: int = 400) -> float:
    """The width of a text in px at a size in px."""
    widths = _widths(weight)
    return size * sum(widths.get(letter, _UNKNOWN) for letter in text) / 1000


def wrap(text: str, width: float, most: int, size: int, weight: int = 400) -> tuple[str, ...]:
    """A text in at most so many lines of that width in px; what is cut ends with an ellipsis."""
    lines: list[str] = []
    line = ""
    for word in _words(text, width, size, weight):
        longer = f"{line} {word}".strip()
        if line and wide(longer, size, weight) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    lines = [*lines, line] if line else lines
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], cut(f"{lines[most - 1]} {lines[most]}", width, size, weight))


def cut(text: str, width: float, size: int, weight: int = 400) -> str:
    """A text in one line; a longer one ends with an ellipsis."""
    if wide(text, size, weight) <= width:
        return text
    while text and wide(text + ELLIPSIS, size, weight) > width:
        text = text[:-1]
    return text.rstrip(" ,;:.") + ELLIPSIS


def _words(text: str, width: float, size: int, weight: int) -> list[str]:
    """Words, those too long for a line broken into pieces that fit."""
    pieces: list[str] = []
    for word in text.split():
        while len(word) > 1 and wide(word, size, weight) > width:
            fits = max(1, _fitting(word, width, size, weight))
            pieces.append(word[:fits])
            word = word[fits:]
        pieces.append(word)
    return pieces


def _fitting(word: str, width: float, size: int, weight: int) -> int:
    """How many letters of a word fit."""
    return next((n for n in range(len(word), 0, -1) if wide(word[:n], size, weight) <= width), 0)
