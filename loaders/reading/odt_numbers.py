"""The numbers that OpenDocument puts before paragraphs, which stand nowhere in their words."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from .numerals import numeral
from .office_xml import kind, value


@dataclass(frozen=True)
class _Level:
    """How one level of a list is numbered: what stands around which numbers."""

    form: str = ""
    before: str = ""
    after: str = ""
    shown: int = 1
    first: int = 1
    bullet: bool = False


class Numbers:
    """The count of every list of a paper, taken further entry by entry."""

    def __init__(self, parts: Iterable[Element | None]) -> None:
        self._styles: dict[str, dict[int, _Level]] = {}
        for one in (one for part in parts if part is not None for one in part.iter()):
            if kind(one) in ("list-style", "outline-style"):
                name = "outline" if kind(one) == "outline-style" else value(one, "name") or ""
                self._styles[name] = {int(value(level, "level") or 1): _level(level)
                                      for level in one if value(level, "level")}  # fmt: skip
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict[int, int])

    def begin(self, style: str, level: int) -> None:
        """A list that does not go on from the one before of its style."""
        counts = self._counts[style]
        for place in [place for place in counts if place >= level]:
            del counts[place]

    def mark(self, style: str, level: int, start: str | None = None) -> str:
        """The number or bullet of the next entry."""
        told = self._styles.get(style, {}).get(level)
        if told is None:
            return "" if style == "outline" else "-"
        counts = self._counts[style]
        first = int(start) if start and start.isdigit() and len(start) < 7 else None
        counts[level] = first if first is not None else counts.get(level, told.first - 1) + 1
        for deeper in [place for place in counts if place > level]:
            del counts[deeper]
        return "-" if told.bullet else self._shown(style, level, told, counts)

    def _shown(self, style: str, level: int, told: _Level, counts: dict[int, int]) -> str:
        if not told.form:
            return ""
        levels = self._styles[style]
        numbers = [
            numeral(counts.get(place, levels[place].first), levels[place].form)
            for place in range(max(level - told.shown + 1, 1), level + 1)
            if place in levels
        ]
        return f"{told.before}{'.'.join(filter(None, numbers))}{told.after}".strip()


def _level(level: Element) -> _Level:
    first, shown = value(level, "start-value") or "1", value(level, "display-levels") or "1"
    return _Level(
        value(level, "num-format") or "",
        value(level, "num-prefix") or "",
        value(level, "num-suffix") or "",
        int(shown) if shown.isdigit() and len(shown) < 3 else 1,
        int(first) if first.isdigit() and len(first) < 7 else 1,
        kind(level) == "list-level-style-bullet",
    )
