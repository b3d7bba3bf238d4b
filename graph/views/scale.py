"""From meetings and days to places from left to right."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from .shapes import LINE, TEXT, ColumnHead
from .story import Column
from .words import day
from .wrap import wrap

SHEET, GUTTER = 1230, 216  # a page of 1280 px shows a sheet whole; the rows' names stand left
NARROW, BROAD = 116, 340  # of a column
PUSH = 8  # what lies before the first meeting keeps off the column's edge
EDGE, LATER = 60, 150  # right of the last column: room for tips, or for what came later


@dataclass(frozen=True)
class Scale:
    """The columns of a sheet, and what came after the last of them."""

    columns: tuple[Column, ...]
    searched: date | None  # the newest meeting in the store
    items: bool = False  # the columns are items of one meeting, and what became of them is later

    @cached_property
    def pitch(self) -> float:
        """From one column to the next."""
        room = SHEET - GUTTER - self.tail
        return min(BROAD, max(NARROW, room // max(1, len(self.columns))))

    @property
    def _newest(self) -> date | None:
        return max((c.latest for c in self.columns if c.dated and c.latest), default=None)

    @property
    def _beyond(self) -> bool:
        """Whether the store was searched beyond the last column."""
        return bool(self.searched and (self._newest is None or self._newest < self.searched))

    @cached_property
    def later(self) -> bool:
        """Whether there is room for what came after the last column."""
        return self.items or self._beyond

    @property
    def tail(self) -> float:
        """The room right of the last column."""
        return LATER if self.later else EDGE

    @cached_property
    def right(self) -> float:
        """The sheet's right edge."""
        return max(SHEET, GUTTER + self.pitch * len(self.columns) + self.tail)

    @cached_property
    def _places(self) -> dict[str, float]:
        return {
            column.key: GUTTER + self.pitch * (n + 0.5) for n, column in enumerate(self.columns)
        }

    @cached_property
    def _days(self) -> list[tuple[date, float]]:
        """The known days, each with its place; both grow from left to right."""
        pairs = [pair for column in self.columns for pair in self._bounds(column)]
        if self.later and self.searched:
            pairs.append((self.searched, self.end))
        kept: list[tuple[date, float]] = []
        for pair in sorted(pairs):
            if not kept or pair[1] > kept[-1][1]:  # wide bounds may reach past their neighbours
                kept.append(pair)
        return kept

    def _bounds(self, column: Column) -> Iterator[tuple[date, float]]:
        """The day of a column at its middle, or the days that it lies between at its edges."""
        x = self.x(column.key)
        if column.dated and column.latest:
            yield column.latest, x
            return
        for bound, side in ((column.earliest, -1), (column.latest, 1)):
            if bound and self._between(bound, column):
                yield bound, x + side * self.pitch / 2

    def _between(self, bound: date, column: Column) -> bool:
        """Whether a bound lies between the dated columns beside its own."""
        place = self.columns.index(column)
        before = [c.latest for c in self.columns[:place] if c.dated and c.latest]
        after = [c.latest for c in self.columns[place:] if c.dated and c.latest]
        return all(d < bound for d in before) and all(bound < d for d in after)

    def x(self, column: str) -> float:
        """The middle of a column."""
        return self._places[column]

    def column(self, key: str) -> Column:
        """The column of that key."""
        return next(column for column in self.columns if column.key == key)

    def has(self, column: str | None) -> bool:
        """Whether a column is on this sheet."""
        return column in self._places

    @property
    def end(self) -> float:
        """The place where the search ended."""
        if self.later:
            return GUTTER + self.pitch * len(self.columns) + self.tail / 2
        known = (c for c in reversed(self.columns) if c.dated and c.latest == self.searched)
        return self.x(next(known, self.columns[-1]).key)

    def at(self, when: date) -> float:
        """The place of a day: between the meetings before and after it."""
        days = self._days
        n = bisect_left(days, when, key=lambda pair: pair[0])
        if n == len(days):
            return self.end + (0 if not days or days[-1][0] == when else EDGE / 2)
        if n == 0 or days[n][0] == when:
            return days[n][1] - (0 if days[n][0] == when else self.pitch / 2 - PUSH)
        (first, left), (last, right) = days[n - 1], days[n]
        return left + (right - left) * (when - first).days / (last - first).days

    def heads(self) -> tuple[ColumnHead, ...]:
        """What stands over each column."""
        return (*map(self._head, self.columns), *([self._later()] if self.later else ()))

    def _head(self, column: Column) -> ColumnHead:
        room = self.pitch - 16
        return ColumnHead(
            self.x(column.key), self.pitch,
            wrap(column.head, room, 4, TEXT + 1, 700), wrap(column.note, room, 5, TEXT),
            not self.items and not column.dated,
        )  # fmt: skip

    def _later(self) -> ColumnHead:
        until = day(self.searched) if self.searched and self._beyond else ""
        told = f"searched up to {until}" if until else "no later meeting was found"
        note = wrap(told, self.tail - 16, 3, TEXT)
        return ColumnHead(self.end, self.tail, ("Later",), note, False)


def head_height(heads: tuple[ColumnHead, ...]) -> float:
    """How high the heads of the columns are."""
    return max((LINE * (len(h.head) + len(h.note)) for h in heads), default=0) + 16
