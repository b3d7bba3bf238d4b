"""Reviews as triples: the graph of reviews, made afresh from the file each time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rdflib import Literal, URIRef
from rdflib.namespace import PROV, RDF, RDFS

from ...ontology import iris
from ...ontology.terms import DCT, MG, OA, SCHEMA
from .changes import Change
from .found import Triple
from .record import Review, State

_EDITING = ("correct", "merge", "part", "date")
_CONFIRMED, _CORRECTED, _REJECTED = "confirmed", "corrected", "rejected"
_RESULT = {"confirm": _CONFIRMED, "delivered": _CONFIRMED, "reject": _REJECTED}
_STRONGEST = (_REJECTED, _CORRECTED, _CONFIRMED)


@dataclass(frozen=True)
class Outcome:
    """What came of one review: its state and why, what it is about, and what it changed."""

    review: Review
    state: State
    why: str = ""
    targets: tuple[URIRef, ...] = ()
    marked: tuple[URIRef, ...] = ()  # what is reviewed by it, and is shown so
    changes: tuple[Change, ...] = ()
    further: frozenset[Triple] = frozenset()

    @property
    def node(self) -> URIRef:
        return iris.thing("review", str(self.review.number))


def graph_of(outcomes: Iterable[Outcome]) -> set[Triple]:
    """All triples of the graph of reviews."""
    outcomes = list(outcomes)
    return {t for outcome in outcomes for t in _review(outcome)} | set(_reviewed(outcomes))


def _review(outcome: Outcome) -> Iterator[Triple]:
    review, node = outcome.review, outcome.node
    agent = iris.thing("reviewer", iris.slug(review.by))
    body = iris.under(node, "body")
    motive = OA.editing if review.action in _EDITING else OA.assessing
    for term, value in (
        (RDF.type, MG.Review),
        (SCHEMA.position, Literal(review.number)),
        (MG.reviewAction, Literal(review.action)),
        (MG.reviewState, Literal(outcome.state)),
        (OA.motivatedBy, motive),
        (OA.hasBody, body),
        (PROV.wasAttributedTo, agent),
        (DCT.created, Literal(review.on)),
        (RDFS.comment, Literal(review.why)),
    ):
        yield node, term, value
    yield agent, RDF.type, PROV.Agent
    yield agent, RDFS.label, Literal(review.by)
    yield body, RDF.type, OA.TextualBody
    yield body, RDF.value, Literal(review.said)
    if outcome.why:
        yield body, RDFS.comment, Literal(outcome.why)
    for target in outcome.targets:
        yield node, OA.hasTarget, target
    yield from _changes(outcome)
    yield from outcome.further


def _changes(outcome: Outcome) -> Iterator[Triple]:
    for n, change in enumerate(sorted(outcome.changes), 1):
        said = iris.under(outcome.node, "change", f"{n}")
        yield outcome.node, MG.putsInPlace if change.put else MG.setsAside, said
        yield said, RDF.type, RDF.Statement
        yield said, DCT.isPartOf, change.version
        for part, value in zip(
            (RDF.subject, RDF.predicate, RDF.object), change.triple, strict=True
        ):
            yield said, part, value


def _reviewed(outcomes: Iterable[Outcome]) -> Iterator[Triple]:
    """What all reviews of a thing come to."""
    found: dict[URIRef, set[str]] = {}
    for outcome in outcomes:
        for node in outcome.marked or outcome.targets:
            found.setdefault(node, set()).add(_RESULT.get(outcome.review.action, _CORRECTED))
    for node, results in found.items():
        yield node, MG.reviewed, Literal(next(r for r in _STRONGEST if r in results))
