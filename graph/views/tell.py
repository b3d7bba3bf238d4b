"""A page's story from what was chosen for it: findings, commitments, meetings, parties."""

from collections.abc import Iterable
from dataclasses import dataclass

from .ask_checks import ask_checks
from .ask_facts import facts
from .ask_figures import series
from .ask_marks import marks
from .ask_promises import ask_promised, promises
from .ask_rows import rows
from .ask_words import ask_papers
from .known import Known
from .material import Material
from .placing import ByMeeting, Placing
from .story import COMMITTEE, Column, Mark, Promise, Story, ViewKind


@dataclass(frozen=True)
class Chosen:
    """What a page is to tell, by IRIs of the store."""

    findings: frozenset[str]
    commitments: frozenset[str] = frozenset()
    parties: tuple[str, ...] = ()  # whose rows stand first, also where nothing is in them
    meetings: frozenset[str] = frozenset()  # columns, also where nothing is in them
    row: str | None = None  # only marks that stand in this row


def tell(
    known: Known, view: ViewKind, name: str, title: str, chosen: Chosen,
    placing: Placing | None = None,
) -> Story:  # fmt: skip
    """The story without its sentences and related pages, all in order."""
    placing = placing or ByMeeting(known.meetings)
    found = facts(known.store, chosen.findings)
    told = (str(c) for fact in found.values() for c in fact.all("mg:tells"))
    promised = ask_promised(known.store, {*chosen.commitments, *told})
    papers = ask_papers(known.store, (*found.values(), *promised.all))
    checks = ask_checks(known.store, {*found, *promised.commitments, *promised.told})
    material = Material(known, papers, placing, checks)
    happened = [fact for fact in found.values() if not promised.is_event(fact)]
    marked = [mark for mark in marks(material, happened) if chosen.row in (None, mark.row)]
    columns = placing.in_order(
        {*chosen.meetings, *promised.met(), *(mark.column for mark in marked)}
    )
    owed = promises(material, promised, columns)
    marked = _in_order(marked, columns)
    shown = _parties(chosen, columns, marked, owed)
    return Story(
        view, name, title, (), columns, rows(known, placing, shown, columns), marked, owed,
        series(material, found.values(), columns), searched=known.meetings.newest,
    )  # fmt: skip


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
