"""In which column something stands: at its meeting, or in the view of a meeting under its item."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from .ask_columns import Meetings
from .ask_facts import Fact
from .story import Column


class Placing(Protocol):
    """Gives everything its column; "" where it has none."""

    def of(self, fact: Fact) -> str:
        """The column of a finding."""
        ...

    def of_promise(self, commitment: Fact, told: list[Fact]) -> str:
        """The column of a commitment, by the statements that tell it."""
        ...

    def in_order(self, keys: Iterable[str]) -> tuple[Column, ...]:
        """The columns of these keys."""
        ...


@dataclass(frozen=True)
class ByMeeting:
    """Columns are meetings, in order of time."""

    meetings: Meetings

    def of(self, fact: Fact) -> str:
        """The meeting that a finding belongs to."""
        return self.meetings.of(fact.one("mg:meeting"))

    def of_promise(self, commitment: Fact, told: list[Fact]) -> str:
        """The meeting where it was promised."""
        return self.meetings.of(commitment.one("mg:promisedAt"))

    def in_order(self, keys: Iterable[str]) -> tuple[Column, ...]:
        """The meetings in order of time."""
        return self.meetings.in_order(keys)


@dataclass(frozen=True)
class ByItem:
    """Columns are the items of one meeting, in the order of its papers."""

    columns: tuple[Column, ...]
    items: dict[str, str]  # the column of each item: one that two papers treat is one
    documents: dict[str, str]  # the column of a paper's findings that stand under no item

    def of(self, fact: Fact) -> str:
        """The item that a finding stands under."""
        item = self.items.get(fact.one("mg:item"), "")
        return item or self.documents.get(fact.one("mg:document"), "")

    def of_promise(self, commitment: Fact, told: list[Fact]) -> str:
        """The item under which it was first told at this meeting."""
        return next(filter(None, (self.of(fact) for fact in (*told, commitment))), "")

    def in_order(self, keys: Iterable[str]) -> tuple[Column, ...]:
        """All items of the meeting, whether or not something was found under them."""
        return self.columns
