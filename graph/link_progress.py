"""What may discharge what: a later paper's report on a promise, against the promises before it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from math import floor

from rdflib import Literal, URIRef
from rdflib.namespace import RDF

from ..ontology import iris
from ..ontology.terms import MG
from .link_commitments import STATEMENTS_IN, STATEMENTS_OF, Told, statements
from .link_keys import Triple, asked_by_key, asked_of, having, key, keyed
from .link_papers import Paper, linked
from .link_scope import Decided, Papers
from .link_words import content_words
from .promised_when import PromisedWhen, names_last_meeting, promised_when
from .store import Store

_PROGRESS = """
SELECT DISTINCT ?progress ?document ?state ?recalled ?action ?words ?evidence WHERE {
  VALUES ?document { %s }
  ?progress a mg:Progress ; mg:document ?document ; mg:state ?state ; mg:action ?action ;
    mg:recalled ?recalled ; mg:evidence ?evidence .
  ?evidence mg:quote ?words .
} ORDER BY ?progress
"""
_DOCUMENTS = """
SELECT DISTINCT ?document WHERE {
  VALUES ?key { %s } ?report mg:linkKey ?key ; mg:document ?document } ORDER BY ?document
"""
_DAYS = """
SELECT DISTINCT ?day WHERE {
  VALUES ?key { %s } ?document mg:linkKey ?key ; mg:meeting/mg:earliest ?day ;
    mg:meeting/mg:latest ?day } ORDER BY ?day
"""
_PERSON = """
SELECT DISTINCT ?name WHERE {
  VALUES ?mention { %s } ?mention mg:mentionOf "person" ; mg:name ?name } ORDER BY ?name
"""
_SHARE = 0.6  # of the promise's own words that the report must hold
_NAMES = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Professor)\.?(?:\s+[A-Z][\w’'-]+){1,3}"
)
_FEWEST = 2  # words in common: one is a coincidence
_FEWEST_UNRECALLED = 3  # where the report does not say that it had been promised


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


def report_keys(store: Store, papers: Papers) -> Decided:
    """What finds each report from the promises that it may mean."""
    for report in _reports(store, papers):
        paper = report.paper
        for word in report.words:
            yield paper.document, keyed(report.node, "report", _where(report), word)
        if names_last_meeting(report.quote):
            yield paper.document, keyed(report.node, "last meeting", str(paper.committee))
        elif report.when:
            month = f"{report.when.first:%Y-%m}"
            yield paper.document, keyed(report.node, "recalled", paper.scope, month)


def promise_keys(store: Store, papers: Papers) -> Decided:
    """What finds each promise from the reports that may mean it.

    A report must hold most of a promise's words, so it holds one of any few that are enough.
    """
    for told in statements(asked_of(store, STATEMENTS_IN, papers), papers):
        words = sorted(_matter(told), key=lambda word: (-len(word), word))
        missing = floor((1 - _SHARE) * len(words) + 1e-9)
        paper = told.paper
        for word in words[: missing + 1]:
            for where in (paper.scope, str(paper.committee)):
                yield paper.document, keyed(told.commitment, "promise", where, word)


def _where(report: Report) -> str:
    """Where its promise was made: in its committee, unless the report names a month. Which day
    the last meeting was is not asked here: what other papers tell of it must not move the keys."""
    month = report.when and not names_last_meeting(report.quote)
    return report.paper.scope if month else str(report.paper.committee)


def reports_near(store: Store, keys: Iterable[str]) -> set[URIRef]:
    """The documents with reports that promises with such keys, in such papers, may bear on."""
    near: set[str] = set()
    for words in keys:
        kind, _, rest = words.partition("|")
        if kind in _BEARS_ON:
            near.add(f"{_BEARS_ON[kind]}|{rest}")
    rows_found = asked_by_key(store, _DOCUMENTS, near)
    return {URIRef(str(document)) for (document,) in rows_found}


def documents_telling(store: Store, commitments: Iterable[URIRef]) -> set[URIRef]:
    """The documents that tell some commitments."""
    return {URIRef(str(row[1])) for row in asked_of(store, STATEMENTS_OF, commitments)}


_BEARS_ON = {"promise": "report", "month": "recalled", "committee of": "last meeting"}


def events(store: Store, papers: Papers) -> Decided:
    """The one promise that each report means, where one alone fits."""
    for report in _reports(store, papers):
        if (commitment := _the_one_meant(store, report)) is not None:
            yield from ((report.paper.document, t) for t in _event(commitment, report))


def _reports(store: Store, papers: Papers) -> Iterator[Report]:
    for row in asked_of(store, _PROGRESS, papers):
        node, document, state, recalled, action, words, evidence = (str(value) for value in row)
        paper = papers[URIRef(document)]
        last = _last_meeting(store, paper) if names_last_meeting(words) else None
        yield Report(
            URIRef(node),
            paper,
            state,
            recalled == "true",
            content_words(action),
            words,
            URIRef(evidence),
            promised_when(words, paper.earliest, last),
        )


def _last_meeting(store: Store, paper: Paper) -> date | None:
    """The day of the committee's meeting before this one, of those whose papers are here."""
    same = asked_by_key(store, _DAYS, [key("committee of", str(paper.committee))])
    days = (date.fromisoformat(day) for (day,) in same if day)
    return max((day for day in days if paper.earliest and day < paper.earliest), default=None)


