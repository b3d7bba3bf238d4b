"""What the pages of a ModernGov site list, for sites whose web service is switched off."""

import re
from collections.abc import Iterator

import httpx
from selectolax.lexbor import LexborHTMLParser, LexborNode

from ..reading.dates import day
from .answers import Committee, Linked, Listed, Told, is_cancelled, is_number, plain
from .failures import FaultyError

_DOCUMENT = re.compile(r"/documents/s([0-9]{1,12})/", re.IGNORECASE)
_CONVERTED = re.compile(r"/mgConvert2PDF\.aspx$", re.IGNORECASE)
_SIZE = re.compile(r"\bPDF\s+[\d.,]+\s*[KM]B.*$", re.IGNORECASE)


def check_page(body: bytes) -> None:
    """Raise FaultyError for what is no page of ModernGov, such as a half or an error page."""
    page = body.lower()
    if b"<html" not in page or b"</html>" not in page:
        raise FaultyError("no page, or cut short")


def committees(body: bytes) -> list[Committee]:
    """mgListCommittees: the committees that it links to."""
    found: dict[str, Committee] = {}
    for link, query in _links(body, "mgcommitteedetails.aspx", "ielistmeetings.aspx"):
        number = query.get("id") or query.get("cid") or query.get("committeeid") or ""
        if is_number(number) and (name := _words(link)):
            found.setdefault(number, Committee(number, name))
    return list(found.values())


def meetings(body: bytes, committee: Committee) -> list[Listed]:
    """ieListMeetings: the meetings that it links to; what stands beside a link is their status."""
    found: dict[str, Listed] = {}
    for link, query in _links(body, "ielistdocuments.aspx"):
        number = query.get("mid") or query.get("meetingid") or ""
        when = day(_words(link))
        if is_number(number) and when:
            beside = _words(link.parent) if link.parent else ""
            status = "Cancelled" if is_cancelled(beside) else ""
            found.setdefault(number, Listed(number, committee, when, status))
    return list(found.values())


def told(body: bytes, address: httpx.URL) -> Told:
    """ieListDocuments: what it says of its state, and its papers."""
    tree = _tree(body)
    heads = " ".join(_words(one) for one in tree.css("title, h1, h2"))
    labels = " ".join(_words(one) for one in tree.css(".mgSubItemTitleTxt"))
    minutes = bool(re.search(r"\bminutes:", labels, re.IGNORECASE))
    decisions = bool(re.search(r"\bdecisions?:", labels, re.IGNORECASE))
    draft = bool(re.search(r"\bdraft\b", heads, re.IGNORECASE))
    papers = tuple(_papers(tree, address))
    return Told(minutes or decisions, minutes and not draft, is_cancelled(heads), True, papers)


def _papers(tree: LexborHTMLParser, address: httpx.URL) -> Iterator[Linked]:
    seen: set[str] = set()
    for link in tree.css("a[href]"):
        url = _joined(address, link.attributes.get("href") or "")
        number = _number(url) if url else None
        if url and number and number not in seen:
            seen.add(number)
            beside = _words(link.parent) if link.parent else ""
            restricted = bool(re.search(r"\brestricted\b", beside, re.IGNORECASE))
            title = _SIZE.sub("", _words(link)).strip()
            yield Linked(number, title, str(url), "", restricted)


def _number(url: httpx.URL) -> str | None:
    if match := _DOCUMENT.search(url.path):
        return match[1]
    number = url.params.get("ID", "")
    return number if _CONVERTED.search(url.path) and is_number(number) else None


def _links(body: bytes, *pages: str) -> Iterator[tuple[LexborNode, dict[str, str]]]:
    """The links to such pages, with their parameters in lower case."""
    for link in _tree(body).css("a[href]"):
        url = _joined(httpx.URL("http://site/"), link.attributes.get("href") or "")
        if url and url.path.rpartition("/")[2].lower() in pages:
            yield link, {key.lower(): value for key, value in url.params.items()}


def _joined(address: httpx.URL, href: str) -> httpx.URL | None:
    try:
        return address.join(href.strip())
    except (httpx.InvalidURL, ValueError):
        return None


def _tree(body: bytes) -> LexborHTMLParser:
    return LexborHTMLParser(body)


def _words(node: LexborNode) -> str:
    return plain(node.text(separator=" "))
