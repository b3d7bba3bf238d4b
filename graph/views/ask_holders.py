"""Who was seen in which post, and when it was vacant: only what papers attest."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..store import Store
from .ask_columns import Meetings, order, span
from .ask_facts import ask
from .story import Column, Look

_HOLDINGS = """
SELECT ?post ?person ?interim ?earliest ?latest ?attestation ?meeting ?starts ?start ?organisation
WHERE {
  ?holding opengov:post ?post ; org:member ?person .
  OPTIONAL { ?holding mg:interim ?interim }
  OPTIONAL { ?holding mg:earliest ?earliest }
  OPTIONAL { ?holding mg:latest ?latest }
  OPTIONAL {
    ?holding mg:attestedBy ?attestation .
    ?attestation mg:meeting ?meeting .
    OPTIONAL { ?attestation mg:starts ?starts }
    OPTIONAL { ?attestation mg:organisationAsSaid ?organisation }
    OPTIONAL { ?attestation mg:evidence/oa:hasSelector/oa:start ?start }
  }
} ORDER BY ?post ?person ?attestation ?start
"""
_VACANCIES = """
SELECT ?post ?vacancy ?meeting ?start WHERE {
  ?vacancy a mg:Vacancy ; mg:post ?post ; mg:meeting ?meeting .
  OPTIONAL { ?vacancy mg:evidence/oa:hasSelector/oa:start ?start }
} ORDER BY ?post ?vacancy ?start
"""
_NEVER = date.max.toordinal() * 2  # where what has no day at all stands in time

Time = tuple[int, int]


@dataclass(frozen=True)
class Sighting:
    """One place where a paper says who is in a post, or that nobody is."""

    post: str
    person: str  # empty: the post is vacant
    look: Look
    meeting: str  # empty: only the days of the holding are known
    finding: str
    time: Time
    day: date | None  # where it is known
    start: int = 0
    starts: date | None = None  # announced for later
    organisation: str = ""

    @property
    def timed(self) -> bool:
        """Whether anything is known of its day."""
        return self.time[0] < _NEVER

    @property
    def ahead(self) -> bool:
        """Whether it tells of a holding that had not begun."""
        return bool(self.starts and (not self.day or self.starts > self.day))


@dataclass(frozen=True)
class Holders:
    """Sightings of every post, in order of time and place."""

    of_post: dict[str, list[Sighting]] = field(default_factory=dict[str, list[Sighting]])
    of_person: dict[str, list[Sighting]] = field(default_factory=dict[str, list[Sighting]])

    def post_of(self, person: str, column: Column) -> str:
        """The post that somebody held at a meeting; empty where papers do not tell."""
        mine = [s for s in self.of_person.get(person, []) if not s.ahead]
        there = [s for s in mine if s.meeting == column.key]
        if there:
            return min(there, key=lambda s: (s.start, s.post)).post
        return self._post_then(mine, column) or self._only_post(mine, column)

    def at(self, post: str, column: Column, person: str = "") -> tuple[Sighting, ...]:
        """Who was seen in a post at a meeting, or before and after it; that person if one is."""
        there = [s for s in self.of_post.get(post, []) if s.meeting == column.key and not s.ahead]
        there = there or list(self._around(post, column))
        mine = [s for s in there if person and s.person == person]
        return tuple({(s.person, s.look): s for s in mine or there}.values())

    def now(self, post: str) -> tuple[Sighting, ...]:
        """Who was seen in a post last; several on one day stand in turn."""
        seen = [s for s in self.of_post.get(post, []) if s.timed and not s.ahead]
        last = [s for s in seen if s.time == seen[-1].time]
        held = [s for s in last if s.person]
        vacant = last and not last[-1].person
        return tuple({s.person: s for s in (last[-1:] if vacant else held)}.values())

    def _post_then(self, mine: list[Sighting], column: Column) -> str:
        """The post in which they were seen before and after, or last before with no other since."""
        on = column.latest
        if not on or not column.dated:
            return ""
        for sighting in reversed([s for s in mine if s.day and s.day <= on]):
            others = self.of_post[sighting.post]
            since = [s for s in others if sighting.time < s.time and s.day and s.day <= on]
            if not any(s.person != sighting.person and not s.ahead for s in since):
                return sighting.post
        return ""

    def _only_post(self, mine: list[Sighting], column: Column) -> str:
        """At a meeting without a day: the one post that they were ever seen in."""
        posts = {s.post for s in mine}
        return posts.pop() if len(posts) == 1 and not column.dated else ""

    def _around(self, post: str, column: Column) -> Iterator[Sighting]:
        when = span(column)
        seen = [s for s in self.of_post.get(post, []) if s.timed and not s.ahead]
        for run in runs(seen):
            days = [s.day for s in run if s.day]
            if when and days and run[0].person and days[0] <= when[0] <= when[1] <= days[-1]:
                yield run[0]


def ask_holders(store: Store, meetings: Meetings) -> Holders:
    """All sightings of the store, by post and by person."""
    found = Holders()
    sightings = {*_holdings(store, meetings), *_vacancies(store, meetings)}
    for s in sorted(sightings, key=lambda s: (s.time, s.meeting, s.start, s.finding, s.person)):
        found.of_post.setdefault(s.post, []).append(s)
        if s.person:
            found.of_person.setdefault(s.person, []).append(s)
    return found


def runs(sightings: Iterable[Sighting]) -> list[list[Sighting]]:
    """Sightings of one post as times in it: one ends when only others are seen."""
    timed = [s for s in sightings if s.timed]
    going: dict[tuple[str, Look], list[Sighting]] = {}
    found: list[list[Sighting]] = []
    for time in sorted({s.time for s in timed}):
        here = [s for s in timed if s.time == time]
        keys = {(s.person, s.look) for s in here}
        going = {key: run for key, run in going.items() if key in keys}
        for s in here:
            if (s.person, s.look) not in going:
                going[(s.person, s.look)] = []
                found.append(going[(s.person, s.look)])
            going[(s.person, s.look)].append(s)
    return found


def _holdings(store: Store, meetings: Meetings) -> Iterator[Sighting]:
    for row in ask(store, _HOLDINGS):
        post, person, interim, earliest, latest, attestation, meeting, starts, start, body = row
        look: Look = "interim" if interim else "held"
        if attestation and meetings.of(meeting):
            column = meetings.columns[meetings.of(meeting)]
            yield _sighting(post, person, look, column, attestation, start, starts, body or "")
            continue
        for on in sorted({day for day in (earliest, latest) if day and not attestation}):
            yield Sighting(post, person, look, "", "", (on.toordinal() * 2, 0), on)


def _vacancies(store: Store, meetings: Meetings) -> Iterator[Sighting]:
    for post, vacancy, meeting, start in ask(store, _VACANCIES):
        if meetings.of(meeting):
            column = meetings.columns[meetings.of(meeting)]
            yield _sighting(post, "", "vacant", column, vacancy, start)


def _sighting(
    post: str, person: str, look: Look, column: Column, finding: str, start: Any,
    starts: date | None = None, organisation: str = "",
) -> Sighting:  # fmt: skip
    on = column.latest if column.dated else None
    return Sighting(
        post, person, look, column.key, finding, order(column)[:2], on, int(start or 0), starts,
        organisation,
    )  # fmt: skip
