"""The invented minutes as an OpenDocument text, written by odfpy."""

from pathlib import Path

from odf import teletype
from odf.opendocument import OpenDocumentText
from odf.style import Style, TableColumnProperties
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import H, P

from .parts import Part, parts

WIDTHS = ["1.5cm", "12cm", "2.5cm"]


def write(path: Path, *, table: bool = False) -> None:
    """Write the minutes; ``table``: items, paragraphs and actions in three columns of one."""
    paper = OpenDocumentText()
    layout: Table | None = None
    for n, part in enumerate(parts()):
        if table and n > 5 and part.kind != "table":
            if layout is None:
                layout = _table(paper, [["Item", "Minute", "Action"]])
            _row(layout, _cells(part))
        else:
            if layout is not None:
                paper.text.addElement(P())  # or the two tables are one
            layout = None
            _flat(paper, part)
    paper.save(str(path))


def _flat(paper: OpenDocumentText, part: Part) -> None:
    if part.kind == "table":
        _table(paper, part.rows)
        paper.text.addElement(P())
        return
    lines = list(part.lines) if part.kind == "list" else [part.words]
    lines[-1] += f"\t{part.action}" if part.action else ""
    for line in lines:
        element = H(outlinelevel=1) if part.kind == "head" else P()
        teletype.addTextToElement(element, line)
        paper.text.addElement(element)


def _table(paper: OpenDocumentText, rows: list[list[str]]) -> Table:
    table = Table(name="T")
    for n in range(len(rows[0])):
        style = Style(name=f"{len(paper.text.childNodes)}.{n}", family="table-column")
        width = WIDTHS[n] if rows[0][0] == "Item" else ("7cm" if n == 0 else "4cm")
        style.addElement(TableColumnProperties(columnwidth=width))
        paper.automaticstyles.addElement(style)
        table.addElement(TableColumn(stylename=style))
    paper.text.addElement(table)
    for row in rows:
        _row(table, row)
    return table


def _row(table: Table, cells: list[str]) -> None:
    row = TableRow()
    for words in cells:
        cell = TableCell()
        for line in words.split("\n"):
            element = P()
            teletype.addTextToElement(element, line)
            cell.addElement(element)
        row.addElement(cell)
    table.addElement(row)


def _cells(part: Part) -> list[str]:
    if part.kind == "head":
        number, _, title = part.words.partition(" ")
        return [number, title, ""]
    number, words = part.number if part.kind == "numbered" else ("", "\n".join(part.lines))
    return [number, words, part.action]
