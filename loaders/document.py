"""What a reader makes of one file: a normalised text, its items, and what it declares of itself."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

_BLANK = re.compile(r"\n[^\S\n]*\n\s*")


class Passage(NamedTuple):
    """A place in a document's normalised text: ``text[start:end] == quote``.

    A tuple, as a paper has thousands of them.
    """

    start: int
    end: int
    quote: str

    def __contains__(self, other: object) -> bool:
        """Whether another passage stands inside this one."""
        return isinstance(other, Passage) and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class Bound:
    """A day that the meeting was not before or not after, and the passage that proves it."""

    day: date
    passage: Passage


@dataclass(frozen=True)
class Sitting:
    """What is known of the meeting: who met, of which council, when. None is unknown."""

    council: str | None = None
    committee: str | None = None
    day: date | None = None
    not_before: Bound | None = None
    not_after: Bound | None = None


@dataclass(frozen=True)
class Item:
    """One agenda item: its title and the stretch of text that treats it."""

    title: str
    passage: Passage
    number: str | None = None


@dataclass(frozen=True)
class Declaration:
    """What an officer's report declares in its form: a heading and what stands under it."""

    name: str
    passage: Passage


@dataclass(frozen=True)
class Document:
    """One paper as read. ``key`` is its address, or else its path from the folder loaded."""

    key: str
    name: str
    kind: str  # item, meeting or report
    text: str
    title: str = ""
    sitting: Sitting = field(default_factory=Sitting)
    items: tuple[Item, ...] = ()
    body: tuple[Passage, ...] = ()  # where the paper speaks; labels and navigation are outside
    declarations: tuple[Declaration, ...] = ()
    url: str | None = None
    part: str = ""  # the end of its key, where its file holds other documents too
    notes: tuple[tuple[str, str], ...] = ()  # other columns of the sidecar
    warnings: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.text)  # remembered by the text; what is kept of papers is looked up often

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    @cached_property
    def paragraphs(self) -> tuple[Passage, ...]:
        """The runs of text with no blank line in them, inside the body."""
        return tuple(p for part in self.body for p in paragraphs(self.text, part))

    @cached_property
    def _starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def passage(self, start: int, end: int) -> Passage:
        return Passage(start, end, self.text[start:end])

    def item_at(self, passage: Passage) -> Item | None:
        return next((item for item in self.items if passage in item.passage), None)

    def title_of(self, item: Item) -> Passage | None:
        """The paragraph that is an item's title, where the text prints it."""
        title = " ".join(item.title.split()).casefold()
        for paragraph in (p for p in self.paragraphs if p in item.passage):
            words = " ".join(paragraph.quote.split()).casefold()
            if title in words and len(words) <= len(title) + 20:  # a number may stand before it
                return paragraph
        return None

    def paragraph_at(self, passage: Passage) -> Passage:
        """The paragraph that holds a passage, or the passage itself outside the body."""
        place = bisect_right(self._starts, passage.start) - 1
        here = self.paragraphs[place] if place >= 0 else passage
        return here if passage in here else passage


def paragraphs(text: str, part: Passage) -> Iterator[Passage]:
    """Split a part of a text at blank lines, without the white space around each run."""
    start = part.start
    for gap in [*_BLANK.finditer(text, part.start, part.end), None]:
        end = gap.start() if gap else part.end
        run = text[start:end]
        begin = start + len(run) - len(run.lstrip())
        if run.strip():
            yield Passage(begin, begin + len(run.strip()), run.strip())
        start = gap.end() if gap else end


def normalise(text: str) -> str:
    """One form of white space: no carriage returns, no odd spaces, none at the end of a line."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text = re.sub(r"[\u00a0\u2007\u202f\t]", " ", text.replace("\u200b", "").replace("\u00ad", ""))
    return re.sub(r"(?<! ) +\n", "\n", text)
