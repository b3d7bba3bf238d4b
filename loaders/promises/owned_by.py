"""Whose a promise is by what stands around it: a note, the first of several."""

from dataclasses import replace

from ..document import Document
from ..findings import Statement
from .action_notes import with_action_note
from .joint_owners import of_the_first


def behind_ask(document: Document, told: Statement, kept: list[Statement]) -> Statement:
    """A promise without the request that stands before it in its sentence: "…, and he agreed"."""
    for ask in kept:
        inside = told.passage.start <= ask.passage.start and ask.passage.end < told.passage.end
        if ask.kind == "request" and inside and told.kind == "undertaking":
            left = document.passage(ask.passage.end, told.passage.end)
            words = left.quote.lstrip(" ,;")
            if " ".join(words.split()).endswith(told.action) or told.action in " ".join(
                words.split()
            ):
                return replace(told, passage=document.passage(left.end - len(words), left.end))
    return told


def settled(document: Document, told: Statement) -> Statement:
    """A statement with one owner: whom the note behind it names, of several the first."""
    return of_the_first(document, with_action_note(document, told))
