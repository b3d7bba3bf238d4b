"""Who is to act by the note behind a sentence: "(Action: Head of Fleet)"."""

import re
from dataclasses import replace

from ..document import Document
from ..findings import Reference, Statement

_NOTE = re.compile(
    r"[^\S\n]*[.;]?\s*[(\[]\s*(?:ACTIONS?|Actions?)(?:\s+by)?\s*[:–-]\s*"
    r"(?P<who>[A-Z][^()\[\]\n:;/]{1,60}?)\s*[)\]]"
)
_JOINT_OWNERS = re.compile(r",\s+(?=[A-Z])|\s+(?:and|&)\s+(?=[A-Z])")
_TASK = re.compile(r"\b(?:to|be|will|is)\s+[a-z]")


def with_action_note(document: Document, told: Statement) -> Statement:
    """A statement with the owner that the note at its end names."""
    end = told.passage.end
    notes = _NOTE.finditer(document.text, told.passage.start, end + 120)
    note = next((n for n in notes if n.start() <= end <= n.end() + 1), None)
    if note is None or _TASK.search(note["who"]):
        return told
    first = _JOINT_OWNERS.split(note["who"])[0]
    start = note.start("who")
    return replace(told, debtor=Reference(document.passage(start, start + len(first))))
