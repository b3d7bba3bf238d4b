"""The places of a network: a column for each kind of thing, in an order that few lines cross."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .shapes import LINE, PAD, TEXT, Box, ColumnHead, Sheet, Tie
from .wrap import wrap

if TYPE_CHECKING:
    import networkx as nx

    Network = nx.MultiDiGraph[str]
    Columns = dict[str, list[str]]

# Side by side what hangs together most: who, in which post, owes what, promised when, about what.
KINDS = {
    "person": "People",
    "post": "Posts",
    "commitment": "Commitments",
    "meeting": "Meetings",
    "topic": "Topics",
}
_PITCH, _WIDE, _GAP, _HEAD = 246, 190, 8, 40  # px
_SWEEPS = 24


def chosen(network: "Network", limit: int) -> "Network":
    """The things with the most links, equal ones by name; topics that nothing is about are none."""
    links = {node: _links(network, node) for node in network}
    told = [n for n in network if links[n] or network.nodes[n]["kind"] != "topic"]
    told.sort(key=lambda node: (-links[node], network.nodes[node]["label"], node))
    return network.subgraph(told[:limit]).copy()  # a view is slow


def sheet(network: "Network", keys: dict[str, str]) -> Sheet:
    """The network laid out; `keys` are the keys of its things in the page."""
    columns = _ordered(network)
    lines = {node: _lines(network, node) for node in network}
    height = max((_stack(lines, column) for column in columns.values()), default=0)
    boxes = [
        box for n, kind in enumerate(KINDS)
        for box in _boxes(network, columns[kind], lines, _middle(n), height, keys)
    ]  # fmt: skip
    heads = [
        ColumnHead(_middle(n), _PITCH, (f"{name} ({len(columns[kind])})",), (), False)
        for n, (kind, name) in enumerate(KINDS.items())
    ]
    ties = sorted({(keys[one], keys[other]) for one, other, _ in network.edges})
    return Sheet(
        "", _PITCH * len(KINDS), _HEAD + height + _GAP, _HEAD, tuple(heads), (),
        tuple(boxes), tuple(Tie(one, other, "link") for one, other in ties),
    )  # fmt: skip


def _links(network: "Network", node: str) -> int:
    """How many links a thing has; that a topic is part of another says nothing about it."""
    ends = (*network.in_edges(node, keys=True), *network.out_edges(node, keys=True))
    return sum(relation != "part of" for _, _, relation in ends)


def _ordered(network: "Network") -> "Columns":
    """Each column in order of where the neighbours of its things stand: the best of many sweeps."""
    columns: Columns = {kind: [] for kind in KINDS}
    for node in sorted(network, key=lambda node: (network.nodes[node]["label"], node)):
        columns[network.nodes[node]["kind"]].append(node)
    near = {node: sorted(set(_near(network, node))) for node in network}
    best, least = columns, _length(network, columns)
    for sweep in range(_SWEEPS):
        columns = _swept(columns, near, backwards=sweep % 2 == 1)
        length = _length(network, columns)
        if length < least:
            best, least = columns, length
    return best


def _near(network: "Network", node: str) -> Iterable[str]:
    """The neighbours in other columns."""
    kind = network.nodes[node]["kind"]
    around = (*network.predecessors(node), *network.successors(node))
    return (other for other in around if network.nodes[other]["kind"] != kind)


def _swept(columns: "Columns", near: dict[str, list[str]], backwards: bool) -> "Columns":
    columns = dict(columns)
    places = _places(columns)
    for kind in reversed(columns) if backwards else list(columns):
        mean = {node: _mean([places[other] for other in near[node]]) for node in columns[kind]}
        columns[kind] = sorted(columns[kind], key=mean.__getitem__)
        places |= _places({kind: columns[kind]})
    return columns


def _places(columns: "Columns") -> dict[str, float]:
    """How far down each thing stands, from 0 to 1."""
    return {
        node: (n + 0.5) / len(column)
        for column in columns.values()
        for n, node in enumerate(column)
    }


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 2  # what has no neighbours stands below


def _length(network: "Network", columns: "Columns") -> float:
    """How far up and down all lines go: the less, the fewer of them cross."""
    places = _places(columns)
    return sum(abs(places[one] - places[other]) for one, other, _ in network.edges)


def _middle(column: int) -> float:
    return _PITCH * (column + 0.5)


def _lines(network: "Network", node: str) -> tuple[str, ...]:
    return wrap(network.nodes[node]["label"], _WIDE - 2 * PAD, 2, TEXT) or ("(no name)",)


def _high(lines: tuple[str, ...]) -> float:
    return LINE * len(lines) + PAD + 1  # one line is 24 px: large enough to be touched


def _stack(lines: dict[str, tuple[str, ...]], column: list[str]) -> float:
    return sum(_high(lines[node]) + _GAP for node in column)


def _boxes(
    network: "Network", column: list[str], lines: dict[str, tuple[str, ...]], x: float,
    height: float, keys: dict[str, str],
) -> Iterable[Box]:  # fmt: skip
    """The boxes of a column, as far apart as the longest column lets them be."""
    apart = _GAP + (height - _stack(lines, column)) / max(1, len(column))
    top = _HEAD + apart / 2 + _GAP / 2
    for node in column:
        high, (kind, label) = _high(lines[node]), _named(network, node)
        say = f"{kind}: {label}"
        yield Box(
            keys[node], f"card-{network.nodes[node]['kind']}", x, top + high / 2, _WIDE, high,
            lines[node], details=(keys[node],), say=say,
        )  # fmt: skip
        top += high + apart


def _named(network: "Network", node: str) -> tuple[str, str]:
    data = network.nodes[node]
    return data["kind"].capitalize(), data["label"]
