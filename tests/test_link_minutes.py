"""Minutes that a meeting approves belong to an earlier meeting of its committee."""

from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from minutegraph.graph.check import problems
from minutegraph.graph.minutes_words import approves, days_named, of_own_meeting, subject_to
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.document import Item
from minutegraph.loaders.findings import Decision
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.loaders.understand import here
from minutegraph.queries.ask import ask

from tests.papers_by_hand import paper, place, put

PAPER = "{council}\n\n{committee}\n\n{day}\n\n{said}\n"
MARCH, APRIL = "2 March 2021", "6 April 2021"
APPROVED = "The minutes of the meeting held on 2 March 2021 were approved as a correct record"
OTHER = "Members spoke of the lamps."
CSV = "file,council,committee,date\n"
COLUMNS = ["committee", "earliest", "minutes_of", "subject_to", "why"]


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


def write(folder: Path, name: str, day: str, said: str, **place: str) -> Path:
    at = {"council": "Ottermouth Council", "committee": "Families Panel", **place}
    (folder / name).write_text(PAPER.format(day=day, said=said, **at))
    return folder / name


def load(store: Store, *paths: Path) -> None:
    assert not load_papers(store, paths, Given(), understand=here).skipped


def found(store: Store) -> list[tuple[object, ...]]:
    return [tuple(row[c] for c in COLUMNS) for row in ask(store, "minutes-approved")]


LINK = (
    "Families Panel", date(2021, 4, 6), date(2021, 3, 2), None,
    "the same committee met on 2 March 2021",
)  # fmt: skip


def test_approved_minutes_lead_to_their_meeting_in_any_order_and_follow_changes(tmp_path: Path):
    files = [
        write(tmp_path, "march.txt", MARCH, OTHER),
        write(tmp_path, "april.txt", APRIL, f"{APPROVED}."),
        write(tmp_path, "lamps.txt", MARCH, OTHER, committee="Lamps Panel"),
    ]
    dumps: set[bytes] = set()
    for order in permutations(files):
        with writing("memory") as store:
            for path in order:
                load(store, path)
            assert found(store) == [LINK]
            assert problems(store) == []
            dumps.add(store.dump())
    assert len(dumps) == 1


def test_the_link_goes_when_the_earlier_paper_is_of_another_day(store: Store, tmp_path: Path):
    write(tmp_path, "march.txt", MARCH, OTHER)
    write(tmp_path, "april.txt", APRIL, f"{APPROVED}.")
    load(store, tmp_path)
    assert found(store) == [LINK]
    write(tmp_path, "march.txt", "9 March 2021", OTHER)
    load(store, tmp_path)
    assert found(store) == []
    write(tmp_path, "march.txt", MARCH, OTHER, council="Nethermoor Council")
    load(store, tmp_path)
    assert found(store) == []


def test_a_meeting_of_the_calendar_will_do_and_goes_with_its_row(store: Store, tmp_path: Path):
    write(tmp_path, "april.txt", APRIL, f"{APPROVED}, subject to Ms Pym being shown as present.")
    load(store, tmp_path)
    assert found(store) == []
    (tmp_path / "meetings.csv").write_text(CSV + ",Ottermouth Council,Families Panel,2021-03-02\n")
    load(store, tmp_path)
    assert found(store) == [(*LINK[:3], "subject to Ms Pym being shown as present", LINK[4])]
    assert problems(store) == []
    (tmp_path / "meetings.csv").write_text(CSV)
    load(store, tmp_path)
    assert found(store) == []


@pytest.mark.parametrize(
    "said",
    [
        "The minutes of the Lamps Panel held on 2 March 2021 were approved.",
        "The minutes of the meeting held on 2 March 2021 were not approved.",
        "RESOLVED: That approval of the minutes of the meeting held on 2 March 2021 be deferred.",
        "The minutes of the meeting held on 6 April 2021 were approved.",
        "The minutes of the last meeting were approved.",
        "The plan of 2 March 2021 was approved.",
    ],
)
def test_what_is_no_link(store: Store, tmp_path: Path, said: str):
    write(tmp_path, "march.txt", MARCH, OTHER)
    write(tmp_path, "april.txt", APRIL, said)
    load(store, tmp_path)
    assert found(store) == []


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("minutes of the meeting held on Tuesday, 2nd March, 2021 be signed", ["2021-03-02"]),
        ("minutes of the meetings held on 2 and 16 March 2021 were agreed",
         ["2021-03-02", "2021-03-16"]),
        ("minutes of the meetings of 2 February and 2 March 2021", ["2021-02-02", "2021-03-02"]),
        ("Minutes of the Meeting held 02/03/2021 were APPROVED", ["2021-03-02"]),
        ("minutes of the meeting held on 2 December were agreed", ["2020-12-02"]),
        ("minutes of the meeting held on 2 March 2021 were approved and the minutes of the Lamps"
         " Panel of 9 March 2021 were noted", ["2021-03-02"]),
        ("minutes of the meeting held on 2 March 2021 and of the special meeting held on 9 March"
         " 2021 be approved", ["2021-03-02", "2021-03-09"]),
        ("minutes of the meeting held on 30 February 2021 were agreed", []),
    ],
)  # fmt: skip
def test_days_that_are_named(words: str, days: list[str]):
    assert days_named(words, date(2021, 4, 6)) == [date.fromisoformat(day) for day in days]


def test_whose_minutes_they_are():
    own = ("ottermouth-council", "families-panel")
    assert of_own_meeting("minutes of the Families Panel meeting held on 2 March 2021", *own)
    assert of_own_meeting("minutes of the last hybrid meeting held on Tuesday 2 March", *own)
    assert not of_own_meeting("minutes of the sub-committee held on 2 March 2021", *own)
    assert not of_own_meeting("minutes of the Council meeting held on 2 March 2021", *own)
    assert not of_own_meeting("minutes of the Lamps Panel be approved", *own)
    assert of_own_meeting("minutes be signed by the Chair", *own)
    full = ("ottermouth-council", "full-council")
    assert of_own_meeting("minutes of Ottermouth Council held on 2 March 2021", *full)
    assert not of_own_meeting("minutes of Nethermoor Council held on 2 March 2021", *full)
    assert not of_own_meeting("minutes of the Families Board held on 2 March 2021", *own)


def test_approval_and_what_it_is_subject_to():
    words = "minutes of the meeting held on 2 March 2021 were approved"
    assert approves(words)
    assert approves(f"{words}, subject to the word “not” being added")
    assert not approves("minutes of the meeting held on 2 March 2021 were noted")
    assert subject_to(words, f"The {words}.") is None
    assert subject_to(words, f"Subject to a new date in item 4, the {words}.") == (
        "Subject to a new date in item 4"
    )


def test_the_title_of_the_item_tells_the_day(store: Store):
    said = "That the minutes be approved"
    document = paper("b.txt", f"{said}.", "2021-04-06")
    title = "Minutes of the meeting held on 2 March 2021"
    document = replace(document, items=(Item(title, document.body[0]),))
    put(store, document, (), (Decision(place(document, said), outcome="approved", wording=said),))
    put(store, paper("a.txt", OTHER, "2021-03-02"))
    assert found(store) == [LINK]
