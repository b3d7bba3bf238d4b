"""Loading by the thousand: in two processes, a second time, and with how much memory."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from minutegraph.graph.store import writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.read import papers
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.loaders.tasks import Task
from minutegraph.loaders.workers import Workers, workers

from .measure import Line
from .varied import SAMPLE, varied_copy

TWO = 1 / 1.7  # of the time of one process
AGAIN = 1 / 10
MEMORY = 1.25  # of a quarter of the documents
_PEAK = """
import sys
from pathlib import Path
from minutegraph.graph.store import writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given
with writing(sys.argv[1]) as store:
    load_papers(store, [Path(folder) for folder in sys.argv[2:]], Given())
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
sys.stdout.write(peak.split()[1])  # kB; what getrusage tells begins with its parent's
"""


def thousand_lines(work: Path, documents: int) -> Iterator[Line]:
    """The three lines, over so many documents in varied copies of the sample."""
    each = len(list(papers([SAMPLE])))
    copies = max(4, -(-documents // each))
    folders = [varied_copy(n, work / "papers" / f"{n}") for n in range(copies)]
    yield _two_line(folders[:20])
    yield _again_line(folders, work / "again")
    yield _memory_line(folders[: max(4, copies // 2)], work)


def _two_line(folders: list[Path]) -> Line:
    """Understanding papers in two processes and in one, both started before; never the same paper
    twice, so that nothing that is remembered of it makes it look fast."""
    one, two = workers(1), workers(2)
    tasks = [Task(paper, Given()) for paper in papers(folders)]
    warm, halves = tasks[:16], (tasks[16::2], tasks[17::2])
    for started in (one, two):
        _seconds(started, warm)
    pairs = ((_seconds(two, halves[0]), _seconds(one, halves[1])),)
    return Line(f"understand {len(halves[0])} papers by two (of one)", pairs, TWO)


def _seconds(started: Workers, tasks: list[Task]) -> float:
    before = perf_counter()
    for _ in started.understand(tasks):
        pass
    return perf_counter() - before


def _again_line(folders: list[Path], where: Path) -> Line:
    """All documents a second time, when nothing has changed, against the first."""
    first, second = (_loaded(folders, where) for _ in range(2))
    documents = len(list(papers(folders)))
    return Line(f"load {documents:,} documents again (of first)", ((second, first),), AGAIN)


def _loaded(folders: list[Path], where: Path) -> float:
    before = perf_counter()
    with writing(where) as store:
        load_papers(store, folders, Given())
    return perf_counter() - before


def _memory_line(folders: list[Path], work: Path) -> Line:
    """The most memory that a load ever holds, against that of a quarter of the documents."""
    quarter = folders[: len(folders) // 4]
    pair = (_peak(work / "all", folders), _peak(work / "quarter", quarter))
    documents = len(list(papers(folders)))
    return Line(f"memory for {documents:,} documents (of a quarter)", (pair,), MEMORY)


def _peak(where: Path, folders: list[Path]) -> float:
    command = [sys.executable, "-c", _PEAK, where, *folders]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout) / 1e6  # the table shows thousandths: MB
