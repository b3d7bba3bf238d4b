"""The invented minutes as a PDF, laid out by reportlab as councils lay theirs out."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from .parts import Part, parts

PLAIN = ParagraphStyle("plain", fontName="Times-Roman", fontSize=11, leading=13.5, spaceAfter=8)
BOLD = ParagraphStyle("bold", PLAIN, fontName="Times-Bold")
JUSTIFIED = ParagraphStyle("justified", PLAIN, alignment=TA_JUSTIFY)
CENTRED = ParagraphStyle("centred", BOLD, alignment=TA_CENTER)
BODY, MARGIN, NUMBER = 400.0, 70.0, 30.0


def write(
    path: Path, *, ruled: bool = False, justified: bool = False, columns: bool = True
) -> None:
    """Write the minutes; ``ruled``: each paragraph in a table with lines beside its action."""
    style = JUSTIFIED if justified else PLAIN
    told = _ruled(style) if ruled else [_row(["", "", "Action"], BOLD)]
    if not ruled:
        told += [one for part in parts() for one in _flowables(part, style, columns)]
    document = BaseDocTemplate(str(path), pagesize=A4)
    frame = Frame(50, 70, A4[0] - 95, A4[1] - 150)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=_furniture))
    document.build(told)


def _furniture(canvas: Canvas, _: object) -> None:
    page = canvas.getPageNumber()
    canvas.setFont("Times-Italic", 9)
    canvas.drawString(60, A4[1] - 40, "Harbour and Coast Committee")
    canvas.drawRightString(A4[0] - 60, A4[1] - 40, "Draft minutes")
    if page % 2:
        canvas.drawRightString(A4[0] - 60, 35, f"Page {page}")
    else:
        canvas.drawString(60, 35, f"Page {page}")


def _ruled(style: ParagraphStyle) -> list[Flowable]:
    """Front and attendance as they are; all else in one table with a line around each cell."""
    told: list[Flowable] = []
    rows: list[list[str]] = [["Item", "Minute", "Action"]]
    for n, part in enumerate(parts()):
        if n < 6 or part.kind == "table":
            told += [*_in_table(rows, style), *_flowables(part, style, False)]
        elif part.kind == "head":
            number, _, title = part.words.partition(" ")
            rows.append([number, title, ""])
        else:
            number, words = part.number if part.kind == "numbered" else ("", part.words)
            rows.append([number, "<br/>".join(part.lines) if not number else words, part.action])
    return [*told, *_in_table(rows, style)]


def _in_table(rows: list[list[str]], style: ParagraphStyle) -> list[Flowable]:
    if len(rows) < 2:
        return []
    told = [[Paragraph(cell, style) for cell in row] for row in rows]
    lines = TableStyle(
        [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    )
    del rows[1:]
    return [
        Table(told, colWidths=[NUMBER + 10, BODY, MARGIN], style=lines, hAlign="LEFT"),
        Spacer(0, 8),
    ]


def _flowables(part: Part, style: ParagraphStyle, columns: bool) -> Sequence[Flowable]:
    if part.kind in ("front", "head"):
        return [Paragraph(part.words, CENTRED if part.kind == "front" else BOLD)]
    if part.kind == "list":
        return _listed(part, style, columns)
    if part.kind == "table":
        lines = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")])
        return [Table(part.rows, style=lines), Spacer(0, 8)]
    if part.kind == "numbered" or part.action:
        number, words = part.number if part.kind == "numbered" else ("", part.words)
        return [_row([number, words, part.action], style)]
    return [Paragraph(part.words, style)]


def _listed(part: Part, style: ParagraphStyle, columns: bool) -> list[Flowable]:
    heading, *entries = part.lines
    if not columns or len(entries) < 4:
        return [Paragraph("<br/>".join(part.lines), style)]
    half = (len(entries) + 1) // 2
    left, right = entries[:half], [*entries[half:], ""]
    rows = [[Paragraph(a, style), Paragraph(b, style)] for a, b in zip(left, right, strict=False)]
    return [Paragraph(heading, style), Table(rows, colWidths=[220, 220], hAlign="LEFT")]


def _row(cells: list[str], style: ParagraphStyle) -> Table:
    lines = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])
    told = [Paragraph(cell, style) for cell in cells]
    return Table([told], colWidths=[NUMBER, BODY, MARGIN], style=lines, hAlign="LEFT")
