"""Which statements of a document tell the same commitment."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ..cues.twins import EMPTY_WORDS, HANDING_WORDS
from ..document import Document, Passage
from ..findings import Statement
from .stems import stem

_WORD = re.compile(r"[A-Za-z][\w'’-]+")
_ALIKE = 0.45  # share of all their words that both have
_HELD = 0.75  # share of the shorter one's words that the longer one has too
_HELD_WORDS = 3  # in common; two will do where the longer one has all of the shorter one's words
_OPENING = 5  # words that begin both: what is done, and to whom
_SAME_DUE = 0.25  # the same deadline, in the same words, makes them so much more alike
_BACK = 150  # statements: as far back as a list at the end repeats what was said
_NEAR = 700  # characters between an ask and its acceptance
_ANSWERS = re.compile(
    r"^(?:agreed|undertook|promised|accepted|offered)\b"
    r"|^(?!check|read|see|test|consider)\w+\s+(?:it|this|them|these|the\s+answer)(?:\s*$|,|\s+(?:by|in|on|to|with|for|at|before|after)\b)"
    r"|\b(?:it|this|that|they|these)\s+(?:would|will|could)\s+be\s+\w+$"
)


def twins(document: Document, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """The statements, those of one commitment with the passage of its first telling as ``twin``."""
    told = sorted(statements, key=lambda s: (s.passage.start, s.passage.end))
    words = [_words(s) for s in told]
    first = list(range(len(told)))
    for later in range(len(told)):
        earlier = _first_telling(told, words, later)
        if earlier is not None:
            first[later] = first[earlier]
    shared = Counter(first)
    return tuple(
        replace(s, twin=told[first[n]].passage) if shared[first[n]] > 1 else s
        for n, s in enumerate(told)
    )


def _first_telling(told: list[Statement], words: list[frozenset[str]], later: int) -> int | None:
    """The best earlier statement that this one tells again."""
    best, likeness = None, _ALIKE
    for earlier in range(max(0, later - _BACK), later):
        if not _can_be_twins(told[earlier], told[later]):
            continue
        alike = _likeness(told[earlier], told[later], words[earlier], words[later])
        if alike >= likeness and words[earlier] & words[later]:
            best, likeness = earlier, alike
    return best if best is not None else _accepted(told, later)


def _can_be_twins(one: Statement, other: Statement) -> bool:
    """A point of the list repeats the text; two promises in the text are two."""
    if _nested(one.passage, other.passage):
        return False
    kinds = {one.kind, other.kind}
    retold = "resolution" in kinds or kinds == {"request", "undertaking"}
    labelled = (
        bool(re.match(r"\W*(?:ACTIONS?|Actions?)\b", other.passage.quote))
        or ": " in other.passage.quote[:60]
    )
    return retold or labelled or one.action == other.action


def _nested(one: Passage, other: Passage) -> bool:
    return one in other or other in one


def _accepted(told: list[Statement], later: int) -> int | None:
    """ "agreed to this", "would send it": what was asked for right before."""
    if later == 0 or not _ANSWERS.search(told[later].action):
        return None
    before = told[later - 1]
    near = told[later].passage.start - before.passage.end < _NEAR
    open_ask = before.kind == "request" or (before.kind == "resolution" and before.debtor is None)
    return later - 1 if near and open_ask else None


def _words(told: Statement) -> frozenset[str]:
    """The words that say what is to be done, without endings, names of time and small words."""
    text = f"{told.action} {told.passage.quote}" if len(told.action.split()) < 6 else told.action
    # the event that something waits for ("once the survey is back") is part of the matter
    timed = told.due and told.due_kind != "event"
    plain = text.replace(told.due or "", " ") if timed else text
    return frozenset(stem(w.lower()) for w in _WORD.findall(plain) if w.lower() not in _EMPTY)


def _likeness(one: Statement, other: Statement, a: frozenset[str], b: frozenset[str]) -> float:
    if one.kind != other.kind and (_held(a - _HANDING, b - _HANDING) or _same_opening(one, other)):
        return max(_ALIKE, _alike(a, b))
    return _alike(a, b) + _same_due(one, other)


def _held(a: frozenset[str], b: frozenset[str]) -> bool:
    """Nearly all that the shorter one names is named in the longer one."""
    shared, fewest = len(a & b), min(len(a), len(b))
    return (shared >= _HELD_WORDS and shared / fewest >= _HELD) or 1 < fewest == shared


def _same_opening(one: Statement, other: Statement) -> bool:
    first, second = (s.action.lower().split()[:_OPENING] for s in (one, other))
    return len(first) == _OPENING and first == second


def _same_due(one: Statement, other: Statement) -> float:
    same = one.due is not None and other.due is not None and one.due.lower() == other.due.lower()
    return _SAME_DUE if same else 0.0


def _alike(one: Iterable[str], other: Iterable[str]) -> float:
    a, b = frozenset(one), frozenset(other)
    return len(a & b) / len(a | b) if a and b else 0.0


_EMPTY = frozenset(EMPTY_WORDS.split())
_HANDING = frozenset(stem(word) for word in HANDING_WORDS.split())
