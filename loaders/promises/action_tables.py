"""Actions in a table: "Who | What | When", or a list of tasks with initials at its right."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..document import Document, Passage
from ..findings import Reference, Statement
from .acts import Act, tidy
from .owed import statement

_ROW = re.compile(r"^[^\n]*?(?:\||\S\s{3,}(?=\S))[^\n]*$", re.M)
_PARTED = re.compile(r"\||\s{3}")
_CELL = re.compile(r"(?:(?!\||[ \t]{3,}|\t).)+")
_WHO = re.compile(
    r"(?:by\s+)?(?:whom?|owners?|(?:action\s+)?(?:lead|by)|(?:lead\s+|responsible\s+)?(?:officer|member)"
    r"(?:\(s\))?|(?:person\s+)?responsible|responsibility|assigned\s+to)\W*$",
    re.I,
)
_WHAT = re.compile(r"(?:what|(?:agreed\s+)?actions?(?:\s+(?:required|agreed))?|tasks?)\W*$", re.I)
_TOLD = re.compile(  # a log of old actions, and what became of them
    r"(?:status|progress|updates?|outcome|rag|response|position|completed?|comments?)\b", re.I
)
_HEADING = re.compile(
    r"^[ \t|*#]*(?:ACTIONS?|Actions?)(?:\s+(?:points?|agreed|arising|list|from\s+[\w ]{3,20}))?"
    r"\s*:?[ \t|*]*\n",
    re.M,
)
_NUMBER = re.compile(r"[\d.]+[a-z]?\)?$")
_INITIALS = re.compile(r"[A-Z]{2,4}(?:\s*[/,&]\s*[A-Z]{2,4})*$")
_OTHER_OWNERS = re.compile(r"\s*(?:[/,&+]|\band\b)\s*")
_NOBODY = re.compile(r"(?:all|tbc|tba|n/?a|various|none)$|\W*$", re.I)


@dataclass(frozen=True)
class _Columns:
    """Which cell tells the task, and which its owner."""

    what: int
    who: int


def find_action_tables(document: Document) -> Iterator[Statement]:
    """A statement for each row that tells a task and its owner."""
    if document.kind == "report":
        return
    for paragraph in (p for p in document.paragraphs if _PARTED.search(p.quote)):
        columns = None
        rows = [*_ROW.finditer(document.text, paragraph.start, paragraph.end)]
        # Lines without cells are prose that runs on beside a margin.
        lines = len(paragraph.quote.splitlines()) - bool(_HEADING.match(paragraph.quote))
        listed = len(rows) == lines and _after_heading(document, paragraph)
        for row in rows:
            cells = _cells(document, row)
            if head := _head(cells):
                columns, listed = head[0], False
            elif found := columns or (listed and _by_initials(cells)):
                yield from _told(document, row, cells, found)


def _after_heading(document: Document, paragraph: Passage) -> bool:
    """Whether a heading "Actions" opens a paragraph or stands alone above it."""
    if _HEADING.match(paragraph.quote):
        return True
    above = document.text[: paragraph.start].rstrip().rpartition("\n")[2]
    return bool(_HEADING.match(above + "\n"))


def _cells(document: Document, row: re.Match[str]) -> list[Passage]:
    cells: list[Passage] = []
    for cell in _CELL.finditer(document.text, row.start(), row.end()):
        words = cell.group()
        start = cell.start() + len(words) - len(words.lstrip())
        if words.strip():
            cells.append(document.passage(start, start + len(words.strip())))
    return cells


def _head(cells: list[Passage]) -> tuple[_Columns | None] | None:
    """The columns that a first row names; a log of old actions has none to read."""
    who = [n for n, cell in enumerate(cells) if _WHO.match(cell.quote)]
    what = [n for n, cell in enumerate(cells) if _WHAT.match(cell.quote) and n not in who]
    if not who or not what:
        return None
    told = any(_TOLD.match(cell.quote) for cell in cells)
    return (None if told else _Columns(what[0], who[0]),)


def _by_initials(cells: list[Passage]) -> _Columns | None:
    """ "4.1   Letter to the firm   KL   May": the cell before the initials is the task."""
    who = next((n for n, cell in enumerate(cells) if _INITIALS.match(cell.quote)), 0)
    numbered = who == 2 and _NUMBER.match(cells[0].quote)
    if not (numbered or who == 1) or _NUMBER.match(cells[who - 1].quote):
        return None
    return _Columns(who - 1, who)


def _told(
    document: Document, row: re.Match[str], cells: list[Passage], columns: _Columns
) -> Iterator[Statement]:
    if len(cells) <= max(columns.what, columns.who):
        return
    what, who = cells[columns.what], cells[columns.who]
    if not re.search(r"[a-z]{3}", what.quote):
        return
    first = _OTHER_OWNERS.split(who.quote)[0] if " of " not in who.quote else who.quote
    named = first and not _NOBODY.match(first)
    owner = Reference(
        document.passage(who.start, who.start + len(first)) if named else what, absent=not named
    )
    clause = document.passage(cells[0].start, cells[-1].end)
    found = statement(document, Act(clause, what.start), "undertaking", owner)
    yield replace(found, action=tidy(what.quote))
