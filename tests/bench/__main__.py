"""Print the table of speeds as ratios: exit 1 if one is above what it is held to."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from .asking import asking_lines
from .big_store import build
from .drawing import drawing_lines
from .linking import linking_lines
from .loading import reading_line, replacing_line
from .matching import matching_line
from .measure import Line
from .reading_forms import form_lines
from .starting import starting_lines
from .table import HEAD, row
from .thousand import thousand_lines


def main() -> int:
    """Build a store in a temporary folder, time everything against it, tell what holds."""
    options = _options()
    broken: list[str] = []
    with TemporaryDirectory(prefix="minutegraph-bench-") as work:
        for line in _lines(Path(work), options):
            _write(row(line))
            broken += [] if line.holds else [line.name]
    _write(f"\nabove what it is held to: {'; '.join(broken)}\n" if broken else "\nall hold\n")
    return 1 if broken else 0


def _lines(work: Path, options: argparse.Namespace) -> Iterator[Line]:
    quads, rounds = options.quads, options.rounds
    store, papers = work / "store", work / "papers"
    started = perf_counter()
    copies, size = build(store, papers, quads)
    seconds = perf_counter() - started
    _write(f"{copies} varied copies of the sample: {size:,} quads, loaded in {seconds:.0f} s\n")
    _write(f"each line at least {rounds} times, ours and bare in turn\n\n{HEAD}")
    yield reading_line(sorted(papers.iterdir()), rounds)
    yield matching_line(papers, rounds)
    yield from form_lines(rounds)
    yield from asking_lines(store, rounds)
    yield from starting_lines(store, work, rounds)
    yield replacing_line(store, rounds)
    yield from linking_lines(work / "linking", quads // 2, rounds)
    yield from thousand_lines(work / "thousand", options.documents)
    yield from drawing_lines(work, rounds)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quads", type=int, default=200_000, help="the least size of the store")
    parser.add_argument("--documents", type=int, default=2_000, help="how many are loaded twice")
    parser.add_argument("--rounds", type=int, default=5, help="the least number of pairs")
    return parser.parse_args()


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
