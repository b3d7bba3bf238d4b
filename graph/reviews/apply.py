"""Bring the store to what the papers say and the reviews make of it, whatever it held before."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import cast

from rdflib import Literal, URIRef
from rdflib.namespace import RDF

from ...ontology import iris
from ...ontology.errors import MinutegraphError, UsageError
from ...ontology.terms import DCT, MG, SCHEMA
from ..link_keys import keyed
from ..rows import rows
from ..store import Store
from .changes import Change, Editor
from .decisions import REVIEWS
from .file import beside, read_reviews
from .found import Found, Triple, Undone
from .hanging import decided, hanging_on
from .quoted import quoted
from .record import Place, Review, overruled, revoked
from .write import Outcome, graph_of

_MET = """
SELECT DISTINCT ?document WHERE {
  ?document mg:documentKind ?kind ; mg:meeting <%s> } ORDER BY ?document
"""
_DATED = "SELECT DISTINCT ?document WHERE { ?document mg:documentKind ?kind ; mg:meeting <%s> }"


@dataclass
class Applied:
    """What came of each review, and whose links it may change."""

    outcomes: list[Outcome] = field(default_factory=list[Outcome])
    changed: set[URIRef] = field(default_factory=set[URIRef])  # documents

    @property
    def stale(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.state == "stale"]

    @property
    def overruled(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.state == "overruled"]


def reviews_for(store: Store, path: Path | None) -> tuple[Review, ...]:
    """The records of the file of a store's reviews, the usual one unless another is given."""
    path = path or beside(store.where)
    if (path is None or not path.exists()) and len(store.graph(REVIEWS)):
        where = path or "given with --reviews"
        raise MinutegraphError(
            f"the store {store.where} has reviews applied, but their file is not there ({where}):"
            " put it back or give --reviews FILE; a file without records takes them all back"
        )
    return read_reviews(path)


def apply_reviews(store: Store, reviews: Iterable[Review]) -> Applied:
    """Undo what reviews had changed, and do what they say now, in one transaction.

    Linking is to follow: it honours who was merged and parted.
    """
    reviews = tuple(reviews)
    before = cast("set[Triple]", set(store.graph(REVIEWS)))
    if not reviews and not before:
        return Applied()
    work = _Work(store, undone(before))
    outcomes = [*work.outcomes(reviews)]
    wanted = graph_of(outcomes)
    graphs = {
        found.version: found.triples
        for found in work.found.values()
        if found.version and found.triples != found.held
    }
    if graphs or wanted != before:
        gone = () if wanted else (REVIEWS,)
        store.replace({**graphs, **({REVIEWS: wanted} if wanted else {})}, drop=gone)
    changed = {f.document for f in work.found.values() if f.version in graphs}
    changed |= hanging_on(store, decided(before) ^ decided(wanted))
    return Applied(outcomes, changed)


def applied(store: Store) -> Undone:
    """What reviews have changed in the documents of a store."""
    return undone(cast("set[Triple]", set(store.graph(REVIEWS))))


def undone(reviews: set[Triple]) -> Undone:
    """What the applied reviews have changed in each version, the last first."""
    said = {(s, p): cast("URIRef", o) for s, p, o in reviews}
    found: Undone = {}
    for review, term, node in reviews:
        if term in (MG.putsInPlace, MG.setsAside) and isinstance(node, URIRef):
            s, p, o = (said[node, part] for part in (RDF.subject, RDF.predicate, RDF.object))
            number = int(said[review, SCHEMA.position])
            step = (-number, term == MG.putsInPlace, (s, p, o))
            found.setdefault(said[node, DCT.isPartOf], []).append(step)
    return {version: sorted(steps) for version, steps in found.items()}


