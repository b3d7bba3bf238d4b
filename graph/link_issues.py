"""Which agenda items treat one issue: items of one council with one title, or with one issue id.

An item leads to its issue by itself, from its own title and address, and so to every other item
that leads there: a series of many meetings costs one link an item, in whatever order they come.
"""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import parse_qsl, urlsplit

from rdflib import Literal, URIRef
from rdflib.namespace import RDF, RDFS

from ..ontology import iris
from ..ontology.terms import MG
from .issue_words import same_title
from .link_keys import Triple, asked_of, filed, filed_of
from .link_papers import Paper
from .link_scope import Decided, Papers
from .store import Store

_ITEMS = """
SELECT DISTINCT ?item ?document ?title ?url WHERE {
  VALUES ?document { %s }
  ?item a mg:AgendaItem ; mg:document ?document ; dct:title ?title .
  OPTIONAL { ?document mg:currentVersion/schema:url ?url }
} ORDER BY ?item ?url
"""
_FIRST_ITEM = re.compile(r"/item/1$")  # the one that a page of an issue is about


def issues(store: Store, papers: Papers) -> Decided:
    """The issues that each item treats; none where it is not known of which council it is."""
    for item, document, title, url in asked_of(store, _ITEMS, papers):
        paper, node = papers[URIRef(str(document))], URIRef(str(item))
        if "/" in paper.scope:
            continue
        for issue, why in _issues(paper, node, str(title), url):
            yield paper.document, (node, MG.issue, issue)
            yield paper.document, filed(issue, "titled", str(title), why)


def describe_issues(store: Store, nodes: Iterable[URIRef]) -> Iterator[tuple[URIRef, Triple]]:
    """Each issue under one of its titles, the first in the alphabet, and why its items are one."""
    for node in sorted(nodes):
        if found := sorted((title, why) for title, why in filed_of(store, node, "titled")):
            title, why = found[0]
            yield node, (node, RDF.type, MG.Issue)
            yield node, (node, RDFS.label, Literal(title))
            yield node, (node, MG.linkReason, Literal(why))


def _issues(
    paper: Paper, item: URIRef, title: str, url: str | None
) -> Iterator[tuple[URIRef, str]]:
    if words := same_title(title):
        node = iris.thing("issue", paper.scope, iris.short_hash(*words))
        yield node, f"the same title in this council: {' '.join(words)}"
    number = _issue_number(url) if url and _FIRST_ITEM.search(item) else None
    if number:
        yield iris.thing("issue", paper.scope, "iid", number), f"the same issue id: {number}"


def _issue_number(url: str) -> str | None:
    """ModernGov's number of an issue, where the address is of one."""
    said = {name.lower(): value for name, value in parse_qsl(urlsplit(url).query)}
    number = said.get("iid", "")
    return number if number.isascii() and number.isdigit() and int(number) else None
