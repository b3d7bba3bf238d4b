"""The rows of a page: who answers and who owes, with the holders of each post in turn."""

from collections.abc import Iterable

from .ask_facts import Fact, facts
from .ask_holders import Sighting, runs
from .ask_words import ask_papers
from .known import Known
from .material import Material
from .placing import Placing
from .story import COMMITTEE, Column, Row, Seen
from .words import day


def rows(
    known: Known, placing: Placing, parties: Iterable[str], columns: tuple[Column, ...]
) -> tuple[Row, ...]:
    """The committee's row, then those of these parties by group, each as it first appears."""
    shown = [party for party in dict.fromkeys(parties) if party in known.parties]
    seen = (s for party in shown for s in known.holders.of_post.get(party, []))
    found = facts(known.store, (sighting.finding for sighting in seen))
    material = Material(known, ask_papers(known.store, found.values()), placing)
    made = [_row(material, party, found, columns) for party in shown]
    groups = list(dict.fromkeys(row.group for row in made if row.group))
    made.sort(key=lambda row: groups.index(row.group) if row.group else len(groups))
    return (_committee(columns), *made)


def _committee(columns: tuple[Column, ...]) -> Row:
    names = {column.committee for column in columns} or {""}
    name = "The committees" if len(names) > 1 else names.pop() or "The committee"
    return Row(COMMITTEE, name, "", "committee")


def _row(material: Material, iri: str, found: dict[str, Fact], columns: tuple[Column, ...]) -> Row:
    known = material.known
    party = known.parties[iri]
    if party.kind != "post":
        return Row(iri, party.called, "", party.kind)
    seen = known.holders.of_post.get(iri, [])
    said = [s.organisation for s in seen if s.organisation]
    place = {column.key: n for n, column in enumerate(columns)}
    told = tuple(_seen(material, run, found, place) for run in _times(seen))
    return Row(iri, party.name, party.within or (said or [""])[0], "post", told, _now(known, iri))


def _now(known: Known, post: str) -> str:
    last = known.holders.now(post)
    on = last[-1].day if last else None
    return f"{known.names(last)}, as of {day(on)}" if on else known.names(last)


def _seen(
    material: Material, run: list[Sighting], found: dict[str, Fact], place: dict[str, int]
) -> Seen:
    there = [s for s in run if not s.ahead] or run
    met = {material.placing.of(found[s.finding]) for s in there if s.finding in found}
    return Seen(
        material.known.called(run[0].person),
        run[0].look,
        tuple(sorted(met & set(place), key=place.__getitem__)),
        tuple(sorted({s.day for s in run if s.day and not s.ahead})),
        next((s.starts for s in run if s.starts), None),
        tuple(material.papers.words(found[s.finding]) for s in run if s.finding in found),
    )


def _times(seen: list[Sighting]) -> list[list[Sighting]]:
    """Times in a post; what has no day, and what was announced, goes to a time of the same."""
    times = runs(s for s in seen if not s.ahead)
    for sighting in (s for s in seen if s.ahead or not s.timed):
        alike = [t for t in times if (t[0].person, t[0].look) == (sighting.person, sighting.look)]
        later = [t for t in alike if sighting.ahead and t[-1].time >= sighting.time]
        if later:
            later[0].insert(0, sighting)
        elif alike and not sighting.ahead:
            alike[-1].append(sighting)
        else:
            times.append([sighting])
    return sorted(times, key=lambda time: (time[0].time, time[-1].time, time[0].start))
