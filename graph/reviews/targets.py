"""What a person typed, a key, a name or an IRI, into the place that a review is keyed to."""

from dataclasses import dataclass
from urllib.parse import unquote

from rdflib import URIRef

from ...ontology.errors import UsageError
from ...ontology.terms import MG
from ...queries.bind import named
from ...queries.catalogue import nearest
from ..rows import rows
from ..store import Store
from .apply import applied
from .found import MEETING, Found, key_of, key_of_document
from .record import Place

_DOCUMENTS = """
SELECT DISTINCT ?document ?name WHERE { ?document mg:currentVersion ?version ; schema:name ?name
} ORDER BY ?document
"""
_MENTIONED = """
SELECT DISTINCT ?document ?mention ?name WHERE {
  VALUES ?meant { %s }
  { ?mention mg:refersTo ?meant }
  UNION { ?mention mg:post ?meant FILTER NOT EXISTS { ?mention mg:mentionOf "person" } }
  ?mention mg:document ?document .
  OPTIONAL { ?mention mg:name ?name }
} ORDER BY DESC(STRLEN(?name)) ?document ?mention
"""
_MET = """
SELECT DISTINCT ?document WHERE {
  ?document mg:documentKind ?kind ; mg:meeting <%s> } ORDER BY ?document
"""


@dataclass(frozen=True)
class Target:
    """One thing to review: the document that it is in, its node there, its place."""

    found: Found
    node: URIRef
    place: Place

    @property
    def kind(self) -> str:
        return self.place.finding


def target(store: Store, key: str) -> Target:
    """The finding or meeting of a key, as `review list` shows it."""
    before = applied(store)
    for document, _ in rows(store, _DOCUMENTS):
        node = URIRef(str(document))
        if key.startswith(key_of_document(node)):
            found = Found(store, node, before)
            for finding, place in found.places.items():
                if key == key_of(place):
                    return Target(found, finding, place)
            if key == key_of(meeting := Place(found.key, finding=MEETING)):
                return Target(found, found.document, meeting)
    raise UsageError(
        f"nothing in the store has the key {key!r}; `minutegraph review list` has keys"
    )


def same(store: Store, words: str) -> Target:
    """A person or post to merge: by key, name or IRI; its fullest mention stands for it."""
    if _like_a_key(words):
        return target(store, words)
    nodes = _called(store, words)
    if len(nodes) > 1:
        raise UsageError(
            f"{len(nodes)} are called {words!r}: give a key, or one of {', '.join(nodes)}"
        )
    for document, mention, _ in rows(store, _MENTIONED % f"<{nodes[0]}>"):
        found = Found(store, URIRef(str(document)), applied(store))
        node = URIRef(str(mention))
        if node in found.places:
            return Target(found, node, found.places[node])
    raise UsageError(f"no paper in the store names {words!r}: give a key of `review list`")


def _like_a_key(words: str) -> bool:
    head, dash, tail = words.partition("-")
    digits = set("0123456789abcdef")
    return bool(dash) and (len(head), len(tail)) == (4, 6) and set(head + tail) <= digits


def _called(store: Store, words: str) -> list[str]:
    try:
        return [term.value for term in named(store, "person", words)]
    except UsageError as no_person:
        try:
            return [term.value for term in named(store, "post", words)]
        except UsageError:
            raise no_person from None


def document(store: Store, words: str) -> Found:
    """A document by its name, its key or its IRI."""
    names = {str(node): str(name) for node, name in rows(store, _DOCUMENTS)}
    for node, name in names.items():
        if words in (name, node, _key(node)):
            return Found(store, URIRef(node), applied(store))
    near = nearest(words, names.values())
    raise UsageError(f"there is no document {words!r} in the store{near}")


def meeting(store: Store, words: str) -> Target:
    """A meeting by the key or name of one of its papers, or by its own IRI."""
    if _like_a_key(words):
        return target(store, words)
    if words.startswith(("http://", "https://")) and "<" not in words and ">" not in words:
        papers = [str(d) for (d,) in rows(store, _MET % words)]
        words = papers[0] if papers else words
    found = document(store, words)
    return Target(found, found.document, Place(found.key, finding=MEETING))


def council_of(one: Target) -> str:
    """The council that a paper states, for telling that two are not of one."""
    return one.found.text_of(one.found.document, MG.councilAsSaid)


def _key(node: str) -> str:
    return unquote(node.rpartition("/")[2])
