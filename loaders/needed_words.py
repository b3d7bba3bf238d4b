"""Which words a match of a pattern cannot do without, read off the parts of the pattern."""

import re
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

op: Any = import_module("re._parser")  # what re itself makes of a pattern; it has no public name
STEM = 4  # letters: of a word that goes on in ways unknown, its beginning
_MOST = 3000  # alternatives; more of them tell no text from another
Set = frozenset[str]
Part = tuple[Any, Any]
_END: Part = (op.ANY, None)


def needed_words(pattern: re.Pattern[str]) -> tuple[Set, ...]:
    """Sets of words in small letters: any match holds one of each. A word cut off at STEM letters
    ends in "*"."""
    walk = _Walk(None).sequence(list(op.parse(pattern.pattern, pattern.flags)), _END)
    walk.leave_open()
    return tuple(sorted(dict.fromkeys(walk.needs), key=_commonness)[:3])


def _commonness(words: Set) -> float:
    """How many texts are likely to hold one of some words: short ones are common."""
    return sum(2.0 ** -min(len(word), 8) for word in words)


class _Walk:
    """A walk along the parts of a pattern. ``runs``: how the word at this place may have begun,
    None where that is unknown; ``needs``: the words passed on the way."""

    def __init__(self, runs: set[str] | None) -> None:
        self.runs = runs
        self.needs: list[Set] = []

    def sequence(self, parts: Sequence[Part], after: Part | None = None) -> "_Walk":
        """Along some parts; ``after`` is what comes behind them, as far as it is known."""
        for part, following in zip(parts, [*parts[1:], after], strict=False):
            self.part(part, following)
            if self.runs and len(self.runs) > _MOST:
                self.runs = None
        return self

    def part(self, part: Part, after: Part | None) -> None:
        kind, value = part
        if kind in (op.LITERAL, op.IN):
            self.letters(_letters([part] if kind is op.LITERAL else value))
        elif kind is op.AT:
            self.close()
        elif kind is op.BRANCH:
            self.branch(value[1], after)
        elif kind in (op.SUBPATTERN, op.ATOMIC_GROUP):
            self.sequence(value[3] if kind is op.SUBPATTERN else value, after)
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            self.repeat(value, after)
        elif kind is op.ASSERT and value[0] > 0:
            self.needs += self.ahead(value[1], _END).needs
        elif kind is op.ASSERT_NOT and _is_no_word(value[1]):
            self.close()
        elif kind not in (op.ASSERT, op.ASSERT_NOT):
            self.leave_open()

    def letters(self, letters: set[str]) -> None:
        if not letters:
            self.close()
        elif "" in letters:
            self.leave_open()
        elif self.runs is not None:
            self.runs = {run + letter for run in self.runs for letter in letters}

    def close(self) -> None:
        """A word ends here, or begins."""
        if self.runs and "" not in self.runs:
            self.needs.append(frozenset(self.runs))
        self.runs = {""}

    def leave_open(self) -> None:
        """A word may go on here in ways unknown."""
        if self.runs and all(len(run) >= STEM for run in self.runs):
            self.needs.append(frozenset(run[:STEM] + "*" for run in self.runs))
        self.runs = None

    def ahead(self, parts: Sequence[Part], after: Part | None) -> "_Walk":
        """Another walk from this place along some parts."""
        return _Walk(None if self.runs is None else set(self.runs)).sequence(parts, after)

    def branch(self, ways: Sequence[Sequence[Part]], after: Part | None) -> None:
        """What every way needs; a word that ends right behind the ways is seen from each."""
        walks = [self.ahead(way, after) for way in ways]
        behind = [after] if after and _is_small(after) else []
        passed = [walk.needs + walk.ahead(behind, None).needs for walk in walks]
        self.join(walks)
        if all(passed):
            best = [min(needs, key=_commonness) for needs in passed]
            self.needs.append(frozenset[str]().union(*best))

    def join(self, walks: Iterable["_Walk"]) -> None:
        runs = [walk.runs for walk in walks]
        self.runs = None if None in runs else set[str]().union(*(run for run in runs if run))

    def repeat(self, value: tuple[int, int, Sequence[Part]], after: Part | None) -> None:
        least, most, parts = value
        if (least, most) == (0, 1):
            self.branch([[], parts], after)
            return
        once = self.ahead(parts, after if most == 1 else None)
        again = once.ahead(parts, None) if most > 1 else once
        if most > 2 and again.runs != once.runs:
            again.runs = None
        self.needs += once.needs if least else []
        self.join([self, once, again][min(least, 2) :])


def _is_small(part: Part) -> bool:
    """Whether a part is one character or the edge of a word, and quickly walked."""
    kind, value = part
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        return len(value[2]) == 1 and value[2][0][0] in (op.IN, op.LITERAL)
    return kind in (op.AT, op.LITERAL, op.IN, op.ANY, op.ASSERT_NOT)


def _letters(parts: Sequence[Part]) -> set[str]:
    """The letters that a class allows; none: it is the edge of a word; "": it may be anything."""
    found: set[str] = set()
    edge = False
    for kind, value in parts:
        few = kind is op.RANGE and value[1] - value[0] < 10
        chars = range(value[0], value[1] + 1) if few else [value] if kind is op.LITERAL else []
        edge = edge or (kind is op.CATEGORY and value is op.CATEGORY_SPACE)
        for char in map(chr, chars):
            letter = char.isalnum() or char == "_"
            edge = edge or not letter
            found |= {char.lower()} if letter else set()
        if not chars and not (kind is op.CATEGORY and value is op.CATEGORY_SPACE):
            return {""}
    return {""} if edge and found else found


def _is_no_word(parts: Sequence[Part]) -> bool:
    """Whether a class, as what may not stand beside a place, makes it the edge of a word."""
    return any(kind is op.IN and (op.CATEGORY, op.CATEGORY_WORD) in value for kind, value in parts)
