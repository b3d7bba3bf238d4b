"""An action tracker kept as CSV: read into the same lines that the table has in other papers."""

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from ...ontology.errors import UnreadableError
from ..document import Document, Passage
from ..tracker_heads import is_tracker
from .table_rows import row_line

_HEAD = 20  # lines above which the names of the columns stand


def claims(text: str) -> bool:
    """Whether one of the first lines is the head of a tracker's table."""
    return "|" not in text[:2000] and any(map(is_tracker, _heads(text)))


def read(text: str, name: str) -> Document:
    """Read the table: a line for each row, empty cells told by a dash."""
    above: list[str] = []
    lines: list[str] = []
    for cells in _whole(text):
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


def _whole(text: str) -> Iterator[list[str]]:
    """All rows that hold anything; a text that stops being a table is refused whole."""
    try:
        for row in _rows(text):
            if any(map(str.strip, row)):
                yield [" ".join(cell.split()).replace("|", "/") for cell in row]
    except csv.Error as error:
        raise UnreadableError(f"no CSV table to its end ({error}); save it again") from None


def _rows(text: str) -> Iterator[list[str]]:
    """The rows of the table, whichever of the three usual marks is between its cells."""
    first = text[:2000]
    yield from csv.reader(io.StringIO(text), delimiter=max(",;\t", key=first.count), strict=True)


def _heads(text: str) -> list[list[str]]:
    """The first rows, as far as they are a table."""
    rows: list[list[str]] = []
    with suppress(csv.Error):
        rows.extend(islice(_rows(text), _HEAD))
    return rows
