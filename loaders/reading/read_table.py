"""An action tracker kept as CSV: read into the same lines that the table has in other papers."""

import csv
import io
from collections.abc import Iterator

from ..document import Document, Passage
from ..tracker_heads import is_tracker
from .table_rows import row_line

_HEAD = 20  # lines above which the names of the columns stand


def claims(text: str) -> bool:
    """Whether one of the first lines is the head of a tracker's table."""
    return "|" not in text[:2000] and any(is_tracker(row) for row in _rows(text, _HEAD))


def read(text: str, name: str) -> Document:
    """Read the table: a line for each row, empty cells told by a dash."""
    above: list[str] = []
    lines: list[str] = []
    for row in _rows(text):
        cells = [" ".join(cell.split()).replace("|", "/") for cell in row]
        if not any(cells):
            continue
        if not lines and not is_tracker(cells):
            above.append(" ".join(filter(None, cells)))
        else:
            lines.append(row_line([[cell] for cell in cells]))
    head = "\n\n".join(above)
    table = "\n".join(lines)
    whole = f"{head}\n\n{table}\n" if above else f"{table}\n"
    start = len(whole) - len(table) - 1
    body = (Passage(start, start + len(table), table),)
    return Document(name, name, "item", whole, title=above[0] if above else name, body=body)


def _rows(text: str, most: int | None = None) -> Iterator[list[str]]:
    """The rows of the table, whichever of the three usual marks is between its cells."""
    first = text[:2000]
    mark = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text), delimiter=mark)
    for n, row in enumerate(_safely(reader)):
        if most is not None and n >= most:
            return
        yield row


def _safely(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    """Rows up to where the text is no table."""
    try:
        yield from reader
    except csv.Error:
        return
