"""The characters of a file, whatever it is encoded in, refused early when it is no text."""

import re
from pathlib import Path

from ...ontology.errors import UnreadableError
from ..document import normalise

LARGEST = 10_000_000  # bytes; the minutes of a long meeting are under 1 MB
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_BINARY = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a Word or ZIP file",
    b"\xd0\xcf\x11\xe0": "a Word file",
}


def decoded(path: Path) -> tuple[str, tuple[str, ...]]:
    """The normalised text of a file, and warnings about its encoding."""
    data = _bytes(path)
    for mark, kind in _BINARY.items():
        if data.startswith(mark):
            raise UnreadableError(f"{path}: {kind}, not text; save it as text and load that")
    text, warnings = _characters(data, path)
    if not text.strip():
        raise UnreadableError(f"{path}: empty; save the page or minutes again")
    if "\0" in text or len(_CONTROL.findall(text)) > len(text) / 100:
        raise UnreadableError(f"{path}: binary data, not text; save the paper as text or HTML")
    return normalise(_CONTROL.sub("", text)), warnings


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise UnreadableError(
                f"{path}: {size / 1e6:.0f} MB is more than a paper holds (at most "
                f"{LARGEST / 1e6:.0f} MB); save the item pages one by one"
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError(f"{path}: no such file or folder; check the path") from None
    except OSError as error:
        raise UnreadableError(f"{path}: cannot be opened ({error.strerror})") from None


def _characters(data: bytes, path: Path) -> tuple[str, tuple[str, ...]]:
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
    return text, (f"{path.name}: not UTF-8 at byte {wrong}, read as {name}; check £ and quotes",)


def is_html(text: str) -> bool:
    """Whether a text is the source of a page."""
    return bool(
        re.search(r"<(?:!doctype html|html|head|body)\b|^\s*<(?:div|p|table)\b", text[:5000], re.I)
    )
