"""meetings.csv kept up to date: our rows follow the site, whatever a user wrote stays."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ...ontology.errors import UnreadableError
from ..reading.dates import day
from ..reading.sidecar import COLUMNS
from ..reading.sidecar import NAME as SIDECAR
from .journal import replace_whole

Row = dict[str, str]


@dataclass(frozen=True)
class Table:
    """The rows of a file and its columns, the user's own included."""

    columns: tuple[str, ...] = COLUMNS
    rows: tuple[Row, ...] = ()
    mark: str = ""  # a byte order mark, kept where there was one


def row(file: str, council: str, committee: str, when: date | None, url: str) -> Row:
    """A row of ours."""
    cells = (file, council, committee, when.isoformat() if when else "", url)
    return dict(zip(COLUMNS, cells, strict=True))


class Rows:
    """The meetings.csv of a folder, with a copy of what we wrote there last, by which a change of
    the user's is known."""

    def __init__(self, folder: Path, hidden: Path) -> None:
        self._path = folder / SIDECAR
        self._copy = hidden / "rows.csv"
        self._hidden = hidden
        self._table = _read(self._path)
        self._ours = {one["url"]: one for one in _read(self._copy).rows}
        self._written = False  # in this run: the user may have changed anything before

    def owner(self, url: str) -> Row | None:
        """The row that we gave an address before."""
        return self._ours.get(url)

    def write(self, new: Iterable[Row], gone: Sequence[str] = ()) -> None:
        """Bring the rows up to date: new ones and changed ones, without those that are gone."""
        added = {one["url"]: one for one in new}
        if self._written and not self._news(added, gone):
            return
        files = {one["file"] for one in added.values()} - {""}
        kept = {url: one for url, one in self._ours.items() if one["file"] not in files}
        ours = {**kept, **added}
        for url in gone:
            ours.pop(url, None)
        merged = _merged(self._table, self._ours, ours)
        _write(self._path, merged, self._hidden)
        _write(self._copy, Table(rows=tuple(sorted(ours.values(), key=_order))), self._hidden)
        self._table, self._ours, self._written = merged, ours, True

    def _news(self, added: dict[str, Row], gone: Sequence[str]) -> bool:
        changed = any(self._ours.get(url) != one for url, one in added.items())
        return changed or any(url in self._ours for url in gone)


def _merged(table: Table, before: dict[str, Row], ours: dict[str, Row]) -> Table:
    """What the user has, with those of our cells brought up to date that are as we wrote them."""
    left = dict(ours)
    rows: list[Row] = []
    for held in table.rows:
        url = held.get("url", "")
        mine = left.pop(url, None) or _same_file(left, held)
        if mine:
            rows.append(_cells(held, before.get(url) or before.get(mine["url"], {}), mine))
        elif url not in before or (not held["file"] and _changed(held, before[url])):
            rows.append(held)  # the user's own
    columns = (*COLUMNS, *(name for name in table.columns if name not in COLUMNS))
    return Table(columns, tuple(sorted([*rows, *left.values()], key=_order)), table.mark)


def _same_file(left: dict[str, Row], held: Row) -> Row | None:
    """Our row for a file to which the user gave another address."""
    file = held.get("file", "")
    url = next((url for url, one in left.items() if file and one["file"] == file), "")
    return left.pop(url, None)


def _cells(held: Row, before: Row, mine: Row) -> Row:
    untouched = (name for name in COLUMNS if held.get(name, "") == before.get(name, ""))
    return {**held, **{name: mine[name] for name in untouched}}


def _changed(held: Row, before: Row) -> bool:
    return any(value != before.get(name, "") for name, value in held.items())


def _order(one: Row) -> tuple[str, ...]:
    when = day(one.get("date", ""))
    names = ("committee", "file", "url", "council")
    return (when.isoformat() if when else "", *(one.get(name, "") for name in names))


def _read(path: Path) -> Table:
    if not path.is_file():
        return Table()
    try:
        text = path.read_text("utf-8")
        reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), restval="", strict=True)
        columns = tuple(name.strip() for name in reader.fieldnames or ())
        reader.fieldnames = columns
        rows = tuple(_plain(one, path, reader.line_num) for one in reader)
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnreadableError(f"{path}: no CSV table in UTF-8 ({error}); correct it") from None
    if "file" not in columns or len(set(columns)) < len(columns):
        raise UnreadableError(f"{path}, line 1: the header is {', '.join(COLUMNS)}; correct it")
    return Table(columns, rows, "\ufeff" if text.startswith("\ufeff") else "")


def _plain(one: dict[str | None, str], path: Path, line: int) -> Row:
    if None in one:
        raise UnreadableError(f"{path}, line {line}: more cells than columns; correct the row")
    return {name: value.strip() for name, value in one.items() if name is not None}


def _write(path: Path, table: Table, hidden: Path) -> None:
    """Write a table whole; one that is as it was is left alone."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, table.columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(table.rows)
    body = (table.mark + out.getvalue()).encode()
    if not path.is_file() or path.read_bytes() != body:
        replace_whole(path, body, hidden / "part" / path.name)
