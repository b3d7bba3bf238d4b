"""Printed posts: "the Head of Allotments", and the initialisms that a paper defines for them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..document import Document, Passage
from ..findings import PostNamed
from .attendance import spoken
from .posts import PostSpan, posts_in
from .taken import Taken

_SHORT = re.compile(r"\s*\(\s*(?:the\s+)?[“\"‘']?([A-Z][A-Za-z]{1,6})[”\"’']?\s*\)")
_THAT_IS = re.compile(r"\b([A-Z]{2,6})\s+\((?:that is,?\s+)?(?:the\s+)?$")


def find_posts(document: Document) -> Iterator[PostNamed]:
    """Report each printed post, and each initialism that stands for one."""
    yield from posts_of(document)


@lru_cache(maxsize=2)
def posts_of(document: Document) -> tuple[PostNamed, ...]:
    """Every naming of a post, kept while one document is worked on."""
    return tuple(_posts(document))


def _posts(document: Document) -> Iterator[PostNamed]:
    shorts: dict[str, str] = {}
    taken = Taken()
    for part in spoken(document):
        for span in posts_in(part):
            passage = document.passage(span.start, span.end)
            post = " ".join(passage.quote.split())
            taken.add(span.start, span.end)
            yield PostNamed(passage, post)
            if short := _short(part, span):
                shorts.setdefault(short, post)
    for short, post in shorts.items():
        for match in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", document.text):
            if taken.free(match.start(), match.end()):
                yield PostNamed(document.passage(match.start(), match.end()), post)


def _short(part: Passage, span: PostSpan) -> str | None:
    """The initialism printed in brackets beside a post, before or after it."""
    after = _SHORT.match(part.quote, span.end - part.start)
    if after and after[1].upper() == after[1]:
        return after[1]
    at = span.start - part.start
    before = _THAT_IS.search(part.quote, max(0, at - 40), at)
    return before[1] if before else None
