"""The invented minutes as a Word paper, written by python-docx."""

from pathlib import Path

import docx
from docx.document import Document
from docx.shared import Cm
from docx.table import Table

from .parts import Part, parts

WIDTHS = [Cm(1.5), Cm(12), Cm(2.5)]


def write(path: Path, *, table: bool = False) -> None:
    """Write the minutes; ``table``: items, paragraphs and actions in three columns of one."""
    paper = docx.Document()
    section = paper.sections[0]
    section.header.paragraphs[0].text = "Harbour and Coast Committee\tDraft minutes"
    section.footer.paragraphs[0].text = "Page 1"
    layout: Table | None = None
    for n, part in enumerate(parts()):
        if table and n > 5 and part.kind != "table":
            layout = layout or _table(paper, [["Item", "Minute", "Action"]])
            for column, width in zip(layout.columns, WIDTHS, strict=True):
                column.width = width
            _row(layout, part)
        else:
            if layout:
                paper.add_paragraph()  # or the two tables are one
            layout = None
            _flat(paper, part)
    paper.save(str(path))


def _flat(paper: Document, part: Part) -> None:
    if part.kind == "table":
        _table(paper, part.rows)
        paper.add_paragraph()
        return
    if part.kind == "head":
        paper.add_heading(part.words, level=1)
        return
    told = part.lines if part.kind == "list" else (part.words,)
    for line in told:
        paper.add_paragraph(line)
    if part.action:
        paper.paragraphs[-1].add_run(f"\t{part.action}")


def _table(paper: Document, rows: list[list[str]]) -> Table:
    table = paper.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    return table


def _row(layout: Table, part: Part) -> None:
    cells = layout.add_row().cells
    for cell, width in zip(cells, WIDTHS, strict=True):
        cell.width = width
    number, minute, action = cells
    if part.kind == "head":
        number.text, _, minute.text = part.words.partition(" ")
    elif part.kind == "numbered":
        number.text, minute.text = part.number
    else:
        minute.text = "\n".join(part.lines)
    action.text = part.action
