"""Papers that are wrong, or made to do harm, each built in the test that needs it."""

import io
import zipfile
import zlib
from pathlib import Path

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
WORD_END = "</w:body></w:document>"
_PARAGRAPH = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
_DEFLATED = b"[/FlateDecode/FlateDecode]"


def pdf(content: bytes = b"", *, pages: int = 1, filters: bytes = b"[]") -> bytes:
    """A PDF written by hand, of one page or none."""
    kids = b"3 0 R" if pages else b""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        b"<</Length %d/Filter%s>>stream\n%s\nendstream" % (len(content), filters, content),
    ]
    told = b"%PDF-1.4\n"
    places: list[int] = []
    for n, words in enumerate(objects, 1):
        places.append(len(told))
        told += b"%d 0 obj\n%s\nendobj\n" % (n, words)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return told + head + table + trailer % (len(objects) + 1, len(told))


def pdf_bomb() -> bytes:
    """2 kB that unpack to 1 GB."""
    packing, packed = zlib.compressobj(9), b""
    for _ in range(1000):
        packed += packing.compress(b" " * 1_000_000)
    return pdf(zlib.compress(packed + packing.flush(), 9), filters=_DEFLATED)


def locked() -> bytes:
    """A PDF that wants a password."""
    return _drawn("Hidden words", StandardEncryption("secret", strength=128))


def one_line(words: str) -> bytes:
    """A PDF with a single line."""
    return _drawn(words, None)


def scanned() -> bytes:
    """Two pages that are pictures."""
    out = io.BytesIO()
    canvas = Canvas(out)
    for _ in range(2):
        canvas.rect(50, 50, 400, 600, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _drawn(words: str, encryption: StandardEncryption | None) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=encryption)
    canvas.drawString(60, 700, words)
    canvas.save()
    return out.getvalue()


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A ZIP file with these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(name, words)
    return out.getvalue()


def word(body: str, before: str = "", **parts: str) -> bytes:
    """A Word file of the least parts; ``parts``: further ones of its folder, without .xml."""
    rest = {f"word/{name}.xml": words for name, words in parts.items()}
    document = before + WORD + body + WORD_END
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **rest})


def word_bomb() -> bytes:
    """A small file of three million paragraphs."""
    return word(_PARAGRAPH * 3_000_000)


def saved(folder: Path, data: bytes, name: str = "paper") -> Path:
    """The file with these bytes."""
    path = folder / name
    path.write_bytes(data)
    return path
