"""The tables of ACCURACY.md, made again from a run over the annotated papers.

python -m tests.accuracy
"""

import csv
import re
import sys
from pathlib import Path

from tests.score_kept import SETS, run

PAGE = Path(__file__).parents[1] / "ACCURACY.md"
ASIDE = Path(__file__).parent / "sets_not_tuned_to.csv"
_HEAD = ("query", "gold", "answers", "found", "precision", "recall", "F1", "slots")
_TABLE = re.compile(r"(<!-- table: (\S+) -->\n).*?(<!-- end -->)", re.DOTALL)


def tables(command: str) -> dict[str, str]:
    """Each table of the page by name: the two sets as they score now, and those kept by hand."""
    found = {name: measured(run(name, documents, command).table) for name, documents in SETS}
    return found | {"aside": aside()}


def measured(printed: str) -> str:
    """What score.py prints, as a table of a page."""
    rows = [line.split(None, 7) for line in printed.splitlines()[1:]]
    return _table(_HEAD, [[*row, *[""] * (len(_HEAD) - len(row))] for row in rows])


def aside() -> str:
    """The figures of sets that nobody had seen, as they were noted on the day."""
    with ASIDE.open(encoding="utf-8", newline="") as lines:
        head, *rows = csv.reader(lines)
    return _table(tuple(head), rows or [["none yet", *[""] * (len(head) - 1)]])


def shown(page: str) -> dict[str, str]:
    """The tables that a page shows, by name."""
    return {match[2]: match[0].removeprefix(match[1]).removesuffix(match[3])
            for match in _TABLE.finditer(page)}  # fmt: skip


def with_tables(page: str, found: dict[str, str]) -> str:
    """A page with these tables in place of those that it shows."""
    return _TABLE.sub(lambda match: match[1] + found[match[2]] + match[3], page)


def _table(head: tuple[str, ...], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(' '.join(cell.split()) for cell in row)} |\n" for row in lines)


def main() -> None:
    """Write the page anew."""
    command = str(Path(sys.executable).with_name("minutegraph"))
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(with_tables(page, tables(command)), encoding="utf-8")


if __name__ == "__main__":
    main()
