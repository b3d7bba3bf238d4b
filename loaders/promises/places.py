"""Stretches of a text that are already read, so that no words are read twice."""

from collections import defaultdict
from collections.abc import Iterable

from ..document import Passage

_STEP = 500  # characters: stretches are looked for only in their own part of the text


class Places:
    """A set of passages that knows whether another passage is one of them."""

    def __init__(self, passages: Iterable[Passage] = ()) -> None:
        self._parts: dict[int, list[Passage]] = defaultdict(list)
        self.add(passages)

    def add(self, passages: Iterable[Passage]) -> None:
        """Take more passages in."""
        for passage in passages:
            for part in _parts(passage):
                self._parts[part].append(passage)

    def hold(self, passage: Passage) -> bool:
        """Whether the passage, or one of these inside it, is mostly the same words."""
        near = (other for part in _parts(passage) for other in self._parts.get(part, ()))
        return any(_same(passage, other) for other in near)


def _parts(passage: Passage) -> range:
    return range(passage.start // _STEP, passage.end // _STEP + 1)


def _same(passage: Passage, other: Passage) -> bool:
    shared = min(passage.end, other.end) - max(passage.start, other.start)
    return shared > 0.5 * min(len(passage.quote), len(other.quote))
