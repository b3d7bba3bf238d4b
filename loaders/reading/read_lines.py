"""A text as lines that know where they stand, and the parts of it in which the paper speaks."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ..document import Declaration, Passage

_LINE = re.compile(r"[^\n]+")
_PDF_SIZE = re.compile(r"\s*(?:[-–]\s*)?(?:pdf icon\s*)?PDF\s+[\d.,]+\s*[KM]B\b.*$", re.IGNORECASE)
BREADCRUMB = re.compile(r"^\s*(?:you are here:?\s*)?home\s*[>»|]", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"^\s*(?:page\s+\d+(?:\s+of\s+\d+)?|[-–]\s*\d+\s*[-–])\s*$", re.IGNORECASE
)
_PURPOSE = re.compile(r"^(?:1\.\d\.?\s+)?(?=To [a-z])")
_LONGEST_TITLE = 300  # characters; no line of furniture or title is longer


@lru_cache(maxsize=4)
def lines(text: str, start: int = 0, end: int | None = None) -> tuple[Passage, ...]:
    """The lines of a text that hold anything, without the white space around them."""
    return tuple(_lines(text, start, end))


def _lines(text: str, start: int, end: int | None) -> Iterator[Passage]:
    for match in _LINE.finditer(text, start, len(text) if end is None else end):
        words = match[0].strip()
        if words:
            begin = match.start() + match[0].index(words[0])
            yield Passage(begin, begin + len(words), words)


@lru_cache(maxsize=1024)
def is_furniture(line: str) -> bool:
    """Whether a line is a page number, a breadcrumb or a file's size, not the paper speaking."""
    return len(line) < _LONGEST_TITLE and bool(
        _PAGE_NUMBER.search(line) or BREADCRUMB.search(line) or not sizeless(line).strip()
    )


def without_size(line: Passage) -> Passage:
    """A title line without 'pdf icon PDF 87 KB' at its end."""
    words = sizeless(line.quote) if len(line.quote) < _LONGEST_TITLE else line.quote
    return Passage(line.start, line.start + len(words), words)


def sizeless(line: str) -> str:
    """Words without the size of a file at their end."""
    return _PDF_SIZE.sub("", line) if "pdf" in line.lower() else line


def parts(text: str, spoken: Iterable[tuple[Passage, bool]]) -> tuple[Passage, ...]:
    """Runs of lines that speak; a line that does not ends a run, and so does a shortened one."""
    runs: list[list[int]] = []
    open_run = False
    for line, speaks in spoken:
        if speaks and open_run:
            runs[-1][1] = line.end
        elif speaks:
            runs.append([line.start, line.end])
        open_run = speaks
    return tuple(Passage(start, end, text[start:end]) for start, end in runs)


def purpose(front: Iterable[Passage]) -> tuple[Declaration, ...]:
    """What the front of a paper says that it is for ("To consider …"), under that name."""
    for line in front:
        if found := _PURPOSE.search(line.quote):
            start = line.start + found.end()
            return (Declaration("Purpose", Passage(start, line.end, line.quote[found.end() :])),)
    return ()
