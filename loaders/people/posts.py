"""The grammar of a post: where a printed post begins and ends."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..cues.posts import INTERIM, JOINS, OFFICE_OF_THE_CHAIR, POST_HEADS
from ..document import Passage
from .organisations import is_organisation
from .post_heads import TITLES, area_follows, is_head, word_after, word_before
from .words import Word, words

_OF = frozenset({"of", "for"})
_TO_SOMEBODY = frozenset({"clerk", "adviser", "advisor", "assistant", "secretary", "solicitor"})
_STARTERS = frozenset({"the", "a", "an", "our", "their", "his", "her", "its", "this", "that"})


_NO_POST = TITLES | _STARTERS
_IN_POST = JOINS | {"the", ","}


class PostSpan(NamedTuple):
    """A capitalised post in a text."""

    start: int
    end: int


@lru_cache(maxsize=1024)
def posts_in(part: Passage) -> tuple[PostSpan, ...]:
    """The capitalised posts of a paragraph, from left to right, none inside another."""
    return tuple(_posts(part))


def _posts(part: Passage) -> Iterator[PostSpan]:
    run = words(part)
    last: tuple[int, int] | None = None
    for place, word in enumerate(run):
        if word.low not in POST_HEADS or not is_head(run, place):
            continue
        if last and place <= last[1]:
            continue
        owned = run[place].base != run[place].text
        span = (_leftmost(run, place), place if owned else _rightmost(run, place))
        if last and span[0] <= last[1]:
            span = (last[0], span[1])
        elif last:
            yield _span(run, last)
        last = span
    if last:
        yield _span(run, last)


def _span(run: Sequence[Word], ends: tuple[int, int]) -> PostSpan:
    """From the first word to the last, without the ending of a possessive."""
    last = run[ends[1]]
    return PostSpan(
        run[ends[0]].start, last.start + len(last.base) if last.text != ")" else last.end
    )


def _leftmost(run: Sequence[Word], head: int) -> int:
    """How far a post reaches to the left of its head noun."""
    place, joined = head, False
    while (before := word_before(run, place)) is not None:
        low, further = before.low, word_before(run, place - 1)
        if before.capital and low not in _NO_POST:
            if not _qualifies(before, further):
                break
            place -= 1
        elif low == "/" or (low in ("and", "&") and further and _may_join(further, low)):
            if low == "/" and not (further and further.capital):
                break
            place, joined = place - 1, True
        elif low == "," and joined and further and further.capital and further.known:
            place -= 1
        else:
            break
    while run[place].low in JOINS or run[place].low == ",":
        place += 1
    return place


def _may_join(further: Word, join: str) -> bool:
    if further.low in TITLES or not further.capital:
        return False
    return further.known or join == "&"


def _qualifies(before: Word, further: Word | None) -> bool:
    """Whether a capitalised word left of a head belongs to the post and not to a name before it."""
    if before.low in POST_HEADS or before.low in INTERIM:
        return True
    if before.known:
        return not before.initial or (before.text.isupper() and len(before.text) > 1)
    if further is None or not further.capital:
        return True
    return further.known and further.low not in TITLES and not further.initial


def _rightmost(run: Sequence[Word], head: int) -> int:
    """How far a post reaches to the right of its head noun."""
    place = head
    follows = word_after(run, place)
    straight = follows and follows.capital and follows.known and not follows.initial
    if run[head].low in _TO_SOMEBODY and (to := _to_the(run, place)):
        place = _tail(run, to)
    elif follows and (follows.low in _OF or (straight and area_follows(run, place))):
        place = _tail(run, place)
    elif (
        follows and follows.low in (",", "–", "—", "-") and run[head].low not in OFFICE_OF_THE_CHAIR
    ):
        place = _area(run, place)
    return _bracket(run, place)


def _to_the(run: Sequence[Word], place: int) -> int | None:
    """Take in "to the Board" behind a clerk or an adviser."""
    after = run[place + 1 : place + 4]
    near = len(after) == 3 and [w.low for w in after[:2]] == ["to", "the"]
    fits = near and after[2].capital and not any(w.apart for w in after)
    return place + 3 if fits else None


def _tail(run: Sequence[Word], place: int) -> int:
    """Take in "of the Council", "for Ports, Markets and Open Spaces"."""
    known = 0
    while (step := _step(run, place)) is not None:
        if known and _name_at(run, step):
            break
        place = step
        known += run[step].known
    return place


def _step(run: Sequence[Word], place: int) -> int | None:
    """The next capitalised word that goes on with the same phrase."""
    ahead = place + 1
    while ahead < len(run) and not run[ahead].apart and ahead - place <= 3:
        word = run[ahead]
        if word.capital:
            return None if word.low in TITLES else ahead
        if word.low == "," and not _list_goes_on(run, ahead):
            return None
        if word.low not in _IN_POST:
            return None
        if word.low in ("in", "with", "to") or (word.low == "-" and ahead - place > 1):
            return None
        ahead += 1
    return None


def _list_goes_on(run: Sequence[Word], comma: int) -> bool:
    """Whether ", X" goes on to "and Y": a list inside a post, not the end of it."""
    place, caps = comma + 1, 0
    if _name_at(run, place):
        return False
    while place < len(run) and not run[place].apart and caps <= 4:
        word = run[place]
        if word.capital and word.low not in TITLES:
            caps += 1
        elif word.low == "," and caps:
            caps = 0
            if place + 1 < len(run) and run[place + 1].low in ("and", "&"):
                return _joins_noun(run, place + 1)
        elif word.low in ("and", "&", "+") and caps:
            return _joins_noun(run, place)
        else:
            return False
        place += 1
    return False


def _joins_noun(run: Sequence[Word], join: int) -> bool:
    after = run[join + 1] if join + 1 < len(run) else None
    return bool(after and after.capital and after.low not in TITLES and not _name_at(run, join + 1))


def _name_at(run: Sequence[Word], place: int) -> bool:
    """Whether two words of no post or service stand here, as a person's name does."""
    two = run[place : place + 2]
    if len(two) < 2 or two[1].apart or (two[0].known and not two[0].initial):
        return False
    third = run[place + 2] if place + 2 < len(run) else None
    if third and not third.apart and third.low in ("&", "and") and not two[0].initial:
        return False
    return not two[1].known and two[1].capital


