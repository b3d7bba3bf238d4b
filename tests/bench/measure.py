"""Two ways to do one thing, timed in turn, so that a slow moment of the machine meets both."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

ENOUGH = 0.5  # seconds for one line: what is over sooner is done more often,
MOST = 50  # but no more often than this

Pair = tuple[float, float]


@dataclass(frozen=True)
class Line:
    """Our seconds and the bare way's, in pairs, and how often ours may take the bare time."""

    name: str
    pairs: tuple[Pair, ...]
    bound: float

    @property
    def ratios(self) -> tuple[float, ...]:
        return tuple(ours / bare for ours, bare in self.pairs)

    @property
    def holds(self) -> bool:
        return median(self.ratios) <= self.bound


def paired(ours: Callable[[], object], bare: Callable[[], object], rounds: int) -> tuple[Pair, ...]:
    """Time two ways in turn, after one run of each that does not count."""
    ours()
    bare()
    pairs: list[Pair] = []
    started = perf_counter()
    while len(pairs) < rounds or (len(pairs) < MOST and perf_counter() - started < ENOUGH):
        pairs.append((_seconds(ours), _seconds(bare)))
    return tuple(pairs)


def _seconds(run: Callable[[], object]) -> float:
    started = perf_counter()
    run()
    return perf_counter() - started
