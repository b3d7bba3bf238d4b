"""Linking one document into a large store against a small one.

The hard case: one council with many committees, so that all papers are in one scope and surnames,
posts, measures and purposes come again and again. The copies are made from the quads of the sample,
not from its papers, since only linking is timed.
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
from .varied import NAMES, SAMPLE, people

AT_MOST = 20.0  # people and posts of one council grow with their history
_YEAR = re.compile(r"\b20[12]\d\b")
_OWN = re.compile(r"(?<=/document/)(?=[^/>]+[/>])")  # where the key of a document begins


def linking_line(work: Path, size: int, rounds: int) -> Line:
    """A store of that many quads against one of a tenth.

    Each document of one more copy, linked into both stores in turn and taken out again."""
    quads = _sample()
    with writing(work / "large") as large, writing(work / "small") as small:
        copies = _fill(large, quads, size)
        _fill_small(small, quads, size // 10)
        pairs = tuple(_pairs(large, small, _copy(quads, copies), rounds))
        name = f"link one of {len(large.quads):,} quads (of {len(small.quads):,})"
    return Line(name, pairs, AT_MOST)


def _sample() -> list[str]:
    """The lines of the sample's quads, without links and vocabulary."""
    with writing("memory") as store:
        load_papers(store, [SAMPLE], Given())
        lines = store.dump().decode("utf-8").splitlines()
    left_out = (str(LINKS), "graph/vocabulary")
    return [line for line in lines if not any(name in _graph(line) for name in left_out)]


def _copy(quads: list[str], n: int) -> list[str]:
    """The same papers of other committees, with other surnames and in other years."""
    place, shift = NAMES[n % len(NAMES)], 28 * (n // len(NAMES) % 3)
    others = {name: NAMES[(n + 7 * k) % len(NAMES)] for k, name in enumerate(people())}
    others |= {"Children and Families": f"{place} Families", "Corporate Parenting": f"{place}"}
    slugs = {"children-and-families": f"{place}-families", "corporate-parenting": place}
    others |= {old: new.lower() for old, new in slugs.items()}
    words = re.compile("|".join(map(re.escape, others)))
    text = words.sub(lambda found: others[found[0]], "\n".join(quads))
    text = _YEAR.sub(lambda year: str(int(year[0]) + shift), text)
    return _OWN.sub(f"copy-{n}-", text).splitlines()


def _fill(store: Store, quads: list[str], size: int) -> int:
    """Put copies into a store until it is large enough; how many it took."""
    copies = 0
    while len(store.quads) < size:
        while len(store.quads) < size * 0.85:  # links come on top
            _load(store, _copy(quads, copies))
            copies += 1
        link(store)
        size += 0 if len(store.quads) >= size else size // 50
    return copies


def _fill_small(store: Store, quads: list[str], size: int) -> None:
    for lines in _by_document(_copy(quads, 0)).values():
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
