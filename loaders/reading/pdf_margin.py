"""Who is to act, told in a column at the right margin: it belongs to the lines beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from .pdf_furniture import Page
from .pdf_pieces import Piece
from .table_rows import is_margin_head, is_other_head

_INITIALS = re.compile(r"[A-Z]{2,4}(?:\s*[/,&+]\s*(?:[A-Z]{2,4})?)*$")
_ACTION = re.compile(r"(?:ACTION|Action)(?:\s+by)?\s*[:–-]\s*\S")
_HEADED, _UNHEADED = 0.6, 0.7  # of the page's width: where such a column begins at the earliest
_BESIDE = 0.35  # of the width: prose that stands beside it is at least as wide
_TOLERANCE = 25.0  # points by which entries may begin left of their heading
_LONGEST = 40  # characters of an entry


def with_notes(pages: Sequence[Page]) -> list[Page]:
    """The pages with what stands in such a column on the lines beside it."""
    found: list[Page] = []
    column = None
    for page in pages:
        head = _head(page)
        column = head.left - _TOLERANCE if head else column
        found.append(_noted(page, head, column))
    return found


def _head(page: Page) -> Piece | None:
    return next(
        (p for p in page.pieces if p.left > _HEADED * page.width and is_margin_head(p.words)), None
    )


def _noted(page: Page, head: Piece | None, column: float | None) -> Page:
    right = min(_UNHEADED * page.width, column or page.width)
    beside_all = (p for p in page.pieces if p.left >= right and p is not head)
    notes = [p for p in beside_all if _is_note(p, page, column)]
    if not notes and not head:
        return page
    heads = [p for p in page.pieces if head and _is_head_beside(p, head)]
    apart = {id(p) for p in (*notes, *heads)}
    told = [p for p in page.pieces if id(p) not in apart]
    beside: dict[int, tuple[str, ...]] = {}
    for note in _stacked(notes):
        place = _beside(note, told)
        if place is not None:
            beside[id(place)] = (*beside.get(id(place), ()), note.words)
    pieces = (p._replace(notes=beside[id(p)]) if id(p) in beside else p for p in told)
    return replace(page, pieces=tuple(pieces))


def _is_note(piece: Piece, page: Page, column: float | None) -> bool:
    if len(piece.words) > _LONGEST or re.search(r"\d", piece.words):
        return False
    if column is not None and piece.left >= column:
        return True
    told = _INITIALS.match(piece.words) or _ACTION.match(piece.words)
    return bool(told) and piece.left > _UNHEADED * page.width and _beside_prose(piece, page)


def _beside_prose(piece: Piece, page: Page) -> bool:
    """Names and initials side by side are a table, not a margin."""
    row = [p for p in page.pieces if p is not piece and p.bottom < piece.middle < p.top]
    return all(p.right - p.left > _BESIDE * page.width for p in row)


def _is_head_beside(piece: Piece, head: Piece) -> bool:
    beside = piece.bottom < head.middle < piece.top
    return piece is head or (beside and is_other_head(piece.words))


def _stacked(notes: Sequence[Piece]) -> list[Piece]:
    """Entries of two lines as one: "Head of", "Parks"; two people below each other are both."""
    found: list[Piece] = []
    for note in sorted(notes, key=lambda p: -p.middle):
        above = found[-1] if found else None
        if above and above.bottom - note.top < 0.5 * note.height:
            both = _INITIALS.match(note.words) and _INITIALS.match(above.words)
            words = f"{above.words.rstrip(' /,')}{' / ' if both else ' '}{note.words}"
            found[-1] = above._replace(words=words, bottom=note.bottom)
        else:
            found.append(note)
    return found


def _beside(note: Piece, told: Sequence[Piece]) -> Piece | None:
    """The line that stands beside the first line of a note, or else the one above."""
    first = note.top - note.height / 4
    at_or_above = [p for p in told if p.middle > first - 0.75 * p.height]
    return min(at_or_above, key=lambda p: abs(p.middle - first), default=None)
