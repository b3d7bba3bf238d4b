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
from .months import MONTHS
from .promised_when import PromisedWhen, promised_when

_PROGRESS = """
SELECT DISTINCT ?progress ?document ?state ?recalled ?action ?words ?evidence WHERE {
  VALUES ?document { %s }
  ?progress a mg:Progress ; mg:document ?document ; mg:state ?state ; mg:action ?action ;
    mg:recalled ?recalled ; mg:evidence ?evidence .
  ?evidence mg:quote ?words .
} ORDER BY ?progress
"""
_SHARE = 0.6  # of the promise's own words that the report must hold
_NAMES = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Professor)\.?(?:\s+[A-Z][\w’'-]+){1,3}"
)
_FEWEST = 2  # words in common: one is a coincidence
_FEWEST_UNRECALLED = 3  # where the report does not say that it had been promised
# What any promise may say: it tells no promise from another.
_SMALL_WORDS = """
a about all an and any as at be been by each for from had has have he her his in into is it its
of on or she that the their them there these they this those to was were what which who with
would will should could councillor councillors committee
panel board cabinet members member meeting meetings council report reported requested asked
promised agreed provide provided details detail further information last previous next circulate
circulated send sent bring brought give given present presented supply supplied receive received
share shared submit submitted put set be let new further full following confirmed said advised
"""


@dataclass(frozen=True)
class Report:
    """One place where a later paper tells what became of a promise."""

    node: URIRef
    paper: Paper
    state: str
    recalled: bool
    action: frozenset[str]
    quote: str
    evidence: URIRef
    when: PromisedWhen | None

    @property
    def words(self) -> frozenset[str]:
        """All the words that carry meaning in the report's sentence."""
        return content_words(self.quote)


def progress(scope: Scope, told: Mapping[URIRef, list[Told]]) -> Iterator[Triple]:
    """The status of every commitment: open, unless a later paper reports on just that one."""
    status: dict[URIRef, list[Report]] = {}
    for row in scope.ask(_PROGRESS):
        report = _report(scope, row)
        if (commitment := _the_one_meant(scope, report, told)) is not None:
            status.setdefault(commitment, []).append(report)
            yield from _event(commitment, report)
    for commitment in told:
        reports = sorted(status.get(commitment, ()), key=_when)
        yield commitment, MG.currentStatus, Literal(reports[-1].state if reports else "open")


def _when(report: Report) -> tuple[str, str]:
    return (str(report.paper.latest or ""), str(report.node))


def _report(scope: Scope, row: tuple[str | None, ...]) -> Report:
    node, document, state, recalled, action, words, evidence = (str(value) for value in row)
    paper = scope.paper(document)
    return Report(
        URIRef(node),
        paper,
        state,
        recalled == "true",
        content_words(action),
        words,
        URIRef(evidence),
        promised_when(words, paper, scope.papers),
    )


@cache
def content_words(text: str) -> frozenset[str]:
    """The words that carry meaning, plural and tense endings folded."""
    words = re.findall(r"[a-z][a-z'-]+", text.lower().replace("’", "'"))
    return frozenset(_stem(word) for word in words if word not in _SMALL)


def _stem(word: str) -> str:
    if word in ("written", "wrote"):
        return "writ"
    bare = re.sub(r"'s$", "", word)
    return re.sub(r"(?:ies|ied|ing|ed|es|s|y|e)$", "", bare) if len(bare) > 4 else bare


_SMALL = frozenset(f"{_SMALL_WORDS} {' '.join(MONTHS).lower()}".split())


def _the_one_meant(
    scope: Scope, report: Report, told: Mapping[URIRef, list[Told]]
) -> URIRef | None:
    """The one earlier commitment that the report fits; None where two fit or none."""
    earlier = {
        commitment: statements
        for commitment, statements in told.items()
        if any(_can_be_meant(report, statement.paper) for statement in statements)
    }
    fitting = [c for c, statements in earlier.items() if _fits(report, statements)]
    if not fitting:
        fitting = [c for c, statements in earlier.items() if _kept(scope, report, statements)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(report: Report, statements: Iterable[Told]) -> bool:
    """The report repeats most of what one telling of the promise says is to be done."""
    fewest = _FEWEST if report.recalled else _FEWEST_UNRECALLED
    for told in statements:
        words = _matter(told)
        shared = len(words & report.words)
        if shared >= fewest and shared / len(words) >= _SHARE:
            return True
    return False


def _matter(told: Told) -> frozenset[str]:
    """What a promise is about: its words without its deadline and the people in it."""
    action = told.action.replace(told.due, " ") if told.due else told.action
    return content_words(_NAMES.sub(" ", action))


def _kept(scope: Scope, report: Report, statements: Iterable[Told]) -> bool:
    """The report names its promise's meeting and owner, and calls the thing by a shorter name."""
    return bool(report.when and report.action) and any(
        report.action <= _matter(told) and _names_owner(scope, report, told) for told in statements
    )


def _names_owner(scope: Scope, report: Report, told: Told) -> bool:
    owner = next((m for m in scope.mentions if m.node == told.debtor), None)
    return owner is not None and owner.kind == "person" and owner.name.split()[-1] in report.quote


def _can_be_meant(report: Report, promise: Paper) -> bool:
    """The promise's meeting was earlier, of the same committee or at the time that is named."""
    if report.when:
        return report.when.fits(promise) and _before(promise, report)
    return promise.committee == report.paper.committee and _before(promise, report)


def _before(promise: Paper, report: Report) -> bool:
    """Certainly earlier; where the report recalls the promise, it may also have been earlier."""
    day = report.paper.earliest
    if promise.latest is None and promise.earliest and report.recalled:
        return bool(day and promise.earliest < day)
    return bool(promise.latest and day and promise.latest < day)


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