def _area(run: Sequence[Word], place: int) -> int:
    """Take in ", Adults & Prevention" or "– Hospitals" where it names a service."""
    first = place + 2
    if first >= len(run) or not run[first].capital or _name_at(run, first):
        return place
    if run[first].apart and run[first - 1].low != ",":
        return place
    if run[first].low in TITLES or run[first].low in POST_HEADS or not run[first].known:
        return place
    end = _tail(run, first)
    if not any(word.known and word.low not in POST_HEADS for word in run[first : end + 1]):
        return place
    text = " ".join(word.text for word in run[first : end + 1])
    return place if is_organisation(text) or _ends_in_post(run, first, end) else end


def _ends_in_post(run: Sequence[Word], first: int, end: int) -> bool:
    return any(is_head(run, place) for place in range(first, end + 1))


def _bracket(run: Sequence[Word], place: int) -> int:
    """Take in a portfolio in brackets; a person or an initialism in brackets is no part of it."""
    follows = word_after(run, place)
    if not follows or follows.text != "(":
        return place
    depth, ahead = 0, place + 1
    while ahead < len(run) and ahead - place < 20:
        depth += {"(": 1, ")": -1}.get(run[ahead].text, 0)
        if depth == 0:
            break
        ahead += 1
    inside = run[place + 2 : ahead]
    return ahead if depth == 0 and inside and _is_portfolio(inside) else place


def _is_portfolio(inside: Sequence[Word]) -> bool:
    first = inside[0]
    if not first.capital or any(word.low in TITLES for word in inside):
        return False
    if len(inside) == 1:
        return not first.text.isupper() or (first.known and len(first.text) > 5)
    return not (
        2 <= len(inside) <= 3 and all((w.capital and not w.known) or w.initial for w in inside)
    )
