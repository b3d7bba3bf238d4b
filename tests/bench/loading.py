"""Reading papers, and replacing one of them in a store."""

import re
from functools import partial
from itertools import cycle
from pathlib import Path

from minutegraph.graph.store import writing
from minutegraph.graph.terms import graph_text, to_ox
from minutegraph.loaders.document import Document
from minutegraph.loaders.find import find
from minutegraph.loaders.read import papers, read
from minutegraph.loaders.resolve import resolve

from .measure import Line, paired

READING = 30.0
REPLACING = 2.0

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9“‘])|\n\s*\n")
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:Mr|Mrs|Ms|Miss|Dr|Councillor)\s+[A-Z][a-z]+",
        r"\b(?:Director|Head|Chair|Officer|Manager)\s+(?:of|for)\s+[A-Z]\w+",
        r"\b\d{1,2}\s+[A-Z][a-z]+\s+\d{4}\b",
        r"£?\b\d[\d,]*(?:\.\d+)?(?:\s*(?:%|per cent))?",
        r"\b(?:agreed|undertook|promised|would)\s+to\s+\w+",
        r"\b(?:asked|queried|questioned|challenged)\b",
        r"\b(?:RESOLVED|That\s+the)\b",
        r"\bvacan(?:t|cy|cies)\b",
        r"\b[A-Z][a-z]+(?:\s+(?:of|and|the|[A-Z][a-z]+))*\s+(?:Board|Partnership|Trust|Panel)\b",
    )
)


def reading_line(folders: list[Path], rounds: int) -> Line:
    """Read, find and resolve whole papers, against a sentence split with nine patterns.

    Each round takes the next copy, so that nothing remembered of a text makes it look fast.
    """
    texts = [[document.text for document in _documents(folder)] for folder in folders]
    ours, bare = cycle(folders), cycle(texts)
    pairs = paired(lambda: _understand(next(ours)), lambda: _split(next(bare)), rounds)
    words = sum(len(text.split()) for text in texts[0])
    speed = words / sorted(seconds for seconds, _ in pairs)[len(pairs) // 2]
    return Line(f"read, find, resolve: {speed:,.0f} words a second", pairs, READING)


def _documents(folder: Path) -> list[Document]:
    return [read(paper.path, paper.root) for paper in papers([folder])]


def _understand(folder: Path) -> None:
    for document in _documents(folder):
        resolve(document, find(document))


def _split(texts: list[str]) -> int:
    return sum(
        len(pattern.findall(sentence))
        for text in texts
        for sentence in _SENTENCE.split(text)
        for pattern in _PATTERNS
    )


def replacing_line(where: Path, rounds: int) -> Line:
    """Replace one document's graph, against the same SPARQL Update with its text ready-made."""
    with writing(where) as store:
        version = next(graph for graph in store.graphs() if "/version/" in graph)
        triples = list(store.graph(version))
        request = (
            f"CLEAR SILENT GRAPH {to_ox(version)} ;\nINSERT DATA {{\n"
            f"{graph_text(version, triples)}\n}}"
        )
        ours = partial(store.replace, {version: triples})
        pairs = paired(ours, partial(store.quads.update, request), rounds)
    return Line(f"replace a document of {len(triples):,} triples", pairs, REPLACING)
