"""The answers of a ModernGov web service: GetMeeting is a meeting; its lists hold no minutes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from xml.etree.ElementTree import Element, ParseError, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ...ontology.errors import UnreadableError
from ..document import Document, Sitting, normalise
from .attendance_told import Attended, attendance_lines
from .bounds import bounded
from .dates import day
from .html_text import inner_text, one_line
from .meeting_parts import AGENDA, Part, Told, assembled

_PROLOG = re.compile(r"\s*<\?xml\b[^>]*\?>")
_ROOT = re.compile(
    r"\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*|<!doctype\b(?!\s+html)[^\[>]*(?:\[.*?\]\s*)?>\s*)*"
    r"<(?:\w+:)?(?P<name>[a-z]\w*)",
    re.IGNORECASE | re.DOTALL,
)
_LISTS = {
    "getmeetings": "meetings", "committees": "committees", "getmeetingsbydate": "meetings",
    "getcommittees": "committees", "getallmeetingsbydate": "meetings",
}  # fmt: skip
_TAG = re.compile(r"<\s*/?\s*[a-zA-Z]\w*[^<>]*>")
_ESCAPED_TAG = re.compile(r"&(?:amp;)*lt;\s*/?\s*[a-zA-Z]")
_ENTITY = re.compile(r"&amp;(?=(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);)", re.IGNORECASE)
_TEXTS = (
    ("", "agendatext"),
    ("Decision", "decisionnonemptyhtmlbody"),
    ("Minutes", "minutesnonemptyhtmlbody"),
)
_DEEPEST = 200  # elements open at once


def claims(text: str) -> bool:
    """Whether the text is XML of any kind, but no page."""
    found = _ROOT.match(text[:10000])
    if not found:
        return False
    name = found["name"].lower()
    return name == "meeting" or name in _LISTS or (
        bool(_PROLOG.match(text) or re.match(r"\s*<!doctype\b", text, re.IGNORECASE))
        and name != "html"
    )  # fmt: skip


def read(text: str, name: str) -> Document:
    """Read the answer about one meeting; any other answer is refused, and told what it is."""
    root = _root(text)
    meeting = next((one for one in root.iter() if _name(one) == "meeting"), None)
    listed = next((_LISTS[_name(one)] for one in root.iter() if _name(one) in _LISTS), None)
    if listed:
        raise UnreadableError(
            f"a list of {listed}, which holds no minutes; load the answers of GetMeeting"
        )
    if meeting is None or not any(_name(one) == "agendaitems" for one in meeting):
        raise UnreadableError(f"XML <{_name(root)}>, no meeting of ModernGov; save it as text")
    return _document(meeting, name)


def _root(text: str) -> Element:
    try:
        root = fromstring(_PROLOG.sub("", text, count=1).encode(), forbid_dtd=True)
    except DefusedXmlException:
        raise UnreadableError(
            "XML with a DTD or entities, which may hide anything; save it without"
        ) from None
    except ParseError as error:
        raise UnreadableError(f"no XML, or cut short ({error}); save it again") from None
    if _is_deep(root):
        raise UnreadableError(f"elements nested more than {_DEEPEST} deep; save it as text")
    return root


def _is_deep(root: Element) -> bool:
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for one in level for child in one]
    return bool(level)


def _document(meeting: Element, name: str) -> Document:
    if _text(meeting, "isdisplayallowed").lower() == "false":
        raise UnreadableError("a meeting that the site does not show; its text is not loaded")
    parts = [_part(item) for item in _all(meeting, "agendaitem")]
    attended = [*_attended(meeting)]
    if _is_cancelled(meeting) and not any(t.speaks and t.words for p in parts for t in p.told):
        raise UnreadableError("a meeting that was cancelled; it has no minutes")
    sitting = Sitting(committee=_committee(meeting), day=day(_text(meeting, "meetingdate")))
    head = _head(meeting, sitting)
    document = assembled(name, head, attendance_lines(attended), parts, sitting)
    return replace(document, sitting=bounded(sitting, document.body))


def _head(meeting: Element, sitting: Sitting) -> list[str]:
    """The lines in which the page of the same meeting names itself."""
    when = " ".join(filter(None, (_text(meeting, "meetingdate"), _text(meeting, "meetingtime"))))
    venue = _text(meeting, "meetinglocation")
    named = " - ".join(filter(None, (sitting.committee, when)))
    return [named, f"Venue: {venue}" if venue else ""]


def _is_cancelled(meeting: Element) -> bool:
    return bool(re.search(r"cancel|abandon|postpone", _text(meeting, "meetingstatus"), re.I))


def _committee(meeting: Element) -> str | None:
    """The committee that its items, or else their papers, agree on."""
    for name in ("refertocommittee", "committeetitle"):
        found = {words for one in _all(meeting, name) if (words := _plain(one.text or ""))}
        if len(found) == 1:
            return found.pop()
    return None


def _part(item: Element) -> Part:
    title = _plain(_text(item, "agendaitemtitle"))
    restricted = _text(item, "isrestricted").lower() == "true"
    hidden = _text(item, "isdisplayallowed").lower() == "false"
    if hidden:
        title = "Item that the site does not show"
    return Part(title, _number(item), tuple(_told(item)), restricted or hidden)


def _number(item: Element) -> str:
    number = _text(item, "fulldisplaynumberformat")
    if number.strip(".0 "):
        return number
    for name in ("minutesitemnumber", "agendaitemnumber"):
        if (number := _text(item, name)).strip("0"):
            return number + _text(item, name.replace("number", "subnumber"))
    return ""


def _told(item: Element) -> Iterator[Told]:
    for label, name in _TEXTS:
        if words := _paragraphs(item, name):
            yield Told(label or AGENDA, words)
    for n in "12":
        label, words = _text(item, f"commentlabel{n}"), _paragraphs(item, f"commenttext{n}")
        if words:
            yield Told(_plain(label).rstrip(": ") or "Comment", words)
    papers = [_plain(_text(p, "title")) for p in _all(item, "linkeddoc") if not _closed(p)]
    if papers:
        yield Told("Additional documents", tuple(f"- {title}" for title in papers))


def _closed(paper: Element) -> bool:
    return _text(paper, "isrestricted").lower() == "true"


def _paragraphs(item: Element, name: str) -> tuple[str, ...]:
    """The paragraphs of a body, however often its tags were escaped."""
    found = next((one for one in item if _name(one) == name), None)
    if found is None:
        return ()
    html = "".join(found.itertext()) if not len(found) else _markup(found)
    for _ in range(2):
        if not _TAG.search(html) and _ESCAPED_TAG.search(html):
            html = unescape(html)
    return tuple(inner_text(normalise(_ENTITY.sub("&", html))))


def _markup(element: Element) -> str:
    """What stands in an element whose tags were not escaped at all."""
    inner = "".join(tostring(child, encoding="unicode", method="html") for child in element)
    return (element.text or "") + re.sub(r"(</?)\w+:", r"\1", inner)


def _attended(meeting: Element) -> Iterator[Attended]:
    for one in _all(meeting, "attendee"):
        role = one.get("roledescription") or one.get("representing") or ""
        yield Attended(_plain(one.get("name", "")), _plain(role), one.get("attendance", ""))


def _plain(words: str) -> str:
    """Words in one line, whose entities are often escaped twice."""
    return one_line(normalise(unescape(unescape(words))))


def _all(element: Element, name: str) -> list[Element]:
    return [one for one in element.iter() if _name(one) == name]


def _text(element: Element, name: str) -> str:
    return next((one_line("".join(one.itertext())) for one in element if _name(one) == name), "")


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()
