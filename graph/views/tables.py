"""What was promised, and everything, as the rows of two tables."""

from dataclasses import dataclass

from .entries import Entry, when
from .story import Event, Promise, Story, Words
from .words import NOT_DATED, SIGNS, STATUS, day, kind_word


@dataclass(frozen=True)
class PromiseRow:
    """A promise as its table tells it."""

    id: str
    when: str
    committee: str
    kind: str
    promise: Promise
    state: str  # with its sign, and how far was searched
    became: tuple[tuple[str, Words], ...]  # what was reported when


def promise_rows(story: Story) -> list[PromiseRow]:
    """The promises in their order."""
    columns = {column.key: column for column in story.columns}
    return [
        PromiseRow(
            f"p{n}", when(columns[promise.column]), columns[promise.column].committee,
            kind_word(promise.kind), promise, state(story, promise),
            tuple((reported(story, event), event.words) for event in promise.events),
        )
        for n, promise in enumerate(story.promises, 1)
    ]  # fmt: skip


def state(story: Story, promise: Promise) -> str:
    """What became of a promise, in a sign and in words."""
    name = STATUS.get(promise.status, promise.status)
    told = f"{SIGNS.get(promise.status, '')} {name}".strip()
    if promise.status == "open" and story.searched:
        return f"{told} up to {day(story.searched)}"
    return told


def reported(story: Story, event: Event) -> str:
    """What was reported and when."""
    column = next((one for one in story.columns if one.key == event.column), None)
    known = day(event.on) if event.on else when(column) if column else NOT_DATED
    return f"{kind_word(event.status)}, {known}"


def row_id(number: int) -> str:
    """The id of an entry's row in the table of everything, counted from 1."""
    return f"e{number}"


def rows_of(told: list[Entry], story: Story) -> dict[str, list[str]]:
    """In which rows of the two tables each key stands."""
    rows: dict[str, list[str]] = {}
    for n, promise in enumerate(story.promises, 1):
        rows.setdefault(promise.key, []).append(f"p{n}")
    for n, entry in enumerate(told, 1):
        rows.setdefault(entry.key, []).append(row_id(n))
    return rows
