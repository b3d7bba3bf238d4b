"""Varied copies of the sample minutes: another council, other surnames, other years."""

import json
import re
from collections.abc import Callable
from itertools import product
from pathlib import Path

TESTS = Path(__file__).parents[1]
SAMPLE = TESTS.parent / "loaders" / "sample"
GOLD = TESTS / "sample_gold"
TOWN = "Wendlemere"
_CALENDAR = 28  # years after which days fall on the same days of the week again
_YEAR = re.compile(r"\b20[12]\d\b")
NAMES = tuple(
    first + last
    for last, first in product(
        ("by", "combe", "dale", "ford", "gate", "holt", "mere", "shaw", "wick", "worth"),
        ("Alder", "Birch", "Cran", "Dun", "Elm", "Fern", "Gors", "Hazel", "Ivel", "Lind"),
    )
)


def varied_copy(n: int, folder: Path) -> Path:
    """Write the nth copy of the sample, its sidecar too, into a new folder."""
    folder.mkdir(parents=True)
    vary = _varier(n)
    for paper in sorted(SAMPLE.iterdir()):
        text = paper.read_text(encoding="utf-8")
        (folder / vary(paper.name)).write_text(vary(text), encoding="utf-8")
    return folder


def _varier(n: int) -> Callable[[str], str]:
    """What changes every name and year of a text, and every file's name, since it is a key."""
    shift = _CALENDAR * (0, 1, -1)[n % 3]
    files = {file.name: f"copy-{n}-{file.name}" for file in SAMPLE.glob("20*")}
    others = {name: NAMES[(n + 7 * k) % len(NAMES)] for k, name in enumerate(_names())}
    addresses = {name.lower(): other.lower() for name, other in others.items()}
    names = files | others | addresses
    words = re.compile("|".join(map(re.escape, names)))

    def vary(text: str) -> str:
        renamed = words.sub(lambda found: names[found[0]], text)
        return _YEAR.sub(lambda year: str(int(year[0]) + shift), renamed)

    return vary


def _names() -> list[str]:
    """The town and the surnames of the sample."""
    return [TOWN, *people()]


def people() -> list[str]:
    """The surnames of the sample."""
    papers = (json.loads(file.read_text(encoding="utf-8")) for file in GOLD.glob("*.json"))
    named = (person["name"] for paper in papers for person in paper["people"])
    return sorted({name.split()[-1] for name in named})
