"""fetch and a site that is slow, busy, broken or hostile."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from minutegraph.ontology.errors import FetchError

from tests.fetched import a_council, bytes_of, fetch, manner
from tests.moderngov_server import serving

ONE = "/mgWebService.asmx/GetMeeting?lMeetingId=1"
PAPER = "/mgConvert2PDF.aspx?ID=504"


@pytest.mark.parametrize(
    "fault", [500, 502, 503, 504, 429, 408, "cut", "half", b"<html>Oops</html>"]
)
def test_a_passing_fault_is_tried_again(tmp_path: Path, fault: object) -> None:
    with serving(a_council()) as council:
        council.faults[ONE] = [fault, fault]
        assert fetch(council, tmp_path).ok
    assert (tmp_path / "meeting-1.xml").exists()
    assert len(council.asked("lMeetingId=1")) == 3


def test_tries_are_further_and_further_apart(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        council.faults[ONE] = [503, 503, 503]
        fetch(council, tmp_path, how=manner(council, first_wait=0.2))
    at = [one.at for one in council.log if one.target == ONE]
    waits = [later - sooner for sooner, later in pairwise(at)]
    assert all(one >= least for one, least in zip(waits, (0.2, 0.4, 0.8), strict=True))


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "1"},
        {
            "Retry-After": "Thu, 02 Mar 2023 10:00:01 GMT",
            "Date": "Thu, 02 Mar 2023 10:00:00 GMT",
        },
    ],
)
def test_retry_after_is_kept_to(tmp_path: Path, headers: dict[str, str]) -> None:
    with serving(a_council()) as council:
        council.faults[ONE] = [(503, headers)]
        assert fetch(council, tmp_path).ok
    at = [one.at for one in council.log if one.target == ONE]
    assert at[1] - at[0] >= 1


def test_a_site_that_wants_to_be_left_alone_is(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        council.faults[ONE] = [(429, {"Retry-After": "86400"})]
        told = fetch(council, tmp_path)
        asked = len(council.log)
        again = fetch(council, tmp_path)
    assert told.stopped
    assert "come back in 86400 s" in told.failed[0][1]
    assert council.log[asked - 1].target == council.log[asked].target == ONE  # and on from there
    assert again.ok


def test_one_broken_meeting_is_told_and_the_rest_kept(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        council.faults[ONE] = [500] * 4
        told = fetch(council, tmp_path)
        again = fetch(council, tmp_path)
    assert not told.ok
    assert [what for what, _ in told.failed] == ["meeting 1"]
    assert "meeting-2.xml" in told.fetched
    assert "2022-03-09" in (tmp_path / "meetings.csv").read_text()  # known all the same
    assert again.fetched == ["meeting-1.xml", "document-501.pdf", "document-503.pdf"]


def test_a_site_that_fails_again_and_again_is_left_alone(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        council.faults = {
            f"/mgWebService.asmx/GetMeeting?lMeetingId={n}": [500] * 4 for n in (6, 2, 4, 5)
        }
        told = fetch(council, tmp_path, how=manner(council, failures=3))
        asked = len(council.log)
        council.faults.clear()
        fetch(council, tmp_path)
    assert told.stopped
    assert not council.log[:asked][-1].target.endswith("=5")
    assert not [one for one in council.log[asked:] if "lMeetingId=1" in one.target]


def test_a_service_that_fails_is_no_reason_to_read_pages(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        council.faults["/mgWebService.asmx/GetCommittees"] = [500] * 4
        with pytest.raises(FetchError, match="500 Internal Server Error"):
            fetch(council, tmp_path)
    assert not council.asked("mgListCommittees")


def test_a_service_that_takes_no_plain_requests_is_off(tmp_path: Path) -> None:
    off = b"Request format is unrecognized for URL unexpectedly ending in '/GetCommittees'."
    with serving(a_council()) as council:
        council.faults["/mgWebService.asmx/GetCommittees"] = [(500, {}, off)]
        told = fetch(council, tmp_path)
    assert "meeting-1.html" in told.fetched


def test_a_page_in_place_of_the_service_is_none(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        council.faults["/mgWebService.asmx/GetCommittees"] = [b"<!DOCTYPE html><html></html>"]
        told = fetch(council, tmp_path)
    assert "meeting-1.html" in told.fetched


def test_slow_answers_come(tmp_path: Path) -> None:
    with serving(replace(a_council(), slow=0.3)) as council:
        assert fetch(council, tmp_path, "13").ok


def test_answers_that_never_come_are_given_up(tmp_path: Path) -> None:
    with serving(replace(a_council(), slow=1)) as council:
        how = manner(council, timeout=0.1, tries=2)
        with pytest.raises(FetchError, match="timed out"):
            fetch(council, tmp_path, how=how)


def test_packed_answers_are_unpacked(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path / "plain")
        council.packed = True
        fetch(council, tmp_path / "packed")
    plain, packed = bytes_of(tmp_path / "plain"), bytes_of(tmp_path / "packed")
    assert plain == packed


def test_papers_that_the_site_refuses_one_after_the_other_are_left(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        council.faults = {f"/mgConvert2PDF.aspx?ID={n}": [403] for n in (501, 503)}
        told = fetch(council, tmp_path, how=manner(council, failures=2))
    assert [what for what, _ in told.failed] == ["paper 501 of meeting 1", "paper 503 of meeting 1"]
    assert "refused those before it" in dict(told.refused)["paper 504 of meeting 4"]
    assert not council.asked("ID=504")
    assert "meeting-4.xml" in told.fetched


def test_a_site_of_another_kind_is_told(tmp_path: Path) -> None:
    with serving(replace(a_council(), committees={})) as council:
        council.service = False
        with pytest.raises(FetchError, match=r"404.*lists no committees"):
            fetch(council, tmp_path)
