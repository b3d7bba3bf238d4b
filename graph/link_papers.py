"""The documents of a store as linking sees them: whose, when, and which report is whose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from rdflib import URIRef

from .rows import rows
from .store import Store

_PAPERS = """
SELECT DISTINCT ?document ?kind ?meeting ?council ?committee ?day ?not_before ?not_after WHERE {
  ?document mg:documentKind ?kind ; mg:meeting ?meeting .
  OPTIONAL { ?document mg:council ?council }
  OPTIONAL { ?meeting schema:organizer ?committee }
  OPTIONAL { GRAPH ?version { ?meeting mg:earliest ?day . ?document mg:documentKind ?kind } }
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
    kind: str
    meeting: URIRef
    council: URIRef | None
    committee: URIRef | None
    day: date | None
    not_before: date | None
    not_after: date | None
    report: "Paper | None" = None
    states_day: bool = False
    states_committee: bool = False

    @property
    def scope(self) -> str:
        """The council, else the committee, else the paper alone: within it names are compared."""
        if self.council:
            return _tail(self.council)
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
    return [_with_report(paper, reports, purposes) for paper in found]


def _paper(row: tuple[str | None, ...]) -> Paper:
    document, kind, meeting, council, committee, *days = row
    if document is None or kind is None or meeting is None:
        raise ValueError(f"a document without kind or meeting: {row}")
    day, lower, upper = (date.fromisoformat(d) if d else None for d in days)
    place = (URIRef(council) if council else None, URIRef(committee) if committee else None)
    paper = Paper(URIRef(document), kind, URIRef(meeting), *place, day, lower, upper)
    return replace(paper, states_day=day is not None, states_committee=committee is not None)


def _with_report(paper: Paper, reports: list[Paper], purposes: dict[URIRef, str]) -> Paper:
    fitting = list(_fitting(paper, reports, purposes))
    if len(fitting) != 1:
        return paper
    report = fitting[0]
    return replace(
        paper,
        report=report,
        council=paper.council or report.council,
        committee=paper.committee or report.committee,
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
    pairs = ((item.council, report.council), (item.committee, report.committee))
    if any(a and b and a != b for a, b in pairs):
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
