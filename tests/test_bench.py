"""`make bench` at a tiny size: it runs, and its table has every line. Speed is not judged here."""

import subprocess
import sys
from pathlib import Path

import pytest
from minutegraph.queries.catalogue import catalogue

from tests.chromium import CHROMIUM

ROOT = Path(__file__).parents[1]
FIXED = (
    "read, find, resolve",
    "match ",
    "text of a PDF of ",
    "text of a page of ",
    "sparql, ",
    "minutegraph query documents",
    "minutegraph --help",
    "replace a document",
    "link one of ",
    "understand ",
    "load 64 documents again",
    "memory for 64 documents",
    *(("picture, 150 nodes", "picture, 1,000 nodes") if CHROMIUM else ()),
)


@pytest.fixture(scope="module")
def table() -> str:
    words = (sys.executable, "-m", "tests.bench", "--quads", "1", "--rounds", "1")
    words = (*words, "--documents", "1")
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stderr
    assert not run.stderr
    return run.stdout


@pytest.mark.parametrize("name", [*FIXED, *(f"{query.name}, " for query in catalogue())])
def test_a_line_tells_ratio_bound_and_verdict(table: str, name: str) -> None:
    line = next(line for line in table.splitlines() if line.startswith(name))
    *_, ratio, _least, bound, verdict = line.split()
    assert float(ratio) > 0
    assert float(bound) > 0
    assert verdict == ("yes" if float(ratio) <= float(bound) else "NO")


def test_the_end_names_what_does_not_hold(table: str) -> None:
    names = [line.split("  ")[0] for line in table.splitlines() if line.endswith("  NO")]
    last = table.splitlines()[-1]
    assert last == (f"above what it is held to: {'; '.join(names)}" if names else "all hold")
