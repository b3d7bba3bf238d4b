"""Named organisations and named initiatives: the committee, the council, Ofsted, a project."""

import re
from collections.abc import Iterator, Sequence

from .attendance import spoken
from .cues_people import (
    BODY_NOUNS,
    BODY_OPENINGS,
    COMMON_PLANS,
    INITIATIVE_NOUNS,
    KNOWN_BODIES,
    SAID_TO_BE_INITIATIVE,
    WEAK_BODY_NOUNS,
)
from .document import Document, Passage
from .find_people import find_people
from .findings import BodyNamed
from .own_bodies import committee, council
from .words import Word, words

_KNOWN = re.compile(rf"(?<![\w’'-])(?:{'|'.join(sorted((re.escape(b).replace('’', '[’' + chr(39) + ']') for b in KNOWN_BODIES), key=len, reverse=True))})(?![\w-])")
_OPENING = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, BODY_OPENINGS))})\s+(?:the\s+)?[A-Z][\w’'&-]*"
    r"(?:,?\s+(?:(?:and|of|for|the|&)\s+){0,2}[A-Z][\w’'&-]*){0,8}"
)
_QUOTED = re.compile(r"[“\"‘'](?P<name>[A-Z][\w’-]*(?:\s+(?:to|of|and|the|for|in|a)\b|\s+[A-Z][\w’-]*){0,5})[”\"’']")
_CALLED = re.compile(
    rf"\b(?:{'|'.join(SAID_TO_BE_INITIATIVE)})s?,?\s+(?:entitled|called|named|known as|titled)\s+[“\"‘']?"
    r"(?P<name>[A-Z][\w’-]*(?:\s+(?:of|and|the|for)\b|\s+[A-Z][\w’-]*){0,5})"
)
_APPOSED = re.compile(
    rf"(?<![\w’-])(?P<name>[A-Z][\w’-]+(?:\s+[A-Z][\w’-]+){{0,4}}),\s+(?:a|an|the)\s+(?:[\w-]+\s+){{0,3}}(?:{'|'.join(SAID_TO_BE_INITIATIVE)})\b"
)
_BEFORE_NOUN = re.compile(
    rf"(?<![\w’-])(?P<name>[A-Z][\w’-]+(?:\s+[A-Z][\w’-]+){{1,3}})\s+(?:{'|'.join(SAID_TO_BE_INITIATIVE)})\b"
)
_CAMEL = re.compile(r"\b[A-Z][a-z]+[A-Z][a-z]{2,}\b")
_INSIDE = frozenset({"and", "&", "of", "for", "the", "in", "to", ",", "-", "–"})


def find_bodies(document: Document) -> Iterator[BodyNamed]:
    """Report each printed name of a body or an initiative."""
    people = [person.passage for person in find_people(document)]
    seen: list[Passage] = []
    for body in [*_own(document), *_all(document)]:
        fresh = all(body.passage.end <= p.start or body.passage.start >= p.end for p in (*seen, *people))
        if fresh:
            seen.append(body.passage)
            yield body


def _own(document: Document) -> Iterator[BodyNamed]:
    """The committee and the council, wherever the text prints their names."""
    for name in filter(None, (committee(document), council(document))):
        pattern = r"\s+".join(re.escape(word).replace("’", "[’']").replace("'", "[’']") for word in name.split())
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", document.text, re.I):
            if match.group()[0].isupper():
                yield BodyNamed(document.passage(match.start(), match.end()), name)


def _all(document: Document) -> Iterator[BodyNamed]:
    for part in spoken(document):
        yield from _matches(document, part)
        yield from _runs(document, part)


def _matches(document: Document, part: Passage) -> Iterator[BodyNamed]:
    for pattern, kind in (
        (_OPENING, "organisation"), (_KNOWN, "organisation"), (_CALLED, "initiative"),
        (_APPOSED, "initiative"),
    ):  # fmt: skip
        for match in pattern.finditer(part.quote):
            group = "name" if "name" in match.groupdict() else 0
            start, end = part.start + match.start(group), part.start + match.end(group)
            yield _named(document, start, end, kind)


def _named(document: Document, start: int, end: int, kind: str) -> BodyNamed:
    passage = document.passage(start, end)
    name = " ".join(passage.quote.split())
    return BodyNamed(passage, name, "initiative" if kind == "initiative" else "organisation")


def _runs(document: Document, part: Passage) -> Iterator[BodyNamed]:
    run = words(part)
    for place, word in enumerate(run):
        noun = word.low
        if not word.capital or noun not in BODY_NOUNS | INITIATIVE_NOUNS:
            continue
        first = _start(run, place)
        before = run[first:place]
        if not before or not _proper(before, noun):
            continue
        name = " ".join(w.text for w in run[first : place + 1])
        kind = "initiative" if noun in INITIATIVE_NOUNS else "organisation"
        if name.lower().replace("’", "'").endswith(COMMON_PLANS) and kind == "initiative":
            continue
        yield _named(document, run[first].start, word.end, kind)


def _start(run: Sequence[Word], place: int) -> int:
    """How far a capitalised name reaches to the left of its noun."""
    first = place
    while first and not run[first].apart:
        before = run[first - 1]
        joins = before.low in _INSIDE and before.low != "," and first > 1 and run[first - 2].capital
        if before.capital and before.low not in ("the", "a", "an", "that", "this"):
            first -= 1
        elif joins and not run[first - 1].apart and before.low in ("and", "&", "of", "for", "in"):
            first -= 2
        else:
            break
    return first


def _proper(before: Sequence[Word], noun: str) -> bool:
    """Whether the words in front make a name of its own of a noun."""
    caps = [word for word in before if word.capital]
    if noun in WEAK_BODY_NOUNS:
        return any(not word.known for word in caps) or (noun in ("service", "services", "group") and len(caps) > 1)
    return bool(caps)
