"""The marks of a row: the marks of one kind in one line, those of one crossing in one box."""

from collections.abc import Iterable

from .plan import Cell, kind_order
from .scale import Scale
from .shapes import PAD, TEXT, Box, Lane
from .story import Row
from .words import kind_word
from .wrap import cut, wide

HIGH, STEP = 24, 30


def mark_lane(row: Row, cells: Iterable[Cell], scale: Scale, top: float) -> Lane:
    """A line for each kind that occurs in the row."""
    several = sorted(cells, key=lambda cell: kind_order(cell.kind))
    kinds = list(dict.fromkeys(cell.kind for cell in several))
    boxes = [
        _box(row, cell, scale, top + STEP * (kinds.index(cell.kind) + 0.5)) for cell in several
    ]
    return Lane(top + STEP * len(kinds), tuple(boxes))


def _box(row: Row, cell: Cell, scale: Scale, y: float) -> Box:
    count = len(cell.marks)
    words = kind_word(cell.kind) + (f" {count}" if count > 1 else "")
    line = cut(words, scale.pitch - 12 - 2 * PAD, TEXT)
    column = scale.column(cell.column)
    told = "; ".join(mark.text for mark in cell.marks[:3])
    return Box(
        f"{row.key}|{cell.column}|{cell.kind}", cell.kind, scale.x(cell.column), y,
        wide(line, TEXT) + 2 * PAD + 6, HIGH, (line,),
        details=tuple(mark.key for mark in cell.marks),
        say=f"{words}, {column.head}, {row.name}: {told}",
    )  # fmt: skip
