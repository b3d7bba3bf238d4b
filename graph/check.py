"""What must hold for a whole store: shapes, words where they are said to be, no link to nowhere."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from rdflib import Graph, URIRef
from rdflib.namespace import SH

from ..ontology import iris
from ..ontology.terms import TOPIC
from ..ontology.vocabulary import shapes
from .rows import rows
from .store import Store

_TEXTS = "SELECT DISTINCT ?version ?text WHERE { ?version schema:text ?text } ORDER BY ?version"
_HASHES = "SELECT DISTINCT ?version ?hash WHERE { ?version schema:sha256 ?hash } ORDER BY ?version"
_PASSAGES = """
SELECT DISTINCT ?passage ?source ?start ?end ?quote WHERE {
  ?passage a mg:Passage .
  OPTIONAL { ?passage mg:quote ?quote }
  OPTIONAL { ?passage oa:hasSource ?source }
  OPTIONAL { ?passage oa:hasSelector ?selector . ?selector oa:start ?start ; oa:end ?end }
} ORDER BY ?passage
"""
_UNPROVED = """
SELECT DISTINCT ?finding WHERE {
  ?class rdfs:subClassOf* mg:Finding .
  ?finding a ?class .
  FILTER NOT EXISTS { ?finding mg:evidence ?passage . ?passage a mg:Passage }
} ORDER BY ?finding
"""
# A link is whatever points at a thing of ours; the text of a passage is checked with the passage.
_DANGLING = """
SELECT DISTINCT ?thing ?link ?target WHERE {
  ?thing ?link ?target .
  FILTER(isIRI(?target) && ?link NOT IN (oa:hasSource, rdf:type))
  FILTER(STRSTARTS(STR(?target), "%s") || STRSTARTS(STR(?target), "%s"))
  FILTER NOT EXISTS { ?target ?any ?thing_of_it }
} ORDER BY ?thing ?link ?target
"""

_STALE = """
SELECT DISTINCT ?review ?why WHERE {
  ?review a mg:Review ; mg:reviewState "stale" ; oa:hasBody/rdfs:comment ?why .
} ORDER BY ?review
"""
_AT_ONCE = 40  # graphs of links


@dataclass(frozen=True, order=True)
class Problem:
    """Something that does not hold, and where."""

    where: str
    what: str


def problems(store: Store) -> list[Problem]:
    """All that is wrong in a store, sorted; nothing when it is sound."""
    checks = (
        _texts(store),
        _passages(store),
        _unproved(store),
        _dangling(store),
        _shapes(store),
        _stale(store),
    )
    return sorted({problem for found in checks for problem in found})


def _texts(store: Store) -> Iterator[Problem]:
    """A stored text has the hash that its version carries."""
    texts = _pairs(store, _TEXTS)
    for version, wanted in _pairs(store, _HASHES).items():
        found = hashlib.sha256(texts.get(version, "").encode("utf-8")).hexdigest()
        if found != wanted:
            yield Problem(version, f"the stored text has the hash {found}, not {wanted}")


def _passages(store: Store) -> Iterator[Problem]:
    """The words of a passage are in the stored text, where it says."""
    texts = {f"{version}/text": text for version, text in _pairs(store, _TEXTS).items()}
    for passage, source, start, end, quote in rows(store, _PASSAGES):
        text = texts.get(str(source))
        if text is None:
            yield Problem(str(passage), "the text that this passage is from is not stored")
        elif start is None or end is None or quote is None:
            yield Problem(str(passage), "a passage without its words, start or end")
        elif text[int(start) : int(end)] != quote:
            yield Problem(str(passage), f"the stored text there is not {_short(quote)!r}")


def _unproved(store: Store) -> Iterator[Problem]:
    for (finding,) in rows(store, _UNPROVED):
        yield Problem(str(finding), "a finding without a passage")


def _dangling(store: Store) -> Iterator[Problem]:
    for thing, link, target in rows(store, _DANGLING % (iris.BASE, TOPIC)):
        yield Problem(str(thing), f"{link} leads to {target}, of which nothing is known")


def _stale(store: Store) -> Iterator[Problem]:
    for review, why in rows(store, _STALE):
        yield Problem(str(review), f"a stale review: {why}")


def _shapes(store: Store) -> Iterator[Problem]:
    """Each named graph by itself: validating all at once takes far longer. Those of links are
    small and many: some of them at once."""
    names = [name for name in store.graphs() if name != iris.VOCABULARY]
    links = [name for name in names if name.startswith(iris.thing("graph", "links"))]
    for name in sorted(set(names) - set(links)):
        yield from shape_problems(store.graph(name))
    for start in range(0, len(links), _AT_ONCE):
        some = Graph()
        for name in links[start : start + _AT_ONCE]:
            some += store.graph(name)
        yield from shape_problems(some)


def shape_problems(graph: Graph) -> Iterable[Problem]:
    """Where one graph does not have the shape that it must have."""
    import pyshacl

    checked = pyshacl.validate  # pyright: ignore[reportUnknownMemberType,reportUnknownVariableType]
    validate = cast("Callable[..., tuple[bool, Graph, str]]", checked)
    _, report, _ = validate(graph, shacl_graph=shapes(), inference="none")
    for result in report.subjects(SH.resultSeverity, SH.Violation):
        path, message = (report.value(result, term) for term in (SH.resultPath, SH.resultMessage))
        told = f"{message} ({path})" if isinstance(path, URIRef) else str(message)
        yield Problem(str(report.value(result, SH.focusNode)), told)


def _pairs(store: Store, query: str) -> dict[str, str]:
    return {str(key): str(value) for key, value in rows(store, query)}


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:59] + "…"
