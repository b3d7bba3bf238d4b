"""Sheets as pyvis networks: every box a node at its place, every tie an edge, nothing left to
physics. What pyvis makes of them goes into the page; picture.js draws it."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from .lanes import lay_out
from .scale import GUTTER
from .shapes import Box, Sheet, Tie
from .story import Story

if TYPE_CHECKING:
    import networkx as nx

    Network = nx.MultiDiGraph[str]

OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {
        "dragNodes": False,
        "dragView": False,
        "zoomView": False,
        "hover": False,
        "selectable": False,  # the buttons over the marks choose, for mouse, touch and keys
    },
}
# How each tie is drawn: colour, width, dashes.
_TIES: dict[str, tuple[str, float, Any]] = {
    "arc-open": ("#b44d12", 2.5, [8, 5]),
    "arc-delivered": ("#207227", 2.5, False),
    "arc-outstanding": ("#ab091e", 2.5, [2, 4]),
    "link": ("#9aa5b1", 1, False),
    "line-value": ("#0f609b", 2, False),
    "line-benchmark": ("#52606d", 1.5, [4, 4]),
}


def sheets(story: Story) -> list[dict[str, Any]]:
    """The sheets of a story as the page holds them: what pyvis made, and the heads around it."""
    return [drawn(sheet) for sheet in lay_out(story)]


def sheet_network(sheet: Sheet) -> "Network":
    """A sheet as a network: boxes with their places, and the ties between them."""
    import networkx as nx

    network: Network = nx.MultiDiGraph()
    for box in sheet.boxes:
        network.add_node(box.key, **_node(box))
    for tie in sheet.ties:
        network.add_edge(tie.start, tie.end, **_edge(tie, _length(network, tie)))
    return network


def drawn(sheet: Sheet) -> dict[str, Any]:
    """A sheet as the page holds it: nodes and edges as pyvis made them, and the heads."""
    from pyvis.network import Network as Pyvis  # pyright: ignore[reportMissingTypeStubs]

    network = sheet_network(sheet)
    picture: Any = Pyvis(directed=True, height=f"{sheet.height}px", width=f"{sheet.width}px")
    for key, node in network.nodes(data=True):
        picture.add_node(key, **node)
    for start, end, edge in network.edges(data=True):  # from_nx would lose parallel ones
        picture.add_edge(start, end, **edge)
    return {
        "nodes": picture.nodes,
        "edges": picture.edges,
        "options": OPTIONS,  # set_options would delete every space
        "left_out": sheet.left_out,
        "width": sheet.width,
        "height": sheet.height,
        "head": sheet.head,
        "gutter": GUTTER,
        "columns": [asdict(column) for column in sheet.columns],
        "rows": [asdict(row) for row in sheet.rows],
    }


def _node(box: Box) -> dict[str, Any]:
    return {
        "label": " ",  # an empty one would show the key
        "title": box.say,
        "shape": "custom",
        "color": None,
        "x": box.x,
        "y": box.y,
        "look": box.look,
        "wide": box.wide,
        "high": box.high,
        "lines": list(box.lines),
        "bold": box.bold,
        "details": list(box.details),
        "say": box.say,
    }


def _edge(tie: Tie, length: float) -> dict[str, Any]:
    color, width, dashes = _TIES[tie.look]
    # vis-network lifts the middle of a curve by about 0.39 times its roundness and length.
    bend = {"enabled": True, "type": "curvedCW", "roundness": tie.bend / (0.39 * length)}
    return {
        "arrows": "",
        "color": {"color": color},
        "width": width,
        "dashes": dashes,
        "smooth": bend if tie.bend else False,
        "details": list(tie.details),
    }


def _length(network: "Network", tie: Tie) -> float:
    start, end = (network.nodes[key] for key in (tie.start, tie.end))
    return max(1.0, ((start["x"] - end["x"]) ** 2 + (start["y"] - end["y"]) ** 2) ** 0.5)
