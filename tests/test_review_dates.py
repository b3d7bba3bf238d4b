"""A meeting's day, once a person gives it, moves every deadline that is counted from it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from minutegraph.graph.check import problems
from minutegraph.graph.reviews.file import read_reviews
from minutegraph.graph.store import writing

from tests.reviewed_papers import Desk

QUAY = """QUAY

Miss Ida Sorrel, Deputy Head of Ferries, spoke about the quay. She undertook to send its plan {due}.
"""
OPEN = (None, None, None)
WITHIN = (None, date(2022, 7, 26), "length")
NEXT = (date(2022, 9, 6), date(2022, 9, 6), "next-meeting")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with writing("memory") as store:
        desk = Desk(tmp_path, store)
        table = desk.papers / "meetings.csv"
        table.write_text(table.read_text() + ",Ottermouth Council,Harbour Panel,2022-09-06\n")
        yield desk


def load(desk: Desk, due: str) -> None:
    desk.write("later.txt", QUAY.format(due=due))
    desk.load()


def due(desk: Desk) -> tuple[object, ...]:
    rows = desk.rows("commitments", "document due_earliest due_latest due_rule")
    (found,) = (row[1:] for row in rows if row[0] == "later.txt")
    return found


def day(desk: Desk, year: int, month: int, on: int) -> None:
    desk.keep(desk.act.date("later.txt", date(year, month, on)))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("within six weeks", WITHIN),
        ("by the end of August", (None, date(2022, 8, 31), "month")),
        ("to the next meeting", NEXT),
        ("to a future meeting", (date(2022, 9, 6), None, "future-meeting")),
        ("once the survey was done", OPEN),
        ("in due course", OPEN),
    ],
)
def test_deadlines_are_counted_from_the_day_that_is_given(
    desk: Desk, words: str, found: tuple[object, ...]
) -> None:
    load(desk, words)
    assert due(desk) == OPEN
    before = desk.store.dump()
    day(desk, 2022, 6, 14)
    assert due(desk) == found
    assert problems(desk.store) == []
    desk.load()
    assert due(desk) == found
    desk.keep(desk.act.revoke(1, read_reviews(desk.file)))
    assert due(desk) == OPEN
    desk.file.write_text("", "utf-8")
    desk.load()
    assert desk.store.dump() == before


def test_they_move_when_another_day_is_given_than_the_paper_has(desk: Desk) -> None:
    table = desk.papers / "meetings.csv"
    table.write_text(table.read_text().replace("Panel,\n", "Panel,2022-05-31\n"))
    load(desk, "within six weeks")
    assert due(desk) == (None, date(2022, 7, 12), "length")
    day(desk, 2022, 6, 14)
    assert due(desk) == WITHIN
    day(desk, 2022, 6, 7)
    assert due(desk) == (None, date(2022, 7, 19), "length")


def test_days_that_a_person_gave_stay(desk: Desk) -> None:
    load(desk, "within six weeks")
    key = desk.key("later.txt", "Statement", "plan")
    desk.keep(desk.act.correct(key, "due_latest", "2022-08-01"))
    day(desk, 2022, 6, 14)
    assert due(desk) == (None, date(2022, 8, 1), "review")
    assert problems(desk.store) == []


def test_that_there_is_no_day_can_be_said_of_a_calendar_s(desk: Desk) -> None:
    load(desk, "to the next meeting")
    day(desk, 2022, 6, 14)
    assert due(desk) == NEXT
    key = desk.key("later.txt", "Statement", "plan")
    desk.keep(desk.act.correct(key, "due_latest", ""))
    assert due(desk) == (None, None, "review")


def test_corrected_words_are_counted_anew(desk: Desk) -> None:
    load(desk, "within six weeks")
    day(desk, 2022, 6, 14)
    key = desk.key("later.txt", "Statement", "plan")
    desk.keep(desk.act.correct(key, "due", "within eight weeks"))
    assert due(desk) == (None, date(2022, 8, 9), "length")
    desk.keep(desk.act.correct(key, "due", "to the next meeting"))
    desk.keep(desk.act.correct(key, "due_kind", "next_meeting"))
    assert due(desk) == NEXT


def test_a_paper_of_no_known_committee_has_deadlines_too(tmp_path: Path) -> None:
    with writing("memory") as store:
        desk = Desk(tmp_path, store)
        (desk.papers / "meetings.csv").unlink()
        after = (date(2022, 6, 15), None, "after-meeting")
        for words, found in (("within six weeks", WITHIN), ("to the next meeting", after)):
            load(desk, words)
            day(desk, 2022, 6, 14)
            assert due(desk) == found
