"""Papers understood in processes of their own: their limits, their order, their end."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from minutegraph.graph.store import writing
from minutegraph.loaders.limits import Limits
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.read import Paper, papers
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.loaders.tasks import Outcome, Refused, Task, Understood
from minutegraph.loaders.understand import here
from minutegraph.loaders.workers import Workers

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
LONG = "The Head of Docks agreed to paint 40 bollards at Tern Quay by June 2024.\n\n" * 20_000


@pytest.fixture
def two() -> Iterator[Workers]:
    started = Workers(2, Limits())
    yield started
    started.stop()


def ask(started: Workers, *paths: Path) -> list[Outcome]:
    return list(started.understand(Task(Paper(path), Given()) for path in paths))


def small(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text("QUAY\n\nThe Head of Docks agreed to paint the bollards.\n", "utf-8")
    return path


def test_outcomes_come_in_the_order_of_the_papers(two: Workers) -> None:
    found = [paper.path for paper in papers([SAMPLE])]
    names = [one.name for outcome in ask(two, *found) for one in outcome if isinstance(one, Understood)]  # fmt: skip # noqa: E501
    assert names == [path.name for path in found]


def test_the_graph_is_the_same_whatever_the_number_of_processes(two: Workers) -> None:
    dumps: set[bytes] = set()
    for understand in (here, two.understand, Workers(1, Limits()).understand):
        with writing("memory") as store:
            assert load_papers(store, [SAMPLE], Given(), understand=understand).documents
            dumps.add(store.dump())
    assert len(dumps) == 1


def test_a_paper_that_takes_too_long_is_given_up_and_the_next_is_read(tmp_path: Path) -> None:
    started = Workers(1, Limits(seconds=8))
    long, short = tmp_path / "long.txt", small(tmp_path, "short.txt")
    long.write_text(LONG, "utf-8")
    (refused,), (understood,) = ask(started, long, short)
    started.stop()
    assert isinstance(refused, Refused)
    assert refused.why == f"{long}: not understood within 8 s; save the minutes in it as text"
    assert isinstance(understood, Understood)


def test_a_paper_that_needs_too_much_memory_is_given_up_and_the_next_is_read(
    tmp_path: Path,
) -> None:
    started = Workers(1, Limits(memory=200_000_000))
    long, short = tmp_path / "long.txt", small(tmp_path, "short.txt")
    long.write_text("a b c\n\n" * 1_200_000, "utf-8")
    (refused,), (understood,) = ask(started, long, short)
    started.stop()
    assert isinstance(refused, Refused)
    assert refused.why.startswith(f"{long}: needs more than 0.2 GB of memory")
    assert isinstance(understood, Understood)


def test_a_process_that_is_killed_costs_its_paper_alone(tmp_path: Path) -> None:
    started = Workers(1, Limits())
    long, short = tmp_path / "long.txt", small(tmp_path, "short.txt")
    long.write_text(LONG, "utf-8")
    killer = threading.Thread(target=_kill_the_child_that_works)
    killer.start()
    (refused,), (understood,) = ask(started, long, short)
    killer.join()
    started.stop()
    assert isinstance(refused, Refused)
    assert refused.why.startswith(f"{long}: the process that read it ended")
    assert isinstance(understood, Understood)


def _kill_the_child_that_works() -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if children := _workers_of(os.getpid()):
            time.sleep(8)  # until it is in the middle of its paper
            for child in children:
                os.kill(child, signal.SIGKILL)
            return
        time.sleep(0.05)


def _workers_of(parent: int) -> list[int]:
    told = subprocess.run(
        ["ps", "-o", "pid=,args=", "--ppid", str(parent)], capture_output=True, text=True
    ).stdout
    return [int(line.split()[0]) for line in told.splitlines() if "loaders.worker" in line]


def test_no_process_is_left_when_the_load_is_killed(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    for n in range(40):
        (tmp_path / "papers" / f"{n}.txt").write_text(f"{n}\n\n{LONG[:40_000]}", "utf-8")
    command = [Path(sys.executable).with_name("minutegraph"), "load", tmp_path / "papers"]
    running = subprocess.Popen([*command, "--store", tmp_path / "store"])
    while not (children := _workers_of(running.pid)):
        time.sleep(0.05)
    running.kill()
    running.wait()
    deadline = time.monotonic() + 30
    while any(Path(f"/proc/{child}").exists() for child in children):
        assert time.monotonic() < deadline, children
        time.sleep(0.1)
