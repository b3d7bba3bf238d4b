"""Patterns that are tried only where a text holds the words that they cannot do without.

Most sentences hold none of the words of most patterns. To see that, the words of a sentence are
looked up once, whatever the number of patterns; the words of a pattern are read off its own parts,
so that nothing has to be kept in step by hand.
"""

import re
import sys
from collections.abc import Iterable
from functools import cached_property, lru_cache

from .needed_words import STEM, needed_words

Found = re.Match[str] | None

_WORD = re.compile(r"\w+")


@lru_cache(maxsize=2048)
def words_of(text: str) -> frozenset[str]:
    """The words of a text in small letters, and how the longer ones begin."""
    words = set(_WORD.findall(text.lower()))
    return frozenset(words.union([word[:STEM] + "*" for word in words if len(word) >= STEM]))


class Either:
    """Several patterns, none of which is tried where the words that each needs are missing."""

    def __init__(self, *patterns: "Gated") -> None:
        self.patterns = patterns

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Sets of words: a match holds at least one of each."""
        first = [pattern.needs[0] for pattern in self.patterns if pattern.needs]
        return (frozenset[str]().union(*first),) if len(first) == len(self.patterns) else ()

    def may(self, text: str) -> bool:
        """Whether a text holds the words without which nothing can match."""
        words = words_of(text)
        return not any(map(words.isdisjoint, self.needs))


class Gated(Either):
    """A pattern, not tried where the words that it needs are missing."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)

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
