"""Who attended, who sent apologies, who was absent: from lists and from sentences."""

from pathlib import Path

import pytest
from minutegraph.graph.store import open_writing
from minutegraph.loaders.findings import Attendance
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.people.find_attendance import find_attendance
from minutegraph.loaders.read import Given
from minutegraph.loaders.understand import here
from minutegraph.queries.ask import ask

from tests.forms import meeting
from tests.forms.compare import loaded

HEAD = "Tree Panel - 4 May 2021\n\n"
BODY = "\n\n1. Oaks\n\nThe Panel considered the oaks in the park at some length.\n"


def _told(tmp_path: Path, lists: str) -> list[tuple[str, str]]:
    document = loaded(tmp_path, "a.txt", HEAD + lists + BODY)
    return [(_name(found), found.presence) for found in find_attendance(document)]


def _name(found: Attendance) -> str:
    return found.passage.quote.split()[-1]


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        ("Present: Councillor Delia Marrow (Chair), Councillor Orla Venn",
         [("Marrow", "present"), ("Venn", "present")]),
        ("Apologies for absence were received from Councillors Delia Marrow and Rufus Tench.",
         [("Marrow", "apologies"), ("Tench", "apologies")]),
        ("Apologies: Councillor Delia Marrow (Councillor Orla Venn substituting)",
         [("Marrow", "apologies")]),
        ("Apologies were received from Councillor Delia Marrow and Councillor Orla Venn attended "
         "as substitute.", [("Marrow", "apologies")]),
        ("Apologies for lateness were received from Councillor Delia Marrow.", []),
        ("Absent: Councillor Rufus Tench", [("Tench", "absent")]),
        ("Present: Councillor Orla Venn (substitute for Councillor Rufus Tench)",
         [("Venn", "present")]),
        ("In attendance: Greta Lumb (Head of Grounds)", [("Lumb", "in attendance")]),
        ("Apologies for absence: None", []),
        ("Contact officer: Greta Lumb", []),
        ("Apologies were received from Councillor Delia Marrow, for whom Councillor Orla Venn "
         "was substituting.", [("Marrow", "apologies")]),
        ("An apology for absence was received from Councillor Delia Marrow.",
         [("Marrow", "apologies")]),
        ("The Chair offered apologies for the late papers from Councillor Delia Marrow.", []),
        ("Members absent: Councillor Rufus Tench", [("Tench", "absent")]),
        ("Name | Role | Attendance\nCllr Delia Marrow | Chair | Present\n"
         "Cllr Orla Venn | Member | Apologies\nCllr Una Late | Member | Expected",
         [("Marrow", "present"), ("Venn", "apologies")]),
    ],
)  # fmt: skip
def test_a_list_tells_who_was_there(
    lists: str, expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    assert _told(tmp_path, lists) == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.txt", meeting.as_text()), ("a.html", meeting.as_page()), ("a.xml", meeting.as_service())],
)
def test_the_store_answers_who_attended(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    store = open_writing("memory")
    load_papers(store, [tmp_path], Given(council=meeting.COUNCIL), understand=here)
    rows = [dict(row) for row in ask(store, "attendance")]
    assert [(r["name"], r["presence"]) for r in rows] == [
        ("Delia Marrow", "present"), ("Greta Lumb", "in attendance"), ("Orla Venn", "present"),
        ("Piet Sandal", "present"), ("Rufus Tench", "apologies"),
    ]  # fmt: skip
    assert {r["committee"] for r in rows} == {meeting.COMMITTEE}
    held = {(r["name"], r["post"]) for r in map(dict, ask(store, "holdings"))}
    assert ("Delia Marrow", "Chair") in held
    assert ("Piet Sandal", "Vice-Chair") in held
    assert ("Rufus Tench", "Member") in held
