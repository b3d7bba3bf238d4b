"""The grammar of a person's name behind an honorific, alone or in a list."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from ..cues.names import (
    COURTESIES,
    COURTESY_PLURALS,
    LETTERS_AFTER,
    MEMBER_HONORIFICS,
    MEMBER_PLURALS,
    NO_NAMES,
    PARTICLES,
    RANKS,
    SHORT_RANKS,
)
from ..cues.posts import POST_HEADS
from ..document import Passage
from ..gates import Gated
from .words import Word, words


def _any(*groups: Sequence[str]) -> str:
    """Alternatives, the longest first, at any width of space."""
    found = sorted({word for group in groups for word in group}, key=lambda w: (-len(w), w))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in found)


_SINGULAR = _any(MEMBER_HONORIFICS, COURTESIES, RANKS, SHORT_RANKS)
_PLURAL = _any(MEMBER_PLURALS, COURTESY_PLURALS)
_HONORIFIC = Gated(
    rf"(?=[A-Z])(?<![\w’'-])(?:(?P<many>{_PLURAL})\b\.?:?|"
    rf"(?P<one>(?:(?:[TA]/)?(?:{_SINGULAR})\b\.?[ \n]+)+))(?=\s*\S)"
)
_COURTESY = re.compile(rf"(?:(?:{_any(MEMBER_HONORIFICS, COURTESIES)})\b\.?\s+)+")
LETTERS = frozenset(LETTERS_AFTER)
_WARY = frozenset(
    {
        "deputy",
        "lord",
        "lady",
        "father",
        "major",
        "hon",
        "inspector",
        "commander",
        "senator",
        "canon",
        "bishop",
        "sister",
        "pastor",
    }
)
_NO_RANK = re.compile(r"\b(?:[Tt]he|[Oo]ur|[Tt]his)\s+(?:PC|AM|GM|SM|BM|CI)\s+$")  # "the PC Clerk"
_BRACKETED = re.compile(r"\([^()]*\)")
_AND = re.compile(r"(?:\band\b|&)\s+$")
_STOP = re.compile(r"\s*\.\s+(?![A-Z]\.)")
_SEPARATORS = frozenset({",", "and", "&", ";", "/"})


class Name(NamedTuple):
    """A person's name at a place: the span holds the honorific, ``name`` does not."""

    start: int
    end: int
    name: str
    honorific: str | None = None


def titled_names(part: Passage) -> Iterator[Name]:
    """Names behind an honorific, lists behind a plural one ("Councillors A, B and C") included."""
    run, free = words(part), part.start
    for match in _HONORIFIC.finditer(part.quote):
        start = part.start + match.start()
        if start < free or (match["one"] and _NO_RANK.search(part.quote[: match.end()])):
            continue
        place = bisect_left(run, part.start + match.end(), key=attrgetter("start"))
        if place == len(run):
            continue
        if match["many"]:
            found = list(_listed(run, place, _singular(match["many"]), part))
        else:
            honorific = " ".join(match["one"].replace(".", " ").split())
            found = list(_single(run, place, honorific, start, part))
        for name in found:
            yield name
            free = name.end


def _singular(plural: str) -> str:
    word = " ".join(plural.split())
    irregular = {"Aldermen": "Alderman", "Deputies": "Deputy", "Messrs": "Mr", "Mesdames": "Mrs"}
    return irregular.get(word, word.removesuffix("s"))


def _single(
    run: Sequence[Word], place: int, honorific: str, start: int, part: Passage
) -> Iterator[Name]:
    wary = honorific.split()[-1].lower() in _WARY
    if taken := _name_words(run, place, wary):
        yield named(part, taken, start, honorific)


def _name_words(run: Sequence[Word], place: int, wary: bool) -> list[Word]:
    """The words of one name from a place on: initials, given names, particles, surname."""
    taken: list[Word] = []
    for ahead in range(place, min(place + 6, len(run))):
        word = run[ahead]
        if (taken and word.apart) or not _belongs(run, ahead, taken, wary):
            break
        taken.append(word)
        if word.base != word.text:
            break
    while taken and taken[-1].low in PARTICLES:
        taken.pop()
    return taken if any(len(word.text.rstrip(".")) > 1 for word in taken) else []


