"""Which part of a story a picture shows: 40 marks at first, 500 at most, the newest stay."""

from collections.abc import Iterable
from dataclasses import dataclass

from .story import Column, Mark, Promise, Row, Series, Story
from .words import KINDS

FIRST, MOST = 40, 500  # marks: cells of the grid and promises
SERIES = 12


@dataclass(frozen=True)
class Cell:
    """The marks of one kind at one crossing, drawn as one with a count."""

    column: str
    row: str
    kind: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Plan:
    """What one sheet shows, and in words what it leaves out."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    cells: tuple[Cell, ...]
    promises: tuple[Promise, ...]
    series: tuple[Series, ...]
    left_out: str


def plans(story: Story) -> tuple[Plan, ...]:
    """The sheet shown at first and, where that is not all, the larger one."""
    first = _plan(story, FIRST)
    return (first, _plan(story, MOST)) if first.left_out else (first,)


def _plan(story: Story, most: int) -> Plan:
    cells = _cells(story.marks)
    columns = _columns(story, cells, most)
    keys = {column.key for column in columns}
    shown = [thing for thing in (*story.promises, *cells) if thing.column in keys][:most]
    promises = tuple(thing for thing in shown if isinstance(thing, Promise))
    kept = tuple(thing for thing in shown if isinstance(thing, Cell))
    series = [one for one in story.series if any(point.column in keys for point in one.points)]
    return Plan(
        columns, _rows(story, shown), kept, promises,
        tuple(series[:SERIES]), _left_out(story, columns, kept, promises, series[SERIES:]),
    )  # fmt: skip


def _cells(marks: Iterable[Mark]) -> list[Cell]:
    places: dict[tuple[str, str, str], list[Mark]] = {}
    for mark in marks:
        places.setdefault((mark.column, mark.row, mark.kind), []).append(mark)
    return [Cell(*place, tuple(several)) for place, several in places.items()]


def _columns(story: Story, cells: list[Cell], most: int) -> tuple[Column, ...]:
    """The newest columns that hold no more than so many marks; of items, the first."""
    count: dict[str, int] = {}
    for thing in (*cells, *story.promises):
        count[thing.column] = count.get(thing.column, 0) + 1
    items = story.column_word == "item"
    kept: list[Column] = []
    total = 0
    for column in story.columns if items else reversed(story.columns):
        total += count.get(column.key, 0)
        if kept and (total > most or len(kept) == most):
            break
        kept.append(column)
    return tuple(kept if items else reversed(kept))


def _rows(story: Story, shown: Iterable[Cell | Promise]) -> tuple[Row, ...]:
    """The rows in which something stands; of a person or a post, all posts held too."""
    used = {thing.row for thing in shown}
    own = story.view in ("person", "post")
    return tuple(row for row in story.rows if row.key in used or (own and row.seen))


def _left_out(
    story: Story, columns: tuple[Column, ...], cells: tuple[Cell, ...],
    promises: tuple[Promise, ...], series: list[Series],
) -> str:  # fmt: skip
    marks = len(story.marks) - sum(len(cell.marks) for cell in cells)
    counts = (
        (len(story.columns) - len(columns), story.column_word),
        (marks, "mark"),
        (len(story.promises) - len(promises), "promise"),
        (len(series), "series of figures"),
    )
    told = [_count(number, noun) for number, noun in counts if number]
    return f"Not in the picture: {', '.join(told)}. The tables below have all." if told else ""


def _count(number: int, noun: str) -> str:
    plural = noun if noun.startswith("series") or number == 1 else f"{noun}s"
    return f"{number} {plural}"


def kind_order(kind: str) -> tuple[int, str]:
    """Where the marks of a kind stand among those of a row; a kind that is new here, last."""
    order = list(KINDS)
    return (order.index(kind) if kind in order else len(order), kind)
