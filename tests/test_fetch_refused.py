"""fetch refuses what is too large, what is no paper, and what robots.txt forbids."""

import gzip
from dataclasses import replace
from pathlib import Path

import pytest
from minutegraph.loaders.fetching import body
from minutegraph.loaders.fetching.failures import UnfitError
from minutegraph.ontology.errors import FetchError

from tests.fetched import a_council, fetch, manner
from tests.moderngov_council import PDF, Council, Item, Paper
from tests.moderngov_server import serving

ONE = "/mgWebService.asmx/GetMeeting?lMeetingId=1"
PAPER = "/mgConvert2PDF.aspx?ID=504"


def _with_paper(council: Council, content: bytes) -> None:
    item = Item("Quays", "Agreed.", papers=(Paper(504, body=content),))
    council.meetings[3] = replace(council.meetings[3], items=(item,))


@pytest.mark.parametrize("packed", [True, False])
def test_too_large_a_paper_is_refused_once(tmp_path: Path, packed: bool) -> None:
    with serving(replace(a_council(), packed=packed)) as council:
        _with_paper(council, PDF + bytes(2_000_000))
        how = manner(council, largest_paper=1_000_000)
        told = fetch(council, tmp_path, how=how)
        fetch(council, tmp_path, how=how)
    why = dict(told.refused)["paper 504 of meeting 4"]
    assert "larger than 1 MB" in why
    assert told.ok
    assert len(council.asked("ID=504")) == 1


def test_what_unpacks_to_too_much_is_given_up_early() -> None:
    bomb = gzip.compress(gzip.compress(bytes(80_000_000)))
    packed = gzip.decompress(bomb)
    assert len(packed) < 1_000_000
    with pytest.raises(UnfitError, match="larger than 5 MB"):
        body.whole([packed[:1000], packed[1000:]], "gzip", 5_000_000)


def test_xml_with_entities_is_refused(tmp_path: Path) -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        b"<meeting><meetingid>&b;</meetingid></meeting>"
    )
    with serving(a_council()) as council:
        council.faults[ONE] = [bomb]
        told = fetch(council, tmp_path)
    assert "DTD or entities" in dict(told.refused)["meeting 1"]
    assert len(council.asked("lMeetingId=1")) == 1


def test_xml_nested_without_end_is_told(tmp_path: Path) -> None:
    deep = b"<x>" * 50_000 + b"</x>" * 50_000
    item = b"<agendaitem><isrestricted>True</isrestricted><agendatext>9 groats</agendatext>"
    with serving(a_council()) as council:
        council.faults[ONE] = [b"<meeting>" + item + b"</agendaitem>" + deep + b"</meeting>"]
        told = fetch(council, tmp_path)
    assert "nested too deeply" in dict(told.refused)["meeting 1"]
    assert "meeting-2.xml" in told.fetched


@pytest.mark.parametrize("wait", ["²", "soon", "-5", "", "1e9"])
def test_a_wait_that_is_none_is_not_kept_to(tmp_path: Path, wait: str) -> None:
    with serving(a_council()) as council:
        council.faults[ONE] = [(503, {"Retry-After": wait})]
        assert fetch(council, tmp_path).ok


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"MZ\x90\x00", "neither PDF nor DOCX nor ODT"),
        (b"PK\x03\x04 a spreadsheet xl/workbook.xml", "neither PDF nor DOCX nor ODT"),
    ],
)
def test_what_load_cannot_read_is_asked_for_once(tmp_path: Path, content: bytes, why: str) -> None:
    with serving(a_council()) as council:
        _with_paper(council, content)
        told = fetch(council, tmp_path)
        again = fetch(council, tmp_path)
    assert why in dict(told.refused)["paper 504 of meeting 4"]
    assert told.refused == again.refused
    assert len(council.asked("ID=504")) == 1


def test_a_login_page_in_place_of_a_paper_is_told(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        _with_paper(council, b"<!DOCTYPE html><html>Sign in</html>")
        told = fetch(council, tmp_path)
    assert "a page came instead of the paper" in dict(told.failed)["paper 504 of meeting 4"]


def test_robots_are_heeded(tmp_path: Path) -> None:
    rules = "User-agent: *\nDisallow: /mgConvert2PDF.aspx\n"
    with serving(replace(a_council(), robots=rules)) as council:
        told = fetch(council, tmp_path)
    assert not council.asked("mgConvert2PDF")
    assert "robots.txt" in dict(told.refused)["paper 504 of meeting 4"]
    assert "meeting-4.xml" in told.fetched
    assert len(council.asked("robots.txt")) == 1


def test_a_rule_for_us_by_name_is_heeded(tmp_path: Path) -> None:
    rules = "User-agent: *\nAllow: /\n\nUser-agent: minutegraph\nDisallow: /\n"
    with (
        serving(replace(a_council(), robots=rules)) as council,
        pytest.raises(FetchError, match=r"robots\.txt of 127\.0\.0\.1 asks programs not to"),
    ):
        fetch(council, tmp_path)
    assert council.asked() == ["/robots.txt"]


def test_a_pause_that_robots_ask_for_is_made(tmp_path: Path) -> None:
    rules = "User-agent: *\nCrawl-delay: 0.3\n"
    with serving(replace(a_council(), robots=rules)) as council:
        fetch(council, tmp_path, "13")
    at = [one.at for one in council.log]
    assert at[-1] - at[-2] >= 0.3


def test_robots_that_cannot_be_had_forbid_all(tmp_path: Path) -> None:
    with (
        serving(replace(a_council(), robots=503)) as council,
        pytest.raises(FetchError, match="503"),
    ):
        fetch(council, tmp_path)
    assert set(council.asked()) == {"/robots.txt"}