def _belongs(run: Sequence[Word], place: int, taken: list[Word], wary: bool) -> bool:
    word = run[place]
    full = [w for w in taken if not w.initial]
    if word.text in LETTERS or len(full) >= 4:
        return False
    if word.initial and word.capital:
        short = len(word.text) < 3 or "." in word.text
        return (short and not full) or (len(word.text) == 1 and name_goes_on(run, place))
    if not word.capital:
        return word.low in PARTICLES and name_goes_on(run, place)
    if not word.known:
        return True
    if word.low in NO_NAMES or word.low in POST_HEADS or wary:
        return False
    if word.text.isupper() and word.text.isalpha():
        return len(word.text) > 2 and len(full) < 2
    return len(full) < 2 and word.text.replace("-", "").isalpha() and not name_goes_on(run, place)


def name_goes_on(run: Sequence[Word], place: int) -> bool:
    """Whether a capitalised word follows in the same phrase."""
    after = run[place + 1 : place + 2]
    if not after or after[0].apart or after[0].text in LETTERS:
        return False
    return after[0].capital or (after[0].low in PARTICLES and name_goes_on(run, place + 1))


def named(part: Passage, taken: Sequence[Word], start: int, honorific: str | None) -> Name:
    """The words as one name, with the full stops that the text gives its initials."""
    end = taken[-1].start + len(taken[-1].base)
    text = part.quote[taken[0].start - part.start : end - part.start]
    return Name(start, end, " ".join(text.split()), honorific)


def _listed(run: Sequence[Word], place: int, honorific: str, part: Passage) -> Iterator[Name]:
    """The names of a list, as far as it goes; brackets behind a name are passed over."""
    whole = False  # whether "and" has closed the list: then a semicolon ends it
    while place < len(run):
        title = _COURTESY.match(part.quote, run[place].start - part.start)
        first = place
        if title:
            if title.group().split()[0].rstrip(".") in MEMBER_HONORIFICS and place > 0:
                return
            first = _after(run, place, part.start + title.end())
        taken = _name_words(run, first, wary=False)
        if not taken or (not title and not taken[0].initial and taken[0].low in NO_NAMES):
            return
        if _is_label(run, first + len(taken)):
            return
        courtesy = " ".join([honorific, *(title.group().replace(".", "").split() if title else ())])
        for name in _pairs(taken):
            start = run[place].start if name[0] is taken[0] else name[0].start
            yield named(part, name, start, courtesy)
        after = _after(run, first, taken[-1].end)
        place = _pass(run, after)
        gap = (
            part.quote[taken[-1].end - part.start :][: run[place].start - taken[-1].end]
            if place < len(run)
            else ""
        )
        if _ends_list(gap, whole):
            return
        whole = whole or bool(_AND.search(gap))
        if place >= len(run) or (place == after and not _row(run, place)):
            return


def _ends_list(gap: str, whole: bool) -> bool:
    """Whether what stands between two names parts a list of councillors from what follows."""
    plain = _BRACKETED.sub("", gap)
    return bool(_STOP.match(plain)) or (whole and ";" in plain)


def _is_label(run: Sequence[Word], after: int) -> bool:
    return after < len(run) and run[after].text == ":"


def _row(run: Sequence[Word], place: int) -> bool:
    """Names that follow each other with nothing between, as columns or lines do."""
    return not run[place].known or run[place].initial


def _after(run: Sequence[Word], place: int, end: int) -> int:
    while place < len(run) and run[place].start < end:
        place += 1
    return place


def _pairs(taken: list[Word]) -> list[list[Word]]:
    """Four names in a row with nothing between them are two people."""
    if len(taken) == 4 and not any(w.initial or w.low in PARTICLES for w in taken):
        return [taken[:2], taken[2:]]
    return [taken]


def _pass(run: Sequence[Word], place: int) -> int:
    """Past letters after a name, a bracket and a separator."""
    while place < len(run) and (run[place].text in LETTERS or run[place].low in _SEPARATORS):
        place += 1
    if place < len(run) and run[place].text == "(":
        while place < len(run) and run[place].text != ")":
            place += 1
        place += 1
    while place < len(run) and run[place].low in _SEPARATORS:
        place += 1
    return place
