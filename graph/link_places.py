"""Which papers a change touches, and where each belongs: its report, its council, its scope."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rdflib import URIRef

from ..ontology import iris
from ..ontology.terms import MG
from .link_keys import Triple, filed, having, key, keyed, keys_in, objects, place_graph
from .link_papers import Paper, only_report, placed, purposes, stated, with_report
from .store import Store


@dataclass(frozen=True)
class Places:
    """The papers to link again, each with the triples that place it; gone ones have none."""

    papers: dict[URIRef, Paper]
    placing: dict[URIRef, set[Triple]]
    touched: frozenset[URIRef]  # the papers above, and those that are gone


def places(store: Store, changed: set[URIRef]) -> Places:
    """Place the changed papers, and those whose place hangs on them."""
    wording, reports = _reports(store, changed)
    moved = {
        d for d, report in reports.items() if d in changed or _other(store, d, report, changed)
    }
    papers = {d: with_report(p, reports[d]) for d, p in stated(store, moved).items()}
    papers |= _likely(store, papers, moved | changed)
    placing = {d: set(_placing(paper, wording.get(d))) for d, paper in papers.items()}
    return Places(papers, placing, frozenset(changed | set(papers)))


def _reports(
    store: Store, changed: set[URIRef]
) -> tuple[dict[URIRef, str], dict[URIRef, Paper | None]]:
    """The report of each changed paper, and of each that has a purpose in common with one."""
    purpose = purposes(store, changed)
    shared = {key("purpose", iris.short_hash(words)) for words in purpose.values()}
    shared |= {k for d in changed for k in _keys(store, d) if k.startswith("purpose|")}
    near = changed | {d for k in shared for d in having(store, k)}
    purpose = purposes(store, near)
    known = stated(store, near)
    by_words: dict[str, list[Paper]] = {}
    for document, paper in sorted(known.items()):
        if paper.kind == "report" and document in purpose:
            by_words.setdefault(purpose[document], []).append(paper)
    found = {d: only_report(p, by_words.get(purpose.get(d, ""), ())) for d, p in known.items()}
    return purpose, found


def _other(store: Store, document: URIRef, report: Paper | None, changed: set[URIRef]) -> bool:
    """Whether a paper's report is another than before, or has changed itself."""
    before = objects(store, document, MG.considers, place_graph(document))
    now = [report.document] if report else []
    return before != now or any(d in changed for d in now)


def _likely(store: Store, papers: dict[URIRef, Paper], touched: set[URIRef]) -> dict[URIRef, Paper]:
    """The papers that state no council, each with the one council that has such a committee."""
    names = {iris.slug(p.committee_name) for p in papers.values() if p.committee_name}
    names |= {k.split("|")[1] for d in touched for k in _keys(store, d) if k.startswith("sits|")}
    found: dict[URIRef, Paper] = {}
    for name in sorted(names):
        lacking = {d for d in having(store, key("lacks", name)) if d not in touched}
        others = _whole(store, lacking)
        own = {d: p for d, p in papers.items() if _lacks(p) == name}
        if not own and not others:
            continue
        council = _only_council(store, name, papers, touched)
        for document, paper in (others | own).items():
            there = placed(paper, council)
            if document in own or key("scope", there.scope) not in _keys(store, document):
                found[document] = there
    return found


def _whole(store: Store, documents: Iterable[URIRef]) -> dict[URIRef, Paper]:
    """Papers with the reports that they were found to consider before."""
    considered = {
        d: next(iter(objects(store, d, MG.considers, place_graph(d))), None) for d in documents
    }
    reports = stated(store, (report for report in considered.values() if report))
    known = stated(store, considered)
    return {
        d: with_report(p, reports.get(report) if (report := considered[d]) else None)
        for d, p in known.items()
    }


def _only_council(
    store: Store, name: str, papers: dict[URIRef, Paper], touched: set[URIRef]
) -> str | None:
    """The slug of the council with a committee so named; None where two are so, or none is."""
    councils = {
        str(committee).split("/")[-2]
        for committee in having(store, key("committee", name))
        if any(d not in touched for d in having(store, key("sits", name, _council_of(committee))))
    }
    for paper in papers.values():
        if paper.council_name and paper.committee_name and iris.slug(paper.committee_name) == name:
            councils.add(iris.slug(paper.council_name))
    return councils.pop() if len(councils) == 1 else None


def _council_of(committee: URIRef) -> str:
    return str(committee).split("/")[-2]


def _lacks(paper: Paper) -> str | None:
    """The name of the committee, where a paper states one but no council."""
    name = paper.committee_name
    return iris.slug(name) if name and not paper.council_name else None


def _placing(paper: Paper, purpose: str | None) -> Iterator[Triple]:
    document = paper.document
    yield keyed(document, "scope", paper.scope)
    yield keyed(document, "meeting", str(paper.meeting))
    if purpose:
        yield keyed(document, "purpose", iris.short_hash(purpose))
    if paper.committee:
        yield keyed(document, "committee of", str(paper.committee))
    first, last = paper.earliest, paper.latest
    if first and last and f"{first:%Y-%m}" == f"{last:%Y-%m}":
        yield keyed(document, "month", paper.scope, f"{first:%Y-%m}")
    if paper.committee_name and paper.council_name:
        name, council = iris.slug(paper.committee_name), iris.slug(paper.council_name)
        yield keyed(document, "sits", name, council)
        yield keyed(document, "of", council)
    elif paper.council_name:
        yield keyed(document, "of", iris.slug(paper.council_name))
    elif lacking := _lacks(paper):
        yield keyed(document, "lacks", lacking)
    yield from _filed(paper)
    if paper.report:
        yield document, MG.considers, paper.report.document
    if paper.council:
        yield document, MG.council, paper.council


def _filed(paper: Paper) -> Iterator[Triple]:
    """What is kept of its committee and its council: their names there, the day of the meeting."""
    if paper.committee:
        yield filed(paper.committee, "of papers", paper.committee_name)
        if paper.earliest and paper.earliest == paper.latest:
            yield filed(paper.committee, "sat", str(paper.earliest))
    if paper.council:
        yield filed(paper.council, "of papers", paper.council_name)


def _keys(store: Store, document: URIRef) -> set[str]:
    """The keys that a paper itself has had."""
    found = keys_in(store, place_graph(document))
    return {words for thing, words in found if thing == document}