class _Work:
    """The documents that reviews touch, each taken back to what the extractors left."""

    def __init__(self, store: Store, before: Undone) -> None:
        self.store, self.before = store, before
        self.found: dict[URIRef, Found] = {}
        for version in before:
            self.document(URIRef(str(version).partition("/version/")[0]))

    def document(self, node: URIRef) -> Found:
        if node not in self.found:
            self.found[node] = Found(self.store, node, self.before)
            _ = self.found[node].places  # before anything is changed in it
        return self.found[node]

    def outcomes(self, reviews: tuple[Review, ...]) -> Iterator[Outcome]:
        """What becomes of each review, in the order of their numbers."""
        gone = revoked(reviews)
        acts = [r for r in reviews if r.action != "revoke"]
        standing = {r.number: self._targets(r) for r in acts if r.number not in gone}
        over = overruled(r for r in acts if r.number in standing and not standing[r.number][1])
        for review in acts:
            if review.number in gone:
                yield Outcome(review, "revoked", f"by review {gone[review.number]}")
            elif why := standing[review.number][1]:
                yield Outcome(review, "stale", why)
            elif review.number in over:
                yield Outcome(review, "overruled", f"by review {over[review.number]}")
            else:
                yield self._applied(review, standing[review.number][0])

    def _targets(self, review: Review) -> tuple[list[URIRef], str]:
        """What a review is about; or why it is not there."""
        targets: list[URIRef] = []
        for place in filter(None, (review.place, review.other)):
            found = self.document(iris.document(place.document))
            if found.version is None:
                return [], f"{place.document} is not in the store"
            if place.quote and place.quote not in found.text:
                return [], f"its words are not in {place.document} any more"
            node = found.finding(place) if place.finding else None
            if place.finding and node is None:
                return (
                    [],
                    f"nothing of this kind is found at its words in {place.document} any more",
                )
            targets += [node] if node else []
        return targets, ""

    def _applied(self, review: Review, targets: list[URIRef]) -> Outcome:
        place = cast("Place", review.place)
        found = self.document(iris.document(place.document))
        editor = Editor(found, review)
        try:
            if review.action == "reject":
                editor.reject(targets[0])
            elif review.action == "correct":
                editor.correct(targets[0])
            elif review.action == "date":
                return self._dated(review, found)
            elif review.action == "delivered":
                return self._delivered(review, found, targets[0])
            elif review.action in ("merge", "part"):
                return Outcome(review, "active", targets=tuple(self._mains(review)))
        except UsageError as error:
            return Outcome(review, "stale", str(error))
        return Outcome(review, "active", targets=tuple(targets), changes=tuple(editor.changes))

    def _mains(self, review: Review) -> Iterator[URIRef]:
        """The main mentions: linking speaks of those alone."""
        for place in filter(None, (review.place, review.other)):
            found = self.document(iris.document(place.document))
            if node := found.finding(place):
                main = found.one(node, MG.formOf)
                yield main if isinstance(main, URIRef) else node

    def _dated(self, review: Review, found: Found) -> Outcome:
        """A day for all papers of one meeting."""
        changes, extra = list[Change](), set[Triple]()
        for (document,) in list(rows(self.store, _MET % found.meeting)):
            editor = Editor(self.document(URIRef(str(document))), review)
            editor.date()
            changes += editor.changes
        meeting = cast("URIRef", found.meeting)
        same = _meeting_on(found, date.fromisoformat(review.value))
        if same and same != meeting and list(rows(self.store, _DATED % same)):
            extra.add((meeting, DCT.isReplacedBy, same))
        return Outcome(
            review, "active", targets=(meeting,), changes=tuple(changes), further=frozenset(extra)
        )

    def _delivered(self, review: Review, found: Found, statement: URIRef) -> Outcome:
        other = cast("Place", review.other)
        paper = self.document(iris.document(other.document))
        passage, triples = quoted(paper, other.quote)
        commitment = cast("URIRef", found.one(statement, MG.tells))
        triples |= set(_event(review, commitment, passage, paper))
        return Outcome(
            review, "active", "", (commitment,), (statement,), further=frozenset(triples)
        )


def _event(review: Review, commitment: URIRef, passage: URIRef, paper: Found) -> Iterator[Triple]:
    """Another status of the promise, with the passage that shows it and who judged."""
    event = iris.under(commitment, "status", f"review-{review.number}")
    yield keyed(event, "event of", str(commitment))  # by which linking finds it
    yield event, RDF.type, MG.StatusEvent
    yield event, MG.status, Literal("delivered")
    yield event, MG.evidence, passage
    yield event, MG.judgedBy, Literal(review.by)
    if paper.meeting:
        yield event, MG.meeting, paper.meeting
    for day in paper.of(paper.document, MG.heldOn):
        yield event, MG.earliest, day
        yield event, MG.latest, day


def _meeting_on(found: Found, day: date) -> URIRef | None:
    """The node that the meeting has where papers state its committee and this day."""
    names = [found.text_of(found.document, t) for t in (MG.councilAsSaid, MG.committeeAsSaid)]
    if not names[1]:
        return None
    committee = str(iris.committee(names[0] or None, names[1]))
    return URIRef(committee.replace("/committee/", "/meeting/") + f"/{day}")
