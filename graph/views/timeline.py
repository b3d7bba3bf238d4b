"""The story in words: what was done at each meeting, oldest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from .entries import Entry
from .story import Column, Story
from .words import NOT_DATED, between


@dataclass(frozen=True)
class Moment:
    """A meeting, or an item of one, with all that is told of it."""

    head: str
    note: str
    entries: tuple[Entry, ...]


def timeline(story: Story, told: Iterable[Entry]) -> list[Moment]:
    """The entries, already in order, under the meeting or the item at which they stand."""
    runs = groupby(told, key=lambda entry: (entry.column, None if entry.column else entry.when))
    groups = [(column, tuple(group)) for (column, _), group in runs]
    if story.column_word != "item":
        return [_moment(column, group) for column, group in groups]
    under = dict(groups)  # items of which nothing is told stand there too
    items = [_item(column, under.get(column, ())) for column in story.columns]
    return items + [_moment(None, group) for column, group in groups if column is None]


def _item(column: Column, told: tuple[Entry, ...]) -> Moment:
    return Moment(column.head, column.note, told)


def _moment(column: Column | None, told: tuple[Entry, ...]) -> Moment:
    if column is None:
        return Moment(told[0].when, "at another meeting", told)
    known = between(column.earliest, column.latest)
    head = known if column.dated else ", ".join(filter(None, (NOT_DATED, known)))
    return Moment(head, column.committee or "committee not stated", told)
