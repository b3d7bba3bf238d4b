"""The grammar of a person's name that stands without an honorific."""

import re
from collections.abc import Iterator, Sequence

from ..cues.names import NO_NAMES, PARTICLES
from ..cues.posts import POST_HEADS
from ..document import Passage
from .names import LETTERS, Name, name_goes_on, named
from .words import NOT_IN_NAMES, TITLES, Word, words

_CAPITALS = re.compile(r"(?=.*[AEIOUY])[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]{2,}")


def bare_names(part: Passage) -> Iterator[Name]:
    """Two to four capitalised words that may be a name: nothing proves it here."""
    run, place = words(part), 0
    while place < len(run):
        if not (run[place].capital and _opens(run, place)):
            place += 1
            continue
        taken = _bare(run, place)
        place += max(1, len(taken))
        if len([w for w in taken if w.low not in PARTICLES]) >= 2 and not taken[-1].initial:
            yield named(part, taken, taken[0].start, None)


def _opens(run: Sequence[Word], place: int) -> bool:
    word = run[place]
    if word.initial:
        return len(word.text) < 3 and name_goes_on(run, place) and not run[place + 1].known
    return not word.known


def _bare(run: Sequence[Word], place: int) -> list[Word]:
    taken = [run[place]]
    for ahead in range(place + 1, min(place + 5, len(run))):
        word = run[ahead]
        if word.apart or word.text in LETTERS or taken[-1].base != taken[-1].text:
            break
        if not _goes_on(run, ahead):
            if (len(taken) < 3 and _in_capitals(run, ahead)) or (
                len(taken) == 1 and _may_be_surname(run, ahead)
            ):
                taken.append(word)
            break
        taken.append(word)
    return taken


def _goes_on(run: Sequence[Word], place: int) -> bool:
    """Whether a word goes on with a name: a name word, one initial, a particle."""
    word = run[place]
    if word.capital and not word.known:
        return True
    single = word.capital and word.initial and len(word.text.rstrip(".")) == 1
    return (single or word.text.lower() in PARTICLES) and name_goes_on(run, place)


def _in_capitals(run: Sequence[Word], place: int) -> bool:
    """Whether a surname is printed in capitals ("Ida FROST"), with a comma, bracket or nothing of
    its name behind it."""
    word, behind = run[place], run[place + 1 : place + 2]
    letters = word.base.removeprefix("Mc").removeprefix("Mac")
    if not _CAPITALS.fullmatch(letters) or word.low in NOT_IN_NAMES:
        return False
    return not behind or behind[0].apart or behind[0].text in (",", "(", ";", "and", "&", "|", "-")


def _may_be_surname(run: Sequence[Word], place: int) -> bool:
    """Whether a known word may end a name after all ("Ida Park"): nothing goes on behind it."""
    word = run[place]
    if word.low in NO_NAMES or word.low in POST_HEADS or word.low in TITLES or word.initial:
        return False
    return (
        word.capital
        and word.base.isalpha()
        and not word.text.isupper()
        and not name_goes_on(run, place)
    )
