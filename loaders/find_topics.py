"""Topics: which topics of the scheme each paragraph is about."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from ..ontology.vocabulary import Topic, labels
from . import cues_topics as cues
from .clauses import clause
from .document import Document, Passage
from .findings import TopicMention
from .labels import Hit, Labels
from .sentences import sentences

_NOTHING = re.compile(rf"\s*(?:{cues.NO_TOPIC_PARAGRAPHS})")
_TITLE = re.compile(cues.TITLES)


class Matcher:
    """Which topics a paragraph is about: one strong label, or two different weak ones."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._labels = Labels()
        self._strong: dict[str, set[str]] = defaultdict(set)
        self._weak: dict[str, set[str]] = defaultdict(set)
        scheme = list(topics)
        for topic in scheme:  # every abbreviation is known before any key is made
            self._labels.capitals((*topic.strong, *topic.weak))
        for topic in scheme:
            self._learn(topic.notation, topic.strong, self._strong)
            self._learn(topic.notation, topic.weak, self._weak)

    def _learn(self, topic: str, words: tuple[str, ...], kind: dict[str, set[str]]) -> None:
        self._labels.add(words)
        for word in words:
            kind[self._labels.key(word)].add(topic)

    def topics(self, text: str) -> dict[str, Hit]:
        """The topics of a paragraph, each with the label that shows it best."""
        shown: dict[str, Hit] = {}
        weak: dict[str, dict[str, Hit]] = defaultdict(dict)
        for hit in self._labels.find(_without_titles(text)):
            for topic in sorted(self._strong.get(hit.key, ())):
                shown.setdefault(topic, hit)
            for topic in sorted(self._weak.get(hit.key, ())):
                weak[topic].setdefault(hit.key, hit)
        for topic, hits in weak.items():
            if len(hits) > 1:
                shown.setdefault(topic, next(iter(hits.values())))
        return shown


@cache
def matcher() -> Matcher:
    """The matcher over the scheme in use."""
    return Matcher(labels())


def find_topics(document: Document) -> Iterator[TopicMention]:
    """Yield each topic that a paragraph is about, with the clause that shows it."""
    for paragraph in document.paragraphs:
        if not _NOTHING.match(paragraph.quote):
            for topic, hit in sorted(matcher().topics(paragraph.quote).items()):
                shows = _clause(document, paragraph, hit)
                yield TopicMention(shows, paragraph=paragraph, topic=topic)


def _without_titles(text: str) -> str:
    """The text, each title of a post blanked out where it stands."""
    return _TITLE.sub(lambda title: "." * len(title[0]), text)


def _clause(document: Document, paragraph: Passage, hit: Hit) -> Passage:
    start, end = paragraph.start + hit.start, paragraph.start + hit.end
    for sentence in sentences(paragraph):
        if sentence.start <= start and end <= sentence.end:
            first, last = clause(sentence.quote, start - sentence.start, end - sentence.start)
            return document.passage(sentence.start + first, sentence.start + last)
    return document.passage(start, end)
