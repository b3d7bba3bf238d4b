"""ModernGov's page of one agenda item, issue or decision, saved as text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from ..document import Document, Item, Passage, Sitting
from .bounds import bounded
from .committees import addressed, named_council
from .read_file import is_html
from .read_heads import items
from .read_lines import BREADCRUMB, is_furniture, lines, parts, purpose, without_size
from .sitting import is_front, meeting_line, one_day

_HEADING = re.compile(
    r"^(?:agenda item|issue details|issue\s+[-–]\s+.+|decision details|decision\s+[-–]\s+.+)$",
    re.IGNORECASE,
)
_MEETING = re.compile(r"^(?:decided at )?meeting\s*:\s*\S", re.IGNORECASE)
_SPEAKS = re.compile(
    r"^(?:minutes|decisions?|purpose|report summary|summary|discussion|extract|agenda item|"
    r"reasons? for (?:the )?decision|comments?)\s*(?::\s*|$)",
    re.IGNORECASE,
)
_SILENT = re.compile(
    r"^(?:(?:supporting|additional|accompanying|related|background) documents?|documents|"
    r"attachments?|related (?:meetings|decisions)|this page|contact information)\s*:?\s*$",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^(?:decision maker|decision status|is key decision\??|is subject to call[ -]?in\??|"
    r"publication date|date of decision|effective from|notice of proposed decision.*|"
    r"urgency status|report authors?|decision type|reason key|decision due|current status|"
    r"issue type|first published|wards?(?: affected)?|status)\s*:",
    re.IGNORECASE,
)
_DECIDED = re.compile(r"^date of decision\s*:", re.IGNORECASE)
_MAKER = re.compile(r"^decision maker\s*:", re.IGNORECASE)
_PASTED = re.compile(
    r"^(?:the\s+)?(?:draft\s+)?minutes of (?:the|an?) (?:[\w' ]+ )?meeting\b"
    r"(?:[^.]{0,80})\bon\b.*\d{2,4}$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:minutes|decisions?|discussion)\s*:?\s*$", re.IGNORECASE | re.MULTILINE)
_TELLS = re.compile(r"^(?:[A-Z][\w'’-]*|[•·]\s*[A-Z]\w*|\(?[a-z\d]{1,3}[.)])\s.{50,}[.;:]$")
_TOP, _NAVIGATION = 8, 60  # lines in which a page says what it is: without and with a breadcrumb
_FIELD_LINE = 120  # a longer one is a sentence


@dataclass
class _Page:
    """What the walk down the lines has found so far."""

    spoken: list[tuple[Passage, bool]] = field(default_factory=list[tuple[Passage, bool]])
    front: list[Passage] = field(default_factory=list[Passage])  # title and purpose
    meetings: list[Passage] = field(default_factory=list[Passage])
    fields: list[str] = field(default_factory=list[str])
    navigation: list[str] = field(default_factory=list[str])
    pasted: Passage | None = None  # the heading of other minutes that the page repeats
    labelled: bool = False
    speaking: bool = True
    unmarked: bool = False  # the page has lost the word "Minutes" above what was said


def claims(text: str) -> bool:
    """Whether the page names itself an agenda item, issue or decision at its head."""
    return not is_html(text) and _heading_at(text) is not None


def read(text: str, name: str) -> Document:
    """Read the page: its item, its meeting, and where its minutes speak."""
    page = _walk(text)
    title = _title(page)
    body = parts(text, _without_repeats(page, title))
    sitting, warnings = _sitting(page)
    return Document(
        key=name,
        name=name,
        kind="item",
        text=text,
        title=title,
        sitting=bounded(sitting, body),
        items=_items(text, page, title, body),
        body=body,
        declarations=purpose(page.front),
        warnings=warnings,
    )


def _heading_at(text: str) -> int | None:
    """Where the page says what it is: at once, or below its breadcrumb."""
    crumb = False
    for n, line in enumerate(islice(lines(text), _NAVIGATION)):
        crumb = crumb or bool(BREADCRUMB.search(line.quote))
        if _HEADING.search(line.quote) and (crumb or n < _TOP):
            return line.start
    return None


def _walk(text: str) -> _Page:
    page = _Page(unmarked=not _LABEL.search(text))
    heading = _heading_at(text) or 0
    for line in lines(text):
        above = line.start <= heading or _HEADING.search(line.quote)
        if (above and not page.labelled) or BREADCRUMB.search(line.quote):
            page.navigation.append(line.quote)
            page.spoken.append((line, False))
        else:
            _take(page, line)
    return page


def _take(page: _Page, line: Passage) -> None:
    label = _SPEAKS.search(line.quote)
    if is_meeting_line(line.quote):
        page.meetings.append(line)
        page.spoken += [(line, False), (line, True), (line, False)]  # a part of its own
    elif _FIELD.search(line.quote) and len(line.quote) < _FIELD_LINE:
        page.fields.append(line.quote)
        page.spoken.append((line, False))
    elif _SILENT.search(line.quote):
        page.speaking = False
        page.spoken.append((line, False))
    elif label:
        page.labelled = page.speaking = True
        page.spoken.append((line, False))
        if rest := line.quote[label.end() :]:
            page.spoken.append((Passage(line.end - len(rest), line.end, rest), True))
    else:
        _speak(page, line)


def opens_pasted(line: str) -> bool:
    """Whether a line heads the minutes of a meeting that a page repeats."""
    return bool(_PASTED.search(line))


def is_meeting_line(line: str) -> bool:
    """Whether a line says which meeting, on which day, what stands below it was told at."""
    return bool(_MEETING.search(line) and one_day([line]))


def _speak(page: _Page, line: Passage) -> None:
    if page.unmarked and not page.speaking and _TELLS.search(line.quote):
        page.labelled = page.speaking = True  # what was said goes on below the papers' names
    if not page.labelled and page.speaking and not is_furniture(line.quote):
        page.front.append(without_size(line))
    if page.labelled and not page.pasted and _PASTED.search(line.quote):
        page.pasted = line
    speaks = page.speaking and not is_furniture(line.quote)
    page.spoken.append((without_size(line) if not page.labelled else line, speaks))


def _title(page: _Page) -> str:
    """The line under the heading; where the page has lost it, what the item is said to be for."""
    first = page.front[0].quote if page.front else ""
    return first.rstrip(".") if first.startswith("To ") else first


def _without_repeats(page: _Page, title: str) -> Iterator[tuple[Passage, bool]]:
    """The lines, the title printed a second time with its number or size not being speech."""
    seen = False
    for line, speaks in page.spoken:
        words = re.sub(r"^\d+\.?\s+", "", without_size(line).quote)
        same = words.casefold() == title.casefold()
        yield (without_size(line) if same else line), speaks and not (same and seen)
        seen = seen or same


def _items(text: str, page: _Page, title: str, body: Sequence[Passage]) -> tuple[Item, ...]:
    if not body:
        return ()
    end = body[-1].end
    inner = items(text, page.pasted.end, end, is_front) if page.pasted else ()
    stop = page.pasted.end if page.pasted and inner else end
    start = page.front[0].start if page.front else body[0].start
    number = (
        re.search(r"\(\s*item\s+([\w.]+)\s*\)", page.meetings[0].quote, re.I)
        if page.meetings
        else None
    )
    whole = Passage(start, stop, text[start:stop])
    return (Item(title, whole, number[1] if number else None), *inner)


def _sitting(page: _Page) -> tuple[Sitting, tuple[str, ...]]:
    council = next((named for line in page.navigation if (named := named_council(line))), None)
    told = [meeting_line(line.quote) for line in page.meetings]
    if len(told) > 1:
        return _several(council, told)
    sitting = told[0] if told else _decided(page)
    if not sitting.committee:
        sitting = replace(sitting, committee=addressed(line.quote for line in page.front))
    if page.pasted:  # the page's own date is that of the meeting that approved these minutes
        sitting = replace(sitting, day=one_day([page.pasted.quote]))
    return replace(sitting, council=council or sitting.council), ()


def _several(council: str | None, told: Sequence[Sitting]) -> tuple[Sitting, tuple[str, ...]]:
    names, days = {one.committee for one in told}, {one.day for one in told}
    sitting = Sitting(
        council=council,
        committee=told[0].committee if len(names) == 1 else None,
        day=told[0].day if len(days) == 1 else None,
    )
    if len(days) == 1 and len(names) == 1:
        return sitting, ()
    return sitting, (
        f"tells of {len(told)} meetings, so it has no one date; load each item's own page",
    )


def _decided(page: _Page) -> Sitting:
    """What a decision page says in its fields."""
    maker = next((line for line in page.fields if _MAKER.search(line)), "")
    when = next((line for line in page.fields if _DECIDED.search(line)), "")
    told = meeting_line(f"Meeting: {_FIELD.sub('', maker)} {_FIELD.sub('', when)}")
    return told if maker or when else Sitting()
