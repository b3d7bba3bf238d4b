"""All that a story tells as entries in order of time: what tables, timeline and CSV are made of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .story import Column, Event, Point, Promise, Row, Seen, Series, Story, Words
from .words import NOT_DATED, between, day, kind_word

_LOOKS = {"held": "In post", "interim": "In post as interim", "vacant": "Vacant"}
_ROLES = {"target": "target", "forecast": "forecast", "benchmark": "benchmark"}


@dataclass(frozen=True)
class Entry:
    """One thing told, at a meeting of the story or on a day beside them."""

    key: str  # what it is called in the picture and in the details
    kind: str
    text: str
    words: tuple[Words, ...]
    column: Column | None = None
    on: date | None = None  # where it stands without a column
    who: str = ""
    status: str = ""  # of a promise
    checked: tuple[str, ...] = ()  # by whom and when
    also: tuple[str, ...] = ()  # what else in the picture tells the same

    @property
    def word(self) -> str:
        """What its kind is called."""
        return _LOOKS.get(self.kind) or kind_word(self.kind)

    @property
    def when(self) -> str:
        """Its day in words, or the days that it lies between."""
        if self.column is None:
            return day(self.on) if self.on else NOT_DATED
        return when(self.column)

    @property
    def committee(self) -> str:
        """Where it was said; not known at a meeting beside the story's own."""
        return self.column.committee if self.column else ""

    @property
    def item(self) -> str:
        """The title of the item that it stands under."""
        return next((words.item for words in self.words if words.item), "")

    @property
    def quotes(self) -> tuple[str, ...]:
        """Its sentences, each once, without what its text says; of a holder the first."""
        quotes = dict.fromkeys(words.quote for words in self.words)
        told = tuple(quote for quote in quotes if _bare(quote) != _bare(self.text))
        return told[:1] if self.kind in _LOOKS else told

    @property
    def short(self) -> str:
        """Its text, unless its first sentence begins with just that."""
        begins = self.quotes and _bare(self.quotes[0]).startswith(_bare(self.text))
        return "" if begins else self.text


def entries(story: Story) -> list[Entry]:
    """Everything that the story tells, in order of its columns."""
    columns = {column.key: column for column in story.columns}
    told = [
        *_marks(story, columns), *_promises(story, columns),
        *_figures(story, columns), *_holders(story, columns),
    ]  # fmt: skip
    place = {column.key: n for n, column in enumerate(story.columns)}
    return sorted(told, key=lambda entry: _position(entry, story, place))


def seen_key(row: Row, number: int) -> str:
    """The key of one holder of a row."""
    return f"{row.key}/seen/{number}"


def point_key(series: Series, point: Point) -> str:
    """The key of one value: its number among all of the series at that meeting."""
    there = [p for p in (*series.points, *series.benchmarks) if p.column == point.column]
    return f"{series.key}/{point.column}/{there.index(point) + 1}"


def when(column: Column) -> str:
    """The day of a column in words, or what is known of it."""
    return between(column.earliest, column.latest) or NOT_DATED


def _bare(text: str) -> str:
    return text.rstrip(".").casefold()


def _marks(story: Story, columns: dict[str, Column]) -> Iterator[Entry]:
    points = _points(story)
    for mark in story.marks:
        also = tuple(points.get((mark.column, mark.words), ())) if mark.kind == "figure" else ()
        yield Entry(
            mark.key, mark.kind, mark.text, (mark.words,), columns[mark.column],
            who="; ".join(mark.who), checked=mark.checked, also=also,
        )  # fmt: skip


def _points(story: Story) -> dict[tuple[str, Words], list[str]]:
    """The keys of the values that each place in a paper tells."""
    keys: dict[tuple[str, Words], list[str]] = {}
    for series in story.series:
        for point in (*series.points, *series.benchmarks):
            keys.setdefault((point.column, point.words), []).append(point_key(series, point))
    return keys


def _promises(story: Story, columns: dict[str, Column]) -> Iterator[Entry]:
    for promise in story.promises:
        yield Entry(
            promise.key, promise.kind, promise.action, promise.tellings,
            columns[promise.column], who=promise.owner, status=promise.status,
            checked=promise.checked,
        )  # fmt: skip
        for event in promise.events:
            yield _event(promise, event, columns)


def _event(promise: Promise, event: Event, columns: dict[str, Column]) -> Entry:
    column = columns[event.column] if event.column else None
    return Entry(
        promise.key, event.status, promise.action, (event.words,), column, event.on, promise.owner
    )


def _figures(story: Story, columns: dict[str, Column]) -> Iterator[Entry]:
    """The values that no mark tells already."""
    told = {(mark.column, mark.words) for mark in story.marks if mark.kind == "figure"}
    for series in story.series:
        for point in (*series.points, *series.benchmarks):
            if (point.column, point.words) not in told:
                key, text = point_key(series, point), _value(series, point)
                yield Entry(key, "figure", text, (point.words,), columns[point.column])


def _value(series: Series, point: Point) -> str:
    name = ", ".join(part for part in (series.measure, series.place) if part)
    role = f" ({_ROLES[point.role]})" if point.role in _ROLES else ""
    return f"{name}: {point.said}{role}"


def _holders(story: Story, columns: dict[str, Column]) -> Iterator[Entry]:
    for row in story.rows:
        for n, seen in enumerate(row.seen):
            column = columns[seen.columns[0]] if seen.columns else None
            first = min(seen.days, default=seen.starts)
            yield Entry(
                seen_key(row, n), seen.look, _held(row, seen), seen.words, column, first, seen.name
            )


def _held(row: Row, seen: Seen) -> str:
    days = ", ".join(map(day, sorted(seen.days)))
    told = [f"seen on {days}" if days else "", f"from {day(seen.starts)}" if seen.starts else ""]
    name = f"{seen.name}, {row.name}" if seen.name else row.name
    return f"{name}: {'; '.join(filter(None, told)) or 'the day is not known'}"


def _position(entry: Entry, story: Story, place: dict[str, int]) -> tuple[int, int, date]:
    """Where it stands in time; what has no column, after those that began before its day."""
    if entry.column:
        return (place[entry.column.key], 0, date.min)
    if entry.on is None:
        return (len(place), 1, date.max)
    known = [place[c.key] for c in story.columns if c.earliest and c.earliest <= entry.on]
    return (max(known, default=-1), 1, entry.on)
