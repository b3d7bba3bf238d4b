"""Topics: which topics of the scheme each paragraph is about."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache

from ...ontology.vocabulary import Topic, labels
from ..clauses import clause
from ..cues import topics as cues
from ..document import Document, Passage
from ..findings import TopicMention
from ..gates import Gated
from ..sentences import sentences
from .labels import Hit, Labels

_NOTHING = re.compile(rf"\s*(?:{cues.NO_TOPIC_PARAGRAPHS})")
_TITLE = Gated(cues.TITLES)
_BEFORE_TITLE = Gated(cues.BEFORE_TITLES)
_SPOKEN_OF = re.compile(cues.SPOKEN_OF)
_AHEAD = 50  # characters before a post that may speak of it


class Matcher:
    """Which topics a paragraph is about: one strong label, or two different weak ones."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._labels = Labels()
        self._strong: dict[str, set[str]] = defaultdict(set)
        self._weak: dict[str, set[str]] = defaultdict(set)
        scheme = list(topics)
        self._above = {topic.notation: topic.broader for topic in scheme}
        for topic in scheme:  # every abbreviation is known before any key is made
            self._labels.capitals((*topic.strong, *topic.weak))
        for topic in scheme:
            self._learn(topic.notation, topic.strong, self._strong)
            self._learn(topic.notation, topic.weak, self._weak)

    def _learn(self, topic: str, words: tuple[str, ...], kind: dict[str, set[str]]) -> None:
        self._labels.add(words)
        for word in words:
            kind[self._labels.key(word)].add(topic)

    def topics(self, text: str, context: Collection[str] = ()) -> dict[str, Hit]:
        """The topics of a paragraph, each with the label that shows it best. Of a topic in its
        context, the title that it stands under, one weak label is enough."""
        shown: dict[str, Hit] = {}
        weak: dict[str, dict[str, Hit]] = defaultdict(dict)
        for hit in _outside_titles(text, list(self._labels.find(text))):
            for topic in sorted(self._strong.get(hit.key, ())):
                shown.setdefault(topic, hit)
            for topic in sorted(self._weak.get(hit.key, ())):
                weak[topic].setdefault(hit.key, hit)
        for topic, hits in weak.items():
            if len(hits) > 1 or topic in context:
                shown.setdefault(topic, next(iter(hits.values())))
        return shown

    def with_wider(self, topics: Iterable[str]) -> frozenset[str]:
        """Topics, and all those above them."""
        return frozenset(each for topic in topics for each in (topic, *self._above[topic]))


@cache
def matcher() -> Matcher:
    """The matcher over the scheme in use."""
    return Matcher(labels())


def find_topics(document: Document) -> Iterator[TopicMention]:
    """Yield each topic that a paragraph is about, with the clause that shows it."""
    for paragraph in document.paragraphs:
        if _NOTHING.match(paragraph.quote):
            continue
        shown = matcher().topics(paragraph.quote, _context(document, paragraph))
        told = list(sentences(paragraph)) if shown else []
        for topic, hit in sorted(shown.items()):
            yield TopicMention(
                _clause(document, paragraph, told, hit), paragraph=paragraph, topic=topic
            )


def _context(document: Document, paragraph: Passage) -> Collection[str]:
    """The topics of the title that a paragraph stands under, and the wider ones."""
    item = document.item_at(paragraph)
    return _topics_of_title(item.title if item else document.title)


@lru_cache(maxsize=512)
def _topics_of_title(title: str) -> frozenset[str]:
    return matcher().with_wider(matcher().topics(title))


def _outside_titles(text: str, hits: list[Hit]) -> list[Hit]:
    """The hits that are no words of a post's title or of a body's name."""
    covered = bytearray(len(text) if hits else 0)
    for start, end in _titles(text) if hits else ():
        covered[start:end] = b"1" * (end - start)
    return [hit for hit in hits if 0 in covered[hit.start : hit.end]]


def _titles(text: str) -> Iterator[tuple[int, int]]:
    for title in _TITLE.finditer(text):
        if not _SPOKEN_OF.search(text[max(0, title.start() - _AHEAD) : title.start()]):
            yield title.span("of")
    for title in _BEFORE_TITLE.finditer(text):
        if not _SPOKEN_OF.search(text[max(0, title.start() - _AHEAD) : title.start()]):
            yield title.span()


def _clause(document: Document, paragraph: Passage, told: list[Passage], hit: Hit) -> Passage:
    """The clause of a hit, or the bare words where no one sentence holds them."""
    start, end = paragraph.start + hit.start, paragraph.start + hit.end
    for sentence in told:
        if sentence.start <= start and end <= sentence.end:
            first, last = clause(sentence.quote, start - sentence.start, end - sentence.start)
            return document.passage(sentence.start + first, sentence.start + last)
    return document.passage(start, end)
