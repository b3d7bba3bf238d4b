"""Lines of a PDF put together again to paragraphs."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from .list_marks import plain_bullet
from .pdf_pieces import Piece
from .table_rows import note_line

_SPACING = 1.25  # a wider step than this, measured by the usual one, parts paragraphs
_USUAL = 1.15  # steps of lines by their height, where none can be measured
_SENTENCE_END = re.compile(r"[.!?;:][)\"”’]*$")
_STOP = re.compile(r"[.;!?](?=\s|$)")
_NUMBER = re.compile(r"\(?\d")
_SPLIT = "\x1f"  # behind a hyphen at the end of a line, until the whole text is known
_HYPHENATED = re.compile(rf"(?P<first>\w+(?:-\w+)*)-{_SPLIT}(?P<rest>\w+)")
_CUT_SHORT = frozenset({
    "a", "an", "and", "as", "at", "by", "for", "from", "had", "has", "in", "is", "of", "on", "or",
    "that", "the", "their", "to", "was", "were", "which", "with", "would",
})  # fmt: skip
_ENOUGH = 6  # lines that tell how wide their column is
_MEASURED = 600  # lines by which the usual step of a paper is known
_ALIKE = 4.0  # points by which lines of one column may begin apart
_PREFIX = re.compile(  # what a hyphen of its own stands behind
    r"(?:re|co|non|sub|well|self|ex|pre|post|multi|inter|mid|semi|anti|cross|long|short|high|low|"
    r"part|full|half|follow|year|by|on|off|in|out|up|over|under|two|three|four|five|six|seven|"
    r"eight|nine|ten|one|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d+|.*-.*)$",
    re.IGNORECASE,
)


class Edges:
    """Where full lines end: as far as any line goes that begins at the same place."""

    def __init__(self, lines: Sequence[Piece], widest: float) -> None:
        self._widest = widest
        ends: defaultdict[int, list[float]] = defaultdict(list)
        for line in lines:
            ends[round((line.indent or line.left) / _ALIKE)].append(line.right)
        near = {at: [*ends.get(at - 1, ()), *all_, *ends.get(at + 1, ())]
                for at, all_ in ends.items()}  # fmt: skip
        self._ends = {at: max(all_) for at, all_ in near.items() if len(all_) >= _ENOUGH}

    def of(self, line: Piece) -> float:
        """The edge of a line's column; that of the page where too few lines tell it."""
        return self._ends.get(round((line.indent or line.left) / _ALIKE), self._widest)


def paragraphs(lines: Iterable[Piece], edge: float) -> Iterator[str]:
    """The paragraphs of lines that stand below each other; ``edge`` is where full lines end."""
    return join(list(lines), edge)


def join(flow: Sequence[Piece | str | None], edge: float) -> Iterator[str]:
    """Paragraphs out of lines, of what is text already, and None for the end of a page."""
    lines = [piece for piece in flow if isinstance(piece, Piece)]
    edges = Edges(lines, edge)
    joining = _Joining(edges, _step(lines, edges))
    for piece in flow:
        if piece is None:
            joining.page_ended = True
        elif isinstance(piece, str):
            yield from filter(None, (joining.close(), piece))
        elif ended := joining.take(piece):
            yield ended
    if joining.words:
        yield joining.close()


def unhyphenated(text: str) -> str:
    """Words that were split at the end of a line, whole again; a hyphen of their own stays."""
    if _SPLIT not in text:
        return text
    known = frozenset(re.findall(r"\w+(?:-\w+)*", text.casefold()))
    return _HYPHENATED.sub(lambda match: _whole(match, known), text).replace(_SPLIT, "")


def _whole(match: re.Match[str], known: frozenset[str]) -> str:
    first, rest = match["first"], match["rest"]
    joined, apart = f"{first}{rest}", f"{first}-{rest}"
    if joined.casefold() in known:
        return joined
    own = apart.casefold() in known or not rest[0].islower() or _PREFIX.match(first)
    return apart if own else joined


def _step(lines: Sequence[Piece], edges: Edges) -> float:
    """The usual distance of lines inside a paragraph, measured by their height."""
    steps = [
        (before.top - after.top) / before.height
        for before, after in pairwise(lines[:_MEASURED])
        if not _fits(before, after, edges) and 0 < before.top - after.top < 3 * before.height
    ]
    return median(steps) if len(steps) > 2 else _USUAL


def _fits(before: Piece, after: Piece, edges: Edges) -> bool:
    """Whether the next line's first word had had room on this one: the break was meant."""
    if before.words[-1] == "," or before.words.rsplit(" ", 1)[-1] in _CUT_SHORT:
        return False
    a_letter = (before.right - before.left) / max(len(before.words), 1)
    first = len(after.words.split(" ", 1)[0])
    return before.right + (first + 1) * a_letter < edges.of(before)


@dataclass
class _Joining:
    """The paragraph that is being put together."""

    edges: Edges
    step: float
    page_ended: bool = False
    words: str = ""
    last: Piece | None = None
    several: bool = False  # lines in it
    notes: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])

    def take(self, piece: Piece) -> str:
        """Add a line; if it opens a paragraph, the one before it."""
        gap = self._gap(piece)
        self.page_ended = False
        ended = self.close() if gap == "\n\n" else ""
        begins = len(self.words)
        line = plain_bullet(piece.words)
        if gap in (" ", "\n") and self.words[-1:] == "-" and line[:1].isalnum():
            gap = _SPLIT
        self.words += (gap if self.words else "") + line
        self.several = begins > 0
        if piece.notes:
            self.notes += [(begins, note) for note in piece.notes]
        self.last = piece
        return ended

    def close(self) -> str:
        """The paragraph, with those who are to act below what they are to do."""
        whole = self._noted() if self.notes else self.words
        self.words, self.last, self.several, self.notes = "", None, False, []
        return whole

    def _noted(self) -> str:
        words = self.words
        for begins, note in reversed(self.notes):
            later = words[begins:].find("\nACTION: ")
            limit = begins + later if later >= 0 else len(words)
            last = begins == self.notes[-1][0]
            stop = None if last else _STOP.search(words, begins, limit)
            at = stop.end() if stop else limit
            words = f"{words[:at]}\n{note_line(note)}\n{words[at:].lstrip()}".rstrip()
        return words

    def _gap(self, piece: Piece) -> str:
        """What stands between the last line and this one."""
        last = self.last
        if last is None:
            return "\n\n"
        fits = _fits(last, piece, self.edges)
        marked = piece.opens and (fits or not _NUMBER.match(piece.words))
        if not self.page_ended and self._is_apart(last, piece):
            return "\n\n"
        if marked:
            return "\n\n" if _NUMBER.match(piece.words) or self.page_ended else "\n"
        if piece.words[:1].islower() or (not fits and not (piece.bold and not last.bold)):
            return " "
        if self.page_ended or (last.bold and not piece.bold) or _is_over(self, last):
            return "\n\n"
        return " " if piece.words.startswith("(") else "\n"

    def _is_apart(self, last: Piece, piece: Piece) -> bool:
        height = max(last.height, piece.height)
        return not -height <= last.top - piece.top <= _SPACING * self.step * height


def _is_over(joining: _Joining, last: Piece) -> bool:
    """Whether a short line ends a paragraph of prose or is a heading in capitals."""
    ends = bool(_SENTENCE_END.search(last.words))
    prose = ends and (joining.several or len(last.words) > 60)
    heading = last.words.isupper() and not ends
    return prose or heading
