"""What may discharge what: a later paper's report on a promise, against the promises before it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import Any

from rdflib import Literal, URIRef
from rdflib.namespace import RDF

from ..ontology import iris
from ..ontology.terms import MG
from .link_commitments import STATEMENTS_OF
from .link_keys import Keyed, Triple, asked_of, facts, facts_of, filed, filed_of, having, key, keyed
from .link_papers import Paper
from .link_promises import SHARE, Telling, promised_in, sharing, sitting, tellings_in, tellings_of
from .link_scope import Decided, Papers
from .link_words import content_words
from .promised_when import PromisedWhen, names_last_meeting, promised_when
from .store import Store

_PROGRESS = """
SELECT DISTINCT ?progress ?document ?state ?recalled ?action ?words ?evidence ?own WHERE {
  VALUES ?document { %s }
  ?progress a mg:Progress ; mg:document ?document ; mg:state ?state ; mg:action ?action ;
    mg:recalled ?recalled ; mg:evidence ?evidence .
  ?evidence mg:quote ?words .
  OPTIONAL { ?progress mg:tells ?own }
} ORDER BY ?progress
"""
_FEWEST = 2  # words in common: one is a coincidence
_FEWEST_UNRECALLED = 3  # where the report does not say that it had been promised


@dataclass(frozen=True)
class Report:
    """One place where a later paper tells what became of a promise."""

    document: URIRef
    sitting: str
    scope: str
    day: date | None  # the first on which it can have been told
    quote: str
    action: frozenset[str]
    recalled: bool

    @cached_property
    def words(self) -> frozenset[str]:
        """All the words that carry meaning in the report's sentence."""
        return content_words(self.quote)

    @property
    def of_last_meeting(self) -> bool:
        return names_last_meeting(self.quote)

    @cached_property
    def month(self) -> str | None:
        """The month in which it says that the promise was made."""
        when = promised_when(self.quote, self.day, None)
        return f"{when.first:%Y-%m}" if when else None

    @property
    def place(self) -> tuple[str, ...]:
        """Where its promise was made: in its committee, unless it names a month. Which day the
        last meeting was is not asked here: what other papers tell of it must not move the keys."""
        return (self.scope, self.month) if self.month else (self.sitting,)


@dataclass(frozen=True)
class Told:
    """A report where it is told, as its event needs it."""

    node: URIRef
    paper: Paper
    state: str
    evidence: URIRef
    report: Report
    own: URIRef | None = None  # the commitment of the same row of a tracker


Days = Callable[[str], list[date]]  # of a committee's meetings


def days_of(store: Store) -> Days:
    """The days on which committees sat, looked up once each."""

    @cache
    def days(sitting: str) -> list[date]:
        found = filed_of(store, URIRef(sitting), "sat") if ":" in sitting else ()
        return sorted({date.fromisoformat(day) for (day,) in found})

    return days


def reports_filed(store: Store, papers: Papers) -> Decided:
    """What finds each report from the promises that it may mean."""
    for told in _told(store, papers):
        yield from ((told.paper.document, triple) for triple in _filed(told.node, told.report))


def _filed(node: URIRef, report: Report) -> Iterator[Triple]:
    day, action = str(report.day) if report.day else None, sorted(report.action)
    place = (report.document, report.sitting, report.scope)
    yield filed(facts_of(node), "told", *place, day, report.quote, action, report.recalled)
    for word in report.words:
        yield keyed(node, "report", *report.place, word)
    if report.of_last_meeting:
        yield keyed(node, "last meeting", report.sitting)
    elif report.month:
        yield keyed(node, "recalled", report.scope, report.month)


def reports_near(store: Store, keys: Iterable[Keyed]) -> set[URIRef]:
    """The documents with reports that may mean one of the promises with these keys, as they were
    or are, or whose last meeting is one of those with these keys."""
    keys, days = list(keys), days_of(store)
    near = {d for telling in tellings_in(keys) for d in _reporting(store, telling, days)}
    return near | {d for thing, words in keys for d in _after(store, thing, words, days)}


def _reporting(store: Store, telling: Telling, days: Days) -> Iterator[URIRef]:
    """The documents with a report that fits one telling."""
    by_word = {
        node
        for place in telling.places
        for word in telling.telling_words
        for node in having(store, key("report", *place, word))
    }
    for report in _read(store, by_word):
        if _can_be_meant(report, telling, days) and _repeats(report, telling):
            yield report.document
    recalling = set(having(store, key("last meeting", telling.sitting)))
    if telling.month:
        recalling |= set(having(store, key("recalled", telling.scope, telling.month)))
    for report in _read(store, recalling):
        if report.action <= telling.about and _can_be_meant(report, telling, days):
            yield report.document


