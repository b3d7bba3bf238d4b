"""A whole meeting whose items are known apart: written as one text, in which each item has its
place, and labels, papers and agendas stand beside what was said."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ..document import Document, Item, Passage, Sitting
from .exempt import is_exempt, opens_exempt, opens_public, told_exempt
from .read_item import opens_pasted
from .read_lines import parts
from .sitting import one_day

AGENDA = "Agenda"  # what is put before the meeting; it is no minute
_SPEAKS = re.compile(
    r"(?:draft |public )?(?:minutes?|decisions?|actions?|discussion|resolutions?|comments?|"
    r"presented by|outcomes?)\b",
    re.IGNORECASE,
)
_PURPOSE = re.compile(r"To [a-z]")
_BESIDE = re.compile(r"(?:action|presented)", re.IGNORECASE)  # a label that its words need


@dataclass(frozen=True)
class Told:
    """What stands under one label of an item, as paragraphs."""

    label: str
    words: tuple[str, ...]

    @property
    def speaks(self) -> bool:
        """Whether it tells of the meeting, and is no list of papers or agenda."""
        return bool(_SPEAKS.match(self.label))


@dataclass(frozen=True)
class Part:
    """One item of a meeting; without a number it is a heading above items."""

    title: str
    number: str = ""
    told: tuple[Told, ...] = ()
    restricted: bool = False  # the site itself says that it is not for the public

    @property
    def is_heading(self) -> bool:
        """Whether it only stands above items."""
        return self.number.strip(".0 ") == "" and not any(t.speaks for t in self.told)


@dataclass
class _Writer:
    """A text that grows by paragraphs, each of which speaks or not."""

    pieces: list[str] = field(default_factory=list[str])
    spoken: list[tuple[int, int, bool]] = field(default_factory=list[tuple[int, int, bool]])
    length: int = 0

    def write(self, words: str, speaks: bool) -> int:
        """Add a paragraph; where it starts."""
        start = self.length
        self.pieces += [words, "\n\n"]
        self.spoken.append((start, start + len(words), speaks))
        self.length += len(words) + 2
        return start

    @property
    def text(self) -> str:
        return "".join(self.pieces)[:-1]


def assembled(
    name: str,
    head: Iterable[str],
    attendance: Iterable[str],
    items: Iterable[Part],
    sitting: Sitting,
) -> Document:
    """The document of a meeting: what its page says at its head, who was there, its items."""
    writer = _Writer()
    front = [line for line in head if line]
    for line in front:
        writer.write(line, False)
    for line in attendance:
        writer.write(line, True)
    shown, withheld = _shown(items)
    shown, pasted = _without_pasted(shown, sitting)
    minuted = any(re.search(r"\bminutes\b", line, re.IGNORECASE) for line in front)
    places = list(_written(writer, shown, minuted))
    text = writer.text
    spoken = [
        (Passage(start, end, text[start:end]), speaks) for start, end, speaks in writer.spoken
    ]
    return Document(
        key=name,
        name=name,
        kind="meeting",
        text=text,
        title=front[0] if front else name,
        sitting=sitting,
        items=tuple(_item(text, part, start, end) for part, start, end in places),
        body=parts(text, spoken),
        warnings=(*told_exempt(withheld), *pasted),
    )


def _shown(items: Iterable[Part]) -> tuple[list[Part], list[str]]:
    """The items without the text of those that are not for the public; their titles."""
    shown: list[Part] = []
    withheld: list[str] = []
    private = False  # under a heading "Part 2"
    for part in items:
        if part.is_heading:
            private = opens_exempt(part.title) or (private and not opens_public(part.title))
        secret = part.restricted or is_exempt(part.title) or private or _says_so(part)
        if secret and any(told.words for told in part.told):
            withheld.append(part.title)
        shown.append(replace(part, told=()) if secret else part)
    return shown, withheld


def _without_pasted(items: list[Part], sitting: Sitting) -> tuple[list[Part], list[str]]:
    """The items without the minutes of another meeting that one repeats to approve them: what was
    said there was not said on this day."""
    shown: list[Part] = []
    cut: list[str] = []
    for part in items:
        told = tuple(replace(one, words=_own(one.words, sitting)) for one in part.told)
        if told != part.told:
            cut.append(
                f"{part.title[:80]!r} repeats the minutes of another meeting, which are not loaded;"
                " load those minutes as a paper of their own"
            )
        shown.append(replace(part, told=told))
    return shown, cut


def _own(words: tuple[str, ...], sitting: Sitting) -> tuple[str, ...]:
    """Paragraphs up to the heading of minutes of another day."""
    for n, line in enumerate(words):
        held = one_day([line]) if opens_pasted(line) else None
        if held and held != sitting.day:
            return words[:n]
    return words


def _says_so(part: Part) -> bool:
    """Whether the first lines of an item mark it as not for publication."""
    return any(is_exempt(words) for told in part.told for words in told.words[:2])


def _written(writer: _Writer, items: list[Part], minuted: bool) -> Iterator[tuple[Part, int, int]]:
    """Write the items. Text without a label is the agenda's, unless a page of minutes has none."""
    labelled = any(told.speaks for part in items for told in part.told) or not minuted
    for part in items:
        number = part.number.strip().rstrip(".")
        start = writer.write(f"{number}. {part.title}" if number else part.title, True)
        for told in part.told:
            _write_told(writer, told, labelled)
        if not part.is_heading:
            yield part, start, writer.length - 2


def _write_told(writer: _Writer, told: Told, labelled: bool) -> None:
    if not told.words:
        return
    beside = _BESIDE.match(told.label)
    if told.label != AGENDA and not beside:
        writer.write(f"{told.label}:", False)
    for words in told.words:
        agenda = told.label == AGENDA and (not labelled or bool(_PURPOSE.match(words)))
        line = f"{told.label}: {words}" if beside else words
        writer.write(line, told.speaks or agenda)


def _item(text: str, part: Part, start: int, end: int) -> Item:
    return Item(part.title, Passage(start, end, text[start:end]), part.number.strip(". ") or None)
