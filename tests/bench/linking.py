"""Linking one document into a large store against one of 10,000 quads.

The hard case: one council with many committees, so that all papers are in one scope and surnames,
posts, measures and purposes come again and again. Beside it many councils, whose papers share a
store and nothing else. The copies are made from the quads of the sample, not from its papers, since
only linking is timed.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pyoxigraph as ox
from minutegraph.graph.link import link
from minutegraph.graph.link_keys import LINKS
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given

from .measure import Line, Pair
from .varied import NAMES, SAMPLE, TOWN, people

SMALL = 10_000  # quads
# Of 100,000 quads. Of 300,000 one council takes 4 times as long: people of its surnames, holders of
# its posts and promises with words in common are read again, from what is filed of them.
AT_MOST = {"one council": 3.0, "many councils": 3.0}
_YEAR = re.compile(r"\b20[12]\d\b")
_OWN = re.compile(r"(?<=/document/)(?=[^/>]+[/>])")  # where the key of a document begins


def linking_lines(work: Path, size: int, rounds: int) -> Iterator[Line]:
    """One council and many: each document of one more copy, linked into both stores in turn and
    taken out again."""
    quads = _sample()
    for kind, own_council in (("one council", False), ("many councils", True)):
        with writing(work / kind / "large") as large, writing(work / kind / "small") as small:
            copies = _fill(large, quads, size, own_council)
            _fill_small(small, _copy(quads, 0, own_council), SMALL)
            one_more = _copy(quads, copies, own_council)
            pairs = tuple(_pairs(large, small, one_more, rounds))
            name = f"link one of {len(large.quads):,} quads, {kind}"
        yield Line(name, pairs, AT_MOST[kind])


def _sample() -> list[str]:
    """The lines of the sample's quads, without links and vocabulary."""
    with writing("memory") as store:
        load_papers(store, [SAMPLE], Given())
        lines = store.dump().decode("utf-8").splitlines()
    left_out = (str(LINKS), "graph/vocabulary")
    return [line for line in lines if not any(name in _graph(line) for name in left_out)]


def _copy(quads: list[str], n: int, own_council: bool = False) -> list[str]:
    """The same papers of other committees, with other surnames and in other years."""
    place, shift = NAMES[n % len(NAMES)], 28 * (n // len(NAMES) % 3)
    others = {name: NAMES[(n + 7 * k) % len(NAMES)] for k, name in enumerate(people())}
    others |= {"Children and Families": f"{place} Families", "Corporate Parenting": f"{place}"}
    slugs = {"children-and-families": f"{place}-families", "corporate-parenting": place}
    others |= {old: new.lower() for old, new in slugs.items()}
    if own_council:
        others |= {TOWN: f"{place}{n}", TOWN.lower(): f"{place}{n}".lower()}
    words = re.compile("|".join(map(re.escape, others)))
    text = words.sub(lambda found: others[found[0]], "\n".join(quads))
    text = _YEAR.sub(lambda year: str(int(year[0]) + shift), text)
    return _OWN.sub(f"copy-{n}-", text).splitlines()


def _fill(store: Store, quads: list[str], size: int, own_council: bool = False) -> int:
    """Put copies into a store until it is large enough; how many it took."""
    copies = 0
    while len(store.quads) < size:
        while len(store.quads) < size * 0.85:  # links come on top
            _load(store, _copy(quads, copies, own_council))
            copies += 1
        link(store)
        size += 0 if len(store.quads) >= size else size // 50
    return copies


def _fill_small(store: Store, quads: list[str], size: int) -> None:
    for lines in _by_document(quads).values():
        if len(store.quads) < size:
            _load(store, lines)
            link(store)


def _load(store: Store, lines: list[str]) -> None:
    store.quads.load("\n".join(lines).encode("utf-8"), format=ox.RdfFormat.N_QUADS)


def _pairs(large: Store, small: Store, quads: list[str], rounds: int) -> Iterator[Pair]:
    papers = list(_by_document(quads).values())
    for n in range(max(rounds, len(papers))):
        paper = papers[n % len(papers)]
        yield _linked(large, paper), _linked(small, paper)


def _linked(store: Store, lines: list[str]) -> float:
    """How long the link takes of a document that has come, which then goes again."""
    _load(store, lines)
    started = perf_counter()
    link(store)
    seconds = perf_counter() - started
    for graph in {_graph(line) for line in lines}:
        store.quads.remove_graph(ox.NamedNode(graph.strip("<>")))
    link(store)
    return seconds


def _by_document(quads: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in quads:
        found.setdefault(_graph(line).partition("/version/")[0].strip("<>"), []).append(line)
    return found


def _graph(line: str) -> str:
    return line.rsplit(" ", 2)[1]
