"""The documents of a store as linking sees them: whose, when, and which report is whose."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from rdflib import URIRef

from ..ontology import iris
from ..ontology.terms import DCT, MG
from .link_keys import asked_of, values
from .store import Store

_PURPOSES = """
SELECT DISTINCT ?document ?words WHERE {
  VALUES ?document { %s }
  ?document mg:declares ?declaration .
  ?declaration rdfs:label "Purpose" ; mg:evidence/mg:quote ?words .
} ORDER BY ?document ?words
"""
_FEWEST_WORDS = 8  # a shorter purpose ("To note the report") fits many a report


@dataclass(frozen=True)
class Paper:
    """One document: its meeting, where it belongs, and the report it considered."""

    document: URIRef
    title: str
    kind: str
    meeting: URIRef
    council_name: str | None
    committee_name: str | None
    day: date | None
    not_before: date | None
    not_after: date | None
    report: "Paper | None" = None
    likely_council: str | None = None  # the slug of the one council with a committee so named

    @property
    def council(self) -> URIRef | None:
        return iris.council(self.council_name) if self.council_name else None

    @property
    def committee(self) -> URIRef | None:
        name = self.committee_name
        return iris.committee(self.council_name or self.likely_council, name) if name else None

    @property
    def scope(self) -> str:
        """The council, else the committee, else the paper alone: within it names are compared."""
        if council := self.council_name or self.likely_council:
            return iris.slug(council)
        if self.committee:
            return "unstated/" + _tail(self.committee)
        return "paper/" + _tail(self.document)

    @property
    def earliest(self) -> date | None:
        return self.day or self.not_before

    @property
    def latest(self) -> date | None:
        return self.day or self.not_after


@dataclass(frozen=True)
class Seen:
    """As much of a paper as telling people apart asks: where and when somebody is named."""

    document: URIRef
    meeting: URIRef
    scope: str
    committee: URIRef | None
    earliest: date | None
    latest: date | None


def stated(store: Store, documents: Iterable[URIRef]) -> dict[URIRef, Paper]:
    """Live documents as they speak of themselves."""
    return {paper.document: paper for paper, _, _ in _facts(store, documents)}


def linked(store: Store, documents: Iterable[URIRef]) -> dict[URIRef, Paper]:
    """Live documents with what linking decided of them before."""
    found = list(_facts(store, documents))
    reports = stated(store, (report for _, _, report in found if report))
    return {
        paper.document: placed(with_report(paper, reports.get(report) if report else None), scope)
        for paper, scope, report in found
    }


def _facts(
    store: Store, documents: Iterable[URIRef]
) -> Iterator[tuple[Paper, str | None, URIRef | None]]:
    """What is known of documents themselves: looked up, not asked, since this is needed most."""
    for document in sorted(set(documents)):
        said = values(store, document)
        if kinds := said.get(MG.documentKind):
            meeting, title = (said[term][0] for term in (MG.meeting, DCT.title))
            council, committee, day = (
                next(iter(said.get(term, ())), None)
                for term in (MG.councilAsSaid, MG.committeeAsSaid, MG.heldOn)
            )
            held = date.fromisoformat(day) if day else None
            lower, upper = (_bound(store, said, term) for term in (MG.earliest, MG.latest))
            told = (document, title, kinds[0], URIRef(meeting), council, committee)
            paper = Paper(*told, held, lower, upper)
            scopes = (k.partition("|")[2] for k in said.get(MG.linkKey, ()) if k[:6] == "scope|")
            report = next(iter(said.get(MG.considers, ())), None)
            yield paper, next(scopes, None), URIRef(report) if report else None


def _bound(store: Store, said: dict[URIRef, list[str]], term: URIRef) -> date | None:
    """The day that a document proves its meeting to be not before, or not after."""
    for version in said.get(MG.currentVersion, ()):
        bound = iris.under(URIRef(version), "datebound", str(term).rpartition("#")[2])
        for day in values(store, bound).get(term, ()):
            return date.fromisoformat(day)
    return None


def placed(paper: Paper, scope: str | None) -> Paper:
    """A paper in its scope: where it states no council, that is the likely one."""
    if scope is None or paper.council_name or "/" in scope:
        return paper
    return replace(paper, likely_council=scope)


def with_report(paper: Paper, report: Paper | None) -> Paper:
    """A paper takes from the report that it considered what it does not state."""
    if report is None:
        return paper
    return replace(
        paper,
        report=report,
        council_name=paper.council_name or report.council_name,
        committee_name=paper.committee_name or report.committee_name,
        day=paper.day or report.day,
    )


def only_report(paper: Paper, reports: Iterable[Paper]) -> Paper | None:
    """The one report of the same purpose that an item can have considered."""
    if paper.kind == "report":
        return None
    fitting = [report for report in reports if _agree(paper, report)]
    return fitting[0] if len(fitting) == 1 else None


def purposes(store: Store, documents: Iterable[URIRef]) -> dict[URIRef, str]:
    """The purpose that each of some documents declares, where it is long enough to tell."""
    said = {URIRef(d): _plain(w) for d, w in asked_of(store, _PURPOSES, documents) if d and w}
    return {d: words for d, words in said.items() if len(words.split()) >= _FEWEST_WORDS}


def _agree(item: Paper, report: Paper) -> bool:
    """Nothing that both state differs, and the report's day is within the item's bounds."""
    pairs = (
        (item.council_name, report.council_name),
        (item.committee_name, report.committee_name),
    )
    if any(a and b and iris.slug(a) != iris.slug(b) for a, b in pairs):
        return False
    day = report.day
    if day is None or item.day:
        return item.day == day or day is None
    return not (item.not_before and day < item.not_before) and not (
        item.not_after and day > item.not_after
    )


def _plain(words: str) -> str:
    """A purpose for comparing: number, quotation marks and case aside."""
    bare = re.sub(r"^\s*[\d.]+\s*", "", words)
    return " ".join(re.sub(r"[^\w\s]", "", bare).lower().split())


def _tail(iri: URIRef) -> str:
    return str(iri).rpartition("/")[2]
