"""What a paper is, by its first bytes: names and types that sites give are often wrong."""

from .failures import NotGivenError, UnfitError

_ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"


def suffix(body: bytes) -> str:
    """The ending of the name that a paper gets; raises for what load cannot read."""
    head = body[:1024].lstrip()
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _zipped(body)
    if head[:1] == b"<" and b"<html" in body[:4096].lower():
        raise NotGivenError("a page came instead of the paper")
    raise UnfitError("neither PDF nor DOCX nor ODT")


def _zipped(body: bytes) -> str:
    if _ODT in body[:200]:
        return "odt"
    if b"word/document" in body:
        return "docx"
    raise UnfitError("neither PDF nor DOCX nor ODT")
