"""Finding thousands of labels in a text at once: a look-up of word sequences, no pattern each."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_TOKEN = re.compile(r"[A-Za-z0-9]+(?:[’'][A-Za-z]+)?|&")
_ABBREVIATION = re.compile(r"[A-Z][A-Z0-9]{1,4}")
_GAP = re.compile(r"[\s,/’'“”\"‘–-]*")  # what may stand between the words of a label


@dataclass(frozen=True)
class Hit:
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
        words, seen = list(_TOKEN.finditer(text)), self._seen
        folded = [seen.get(word[0]) or self._folded(word[0]) for word in words]
        starts, done = self._starts, 0
        for place, first in enumerate(folded):
            if place >= done and first in starts:
                found = self._longest(text, words, folded, place)
                if found:
                    last, key = found
                    yield Hit(words[place].start(), words[last].end(), key)
                    done = last + 1

    def _longest(
        self, text: str, words: list[re.Match[str]], folded: list[str], place: int
    ) -> tuple[int, str] | None:
        key, last, found = folded[place], place, None
        while True:
            if key in self.known:
                found = last, key
            last += 1
            if last == len(folded):
                return found
            key += folded[last]  # what no label goes on with needs no look at the gap
            if key not in self._starts or not _adjoin(text, words[last - 1], words[last]):
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


def _adjoin(text: str, word: re.Match[str], after: re.Match[str]) -> bool:
    """Whether no full stop, bracket or the like stands between two words."""
    return _GAP.fullmatch(text, word.end(), after.start()) is not None


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
