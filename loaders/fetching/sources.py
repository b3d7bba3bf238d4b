"""The two ways to ask a ModernGov site: its web service, or where that is off, its pages."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

import httpx

from . import answers, page_lists
from .answers import Committee, Listed, Told
from .failures import FaultyError, NotGivenError
from .site import Site, as_asked

Check = Callable[[bytes], object]
Once = Callable[[str, httpx.URL, Check], bytes]  # an answer that is asked for once in a run
_ALL = ("0", "-1")  # what means all committees: the one on some sites, the other on others


class Source(Protocol):
    """A way to ask a site."""

    suffix: str
    one_by_one: bool  # it cannot be asked for all committees at once

    def committees(self) -> list[Committee]:
        """All committees."""
        ...

    def meetings(self, of: Sequence[Committee], since: date, until: date) -> list[Listed]:
        """The meetings of committees, or of all if none is given, between two days."""
        ...

    def address(self, meeting: Listed) -> httpx.URL:
        """Where a meeting is told of."""
        ...

    def check(self, body: bytes) -> object:
        """Raise for what is no answer about a meeting."""
        ...

    def public_part(self, body: bytes) -> bytes:
        """What may be kept of an answer."""
        ...

    def told(self, body: bytes, address: httpx.URL) -> Told:
        """What an answer tells of itself."""
        ...

    def attendance(self, meeting: Listed) -> httpx.URL | None:
        """Where its attendance is told of, if apart."""
        ...


class Service:
    """The web service."""

    suffix = "xml"
    one_by_one = False

    def __init__(self, site: Site, once: Once) -> None:
        self._site = site
        self._once = once

    def committees(self) -> list[Committee]:
        address = self._site.service("GetCommittees")
        return answers.committees(self._once("committees.xml", address, _service_answer))

    def meetings(self, of: Sequence[Committee], since: date, until: date) -> list[Listed]:
        if of:
            return [one for committee in of for one in self._listed(committee.id, since, until)]
        refused: Exception | None = None
        for number in _ALL:
            try:
                if found := self._listed(number, since, until):
                    return found
            except (FaultyError, NotGivenError) as error:
                refused = error
        if refused:
            raise refused
        return []

    def _listed(self, number: str, since: date, until: date) -> list[Listed]:
        address = self._site.service(
            "GetMeetings",
            lCommitteeId=number,
            sFromDate=as_asked(since),
            sToDate=as_asked(until),
        )
        return answers.meetings(self._once(f"meetings-{number}.xml", address, answers.meetings))

    def address(self, meeting: Listed) -> httpx.URL:
        return self._site.service("GetMeeting", lMeetingId=meeting.id)

    def check(self, body: bytes) -> object:
        return answers.told(body)

    def public_part(self, body: bytes) -> bytes:
        return answers.public_part(body)

    def told(self, body: bytes, address: httpx.URL) -> Told:
        return answers.told(body)

    def attendance(self, meeting: Listed) -> httpx.URL | None:
        return None  # told with the meeting


class Pages:
    """The pages."""

    suffix = "html"
    one_by_one = True

    def __init__(self, site: Site, once: Once) -> None:
        self._site = site
        self._once = once

    def committees(self) -> list[Committee]:
        address = self._site.page("mgListCommittees.aspx")
        return page_lists.committees(self._once("committees.html", address, page_lists.check_page))

    def meetings(self, of: Sequence[Committee], since: date, until: date) -> list[Listed]:
        return [one for committee in of for one in self._listed(committee)]

    def _listed(self, committee: Committee) -> list[Listed]:
        address = self._site.page("ieListMeetings.aspx", CId=committee.id, Year=0)
        body = self._once(f"meetings-{committee.id}.html", address, page_lists.check_page)
        return page_lists.meetings(body, committee)

    def address(self, meeting: Listed) -> httpx.URL:
        return self._site.meeting(meeting.committee.id, meeting.id)

    def check(self, body: bytes) -> object:
        return page_lists.check_page(body)

    def public_part(self, body: bytes) -> bytes:
        return body  # a page shows nothing else

    def told(self, body: bytes, address: httpx.URL) -> Told:
        return page_lists.told(body, address)

    def attendance(self, meeting: Listed) -> httpx.URL | None:
        return self._site.page("mgMeetingAttendance.aspx", ID=meeting.id)


def _service_answer(body: bytes) -> object:
    if b"<html" in body[:4096].lower():
        raise NotGivenError("a page and no web service")
    return answers.committees(body)
