"""What the answers of a ModernGov web service say, and what of them may be kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from html import unescape
from xml.etree.ElementTree import Element, ParseError, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from .failures import FaultyError, RefusedError

_ID = re.compile(r"[0-9]{1,12}")
# What a restricted item may still tell: that it is there, not what it says.
_OPEN = re.compile(r"agendaitemid|.*number.*|is[a-z]+|actualmeetingdate|meetingdate|meetingtime")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_RESTRICTED = "isrestricted"
_DISPLAYED = "isdisplayallowed"


@dataclass(frozen=True)
class Committee:
    """A committee as the site lists it."""

    id: str
    name: str


@dataclass(frozen=True)
class Listed:
    """A meeting as a list of the site tells of it."""

    id: str
    committee: Committee
    day: date
    status: str

    @property
    def cancelled(self) -> bool:
        """Whether it is not to be held."""
        return is_cancelled(self.status)


@dataclass(frozen=True)
class Linked:
    """A paper that a meeting links to."""

    id: str
    title: str
    url: str
    mark: str = ""
    restricted: bool = False
    elsewhere: bool = False  # a link, not a paper of the site


@dataclass(frozen=True)
class Told:
    """What the answer about one meeting tells of itself."""

    published: bool  # its minutes or decisions
    final: bool  # its minutes are published, and not as a draft
    cancelled: bool
    shown: bool
    papers: tuple[Linked, ...]
    closed: int = 0  # items that are restricted


def is_number(words: str) -> bool:
    """Whether words are a number by which the site knows something."""
    return bool(_ID.fullmatch(words))


def is_cancelled(status: str) -> bool:
    """Whether words about a meeting say that it is not held."""
    return bool(re.search(r"\b(?:cancel|abandon|postpone)", status, re.IGNORECASE))


def root(body: bytes, name: str) -> Element:
    """The XML of an answer, which must be of this kind."""
    try:
        found = fromstring(body, forbid_dtd=True)
    except DefusedXmlException as error:
        raise RefusedError(f"XML with a DTD or entities ({type(error).__name__})") from error
    except (ParseError, ValueError, LookupError) as error:
        raise FaultyError(f"no XML, or cut short ({error})") from error
    if _name(found) != name:
        raise FaultyError(f"an answer <{_name(found)}> where <{name}> was expected")
    return found


def committees(body: bytes) -> list[Committee]:
    """GetCommittees: all of them, those that have ended included."""
    listed = _all(root(body, "committees"), "committee")
    return list(filter(None, (_committee(one) for one in listed)))


def meetings(body: bytes) -> list[Listed]:
    """GetMeetings: the meetings with a day, each with its committee."""
    return [
        listed
        for one in _all(root(body, "getmeetings"), "committee")
        if (committee := _committee(one))
        for meeting in _all(one, "meeting")
        if (listed := _listed(meeting, committee))
    ]


def told(body: bytes) -> Told:
    """GetMeeting: what it says of its state, and its papers."""
    meeting = root(body, "meeting")
    minutes = _published(meeting, "minutepublished", "minutesnonemptyhtmlbody")
    return Told(
        minutes or _published(meeting, "decisionpublished", "decisionnonemptyhtmlbody"),
        minutes,
        is_cancelled(_text(meeting, "meetingstatus")),
        _text(meeting, _DISPLAYED).lower() != "false",
        tuple(_linked(meeting)),
        sum(_closed(item) for item in _all(meeting, "agendaitem")),
    )


def public_part(body: bytes) -> bytes:
    """An answer about a meeting exactly as it came, but for the text of restricted items."""
    meeting = root(body, "meeting")
    removed = [_emptied(item) for item in _all(meeting, "agendaitem") if _closed(item)]
    removed += [_emptied(paper) for paper in _all(meeting, "linkeddoc") if _closed(paper)]
    if not any(removed):
        return body
    try:
        return tostring(meeting, encoding="utf-8", xml_declaration=True) + b"\n"
    except RecursionError:
        raise RefusedError("XML nested too deeply") from None


def plain(words: str) -> str:
    """Words of the service, whose entities are often escaped twice, in one line."""
    bare = _CONTROL.sub(" ", unescape(unescape(words)))
    return " ".join(bare.split())


def _committee(element: Element) -> Committee | None:
    number = _text(element, "committeeid")
    return Committee(number, _text(element, "committeetitle")) if is_number(number) else None


def _listed(element: Element, committee: Committee) -> Listed | None:
    number, day = _text(element, "meetingid"), _day(_text(element, "meetingdate"))
    if not is_number(number) or not day:
        return None
    return Listed(number, committee, day, _text(element, "meetingstatus"))


def _day(words: str) -> date | None:
    try:
        return datetime.strptime(words[:10], "%d/%m/%Y").date()  # noqa: DTZ007
    except ValueError:
        return None


def _published(meeting: Element, flag: str, text: str) -> bool:
    """As the flag says; without a flag, whether any item has the text."""
    if said := _text(meeting, flag):
        return said.lower() == "true"
    return any(_text(item, text) for item in _all(meeting, "agendaitem"))


def _linked(meeting: Element) -> Iterator[Linked]:
    closed = {
        paper for item in _all(meeting, "agendaitem") if _closed(item) for paper in item.iter()
    }
    for paper in _all(meeting, "linkeddoc"):
        number = _text(paper, "attachmentid")
        if is_number(number):
            yield Linked(
                number,
                f"{_text(paper, 'title')} ({_text(paper, 'ownertitle')})",
                _text(paper, "url"),
                _text(paper, "publicationdate"),
                paper in closed or _closed(paper),
                _text(paper, "isurl").lower() == "true",
            )


def _closed(element: Element) -> bool:
    """Whether an item or paper is restricted, or not to be displayed."""
    restricted = _text(element, _RESTRICTED).lower() == "true"
    return restricted or _text(element, _DISPLAYED).lower() == "false"


def _emptied(item: Element) -> bool:
    """Take the text out of a restricted item; whether there was any."""
    shown = _text(item, _DISPLAYED).lower() != "false"
    found = False
    for part in list(item):
        name = _name(part)
        if _OPEN.fullmatch(name) or (name in ("agendaitemtitle", "attachmentid") and shown):
            continue
        found = found or any((one.text or "").strip() or one.attrib for one in part.iter())
        tail = part.tail
        part.clear()
        part.tail = tail
    return found


def _all(element: Element, name: str) -> list[Element]:
    return [one for one in element.iter() if _name(one) == name]


def _text(element: Element, name: str) -> str:
    """The words of a direct child."""
    return next((plain("".join(one.itertext())) for one in element if _name(one) == name), "")


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2].lower()
