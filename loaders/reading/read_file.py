"""The text of a file, whatever form it has: told by its first bytes, never by its name."""

import re
from collections.abc import Callable
from pathlib import Path

from ...ontology.errors import UnreadableError
from ..document import normalise

Text = tuple[str, tuple[str, ...]]  # with warnings

LARGEST = 10_000_000  # bytes of text; the minutes of a long meeting are under 1 MB
LARGEST_FILE = 60_000_000  # bytes of a PDF or a word processor's file, pictures included
_PAGE = re.compile(r"<(?:!doctype html|html|head|body)\b|^\s*<(?:div|p|table)\b", re.I)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_PDF, _ZIP = b"%PDF-", b"PK\x03\x04"
_REFUSED = {
    b"\xd0\xcf\x11\xe0": "an old Word file (.doc) or an encrypted one; open it, save it as .docx "
    "without a password and load that",
    b"{\\rtf": "an RTF file; open it, save it as .docx and load that",
    b"PK\x05\x06": "an empty ZIP file; save the paper again",
}


def decoded(path: Path) -> Text:
    """The normalised text of a file, and warnings about what may be lost in it."""
    data = _bytes(path)
    for mark, told in _REFUSED.items():
        if data.startswith(mark):
            raise UnreadableError(f"{path}: {told}")
    try:
        text, warnings = _form(data)(data)
    except UnreadableError as error:
        raise UnreadableError(f"{path}: {error}") from error
    return normalise(_CONTROL.sub("", text)), tuple(f"{path.name}: {w}" for w in warnings)


def _form(data: bytes) -> Callable[[bytes], Text]:
    """What reads bytes of this form; imported only now, as each of them is slow to import."""
    if data[:1024].lstrip().startswith(_PDF):
        from .pdf_text import pdf_text

        return pdf_text
    if data.startswith(_ZIP):
        from .zip_text import zip_text

        return zip_text
    return _plain


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size <= LARGEST:
            return path.read_bytes()
        with path.open("rb") as file:
            start = file.read(1024)
            large = start.lstrip().startswith(_PDF) or start.startswith(_ZIP)
            most = LARGEST_FILE if large else LARGEST
            if size > most:
                raise UnreadableError(
                    f"{path}: {size / 1e6:.0f} MB is more than a paper holds (at most "
                    f"{most / 1e6:.0f} MB); save the item pages one by one"
                )
            return start + file.read()
    except FileNotFoundError:
        raise UnreadableError(f"{path}: no such file or folder; check the path") from None
    except OSError as error:
        raise UnreadableError(f"{path}: cannot be opened ({error.strerror})") from None


def _plain(data: bytes) -> Text:
    text, warnings = _characters(data)
    if not text.strip():
        raise UnreadableError("empty; save the page or minutes again")
    if "\0" in text or len(_CONTROL.findall(text)) > len(text) / 100:
        raise UnreadableError("binary data, not text; save the paper as text or HTML")
    return text, warnings


def _characters(data: bytes) -> Text:
    try:
        return data.decode(_BOMS.get(data[:2], "utf-8-sig")), ()
    except UnicodeDecodeError as error:
        wrong = error.start
    name = "cp1252"
    try:
        text = data.decode(name)
    except UnicodeDecodeError:
        name = "latin-1"
        text = data.decode(name)
    return text, (f"not UTF-8 at byte {wrong}, read as {name}; check £ and quotes",)


def is_html(text: str) -> bool:
    """Whether a text is the source of a page."""
    return "<" in text[:5000] and bool(_PAGE.search(text[:5000]))
