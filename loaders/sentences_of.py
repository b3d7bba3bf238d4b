"""The sentences of a document, split once for all that read them."""

from collections.abc import Iterator
from functools import lru_cache

from .document import Document, Passage
from .sentences import sentences

_LONGEST = 3_000  # characters: anything longer is a table run together, and nobody promises in it


@lru_cache(maxsize=4)
def sentences_of(document: Document) -> tuple[tuple[Passage, ...], ...]:
    """The sentences of each paragraph, in order."""
    return tuple(tuple(_read(paragraph)) for paragraph in document.paragraphs)


def _read(paragraph: Passage) -> Iterator[Passage]:
    return (sentence for sentence in sentences(paragraph) if len(sentence.quote) <= _LONGEST)
