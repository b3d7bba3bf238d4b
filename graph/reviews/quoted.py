"""A passage that a person quotes: where its words stand in the stored text."""

import re

from rdflib import Literal, URIRef
from rdflib.namespace import RDF

from ...ontology import iris
from ...ontology.errors import UsageError
from ...ontology.terms import MG, OA
from .found import Found, Triple


def exact(found: Found, words: str) -> str:
    """The words as the stored text has them, line breaks included; they must stand there once."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    places = [match.group() for match in re.finditer(pattern, found.text)] if pattern else []
    if not places:
        raise UsageError(f"{found.key} does not have the words {words!r}: copy them from its text")
    if len(places) > 1:
        raise UsageError(f"{found.key} has {words!r} {len(places)} times: quote more of it")
    return places[0]


def quoted(found: Found, quote: str) -> tuple[URIRef, set[Triple]]:
    """The passage of some words of a document, and the triples that describe it if it is new."""
    start = found.text.index(quote)
    text = iris.under(URIRef(str(found.version)), "text")
    node = iris.passage(text, start, start + len(quote))
    if found.one(node, RDF.type) is not None:
        return node, set()
    selector = URIRef(f"{node}&selector")
    return node, {
        (node, RDF.type, MG.Passage),
        (node, MG.quote, Literal(quote)),
        (node, MG.document, found.document),
        (node, OA.hasSource, text),
        (node, OA.hasSelector, selector),
        (selector, RDF.type, OA.TextPositionSelector),
        (selector, OA.start, Literal(start)),
        (selector, OA.end, Literal(start + len(quote))),
    }
