"""Patterns that are tried only where a text holds the words that they cannot do without.

Most sentences hold none of the words of most patterns. To see that, the words of a sentence are
looked up once, whatever the number of patterns: each set of words that some pattern needs has a
bit, and a text has the bits of all sets of which it holds a word. The words of a pattern are read
off its own parts, so that nothing has to be kept in step by hand.
"""

import re
import sys
from collections.abc import Iterable
from functools import cached_property, lru_cache

from .alternatives import compiled
from .needed_words import STEM, needed_words

Found = re.Match[str] | None

_WORD = re.compile(r"\w+")


_SETS: dict[frozenset[str], int] = {}  # the bit of each set of words
_HELD: dict[str, int] = {}  # the bits of the sets that hold a word, or how it begins


def _bit(needed: frozenset[str]) -> int:
    """The bit of a set; with a new one, what was made of texts before is out of date."""
    if needed not in _SETS:
        bit = _SETS[needed] = 1 << len(_SETS)
        for word in needed:
            _HELD[word] = _HELD.get(word, 0) | bit
        _of_word.cache_clear()
        bits_of.cache_clear()
    return _SETS[needed]


@lru_cache(maxsize=8192)
def _of_word(word: str) -> int:
    begins = _HELD.get(word[:STEM] + "*", 0) if len(word) >= STEM else 0
    return _HELD.get(word, 0) | begins


@lru_cache(maxsize=2048)
def bits_of(text: str) -> int:
    """The bits of all sets of words of which a text holds one."""
    bits = 0
    for word in set(_WORD.findall(text.lower())):
        bits |= _of_word(word)
    return bits


class Either:
    """Several patterns, none of which is tried where the words that each needs are missing."""

    def __init__(self, *patterns: "Gated") -> None:
        self.patterns = patterns

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of words: a match holds at least one of each."""
        first = [pattern.needs[0] for pattern in self.patterns if pattern.needs]
        return (frozenset[str]().union(*first),) if len(first) == len(self.patterns) else ()

    @cached_property
    def bits(self) -> int:
        """The bits of the sets of words that it needs."""
        return sum(map(_bit, self.needs))

    def may(self, text: str) -> bool:
        """Whether a text holds the words without which nothing can match."""
        return not self.bits & ~bits_of(text)


class Gated(Either):
    """A pattern, not tried where the words that it needs are missing."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = compiled(pattern, flags)

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of words: a match holds at least one of each."""
        return needed_words(self.pattern)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> Found:
        return self.pattern.search(text, start, end) if self.may(text[start:end]) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> Found:
        return self.pattern.match(text, start, end) if self.may(text[start:end]) else None

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterable[re.Match[str]]:
        return self.pattern.finditer(text, start, end) if self.may(text[start:end]) else ()
