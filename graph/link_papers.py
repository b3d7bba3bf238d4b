"""The documents of a store as linking sees them: whose, when, and which report is whose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from rdflib import URIRef

from ..ontology import iris
from .rows import rows
from .store import Store

_PAPERS = """
SELECT DISTINCT ?document ?name ?kind ?meeting ?council ?committee ?day ?not_before ?not_after
WHERE {
  ?document mg:documentKind ?kind ; mg:meeting ?meeting ; dct:title ?name .
  OPTIONAL { ?document mg:councilAsSaid ?council }
  OPTIONAL { ?document mg:committeeAsSaid ?committee }
  OPTIONAL { ?document mg:heldOn ?day }
  OPTIONAL { ?lower a mg:DateBound ; mg:document ?document ; mg:earliest ?not_before }
  OPTIONAL { ?upper a mg:DateBound ; mg:document ?document ; mg:latest ?not_after }
} ORDER BY ?document
"""
_PURPOSES = """
SELECT DISTINCT ?document ?words WHERE {
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
    likely_council: str | None = None  # the one council of the store with a committee so named

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


def papers(store: Store) -> list[Paper]:
    """Every live document; an item that matches one report takes from it what it does not state."""
    found = [_paper(row) for row in rows(store, _PAPERS)]
    purposes = {URIRef(d): _plain(w) for d, w in rows(store, _PURPOSES) if d and w}
    reports = [p for p in found if p.kind == "report" and p.document in purposes]
    matched = [_with_report(paper, reports, purposes) for paper in found]
    return [_with_likely_council(paper, matched) for paper in matched]


def _paper(row: tuple[str | None, ...]) -> Paper:
    document, name, kind, meeting, council, committee, *days = row
    day, lower, upper = (date.fromisoformat(d) if d else None for d in days)
    told = (URIRef(str(document)), str(name), str(kind), URIRef(str(meeting)))
    return Paper(*told, council, committee, day, lower, upper)


def _with_likely_council(paper: Paper, others: list[Paper]) -> Paper:
    """Where no council is stated, names are compared within the one council that has a committee
    of this name; with two such councils, or none, among the papers that state none either."""
    if paper.council_name or not paper.committee_name:
        return paper
    name = iris.slug(paper.committee_name)
    councils = {
        iris.slug(other.council_name): other.council_name
        for other in others
        if other.council_name and other.committee_name and iris.slug(other.committee_name) == name
    }
    likely = next(iter(councils.values())) if len(councils) == 1 else None
    return replace(paper, likely_council=likely)


def _with_report(paper: Paper, reports: list[Paper], purposes: dict[URIRef, str]) -> Paper:
    fitting = list(_fitting(paper, reports, purposes))
    if len(fitting) != 1:
        return paper
    report = fitting[0]
    return replace(
        paper,
        report=report,
        council_name=paper.council_name or report.council_name,
        committee_name=paper.committee_name or report.committee_name,
        day=paper.day or report.day,
    )


def _fitting(paper: Paper, reports: list[Paper], purposes: dict[URIRef, str]) -> Iterator[Paper]:
    """The reports that an item may have considered: the same purpose, nothing against it."""
    purpose = purposes.get(paper.document, "")
    if paper.kind == "report" or len(purpose.split()) < _FEWEST_WORDS:
        return
    for report in reports:
        if purposes[report.document] == purpose and _agree(paper, report):
            yield report


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
