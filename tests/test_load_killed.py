"""A load that is killed at any moment leaves a store that opens and holds whole documents only."""

import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pyoxigraph as ox
import pytest
from minutegraph.graph.store import MARKER, Store, writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.ontology.terms import MG

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
ROUNDS = 20
STORES = 4  # so that some rounds begin with nothing, and others with almost everything
LONGEST = 4.0  # seconds; a load of these papers takes about so long


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a load that nobody disturbed."""
    with writing(tmp_path_factory.mktemp("whole") / "store") as store:
        load_papers(store, [SAMPLE], Given())
        return store.dump()


def test_killed_again_and_again_it_ends_as_if_undisturbed(tmp_path: Path, whole: bytes) -> None:
    chance = Random(ROUNDS)
    wanted = _graphs(whole)
    for n in range(ROUNDS):
        where = tmp_path / f"store-{n % STORES}"
        _load_and_kill(where, chance.uniform(0.2, LONGEST))
        if (where / "quads").exists():
            with writing(where) as store:
                assert _current(store) <= wanted.keys()
                for version in _current(store):
                    assert _lines(store, version) == wanted[version], f"round {n}: {version}"
    for n in range(STORES):
        with writing(tmp_path / f"store-{n}") as store:
            load_papers(store, [SAMPLE], Given())
            assert store.dump() == whole
        shutil.rmtree(tmp_path / f"store-{n}")


def test_a_store_killed_while_it_is_made_is_taken_up_again(tmp_path: Path) -> None:
    where = tmp_path / "store"
    where.mkdir()
    with writing(tmp_path / "other") as other:
        load_papers(other, [SAMPLE], Given())
        shutil.copy(tmp_path / "other" / MARKER, where / MARKER)  # nothing else was written yet
        with writing(where) as store:
            load_papers(store, [SAMPLE], Given())
            assert store.dump() == other.dump()


def _load_and_kill(where: Path, seconds: float) -> None:
    program = Path(sys.executable).with_name("minutegraph")
    with subprocess.Popen(
        [program, "load", SAMPLE, "--store", where],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as running:
        time.sleep(seconds)
        running.kill()


def _current(store: Store) -> set[str]:
    found = store.quads.quads_for_pattern(None, ox.NamedNode(str(MG.currentVersion)), None)
    return {str(quad.object.value) for quad in found}


def _lines(store: Store, graph: str) -> set[str]:
    return {f"{q} ." for q in store.quads.quads_for_pattern(None, None, None, ox.NamedNode(graph))}


def _graphs(dump: bytes) -> dict[str, set[str]]:
    """The lines of N-Quads by the graph that they are in."""
    found: dict[str, set[str]] = {}
    for line in dump.decode("utf-8").splitlines():
        found.setdefault(line.rsplit(" ", 2)[1].strip("<>"), set()).add(line)
    return found
