"""The sentences of a document, split once for all that read them."""

from functools import lru_cache

from .document import Document, Passage
from .sentences import sentences


@lru_cache(maxsize=4)
def sentences_of(document: Document) -> tuple[tuple[Passage, ...], ...]:
    """The sentences of each paragraph, in order."""
    return tuple(tuple(sentences(paragraph)) for paragraph in document.paragraphs)
