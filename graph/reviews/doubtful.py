"""What a person should look at: findings and links that the rules were not sure of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from rdflib import URIRef

from ..rows import rows
from ..store import Store
from .apply import applied
from .found import MEETING, Found, key_of
from .record import Place

_UNSURE = """
SELECT DISTINCT ?document ?finding ?doubt ?who WHERE {
  { ?finding mg:confidence "open" BIND("words stand for somebody unknown" AS ?doubt) }
  UNION
  { ?finding mg:confidence "inferred" BIND("whom it is about is inferred" AS ?doubt) }
  UNION
  { ?finding a mg:Statement FILTER NOT EXISTS { ?finding mg:debtorMention ?debtor }
    BIND("nobody is named who owes it" AS ?doubt) }
  UNION
  { ?finding mg:refersTo/foaf:name ?name FILTER(!CONTAINS(?name, " "))
    BIND("a surname alone" AS ?doubt) }
  UNION
  { ?finding mg:linkReason ?doubt FILTER(STRSTARTS(?doubt, "the only one")) }
  ?finding mg:document ?document ; a ?class .
  FILTER NOT EXISTS { ?finding mg:reviewed ?reviewed }
  OPTIONAL { ?finding mg:refersTo/foaf:name|mg:debtorMention/mg:name|mg:person/mg:name ?who }
} ORDER BY ?document ?finding ?doubt ?who
"""
_UNDATED = """
SELECT DISTINCT ?document ?title WHERE {
  ?document mg:documentKind ?kind ; dct:title ?title ; mg:meeting ?own .
  OPTIONAL { ?own dct:isReplacedBy ?dated }
  BIND(COALESCE(?dated, ?own) AS ?meeting)
  FILTER NOT EXISTS { ?meeting mg:earliest ?day ; mg:latest ?day }
} ORDER BY ?document
"""
_NAMES = (
    "SELECT DISTINCT ?document ?name WHERE { ?document mg:currentVersion ?v ; schema:name ?name }"
)


@dataclass(frozen=True)
class Doubt:
    """One thing to look at: a key to type, what it is, what is claimed and why that is unsure."""

    key: str
    kind: str
    claim: str
    doubt: str
    quote: str
    document: str


COLUMNS = ("key", "kind", "claim", "doubt", "document", "quote")


def doubtful(store: Store, kind: str = "", document: str = "", every: bool = False) -> list[Doubt]:
    """The doubtful things of a store, or of one kind, or of one document, by document; or
    everything that was found, as what no rule doubted can be wrong too."""
    names = {str(node): str(name) for node, name in rows(store, _NAMES)}
    wanted = {node for node, name in names.items() if document in ("", name, _key(node))}
    unsure = _unsure(store, names, wanted, wanted if every else ())
    found = [*unsure, *_undated(store, names, wanted)]
    kept = (doubt for doubt in found if kind in ("", doubt.kind))
    return sorted(kept, key=lambda d: d.document)


def _key(document: str) -> str:
    """The key of a document from its IRI."""
    return unquote(document.rpartition("/")[2])


def _unsure(
    store: Store, names: dict[str, str], wanted: set[str], whole: Iterable[str]
) -> Iterator[Doubt]:
    """What is unsure in the documents wanted, and all that is in those given whole."""
    by_document: dict[str, dict[str, list[str]]] = {document: {} for document in sorted(whole)}
    for document, finding, doubt, who in rows(store, _UNSURE):
        if document in wanted:
            of = by_document.setdefault(str(document), {})
            of.setdefault(str(finding), []).append(f"{doubt} ({who})" if who else str(doubt))
    changed = applied(store)
    for document, doubts in by_document.items():
        found = Found(store, URIRef(document), changed)
        for node, place in found.places.items():
            why = doubts.get(str(node))
            if why or document in whole:
                yield _doubt(found, node, place, why or (), names[document])


def _doubt(found: Found, node: URIRef, place: Place, why: Iterable[str], name: str) -> Doubt:
    told = "; ".join(why)
    return Doubt(key_of(place), place.finding, found.claim(node), told, place.quote, name)


def _undated(store: Store, names: dict[str, str], wanted: set[str]) -> Iterator[Doubt]:
    for document, title in rows(store, _UNDATED):
        if document in wanted:
            name = names[str(document)]
            key = key_of(Place(_key(str(document)), finding=MEETING))
            yield Doubt(key, MEETING, str(title), "its day is not known", "", name)
