"""fetch: what comes of a council's site, and what is asked of it."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from minutegraph.loaders.fetching.web import AGENT
from minutegraph.loaders.read import Given
from minutegraph.loaders.reading.sidecar import read_calendar, read_sidecar
from minutegraph.ontology.errors import FetchError, UsageError

from tests.fetched import TODAY, a_council, bytes_of, fetch, manner
from tests.moderngov_server import PDF, Item, Paper, serving

ALL = [
    "document-501.pdf", "document-503.pdf", "document-504.pdf", "document-505.pdf",
    "meeting-1.xml", "meeting-2.xml", "meeting-4.xml",
]  # fmt: skip


def papers_in(folder: Path) -> list[str]:
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    return [name for name in names if name != "meetings.csv"]


@pytest.mark.parametrize("number", ["0", "-1"])
def test_all_committees_under_either_number(tmp_path: Path, number: str) -> None:
    with serving(replace(a_council(), all_committees=number)) as council:
        told = fetch(council, tmp_path)
    assert told.ok
    assert told.meetings == 5
    assert sorted(told.fetched) == papers_in(tmp_path) == ALL


def test_answers_are_kept_as_they_came(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path, "Harbour Board")
    answer = (tmp_path / "meeting-4.xml").read_bytes()
    assert answer.startswith(b'<?xml version="1.0" encoding="utf-8"?>\r\n<meeting>')
    assert b'attendance="Expected"' in answer
    assert answer.endswith(b"</meeting>\r\n")


def test_days_are_asked_for_as_the_service_wants_them(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path, "Harbour Board")
    assert [*council.asked("GetMeetings?")] == [
        "/mgWebService.asmx/GetMeetings?lCommitteeId=12"
        "&sFromDate=01%2F01%2F2022&sToDate=31%2F12%2F2023"
    ]
    assert not council.asked("lMeetingId=7")


def test_a_range_that_the_site_ignores_is_kept_to(tmp_path: Path) -> None:
    council = a_council()
    with serving(council):
        council.faults["*"] = []
        wide = {"since": date(2019, 1, 1), "until": date(2024, 1, 1)}
        fetch(council, tmp_path / "wide", "12", **wide)
        everything = (tmp_path / "wide" / "meeting-7.xml").exists()
        listing = _listing(council)
        council.faults = {council.asked("GetMeetings?")[0]: [listing]}
        fetch(council, tmp_path / "narrow", "12")
    assert everything
    assert not (tmp_path / "narrow" / "meeting-7.xml").exists()


def _listing(council: object) -> bytes:
    from tests.moderngov_server import _service

    query = {"lcommitteeid": "12", "sfromdate": "2022-01-01", "stodate": "2023-12-31"}
    found = _service(council, "/mgWebService.asmx/GetMeetings", query)  # type: ignore[arg-type]
    assert found
    assert b"2019" in found
    return found


@pytest.mark.parametrize(
    "words", ["11", "Parks & Trees Panel", "parks and trees panel", " Parks &  Trees Panel "]
)
def test_a_committee_by_name_or_number(tmp_path: Path, words: str) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path, words)
    assert papers_in(tmp_path) == [
        "document-501.pdf", "document-503.pdf", "meeting-1.xml", "meeting-2.xml",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Park & Tree Panel", "nearest: Parks & Trees Panel (11)"),
        ("licensing", "nearest: Café Licensing Committee (13)"),
        ("99", "no committee '99' on the site"),
    ],
)
def test_an_unknown_committee_is_told_with_the_nearest(
    tmp_path: Path, words: str, told: str
) -> None:
    with serving(a_council()) as council, pytest.raises(UsageError, match=words) as error:
        fetch(council, tmp_path, words)
    assert told in str(error.value)


def test_the_folder_is_what_load_reads(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path, council="Fenside Council")
    given = read_sidecar(tmp_path)
    assert sorted(given) == ALL
    assert given["meeting-1.xml"] == Given(
        "Fenside Council",
        "Parks & Trees Panel",
        date(2022, 3, 9),
        f"{council.address}ieListDocuments.aspx?CId=11&MId=1&Ver=4",
    )
    days = [(row.committee, row.day) for row in read_calendar(tmp_path, Given())]
    assert days == [
        ("Café Licensing Committee", date(2022, 4, 4)),
        ("Harbour Board", date(2023, 9, 7)),
    ]


def test_minutes_among_the_papers_are_not_of_the_meeting_that_approves_them(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
    given = read_sidecar(tmp_path)["document-503.pdf"]
    assert (given.committee, given.day) == (None, date(2022, 2, 9))


def test_restricted_text_is_not_kept(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        told = fetch(council, tmp_path)
    answer = (tmp_path / "meeting-2.xml").read_text("utf-8")
    assert "The Panel noted it." in answer
    assert "Land" in answer
    assert not any("groats" in path.read_text("latin-1") for path in _files(tmp_path))
    assert ("items of meeting 2", "1 restricted, of which no text is kept") in told.refused
    assert not council.asked("502")


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_paper_that_becomes_restricted_goes(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        closed = Item("Quays", "The Board agreed.", papers=(Paper(504, restricted=True),))
        council.meetings[3] = replace(council.meetings[3], items=(closed,))
        told = fetch(council, tmp_path)
    assert not (tmp_path / "document-504.pdf").exists()
    assert "document-504.pdf" not in read_sidecar(tmp_path)
    assert ("paper 504 of meeting 4", "restricted: not for the public") in told.refused


def test_a_meeting_that_is_cancelled_later_goes(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        council.meetings[4] = replace(council.meetings[4], status="Cancelled")
        council.meetings[3] = replace(council.meetings[3], shown=False)
        fetch(council, tmp_path)
    assert date(2023, 9, 7) not in [row.day for row in read_calendar(tmp_path, Given())]
    assert not (tmp_path / "meeting-4.xml").exists()
    assert "meeting-4.xml" not in read_sidecar(tmp_path)


def test_what_cannot_have_changed_is_not_asked_again(tmp_path: Path) -> None:
    with serving(replace(a_council(), etags=True)) as council:
        fetch(council, tmp_path)
        before = bytes_of(tmp_path)
        council.log.clear()
        told = fetch(council, tmp_path)
    assert bytes_of(tmp_path) == before
    assert (told.fetched, sorted(told.unchanged)) == ([], ALL)
    again = [(one.target.partition("?")[2], one.status) for one in council.log[3:]]
    assert again == [
        ("lMeetingId=6", 304), ("lMeetingId=4", 304), ("ID=504", 304),
        ("lMeetingId=5", 304), ("ID=505", 304),
    ]  # fmt: skip


def test_minutes_that_are_published_or_changed_later_come(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        council.meetings[4] = replace(council.meetings[4], minuted=True)
        amended = Item("Quays", "The Board agreed, as amended.", papers=(Paper(504),))
        council.meetings[3] = replace(council.meetings[3], items=(amended,))
        council.meetings[0] = replace(council.meetings[0], items=())  # old and settled
        told = fetch(council, tmp_path)
        late = fetch(council, tmp_path, today=TODAY + timedelta(days=200))
    assert told.fetched == ["meeting-4.xml", "meeting-5.xml"]
    assert not (tmp_path / ".fetch" / "meeting-5.xml").exists()
    assert read_sidecar(tmp_path)["meeting-5.xml"].day == date(2023, 9, 7)
    assert late.fetched == []
    assert council.asked()[-1].endswith("lMeetingId=6")  # the only one without minutes


def test_a_paper_published_anew_comes(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        anew = Paper(504, body=PDF + b"%new\n", published="20/06/2023")
        council.meetings[3] = replace(
            council.meetings[3], items=(Item("Quays", "", papers=(anew,)),)
        )
        told = fetch(council, tmp_path)
    assert told.fetched == ["meeting-4.xml", "document-504.pdf"]
    assert (tmp_path / "document-504.pdf").read_bytes().endswith(b"%new\n")


def test_what_was_removed_from_the_folder_comes_again(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        before = bytes_of(tmp_path)
        (tmp_path / "meeting-1.xml").unlink()
        (tmp_path / "document-501.pdf").write_bytes(b"%PDF- cut")
        (tmp_path / "meetings.csv").unlink()
        fetch(council, tmp_path)
    assert bytes_of(tmp_path) == before


def test_reports_can_be_left_out(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path, minutes_only=True)
    assert papers_in(tmp_path) == [
        "document-503.pdf", "meeting-1.xml", "meeting-2.xml", "meeting-4.xml",
    ]  # fmt: skip


def test_where_the_service_is_off_pages_are_read(tmp_path: Path) -> None:
    with serving(replace(a_council(), service=False)) as council:
        told = fetch(council, tmp_path)
        first = bytes_of(tmp_path)
        council.log.clear()
        again = fetch(council, tmp_path)
    assert told.ok
    assert {"meeting-1.html", "attendance-1.html", "document-501.pdf"} <= set(told.fetched)
    assert "meeting-3.html" not in told.fetched
    assert sorted(read_sidecar(tmp_path)) == papers_in(tmp_path) == sorted(told.fetched)
    assert len(read_calendar(tmp_path, Given())) == 2
    assert not council.asked("MId=1")
    assert (again.fetched, bytes_of(tmp_path)) == ([], first)
    assert not council.asked("502")


def test_draft_minutes_on_a_page_are_asked_again(tmp_path: Path) -> None:
    with serving(replace(a_council(), service=False)) as council:
        council.meetings[0] = replace(council.meetings[0], draft=True)
        fetch(council, tmp_path, "11")
        council.log.clear()
        fetch(council, tmp_path, "11")
        council.meetings[0] = replace(council.meetings[0], draft=False)
        approved = fetch(council, tmp_path, "11")
    assert [one for one in council.asked("ieListDocuments") if "MId=1" in one]
    assert approved.fetched == ["meeting-1.html"]


def test_a_site_that_changes_from_pages_to_service_leaves_one_paper_each(tmp_path: Path) -> None:
    with serving(replace(a_council(), service=False)) as council:
        fetch(council, tmp_path)
        council.service = True
        fetch(council, tmp_path)
    assert not (tmp_path / "meeting-4.html").exists()
    given = read_sidecar(tmp_path)
    assert sorted(given) == papers_in(tmp_path)
    assert len({one.url for one in given.values()}) == len(given)


def test_refused_pages_do_not_matter_while_the_service_answers(tmp_path: Path) -> None:
    with serving(replace(a_council(), pages=False)) as council:
        assert fetch(council, tmp_path).ok
    assert papers_in(tmp_path) == ALL


def test_neither_service_nor_pages(tmp_path: Path) -> None:
    with (
        serving(replace(a_council(), service=False, pages=False)) as council,
        pytest.raises(FetchError, match=r"neither web service nor pages.*404.*403"),
    ):
        fetch(council, tmp_path)


def test_the_agent_says_who_asks_and_asks_slowly(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path, "13", how=manner(council, pause=0.2))
    assert {one.agent for one in council.log} == {AGENT}
    assert AGENT.startswith("minutegraph/")
    assert AGENT.endswith("(+https://w3id.org/minutegraph/)")
    times = [one.at for one in council.log]
    assert all(later - sooner >= 0.2 for sooner, later in pairwise(times))


def test_another_site_is_not_mixed_in(tmp_path: Path) -> None:
    with serving(a_council()) as council, serving(a_council()) as other:
        fetch(council, tmp_path)
        with pytest.raises(UsageError, match="give -o another folder"):
            fetch(other, tmp_path)


def test_since_after_until(tmp_path: Path) -> None:
    with serving(a_council()) as council, pytest.raises(UsageError, match="is after --until"):
        fetch(council, tmp_path, since=date(2024, 2, 1))
