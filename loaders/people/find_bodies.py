"""Named organisations and named initiatives: the committee, the council, Ofsted, a project."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..cues.bodies import (
    BODY_NOUNS,
    JUDGEMENTS,
    KNOWN_BODIES,
    SERVICE_NOUNS,
    WEAK_BODY_NOUNS,
)
from ..cues.initiatives import COMMON_PLANS, INITIATIVE_NOUNS
from ..cues.names import NO_NAMES
from ..cues.posts import MEMBER_POSTS, POST_HEADS
from ..document import Document, Passage
from ..findings import BodyNamed
from .attendance import spoken
from .body_patterns import PATTERNS, Kind
from .find_attestations import attestations
from .find_people import people
from .own_bodies import committee, council, loose, short_for
from .posts import posts_in
from .taken import Taken
from .words import Word, words

_GENERIC = re.compile(
    rf"(?:{'|'.join(map(re.escape, COMMON_PLANS))}|{'|'.join(map(re.escape, JUDGEMENTS))})", re.I
)
_BOARD = re.compile(r"\b(?:notice|skirting|message) boards?$|^Approved\b", re.I)  # of wood
_NOUNS_OF_NAMES = BODY_NOUNS | INITIATIVE_NOUNS
_FURTHER_NOUNS = POST_HEADS | _NOUNS_OF_NAMES
_JOINTS = frozenset({"and", "&"})
_OF_NOUNS = frozenset(
    {"board", "house", "society", "friends", "council", "school", "chamber", "group", "families"}
)


def find_bodies(document: Document) -> Iterator[BodyNamed]:
    """Report each printed name of a body or an initiative."""
    taken = Taken((p.passage.start, p.passage.end) for p in people(document))
    found: list[BodyNamed] = []
    for body in [*_own(document), *_all(document), *_worked_for(document)]:
        place = body.passage
        if taken.free(place.start, place.end):
            taken.add(place.start, place.end)
            found.append(body)
    names = {body.name for body in found}
    yield from (replace(body, name=_in_full(body.name, names)) for body in found)


def _in_full(name: str, names: set[str]) -> str:
    """The one longer name in the paper that a short one, or one with initials, stands for."""
    longer = [full for full in names if full != name and _shortens(name, full)]
    return longer[0] if len(longer) == 1 else name


def _shortens(name: str, full: str) -> bool:
    """ "Area Partnership" for "Wick Area Partnership", "Wick CCG" for the group in full."""
    said, whole = name.split(), full.split()
    if name.endswith(".") and name.isupper():  # "W.D.C." for "Wick District Council"
        return name.replace(".", "") == "".join(word[0] for word in whole if word[0].isupper())
    if len(said) > 1 and len(whole) == len(said) + 1:
        return whole[1:] == said
    code, left = said[-1], len(said) - 1
    letters = "".join(word[0] for word in whole[left:] if word[0].isupper())
    return (
        left > 0
        and code.isupper()
        and len(code) > 1
        and code == letters
        and whole[:left] == said[:left]
    )


def _worked_for(document: Document) -> Iterator[BodyNamed]:
    """The bodies that people are said to hold their posts in."""
    for held in attestations(document):
        name = " ".join((held.organisation or "").split())
        at = held.passage.quote.rfind(name) if len(name.split()) > 1 else -1
        member = held.post.lower().startswith(MEMBER_POSTS)
        generic = member or name.lower().endswith(("parish council", "the council", " group"))
        if at > 0 and name[0].isupper() and not generic:
            start = held.passage.start + at
            yield BodyNamed(document.passage(start, start + len(name)), name)


def _own(document: Document) -> Iterator[BodyNamed]:
    """The committee and the council, wherever the text prints their names."""
    for name in filter(None, (committee(document), council(document))):
        for match in re.finditer(rf"(?<!\w)(?:{loose(name)})(?!\w)", document.text, re.I):
            if match.group()[0].isupper() and not _GENERIC.fullmatch(match.group()):
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
            if (
                (inside and service)
                or across
                or short
                or heading
                or _GENERIC.fullmatch(name)
                or _BOARD.search(name)
            ):
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
    for pattern, kind, group in PATTERNS:
        for match in pattern.finditer(part.quote):
            start, end = match.span(group)
            first = part.quote[start:end].split()[0]
            known = part.quote[start:end] in KNOWN_BODIES  # "Home Office"
            while not known and _is_no_name(first) and " " in part.quote[start:end]:
                start += len(first) + 1
                first = (part.quote[start:end].split() or [""])[0]
            if known or (first and first.lower() not in NO_NAMES):
                yield part.start + start, part.start + end, kind


def _is_no_name(word: str) -> bool:
    return word.lower().strip("’'") in NO_NAMES


def _runs(part: Passage) -> Iterator[tuple[int, int, Kind]]:
    """Capitalised words in front of a noun for bodies or initiatives."""
    run = words(part)
    for place, word in enumerate(run):
        if not word.capital or word.low not in _NOUNS_OF_NAMES:
            continue
        after = run[place + 1] if place + 1 < len(run) and not run[place + 1].apart else None
        if after and after.capital and after.low in _FURTHER_NOUNS:
            continue
        if after and word.low in WEAK_BODY_NOUNS | INITIATIVE_NOUNS and _titles(after):
            continue
        first = _start(run, place)
        if word.low == "executive" and run[place - 1].low == "chief":
            continue
        kind: Kind = "initiative" if word.low in INITIATIVE_NOUNS else "organisation"
        if first < place and _proper(run[first:place], word.low):
            last = _ending(run, place)
            yield run[first].start, run[last].start + len(run[last].base), kind


def _titles(after: Word) -> bool:
    """Whether a noun goes on to something else: "Grant Funding", "Housing Bodies"."""
    return after.capital and not after.initial and after.low not in NO_NAMES and after.known


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
