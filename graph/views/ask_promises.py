"""The promises of a page: each once, with who owes it and holds that post, what became of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ..store import Store
from .ask_facts import Fact, ask_each, facts
from .ask_words import Papers
from .known import Known
from .material import Material
from .story import Column, Event, Promise, Words
from .words import day, one_line

_TELLINGS = """
SELECT DISTINCT ?statement ?commitment WHERE {
  VALUES ?commitment { %s } ?statement mg:tells ?commitment } ORDER BY ?statement ?commitment
"""
_REPORTS = """
SELECT DISTINCT ?progress ?passage WHERE {
  VALUES ?passage { %s } ?progress mg:evidence ?passage ; a mg:Progress
} ORDER BY ?progress ?passage
"""


@dataclass(frozen=True)
class Promised:
    """Commitments with their statements, and what was reported of them later."""

    commitments: dict[str, Fact]
    statements: dict[str, list[Fact]]  # by commitment
    events: dict[str, list[Fact]]  # by commitment
    reports: dict[str, Fact]  # the findings that tell of the events, by passage

    @property
    def all(self) -> Iterator[Fact]:
        """Everything here that has words in a paper."""
        for several in (*self.statements.values(), *self.events.values()):
            yield from several
        yield from self.reports.values()

    @property
    def told(self) -> Iterator[str]:
        """The IRIs of all statements."""
        yield from (fact.iri for several in self.statements.values() for fact in several)

    def is_event(self, progress: Fact) -> bool:
        """Whether a finding tells what became of one of these promises."""
        return progress.one("mg:evidence") in self.reports

    def met(self) -> Iterator[str]:
        """The meetings where they were made and reported on."""
        for commitment in self.commitments.values():
            yield commitment.one("mg:promisedAt")
        for several in self.events.values():
            yield from (self.meeting(event) for event in several)

    def meeting(self, event: Fact) -> str:
        """Where something was reported."""
        report = self.reports.get(event.one("mg:evidence"))
        return event.one("mg:meeting") or (report.one("mg:meeting") if report else "")


def ask_promised(store: Store, commitments: Iterable[str]) -> Promised:
    """All that the store says of these commitments."""
    made = facts(store, commitments)
    told = dict(ask_each(store, _TELLINGS, made))
    statements: dict[str, list[Fact]] = {}
    for iri, fact in facts(store, told).items():
        statements.setdefault(told[iri], []).append(fact)
    later = facts(store, (str(e) for c in made.values() for e in c.all("mg:hasStatus")))
    later = {iri: event for iri, event in later.items() if event.one("mg:status") != "open"}
    events = {
        iri: [later[str(e)] for e in commitment.all("mg:hasStatus") if str(e) in later]
        for iri, commitment in made.items()
    }
    passages = (event.one("mg:evidence") for event in later.values())
    reports = dict(ask_each(store, _REPORTS, passages))
    told_by = {reports[iri]: fact for iri, fact in facts(store, reports).items()}
    return Promised(made, statements, events, told_by)


def promises(
    material: Material, promised: Promised, columns: tuple[Column, ...]
) -> tuple[Promise, ...]:
    """These commitments as the page tells them, as they were made."""
    place = {column.key: n for n, column in enumerate(columns)}
    placed: list[tuple[int, int, str, Promise]] = []
    for iri, fact in promised.commitments.items():
        told = _in_order(material, promised.statements.get(iri, []))
        key = material.placing.of_promise(fact, told)
        if key in place:
            start = material.papers.start(told[0]) if told else 0
            made = _promise(material, key, fact, told)
            events = tuple(_events(material, promised, iri, set(place)))
            placed.append((place[key], start, iri, replace(made, events=events)))
    return tuple(made for *_, made in sorted(placed, key=lambda row: row[:3]))


def _in_order(material: Material, statements: list[Fact]) -> list[Fact]:
    known, papers = material.known, material.papers
    met = {fact.iri: known.meetings.of(fact.one("mg:meeting")) for fact in statements}
    columns = [column.key for column in known.meetings.in_order(met.values())]
    place = {key: n for n, key in enumerate(columns)}
    return sorted(statements, key=lambda f: (place.get(met[f.iri], -1), papers.start(f), f.iri))


def _promise(material: Material, key: str, fact: Fact, told: list[Fact]) -> Promise:
    known, papers = material.known, material.papers
    column = known.meeting(fact.one("mg:promisedAt"))
    debtor, maker = fact.one("mg:debtor"), fact.one("mg:madeBy")
    row = known.row_of(debtor, column)
    due_on = fact.day("mg:latest")
    first = told[0] if told else fact
    return Promise(
        key=fact.iri,
        kind=first.one("mg:kind") or "undertaking",
        column=key,
        row=row,
        action=one_line(fact.one("rdfs:label") or first.one("mg:action")),
        tellings=tuple(dict.fromkeys(papers.words(statement) for statement in told)),
        status=fact.one("mg:currentStatus") or "open",
        made_by=known.called_then(maker, column),
        owner=known.called(row) or known.called(debtor) or known.committee(debtor),
        holder_then=known.names(known.holders.at(row, column, maker)),
        holder_now=known.names(known.holders.now(row)),
        creditor=_others(known, fact, "mg:creditor"),
        requested_by=_others(known, fact, "mg:requestedBy"),
        due=_due(_said(fact, told), due_on or fact.day("mg:earliest")),
        due_on=due_on,
        topics=known.labels(fact.all("dct:subject")) or known.labels(first.all("dct:subject")),
        checked=material.checked(fact.iri, *(statement.iri for statement in told)),
    )


def _others(known: Known, fact: Fact, term: str) -> str:
    party = fact.one(term)
    return known.called(party) or known.committee(party)


def _said(fact: Fact, told: list[Fact]) -> str:
    words = (one.one("mg:dueAsSaid") for one in (fact, *told))
    return one_line(next(filter(None, words), ""))


def _due(said: str, last: date | None) -> str:
    until = day(last) if last and not said.lower().startswith("from ") else ""
    return f"{said} (by {until})" if said and until and until not in said else said or until


def _events(
    material: Material, promised: Promised, commitment: str, shown: set[str]
) -> Iterator[Event]:
    known, papers = material.known, material.papers
    found: list[tuple[date, str, Event]] = []
    for event in promised.events.get(commitment, []):
        met = known.meetings.of(promised.meeting(event))
        on = event.day("mg:latest") or event.day("mg:earliest")
        if on is None and met:
            on = known.meetings.columns[met].latest
        words = _told(promised, event, papers)
        column = met if met in shown else None
        found.append((on or date.max, event.iri, Event(event.one("mg:status"), column, on, words)))
    yield from (event for *_, event in sorted(found, key=lambda row: row[:2]))


def _told(promised: Promised, event: Fact, papers: Papers) -> Words:
    report = promised.reports.get(event.one("mg:evidence"), event)
    return papers.words(report, event.one("mg:evidence"))
