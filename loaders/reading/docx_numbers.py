"""The numbers that Word puts before paragraphs, which stand nowhere in their words."""

import re
from collections import defaultdict
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from .numerals import numeral
from .office_xml import child, children, value

_PLACE = re.compile(r"%(\d)")
_DEEPEST = 9


@dataclass(frozen=True)
class _Level:
    """How one level of a list is numbered: "%1.%2" with a form, from a first number."""

    form: str = "decimal"
    words: str = ""
    first: int = 1


@dataclass(frozen=True)
class _List:
    """A list: the abstract one whose count it shares, its levels, and where it starts anew."""

    shared: str
    levels: dict[int, _Level]
    anew: dict[int, int]


class Numbers:
    """The count of every list of a paper, taken further paragraph by paragraph."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        abstract = {
            value(one, "abstractNumId"): _levels(one) for one in children(numbering, "abstractNum")
        }
        self._lists = {
            str(value(one, "numId")): _list(one, abstract) for one in children(numbering, "num")
        }
        self._styles = {str(value(style, "styleId")): style for style in children(styles, "style")}
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict[int, int])
        self._begun: set[str] = set()

    def mark(self, properties: Element | None) -> str:
        """The number or bullet of the next paragraph, or nothing."""
        number, level = self._place(properties)
        told = self._lists.get(number or "")
        if told is None or level not in told.levels:
            return ""
        counts = self._counts[told.shared]
        if number not in self._begun:
            self._begun.add(str(number))
            for place, first in told.anew.items():
                counts[place] = first - 1
        self._count(counts, told, level)
        return _mark(counts, told, level)

    def _count(self, counts: dict[int, int], told: _List, level: int) -> None:
        counts[level] = counts.get(level, told.levels[level].first - 1) + 1
        for deeper in [place for place in counts if place > level]:
            del counts[deeper]

    def _place(self, properties: Element | None) -> tuple[str | None, int]:
        """Which list a paragraph belongs to and how deep, by itself or by its style."""
        own = child(properties, "numPr")
        number, level = value(child(own, "numId")), value(child(own, "ilvl"))
        style = self._styles.get(value(child(properties, "pStyle")) or "")
        for _ in range(_DEEPEST):
            if style is None or (number and level):
                break
            by_style = child(style, "pPr", "numPr")
            number = number or value(child(by_style, "numId"))
            level = level or value(child(by_style, "ilvl"))
            style = self._styles.get(value(child(style, "basedOn")) or "")
        return number, int(level) if level and level.isdigit() else 0


def _levels(one: Element) -> dict[int, _Level]:
    return {_number(value(level, "ilvl")): _level(level) for level in children(one, "lvl")}


def _level(level: Element) -> _Level:
    return _Level(
        value(child(level, "numFmt")) or "decimal",
        value(child(level, "lvlText")) or "",
        _number(value(child(level, "start")), 1),
    )


def _list(one: Element, abstract: dict[str | None, dict[int, _Level]]) -> _List:
    shared = value(child(one, "abstractNumId"))
    levels, anew = dict(abstract.get(shared, {})), dict[int, int]()
    for override in children(one, "lvlOverride"):
        place = _number(value(override, "ilvl"))
        if (level := child(override, "lvl")) is not None:
            levels[place] = _level(level)
        if (start := value(child(override, "startOverride"))) is not None:
            anew[place] = _number(start, 1)
    return _List(str(shared), levels, anew)


def _number(words: str | None, otherwise: int = 0) -> int:
    return int(words) if words and words.isdigit() and len(words) < 7 else otherwise


def _mark(counts: dict[int, int], told: _List, level: int) -> str:
    form = told.levels[level]
    if form.form == "bullet":
        return "-"
    return _PLACE.sub(lambda match: _numeral(counts, told, int(match[1]) - 1), form.words).strip()


def _numeral(counts: dict[int, int], told: _List, level: int) -> str:
    form = told.levels.get(level, _Level())
    return numeral(counts.get(level, form.first), form.form)
