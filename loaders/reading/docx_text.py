"""The text of minutes written with Word: what stands in the paper when all changes are taken.

Left out: heads and feet of pages, comments, footnotes, hidden and deleted words.
"""

import posixpath
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from ...ontology.errors import UnreadableError
from .docx_numbers import Numbers
from .office_xml import child, children, kind, part, value, written
from .table_rows import Cell, row_line, table_blocks

_GONE = {"del", "moveFrom", "delText", "instrText", "pPr", "rPr", "sectPr", "tblPr", "tblGrid"}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_MOST_CELLS = 60  # of a row


def docx_text(archive: zipfile.ZipFile) -> str:
    """The paper's paragraphs, lists and tables, with a blank line between."""
    name = _main(archive)
    folder = posixpath.dirname(name)
    body = child(part(archive, name), "body")
    if body is None:
        raise UnreadableError("a Word file without a text; save it again")
    numbers = Numbers(
        part(archive, f"{folder}/numbering.xml"), part(archive, f"{folder}/styles.xml")
    )
    return "\n\n".join(filter(None, _Paper(numbers).blocks(body))) + "\n"


def _main(archive: zipfile.ZipFile) -> str:
    """Where the paper itself stands; it may have another name than the usual one."""
    for relation in children(part(archive, "_rels/.rels"), "Relationship"):
        if (value(relation, "Type") or "").endswith("/officeDocument"):
            return (value(relation, "Target") or "").lstrip("/")
    return "word/document.xml"


class _Paper:
    """The walk down a paper, which counts its lists."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._held = ""  # words of a paragraph whose end was deleted

    def blocks(self, parent: Element) -> Iterator[str]:
        """The paragraphs and tables inside an element."""
        for element in parent:
            name = kind(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield from table_blocks(self._table(element))
            elif name == "AlternateContent":
                yield from self.blocks(_chosen(element))
            elif name not in _GONE:
                yield from self.blocks(element)

    def _paragraph(self, element: Element) -> Iterator[str]:
        properties = child(element, "pPr")
        boxes: list[Element] = []
        words = self._held + "".join(_words(element, boxes))
        if child(properties, "rPr", "del") is not None:
            self._held = words
        else:
            self._held = ""
            mark = self._numbers.mark(properties) if words.strip() else ""
            yield written(mark, words)
        for box in boxes:
            yield from self.blocks(box)

    def _table(self, table: Element) -> list[list[Cell]]:
        return [list(self._row(row)) for row in _inside(table, "tr") if not _is_deleted(row)]

    def _row(self, row: Element) -> Iterator[Cell]:
        for count, cell in enumerate(_inside(row, "tc")):
            if count == _MOST_CELLS:
                return
            yield list(filter(None, self._cell(cell)))
            span = value(child(cell, "tcPr", "gridSpan")) or "1"
            for _ in range(int(span) - 1 if span.isdigit() and len(span) < 3 else 0):
                yield []

    def _cell(self, cell: Element) -> Iterator[str]:
        """The paragraphs of a cell; a table inside it as lines."""
        for element in cell:
            name = kind(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield from (row_line(row) for row in self._table(element))
            elif name not in _GONE and name != "tcPr":
                yield from self._cell(element)


def _words(element: Element, boxes: list[Element]) -> Iterator[str]:
    """The words of a paragraph in order; text boxes in it are set aside."""
    for inner in element:
        name = kind(inner)
        if name == "t":
            yield inner.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "txbxContent":
            boxes.append(inner)
        elif name == "AlternateContent":
            yield from _words(_chosen(inner), boxes)
        elif name not in _GONE and not (name == "r" and _is_hidden(inner)):
            yield from _words(inner, boxes)


def _chosen(alternates: Element) -> Element:
    """Of the same thing told twice, for newer and older programs, the first."""
    return next(iter(alternates), alternates)


def _is_hidden(run: Element) -> bool:
    hidden = child(run, "rPr", "vanish")
    return hidden is not None and value(hidden) not in ("0", "false", "off")


def _is_deleted(row: Element) -> bool:
    return child(row, "trPr", "del") is not None


def _inside(parent: Element, name: str) -> Iterator[Element]:
    """Rows or cells, those wrapped in forms and changes included."""
    for element in parent:
        if kind(element) == name:
            yield element
        elif kind(element) in ("sdt", "sdtContent", "ins", "customXml", "moveTo"):
            yield from _inside(element, name)
