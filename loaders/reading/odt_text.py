"""The text of minutes written as OpenDocument: what stands in the paper as it is shown.

Left out: heads and feet of pages, comments, footnotes, deleted words.
"""

import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from ...ontology.errors import UnreadableError
from .odt_numbers import Numbers
from .office_xml import child, kind, part, value, written
from .table_rows import Cell, row_line, table_blocks

_GONE = {"tracked-changes", "annotation", "annotation-end", "note", "forms", "sequence-decls",
         "table-of-content", "alphabetical-index", "illustration-index", "user-index",
         "bibliography", "hidden-text", "hidden-paragraph", "variable-decls"}  # fmt: skip
_MOST_REPEATED = 60  # cells or spaces that one element stands for


def odt_text(archive: zipfile.ZipFile) -> str:
    """The paper's paragraphs, lists and tables, with a blank line between."""
    content = part(archive, "content.xml")
    body = child(content, "body", "text")
    if body is None:
        raise UnreadableError("an OpenDocument file without a text; save it as .odt")
    numbers = Numbers((content, part(archive, "styles.xml")))
    return "\n\n".join(filter(None, _Paper(numbers).blocks(body))) + "\n"


class _Paper:
    """The walk down a paper, which counts its lists."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def blocks(self, parent: Element) -> Iterator[str]:
        """The paragraphs, entries and tables inside an element."""
        for element in parent:
            name = kind(element)
            if name == "h":
                level = value(element, "outline-level") or "1"
                yield from self._paragraph(element, self._numbers.mark("outline", int(level[:2])))
            elif name == "p":
                yield from self._paragraph(element)
            elif name == "list":
                yield from self._list(element)
            elif name == "table":
                yield from table_blocks(list(self._rows(element)))
            elif name not in _GONE:
                yield from self.blocks(element)

    def _paragraph(self, element: Element, mark: str = "") -> Iterator[str]:
        boxes: list[Element] = []
        yield written(mark, "".join(_words(element, boxes)))
        for box in boxes:
            yield from self.blocks(box)

    def _list(self, element: Element, style: str = "", level: int = 1) -> Iterator[str]:
        style = value(element, "style-name") or style
        goes_on = value(element, "continue-numbering") == "true" or value(element, "continue-list")
        if not goes_on:
            self._numbers.begin(style, level)
        for entry in element:
            marked = kind(entry) == "list-item"
            for inner in entry:
                if kind(inner) == "list":
                    yield from self._list(inner, style, level + 1)
                    continue
                holds = any(word.strip() for word in inner.itertext())
                mark = (
                    self._numbers.mark(style, level, value(entry, "start-value"))
                    if marked and holds
                    else ""
                )
                marked = marked and not holds
                yield from self._paragraph(inner, mark)

    def _rows(self, table: Element) -> Iterator[list[Cell]]:
        for element in table:
            if kind(element) == "table-row":
                yield list(self._cells(element))
            elif kind(element) in ("table-header-rows", "table-rows", "table-row-group"):
                yield from self._rows(element)

    def _cells(self, row: Element) -> Iterator[Cell]:
        for cell in row:
            if kind(cell) in ("table-cell", "covered-table-cell"):
                told = list(filter(None, self._cell(cell)))
                for _ in range(_repeated(cell, "number-columns-repeated")):
                    yield told

    def _cell(self, cell: Element) -> Iterator[str]:
        """The paragraphs of a cell; a table inside it as lines."""
        for element in cell:
            if kind(element) == "table":
                yield from (row_line(row) for row in self._rows(element))
            elif kind(element) == "list":
                yield from self._list(element)
            elif kind(element) in ("p", "h"):
                yield from self._paragraph(element)


def _words(element: Element, boxes: list[Element]) -> Iterator[str]:
    """The words of a paragraph in order; text boxes in it are set aside."""
    yield element.text or ""
    for inner in element:
        name = kind(inner)
        if name == "tab":
            yield "\t"
        elif name == "line-break":
            yield "\n"
        elif name == "s":
            yield " " * _repeated(inner, "c")
        elif name == "text-box":
            boxes.append(inner)
        elif name not in _GONE:
            yield from _words(inner, boxes)
        yield inner.tail or ""


def _repeated(element: Element, name: str) -> int:
    words = value(element, name) or "1"
    return min(int(words), _MOST_REPEATED) if words.isdigit() and len(words) < 9 else 1
