"""What a ZIP file holds: a Word paper, an OpenDocument text, or nothing that is read."""

import io
import zipfile
import zlib

from ...ontology.errors import UnreadableError

_ODT = b"application/vnd.oasis.opendocument.text"
_OTHERS = {
    "xl/workbook.xml": "an Excel workbook; save its sheet as CSV",
    "ppt/presentation.xml": "a PowerPoint file; save the minutes in it as text",
    "content.xml": "an OpenDocument file that is no text; save the minutes in it as .odt",
    "META-INF/container.xml": "an e-book; save the minutes in it as text",
}


def zip_text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a Word or OpenDocument paper; any other ZIP file is refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            text = _text(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, KeyError) as error:
        raise UnreadableError(
            "a damaged Word, OpenDocument or ZIP file; download it again"
        ) from error
    if not text.strip():
        raise UnreadableError("the paper holds no text; save it again")
    return text, ()


def _text(archive: zipfile.ZipFile) -> str:
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError("an encrypted file; save a copy without a password")
    names = {entry.filename for entry in entries}
    if "content.xml" in names and _kind(archive, names).startswith(_ODT):
        from .odt_text import odt_text

        return odt_text(archive)
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        from .docx_text import docx_text

        return docx_text(archive)
    told = next((told for name, told in _OTHERS.items() if name in names), None)
    raise UnreadableError(
        told or "a ZIP file, neither Word nor OpenDocument; unpack it and load the papers in it"
    )


def _kind(archive: zipfile.ZipFile, names: set[str]) -> bytes:
    """What an OpenDocument file says that it is; nothing said is a text."""
    if "mimetype" not in names:
        return _ODT
    with archive.open("mimetype") as file:
        return file.read(len(_ODT) + 10)
