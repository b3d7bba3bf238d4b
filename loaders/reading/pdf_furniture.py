"""Running heads, running feet and page numbers: what stands at the same place of many pages."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .list_marks import is_mark
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
    places: defaultdict[str, list[tuple[int, Piece]]] = defaultdict(list)
    edges = [[(_form(piece), piece) for piece in _at_edges(page)] for page in pages]
    for n, found in enumerate(edges):
        for form, piece in found:
            places[form].append((n, piece))
    running = {form: found for form, found in places.items() if _runs(found, len(pages))}
    return [
        _bare(page, found, running, first=n == 0)
        for n, (page, found) in enumerate(zip(pages, edges, strict=True))
    ]


def _at_edges(page: Page) -> list[Piece]:
    """The pieces at the head and foot of a page, but for numbers of what stands beside them."""
    zone = _ZONE * page.height
    found = [p for p in page.pieces if p.bottom < zone or p.top > page.height - zone]
    return [p for p in found if not (is_mark(p.words) and _has_neighbour(p, found))]


def _has_neighbour(number: Piece, found: Sequence[Piece]) -> bool:
    return any(p.left > number.right and p.bottom < number.middle < p.top for p in found)


def _form(piece: Piece) -> str:
    return re.sub(r"\d+", "#", piece.words.casefold())


def _runs(found: Sequence[tuple[int, Piece]], count: int) -> bool:
    return len(found) > 1 and len({n for n, _ in found}) >= max(2, _SHARE * count)


def _bare(
    page: Page,
    edges: Sequence[tuple[str, Piece]],
    running: dict[str, list[tuple[int, Piece]]],
    first: bool,
) -> Page:
    heads = {id(p) for form, p in edges if _is_running(p, running.get(form, ()))}
    if first:
        said = {_form(p) for p in page.pieces if id(p) not in heads}
        heads -= {id(p) for form, p in edges if form not in said and _names_body(p)}
    left = [p for _, p in edges if id(p) not in heads]
    gone = heads | {id(p) for p in _outermost(left) if _PAGE.match(p.words)}
    return replace(page, pieces=tuple(p for p in page.pieces if id(p) not in gone))


def _is_running(piece: Piece, found: Sequence[tuple[int, Piece]]) -> bool:
    """Whether another page has the same words at the same height."""
    return any(p is not piece and abs(p.middle - piece.middle) < _SAME for _, p in found)


def _names_body(piece: Piece) -> bool:
    """Whether a running head tells which body met."""
    return not _PAGE.match(piece.words) and is_front(piece.words)


def _outermost(left: Sequence[Piece]) -> list[Piece]:
    """The first and last line of a page, apart from what runs over all."""
    if not left:
        return []
    top, bottom = max(p.top for p in left), min(p.bottom for p in left)
    return [p for p in left if p.top > top - p.height or p.bottom < bottom + p.height]
