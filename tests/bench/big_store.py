"""A store on disk as large as many councils' papers make it, loaded as users load."""

from math import ceil
from pathlib import Path

from minutegraph.graph.store import writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given

from .varied import varied_copy


def build(where: Path, papers: Path, quads: int) -> tuple[int, int]:
    """Load varied copies until the store holds so many quads; how many copies and quads it took."""
    with writing(where) as store:
        before = len(store.quads)
        load_papers(store, [varied_copy(0, papers / "0")], Given())
        each = len(store.quads) - before
        copies = max(1, ceil((quads - before) * 1.02 / each))  # copies differ by a few quads
        folders = [varied_copy(n, papers / f"{n}") for n in range(1, copies)]
        load_papers(store, folders, Given())
        return copies, len(store.quads)
