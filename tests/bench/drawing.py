"""How soon a picture stands still in Chromium: ours, pyvis as it comes, and bare vis-network."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from minutegraph.graph.views.network import draw_network
from minutegraph.graph.views.network_plan import sheet
from playwright.sync_api import Page, sync_playwright
from pyvis.network import Network as Pyvis

from tests.chromium import CHROMIUM, launched
from tests.test_network_page import grown

from .measure import Line, Pair, paired

if TYPE_CHECKING:
    from minutegraph.graph.views.network_plan import Network

SOONER, WITHIN = 0.1, 2.0
_STILL = "() => new Promise((d) => requestAnimationFrame(() => requestAnimationFrame(() => d(1))))"
_STATIC = Path(__file__).parents[2] / "graph" / "views" / "static"
_FETCHED = re.compile(r"<(?:link|script)\b[^>]*https://[^>]*>(?:\s*</script>)?")
_BARE = """<!DOCTYPE html><meta charset="utf-8"><style>{style} #net {{height:800px}}</style>
<div id="net"></div><script>{data_script}</script><script>{script}</script><script>
const data = {data};
new vis.Network(document.getElementById("net"), data, {{physics: {{enabled: false}}}});
</script>"""


def drawing_lines(work: Path, rounds: int) -> Iterator[Line]:
    """150 nodes against pyvis's own physics, 1,000 against vis-network with places given."""
    if CHROMIUM is None:
        return
    file = work / "page.html"
    with sync_playwright() as playwright, launched(playwright) as browser:
        page = browser.new_page()
        yield Line("picture, 150 nodes (pyvis as it comes)", _physics(page, file, rounds), SOONER)
        yield Line("picture, 1,000 nodes (vis-network)", _fixed(page, file, rounds), WITHIN)


def _physics(page: Page, file: Path, rounds: int) -> tuple[Pair, ...]:
    """Made and drawn; few rounds, as pyvis takes its time."""
    network = grown(150)
    _open(page, file, draw_network(network))
    pairs: list[Pair] = []
    for _ in range(min(rounds, 3)):
        started = perf_counter()
        _open(page, file, draw_network(network))
        between = perf_counter()
        _open(page, file, _as_it_comes(network))
        page.wait_for_function("window.still", timeout=300_000)
        pairs.append((between - started, perf_counter() - between))
    return tuple(pairs)


def _fixed(page: Page, file: Path, rounds: int) -> tuple[Pair, ...]:
    """Opened and drawn: what making the page takes is Python's and not in either."""
    network = grown(1000)
    ours, bare = draw_network(network, 1000), _bare(network)
    return paired(lambda: _open(page, file, ours), lambda: _open(page, file, bare), rounds)


def _open(page: Page, file: Path, html: str) -> None:
    file.write_text(html, encoding="utf-8")
    page.goto(file.as_uri())
    page.evaluate(_STILL)


def _as_it_comes(network: "Network") -> str:
    """pyvis's own page, less what it would fetch, so that it opens offline."""
    picture: Any = Pyvis(directed=True, cdn_resources="in_line")
    for node, data in network.nodes(data=True):
        picture.add_node(node, label=data["label"])
    for one, other, relation in network.edges(keys=True):
        picture.add_edge(one, other, title=relation)
    html = _FETCHED.sub("", picture.generate_html())
    return html + "<script>network.once('stabilized', () => { window.still = true; })</script>"


def _bare(network: "Network") -> str:
    """The same boxes at the same places, by vis-network alone."""
    boxes = sheet(network, {node: node for node in network}).boxes
    nodes = [
        {"id": box.key, "label": "\n".join(box.lines), "shape": "box", "x": box.x, "y": box.y}
        for box in boxes
    ]
    edges = [{"from": one, "to": other} for one, other, _ in network.edges]
    return _BARE.format(
        style=_text("vis-network.min.css"), data_script=_text("vis-data.min.js"),
        script=_text("vis-network.min.js"), data=json.dumps({"nodes": nodes, "edges": edges}),
    )  # fmt: skip


def _text(name: str) -> str:
    return (_STATIC / name).read_text(encoding="utf-8")
