"""What a review sets aside and puts in place in a document's graph, one triple at a time."""

from dataclasses import dataclass
from datetime import date

from rdflib import Literal, URIRef
from rdflib.namespace import RDF, RDFS

from ...ontology import iris
from ...ontology.edtf import edtf
from ...ontology.terms import DCT, MG
from .found import Found, Triple, Value
from .record import Review
from .slots import WHO, literal, party, slot_term


@dataclass(frozen=True, order=True)
class Change:
    """One triple of one version of a document that does not count, or that a person added."""

    version: URIRef
    triple: Triple
    put: bool


BY_REVIEW = "review"  # the rule of a deadline whose days a person gave
# What stays of a rejected finding: where it stands, and what it was taken for.
_STAYS = {MG.document, MG.evidence, MG.paragraph, MG.meeting, MG.item, MG.confidence, RDFS.label,
          MG.formOf}  # fmt: skip


class Editor:
    """Changes one document as reviews say, and remembers what it changed."""

    def __init__(self, found: Found, review: Review) -> None:
        self.found, self.review = found, review
        self.changes: list[Change] = []

    def put(self, triple: Triple) -> None:
        if triple not in self.found.triples:
            self.found.put(triple)
            self._note(triple, put=True)

    def aside(self, triple: Triple) -> None:
        if triple in self.found.triples:
            self.found.aside(triple)
            self._note(triple, put=False)

    def _note(self, triple: Triple, *, put: bool) -> None:
        if self.found.version:
            self.changes.append(Change(self.found.version, triple, put))

    def instead(self, node: URIRef, term: URIRef, value: Value | None) -> None:
        """Put one value in the place of all that a property had."""
        for old in self.found.of(node, term):
            if old != value:
                self.aside((node, term, old))
        if value is not None:
            self.put((node, term, value))

    def reject(self, node: URIRef) -> None:
        """Leave a finding without class, slots and topics, and nothing that leads to it."""
        kind = self.found.kind(node)
        commitment = self.found.one(node, MG.tells)
        for triple in self.found.about(node):
            if triple[1] not in _STAYS:
                self.aside(triple)
        if isinstance(commitment, URIRef) and not self._led_to(commitment, MG.tells):
            for triple in self.found.about(commitment):
                if triple[1] in (RDF.type, DCT.subject):
                    self.aside(triple)
        if kind == "Mention":
            for form in self._led_to(node, MG.formOf):
                self.reject(form)
            for attestation in self._led_to(node, MG.person):
                self.reject(attestation)
        for subject, term, _ in sorted(t for t in self.found.triples if t[2] == node):
            if term != MG.formOf:
                self.aside((subject, term, node))

    def _led_to(self, node: URIRef, term: URIRef) -> list[URIRef]:
        return sorted(s for s, p, o in self.found.triples if p == term and o == node)

    def correct(self, node: URIRef) -> None:
        """Give a slot of a finding the value that the review says."""
        slot, kind = self.review.slot, self.found.kind(node)
        term = slot_term(kind, slot)
        if slot in ("due_earliest", "due_latest"):
            self._deadline(node, term)
            return
        before = self.found.one(node, term)
        value = self._value(node, term)
        self.instead(node, term, value)
        if kind == "Mention" and term == MG.name:
            for form in self._led_to(node, MG.formOf):
                self.instead(form, term, value)
        self._follow(node, term, before, value)

    def _follow(
        self, node: URIRef, term: URIRef, before: Value | None, value: Value | None
    ) -> None:
        """What repeats a slot says the same: the label, and the commitment that is told."""
        label = self.found.text_of(node, RDFS.label)
        if isinstance(before, Literal) and value is not None and str(before) in label:
            self.instead(node, RDFS.label, Literal(label.replace(str(before), str(value), 1)))
        commitment = self.found.one(node, MG.tells)
        if not isinstance(commitment, URIRef):
            return
        if term == MG.action and self.found.one(commitment, RDFS.label) == before:
            self.instead(commitment, RDFS.label, value)
        if term == MG.dueAsSaid and self.found.one(commitment, term) == before:
            self.instead(commitment, term, value)
            self._unsettle(commitment)

    def _unsettle(self, commitment: URIRef) -> None:
        """Leave the days of a deadline to linking, which works them out from what holds now."""
        if self.found.text_of(commitment, MG.dueRule) != BY_REVIEW:
            for worked_out in (MG.earliest, MG.latest, MG.edtf, MG.dueRule):
                self.instead(commitment, worked_out, None)

    def _deadline(self, node: URIRef, term: URIRef) -> None:
        commitment = URIRef(str(self.found.one(node, MG.tells)))
        self.instead(commitment, term, literal(term, self.review.value))
        days = [self.found.text_of(commitment, bound) for bound in (MG.earliest, MG.latest)]
        first, last = (date.fromisoformat(day) if day else None for day in days)
        told = edtf(first, last)
        self.instead(commitment, MG.edtf, Literal(told) if told else None)
        self.instead(commitment, MG.dueRule, Literal(BY_REVIEW))

    def _value(self, node: URIRef, term: URIRef) -> Value | None:
        if term in WHO and self.review.value:
            return self._party(node)
        return literal(term, self.review.value)

    def _party(self, node: URIRef) -> URIRef:
        """The mention that the value names, or a new one at the words of the finding."""
        kind, name = party(self.review.value)
        for mention in sorted(self.found.places):
            same_kind = self.found.text_of(mention, MG.mentionOf) == kind
            names = (self.found.text_of(mention, term) for term in (MG.name, MG.printedForm))
            if same_kind and iris.slug(name) in map(iris.slug, names):
                main = self.found.one(mention, MG.formOf)
                return main if isinstance(main, URIRef) else mention
        return self._new_mention(node, kind, name)

    def _new_mention(self, node: URIRef, kind: str, name: str) -> URIRef:
        number = f"review-{self.review.number}"
        mention = iris.under(URIRef(str(self.found.version)), "mention", number)
        for _, term, value in self.found.about(node):
            if term in (MG.document, MG.evidence, MG.paragraph, MG.meeting, MG.item):
                self.put((mention, term, value))
        for term, value in (
            (RDF.type, MG.Mention), (MG.mentionOf, Literal(kind)), (MG.name, Literal(name)),
            (MG.printedForm, Literal(name)), (MG.confidence, Literal("stated")),
        ):  # fmt: skip
            self.put((mention, term, value))
        return mention

    def date(self) -> None:
        """Date the meeting of this document; what is due is counted from that day."""
        self.instead(self.found.document, MG.heldOn, literal(MG.starts, self.review.value))
        for commitment in self._led_to(self.found.document, MG.document):
            if self.found.kind(commitment) == "Commitment":
                self._unsettle(commitment)
