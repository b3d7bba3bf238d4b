"""The lines of a PDF's page with their places; a line with wide gaps is several pieces.

The page's whole text is asked for once, and places only of the ends of each line: a question for
each character would cost more than all the rest.
"""

import ctypes
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]
import pypdfium2.raw as pdfium_c  # pyright: ignore[reportMissingTypeStubs]

from .list_marks import is_mark

_LINE = re.compile(r"[^\r\n\ufffe\x02]+[\ufffe\x02]?")
_SPACES = re.compile(r"\s+")
_HYPHEN = "\ufffe\x02"  # what pdfium writes for a hyphen at the end of a line
_GAP = 1.2  # line heights between two words that stand in two columns; justified lines have less
_BOLD = re.compile(r"bold|black|heavy|semibold", re.IGNORECASE)
_MOST = 300_000  # characters of a page
_LONG_HEADING = 60  # characters: a longer line without a number is no heading
_FONT_NAME = 96  # bytes

_box_of = pdfium_c.FPDFText_GetLooseCharBox  # pyright: ignore
_font_of = pdfium_c.FPDFText_GetFontInfo  # pyright: ignore


class Piece(NamedTuple):
    """Words on one line of one column, and where they stand; up is more.

    A tuple, as a paper has thousands of them.
    """

    words: str
    left: float
    right: float
    bottom: float
    top: float
    bold: bool = False
    notes: tuple[str, ...] = ()  # what stands beside it in the margin
    indent: float = 0.0  # where the words behind a number begin

    @property
    def height(self) -> float:
        return max(self.top - self.bottom, 1.0)

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def opens(self) -> bool:
        """Whether it opens with a number or bullet."""
        return is_mark(self.words.split(" ", 1)[0])


Cut = tuple[float, float, float]  # an edge between two cells: its x, its bottom and top


class TooLongError(Exception):
    """A page has more characters than any page of words."""


def pieces(page: pdfium.PdfPage, cuts: Sequence[Cut] = ()) -> list[Piece]:
    """The pieces of a page in the order in which it writes them."""
    text_page = page.get_textpage()
    try:
        count = pdfium_c.FPDFPage_CountObjects(page.raw)
        return list(_Lines(text_page, cuts, count).pieces())
    finally:
        text_page.close()


class _Lines:
    """One page's text as lines, and the questions after places."""

    def __init__(self, text_page: pdfium.PdfTextPage, cuts: Sequence[Cut], objects: int) -> None:
        count = text_page.count_chars()
        if count > _MOST:
            raise TooLongError
        self.raw = text_page.raw
        self.text = text_page.get_text_range()
        self.cuts = cuts
        self.objects = objects
        self._same: bool = len(self.text) == count
        self._box = pdfium_c.FS_RECTF()
        self._to_box = ctypes.byref(self._box)
        self._font = ctypes.create_string_buffer(_FONT_NAME)
        self._to_flags = ctypes.byref(ctypes.c_int())

    def pieces(self) -> Iterator[Piece]:
        lines = [line for span in self._spans() if (line := self._piece(*span))]
        wide = self._wide([line for line, _, _ in lines])
        for (line, start, end), gaps in zip(lines, wide, strict=True):
            if gaps or "   " in line.words or (self.cuts and self._is_cut(line)):
                yield from self._parted(line, start, end)
            else:
                yield line

    def _spans(self) -> Iterator[tuple[int, int]]:
        for match in _LINE.finditer(self.text):
            words, start = match.group(), match.start()
            if words[0].isspace() or words[-1].isspace():
                start += len(words) - len(words.lstrip())
                words = words.strip()
            if words:
                yield start, start + len(words)

    def _piece(self, start: int, end: int) -> tuple[Piece, int, int] | None:
        words = self.text[start:end]
        last = end - 1
        if words[-1] in _HYPHEN:
            words, last = words[:-1] + "-", max(end - 2, start)
        place, box = self._place(start), self._box
        if place is None or not _box_of(self.raw, self._char(last), self._to_box):
            return None
        left, right, bottom, top = place[0], box.right, place[2], place[3]
        if right <= left:
            return None  # upright or mirrored words are no line of the paper
        may_head = len(words) < _LONG_HEADING or words[0].isdigit() or words.isupper()
        bold = may_head and self._is_bold(start)
        return Piece(words, left, right, bottom, top, bold), start, end

    def _char(self, index: int) -> int:
        """The page's own count of a character of its text."""
        if self._same:
            return index
        return pdfium_c.FPDFText_GetCharIndexFromTextIndex(self.raw, index)

    def _place(self, index: int) -> tuple[float, float, float, float] | None:
        box = self._box
        if not _box_of(self.raw, self._char(index), self._to_box):
            return None
        return box.left, box.right, box.bottom, box.top

    def _is_bold(self, index: int) -> bool:
        _font_of(self.raw, self._char(index), self._font, _FONT_NAME, self._to_flags)
        return _names_bold(self._font.value)

    def _wide(self, lines: Sequence[Piece]) -> Sequence[bool]:
        """For each line whether it has a wide gap; none has where each is written in one go."""
        if self.objects == len(lines):
            return [False] * len(lines)
        count = pdfium_c.FPDFText_CountRects(self.raw, 0, -1)
        return _wide(lines, self._rects(count)) if count > len(lines) else [False] * len(lines)

    def _rects(self, count: int) -> Iterator[tuple[float, float, float]]:
        """Left, right and middle of each run of words that the page writes in one go."""
        left, top, right, bottom = (ctypes.c_double() for _ in range(4))
        places = [ctypes.byref(value) for value in (left, top, right, bottom)]
        for n in range(count):
            pdfium_c.FPDFText_GetRect(self.raw, n, *places)
            yield left.value, right.value, (top.value + bottom.value) / 2

    def _is_cut(self, line: Piece) -> bool:
        return any(
            line.left + 1 < x < line.right - 1 and low < line.middle < high
            for x, low, high in self.cuts
        )

    def _parted(self, line: Piece, start: int, end: int) -> Iterator[Piece]:
        """The parts of a line between wide gaps, and between the cells of a table."""
        words, left, begin = self.text[start:end], line.left, 0
        for space in _SPACES.finditer(words):
            before = self._place(start + space.start() - 1)
            after = self._place(start + space.end())
            if before and after and self._parts(line, before[1], after[0]):
                yield line._replace(words=words[begin : space.start()], left=left, right=before[1])
                begin, left = space.end(), after[0]
        yield line._replace(words=line.words[begin:], left=left)

    def _parts(self, line: Piece, before: float, after: float) -> bool:
        wide = after - before > _GAP * line.height
        return wide or any(
            before - 1 < x < after + 1 and low < line.middle < high for x, low, high in self.cuts
        )


@lru_cache(maxsize=256)
def _names_bold(font: bytes) -> bool:
    return bool(_BOLD.search(font.decode("ascii", "ignore")))


def _wide(lines: Sequence[Piece], rects: Iterator[tuple[float, float, float]]) -> list[bool]:
    """For each line whether two of its runs stand far apart; both come in the same order."""
    found = [False] * len(lines)
    at, end = 0, 0.0
    for left, right, middle in rects:
        place = at
        while place < len(lines) and not lines[place].bottom <= middle <= lines[place].top:
            place += 1
        if place == len(lines):
            continue  # of no line that is read
        if place == at and end and left - end > _GAP * lines[at].height:
            found[at] = True
        at, end = place, right
    return found
