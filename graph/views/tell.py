"""A page's story from what was chosen for it: findings, commitments, meetings, parties."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from .ask_facts import facts
from .ask_figures import series
from .ask_marks import marks
from .ask_promises import ask_promised, promises
from .ask_rows import rows
from .ask_words import ask_papers
from .known import Known
from .story import COMMITTEE, Column, Mark, Promise, Story, ViewKind


@dataclass(frozen=True)
class Chosen:
    """What a page is to tell, by IRIs of the store."""

    findings: frozenset[str]
    commitments: frozenset[str] = frozenset()
    parties: tuple[str, ...] = ()  # whose rows stand first, also where nothing is in them
    meetings: frozenset[str] = frozenset()  # columns, also where nothing is in them


def tell(known: Known, view: ViewKind, name: str, title: str, chosen: Chosen) -> Story:
    """The story without its sentences and related pages, all in order."""
    found = facts(known.store, chosen.findings)
    told = (str(c) for fact in found.values() for c in fact.all("mg:tells"))
    promised = ask_promised(known.store, {*chosen.commitments, *told})
    papers = ask_papers(known.store, (*found.values(), *promised.all))
    happened = [fact for fact in found.values() if not promised.is_event(fact)]
    marked = marks(known, happened, papers)
    met = {*chosen.meetings, *promised.met(), *(mark.column for mark in marked)}
    columns = known.meetings.in_order(met)
    owed = promises(known, promised, papers, columns)
    marked = _in_order(marked, columns)
    story = Story(
        view, name, title, (), columns, (), marked, owed,
        series(known, found.values(), papers, columns), searched=known.meetings.newest,
    )  # fmt: skip
    return replace(story, rows=rows(known, _parties(chosen, columns, marked, owed), columns))


def _in_order(marked: Iterable[Mark], columns: tuple[Column, ...]) -> tuple[Mark, ...]:
    place = {column.key: n for n, column in enumerate(columns)}
    return tuple(sorted(marked, key=lambda mark: place[mark.column]))


def _parties(
    chosen: Chosen, columns: tuple[Column, ...], marked: tuple[Mark, ...], owed: tuple[Promise, ...]
) -> list[str]:
    """Who has a row: those asked for, then each as it first appears."""
    place = {column.key: n for n, column in enumerate(columns)}
    first = sorted((*owed, *marked), key=lambda one: place[one.column])
    return [*chosen.parties, *(one.row for one in first if one.row != COMMITTEE)]
