"""meetings.csv after a fetch: the site's meetings, and all that a user wrote in it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from minutegraph.loaders.reading.sidecar import read_calendar, read_sidecar
from minutegraph.ontology.errors import UnreadableError

from tests.fetched import a_council, fetch
from tests.moderngov_server import serving


def _table(folder: Path) -> str:
    return (folder / "meetings.csv").read_bytes().decode()


def test_rows_are_sorted_by_day(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
    lines = _table(tmp_path).splitlines()
    days = [line.split(",")[3] for line in lines[1:]]
    assert lines[0] == "file,council,committee,date,url"
    assert days == sorted(days)
    assert len(days) == 9


def test_what_a_user_wrote_stays(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        mine = _table(tmp_path).replace(",url\n", ",url,clerk\n")
        mine = mine.replace("meeting-2.xml,,", "meeting-2.xml,Fenside Council,")
        mine = mine.replace("MId=2&Ver=4\n", "MId=2&Ver=4,Ann Oke\n")
        mine += ",,Ropes Forum,12/05/2022,,by hand\n"
        mine += "notes.txt,,Ropes Forum,2022-05-10,,\n"
        (tmp_path / "notes.txt").write_text("Ropes Forum\n")
        (tmp_path / "meetings.csv").write_text("\ufeff" + mine, "utf-8")
        fetch(council, tmp_path, council="Other Council")
        kept = _table(tmp_path)
        fetch(council, tmp_path, council="Other Council")
    given = read_sidecar(tmp_path)
    assert given["meeting-2.xml"].council == "Fenside Council"
    assert given["meeting-2.xml"].notes == (("clerk", "Ann Oke"),)
    assert given["meeting-1.xml"].council == "Other Council"
    assert given["notes.txt"].day == date(2022, 5, 10)
    rows = [(row.committee, row.day) for row in read_calendar(tmp_path, given["notes.txt"])]
    assert ("Ropes Forum", date(2022, 5, 12)) in rows
    assert kept.startswith("\ufefffile,")
    assert _table(tmp_path) == kept


def test_a_user_s_day_and_address_hold_against_the_site(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        mine = _table(tmp_path).replace("2023-06-01", "2023-06-02")
        mine = mine.replace("ieListDocuments.aspx?CId=12&MId=4&Ver=4", "my-page")
        (tmp_path / "meetings.csv").write_text(mine, "utf-8")
        council.meetings[3] = replace(council.meetings[3], day=date(2023, 6, 8))
        fetch(council, tmp_path)
    given = read_sidecar(tmp_path)["meeting-4.xml"]
    assert given.day == date(2023, 6, 2)
    assert str(given.url).endswith("/my-page")


def test_a_meeting_that_the_site_moves_moves(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        council.meetings[3] = replace(council.meetings[3], day=date(2023, 6, 8))
        fetch(council, tmp_path)
    given = read_sidecar(tmp_path)
    assert given["meeting-4.xml"].day == given["document-504.pdf"].day == date(2023, 6, 8)


def test_rows_of_other_committees_and_times_stay(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path, "11")
        fetch(council, tmp_path, "12", since=date(2023, 1, 1))
        fetch(council, tmp_path, "12", since=date(2019, 1, 1), until=date(2019, 12, 31))
    given = read_sidecar(tmp_path)
    assert {"meeting-1.xml", "meeting-4.xml", "meeting-7.xml"} <= set(given)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("date,council\n", "line 1: the header is file, council"),
        ("file,date\nx.txt,2022-01-01,more\n", "line 2: more cells"),
        ('file,date\n"x.txt,2022-01-01\n', "no CSV table"),
    ],
)
def test_a_wrong_file_is_told_before_anything_is_asked(
    tmp_path: Path, text: str, told: str
) -> None:
    (tmp_path / "meetings.csv").write_text(text)
    with serving(a_council()) as council, pytest.raises(UnreadableError, match=told):
        fetch(council, tmp_path)
    assert council.log == []
    assert _table(tmp_path) == text
