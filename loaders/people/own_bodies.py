"""The document's own committee and council, by the name that it gives them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..alternatives import compiled
from ..cues.bodies import MEETING_NOUNS
from ..cues.posts import POST_HEADS
from ..document import Document
from .words import TITLES

_NOUN = "|".join(sorted(map(re.escape, MEETING_NOUNS), key=len, reverse=True))
_WORD = r"(?:[A-Z][\w’'-]*|&)"
_NAMED = compiled(
    rf"\b(?P<name>(?:{_WORD}(?:,? (?:and |of |for |the |& )*|[ ]*\n[ ]*)){{1,9}}(?:{_NOUN})"
    rf"(?: of [A-Z]\w+)?(?: [“\"][A-Z][”\"])?)(?![\w-])",
    re.I,
)
# Breadcrumbs and sentences; a heading has neither mark.
_NO_HEADING = re.compile(r">")
_MEETING_OF = re.compile(r"\b(?:Minutes?|Meeting)\s+of\s+(?:an?\s+|the\s+(?!Council\b))?", re.I)
# "Community Council consultation": a title of something else, where no more stands in its line.
_TITLE = re.compile(
    r"[ ]+(?:/|(?!(?:[\w-]+ )?(?:held|meeting|minutes|extract)\b)[a-z])[\w /-]{2,40}(?=\n|$)", re.I
)
_COUNCIL = re.compile(r"\bCouncil$", re.I)
_NO_NAME = POST_HEADS | TITLES
_CAPITALS = re.compile(r"[A-Z]")


@lru_cache(maxsize=8)
def committee(document: Document) -> str | None:
    """The name of the body that met, as the reader knows it or the text's head gives it."""
    if document.sitting.committee:
        return document.sitting.committee
    lines = document.text[:400].split("\n")
    head = "\n".join("" if _NO_HEADING.search(line) else line for line in lines)
    named = [*_headings(head)]
    # The council heads its committees' papers: it met itself where no committee is named.
    return next((name for name in named if not _COUNCIL.search(name)), next(iter(named), None))


def _headings(head: str) -> Iterator[str]:
    """What is written as a name of a body that meets, from the top."""
    text = _MEETING_OF.sub(" | ", head)
    for match in _NAMED.finditer(text):
        words = re.sub(r"^the ", "", match["name"], flags=re.I).split()
        proper = len([word for word in words if word.lower() != "the"]) > 1
        plain = not any(word.lower().strip(",") in _NO_NAME for word in words)
        lines = match["name"].count("\n")
        if (
            proper
            and plain
            and not _TITLE.match(text, match.end())
            and words[-2].lower() not in ("notice", "public", "open")
            and _CAPITALS.match(words[0])
            and (not lines or match["name"].isupper())
            and all(_CAPITALS.match(w) or w in ("and", "of", "for", "the", "&") for w in words)
        ):
            yield " ".join(words)


def council(document: Document) -> str | None:
    """The name of the council, where the reader knows it."""
    return document.sitting.council


def short_for(name: str, whole: str) -> bool:
    """Whether a name is short for the committee's: "Joint Committee", "Scrutiny Committee"."""
    said, full = name.split(), whole.split()
    ends = len(said) > 1 and (said[0], said[-1]) == (full[0], full[-1])
    return whole.endswith(name) or (ends and set(said) <= set(full))


def loose(name: str) -> str:
    """A pattern for a name with either apostrophe and any width of space."""
    pieces = (re.sub("[’']", "[’']", re.escape(word)) for word in name.split())
    return r"\s+".join("(?:and|&)" if word in ("and", r"\&") else word for word in pieces)
