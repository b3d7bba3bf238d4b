"""The text of minutes published as PDF: paragraphs, lists and tables, without running heads."""

import re
from collections.abc import Iterator, Sequence

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]

from ...ontology.errors import UnreadableError
from .pdf_columns import flow, rows
from .pdf_furniture import Page, without_furniture
from .pdf_join import join, paragraphs, unhyphenated
from .pdf_margin import with_notes
from .pdf_pieces import Piece, TooLongError, pieces
from .pdf_tables import Tables, cells
from .table_rows import has_margin, table_blocks

MOST_PAGES = 3_000  # the longest packs of papers have under 1,500
MOST_TEXT = 10_000_000  # characters
_NO_PAGES = "the PDF has no pages; download it again"
_EMPTY = re.compile(rb"/Count\s+0\b")
_TAIL = 2_048  # bytes in which a whole file says that it ends


def pdf_text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a PDF, and warnings of pages that hold none."""
    if b"%%EOF" not in data[-_TAIL:]:
        raise UnreadableError("the PDF stops before its end; download it again")
    pdf = _opened(data)
    try:
        pages = list(_pages(pdf, Tables(data)))
    finally:
        pdf.close()
    text = unhyphenated("\n\n".join(_blocks(pages)))
    if not text.strip():
        raise UnreadableError(
            "the PDF holds pictures of pages and no text; have their text recognised (OCR) first"
        )
    return text + "\n", _warnings(pages)


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        pdf = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise UnreadableError(_why_closed(data)) from error
    count = len(pdf)
    if not 0 < count <= MOST_PAGES:
        pdf.close()
        many = f"the PDF has {count} pages, more than {MOST_PAGES}; save the minutes in it alone"
        raise UnreadableError(many if count else _NO_PAGES)
    return pdf


def _why_closed(data: bytes) -> str:
    """Told from the file: pdfium's own reason may be that of a file before it."""
    if b"/Encrypt" in data:
        return "the PDF is encrypted; save a copy without a password"
    return _NO_PAGES if _EMPTY.search(data) else "the PDF is damaged; download it again"


def _pages(pdf: pdfium.PdfDocument, tables: Tables) -> Iterator[Page]:
    length = 0
    for n in range(len(pdf)):
        try:
            page = pdf[n]
            read = _page(page, n, tables)
            page.close()
        except pdfium.PdfiumError as error:
            raise UnreadableError(
                f"page {n + 1} of the PDF is damaged; download it again"
            ) from error
        except TooLongError:
            length = MOST_TEXT
            read = Page(0, 0, ())
        length += sum(len(piece.words) for piece in read.pieces)
        if length >= MOST_TEXT:
            raise UnreadableError(
                f"the PDF has more than {MOST_TEXT:,} characters on its first {n + 1} pages; "
                "save the minutes in it alone"
            )
        yield read


def _page(page: pdfium.PdfPage, n: int, tables: Tables) -> Page:
    found = pieces(page)
    grids = tables.on(page, n, found)
    outside, inside = cells(page, found, grids)
    width, height = page.get_size()
    return Page(width, height, tuple(outside), tuple(inside))


def _blocks(pages: Sequence[Page]) -> Iterator[str]:
    told = with_notes(without_furniture(pages))
    edge = max((p.right for page in told for p in page.pieces), default=0.0)
    whole: list[Piece | str | None] = []
    margins: set[int] = set()
    for page in told:
        whole += [*_in_order(page, margins), None]
    return _rows_together(join(whole, edge))


def _in_order(page: Page, margins: set[int]) -> Iterator[Piece | str]:
    """What a page says from its head to its foot; a table where it stands. ``margins``: where
    the columns stand that tables before it have headed as those of who is to act."""
    left = list(page.pieces)
    for table in sorted(page.tables, key=lambda table: -table.top):
        above = [piece for piece in left if piece.middle > table.top]
        left = [piece for piece in left if piece.middle <= table.top]
        yield from flow(rows(above))
        told = [[_cell(cell) for cell in row] for row in table.rows]
        if has_margin(told):
            margins.add(round(table.last / 8))
        yield from table_blocks(told, margin=round(table.last / 8) in margins)
    yield from flow(rows(left))


def _cell(cell: Sequence[Piece]) -> list[str]:
    edge = max((piece.right for piece in cell), default=0.0)
    lines = [
        row[0]._replace(words="   ".join(piece.words for piece in row), right=row[-1].right)
        for row in rows(cell)
    ]
    return list(paragraphs(lines, edge))


def _rows_together(blocks: Iterator[str]) -> Iterator[str]:
    """The rows of a table that goes on, on the next page, without its heads a second time."""
    held = ""
    for block in blocks:
        head = held.split("\n", 1)[0]
        if held and " | " in head and " | " in block and _columns(head) == _columns(block):
            again = block.split("\n", 1)
            rest = again[1:] if again[0] == head else [block]
            held = "\n".join([held, *rest])
            continue
        if held:
            yield held
        held = block
    if held:
        yield held


def _columns(block: str) -> int:
    return block.split("\n", 1)[0].count(" | ")


def _warnings(pages: Sequence[Page]) -> tuple[str, ...]:
    empty = [n for n, page in enumerate(pages, 1) if not page.pieces and not page.tables]
    if not empty:
        return ()
    numbers = ", ".join(map(str, empty[:5])) + (" …" if len(empty) > 5 else "")
    return (f"no text on page {numbers}: if it is a picture of text, that is not read",)
