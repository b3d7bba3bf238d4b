"""Tables with lines around their cells, found by pdfplumber on the pages that may have one."""

import io
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
import pypdfium2.raw as pdfium_c  # pyright: ignore[reportMissingTypeStubs]

from .pdf_furniture import Cells
from .pdf_pieces import Cut, Piece, pieces

_LINES = 4  # drawn shapes that a table has at least
_MOST = 80  # pages of one paper that are searched: each costs as much as a hundred others

Box = tuple[float, float, float, float]  # left, bottom, right, top
Grid = list[list[Box | None]]


class Tables:
    """The tables of one file, asked page by page; the file is opened anew only when one is."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._plumber: Any = None
        self._asked = 0

    def on(self, page: pdfium.PdfPage, n: int, found: Sequence[Piece]) -> list[Grid]:
        """The cells of each table of a page."""
        if self._asked >= _MOST or not _may_have_one(page, found):
            return []
        self._asked += 1
        try:
            return list(self._grids(n))
        except (MemoryError, RecursionError):
            raise
        except Exception:  # what pdfium reads, pdfminer may not: the words are there all the same
            return []

    def _grids(self, n: int) -> Iterator[Grid]:
        import pdfplumber  # slow to import

        self._plumber = self._plumber or pdfplumber.open(io.BytesIO(self._data))
        page = self._plumber.pages[n]
        try:
            for table in page.find_tables():
                grid = [[_box(cell, page) for cell in row.cells] for row in table.rows]
                if len(grid[0]) > 1 and sum(1 for row in grid for cell in row if cell) > 2:
                    yield grid
        finally:
            page.close()


def _box(cell: Any, page: Any) -> Box | None:
    if cell is None:
        return None
    left, top, right, bottom = cell
    _, _, _, height = page.bbox
    return left, height - bottom, right, height - top


def _may_have_one(page: pdfium.PdfPage, found: Sequence[Piece]) -> bool:
    """Whether words stand side by side and lines are drawn."""
    heights = sorted(piece.middle for piece in found)
    beside = sum(1 for one, other in pairwise(heights) if other - one < 2)
    upright = beside > 1 and page.get_bbox()[:2] == (0, 0) and not page.get_rotation()
    return upright and _drawn(page) >= _LINES


def _drawn(page: pdfium.PdfPage) -> int:
    raw = page.raw
    kinds = (
        pdfium_c.FPDFPageObj_GetType(pdfium_c.FPDFPage_GetObject(raw, n))
        for n in range(pdfium_c.FPDFPage_CountObjects(raw))
    )
    return sum(1 for kind in kinds if kind == pdfium_c.FPDF_PAGEOBJ_PATH)


def cells(
    page: pdfium.PdfPage, found: list[Piece], grids: Sequence[Grid]
) -> tuple[list[Piece], list[Cells]]:
    """The pieces outside tables, and the tables with theirs."""
    if not grids:
        return found, []
    cuts = [cut for grid in grids for row in grid for cell in row if cell for cut in _cuts(cell)]
    left, tables = pieces(page, cuts), list[Cells]()
    for grid in grids:
        taken: set[int] = set()
        rows = tuple(tuple(tuple(_inside(left, cell, taken)) for cell in row) for row in grid)
        top = max(cell[3] for row in grid for cell in row if cell)
        bottom = min(cell[1] for row in grid for cell in row if cell)
        last = max(cell[0] for row in grid for cell in row if cell)
        tables.append(Cells(top, bottom, last, rows))
        left = [piece for piece in left if id(piece) not in taken]
    return left, tables


def _cuts(cell: Box) -> tuple[Cut, Cut]:
    left, bottom, right, top = cell
    return (left, bottom, top), (right, bottom, top)


def _inside(found: Sequence[Piece], cell: Box | None, taken: set[int]) -> Iterator[Piece]:
    if cell is None:
        return
    left, bottom, right, top = cell
    for piece in found:
        middle = (piece.left + piece.right) / 2
        if id(piece) not in taken and left <= middle <= right and bottom <= piece.middle <= top:
            taken.add(id(piece))
            yield piece