def _after(store: Store, thing: URIRef, words: str, days: Days) -> Iterator[URIRef]:
    """The documents of the next meeting after a sitting, that recall it without its day."""
    if (sat := facts(words, "sat")) is None:
        return
    day = date.fromisoformat(sat[0])
    for report in _read(store, having(store, key("last meeting", str(thing)))):
        between = (d for d in days(str(thing)) if report.day and day < d < report.day)
        if report.day and day < report.day and next(between, None) is None:
            yield report.document


def _read(store: Store, nodes: Iterable[URIRef]) -> Iterator[Report]:
    for node in sorted(set(nodes)):
        for found in filed_of(store, facts_of(node), "told"):
            yield _report(found)


def _report(found: list[Any]) -> Report:
    document, sitting, scope, day, quote, action, recalled = found
    then = date.fromisoformat(day) if day else None
    return Report(URIRef(document), sitting, scope, then, quote, frozenset(action), recalled)


def documents_telling(store: Store, commitments: Iterable[URIRef]) -> set[URIRef]:
    """The documents that tell some commitments."""
    return {URIRef(str(row[1])) for row in asked_of(store, STATEMENTS_OF, commitments)}


def events(store: Store, papers: Papers) -> Decided:
    """The one promise that each report means, where one alone fits."""
    days = days_of(store)
    for told in _told(store, papers):
        meant = {told.own, _the_one_meant(store, told.report, days)}
        for commitment in sorted(filter(None, meant)):
            yield from ((told.paper.document, t) for t in _event(commitment, told))


def _told(store: Store, papers: Papers) -> Iterator[Told]:
    for row in asked_of(store, _PROGRESS, papers):
        node, document, state, recalled, action, words, evidence = (str(v) for v in row[:7])
        paper = papers[URIRef(document)]
        place = (paper.document, sitting(paper), paper.scope, paper.earliest)
        report = Report(*place, words, content_words(action), recalled == "true")
        own = URIRef(row[7]) if row[7] else None
        yield Told(URIRef(node), paper, state, URIRef(evidence), report, own)


def _the_one_meant(store: Store, report: Report, days: Days) -> URIRef | None:
    """The one earlier commitment that the report fits; None where two fit or none."""
    near = _earlier(store, report, sharing(store, report.place, report.words), days)
    fitting = [c for c, told in near if any(_repeats(report, telling) for telling in told)]
    when = _when(report, days)
    if not fitting and when and report.action:
        month = f"{when.first:%Y-%m}"
        then = _earlier(store, report, promised_in(store, report.scope, month), days)
        fitting = [c for c, told in then if any(_kept(report, telling) for telling in told)]
    return fitting[0] if len(fitting) == 1 else None


def _earlier(
    store: Store, report: Report, commitments: Iterable[URIRef], days: Days
) -> Iterator[tuple[URIRef, list[Telling]]]:
    """The commitments that the report can mean, each with its tellings."""
    for commitment in commitments:
        tellings = tellings_of(store, commitment)
        if any(_can_be_meant(report, telling, days) for telling in tellings):
            yield commitment, tellings


def _repeats(report: Report, telling: Telling) -> bool:
    """The report repeats most of what one telling of the promise says is to be done."""
    fewest = _FEWEST if report.recalled else _FEWEST_UNRECALLED
    shared = len(telling.about & report.words)
    return shared >= fewest and shared / len(telling.about) >= SHARE


def _kept(report: Report, telling: Telling) -> bool:
    """The report names its promise's meeting and owner, and calls the thing by a shorter name."""
    owner = telling.owner
    return bool(report.action <= telling.about and owner and owner.split()[-1] in report.quote)


def _can_be_meant(report: Report, telling: Telling, days: Days) -> bool:
    """The promise's meeting was earlier, of the same committee or at the time that is named."""
    if not report.month and telling.sitting != report.sitting:
        return False
    when = _when(report, days)
    return _before(telling, report) and (when is None or when.fits(telling))


def _when(report: Report, days: Days) -> PromisedWhen | None:
    """When the promise was made, where the report tells."""
    earlier = days(report.sitting) if report.of_last_meeting else ()
    last = max((day for day in earlier if report.day and day < report.day), default=None)
    return promised_when(report.quote, report.day, last)


def _before(telling: Telling, report: Report) -> bool:
    """Certainly earlier; where the report recalls the promise, it may also have been earlier."""
    day = report.day
    if telling.latest is None and telling.earliest and report.recalled:
        return bool(day and telling.earliest < day)
    return bool(telling.latest and day and telling.latest < day)


def _event(commitment: URIRef, told: Told) -> Iterator[Triple]:
    event, paper = iris.under(commitment, "status", iris.short_hash(str(told.node))), told.paper
    yield keyed(event, "event of", str(commitment))
    yield event, RDF.type, MG.StatusEvent
    yield event, MG.status, Literal(told.state)
    yield event, MG.evidence, told.evidence
    yield event, MG.meeting, paper.meeting
    yield event, MG.judgedBy, Literal("extractor")
    for predicate, day in ((MG.earliest, paper.earliest), (MG.latest, paper.latest)):
        if day:
            yield event, predicate, Literal(day)
