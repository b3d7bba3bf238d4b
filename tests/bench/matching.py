"""Finding the labels of topics in texts.

Taking a text apart into words costs a fifth of the time: splitting at spaces is far cheaper still.
"""

from pathlib import Path

from minutegraph.loaders.read import papers, read
from minutegraph.loaders.topics.find_topics import Matcher, matcher
from minutegraph.ontology.vocabulary import labels

from .measure import Line, paired

MATCHING = 120.0


def matching_line(folder: Path, rounds: int) -> Line:
    """Match the paragraphs of papers with every label of the scheme, against a bare split."""
    documents = [read(paper.path, paper.root) for paper in papers([folder])]
    texts = [paragraph.quote for document in documents for paragraph in document.paragraphs]
    found = matcher()
    pairs = paired(lambda: _match(found, texts), lambda: _split(texts), rounds)
    speed = _split(texts) / sorted(seconds for seconds, _ in pairs)[len(pairs) // 2]
    count = sum(len(topic.strong) + len(topic.weak) for topic in labels())
    return Line(f"match {count:,} labels: {speed:,.0f} words a second", pairs, MATCHING)


def _match(found: Matcher, texts: list[str]) -> int:
    return sum(len(found.topics(text)) for text in texts)


def _split(texts: list[str]) -> int:
    return sum(len(text.split()) for text in texts)
