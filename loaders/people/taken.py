"""Stretches of a text that are spoken for, so that nothing is found there twice."""

from bisect import bisect_left, insort
from collections.abc import Iterable


class Taken:
    """Stretches that do not overlap, kept in order."""

    def __init__(self, stretches: Iterable[tuple[int, int]] = ()) -> None:
        self._stretches = sorted(stretches)

    def free(self, start: int, end: int) -> bool:
        """Whether nothing overlaps the stretch from start to end."""
        place = bisect_left(self._stretches, (start, start))
        before, after = (
            self._stretches[max(0, place - 1) : place],
            self._stretches[place : place + 1],
        )
        return all(end <= s or start >= e for s, e in (*before, *after))

    def add(self, start: int, end: int) -> None:
        insort(self._stretches, (start, end))
