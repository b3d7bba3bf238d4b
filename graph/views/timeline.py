"""The story in words: what was done at each meeting, oldest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from .entries import Entry, when
from .story import Column, Story


@dataclass(frozen=True)
class Moment:
    """A meeting, or an item of one, with all that is told of it."""

    head: str
    note: str
    entries: tuple[Entry, ...]


def timeline(story: Story, told: Iterable[Entry]) -> list[Moment]:
    """The entries, already in order, under the meeting at which they stand."""
    groups = groupby(told, key=lambda entry: (entry.column, None if entry.column else entry.when))
    return [_moment(story, column, tuple(group)) for (column, _), group in groups]


def _moment(story: Story, column: Column | None, told: tuple[Entry, ...]) -> Moment:
    if column is None:
        return Moment(told[0].when, "at another meeting", told)
    if story.column_word == "item":
        return Moment(column.head, column.note, told)
    head = when(column)
    return Moment(head[:1].upper() + head[1:], column.committee or column.note, told)
