"""A store on disk of a size that a county's papers reach, loaded as users load."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from minutegraph.graph.store import Store, writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.sidecar import Given

from .varied import varied_copy


def build(where: Path, papers: Path, quads: int) -> tuple[int, int]:
    """Load varied copies until the store holds so many quads; how many copies and quads it took."""
    with writing(where) as store:
        sizes = list(_sizes(store, papers, quads))
    return len(sizes), sizes[-1]


def _sizes(store: Store, papers: Path, quads: int) -> Iterator[int]:
    for n in count():
        load_papers(store, [varied_copy(n, papers / f"{n}")], Given())
        yield len(store.quads)
        if len(store.quads) >= quads:
            return
