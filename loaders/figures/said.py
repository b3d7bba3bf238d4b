"""A number in its sentence, with the words that are its own."""

import re
from dataclasses import dataclass

from .figure_times import without_time_before
from .figure_units import OF_THE, noun_after
from .quantity import Quantity

_JOINS = re.compile(r",(?:\s+(?:and|but))?\s|\band\s")
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
        """The clause up to the number, without what is said of a number before it."""
        if self.left <= self.start:
            return self.text[self.start : self.quantity.start]
        between = self.text[self.left : self.quantity.start]
        joins = list(_JOINS.finditer(between))
        return between[joins[-1].end() :] if joins else without_time_before(between)

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
