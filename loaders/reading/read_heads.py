"""Where the items of minutes begin: numbered, headed, or named at the start of a bullet."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..document import Item, Passage
from .dates import MONTH
from .read_lines import is_furniture, lines, without_size

_NUMBERED = re.compile(
    r"^(?:[-*o·•~|]\s*)?(?:#{1,6}\s+)?(?:\*\*\s*)?"
    r"(?:(?P<word>agenda\s+item|item|minute)\s+(?:no\.?\s*)?)?(?P<mark>§\s*)?"
    r"(?P<number>[A-Z]{1,5}[./-]\s?\d{1,4}|[A-Z]{1,3}\d{1,4}|\d{1,3}/\d{1,4}|\d{1,4})"
    r"(?P<stop>[.:)](?!\d)|(?=\s))(?:\s*[-–—:|])?\s*(?P<title>.*)$",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(r"^#{1,6}\s+(?P<title>.+?)[\s#*]*$")
_RUN_IN = re.compile(
    r"^(?:[-*o·•~§]\s+|(?:\|\s*)?(?P<number>\d+(?:\.\d+)*)\s*\|\s*)"
    r"(?P<title>[A-Z][^.:;?!|]{2,45})\.\s+[A-Z“\"‘']"
)
_BULLET = re.compile(r"^(?:[-*o·•~§]\s+|(?:\|\s*)?\d+(?:\.\d+)*\s*\|\s*)")
_SENTENCE = re.compile(
    r"^(?:that|to\s+[a-z]+|it was|there (?:was|were))\s|^(?:resolved|agreed|noted|recommended)\b|"
    r"\b(?:said|asked|reported|advised|explained|replied|would|will)\b|"
    r"\bbe (?:noted|approved|requested)\b"
)
_CUT_SHORT = re.compile(r"\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|Mr|Mrs|Ms|Dr|Cllr)$")
_LABEL = re.compile(
    r"^(?:(?:draft |extract from |extract of )?(?:minutes?|notes?)\b(?! of (?:the )?last)|"
    r"decisions?|resolved|agreed|noted|recommended|actions?|present|attend|"
    r"apologies$|in attendance|also |page |meeting|contact|name\s|pdf |sederunt|"
    r"here:|applicant|agenda|date|time|venue)",
    re.IGNORECASE,
)
_EXTRACT = re.compile(r"^(?:extract\s*[-–—:]\s*|\*\*|#+\s*)", re.IGNORECASE)
_LONGEST = 110
_BESIDE_TEXT = 60  # a longer line with text right under it is wrapped prose


@dataclass(frozen=True)
class Head:
    """A line that opens an item. ``shape`` is how it is numbered; one paper keeps to one shape."""

    line: Passage
    title: str
    number: str | None = None
    shape: str = ""


@dataclass(frozen=True)
class _Place:
    """A line with what stands around it."""

    line: Passage
    before: str  # the gap since the line before
    after: Passage | None
    wrapped: bool  # the next line follows with no blank line between


def items(text: str, start: int, end: int, is_front: Callable[[str], bool]) -> tuple[Item, ...]:
    """The items of a stretch of text; ``is_front`` knows the lines that name body and date."""
    places = list(_places(text, start, end))
    for find in (_numbered, _markdown, _run_in, _unnumbered):
        heads = [head for head in find(places) if not is_front(head.line.quote)]
        if heads:
            return tuple(_items(text, heads, end))
    return ()


def headed_by(text: str, front: Iterable[str], is_front: Callable[[str], bool]) -> tuple[Item, ...]:
    """The one item of an extract whose title stands among the lines that name the body."""
    named = {line for line in list(front)[1:] if not is_front(line) and not _LABEL.search(line)}
    for place in _places(text, 0, len(text)):
        if place.line.quote in named and _is_title(place.line.quote, replace(place, wrapped=False)):
            return tuple(_items(text, [Head(place.line, place.line.quote)], len(text)))
    return ()


def _items(text: str, heads: Sequence[Head], end: int) -> Iterator[Item]:
    for head, after in zip(heads, [*heads[1:], None], strict=True):
        stop = after.line.start if after else end
        stop = head.line.start + len(text[head.line.start : stop].rstrip())
        whole = Passage(head.line.start, stop, text[head.line.start : stop])
        yield Item(head.title, whole, head.number)


def _places(text: str, start: int, end: int) -> Iterator[_Place]:
    found = [line for line in lines(text, start, end) if not is_furniture(line.quote)]
    for n, line in enumerate(found):
        after = found[n + 1] if n + 1 < len(found) else None
        before = text[found[n - 1].end : line.start] if n else "\n\n"
        wrapped = bool(after) and text[line.end : after.start].count("\n") < 2 if after else False
        yield _Place(line, before, after, wrapped)


def _numbered(places: Sequence[_Place]) -> list[Head]:
    """Heads of the shape of the first: a list of what was resolved has another, or is prose."""
    heads: list[Head] = []
    found = [(place, head) for place in places if (head := _numbered_head(place))]
    for n, (place, head) in enumerate(found):
        if _may_stand(place, head, heads, found[n + 1][1] if n + 1 < len(found) else None):
            heads.append(head)
    return heads


def _may_stand(place: _Place, head: Head, heads: Sequence[Head], later: Head | None) -> bool:
    if heads and head.shape != heads[0].shape:
        return False
    follows = _follows(head, heads[-1]) if heads else _follows(later, head)
    opens = place.before.count("\n") > 1 or place.line.quote.startswith("|")
    return opens or follows or head.shape.startswith(("item", "agenda", "minute"))


def _numbered_head(place: _Place) -> Head | None:
    short = len(place.line.quote) < 3 * _LONGEST
    match = _NUMBERED.search(without_size(place.line).quote) if short else None
    if not match or re.match(MONTH, match["title"], re.IGNORECASE):
        return None
    number = match["number"]
    if match["stop"] and not match["title"] and place.after and not place.wrapped:
        under = _NUMBERED.search(place.after.quote)  # a number on a line of its own
        title = "" if under else without_size(place.after).quote
    else:
        title = _wrapped_capitals(match["title"], place)
    title = title.rstrip(" |*#").strip()
    if not _is_title(title, place):
        return None
    letters = re.sub(r"\d+", "0", number)
    word = (match["word"] or match["mark"] or "").strip().casefold()
    stop = "" if word else match["stop"]
    return Head(place.line, title, number, f"{word} {letters}{stop}".strip())


def _wrapped_capitals(title: str, place: _Place) -> str:
    after = place.after
    if after and place.wrapped and title.isupper() and after.quote.isupper():
        return f"{title} {after.quote}"
    return title


def _follows(head: Head | None, other: Head) -> bool:
    return head is not None and head.shape == other.shape and _count(head) == _count(other) + 1


def _count(head: Head) -> int:
    return int(re.findall(r"\d+", head.number or "0")[0])


def _is_title(title: str, place: _Place) -> bool:
    """Whether words can be a title: short, opened by a capital, and no sentence."""
    if not 2 < len(title) <= _LONGEST or not re.match(r"[\"“‘'(]?[A-Z0-9£]", title):
        return False
    if re.search(r"[;,]$|(?<!\b[A-Z])\.$", title) or _SENTENCE.search(title):
        return False
    if "|" in title:
        return False
    beside = place.after.quote if place.after and place.wrapped else ""
    if title.isupper() or not beside:
        return True
    wrapped = len(title) > _BESIDE_TEXT or beside[0].islower() or _CUT_SHORT.search(title)
    return not wrapped


def _markdown(places: Sequence[_Place]) -> list[Head]:
    found = ((place, _MARKDOWN.search(place.line.quote)) for place in places)
    return [
        Head(place.line, match["title"].strip(" *"))
        for place, match in found
        if match and not _LABEL.search(match["title"].strip(" *"))
    ]


def _run_in(places: Sequence[_Place]) -> list[Head]:
    """'- Grounds. The beds were ...': where most bullets open with a name."""
    bullets = [place.line for place in places if _BULLET.search(place.line.quote)]
    found = [(line, _RUN_IN.search(line.quote)) for line in bullets]
    heads = [Head(line, match["title"], match["number"]) for line, match in found if match]
    return heads if len(heads) > 1 and 2 * len(heads) >= len(bullets) else []


def _unnumbered(places: Sequence[_Place]) -> list[Head]:
    """Short lines that stand alone above prose."""
    heads: list[Head] = []
    for place in places:
        title = _EXTRACT.sub("", without_size(place.line).quote).strip(" *")
        alone = not place.wrapped and place.before.count("\n") > 1
        prose = place.after and len(place.after.quote) > 60
        if alone and prose and _is_heading(title, place):
            heads.append(Head(place.line, title))
    return heads


def _is_heading(title: str, place: _Place) -> bool:
    plain = not re.search(r"[:\d|]$|\s{3,}", title) and not _LABEL.search(title)
    return plain and _is_title(title, place) and not _BULLET.search(title)
