"""When an undated meeting was, as far as that is known, and which report its item considered."""

from collections.abc import Iterator

from rdflib import Literal

from ..ontology.terms import DCT, MG, SCHEMA
from .link_papers import Paper
from .link_scope import Scope, Triple


def link_meetings(scope: Scope) -> Iterator[Triple]:
    """Date the meetings whose own papers state no day, from a matching report or from bounds."""
    for paper in scope.papers:
        if paper.report:
            yield from _considered(paper, paper.report)
        if not paper.states_day:
            for predicate, day in ((MG.earliest, paper.earliest), (MG.latest, paper.latest)):
                if day:
                    yield paper.meeting, predicate, Literal(day)


def _considered(paper: Paper, report: Paper) -> Iterator[Triple]:
    yield paper.document, MG.considers, report.document
    if paper.meeting != report.meeting:
        yield paper.meeting, DCT.isReplacedBy, report.meeting
    if report.committee and not paper.states_committee:
        yield paper.meeting, SCHEMA.organizer, report.committee
