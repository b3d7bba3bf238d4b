"""The rows of a page: who answers and who owes, with the holders of each post in turn."""

from collections.abc import Iterable, Iterator

from .ask_facts import Fact, facts
from .ask_holders import Sighting, runs
from .ask_words import Papers, ask_papers
from .known import Known
from .story import COMMITTEE, Column, Row, Seen
from .words import day


def rows(known: Known, parties: Iterable[str], columns: tuple[Column, ...]) -> tuple[Row, ...]:
    """The committee's row, then those of these parties by group, each as it first appears."""
    shown = [party for party in dict.fromkeys(parties) if party in known.parties]
    seen = {party: known.holders.of_post.get(party, []) for party in shown}
    found = facts(known.store, (s.finding for several in seen.values() for s in several))
    papers = ask_papers(known.store, found.values())
    made = [_row(known, party, seen[party], columns, found, papers) for party in shown]
    groups = list(dict.fromkeys(row.group for row in made if row.group))
    made.sort(key=lambda row: groups.index(row.group) if row.group else len(groups))
    return (_committee(columns), *made)


def _committee(columns: tuple[Column, ...]) -> Row:
    names = {column.committee for column in columns} or {""}
    name = "The committees" if len(names) > 1 else names.pop() or "The committee"
    return Row(COMMITTEE, name, "", "committee")


def _row(
    known: Known, iri: str, seen: list[Sighting], columns: tuple[Column, ...],
    found: dict[str, Fact], papers: Papers,
) -> Row:  # fmt: skip
    party = known.parties[iri]
    if party.kind != "post":
        return Row(iri, party.called, "", party.kind)
    said = [s.organisation for s in seen if s.organisation]
    told = tuple(_seen(known, seen, columns, found, papers))
    return Row(iri, party.name, party.within or (said or [""])[0], "post", told, _now(known, iri))


def _now(known: Known, post: str) -> str:
    last = known.holders.now(post)
    on = last[-1].day if last else None
    return f"{known.names(last)}, seen {day(on)}" if on else known.names(last)


def _seen(
    known: Known, seen: list[Sighting], columns: tuple[Column, ...],
    found: dict[str, Fact], papers: Papers,
) -> Iterator[Seen]:  # fmt: skip
    place = {column.key: n for n, column in enumerate(columns)}
    for run in _times(seen):
        there = [s for s in run if not s.ahead] or run
        met = {s.meeting for s in there if s.meeting in place}
        yield Seen(
            known.called(run[0].person),
            run[0].look,
            tuple(sorted(met, key=lambda meeting: place[meeting])),
            tuple(sorted({s.day for s in run if s.day and not s.ahead})),
            next((s.starts for s in run if s.starts), None),
            tuple(papers.words(found[s.finding]) for s in run if s.finding in found),
        )


def _times(seen: list[Sighting]) -> list[list[Sighting]]:
    """Times in a post; what has no day, and what was announced, goes to a time of the same."""
    times = runs(s for s in seen if not s.ahead)
    for sighting in (s for s in seen if s.ahead or not s.timed):
        alike = [t for t in times if (t[0].person, t[0].look) == (sighting.person, sighting.look)]
        after = [t for t in alike if t[-1].time >= sighting.time]
        if alike:
            (after or alike[-1:])[0].insert(0, sighting) if sighting.ahead else alike[-1].append(
                sighting
            )
        else:
            times.append([sighting])
    return sorted(times, key=lambda time: (time[0].time, time[-1].time, time[0].start))
