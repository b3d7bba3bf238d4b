"""ModernGov's page of a meeting, and its page of who attended: known by their tables."""

import re
from collections.abc import Iterator
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ..document import Document
from .attendance_told import Attended, attendance_lines
from .bounds import bounded
from .committees import named_council
from .html_text import blocks, content, one_line
from .meeting_parts import AGENDA, Part, Told, assembled
from .read_lines import sizeless
from .sitting import heading, tells_attendance

_NUMBER = re.compile(r"^(?:[A-Z]{1,4}[./-]?)?\d{0,4}(?:[./-]\d{1,4})*[a-z]?[.):]?$", re.IGNORECASE)
_LABEL = re.compile(r"^[A-Z][\w' /-]{2,40}:$")
_COLUMNS = (
    r"attendees?\b|name\b|member\b|councillor\b",
    r"role\b|position\b|post\b|representing\b",
    r"attendance\b|attended\b|status\b",
)
_MAIN = "h1, h2, .mgMainTitleTxt, .mgSubTitleTxt"


def meeting_page(html: str, name: str) -> Document | None:
    """The meeting that a page tells, or None where it is no page of a meeting."""
    tree = LexborHTMLParser(html)
    table = tree.css_first("table.mgItemTable, table#mgItemTable")
    if table is not None:
        parts = list(_parts(table))
        table.decompose()
        return _document(tree, name, (), parts)
    attended = list(_attended(tree))
    return _document(tree, name, attended, []) if attended else None


def _document(
    tree: LexborHTMLParser, name: str, attended: list[Attended] | tuple[()], parts: list[Part]
) -> Document:
    title = tree.css_first("title")
    council = named_council(one_line(title.text())) if title else None
    lines = [block for node in content(tree) for block in blocks(node)]
    own = [_words(n) for node in content(tree) for n in node.css(_MAIN)]
    head, listed = _split(lines)
    told = attendance_lines(attended) or listed
    sitting = heading(own or head, council)
    document = assembled(name, head, told, parts, sitting)
    told_by = next((line for line in own if re.search(r"\d{4}", line)), document.title)
    return replace(document, title=told_by, sitting=bounded(sitting, document.body))


def _split(lines: list[str]) -> tuple[list[str], list[str]]:
    """What stands above the items: up to who was there, and from there on."""
    start = next((n for n, line in enumerate(lines) if tells_attendance(line)), len(lines))
    return lines[:start], lines[start:]


def _parts(table: LexborNode) -> Iterator[Part]:
    for row in _rows(table):
        if cells := _cells(row):
            yield _part(cells)


def _cells(row: LexborNode) -> list[LexborNode]:
    return [cell for cell in row.iter() if cell.tag in ("td", "th")]


def _words(node: LexborNode) -> str:
    return one_line(node.text(separator=" "))


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    """The rows of a table itself, not of tables inside it."""
    for child in table.iter():
        if child.tag == "tr":
            yield child
        elif child.tag in ("tbody", "thead"):
            yield from _rows(child)


def _part(cells: list[LexborNode]) -> Part:
    first = _words(cells[0])
    numbered = len(cells) > 1 and bool(_NUMBER.match(first))
    lines = [line for cell in cells[1 if numbered else 0 :] for line in blocks(cell)]
    labels = {
        _words(node)
        for cell in cells
        for node in cell.css(".mgSubItemTitleTxt, .mgSubSubTitleTxt, .mgLabel")
    }
    title = sizeless(one_line(lines[0])) if lines else ""
    return Part(title, first if numbered else "", tuple(_told(lines[1:], labels)))


def _told(lines: list[str], labels: set[str]) -> Iterator[Told]:
    """The lines of an item under the labels that stand above them."""
    label, held = AGENDA, list[str]()
    for line in lines:
        plain = one_line(line)
        if plain in labels or (_LABEL.match(plain) and plain[:-1].casefold() in _KNOWN):
            yield Told(label, tuple(held))
            label, held = plain.rstrip(": "), []
        else:
            held.append(line)
    yield Told(label, tuple(held))


_KNOWN = {
    "minutes", "decision", "decisions", "additional documents", "supporting documents",
    "draft minutes", "public minutes",
}  # fmt: skip


def _attended(tree: LexborHTMLParser) -> Iterator[Attended]:
    """The rows of a table with a column that says who attended."""
    for table in tree.css("table"):
        rows = [[_words(cell) for cell in _cells(row)] for row in _rows(table)]
        columns = _columns(rows[0]) if rows else None
        for row in rows[1:] if columns else ():
            name, role, status = (row[n] if 0 <= n < len(row) else "" for n in columns or ())
            yield Attended(name, role, status)


def _columns(head: list[str]) -> tuple[int, int, int] | None:
    """Which column names people, which their role, and which says whether they were there."""
    name, role, status = (_column(head, words) for words in _COLUMNS)
    return None if name < 0 or status < 0 or name == status else (name, role, status)


def _column(head: list[str], words: str) -> int:
    return next((n for n, cell in enumerate(head) if re.match(words, cell, re.IGNORECASE)), -1)
