"""What a page tells: columns of meetings, rows of who answers, marks, promises and figures.

Every view (topic, person, post, meeting, commitments) is a Story; what draws it and what writes
it in words knows no view. A mark's place is a column and a row; the row "" is the committee's.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

COMMITTEE = ""  # the key of the row of what was done by the committee, or by nobody named

ViewKind = Literal["topic", "person", "post", "meeting", "commitments"]
Look = Literal["held", "interim", "vacant"]


@dataclass(frozen=True)
class Words:
    """A place in a paper: its exact sentence, what stands before and after, and where it is."""

    quote: str
    before: str = ""  # the paragraph's words before the sentence, else the paragraph before
    after: str = ""
    document: str = ""  # as people know it: the file's name or the address
    url: str = ""  # http or https only; empty: the paper is known by its file
    item: str = ""  # the title of the item that it stands under


@dataclass(frozen=True)
class Column:
    """A meeting in order of time (in the view of a meeting: one of its items)."""

    key: str
    head: str  # "10 June 2021"; for an item its title
    note: str  # the committee; for an item its number, or nothing
    earliest: date | None = None
    latest: date | None = None
    committee: str = ""

    @property
    def dated(self) -> bool:
        """Whether the day is known."""
        return self.earliest is not None and self.earliest == self.latest


@dataclass(frozen=True)
class Mark:
    """One thing that a paper says: asked, answered, declined, decided, figure, reported, …"""

    key: str
    kind: str
    column: str
    row: str
    text: str  # in short
    words: Words
    who: tuple[str, ...] = ()  # "asked by Councillor Lamb", "answered by Ann Dray, Head of Parks"
    topics: tuple[str, ...] = ()  # labels
    checked: tuple[str, ...] = ()  # "confirmed by Jo Reed on 1 May 2024 (it is on the recording)"


@dataclass(frozen=True)
class Event:
    """What was reported of a promise later."""

    status: str  # delivered or outstanding
    column: str | None  # None: at a meeting that is not among the columns
    on: date | None
    words: Words


@dataclass(frozen=True)
class Promise:
    """A commitment, told once however many statements tell it."""

    key: str
    kind: str  # undertaking, request, resolution, plan
    column: str
    row: str  # of the post, person or body that owes it
    action: str
    tellings: tuple[Words, ...]
    status: str = "open"  # open, delivered, outstanding
    made_by: str = ""  # who spoke for it, with the post: "Ann Dray, Head of Parks"
    owner: str = ""  # who owes it: the post, person or body; "" where nobody is named
    holder_then: str = ""  # who held the owing post when it was promised
    holder_now: str = ""  # who was seen in it last
    creditor: str = ""
    requested_by: str = ""
    due: str = ""  # as said, with the day that it comes to
    due_on: date | None = None  # the latest day of the deadline
    events: tuple[Event, ...] = ()
    topics: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Seen:
    """A person in a post, or the post vacant, at one time; days between two are not attested."""

    name: str  # of the holder; empty when vacant
    look: Look
    columns: tuple[str, ...]  # those at which the papers say so, in order
    days: tuple[date, ...]  # every day on which a paper says so, also at other meetings
    starts: date | None = None  # announced to begin later
    words: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Row:
    """A post, person or body that answers or owes; a post has holders, in turn."""

    key: str
    name: str
    group: str  # the body that it belongs to; "" when that is not known
    kind: Literal["committee", "post", "person", "body"] = "post"
    seen: tuple[Seen, ...] = ()
    now: str = ""  # "Ann Dray, seen 25 January 2024", "vacant, seen …"


@dataclass(frozen=True)
class Point:
    """One value of a measure at a meeting."""

    column: str
    value: float
    said: str
    words: Words
    role: str = "actual"  # actual, target, forecast, benchmark
    low: float | None = None  # of a range, else None
    high: float | None = None


@dataclass(frozen=True)
class Series:
    """One measure in one unit and of one place, in order of time; unlike measures are apart."""

    key: str
    measure: str
    unit: str
    place: str
    points: tuple[Point, ...]
    benchmarks: tuple[Point, ...] = ()  # benchmarks and targets of the same measure


@dataclass(frozen=True)
class Related:
    """Another page that this one leads to."""

    view: ViewKind
    name: str  # what `minutegraph view` takes
    label: str
    note: str = ""  # why: "together in 4 paragraphs"
    group: str = ""  # "Earlier meetings on the same matters"


@dataclass(frozen=True)
class Story:
    """All that one page tells, in order."""

    view: ViewKind
    name: str
    title: str
    sentences: tuple[str, ...]  # three, to sum it up
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()  # the committee's first, then by group
    marks: tuple[Mark, ...] = ()
    promises: tuple[Promise, ...] = ()
    series: tuple[Series, ...] = ()
    related: tuple[Related, ...] = ()
    searched: date | None = None  # the day of the newest meeting in the store

    @property
    def column_word(self) -> str:
        """What a column is: a meeting, or in the view of a meeting one of its items."""
        return "item" if self.view == "meeting" else "meeting"
