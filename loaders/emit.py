"""Findings into triples: the one place where a document becomes a named graph."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from functools import singledispatchmethod
from typing import Any, TypeVar

from rdflib import Literal, URIRef
from rdflib.namespace import RDF, RDFS, XSD

from ..ontology import iris
from ..ontology.edtf import edtf
from ..ontology.terms import DCT, MG, SCHEMA, TOPIC
from .confidence import confidence
from .document import Document, Passage
from .emit_document import DocumentIris, describe
from .findings import (
    BodyNamed,
    Figure,
    Finding,
    Party,
    PersonNamed,
    PostNamed,
    Progress,
    Reference,
    Resolved,
    Statement,
    TopicMention,
)
from .reading.dates import day
from .rules import rules
from .sentences import sentences

_K = TypeVar("_K")
_V = TypeVar("_V")
Triple = tuple[URIRef, URIRef, URIRef | Literal]

# These tell which words name whom; the parties made of them are what is written.
_NAMINGS = (PersonNamed, PostNamed, BodyNamed)


@dataclass(frozen=True)
class Emission:
    """One document version as triples, and the graph that they belong in."""

    iris: DocumentIris
    triples: tuple[Triple, ...]


def emit(document: Document, resolved: Resolved, version: str) -> Emission:
    """Write a document's findings as triples, sorted, each with its passage."""
    known = DocumentIris(document, version)
    triples = {*describe(document, known, rules()), *_Emitter(document, resolved, known).triples()}
    return Emission(known, tuple(sorted(triples)))


