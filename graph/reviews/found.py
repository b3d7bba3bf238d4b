"""One document as the extractors left it, and where in it each finding stands."""

from collections.abc import Iterator
from functools import cached_property
from typing import cast
from urllib.parse import unquote

from rdflib import Literal, URIRef
from rdflib.namespace import RDF, RDFS

from ...ontology import iris
from ...ontology.terms import DCT, MG, OA, SCHEMA
from ..store import Store
from .record import Place

Value = URIRef | Literal
Triple = tuple[URIRef, URIRef, Value]

MEETING = "Meeting"
# The own words of a finding, which tell it from others at the same place: the first that it has.
_OWN_WORDS = (MG.printedForm, MG.action, MG.wording, MG.saidAs, MG.postAsSaid)


class Found:
    """What one document says: the live version of it, to look things up in and to change."""

    def __init__(self, store: Store, document: URIRef, undone: "Undone") -> None:
        record = cast("set[Triple]", set(store.graph(document)))
        versions = [triple[2] for triple in record if triple[1] == MG.currentVersion]
        self.document = document
        self.key = unquote(str(document).rpartition("/")[2])
        self.version = URIRef(str(versions[0])) if versions else None
        self.text = next(
            (str(o) for s, p, o in record if (s, p) == (self.version, SCHEMA.text)), ""
        )
        held = (
            cast("set[Triple]", set(store.graph(self.version))) if self.version else set[Triple]()
        )
        self.held = held  # as the store has it now
        self.triples = set(held)
        for _, put, triple in undone.get(self.version, ()):
            (self.triples.discard if put else self.triples.add)(triple)

    def of(self, node: URIRef, term: URIRef) -> list[Value]:
        """The values of a property, in order."""
        return sorted((triple[2] for triple in self._about(node) if triple[1] == term), key=str)

    def one(self, node: URIRef, term: URIRef) -> Value | None:
        return next(iter(self.of(node, term)), None)

    def text_of(self, node: URIRef, term: URIRef) -> str:
        value = self.one(node, term)
        return "" if value is None else str(value)

    def put(self, triple: Triple) -> None:
        self.triples.add(triple)
        self._by_subject.setdefault(triple[0], set()).add(triple)

    def aside(self, triple: Triple) -> None:
        self.triples.discard(triple)
        self._by_subject[triple[0]].discard(triple)

    def kind(self, node: URIRef) -> str:
        """The class of a finding, by its short name; empty for what is no finding."""
        return str(self.one(node, RDF.type) or "").rpartition("#")[2]

    @cached_property
    def _by_subject(self) -> dict[URIRef, set[Triple]]:
        found: dict[URIRef, set[Triple]] = {}
        for triple in self.triples:
            found.setdefault(triple[0], set()).add(triple)
        return found

    def _about(self, node: URIRef) -> set[Triple]:
        return self._by_subject.get(node, set())

    def about(self, node: URIRef) -> list[Triple]:
        """All that is said of a thing, in order."""
        return sorted(self._about(node))

    @cached_property
    def places(self) -> dict[URIRef, Place]:
        """Every finding with its place, as the extractors left it, in the order of the text."""
        counted: dict[tuple[str, str, str], int] = {}
        places: dict[URIRef, Place] = {}
        for _, _, node in sorted(self._findings()):
            alike = (self._quote(node), self.kind(node), self._words(node))
            counted[alike] = counted.get(alike, 0) + 1
            places[node] = Place(self.key, *alike, counted[alike])
        return places

    @property
    def meeting(self) -> URIRef | None:
        return next((URIRef(m) for m in self.of(self.document, MG.meeting)), None)

    def _findings(self) -> Iterator[tuple[int, str, URIRef]]:
        for node in self._by_subject:
            evidence = self.one(node, MG.evidence)
            if isinstance(evidence, URIRef) and self.one(node, MG.confidence) is not None:
                selector = URIRef(f"{evidence}&selector")
                start = self.one(selector, OA.start)
                yield int(str(start or 0)), _in_order(node), node

    def _quote(self, node: URIRef) -> str:
        evidence = self.one(node, MG.evidence)
        return self.text_of(URIRef(str(evidence)), MG.quote)

    def _words(self, node: URIRef) -> str:
        person = self.one(node, MG.person)
        name = self.text_of(URIRef(str(person)), MG.name) if person else ""
        topic = self.text_of(node, DCT.subject) if self.kind(node) == "TopicMention" else ""
        said = next((w for w in (self.text_of(node, term) for term in _OWN_WORDS) if w), "")
        return ", ".join(w for w in (name, said or topic.rpartition("/")[2]) if w)

    def finding(self, place: Place) -> URIRef | None:
        """The finding of a place; where its own words are others now, the only one of its kind."""
        if place.finding == MEETING:
            return self.document if self.version else None
        for node, known in self.places.items():
            if known == place:
                return node
        alike = [
            node
            for node, known in self.places.items()
            if (known.quote, known.finding) == (place.quote, place.finding)
        ]
        return alike[0] if len(alike) == 1 else None

    def claim(self, node: URIRef) -> str:
        """What a finding says, in one line."""
        return " ".join(self.text_of(node, RDFS.label).split()) or self.places[node].words


# By version: minus the number of the review, whether the triple was put there, the triple.
Undone = dict[URIRef | None, list[tuple[int, bool, Triple]]]


def key_of(place: Place) -> str:
    """A short key to type; the part before the dash is the document's."""
    words = (place.finding, place.quote, place.words, str(place.nth))
    return f"{iris.short_hash(place.document)[:4]}-{iris.short_hash(*words)[:6]}"


def key_of_document(document: URIRef) -> str:
    """What the keys of a document's findings begin with."""
    return iris.short_hash(unquote(str(document).rpartition("/")[2]))[:4]


def _in_order(node: URIRef) -> str:
    """The IRI of a finding so that the tenth comes after the second."""
    return "/".join(part.rjust(6, "0") for part in str(node).split("/")[-3:])
