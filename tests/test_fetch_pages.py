"""fetch where the web service is switched off, or the pages are refused."""

from dataclasses import replace
from pathlib import Path

import pytest
from minutegraph.loaders.read import Given
from minutegraph.loaders.reading.sidecar import read_calendar, read_sidecar
from minutegraph.ontology.errors import FetchError

from tests.fetched import a_council, bytes_of, fetch
from tests.moderngov_server import serving

ALL = [
    "document-501.pdf", "document-503.pdf", "document-504.pdf", "document-505.pdf",
    "meeting-1.xml", "meeting-2.xml", "meeting-4.xml",
]  # fmt: skip


def papers_in(folder: Path) -> list[str]:
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    return [name for name in names if name != "meetings.csv"]


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
