"""Pieces of a page as rows; what stands side by side is two columns, a table or labelled lists."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import mean

from .list_marks import is_mark, is_number
from .pdf_join import paragraphs
from .pdf_pieces import Piece
from .table_rows import is_label, is_other_head, labelled, row_line

Row = list[Piece]

_TITLED = re.compile(
    r"(?:(?:County|Town|Parish|City)\s+)?(?:Councillors?|Cllrs?\.?|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr|Prof\w*|"
    r"Sir|Dame|Revd?\.?)\s+[A-Z]"
)
_NAMED = re.compile(r"[A-Z][\w'’-]+(?:\s+[A-Z][\w'’.-]*){1,3}\s*(?:\([^)]*\))?[*,]?$")
_POST = re.compile(
    r"\b(?:Manager|Officers?|Director|Heads?|Clerk|Lead|Solicitor|Chief|Assistant|Adviser|Advisor|"
    r"Chair|Leader|Member|Representative|Engineer|Secretary|Accountant|Planner|Service)\b"
)
_PROSE = 35  # characters of a line; cells of lists are shorter
_CLOSE, _FAR = 1.7, 3.0  # line heights between rows of one block
_NUMBER_WIDTH = 90  # points between the number of a paragraph and its words


def rows(pieces: Sequence[Piece]) -> list[Row]:
    """Pieces that stand on one line, from the top; a number belongs to the words behind it."""
    found: list[Row] = []
    bottom = middle = float("inf")  # of the row's first piece
    for piece in sorted(pieces, key=lambda p: -p.top - p.bottom):
        here = (piece.top + piece.bottom) / 2
        if found and bottom < here and piece.bottom < middle:
            found[-1].append(piece)
        else:
            found.append([piece])
            bottom, middle = piece.bottom, here
    return [_numbered(sorted(row, key=_left)) if len(row) > 1 else row for row in found]


def _left(piece: Piece) -> float:
    return piece.left


def _numbered(row: Row) -> Row:
    first, second = row[0], row[1]
    number = is_mark(first.words) or is_number(first.words)
    if not number or second.left - first.left > _NUMBER_WIDTH or is_number(second.words):
        return row
    words = f"{first.words} {second.words}"
    notes = first.notes + second.notes
    both = second._replace(words=words, left=first.left, indent=second.left, notes=notes)
    return [both, *row[2:]]


@dataclass
class _Block:
    """Rows with one gutter between what stands left and right."""

    rows: list[Row]
    gutter: tuple[float, float]

    def takes(self, row: Row) -> bool:
        """Whether the next row below keeps the gutter free."""
        last = self.rows[-1][0]
        gap = (last.middle - row[0].middle) / last.height
        left, right = self._gutter_with(row)
        if right - left < 4 or gap > _FAR:
            return False
        return len(row) > 1 or gap < _CLOSE

    def add(self, row: Row) -> None:
        self.gutter = self._gutter_with(row)
        self.rows.append(row)

    def _gutter_with(self, row: Row) -> tuple[float, float]:
        left, right = self.gutter
        for piece in row:
            if piece.left < left:
                left = max(left, piece.right)
            else:
                right = min(right, piece.left)
        return left, right

    def side(self, right: bool) -> list[Piece]:
        return [p for row in self.rows for p in row if (p.left >= self.gutter[0]) == right]


def flow(found: Sequence[Row]) -> Iterator[Piece | str]:
    """Rows in the order in which they are read; what stands side by side is text already."""
    at = 0
    while at < len(found):
        row = found[at]
        if len(row) == 1:
            yield row[0]
            at += 1
            continue
        block = _Block([row], (row[0].right, row[1].left))
        while at + len(block.rows) < len(found) and block.takes(found[at + len(block.rows)]):
            block.add(found[at + len(block.rows)])
        by_columns = _is_columns(block)
        while not by_columns and _is_left_alone(block):
            block.rows.pop()
        at += len(block.rows)
        yield from _columns(block) if by_columns else _by_rows(block)


def _is_left_alone(block: _Block) -> bool:
    last = block.rows[-1]
    goes_on = last[0].words[:1].islower()  # a wrapped cell
    return len(last) == 1 and last[0].left < block.gutter[0] and not goes_on


def _is_columns(block: _Block) -> bool:
    if max(map(len, block.rows)) > 2:
        return False
    left, right = block.side(False), block.side(True)
    if is_label(left[0].words) and is_label(right[0].words):
        return True
    if min(mean(len(p.words) for p in side) for side in (left, right)) > _PROSE:
        return len(block.rows) > 3
    return _people(left) and _people(right)


def _people(side: Sequence[Piece]) -> bool:
    """Whether a column lists people, a heading aside."""
    told = [p.words for p in side if not p.words.startswith("(") and not is_label(p.words)]
    named = [w for w in told if _TITLED.match(w) or (_NAMED.match(w) and not _POST.search(w))]
    return bool(told) and len(named) >= 0.6 * len(told)


def _columns(block: _Block) -> Iterator[str]:
    for side in (block.side(False), block.side(True)):
        edge = max(p.right for p in side)
        narrow = mean(len(p.words) for p in side) <= _PROSE
        yield from paragraphs(side, edge + 1000 if narrow else edge)


def _by_rows(block: _Block) -> Iterator[str]:
    left = block.side(False)
    if max(map(len, block.rows)) == 2 and all(is_label(p.words) for p in left):
        yield from _labelled(block)
        return
    cells = _cells(_with_numbers_apart(block.rows))
    yield "\n".join(row_line([[" ".join(cell)] for cell in row]) for row in cells)


def _with_numbers_apart(found: Sequence[Row]) -> Sequence[Row]:
    """Under a heading of their own, numbers are a column: no other may move into its place."""
    if found[0][0].indent or not is_other_head(found[0][0].words):
        return found
    return [[part for piece in row for part in _number_apart(piece)] for row in found]


def _number_apart(piece: Piece) -> Iterator[Piece]:
    number, _, words = piece.words.partition(" ")
    if piece.indent:
        yield piece._replace(words=number, right=piece.left + 1, indent=0.0)
        yield piece._replace(words=words, left=piece.indent, indent=0.0)
    else:
        yield piece


def _labelled(block: _Block) -> Iterator[str]:
    """ "Present:" at the left, the names beside it."""
    label, beside = "", list[Piece]()
    for row in block.rows:
        opens = row[0].left < block.gutter[0]
        if opens and label:
            yield labelled(label, _lines(beside))
        if opens:
            label, beside = row[0].words, []
        beside += row[1:] if opens else row
    yield labelled(label, _lines(beside))


def _lines(beside: Sequence[Piece]) -> list[str]:
    edge = max((p.right for p in beside), default=0.0)
    narrow = all(len(p.words) < _PROSE for p in beside)
    return list(paragraphs(beside, edge + 1000 if narrow else edge))


def _cells(found: Sequence[Row]) -> list[list[list[str]]]:
    """The rows of a table that has no lines; a wrapped cell goes on below."""
    widest = max(found, key=len)
    table: list[list[list[str]]] = []
    for row in found:
        goes_on = table and (_column(row[0], widest) > 0 or all(p.words[:1].islower() for p in row))
        if not goes_on:
            table.append([[] for _ in widest])
        for piece in row:
            table[-1][_column(piece, widest)].append(piece.words)
    return table


def _column(piece: Piece, widest: Row) -> int:
    return min(range(len(widest)), key=lambda n: abs(widest[n].left - piece.left))
