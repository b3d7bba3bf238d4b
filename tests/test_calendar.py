"""Deadlines that hang on the committee's calendar, from papers and from rows of meetings.csv."""

from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from minutegraph.graph.check import problems
from minutegraph.graph.rows import rows
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.queries.ask import ask

PAPER = """Ottermouth Council

Families Panel

{day}

Ms Ida Larkspur, Head of Lodgings, agreed to report on the survey of empty rooms {due}.
"""
DUE = """SELECT DISTINCT ?rule ?earliest ?latest WHERE { ?c a mg:Commitment ; mg:dueRule ?rule .
  OPTIONAL { ?c mg:earliest ?earliest } OPTIONAL { ?c mg:latest ?latest } } ORDER BY ?earliest"""
CSV = "file,council,committee,date\n"


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


def paper(folder: Path, day: str, due: str = "at a later date") -> Path:
    path = folder / f"{day.replace(' ', '-')}.txt"
    path.write_text(PAPER.format(day=day, due=due))
    return path


def load(store: Store, *paths: Path) -> None:
    assert not load_papers(store, paths, Given()).skipped


def test_the_next_meeting_is_the_first_that_a_paper_or_a_row_tells_of(store: Store, tmp_path: Path):
    paper(tmp_path, "2 February 2023", "at its next meeting")
    paper(tmp_path, "1 June 2023")
    load(store, tmp_path)
    assert list(rows(store, DUE)) == [("next-meeting", "2023-06-01", "2023-06-01")]
    row = ",Ottermouth Council,Families Panel,2023-04-06\n"
    (tmp_path / "meetings.csv").write_text(CSV + row)
    load(store, tmp_path)
    assert list(rows(store, DUE)) == [("next-meeting", "2023-04-06", "2023-04-06")]
    assert problems(store) == []
    (tmp_path / "meetings.csv").write_text(CSV)
    load(store, tmp_path)
    assert list(rows(store, DUE)) == [("next-meeting", "2023-06-01", "2023-06-01")]


@pytest.mark.parametrize(
    ("due", "later", "found"),
    [
        ("at its next meeting", True, ("next-meeting", "2023-06-01", "2023-06-01")),
        ("by the next meeting", True, ("next-meeting", None, "2023-06-01")),
        ("ahead of the next meeting", True, ("next-meeting", None, "2023-05-31")),
        ("to a future meeting", True, ("future-meeting", "2023-06-01", None)),
        ("to a future meeting", False, ("after-meeting", "2023-02-03", None)),
        ("at its next meeting", False, ("after-meeting", "2023-02-03", None)),
        ("at the next meeting of the Harbour Board", True, ("after-meeting", "2023-02-03", None)),
    ],
)
def test_a_meeting_is_found_in_the_calendar_or_not_invented(
    store: Store, tmp_path: Path, due: str, later: bool, found: tuple
):
    paper(tmp_path, "2 February 2023", due)
    if later:
        paper(tmp_path, "1 June 2023")
    load(store, tmp_path)
    assert list(rows(store, DUE)) == [found]


def test_the_order_of_loading_does_not_show(tmp_path: Path):
    papers = [paper(tmp_path, f"{day} 2023", "at its next meeting")
              for day in ("2 February", "6 April", "1 June")]  # fmt: skip
    dumps = set()
    for order in permutations(papers):
        with writing("memory") as store:
            for path in order:
                load(store, path)
            dumps.add(tuple(rows(store, DUE)))
    (found,) = dumps
    assert [day for _, day, _ in found] == ["2023-04-06", "2023-06-01", "2023-06-02"]


def test_the_calendar_is_listed_and_stays(store: Store, tmp_path: Path):
    (tmp_path / "rows").mkdir()
    row = ",Ottermouth Council,Families Panel,06/04/2023\n"
    (tmp_path / "rows" / "meetings.csv").write_text(CSV + row)
    load(store, tmp_path / "rows")
    load(store, paper(tmp_path, "2 February 2023", "at its next meeting"))
    listed = [(r["committee"], r["earliest"], r["documents"]) for r in ask(store, "meetings")]
    assert [(str(c), str(d), str(n)) for c, d, n in listed] == [
        ("Families Panel", "2023-02-02", "1"),
        ("Families Panel", "2023-04-06", "0"),
    ]
    assert not list(rows(store, "SELECT ?m WHERE { ?m a mg:Meeting ; mg:latest ?d FILTER(?d > "
                                f'"{date(2023, 3, 1)}"^^xsd:date) }}'))  # fmt: skip


def test_a_row_without_a_file_needs_committee_and_date(store: Store, tmp_path: Path):
    paper(tmp_path, "2 February 2023")
    (tmp_path / "meetings.csv").write_text(CSV + ",Ottermouth Council,Families Panel,\n")
    summary = load_papers(store, [tmp_path], Given())
    assert "line 2" in summary.skipped[0][1]
    assert "date" in summary.skipped[0][1]


@pytest.mark.parametrize(
    "due", ["at the next meeting of the Harbour Board", "to the next Harbour Board meeting"]
)
@pytest.mark.parametrize("first", ["paper", "row"])
def test_another_body_s_calendar_is_asked_whichever_comes_first(
    store: Store, tmp_path: Path, due: str, first: str
):
    (tmp_path / "rows").mkdir()
    row = ",Ottermouth Council,Harbour Board,2023-03-09\n"
    (tmp_path / "rows" / "meetings.csv").write_text(CSV + row)
    told = paper(tmp_path, "2 February 2023", due)
    for path in (told, tmp_path / "rows") if first == "paper" else (tmp_path / "rows", told):
        load(store, path)
    assert list(rows(store, DUE)) == [("next-meeting", "2023-03-09", "2023-03-09")]
    (tmp_path / "rows" / "meetings.csv").write_text(CSV)
    load(store, tmp_path / "rows")
    assert list(rows(store, DUE)) == [("after-meeting", "2023-02-03", None)]
