"""What a picture of a topic is made of: its meetings, marks, promises and parties.

A mark is one thing that a paper says at a meeting; its place in time is the meeting's.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Topic:
    """A topic of the scheme, as asked for."""

    iri: str
    notation: str
    label: str


@dataclass(frozen=True)
class Meeting:
    """A sitting; its days are equal when the date is known."""

    iri: str
    committee: str
    earliest: date | None
    latest: date | None

    @property
    def dated(self) -> bool:
        """Whether the day is known."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def when(self) -> str:
        """Its date in words, or the bounds that it lies between."""
        if self.earliest and self.latest:
            first, last = day(self.earliest), day(self.latest)
            return last if self.dated else f"between {first} and {last}"
        if self.earliest:
            return f"not before {day(self.earliest)}"
        return f"not after {day(self.latest)}" if self.latest else "date not known"

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Where it stands in time: undated, between its bounds or just beside the one known."""
        first, last = self.earliest or self.latest, self.latest or self.earliest
        if first is None or last is None:
            return (date.max.toordinal() * 2, 0, self.committee, self.iri)
        side = bool(self.earliest) - bool(self.latest)  # after the earliest, before the latest
        return (first.toordinal() + last.toordinal(), side, self.committee, self.iri)


@dataclass(frozen=True)
class Mark:
    """One thing said about the topic at a meeting, with its exact sentence."""

    iri: str
    kind: str
    meeting: str
    item: str
    text: str
    quote: str
    document: str
    start: int
    commitment: str | None = None
    passage: str = ""


@dataclass(frozen=True)
class Event:
    """What was reported of a promise later."""

    status: str
    on: date | None
    quote: str
    passage: str

    @property
    def when(self) -> str:
        """The day of the report in words."""
        return day(self.on) if self.on else "date not known"


@dataclass(frozen=True)
class Promise:
    """A commitment, told once however many statements tell it."""

    iri: str
    kind: str
    text: str
    meeting: str
    debtor: str | None
    made_by: str | None
    creditor: str
    due: str
    status: str
    quote: str
    events: tuple[Event, ...] = ()


@dataclass(frozen=True)
class Holder:
    """A person seen in a post from one day to another."""

    person: str
    name: str
    interim: bool
    earliest: date | None
    latest: date | None

    def held(self, first: date, last: date) -> bool:
        """Whether they were seen in the post before and after, or within, these days."""
        if self.earliest is None or self.latest is None:
            return False
        return self.earliest <= last and self.latest >= first


@dataclass(frozen=True)
class Party:
    """A post, person or body that owes or answers; a post has holders, in turn."""

    iri: str
    name: str
    holders: tuple[Holder, ...] = ()

    def held_at(self, meeting: Meeting) -> tuple[str, ...]:
        """Who was seen in the post at the time of a meeting."""
        first, last = meeting.earliest or meeting.latest, meeting.latest or meeting.earliest
        if first is None or last is None:
            return ()
        names = [h for h in self.holders if h.held(first, last)]
        return tuple(dict.fromkeys(f"{h.name} (interim)" if h.interim else h.name for h in names))


@dataclass(frozen=True)
class History:
    """All that the store holds about a topic, in order of time."""

    topic: Topic
    meetings: tuple[Meeting, ...]
    marks: tuple[Mark, ...]
    promises: tuple[Promise, ...]
    parties: tuple[Party, ...]
    answers: tuple[tuple[str, str], ...]  # finding and who answered
    newest: date | None  # of all meetings in the store: how far was searched

    def meeting(self, iri: str) -> Meeting:
        """The meeting of that IRI."""
        return next(meeting for meeting in self.meetings if meeting.iri == iri)

    def owner(self, promise: Promise) -> str:
        """Who owes a promise: the post, and the person who spoke for it."""
        names = (self.party(promise.debtor), self.party(promise.made_by))
        return ", ".join(dict.fromkeys(name for name in names if name))

    def party(self, iri: str | None) -> str:
        """A party's name, empty where it is not known."""
        return next((party.name for party in self.parties if party.iri == iri), "")


def day(value: date) -> str:
    """A date as minutes print it: 9 January 2020."""
    return f"{value.day} {value:%B} {value.year}"