def _the_one_meant(store: Store, report: Report) -> URIRef | None:
    """The one earlier commitment that the report fits; None where two fit or none."""
    scope = report.paper.scope
    where = _where(report)
    sharing = {c for word in report.words for c in having(store, key("promise", where, word))}
    fitting = [c for c, told in _earlier(store, report, sharing) if _fits(report, told)]
    if not fitting and report.when and report.action:
        then = _told_then(store, scope, report.when)
        fitting = [c for c, told in _earlier(store, report, then) if _kept(store, report, told)]
    return fitting[0] if len(fitting) == 1 else None


def _told_then(store: Store, scope: str, when: PromisedWhen) -> set[URIRef]:
    """The promises of the month that is named."""
    papers = set(having(store, key("month", scope, f"{when.first:%Y-%m}")))
    return {URIRef(str(row[2])) for row in asked_of(store, STATEMENTS_IN, papers)}


def _earlier(
    store: Store, report: Report, commitments: Iterable[URIRef]
) -> Iterator[tuple[URIRef, list[Told]]]:
    """The commitments that the report can mean, each with its tellings."""
    found = list(asked_of(store, STATEMENTS_OF, commitments))
    papers = linked(store, {URIRef(str(row[1])) for row in found})
    by_commitment: dict[URIRef, list[Told]] = {}
    for told in statements(found, papers):
        by_commitment.setdefault(told.commitment, []).append(told)
    for commitment, tellings in by_commitment.items():
        if any(_can_be_meant(report, told.paper) for told in tellings):
            yield commitment, tellings


def _fits(report: Report, tellings: Iterable[Told]) -> bool:
    """The report repeats most of what one telling of the promise says is to be done."""
    fewest = _FEWEST if report.recalled else _FEWEST_UNRECALLED
    for told in tellings:
        words = _matter(told)
        shared = len(words & report.words)
        if shared >= fewest and shared / len(words) >= _SHARE:
            return True
    return False


def _matter(told: Told) -> frozenset[str]:
    """What a promise is about: its words without its deadline and the people in it."""
    action = told.action.replace(told.due, " ") if told.due else told.action
    return content_words(_NAMES.sub(" ", action))


def _kept(store: Store, report: Report, tellings: Iterable[Told]) -> bool:
    """The report names its promise's meeting and owner, and calls the thing by a shorter name."""
    return any(
        report.action <= _matter(told) and _names_owner(store, report, told) for told in tellings
    )


def _names_owner(store: Store, report: Report, told: Told) -> bool:
    owner = [told.debtor] if told.debtor else []
    names = [str(name) for (name,) in asked_of(store, _PERSON, owner)]
    return any(name.split()[-1] in report.quote for name in names)


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
    yield keyed(event, "event of", str(commitment))
    yield event, RDF.type, MG.StatusEvent
    yield event, MG.status, Literal(report.state)
    yield event, MG.evidence, report.evidence
    yield event, MG.meeting, report.paper.meeting
    yield event, MG.judgedBy, Literal("extractor")
    for predicate, day in ((MG.earliest, report.paper.earliest), (MG.latest, report.paper.latest)):
        if day:
            yield event, predicate, Literal(day)
