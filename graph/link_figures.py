"""Which figures measure the same thing, so that a series is a query."""

import re
from collections.abc import Iterable, Iterator

from rdflib import Literal, URIRef
from rdflib.namespace import RDF, RDFS

from ..ontology import iris
from ..ontology.terms import SCHEMA
from .link_keys import Triple, asked_of, filed, filed_of
from .link_scope import Decided, Papers
from .months import MONTHS
from .store import Store

_FIGURES = """
SELECT DISTINCT ?figure ?document ?measure ?unit WHERE {
  VALUES ?document { %s }
  ?figure a mg:Figure ; mg:document ?document ; mg:measureAsSaid ?measure ; schema:unitText ?unit .
} ORDER BY ?figure ?measure ?unit
"""
_SMALL = "a an the of in for to and at on s its their our was is were are"
_TIMES = "year years quarter month months current currently latest recent now"
_LEFT_OUT = frozenset(f"{_SMALL} {_TIMES} {' '.join(MONTHS).lower()}".split())
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER_OF = re.compile(r"(?:total )?number of ")
_RATE_OF = re.compile(r"(rate|share|percentage|proportion) of (.+)")


def measures(store: Store, papers: Papers) -> Decided:
    """One node for each measure: the same words in the same unit; "children" alone is none."""
    for figure, document, said, unit in asked_of(store, _FIGURES, papers):
        paper = papers[URIRef(str(document))]
        words = _same_words(str(said))
        if words and str(said).strip() and str(said) != str(unit).split()[-1]:
            node = iris.thing("measure", paper.scope, words, iris.slug(str(unit)))
            yield paper.document, (URIRef(str(figure)), SCHEMA.variableMeasured, node)
            yield paper.document, filed(node, "worded", str(said))


def describe_measures(store: Store, nodes: Iterable[URIRef]) -> Iterator[tuple[URIRef, Triple]]:
    """Each measure under one of its wordings, the first in the alphabet."""
    for node in sorted(nodes):
        if said := [words for (words,) in filed_of(store, node, "worded")]:
            yield node, (node, RDF.type, SCHEMA.StatisticalVariable)
            yield node, (node, RDFS.label, Literal(min(said)))


def _same_words(said: str) -> str:
    """A measure's words without small ones and times; "rate of returns" is "return rate".

    Places stay, and so does "average": the price of one thing is not the average price.
    """
    said = _NUMBER_OF.sub("", said.lower(), count=1)
    said = _RATE_OF.sub(r"\2 \1", said) if _RATE_OF.match(said) else said
    words = [w for w in iris.slug(said).split("-") if w not in _LEFT_OUT]
    return "-".join(_one(word) for word in words if not _YEAR.fullmatch(word))[:120]


def _one(word: str) -> str:
    """A plural as its singular, near enough to compare."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
