"""The text of a ModernGov page: one paragraph a block, its wrapped lines joined."""

import re
from collections.abc import Iterator
from itertools import count

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ..tracker_heads import is_tracker
from .table_rows import row_line

_SILENT = {
    "script",
    "style",
    "noscript",
    "head",
    "select",
    "button",
    "form",
    "svg",
    "iframe",
    "nav",
}
_HIDDEN = {"mgHide", "mgFileSize", "mgLinks", "mgFooter", "mgActionList"}
_BLOCKS = {
    "address", "article", "blockquote", "dd", "div", "dl", "dt", "fieldset", "h1", "h2", "h3", "h4",
    "h5", "h6", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "tr", "td", "th", "ul",
}  # fmt: skip
_EDGE, _BREAK = "\f", "\v"  # of a block; of a line
_CRUMBS = "[class*=readcrumb], [id*=readcrumb]"


def page_text(html: str) -> str:
    """The page's title, breadcrumb and content, with a blank line between paragraphs."""
    tree = LexborHTMLParser(html)
    title = tree.css_first("title")
    crumbs = tree.css_first(_CRUMBS)
    found = [one_line(title.text()) if title else ""]
    if crumbs:
        found.append(" > ".join(_crumbs(crumbs)))
        crumbs.decompose()
    found += [block for node in content(tree) for block in blocks(node)]
    return "\n\n".join(block for block in found if block) + "\n"


def content(tree: LexborHTMLParser) -> list[LexborNode]:
    """What of a page is ModernGov's own, without the site around it."""
    return tree.css("#modgov")[:1] or tree.css(".mgHeader, .mgSubTitle, .mgContent")


def inner_text(html: str) -> list[str]:
    """The paragraphs of a piece of a page, as a web service gives it."""
    body = LexborHTMLParser(html).body
    return list(blocks(body)) if body else []


def _crumbs(node: LexborNode) -> list[str]:
    """The steps of a breadcrumb, whether they are list items, links or plain text."""
    steps = node.css("li") or [node]
    words = [one_line(step.text(separator=" ")).strip(" >»/") for step in steps]
    return [step for line in words for step in re.split(r"\s+[>»]\s+", line) if step]


def blocks(content: LexborNode) -> Iterator[str]:
    """Runs of text between the edges of blocks; a line break stays one, two end the run."""
    found: list[str] = []
    _collect(content, found)
    for run in "".join(found).split(_EDGE):
        if _BREAK in run:
            lines = "\n".join(map(one_line, run.split(_BREAK)))
            yield from filter(None, (block.strip() for block in re.split(r"\n{2,}", lines)))
        elif line := one_line(run):
            yield line


def _collect(node: LexborNode, found: list[str], mark: str = "") -> None:
    """Put the text of a node into a list, in order, with the edges of blocks."""
    tag = node.tag
    if tag == "br":
        found.append(_BREAK)
    elif tag == "table" and (rows := _tracker(node)):
        found += (_EDGE, _BREAK.join(rows), _EDGE)
    elif node.is_element_node and not _is_silent(node):
        edge = tag in _BLOCKS and not _is_row_part(node)
        found += (_EDGE, mark) if edge else (mark,)
        numbers = count(1) if tag == "ol" else None
        for child in node.iter(include_text=True):
            if child.is_text_node:
                found.append(child.text_content or "")
            else:
                _collect(child, found, _mark(numbers) if child.tag == "li" else "")
        if edge:
            found.append(_EDGE)
        elif tag in ("td", "th"):
            found.append(" ")


def _mark(numbers: Iterator[int] | None) -> str:
    """What stands before a point of a list."""
    return "- " if numbers is None else f"{next(numbers)}. "


def _tracker(table: LexborNode) -> list[str]:
    """The rows of an action tracker, one a line, whatever blocks its cells hold; else none."""
    rows = [[one_line(cell.text(separator=" ")) for cell in row.css("td, th")]
            for row in table.css("tr")]  # fmt: skip
    filled = [row for row in rows if any(row)]
    if table.css("table table") or not filled or not is_tracker(filled[0]):
        return []
    return [row_line([[cell.replace("|", "/")] for cell in row]) for row in filled]


def _is_silent(node: LexborNode) -> bool:
    classes = node.attributes.get("class")
    return node.tag in _SILENT or bool(classes and not _HIDDEN.isdisjoint(classes.split()))


def _is_row_part(node: LexborNode) -> bool:
    """A cell without blocks in it stands in one line with its neighbours."""
    return node.tag in ("td", "th") and not node.css("p, div, ul, ol, table")


def one_line(words: str) -> str:
    """Words as they stand in one line."""
    return " ".join(words.split())
