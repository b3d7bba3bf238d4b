"""The text of a ModernGov page: one paragraph a block, its wrapped lines joined."""

import re
from collections.abc import Iterator

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
    run: list[str] = []
    for piece in _pieces(content):
        if piece is not None:
            run.append(piece)
            continue
        yield from _run(run)
        run = []
    yield from _run(run)


def _run(pieces: list[str]) -> Iterator[str]:
    lines = [one_line(line) for line in "".join(pieces).split("\v")]
    for block in re.split(r"\n{2,}", "\n".join(lines)):
        if block.strip():
            yield block.strip()


def _pieces(node: LexborNode) -> Iterator[str | None]:
    """The text of a node in order; None is the edge of a block."""
    if node.is_text_node:
        yield node.text_content or ""
    elif node.tag == "br":
        yield "\v"
    elif node.tag == "table" and (rows := _tracker(node)):
        yield None
        yield "\v".join(rows)
        yield None
    elif node.is_element_node and not _is_silent(node):
        edge = node.tag in _BLOCKS and not _is_row_part(node)
        if edge:
            yield None
        yield _bullet(node)
        for child in node.iter(include_text=True):
            yield from _pieces(child)
        if edge:
            yield None
        elif node.tag in ("td", "th"):
            yield " "


def _tracker(table: LexborNode) -> list[str]:
    """The rows of an action tracker, one a line, whatever blocks its cells hold; else none."""
    rows = [[one_line(cell.text(separator=" ")) for cell in row.css("td, th")]
            for row in table.css("tr")]  # fmt: skip
    filled = [row for row in rows if any(row)]
    if table.css("table table") or not filled or not is_tracker(filled[0]):
        return []
    return [row_line([[cell.replace("|", "/")] for cell in row]) for row in filled]


def _is_silent(node: LexborNode) -> bool:
    classes = (node.attributes.get("class") or "").split()
    return node.tag in _SILENT or bool(_HIDDEN.intersection(classes))


def _is_row_part(node: LexborNode) -> bool:
    """A cell without blocks in it stands in one line with its neighbours."""
    return node.tag in ("td", "th") and not node.css("p, div, ul, ol, table")


def _bullet(node: LexborNode) -> str:
    if node.tag != "li":
        return ""
    parent = node.parent
    if parent is None or parent.tag != "ol":
        return "- "
    return f"{[c for c in parent.iter() if c.tag == 'li'].index(node) + 1}. "


def one_line(words: str) -> str:
    """Words as they stand in one line."""
    return " ".join(words.split())
