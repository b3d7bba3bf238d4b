"""A document itself as triples: its meeting, items, passages and texts, and the IRIs of them."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from rdflib import Literal, URIRef
from rdflib.namespace import PROV, RDF, RDFS

from ..ontology import iris
from ..ontology.terms import DCT, MG, OA, SCHEMA
from .document import Bound, Declaration, Document, Item, Passage

Triple = tuple[URIRef, URIRef, URIRef | Literal]


class DocumentIris:
    """What the things of one document version are called."""

    def __init__(self, document: Document, version: str) -> None:
        self.paper = document
        self.document = iris.document(document.key)
        self.version = iris.under(self.document, "version", version)
        self.text = iris.under(self.version, "text")

    @cached_property
    def committee(self) -> URIRef | None:
        sitting = self.paper.sitting
        return iris.committee(sitting.council, sitting.committee) if sitting.committee else None

    @cached_property
    def meeting(self) -> URIRef:
        """One node for one sitting; without a day or a committee it is its paper's own."""
        day = self.paper.sitting.day
        if self.committee and day:
            return URIRef(str(self.committee).replace("/committee/", "/meeting/") + f"/{day}")
        return iris.under(self.document, "meeting")

    def item(self, item: Item) -> URIRef:
        return iris.under(self.version, "item", f"{self.paper.items.index(item) + 1}")

    def finding(self, kind: str, number: str) -> URIRef:
        return iris.under(self.version, kind, number)

    def commitment(self, quote: str, action: str) -> URIRef:
        return iris.under(self.document, "commitment", iris.short_hash(quote, action))

    def passage(self, passage: Passage) -> URIRef:
        return iris.passage(self.text, passage.start, passage.end)

    def place(self, passage: Passage) -> Iterator[Triple]:
        """A passage: its words, and where they stand in the stored text."""
        node = self.passage(passage)
        selector = URIRef(f"{node}&selector")
        yield node, RDF.type, MG.Passage
        yield node, MG.quote, Literal(passage.quote)
        yield node, MG.document, self.document
        yield node, OA.hasSource, self.text
        yield node, OA.hasSelector, selector
        yield selector, RDF.type, OA.TextPositionSelector
        yield selector, OA.start, Literal(passage.start)
        yield selector, OA.end, Literal(passage.end)


def describe(document: Document, known: DocumentIris, rules: str) -> Iterator[Triple]:
    """The document, its meeting, its items and what its form declares."""
    yield known.document, MG.documentKind, Literal(document.kind)
    yield known.document, DCT.title, Literal(document.title or document.name)
    yield known.document, MG.meeting, known.meeting
    yield from _made_by(known, rules)
    yield from _meeting(document, known)
    for item in document.items:
        yield from _item(item, known)
    for n, declaration in enumerate(document.declarations, 1):
        yield from _declaration(
            declaration, iris.under(known.version, "declaration", f"{n}"), known
        )
    for name, value in document.notes:
        note = iris.under(known.version, "note", iris.slug(name))
        yield known.document, MG.note, note
        yield note, RDFS.label, Literal(name)
        yield note, RDF.value, Literal(value)


def record(document: Document, known: DocumentIris) -> Iterable[Triple]:
    """What stays of a version when a newer one replaces it: that it was, and its text."""
    yield known.document, RDF.type, SCHEMA.DigitalDocument
    yield known.document, SCHEMA.name, Literal(document.name)
    yield known.document, MG.currentVersion, known.version
    yield known.version, RDF.type, SCHEMA.DigitalDocument
    yield known.version, DCT.isVersionOf, known.document
    yield known.version, SCHEMA.sha256, Literal(document.sha256)
    yield known.version, SCHEMA.text, Literal(document.text)
    if document.part:
        yield known.document, DCT.isPartOf, iris.document(document.key.removesuffix(document.part))
    if document.url:
        yield known.version, SCHEMA.url, Literal(document.url)


def _made_by(known: DocumentIris, rules: str) -> Iterator[Triple]:
    activity = iris.under(known.version, "reading")
    yield known.version, PROV.wasGeneratedBy, activity
    yield activity, RDF.type, PROV.Activity
    yield activity, PROV.wasAssociatedWith, MG.extractors
    yield activity, SCHEMA.softwareVersion, Literal(rules)


def _meeting(document: Document, known: DocumentIris) -> Iterator[Triple]:
    """What the paper says of its meeting. Several papers tell of one meeting, so the nodes of
    meetings, committees and councils are described once, where documents are linked."""
    sitting = document.sitting
    for predicate, value in (
        (MG.councilAsSaid, sitting.council),
        (MG.committeeAsSaid, sitting.committee),
        (MG.heldOn, sitting.day),
    ):
        if value:
            yield known.document, predicate, Literal(value)
    yield from _bound(sitting.not_before, MG.earliest, known)
    yield from _bound(sitting.not_after, MG.latest, known)


def _bound(bound: Bound | None, side: URIRef, known: DocumentIris) -> Iterator[Triple]:
    """A day that the text proves the meeting to be not before, or not after."""
    if bound is None:
        return
    node = known.finding("datebound", str(side).rpartition("#")[2])
    yield node, RDF.type, MG.DateBound
    yield node, side, Literal(bound.day)
    yield node, MG.confidence, Literal("stated")
    yield node, MG.evidence, known.passage(bound.passage)
    yield node, MG.document, known.document
    yield node, MG.meeting, known.meeting
    yield from known.place(bound.passage)


def _item(item: Item, known: DocumentIris) -> Iterator[Triple]:
    node = known.item(item)
    yield node, RDF.type, MG.AgendaItem
    yield node, DCT.title, Literal(item.title)
    yield node, SCHEMA.superEvent, known.meeting
    yield node, MG.document, known.document


def _declaration(declaration: Declaration, node: URIRef, known: DocumentIris) -> Iterator[Triple]:
    yield known.document, MG.declares, node
    yield node, RDF.type, MG.Declaration
    yield node, RDFS.label, Literal(declaration.name)
    yield node, MG.document, known.document
    yield node, MG.evidence, known.passage(declaration.passage)
    yield from known.place(declaration.passage)
