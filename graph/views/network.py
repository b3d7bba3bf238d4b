"""The general network of a store as a page: people, posts, topics, commitments and meetings."""

from typing import TYPE_CHECKING, Any

from .html import render
from .network_plan import KINDS, chosen, sheet
from .words import counted

if TYPE_CHECKING:
    import networkx as nx

    from ..store import Store

    Network = nx.MultiDiGraph[str]

LIMIT, MOST = 150, 1000
_SCRIPTS = (
    "page.js", "vis-data.min.js", "vis-network.min.js", "picture_looks.js", "picture_ground.js",
    "network.js", "picture.js", "panel.js", "filters.js",
)  # fmt: skip
_CURVE = {
    "enabled": True,
    "type": "cubicBezier",
    "forceDirection": "horizontal",
    "roundness": 0.6,
}
# Each relation, read from its start and read from its end.
_RELATIONS = {
    "holds": ("Holds", "Held by"),
    "owed by": ("Owed by", "Owes"),
    "made by": ("Promised by", "Promised"),
    "promised at": ("Promised at", "Promised here"),
    "about": ("About", "Commitments about it"),
    "discussed": ("Discussed", "Discussed at"),
    "part of": ("Part of", "Has as part"),
}


def network_page(store: "Store", limit: int = LIMIT) -> str:
    """The network of a store as one self-contained HTML page with at most `limit` things."""
    from ..export_network import network

    return draw_network(network(store), limit)


def draw_network(whole: "Network", limit: int = LIMIT) -> str:
    """A network with a kind and a label on each node as a page: a picture and a table."""
    network = chosen(whole, min(limit, MOST))
    keys = {node: f"k{n}" for n, node in enumerate(_in_order(network), 1)}
    things = [_thing(network, node, keys) for node in keys]
    words = {
        "sentence": _sentence(network),
        "left_out": _left_out(whole, network),
        "things": things,
        "kinds": [(kind, name) for kind, name in KINDS.items() if _of(network, kind)],
        "data": _data(network, keys, things) if things else None,
    }
    return render("network.html", words, _SCRIPTS if things else ())


def _data(network: "Network", keys: dict[str, str], things: list[dict[str, Any]]) -> dict[str, Any]:
    """What the scripts draw and tell of."""
    details = {thing["key"]: _detail(thing) for thing in things}
    return {"sheets": [_picture(network, keys)], "details": details}


def _picture(network: "Network", keys: dict[str, str]) -> dict[str, Any]:
    """The sheet without names of rows; its lines leave a box at the side and turn between two."""
    from .draw import drawn

    picture = drawn(sheet(network, keys))
    edges = [edge | {"smooth": _CURVE} for edge in picture["edges"]]
    return picture | {"gutter": 0, "edges": edges}


def _in_order(network: "Network") -> list[str]:
    """By kind, then by name, as the table has them."""
    order = list(KINDS)
    data = network.nodes
    return sorted(network, key=lambda n: (order.index(data[n]["kind"]), data[n]["label"], n))


def _of(network: "Network", kind: str) -> int:
    return sum(data["kind"] == kind for _, data in network.nodes(data=True))


def _thing(network: "Network", node: str, keys: dict[str, str]) -> dict[str, Any]:
    """A row of the table: what it is, what it is called and what it hangs together with."""
    data = network.nodes[node]
    return {
        "key": keys[node],
        "row": f"n{keys[node][1:]}",
        "kind": data["kind"],
        "word": data["kind"].capitalize(),
        "label": data["label"],
        "links": _links(network, node),
    }


def _links(network: "Network", node: str) -> list[tuple[str, list[str]]]:
    """Its neighbours by what ties it to them."""
    found: dict[str, list[str]] = {}
    for _, other, relation in network.out_edges(node, keys=True):
        found.setdefault(_RELATIONS[relation][0], []).append(network.nodes[other]["label"])
    for other, _, relation in network.in_edges(node, keys=True):
        found.setdefault(_RELATIONS[relation][1], []).append(network.nodes[other]["label"])
    order = [word for pair in _RELATIONS.values() for word in pair]
    return [(word, sorted(found[word])) for word in order if word in found]


def _detail(thing: dict[str, Any]) -> dict[str, Any]:
    """What the panel and the filters know of a thing."""
    facts = [(word, "; ".join(names)) for word, names in thing["links"]]
    return {
        "head": thing["word"], "kind": thing["kind"], "text": thing["label"], "facts": facts,
        "rows": [thing["row"]], "search": f"{thing['word']} {thing['label']}".lower(),
        "words": [], "year": [], "status": "", "state": "", "committee": "", "when": "", "who": "",
    }  # fmt: skip


def _sentence(network: "Network") -> str:
    counts = [counted(_of(network, kind), *_COUNTED[kind]) for kind in KINDS]
    links = counted(network.number_of_edges(), "link")
    return f"{', '.join(counts[:-1])} and {counts[-1]}, with {links} between them."


_COUNTED = {
    "person": ("person", "people"),
    "post": ("post",),
    "commitment": ("commitment",),
    "meeting": ("meeting",),
    "topic": ("topic",),
}


def _left_out(whole: "Network", network: "Network") -> str:
    left = len(chosen(whole, len(whole))) - len(network)
    if not left:
        return ""
    return f"Left out: {left:,} with fewer links than those shown (--limit shows up to {MOST:,})."