class _Emitter:
    def __init__(self, document: Document, resolved: Resolved, known: DocumentIris) -> None:
        self.document, self.resolved, self.known = document, resolved, known
        self.findings = tuple(f for f in resolved.findings if not isinstance(f, _NAMINGS))
        self.names = dict(zip(self.findings, self._finding_iris(), strict=True))
        self.mentions = {
            party: known.finding("mention", f"{n}") for n, party in enumerate(resolved.parties, 1)
        }
        self.topics = self._topics_by_paragraph()
        self.figures = _grouped(
            (figure.passage, name)
            for figure, name in self.names.items()
            if isinstance(figure, Figure)
        )
        self.statements = _grouped(
            (told.passage, told) for told in self.findings if isinstance(told, Statement)
        )
        self.twins = _grouped(
            (told.twin, told) for told in self.findings if isinstance(told, Statement) and told.twin
        )

    def triples(self) -> Iterator[Triple]:
        for party, mention in self.mentions.items():
            yield from self._party(party, mention)
        for finding in self.findings:
            name = self.names[finding]
            yield from self._spine(name, finding.term, finding.passage)
            yield name, RDFS.label, Literal(" ".join(finding.label.split()))
            sure = confidence(finding, self.document, self.resolved.who)
            yield name, MG.confidence, Literal(sure)
            yield from self._slots(name, finding)
            yield from self._special(finding, name)

    def _finding_iris(self) -> Iterator[URIRef]:
        count: dict[str, int] = {}
        for finding in self.findings:
            kind = str(finding.term).rpartition("#")[2].lower()
            count[kind] = count.get(kind, 0) + 1
            yield self.known.finding(kind, f"{count[kind]}")

    def _topics_by_paragraph(self) -> dict[Passage, set[str]]:
        topics: dict[Passage, set[str]] = {}
        for finding in self.findings:
            if isinstance(finding, TopicMention) and finding.paragraph:
                topics.setdefault(finding.paragraph, set()).add(finding.topic)
        return topics

    def _spine(self, name: URIRef, kind: URIRef, passage: Passage) -> Iterator[Triple]:
        """The five properties that every finding has, and its paragraph."""
        paragraph = self.document.paragraph_at(passage)
        yield name, RDF.type, kind
        yield name, MG.document, self.known.document
        yield name, MG.meeting, self.known.meeting
        if item := self.document.item_at(passage):
            yield name, MG.item, self.known.item(item)
        for predicate, place in ((MG.evidence, passage), (MG.paragraph, paragraph)):
            yield name, predicate, self.known.passage(place)
            yield from self.known.place(place)
        if kind not in (MG.TopicMention, MG.Mention, MG.Attendance):
            for topic in sorted(self._subjects(passage, paragraph)):
                yield name, DCT.subject, TOPIC[topic]

    def _subjects(self, passage: Passage, paragraph: Passage) -> set[str]:
        """The topics of the paragraph; failing them, those of the title that it stands under."""
        item = self.document.item_at(passage)
        title = self.document.title_of(item) if item else None
        return self.topics.get(paragraph) or (self.topics.get(title, set()) if title else set())

    def _slots(self, name: URIRef, finding: Finding) -> Iterator[Triple]:
        for field in fields(finding):
            term, value = field.metadata.get("term"), getattr(finding, field.name)
            if term is None or value is None:
                continue
            if isinstance(value, Passage):
                yield from self.known.place(value)
            if (node := self._node(value)) is not None:
                yield name, term, node

    def _node(self, value: Any) -> URIRef | Literal | None:
        """A slot's value as a node; None for a reference that nobody could resolve."""
        if isinstance(value, Passage):
            return self.known.passage(value)
        if isinstance(value, Reference):
            party = self.resolved.who.get(value)
            return self.mentions.get(party) if party else None
        return literal(value)

    def _party(self, party: Party, mention: URIRef) -> Iterator[Triple]:
        """A mention for each printed form; the first is the one that slots point at."""
        for n, form in enumerate(party.forms):
            node = iris.under(mention, f"{n}") if n else mention
            yield from self._spine(node, MG.Mention, self._sentence(form))
            yield node, MG.confidence, Literal("stated")
            yield node, MG.mentionOf, Literal(party.kind)
            yield node, MG.name, Literal(party.name)
            yield node, MG.printedForm, Literal(" ".join(form.quote.split()))
            if n:
                yield node, MG.formOf, mention
        for predicate, value in (
            (SCHEMA.honorificPrefix, party.honorific),
            (MG.partyRole, party.role),
            (MG.postAsSaid, party.post if party.kind == "person" else None),
            (MG.bodyType, party.type if party.kind == "body" else None),
        ):
            if value:
                yield mention, predicate, Literal(value)

    def _sentence(self, form: Passage) -> Passage:
        around = sentences(self.document.paragraph_at(form))
        return next((sentence for sentence in around if form in sentence), form)

    @singledispatchmethod
    def _special(self, finding: Finding, name: URIRef) -> Iterator[Triple]:
        """What a kind needs beyond its slots."""
        return iter(())

    @_special.register
    def _(self, finding: TopicMention, name: URIRef) -> Iterator[Triple]:
        yield name, DCT.subject, TOPIC[finding.topic]

    @_special.register
    def _(self, finding: Figure, name: URIRef) -> Iterator[Triple]:
        if finding.compared_with:
            for other in self.figures.get(finding.compared_with, ()):
                yield name, MG.comparedWith, other

    @_special.register
    def _(self, finding: Progress, name: URIRef) -> Iterator[Triple]:
        for told in self.statements.get(finding.of, ()) if finding.of else ():
            first = self._first_telling(told)
            yield name, MG.tells, self.known.commitment(first.passage.quote, first.action)

    @_special.register
    def _(self, finding: Statement, name: URIRef) -> Iterator[Triple]:
        first = self._first_telling(finding)
        paragraph = self.document.paragraph_at(finding.passage)
        commitment = self.known.commitment(first.passage.quote, first.action)
        yield name, MG.tells, commitment
        yield commitment, RDF.type, MG.Commitment
        yield commitment, RDFS.label, Literal(first.action)
        yield from self._promised(commitment, first)
        yield commitment, MG.document, self.known.document
        yield commitment, MG.evidence, self.known.passage(first.passage)
        for topic in self._subjects(finding.passage, paragraph):
            yield commitment, DCT.subject, TOPIC[topic]
        if finding is self._telling_with(first, lambda s: s.due is not None):
            yield commitment, MG.dueAsSaid, Literal(finding.due)
        if finding is self._telling_with(first, lambda s: bool(s.earliest or s.latest)):
            for predicate, value in (
                (MG.earliest, finding.earliest),
                (MG.latest, finding.latest),
                (MG.edtf, edtf(finding.earliest, finding.latest)),
                (MG.dueRule, finding.due_rule),
            ):
                if value:
                    yield commitment, predicate, literal(value)

    def _promised(self, commitment: URIRef, first: Statement) -> Iterator[Triple]:
        """Where it was promised; a tracker tells of other meetings than its own, in its words."""
        if not first.earlier:
            yield commitment, MG.promisedAt, self.known.meeting
            return
        origin = iris.under(commitment, "origin")
        yield commitment, MG.promisedAt, origin
        yield origin, RDF.type, MG.Meeting
        yield origin, RDFS.label, Literal(first.origin or "an earlier meeting")
        if on := day(first.origin or ""):
            yield from ((origin, side, Literal(on)) for side in (MG.earliest, MG.latest))

    def _tellings(self, first: Statement) -> list[Statement]:
        return self.twins[first.twin] if first.twin else [first]

    def _first_telling(self, statement: Statement) -> Statement:
        return min(self._tellings(statement), key=lambda s: (s.passage, s.action))

    def _telling_with(self, first: Statement, has: Callable[[Statement], bool]) -> Statement | None:
        """One commitment has one deadline: that of its first telling which gives one."""
        tellings = [s for s in self._tellings(first) if has(s)]
        return min(tellings, key=lambda s: (s.passage, s.action), default=None)


def _grouped(pairs: Iterable[tuple[_K, _V]]) -> dict[_K, list[_V]]:
    groups: dict[_K, list[_V]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups


def literal(value: str | bool | int | Decimal | date) -> Literal:
    """A value as a typed literal; words stay plain strings."""
    if isinstance(value, Decimal):
        return Literal(f"{value.normalize():f}", datatype=XSD.decimal)
    return Literal(value)
