"""fetch repeated: what is new or changed comes, what is gone goes, the rest is not asked for."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from minutegraph.loaders.read import Given
from minutegraph.loaders.reading.sidecar import read_calendar, read_sidecar

from tests.fetched import TODAY, a_council, bytes_of, fetch
from tests.moderngov_council import PDF, Item, Paper
from tests.moderngov_server import serving

ALL = [
    "document-501.pdf", "document-503.pdf", "document-504.pdf", "document-505.pdf",
    "meeting-1.xml", "meeting-2.xml", "meeting-4.xml",
]  # fmt: skip


def papers_in(folder: Path) -> list[str]:
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    return [name for name in names if name != "meetings.csv"]


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
