"""What may discharge what: a later paper's report on a promise, against the promises before it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from rdflib import Literal, URIRef
from rdflib.namespace import RDF

from ..ontology import iris
from ..ontology.terms import MG
from .link_papers import Paper
from .link_scope import Scope, Told, Triple

_PROGRESS = """
SELECT DISTINCT ?progress ?document ?state ?words ?evidence WHERE {
  VALUES ?document { %s }
  ?progress a mg:Progress ; mg:document ?document ; mg:state ?state ; mg:evidence ?evidence .
  ?evidence mg:quote ?words .
} ORDER BY ?progress
"""
_SHARE = 0.6  # of the promise's own words that the report must hold
_FEWEST = 2  # words in common: one is a coincidence
_MARGIN = 0.15  # by which the best candidate must lead the next
_SMALL_WORDS = """
a an and any at be been by for from had has have in into is it its of on or that the their
them there these this those to was were which who with would will should could committee
panel board members member meeting meetings council report reported requested asked promised
agreed provided provide details further information last previous next
"""
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True)
class Report:
    """One place where a later paper tells what became of a promise."""

    node: URIRef
    paper: Paper
    state: str
    words: frozenset[str]
    evidence: URIRef


def progress(scope: Scope, told: Mapping[URIRef, list[Told]]) -> Iterator[Triple]:
    """The status of every commitment: open, unless a later paper reports on just that one."""
    status: dict[URIRef, list[Report]] = {}
    for row in scope.ask(_PROGRESS):
        report = _report(scope, row)
        if (commitment := _the_one_meant(report, told)) is not None:
            status.setdefault(commitment, []).append(report)
            yield from _event(commitment, report)
    for commitment in told:
        reports = sorted(status.get(commitment, ()), key=_when)
        yield commitment, MG.currentStatus, Literal(reports[-1].state if reports else "open")


def _when(report: Report) -> tuple[str, str]:
    return (str(report.paper.latest or ""), str(report.node))


def _report(scope: Scope, row: tuple[str | None, ...]) -> Report:
    node, document, state, words, evidence = (str(value) for value in row)
    paper = scope.paper(document)
    return Report(URIRef(node), paper, state, content_words(words), URIRef(evidence))


@cache
def content_words(text: str) -> frozenset[str]:
    """The words that carry meaning, plural and tense endings folded."""
    words = re.findall(r"[a-z][a-z'-]+", text.lower().replace("’", "'"))
    return frozenset(_stem(word) for word in words if word not in _SMALL)


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|ied|ing|ed|es|s|y)$", "", word) if len(word) > 4 else word


def _the_one_meant(report: Report, told: Mapping[URIRef, list[Told]]) -> URIRef | None:
    """The one earlier commitment that the report's words fit; None where two fit or none."""
    likely = sorted(
        ((_share(report, statements), str(commitment)) for commitment, statements in told.items()),
        reverse=True,
    )
    if not likely or likely[0][0] < _SHARE:
        return None
    second = likely[1][0] if len(likely) > 1 else 0.0
    return URIRef(likely[0][1]) if likely[0][0] - second >= _MARGIN else None


def _share(report: Report, statements: Iterable[Told]) -> float:
    """How much of a promise the report repeats, if it was made at an earlier meeting."""
    return max((_repeated(report, told) for told in statements), default=0.0)


def _repeated(report: Report, told: Told) -> float:
    words = content_words(told.action)
    shared = words & report.words
    if len(shared) < _FEWEST or not _before(told.paper, report.paper):
        return 0.0
    return len(shared) / len(words)


def _before(promise: Paper, report: Paper) -> bool:
    """The promise's meeting was certainly earlier, and of the same committee where both say."""
    if promise.committee and report.committee and promise.committee != report.committee:
        return False
    return bool(promise.latest and report.earliest and promise.latest < report.earliest)


def _event(commitment: URIRef, report: Report) -> Iterator[Triple]:
    event = iris.under(commitment, "status", iris.short_hash(str(report.node)))
    yield commitment, MG.hasStatus, event
    yield event, RDF.type, MG.StatusEvent
    yield event, MG.status, Literal(report.state)
    yield event, MG.evidence, report.evidence
    yield event, MG.meeting, report.paper.meeting
    yield event, MG.judgedBy, Literal("extractor")
    for predicate, day in ((MG.earliest, report.paper.earliest), (MG.latest, report.paper.latest)):
        if day:
            yield event, predicate, Literal(day)
