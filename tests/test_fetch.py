"""fetch: what comes of a council's site, and what is asked of it."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from minutegraph.loaders.fetching.web import AGENT
from minutegraph.loaders.read import Given
from minutegraph.loaders.reading.sidecar import read_calendar, read_sidecar
from minutegraph.ontology.errors import UsageError

from tests.fetched import a_council, fetch, manner
from tests.moderngov_server import serving

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
    from tests.moderngov_answers import service

    query = {"lcommitteeid": "12", "sfromdate": "2022-01-01", "stodate": "2023-12-31"}
    found = service(council, "/mgWebService.asmx/GetMeetings", query)  # type: ignore[arg-type]
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


def test_reports_can_be_left_out(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path, minutes_only=True)
    assert papers_in(tmp_path) == [
        "document-503.pdf", "meeting-1.xml", "meeting-2.xml", "meeting-4.xml",
    ]  # fmt: skip


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
