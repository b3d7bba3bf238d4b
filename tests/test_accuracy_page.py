"""ACCURACY.md shows what a run gives, and its program tells what was gained and lost."""

import csv
import sys
from pathlib import Path

from tests.accuracy import ASIDE, PAGE, aside, measured, shown, tables, with_tables
from tests.score_kept import changes
from tests.shared import needs_shared

PRINTED = "query gold answers found precision recall F1 slots\nvacancies 2 2 2 1.000 1.000 1.000"


def test_the_page_has_its_tables() -> None:
    page = PAGE.read_text(encoding="utf-8")
    found = shown(page)
    assert set(found) == {"seeds", "styles", "aside"}
    for table in found.values():
        lines = table.splitlines()
        assert len({line.count("|") for line in lines}) == 1
    assert found["aside"] == aside()
    assert with_tables(page, found) == page


def test_the_rows_kept_by_hand_are_whole() -> None:
    with ASIDE.open(encoding="utf-8", newline="") as lines:
        assert len({len(row) for row in csv.reader(lines)}) == 1


@needs_shared
def test_the_tables_are_those_of_a_run_now() -> None:
    fresh = tables(str(Path(sys.executable).with_name("minutegraph")))
    assert shown(PAGE.read_text(encoding="utf-8")) == fresh, "run `make accuracy`"


def test_what_is_printed_becomes_a_table() -> None:
    assert (
        measured(PRINTED).splitlines()[2] == "| vacancies | 2 | 2 | 2 | 1.000 | 1.000 | 1.000 |  |"
    )


def test_gains_and_losses_are_told_by_name() -> None:
    before = {
        "people": {
            "a: Oke": "missed",
            "a: Ash": "found",
            "a: Elm": "extra",
            "a: Fir": "found",
            "a: Fir · kind": "wrong: officer instead of other",
        }
    }
    after = {"people": {"a: Oke": "found", "a: Ash": "missed", "a: Fir": "found"}}  # fmt: skip
    assert list(changes(before, after)) == [
        "- people  a: Ash: found → missed",
        "+ people  a: Elm: extra → not there",
        "+ people  a: Fir · kind: wrong: officer instead of other → right",
        "+ people  a: Oke: missed → found",
    ]


def test_no_change_tells_nothing() -> None:
    rows = {"people": {"a: Oke": "found"}}
    assert list(changes(rows, rows)) == []
