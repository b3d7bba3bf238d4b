"""The XML parts of Word and OpenDocument papers, bounded while they are unpacked."""

import re
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from ...ontology.errors import UnreadableError
from .list_marks import is_mark, is_number, plain_bullet
from .table_rows import is_label, note_line

LARGEST = 100_000_000  # bytes of XML unpacked; the longest minutes have a tenth
MOST = 600_000  # elements; the longest minutes have a third
DEEPEST = 200
_CHUNK = 65_536
_TABS = re.compile(r" *\t[ \t]*")
_MARGIN = re.compile(
    r"(?P<told>.{40,}?)[ ]*\t\s*(?P<who>[A-Z]{2,4}(?:\s*[/,&+]\s*[A-Z]{2,4})*|"
    r"(?:ACTION|Action)(?:\s+by)?\s*[:–-]\s*\S.{1,40})\s*$",
    re.DOTALL,
)


def part(archive: zipfile.ZipFile, name: str) -> Element | None:
    """The tree of one part, or None where the paper has none of that name."""
    try:
        entry = archive.getinfo(name)
    except KeyError:
        return None
    try:
        return _parsed(archive, entry)
    except DefusedXmlException as error:
        raise UnreadableError(
            "XML with entities or a DTD; no word processor writes that"
        ) from error
    except ParseError as error:
        raise UnreadableError(
            "damaged XML inside; open the paper, save it again and load that"
        ) from error


def _parsed(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Element:
    parser = DefusedXMLParser(target=_Bounded(), forbid_dtd=True)
    size = 0
    with archive.open(entry) as file:
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            if size > LARGEST:
                raise UnreadableError(
                    f"unpacks to more than {LARGEST / 1e6:.0f} MB; save the minutes in it as text"
                )
            parser.feed(chunk)
    return parser.close()


class _Bounded(TreeBuilder):
    """Builds a tree until it is too large or too deep."""

    def __init__(self) -> None:
        super().__init__()
        self._count = self._depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:  # pyright: ignore
        self._count += 1
        self._depth += 1
        if self._count > MOST or self._depth > DEEPEST:
            raise UnreadableError(
                f"holds more than {MOST:,} parts, or parts nested more than "
                f"{DEEPEST} deep; save the minutes in it as text"
            )
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)


def kind(element: Element) -> str:
    """An element's name without its namespace, which differs from release to release."""
    return element.tag.rpartition("}")[2]


def value(element: Element | None, name: str = "val") -> str | None:
    """An attribute, whatever its namespace."""
    if element is None:
        return None
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), None)


def child(element: Element | None, *path: str) -> Element | None:
    """The first element at the end of a path of names."""
    for name in path:
        if element is None:
            return None
        element = next((one for one in element if kind(one) == name), None)
    return element


def children(element: Element | None, name: str) -> Iterator[Element]:
    """The elements of one name right inside another."""
    if element is not None:
        yield from (one for one in element if kind(one) == name)


def written(mark: str, words: str) -> str:
    """A paragraph with its number or bullet; tabs keep columns apart, and who is to act goes
    below, if told behind a tab at the right."""
    words = words.strip()
    if not words:
        return ""
    told = _MARGIN.match(words)
    body = told["told"] if told else words
    first, tab, rest = body.partition("\t")
    if tab and (is_mark(first.strip()) or is_number(first.strip()) or is_label(first.strip())):
        body = f"{first.strip()} {rest.strip()}"
    body = f"{mark} {plain_bullet(_TABS.sub('   ', body))}".strip()
    return f"{body}\n{note_line(told['who'])}" if told else body
