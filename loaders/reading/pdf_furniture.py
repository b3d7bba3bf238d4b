"""Running heads, running feet and page numbers: what stands at the same place of many pages."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .pdf_pieces import Piece
from .sitting import is_front

_ZONE = 0.16  # of the page's height, at its head and at its foot
_SAME = 4.0  # points by which a line may stand higher or lower
_SHARE = 0.3  # of all pages; heads of odd and even pages have half each
_PAGE = re.compile(
    r"\W*(?:page|p\.?|pg\.?)?[\s|:-]*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*$|\W*[ivx]{1,6}\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Cells:
    """A table with lines around its cells: for each row, the pieces in each of its cells."""

    top: float
    bottom: float
    last: float  # where its last column begins
    rows: tuple[tuple[tuple[Piece, ...], ...], ...]


@dataclass(frozen=True)
class Page:
    """One page: its height and width, its pieces, and its tables without their pieces."""

    width: float
    height: float
    pieces: tuple[Piece, ...]
    tables: tuple[Cells, ...] = field(default=())


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """The pages with what they say alone; what names the body at the head of the first stays."""
    places: dict[str, list[tuple[int, Piece]]] = defaultdict(list)
    for n, page in enumerate(pages):
        for piece in _at_edges(page):
            places[_form(piece)].append((n, piece))
    running = {
        form: found for form, found in places.items() if len(found) > 1 and _runs(found, len(pages))
    }
    return [_bare(n, page, running) for n, page in enumerate(pages)]


def _at_edges(page: Page) -> list[Piece]:
    zone = _ZONE * page.height
    return [p for p in page.pieces if p.bottom < zone or p.top > page.height - zone]


def _form(piece: Piece) -> str:
    return re.sub(r"\d+", "#", piece.words.casefold())


def _runs(found: Sequence[tuple[int, Piece]], count: int) -> bool:
    return len({n for n, _ in found}) >= max(2, _SHARE * count)


def _bare(n: int, page: Page, running: dict[str, list[tuple[int, Piece]]]) -> Page:
    edges = _at_edges(page)
    heads = {id(p) for p in edges if _is_running(p, running.get(_form(p), ()))}
    said = {_form(p) for p in page.pieces if id(p) not in heads}
    gone = {id(p) for p in edges if id(p) in heads and not (n == 0 and _names(p, said))}
    gone |= {id(p) for p in _outermost(page, gone) if _PAGE.match(p.words)}
    return replace(page, pieces=tuple(p for p in page.pieces if id(p) not in gone))


def _is_running(piece: Piece, found: Sequence[tuple[int, Piece]]) -> bool:
    """Whether another page has the same words at the same height."""
    return any(p is not piece and abs(p.middle - piece.middle) < _SAME for _, p in found)


def _names(piece: Piece, said: set[str]) -> bool:
    """Whether a running head tells which body met, and nothing else does."""
    told = _form(piece) in said or _PAGE.match(piece.words)
    return not told and is_front(piece.words)


def _outermost(page: Page, gone: set[int]) -> list[Piece]:
    """The first and last line of a page, apart from what runs over all."""
    left = [p for p in _at_edges(page) if id(p) not in gone]
    if not left:
        return []
    top, bottom = max(p.top for p in left), min(p.bottom for p in left)
    return [p for p in left if p.top > top - p.height or p.bottom < bottom + p.height]
