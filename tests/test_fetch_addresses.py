"""fetch never connects to what is no public address, however it is written or reached."""

from dataclasses import replace
from pathlib import Path

import pytest
from minutegraph.loaders.fetching.addresses import PUBLIC, Addresses, is_public
from minutegraph.loaders.fetching.failures import RefusedError
from minutegraph.loaders.fetching.manner import Manner
from minutegraph.loaders.fetching.site import site_at
from minutegraph.ontology.errors import FetchError, MinutegraphError, UsageError

from tests.fetched import a_council, fetch, manner
from tests.moderngov_council import Item, Paper
from tests.moderngov_server import serving


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700::1111", "64:ff9b::5db8:d822"])
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1",
        "169.254.169.254", "0.0.0.0", "0.1.2.3", "100.64.0.1", "192.0.0.9", "198.18.0.1",
        "224.0.0.1", "240.0.0.1", "255.255.255.255", "203.0.113.5", "192.88.99.1",
        "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "fec0::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1",
        "64:ff9b:1::1", "2002:7f00:1::", "2001::1", "2001:db8::1", "100::1", "elsewhere", "",
    ],
)  # fmt: skip
def test_not_public(address: str) -> None:
    assert not is_public(address)


def test_a_named_address_is_allowed_on_its_port_alone() -> None:
    own = Addresses(frozenset({("127.0.0.1", 8080)}))
    assert own.allow("127.0.0.1", 8080)
    assert not own.allow("127.0.0.1", 8081)
    assert not own.allow("127.0.0.2", 8080)
    assert not PUBLIC.allow("127.0.0.1", 8080)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "localhost.", "2130706433", "0x7f000001", "0177.0.0.1", "127.1",
        "0", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "①②⑦.0.0.1",
    ],
)  # fmt: skip
def test_no_spelling_of_this_machine_is_asked(tmp_path: Path, host: str) -> None:
    with serving(a_council()) as council:
        address = f"http://{host}:{council.port}/"
        with pytest.raises(MinutegraphError, match=r"no public address|not known|is no address"):
            fetch(council, tmp_path, how=Manner(pause=0, tries=1), address=address)
    assert council.log == []


def test_a_name_that_the_name_service_leads_inside_is_not_asked(tmp_path: Path) -> None:
    """localhost is such a name: its answer is checked, and the address that is connected to."""
    with serving(a_council()) as council:
        how = manner(council, addresses=Addresses(frozenset({("127.0.0.2", council.port)})))
        address = f"http://localhost:{council.port}/"
        with pytest.raises(FetchError, match="no public address"):
            fetch(council, tmp_path, how=how, address=address)
    assert council.log == []


@pytest.mark.parametrize("inside", ["127.0.0.1", "localhost", "[::1]", "169.254.169.254", "0"])
def test_no_redirect_leads_inside(tmp_path: Path, inside: str) -> None:
    with serving(a_council()) as other, serving(a_council()) as council:
        target = f"http://{inside}:{other.port}/secret.pdf"
        council.redirects["/mgConvert2PDF.aspx?ID=504"] = target
        told = fetch(council, tmp_path)
    assert other.log == []
    why = dict(told.refused)["paper 504 of meeting 4"]
    assert "no public address" in why
    assert not (tmp_path / "document-504.pdf").exists()


@pytest.mark.parametrize(
    "target", ["file:///etc/hostname", "ftp://127.0.0.1/x", "http://me:secret@127.0.0.1/x"]
)
def test_no_redirect_leads_out_of_the_web(tmp_path: Path, target: str) -> None:
    with serving(a_council()) as council:
        council.redirects["/mgConvert2PDF.aspx?ID=504"] = target
        told = fetch(council, tmp_path)
    assert "paper 504 of meeting 4" in dict(told.refused)
    assert "secret" not in str(told.refused)


def test_a_redirect_within_the_site_is_followed(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        council.redirects["/mgConvert2PDF.aspx?ID=504"] = "/documents/s504/Report.pdf"
        assert fetch(council, tmp_path).ok
    assert (tmp_path / "document-504.pdf").exists()


def test_a_site_that_has_moved_is_asked_where_it_is(tmp_path: Path) -> None:
    with serving(a_council()) as council, serving(a_council()) as old:
        old.redirects["/mgWebService.asmx/GetCommittees"] = (
            f"{council.address}mgWebService.asmx/GetCommittees"
        )
        both = frozenset({("127.0.0.1", council.port), ("127.0.0.1", old.port)})
        told = fetch(old, tmp_path, how=manner(old, addresses=Addresses(both)))
    assert told.ok
    assert len(told.fetched) == 7
    assert old.asked() == ["/robots.txt", "/mgWebService.asmx/GetCommittees"]
    assert council.asked()[0] == "/robots.txt"


def test_redirects_in_a_circle_end(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        circle = "/mgConvert2PDF.aspx?ID=504"
        council.redirects[circle] = circle
        told = fetch(council, tmp_path)
    assert "redirected more than 5 times" in dict(told.failed)["paper 504 of meeting 4"]
    assert len(council.asked("ID=504")) == 6


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/x.pdf", "file:///etc/hostname", "https://example.org/x.pdf"]
)
def test_papers_elsewhere_are_not_fetched(tmp_path: Path, url: str) -> None:
    with serving(a_council()) as council:
        papers = (Paper(504, url=url),)
        council.meetings[3] = replace(
            council.meetings[3], items=(Item("Quays", "", papers=papers),)
        )
        told = fetch(council, tmp_path)
    assert dict(told.refused)["paper 504 of meeting 4"] == f"{url} is not of this site"


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ("democracy.example.gov.uk", "https://democracy.example.gov.uk/"),
        ("http://democracy.example.gov.uk", "http://democracy.example.gov.uk/"),
        (
            "https://example.gov.uk/moderngov/(S(a1b2))/ieListMeetings.aspx?CId=1#x",
            "https://example.gov.uk/moderngov/",
        ),
        ("https://example.gov.uk/mgWebService.asmx?op=GetMeeting", "https://example.gov.uk/"),
    ],
)
def test_any_page_leads_to_its_site(given: str, base: str) -> None:
    assert str(site_at(given).base) == base


@pytest.mark.parametrize(
    "given", ["", "ftp://example.org", "file:///etc", "https://a:b@example.org", "http://[::1"]
)
def test_what_is_no_web_address_is_told(given: str) -> None:
    with pytest.raises(UsageError, match="such as https://democracy"):
        site_at(given)


def test_refusals_name_the_host_and_the_address() -> None:
    from minutegraph.loaders.fetching.connecting import CheckedBackend

    with pytest.raises(RefusedError, match=r"localhost leads to (127.0.0.1|::1)"):
        CheckedBackend(PUBLIC).connect_tcp("localhost", 80)


def test_one_address_inside_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    from minutegraph.loaders.fetching.connecting import CheckedBackend

    def answers(host: str, port: int, **more: object) -> list[tuple[object, ...]]:
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in ("93.184.216.34", "10.0.0.7")
        ]

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    monkeypatch.setattr(socket, "create_connection", None)  # nothing may be connected to
    with pytest.raises(RefusedError, match=r"leads to 10\.0\.0\.7"):
        CheckedBackend(PUBLIC).connect_tcp("council.example", 443)
