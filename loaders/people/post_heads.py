"""The word that a post turns on: "Head", "Director"; and the words right beside it."""

from collections.abc import Sequence

from ..cues.posts import BARE_POSTS, OFFICE_OF_THE_CHAIR, POST_HEADS, WEAK_HEADS
from .words import TITLES as HONORIFICS
from .words import Word

_WITHOUT_OF = frozenset({"director", "ad", "manager", "lead"})
# "Deputy" stands before a name in some places and before a post in all.
TITLES = HONORIFICS - {"deputy"}
_HEADS_AND_HONORIFICS = POST_HEADS | HONORIFICS


def is_head(run: Sequence[Word], place: int) -> bool:
    """Whether a post turns on the word at this place."""
    word = run[place]
    if not word.capital or word.low not in POST_HEADS:
        return False
    follows = word_after(run, place)
    clash = follows and follows.capital and follows.known and not follows.initial
    if follows and clash and follows.low not in POST_HEADS and not area_follows(run, place):
        return follows.low in HONORIFICS or word.low in OFFICE_OF_THE_CHAIR
    if word.low == "head" and follows and follows.capital:
        return False
    if word.low not in WEAK_HEADS:
        return True
    before = word_before(run, place)
    if before and before.low in WEAK_HEADS[word.low]:
        return True
    return word.low in BARE_POSTS and bool(before and before.low == "the")


def area_follows(run: Sequence[Word], place: int) -> bool:
    """Whether a service stands right behind a head, as in "Director Adult Social Care"."""
    if run[place].low not in _WITHOUT_OF or not run[place + 1].known:
        return False
    ahead = run[place + 1 : place + 6]
    stop = next((n for n, word in enumerate(ahead) if word.apart or not word.capital), len(ahead))
    return not any(word.low in _HEADS_AND_HONORIFICS for word in ahead[:stop])


def word_before(run: Sequence[Word], place: int) -> Word | None:
    """The word to the left in the same phrase."""
    return None if place == 0 or run[place].apart else run[place - 1]


def word_after(run: Sequence[Word], place: int) -> Word | None:
    """The word to the right in the same phrase."""
    if place + 1 >= len(run) or run[place + 1].apart:
        return None
    return run[place + 1]
