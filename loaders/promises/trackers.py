"""Action trackers: a table of earlier recommendations, who is to act, and what became of each."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from ...graph.deadlines.days import OPEN, days
from ..cues.trackers import KEPT, WAITING
from ..document import Document, Passage
from ..findings import CommitmentKind, Finding, Progress, Reference, Statement
from ..reading.dates import day
from ..tracker_heads import Columns, columns_of, is_tracker
from .acts import tidy

_FIRST = re.compile(r"\s*(?:[/,&+;]|\band\b)\s*")
_NOBODY = re.compile(r"(?:all|tbc|tba|n/?a|various|none|vacant)\b|\W*$", re.IGNORECASE)
_KEPT = re.compile(rf"\W*(?:(?:green|blue)\W+)?{KEPT}\b", re.IGNORECASE)
_WAITING = re.compile(rf"\W*(?:(?:green)\W+)?(?:{WAITING})", re.IGNORECASE)
_NOTHING = re.compile(
    r"^\W*(?:no (?:further )?actions?\b|(?:to )?note[ds]?\b)|\bbe noted\W*$", re.I
)
_SHORT_DUE = 40  # characters of a cell that gives a deadline; a longer one is prose


@dataclass(frozen=True)
class Row:
    """One row: where it stands, and its cells by what their column is for."""

    passage: Passage
    cells: dict[str, list[Passage]]
    asks: CommitmentKind

    def one(self, name: str) -> Passage | None:
        """The first cell of a column that holds anything."""
        return next(iter(self.cells.get(name, ())), None)


def in_trackers(document: Document, finding: Finding) -> bool:
    """Whether a finding stands in a row of a tracker, which tells of other meetings."""
    starts = _starts(document)
    place = bisect_left(starts, finding.passage.end) - 1  # the last row that begins before its end
    return place >= 0 and finding.passage.start < rows(document)[place].passage.end


@lru_cache(maxsize=4)
def _starts(document: Document) -> list[int]:
    return [row.passage.start for row in rows(document)]


def find_tracked(document: Document) -> Iterator[Finding]:
    """For each row a statement of the commitment, and what became of it where that is said."""
    for row in rows(document):
        statement = _statement(document, row)
        if statement is None:
            continue
        yield statement
        if state := _state(row):
            yield Progress(row.passage, state, statement.action, of=statement.passage)


@lru_cache(maxsize=4)
def rows(document: Document) -> tuple[Row, ...]:
    """The rows of all trackers of a paper."""
    return tuple(_rows(document)) if "|" in document.text else ()


def _rows(document: Document) -> Iterator[Row]:
    columns: Columns | None = None
    width, head = 0, list[str]()
    for paragraph in document.paragraphs:
        lines = [*re.finditer(r"[^\n]+", paragraph.quote)]
        if not all("|" in line[0] for line in lines):
            columns = None if not any("|" in line[0] for line in lines) else columns
        for line in (line for line in lines if "|" in line[0]):
            cells = _cells(document, paragraph.start + line.start(), line[0])
            words = [cell.quote for cell in cells]
            if is_tracker(words):
                columns, width, head = columns_of(words), len(words), words
            elif columns and len(cells) <= width:
                yield _row(document, cells, columns, head)


def _row(document: Document, cells: list[Passage], columns: Columns, head: list[str]) -> Row:
    told = {
        name: [cells[n] for n in places if n < len(cells) and cells[n].quote.strip("–-— ")]
        for name, places in columns.items()
    }
    asked = head[columns["what"][0]].lower()
    asks: CommitmentKind = (
        "resolution" if re.search(r"recommend|resol|decision", asked)
        else "request" if "request" in asked else "undertaking"
    )  # fmt: skip
    return Row(document.passage(cells[0].start, cells[-1].end), told, asks)


def _cells(document: Document, start: int, line: str) -> list[Passage]:
    """The cells of a line in their order, empty ones too; a bar at its edge is no cell."""
    inner = line.strip().strip("|")
    start += line.index(inner) if inner else 0
    found: list[Passage] = []
    for cell in inner.split("|"):
        begin = start + len(cell) - len(cell.lstrip())
        found.append(document.passage(begin, begin + len(cell.strip())))
        start += len(cell) + 1
    return found


def _statement(document: Document, row: Row) -> Statement | None:
    what = row.one("what")
    if what is None or not re.search(r"[a-z]{3}", what.quote) or _NOTHING.search(what.quote):
        return None
    said = Statement(
        passage=row.passage,
        kind=row.asks,
        action=tidy(what.quote),
        debtor=_owner(document, row.one("who")),
        origin="; ".join(" ".join(cell.quote.split()) for cell in row.cells.get("origin", ()))
        or None,
        earlier=True,
    )
    return _with_due(said, row)


def _owner(document: Document, who: Passage | None) -> Reference | None:
    """The first named; nobody where the cell names nobody."""
    if who is None or _NOBODY.match(who.quote):
        return None
    first = who.quote if " of " in who.quote else _FIRST.split(who.quote)[0]
    return Reference(document.passage(who.start, who.start + len(first))) if first else None


def _with_due(said: Statement, row: Row) -> Statement:
    """The deadline of its own column; what is counted from a meeting is left open, as the row's
    meeting is another than the paper's."""
    cell = row.one("due")
    if cell is None or len(cell.quote) > _SHORT_DUE:
        return said
    words = " ".join(cell.quote.split())
    if _KEPT.match(words) or _NOBODY.match(words):
        return said
    told = days(words, None)
    if told == OPEN and (on := day(words)):
        return replace(said, due=words, due_kind="date", earliest=on, latest=on, due_rule="day")
    kind = "date" if told != OPEN else "none"
    return replace(said, due=words, due_kind=kind, earliest=told.earliest, latest=told.latest,
                   due_rule=told.rule)  # fmt: skip


def _state(row: Row) -> Literal["delivered", "outstanding"] | None:
    """What the status says; where there is none, what the update opens with."""
    state = row.one("state") or (None if "state" in row.cells else row.one("update"))
    if state is None:
        return None
    if _WAITING.match(state.quote):
        return "outstanding" if "state" in row.cells else None
    return "delivered" if _KEPT.match(state.quote) else None
