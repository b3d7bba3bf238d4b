"""A topic's history as a network: meetings, what was said at them, and who answers for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from .picture_data import History, Mark, Meeting, Party, Promise
from .picture_words import HEADS, STATUS, lane_of

if TYPE_CHECKING:
    import networkx as nx

    Network = nx.DiGraph[str]

MEETINGS = 40  # a canvas much wider than this many columns is refused by phones
CARDS = (4, 3, 2, 1)  # in one place; the rest are one card that counts them


@dataclass(frozen=True)
class Card:
    """One node of the picture: its words, its place, and the rows of the tables that tell it."""

    id: str
    kind: str
    lane: str
    column: int
    head: str
    text: str
    foot: tuple[str, ...] = ()
    quote: str = ""
    source: str = ""
    rows: tuple[str, ...] = ()
    status: str = ""
    line: str = ""  # cards of one party stand in one line


def topic_network(history: History, limit: int) -> "Network":
    """The network of a topic with at most that many nodes, the newest meetings first to stay."""
    first = max(0, len(history.meetings) - MEETINGS)
    network = _network(history, first, CARDS[0])
    for most in CARDS[1:]:
        if len(network) <= limit:
            return network
        network = _network(history, first, most)
    while len(network) > limit and first < len(history.meetings) - 1:
        first += 1
        network = _network(history, first, CARDS[-1])
    return network


def _network(history: History, first: int, most: int) -> "Network":
    import networkx as nx

    network: Network = nx.DiGraph(left_out=first)
    shown = history.meetings[first:]
    columns = {meeting.iri: n for n, meeting in enumerate(shown)}
    meetings = [_meeting(meeting, n) for n, meeting in enumerate(shown)]
    cards = list(_collapse([*_cards(history, columns)], most))
    for card in (*meetings, *cards):
        network.add_node(card.id, card=card)
    for one, other in pairwise(meetings):
        network.add_edge(one.id, other.id, kind="then")
    for card in cards:
        network.add_edge(meetings[card.column].id, card.id, kind="at")
    _add_parties(network, history, first)
    _add_reports(network, history)
    return network


def _cards(history: History, columns: dict[str, int]) -> Iterator[Card]:
    rows = {mark.iri: f"h{n}" for n, mark in enumerate(history.marks, 1)}
    for n, promise in enumerate(history.promises, 1):
        if promise.meeting in columns:
            told = (rows[m.iri] for m in history.marks if m.commitment == promise.iri)
            yield _promise(history, promise, columns[promise.meeting], (f"p{n}", *told))
    # What holds nothing else comes last; a title that only names the topic stays in the tables.
    for mark in sorted(history.marks, key=lambda mark: mark.kind == "reported"):
        title = mark.kind == "reported" and mark.text == mark.item
        if mark.meeting in columns and not mark.commitment and not title:
            yield _mark(history, mark, columns[mark.meeting], rows[mark.iri])


def _meeting(meeting: Meeting, column: int) -> Card:
    bounds = meeting.earliest or meeting.latest
    head = f"Date not stated: {meeting.when}" if bounds else "Date not known"
    head = meeting.when if meeting.dated else head
    status = "" if meeting.dated else "undated"
    return Card(meeting.iri, "meeting", "meetings", column, head, meeting.committee, status=status)


def _promise(history: History, promise: Promise, column: int, rows: tuple[str, ...]) -> Card:
    source = _source(history, next(m for m in history.marks if m.commitment == promise.iri))
    owner = history.owner(promise) or "nobody named"
    foot = (f"Who: {owner}", *([f"Due: {promise.due}"] if promise.due else ()))
    head = f"{HEADS.get(promise.kind, 'Promised')}: {STATUS.get(promise.status, promise.status)}"
    return Card(
        promise.iri, "commitment", "promised", column, head, promise.text, foot,
        promise.quote, source, rows, promise.status,
    )  # fmt: skip


def _mark(history: History, mark: Mark, column: int, row: str) -> Card:
    head, lane = HEADS.get(mark.kind, mark.kind.capitalize()), lane_of(mark.kind)
    return Card(
        mark.iri, mark.kind, lane, column, head, mark.text, (),
        mark.quote, _source(history, mark), (row,), mark.kind if lane == "became" else "",
    )  # fmt: skip


def _source(history: History, mark: Mark) -> str:
    """Where a mark stands, in words."""
    meeting = history.meeting(mark.meeting)
    parts = (meeting.when, meeting.committee, mark.item, mark.document)
    return "; ".join(part for part in parts if part)


def _collapse(cards: list[Card], most: int) -> Iterator[Card]:
    """At most so many cards in one place, and one that counts the others."""
    places: dict[tuple[int, str], list[Card]] = {}
    for card in cards:
        places.setdefault((card.column, card.lane), []).append(card)
    for (column, lane), several in sorted(places.items()):
        shown = several if len(several) == most + 1 else several[:most]
        yield from shown
        if more := several[len(shown) :]:
            rows = tuple(row for card in more for row in card.rows)
            yield Card(
                f"more/{column}/{lane}", "more", lane, column, f"{len(more)} more",
                "in the tables below", rows=rows,
            )  # fmt: skip


def _add_parties(network: "Network", history: History, first: int) -> None:
    """Who owes or answers: a card in each column where they do, in one line along the years."""
    for party in history.parties:
        columns: dict[int, list[tuple[str, str]]] = {}
        for who, iri, kind in _ties(history):
            if who == party.iri and iri in network:
                columns.setdefault(_card(network, iri).column, []).append((iri, kind))
        cards = [
            _party(history, party, first, column, network, ties)
            for column, ties in sorted(columns.items())
        ]
        for card in cards:
            network.add_node(card.id, card=card)
            for iri, kind in columns[card.column]:
                network.add_edge(card.id, iri, kind=kind)
        for one, other in pairwise(cards):
            network.add_edge(one.id, other.id, kind="same")


def _ties(history: History) -> Iterator[tuple[str | None, str, str]]:
    for promise in history.promises:
        yield promise.debtor or promise.made_by, promise.iri, "owes"
    for finding, party in history.answers:
        yield party, finding, "answers"


def _party(
    history: History, party: Party, first: int, column: int, network: "Network",
    ties: list[tuple[str, str]],
) -> Card:  # fmt: skip
    holders = party.held_at(history.meetings[first + column])
    rows = dict.fromkeys(row for iri, _ in ties for row in _card(network, iri).rows)
    line = f"{party.iri}/at/{column}"
    return Card(line, "party", "who", column, party.name, "", holders, rows=tuple(rows),
                line=party.iri)  # fmt: skip


def _add_reports(network: "Network", history: History) -> None:
    """From a promise to what was reported of it."""
    told = {mark.passage: mark.iri for mark in history.marks if lane_of(mark.kind) == "became"}
    for promise in history.promises:
        for event in promise.events:
            report = told.get(event.passage)
            if report and report in network and promise.iri in network:
                network.add_edge(promise.iri, report, kind="reported")


def _card(network: "Network", node: str) -> Card:
    data: dict[str, Any] = network.nodes[node]
    return data["card"]
