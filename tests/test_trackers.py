"""Action trackers: each row is a commitment with its owner, and what became of it."""

from datetime import date
from pathlib import Path

import pytest
from minutegraph.graph.store import open_writing
from minutegraph.loaders.find import find
from minutegraph.loaders.findings import Decision, Progress, Statement
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.read import Given
from minutegraph.loaders.tracker_heads import is_tracker
from minutegraph.loaders.understand import here
from minutegraph.ontology.errors import UnreadableError
from minutegraph.queries.ask import ask

from tests.forms import tracker
from tests.forms.compare import Found, findings, loaded

FORMS = {
    "a.txt": tracker.as_text(),
    "a.csv": tracker.as_csv(),
    "b.csv": tracker.as_csv(";"),
    "a.html": tracker.as_page(),
}


def _of(found: set[Found], *kinds: str) -> list[Found]:
    return sorted(one for one in found if one[0] in kinds)


@pytest.mark.parametrize("name", FORMS)
def test_a_row_is_a_commitment_with_its_owner(name: str, tmp_path: Path) -> None:
    document = loaded(tmp_path, name, FORMS[name])
    told = [f for f in find(document) if isinstance(f, Statement)]
    owners = [s.debtor.passage.quote if s.debtor else None for s in told]
    assert owners == ["Head of Grounds", "Head of Ecology", None]
    assert [s.kind for s in told] == ["resolution"] * 3
    assert [s.latest for s in told] == [date(2021, 6, 30), date(2021, 9, 30), None]
    assert told[2].origin == "Cabinet; 08/06/2021"
    states = [f.state for f in find(document) if isinstance(f, Progress)]
    assert states == ["delivered", "outstanding", "outstanding"]
    assert not [f for f in find(document) if isinstance(f, Decision)]


@pytest.mark.parametrize("name", FORMS)
def test_all_forms_say_the_same(name: str, tmp_path: Path) -> None:
    text = findings(loaded(tmp_path, "x.txt", FORMS["a.txt"]))
    form = findings(loaded(tmp_path, name, FORMS[name]))
    kinds = ("Statement", "Progress", "PostNamed")
    assert _of(text, *kinds) == _of(form, *kinds)


def test_the_store_keeps_the_origin_as_said_and_the_state(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(FORMS["a.html"], encoding="utf-8")
    store = open_writing("memory")
    load_papers(store, [tmp_path], Given(council="Quarryford Borough Council"), understand=here)
    rows = [dict(row) for row in ask(store, "commitments")]
    assert {(r["action"], r["status"]) for r in rows} == {
        ("That a list of felled oaks be published", "delivered"),
        ("That the pond be surveyed for newts", "outstanding"),
        ("That benches be repaired", "outstanding"),
    }
    assert {(r["meeting_earliest"], r["origin"]) for r in rows} == {
        (date(2021, 5, 4), "Tree Panel; 04/05/2021"),
        (date(2021, 6, 8), "Cabinet; 08/06/2021"),
    }


def test_a_row_that_tells_no_origin_has_no_meeting(tmp_path: Path) -> None:
    table = (
        "Action | Owner | Status\nMend the gate | Head of Grounds | Open\nNo action | – | Closed"
    )
    minutes = f"Tree Panel - 4 May 2021\n\n1. Tracker\n\n{table}\n\n2. Oaks\n\nThey stood.\n"
    (tmp_path / "a.txt").write_text(minutes, encoding="utf-8")
    store = open_writing("memory")
    load_papers(store, [tmp_path], Given(council="Quarryford Borough Council"), understand=here)
    (row,) = (dict(row) for row in ask(store, "commitments"))
    assert (row["action"], row["status"]) == ("Mend the gate", "outstanding")
    assert (row["meeting_earliest"], row["origin"]) == (None, None)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Action | Owner | Status", True),
        ("Ref | Request | Officer | Response", True),
        ("Action agreed | Lead officer | Target date | RAG", True),
        ("Name | Role | Attendance", False),
        ("Who | What | When", False),
        ("Ward | Recycling | Target", False),
        ("Risk | Mitigation | Owner | Status", False),
    ],
)
def test_what_heads_a_tracker(head: str, expected: bool) -> None:
    assert is_tracker(head.split(" | ")) is expected


def test_a_table_that_breaks_off_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no CSV table to its end"):
        loaded(tmp_path, "a.csv", tracker.as_csv() + '4/21,"unclosed')
