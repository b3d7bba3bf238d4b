"""Whoever asks: whether it is for the meeting, and how far what is asked reaches."""

import re

from ..cues.actors import OFFICER_POSTS
from ..document import Document, Passage
from ..findings import Reference
from .actors import Actor, actor_before, subject_so_far

_PAST = re.compile(
    r"\b(?:had|been|having|previously|already)\s+(?:\w+ly\s+|already\s+|also\s+)?$", re.I
)
_HAS = re.compile(r"\s+ha(?:s|ve)\s+(?:also\s+|now\s+)?$")
_OFFICER = re.compile(rf"\b(?:{OFFICER_POSTS})\b", re.I)
_ELIDED = re.compile(r"(?:\band|,)\s*$")
# start, verb, end, debtor, asker, and where the whole wish begins (None: its verb begins the act)
Asked = tuple[int, int, int, Reference, Actor | None, int | None]


def asker_before(document: Document, sentence: Passage, at: int) -> tuple[bool, Actor | None]:
    """Whether this is a request to the meeting's own officers, and who makes it."""
    text = document.text
    lead = text[sentence.start : at]
    if _PAST.search(lead):
        return False, None
    actor = actor_before(text, sentence, at)
    if actor is None and _ELIDED.search(lead):
        actor = subject_so_far(text, sentence, at)
    if actor is None:
        return bool(re.search(r"\b(?:it was|with a|and a|a|was|were)\s*$", lead, re.I)), None
    return not (actor.kind == "post" and _OFFICER.search(actor.passage.quote)), actor


def has_asked(text: str, sentence: Passage, at: int) -> int:
    """Where "has asked" begins, told as news; else the verb itself."""
    has = _HAS.search(text[sentence.start : at])
    return sentence.start + has.start() if has else at


def clause_from(text: str, sentence: Passage, at: int) -> int:
    """Where the clause at a place begins, which only a semicolon parts from another."""
    return max(sentence.start, text.rfind("; ", sentence.start, at) + 1)


def clause_end(text: str, verb: int, end: int) -> int:
    """Before the clause in which somebody answers."""
    stop = re.search(
        r"(?:;|,)\s+(?:and|but|which|this|to\s+which)\b[^,;]*?\b(?:agreed|undertook"
        r"|supported|replied|confirmed|advised|asked|queried|questioned|would)\b"
        r"|,?\s+and\s+it\s+(?:was|is)\s+(?:\w+\s+)?(?:agreed|resolved|noted)\b"
        r"|,\s+and\s+(?:the\s+)?[A-Z][^;.]{2,140}?,\s+(?:indicated|agreed|undertook|advised|confirmed|said"
        r"|replied|stated|responded|explained)\b|\s+and\s+"
        r"(?:asked|queried|questioned|whether|sought)\b",
        text[verb:end],
    )
    return verb + stop.start() if stop else end
