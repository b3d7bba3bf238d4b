"""Tables as text: a line for each row, or the paragraphs of a table that only lays out a page."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from ..cues.attendance import ATTENDANCE
from .list_marks import is_mark, is_number

Cell = list[str]  # its paragraphs

_LABELS = frozenset(label.casefold() for label in ATTENDANCE)
_MARGIN = re.compile(
    r"(?:actions?(?:\s+(?:by|for|owner|required))?|lead(?:\s+officer)?|by\s+whom|owner|responsible"
    r"(?:\s+officer)?|initials)\W*$",
    re.IGNORECASE,
)
_OTHER_HEADS = re.compile(
    r"(?:(?:agenda\s+)?items?|(?:minute\s+)?(?:no|number|ref)|minutes?|subject|discussion|notes?|"
    r"topic|details?)?\W*(?:(?:no|number)\W*)?$",
    re.IGNORECASE,
)
_NOTE = re.compile(r"(?:ACTIONS?|Actions?)(?:\s+by)?\s*[:–-]?\s*(?=\S)")
_FIGURE = re.compile(r"\d")
_LONG = 200  # characters of a cell that is prose, not an entry


def is_label(words: str) -> bool:
    """Whether words are a heading of a list of people, or end as a label does."""
    return words.endswith(":") or words.strip(" *:").casefold() in _LABELS


def is_margin_head(words: str) -> bool:
    """Whether words stand above a column of those who are to act."""
    return bool(_MARGIN.match(words))


def is_other_head(words: str) -> bool:
    """Whether words stand above another column of the same page."""
    return bool(_OTHER_HEADS.match(words))


def row_line(cells: Sequence[Cell]) -> str:
    """One row: its cells with a bar between; a dash for an empty one, so that none moves."""
    words = [_words(cell) for cell in cells]
    while words and not words[-1]:
        words.pop()
    return " | ".join(word or "–" for word in words)


def labelled(label: str, lines: Sequence[str]) -> str:
    """A label and its list: one paragraph, as it is written without a table."""
    return f"{label.rstrip(' :')}: " + "\n".join("\n".join(lines).split("\n\n"))


def note_line(note: str) -> str:
    """Who is to act, from the margin, as a line below its paragraph."""
    return "ACTION: " + " ".join(_NOTE.sub("", note).split())


def has_margin(table: Sequence[Sequence[Cell]]) -> bool:
    """Whether the last column of a table is headed as that of those who are to act."""
    return bool(table) and _has_margin([list(row) for row in table])


def table_blocks(table: Sequence[Sequence[Cell]], margin: bool = False) -> Iterator[str]:
    """A table's text, with no blank line inside a block; ``margin``: a table before it, of the
    same columns, was headed as one with those who are to act in its last."""
    whole = [list(row) for row in table if any(map(_words, row))]
    rows = whole if margin else _without_empty_columns(whole)
    if not rows:
        return
    if margin or _lays_out(rows):
        yield from _paragraphs(rows, margin)
        return
    if all(len(row) == 2 and is_label(_words(row[0])) and _words(row[1]) for row in rows):
        for label, beside in rows:
            yield labelled(_words(label), beside)
        return
    yield "\n".join(row_line(row) for row in rows)


def _words(cell: Cell) -> str:
    return " ".join(" ".join(cell).split())


def _without_empty_columns(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    columns = [list(column) for column in zip_longest(*rows, fillvalue=list[str]())]
    kept = [column for column in columns if any(map(_words, column))]
    return [list(row) for row in zip(*kept, strict=True)]


def _lays_out(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a table holds the paper itself: its cells are paragraphs, not entries."""
    if len(rows[0]) == 1:
        return True
    prose = any(len(cell) > 2 or len(_words(cell)) > _LONG for row in rows for cell in row)
    numbered = [row for row in rows if is_number(_words(row[0])) or is_mark(_words(row[0]))]
    small = len(rows[0]) <= 3
    return _has_margin(rows) or (prose and small and 2 * len(numbered) >= len(rows))


def _has_margin(rows: Sequence[Sequence[Cell]]) -> bool:
    head = [_words(cell) for cell in rows[0]]
    told = len(head) > 1 and is_margin_head(head[-1])
    return told and all(map(is_other_head, head[:-1]))


def _paragraphs(rows: Sequence[Sequence[Cell]], margin: bool) -> Iterator[str]:
    """The cells of each row one after the other; the last column tells who is to act."""
    headed = _has_margin(rows)
    margin = margin or headed
    for row in rows[1:] if headed else rows:
        told = [list(filter(str.strip, cell)) for cell in (row[:-1] if margin else row)]
        blocks = _numbered([cell for cell in told if cell])
        notes = [note for note in row[-1] if note.strip()] if margin else []
        if any(map(_FIGURE.search, notes)):
            yield row_line(row)  # of another table that was joined to this one
        else:
            yield from _noted(blocks, notes)


def _numbered(cells: Sequence[Cell]) -> list[str]:
    """Paragraphs, a number of its own cell before the first of the next."""
    if len(cells) > 1 and (is_number(_words(cells[0])) or is_mark(_words(cells[0]))):
        first, *rest = cells[1]
        cells = [[f"{_words(cells[0])} {first}", *rest], *cells[2:]]
    return [paragraph for cell in cells for paragraph in cell]


def _noted(blocks: list[str], notes: Sequence[str]) -> Iterator[str]:
    """Paragraphs with those who are to act below the last; which of several stands open."""
    if not notes:
        yield from blocks
        return
    yield from blocks[:-1]
    lines = [note_line(" ".join(notes))] if len(notes) == 1 else [note_line(" / ".join(notes))]
    yield "\n".join([*blocks[-1:], *lines])
