"""Every telling of a commitment in a document."""

from collections.abc import Iterator

from .document import Document
from .find_undertakings import find_undertakings
from .findings import Statement


def find_commitments(document: Document) -> Iterator[Statement]:
    """Promises, requests, resolutions and plans, in the order of the text."""
    yield from find_undertakings(document)
