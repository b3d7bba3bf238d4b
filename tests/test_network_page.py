"""The general network as a page: what is chosen, where it stands, and that names stay names."""

import json
import re
from itertools import combinations, groupby, pairwise
from random import Random
from typing import TYPE_CHECKING, Any

import networkx as nx
import pytest
from minutegraph.graph.views.network import draw_network
from minutegraph.graph.views.network_plan import KINDS, chosen, sheet

from tests.chromium import needs_chromium, opened
from tests.stories import ATTACKS

if TYPE_CHECKING:
    from pathlib import Path

    Network = nx.MultiDiGraph[str]

RELATIONS = {("person", "post"): "holds", ("commitment", "post"): "owed by",
             ("commitment", "person"): "made by", ("commitment", "meeting"): "promised at",
             ("commitment", "topic"): "about", ("meeting", "topic"): "discussed",
             ("topic", "topic"): "part of"}  # fmt: skip

WORDS = ["review", "of", "the", "Foster", "Panel", "audit"]


def grown(size: int, links: int = 2) -> "Network":
    """A network of that many things, the same every time."""
    random, network = Random(3), nx.MultiDiGraph()
    kinds = [*KINDS, "commitment", "commitment", "commitment"]
    for n in range(size):
        kind = kinds[n % len(kinds)]
        name = " ".join(random.choices(WORDS, k=n % 9))
        network.add_node(f"x{n}", kind=kind, label=f"{name} {n}".strip())
    named = {kind: [n for n in network if network.nodes[n]["kind"] == kind] for kind in KINDS}
    while network.number_of_edges() < size * links:
        first, second = random.choice([*RELATIONS])
        one, other = random.choice(named[first]), random.choice(named[second])
        network.add_edge(one, other, key=RELATIONS[first, second])
    return network


def data(html: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html)
    assert found
    return json.loads(found[1])


def test_the_same_network_gives_the_same_page() -> None:
    assert draw_network(grown(200)) == draw_network(grown(200))


@pytest.mark.parametrize("size", [1, 7, 150, 1000])
def test_no_two_boxes_overlap_and_each_can_be_touched(size: int) -> None:
    network = grown(size, links=0 if size == 1 else 2)
    drawn = sheet(network, {node: node for node in network})
    boxes = sorted(drawn.boxes, key=lambda box: (box.x, box.y))
    assert len(boxes) == size
    assert all(box.high >= 24 for box in boxes)
    for _, column in groupby(boxes, key=lambda box: box.x):
        stack = list(column)
        for upper, lower in pairwise(stack):
            assert upper.y + upper.high / 2 + 4 <= lower.y - lower.high / 2
    assert all(box.y + box.high / 2 <= drawn.height for box in boxes)


def test_fewer_lines_cross_than_in_order_of_names() -> None:
    network = grown(150)
    boxes = {box.key: box for box in sheet(network, {node: node for node in network}).boxes}
    ours = {node: (KINDS_AT[network.nodes[node]["kind"]], boxes[node].y) for node in network}
    plain = {
        node: (KINDS_AT[network.nodes[node]["kind"]], n)
        for n, node in enumerate(sorted(network, key=lambda node: network.nodes[node]["label"]))
    }
    assert crossings(network, ours) < 0.7 * crossings(network, plain)


KINDS_AT = {kind: n for n, kind in enumerate(KINDS)}


def crossings(network: "Network", places: dict[str, tuple[int, float]]) -> int:
    """How many pairs of lines between the same two columns cross."""
    lines = [sorted((places[one], places[other])) for one, other, _ in network.edges]
    pairs = combinations(lines, 2)
    return sum(
        a[0] == b[0] and c[0] == d[0] and (a[1] - b[1]) * (c[1] - d[1]) < 0
        for (a, c), (b, d) in pairs
    )


def test_those_with_the_most_links_stay_and_the_page_says_how_many_do_not() -> None:
    whole = grown(300)
    kept = chosen(whole, 150)
    least = min(whole.degree(node) for node in kept if kept.nodes[node]["kind"] != "topic")
    left = [node for node in whole if node not in kept and whole.nodes[node]["kind"] != "topic"]
    assert all(whole.degree(node) <= least for node in left)
    assert "Left out: 150 with fewer links" in draw_network(whole, 150)


def test_topics_that_nothing_is_about_are_not_shown() -> None:
    network = nx.MultiDiGraph()
    network.add_node("a", kind="topic", label="Fostering")
    network.add_node("b", kind="topic", label="Placements")
    network.add_edge("a", "b", key="part of")
    assert "Nothing was found" in draw_network(network)


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_name_stays_a_name(attack: str) -> None:
    network = grown(30)
    for node in network:
        network.nodes[node]["label"] += attack
    html = draw_network(network)
    assert html.count("<script") == draw_network(grown(30)).count("<script")
    assert "<img" not in html.split("<style>")[0] + html.split("</style>")[1]
    assert all(detail["text"].endswith(attack) for detail in data(html)["details"].values())


@needs_chromium
def test_choosing_a_thing_leaves_its_own_lines(tmp_path: "Path") -> None:
    with opened(draw_network(grown(60)), tmp_path) as seen:
        shown = "minutegraph.picture.network.body.data.edges.get().filter((e) => !e.hidden).length"
        assert seen.page.evaluate("document.getElementById('frame').scrollLeft") == 0
        before = seen.page.evaluate(shown)
        seen.page.keyboard.press("Tab")
        seen.page.locator("button.hit").first.press("Enter")
        own = seen.page.evaluate(shown)
        assert 0 < own < before
        seen.page.locator("#zoom-in").click()
        assert seen.page.evaluate(shown) == own
        seen.page.keyboard.press("Escape")
        assert seen.page.evaluate(shown) == before
        assert seen.messages == []
