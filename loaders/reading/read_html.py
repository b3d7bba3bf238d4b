"""ModernGov's pages as HTML: turned into the text that the same pages have when saved as text."""

import re
from dataclasses import replace

from ...ontology.errors import UnreadableError
from ..document import Document, normalise
from . import read_item, read_plain, read_service
from .exempt import without_exempt
from .html_text import page_text
from .meeting_page import meeting_page
from .read_file import is_html

DEEPEST = 150  # elements open at once; the deepest tables of Word stay far below
_MODERNGOV = re.compile(
    r"""["' =](?:modgov|mg(?:(?:Main|Sub|Ai|SubItem)TitleTxt|WordPara|ItemTable|Content))\b"""
)
_OFFICE = re.compile(r"</?\w+:\w+[^<>]*>")  # Word's own tags, as <o:p>: often left open
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)")
# Elements that hold nothing or that the next one closes: opening many of them nests nothing.
_FLAT = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
    "track", "wbr", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead",
    "tbody", "tfoot", "colgroup", "html", "head", "body", "script", "style", "title",
}  # fmt: skip
_CUT = "the page stops before its end tag, so the end may be missing; save it again"


def claims(text: str) -> bool:
    """Whether the text is the source of a page."""
    return is_html(text) and not read_service.claims(text)


def read(text: str, name: str) -> Document:
    """Read a saved page of ModernGov; any other page is refused."""
    if not _MODERNGOV.search(text):
        raise UnreadableError("HTML, but no ModernGov page; save the minutes as text instead")
    text = _OFFICE.sub("", text)
    if too_deep(text):
        raise UnreadableError(f"elements nested more than {DEEPEST} deep; save the page as text")
    document = _document(normalise(text), name)
    if document is None or not document.body:
        raise UnreadableError("the page holds no minutes; open it and save it again")
    cut = () if re.search(r"</html\s*>", text, re.IGNORECASE) else (_CUT,)
    return replace(document, warnings=(*cut, *document.warnings))


def _document(text: str, name: str) -> Document | None:
    """The page by its own structure where that tells its items, else by its text."""
    plain, withheld = without_exempt(normalise(page_text(text)))
    if not read_item.claims(plain) and (meeting := meeting_page(text, name)):
        return meeting
    if not plain.strip():
        return None
    reader = read_item if read_item.claims(plain) else read_plain
    document = reader.read(plain, name)
    return replace(document, warnings=(*withheld, *document.warnings))


def too_deep(text: str) -> bool:
    """Whether elements are nested beyond reason: told by counting tags, before any parsing."""
    depth = 0
    for slash, name in _TAG.findall(text):
        if name.lower() not in _FLAT:
            depth = max(0, depth - 1) if slash else depth + 1
            if depth > DEEPEST:
                return True
    return False
