"""Which statements of a document tell the same commitment."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ..cues.promises import EMPTY_WORDS
from ..document import Document, Passage
from ..findings import Statement
from .stems import stem

_WORD = re.compile(r"[A-Za-z][\w'’-]+")
_ALIKE = 0.45  # share of all their words that both have
_SAME_DUE = 0.25  # the same deadline, in the same words, makes them so much more alike
_BACK = 150  # statements: as far back as a list at the end repeats what was said
_NEAR = 700  # characters between an ask and its acceptance


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
        alike = _alike(words[earlier], words[later]) + _same_due(told[earlier], told[later])
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
    """ "agreed to this": what was asked for right before."""
    if later == 0 or not re.match(
        r"(?:agreed|undertook|promised|accepted|offered)\b", told[later].action
    ):
        return None
    before = told[later - 1]
    near = told[later].passage.start - before.passage.end < _NEAR
    return later - 1 if near and before.kind == "request" else None


def _words(told: Statement) -> frozenset[str]:
    """The words that say what is to be done, without endings, names of time and small words."""
    text = f"{told.action} {told.passage.quote}" if len(told.action.split()) < 6 else told.action
    plain = text.replace(told.due, " ") if told.due else text
    return frozenset(stem(w.lower()) for w in _WORD.findall(plain) if w.lower() not in _EMPTY)


def _same_due(one: Statement, other: Statement) -> float:
    same = one.due is not None and other.due is not None and one.due.lower() == other.due.lower()
    return _SAME_DUE if same else 0.0


def _alike(one: Iterable[str], other: Iterable[str]) -> float:
    a, b = frozenset(one), frozenset(other)
    return len(a & b) / len(a | b) if a and b else 0.0


_EMPTY = frozenset(EMPTY_WORDS.split())
