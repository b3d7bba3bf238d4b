"""Finding thousands of labels in a text at once: a look-up of word sequences, no pattern each."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

_TOKEN = re.compile(r"[A-Za-z0-9]+(?:[’'][A-Za-z]+)?|&")
_PARTED = re.compile(f"({_TOKEN.pattern})")
_ABBREVIATION = re.compile(r"[A-Z][A-Z0-9]{1,4}")
# What may stand between the words of a label: no full stop, bracket or the like.
_GAP = re.compile(r"[\s,/’'“”\"‘–-]*")


class Hit(NamedTuple):
    """A label found in a text, as its key says it."""

    start: int
    end: int
    key: str


@dataclass
class Labels:
    """Labels by the way they sound: case, hyphens, apostrophes and simple plurals set aside.

    Abbreviations of up to five capitals are told apart from words ("SEND" from "send").
    """

    known: dict[str, str] = field(default_factory=dict[str, str])  # key → the label as given
    _starts: set[str] = field(default_factory=set[str])
    _capitals: set[str] = field(default_factory=set[str])
    _seen: dict[str, str] = field(default_factory=dict[str, str])  # words folded before

    def capitals(self, labels: Iterable[str]) -> None:
        """Learn the abbreviations in labels; before the labels themselves, since keys hold them."""
        words = {word for label in labels for word in _TOKEN.findall(label)}
        self._capitals.update(word for word in words if _ABBREVIATION.fullmatch(word))

    def add(self, labels: Iterable[str]) -> None:
        for label in labels:
            key = ""
            for word in _TOKEN.findall(label):
                key += self._folded(word)
                self._starts.add(key)
            self.known.setdefault(key, label)

    def key(self, label: str) -> str:
        return "".join(self._folded(word) for word in _TOKEN.findall(label))

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the longest label at each place; none inside another."""
        pieces, seen = _PARTED.split(text), self._seen  # gaps and words in turn
        folded = [seen.get(word) or self._folded(word) for word in pieces[1::2]]
        ends = list(accumulate(map(len, pieces)))
        starts, done = self._starts, 0
        for place, first in enumerate(folded):
            if place >= done and first in starts:
                found = self._longest(pieces, folded, place)
                if found:
                    last, key = found
                    yield Hit(ends[2 * place], ends[2 * last + 1], key)
                    done = last + 1

    def _longest(self, pieces: list[str], folded: list[str], place: int) -> tuple[int, str] | None:
        key, last, found = folded[place], place, None
        while True:
            if key in self.known:
                found = last, key
            last += 1
            if last == len(folded):
                return found
            key += folded[last]  # what no label goes on with needs no look at the gap
            if key not in self._starts or not _GAP.fullmatch(pieces[2 * last]):
                return found

    def _folded(self, word: str) -> str:
        folded = self._seen.get(word)
        if folded is None:
            folded = self._seen[word] = self._fold(word)
        return folded

    def _fold(self, word: str) -> str:
        if word in self._capitals:
            return f"^{word}"
        if word[-1] == "s" and word[:-1] in self._capitals:
            return f"^{word[:-1]}"
        return _singular(word.lower())


def _singular(word: str) -> str:
    """A word without its possessive and its simple plural."""
    if word == "&":
        return "and"
    if len(word) < 3:
        return word
    word = word.replace("’", "'").removesuffix("'s")
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
