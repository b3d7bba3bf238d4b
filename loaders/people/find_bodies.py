"""Named organisations and named initiatives: the committee, the council, Ofsted, a project."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from ..cues.bodies import (
    BODY_NOUNS,
    BODY_OPENINGS,
    JUDGEMENTS,
    KNOWN_BODIES,
    KNOWN_SERVICES,
    SERVICE_NOUNS,
    WEAK_BODY_NOUNS,
)
from ..cues.initiatives import COMMON_PLANS, INITIATIVE_NOUNS, SAID_TO_BE_INITIATIVE
from ..cues.names import NO_NAMES
from ..cues.posts import POST_HEADS
from ..document import Document, Passage
from ..findings import BodyNamed
from ..gates import Gated
from .attendance import spoken
from .find_people import people
from .own_bodies import committee, council, loose, short_for
from .posts import posts_in
from .taken import Taken
from .words import Word, words

Kind = Literal["organisation", "initiative"]


def _any(names: Sequence[str]) -> str:
    """Alternatives, the longest first, with either apostrophe and any width of space."""
    longest = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(re.escape(n).replace("’", "[’']").replace(r"\ ", r"\s+") for n in longest)


_CAPS = r"[A-Z][\w’'-]*"
_PROJECT = rf"(?:{'|'.join(SAID_TO_BE_INITIATIVE)})"
_NOUNS = "|".join(sorted(INITIATIVE_NOUNS - {"app", "model", "offer", "review", "vision"}))
_QUOTE = rf"[“\"‘'](?P<name>{_CAPS}(?:\s+(?:to|of|and|the|for|in|a)\b|\s+{_CAPS}){{0,5}}?)[”\"’']"
# Each pattern, what it finds, and which of its groups is the name.
_PATTERNS: tuple[tuple[Gated, Kind, str | int], ...] = (
    (Gated(rf"{_QUOTE}\s+(?:Board|Group|Team|Partnership|Panel)\b"), "organisation", 0),
    (Gated(rf"{_QUOTE}\s+(?:{_NOUNS})\b", re.I), "initiative", 0),
    (Gated(rf"{_QUOTE}(?=\s+{_PROJECT}\b)"), "initiative", "name"),
    (
        Gated(
            rf"[“\"‘'](?P<name>{_CAPS}(?:\s+{_CAPS}){{1,4}})[”\"’'](?!\s*[,.]?\s*(?:said|asked))"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(
            rf"\b(?:{'|'.join(BODY_OPENINGS)})\s+(?:the\s+)?{_CAPS}"
            rf"(?:,?\s+(?:(?:and|of|for|the|&)\s+){{0,2}}{_CAPS}){{0,8}}"
        ),
        "organisation",
        0,
    ),
    (
        Gated(rf"(?<![\w’'-])(?:{_any(KNOWN_BODIES)})(?![\w-])(?!\s+(?:Officer|Manager|Director))"),
        "organisation",
        0,
    ),
    (
        Gated(
            rf"(?<![\w’'-])(?P<name>(?:{_CAPS}\s+){{2,4}}(?:improvement |delivery |"
            rf"action )?(?:plan|strategy|programme|scheme|project"
            rf"|campaign|initiative|charter))\b(?!s)"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(
            rf"(?<![\w’'-])(?:{_any(KNOWN_SERVICES)})(?:\s+\([A-Z]{{2,5}}\))?(?![\w-])(?!\s+(?i:consideration|implication))"
        ),
        "organisation",
        0,
    ),
    (
        Gated(r"(?:\b[Tt]o|\b[Tt]he|\b[Bb]y)\s+(?P<name>Cabinet|Executive)\b(?!\s+[A-Z])"),
        "organisation",
        "name",
    ),
    (
        Gated(
            rf"\b{_PROJECT},?\s+(?:entitled|called|named|known as|"
            rf"titled)\s+[“\"‘']?(?P<name>{_CAPS}(?:\s+(?:of|and|the|for)(?=\s+[A-Z])|"
            rf"\s+{_CAPS}){{0,5}})"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(
            rf"\b(?:called|named|"
            rf"known as)\s+[“\"‘']?(?P<name>{_CAPS}\s+{_CAPS}(?:\s+{_CAPS}){{0,3}})"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(
            rf"(?<![\w’'-])(?P<name>{_CAPS}(?:\s+{_CAPS}){{0,4}}),\s+(?:a|an|"
            rf"the)\s+(?:[\w-]+\s+){{0,3}}{_PROJECT}\b"
        ),
        "initiative",
        "name",
    ),
    (
        Gated(r"(?!PowerPoint|YouTube|WhatsApp)[A-Z](?<!\w.)[a-z]{2,}[A-Z][a-z]{2,}\b"),
        "organisation",
        0,
    ),
)
_GENERIC = re.compile(
    rf"(?:{'|'.join(map(re.escape, COMMON_PLANS))}|{'|'.join(map(re.escape, JUDGEMENTS))})", re.I
)
_NOUNS_OF_NAMES = BODY_NOUNS | INITIATIVE_NOUNS
_FURTHER_NOUNS = POST_HEADS | _NOUNS_OF_NAMES
_JOINTS = frozenset({"and", "&"})
_OF_NOUNS = frozenset(
    {"board", "house", "society", "friends", "council", "school", "chamber", "group", "families"}
)


def find_bodies(document: Document) -> Iterator[BodyNamed]:
    """Report each printed name of a body or an initiative."""
    taken = Taken((p.passage.start, p.passage.end) for p in people(document))
    for body in [*_own(document), *_all(document)]:
        place = body.passage
        if taken.free(place.start, place.end):
            taken.add(place.start, place.end)
            yield body


def _own(document: Document) -> Iterator[BodyNamed]:
    """The committee and the council, wherever the text prints their names."""
    for name in filter(None, (committee(document), council(document))):
        for match in re.finditer(rf"(?<!\w)(?:{loose(name)})(?!\w)", document.text, re.I):
            if match.group()[0].isupper():
                yield BodyNamed(document.passage(match.start(), match.end()), name)


def _all(document: Document) -> Iterator[BodyNamed]:
    own = tuple(name.lower() for name in (committee(document), council(document)) if name)
    for part in spoken(document):
        posts = posts_in(part)
        for start, end, kind in _longest([*_matches(part), *_runs(part)]):
            name = _clean(document.text[start:end])
            service = name.lower().split()[-1] in SERVICE_NOUNS
            inside = any(post.start <= start and end <= post.end for post in posts)
            across = any(start < post.end and post.start < end for post in posts) and not inside
            short = any(short_for(name.lower(), whole) for whole in own)
            heading = service and name.isupper()  # what the item is about
            if (inside and service) or across or short or heading or _GENERIC.fullmatch(name):
                continue
            yield BodyNamed(document.passage(start, end), name, kind)


def _longest(found: list[tuple[int, int, Kind]]) -> list[tuple[int, int, Kind]]:
    """Of names that stand in each other, the longest."""
    kept: list[tuple[int, int, Kind]] = []
    for start, end, kind in sorted(found, key=lambda f: f[0] - f[1]):
        if all(end <= s or start >= e for s, e, _ in kept):
            kept.append((start, end, kind))
    return sorted(kept)


def _clean(text: str) -> str:
    return re.sub(r"[’']s?$", "", " ".join(text.split()))


def _matches(part: Passage) -> Iterator[tuple[int, int, Kind]]:
    for pattern, kind, group in _PATTERNS:
        for match in pattern.finditer(part.quote):
            start, end = match.span(group)
            first = part.quote[start:end].split()[0]
            while first.lower().strip("’'") in NO_NAMES and " " in part.quote[start:end]:
                start += len(first) + 1
                first = (part.quote[start:end].split() or [""])[0]
            if first and first.lower() not in NO_NAMES:
                yield part.start + start, part.start + end, kind


def _runs(part: Passage) -> Iterator[tuple[int, int, Kind]]:
    """Capitalised words in front of a noun for bodies or initiatives."""
    run = words(part)
    for place, word in enumerate(run):
        if not word.capital or word.low not in _NOUNS_OF_NAMES:
            continue
        after = run[place + 1] if place + 1 < len(run) and not run[place + 1].apart else None
        if after and after.capital and after.low in _FURTHER_NOUNS:
            continue
        first = _start(run, place)
        if word.low == "executive" and run[place - 1].low == "chief":
            continue
        kind: Kind = "initiative" if word.low in INITIATIVE_NOUNS else "organisation"
        if first < place and _proper(run[first:place], word.low):
            last = _ending(run, place)
            yield run[first].start, run[last].start + len(run[last].base), kind


def _start(run: Sequence[Word], place: int) -> int:
    """How far a capitalised name reaches to the left of its noun."""
    first = place
    while first and not run[first].apart:
        before = run[first - 1]
        if before.capital and before.low not in NO_NAMES and before.text[0].isupper():
            first -= 1
        elif (
            first > 1
            and _joins(before, run[place])
            and not before.apart
            and _goes_on(run[first - 2])
        ):
            first -= 2
        else:
            break
    return first


def _joins(before: Word, noun: Word) -> bool:
    return before.low in _JOINTS or (before.low == "in" and noun.low in ("service", "team"))


def _goes_on(word: Word) -> bool:
    return word.capital and word.low not in NO_NAMES and word.low not in BODY_NOUNS


def _ending(run: Sequence[Word], place: int) -> int:
    """Past "of Tenants" behind a board or a house."""
    two = run[place + 1 : place + 3]
    goes_on = len(two) == 2 and two[0].low == "of" and two[1].capital and not two[1].apart
    return place + 2 if goes_on and run[place].low in _OF_NOUNS else place


def _proper(before: Sequence[Word], noun: str) -> bool:
    """Whether the words in front make a name of its own of a noun."""
    caps = [word for word in before if word.capital]
    if noun not in WEAK_BODY_NOUNS:
        return bool(caps)
    if noun == "service" or (noun in SERVICE_NOUNS and len(caps) > 1):
        return bool(caps)
    return any(not word.known for word in caps)
