"""Who is to act by the note behind a sentence: "(Action: Head of Fleet)", or a line of its own."""

import re
from dataclasses import replace

from ..document import Document
from ..findings import Reference, Statement
from .acts import tidy
from .owners_behind import LABELS

_NOTE = re.compile(
    rf"[^\S\n]*[.;]?\s*[(\[]\s*{LABELS}\s*(?:[:–-]\s*|\s(?=[A-Z]))"
    r"(?P<who>[A-Z][^()\[\]\n:;/]{1,60}?)\s*[)\]]"
)
_LINE = re.compile(
    rf"[.;]?\s+[|]?[ \t|]*(?:{LABELS})\s*[:–-]\s*"
    r"(?P<who>[A-Z][^()\[\]\n:;.–]{1,60}?)[ \t|.]*(?=\n|$)"
)
_SENTENCE_ENDS = re.compile(r"[.;?!]\s")
_JOINT_OWNERS = re.compile(r"\s*[,/]\s*(?=[A-Z])|\s+(?:and|&)\s+(?=[A-Z])")
_TASK = re.compile(r"\b(?:to|be|will|is)\s+[a-z]")


def with_action_note(document: Document, told: Statement) -> Statement:
    """A statement with the owner that the note at its end names."""
    note = _behind(document.text, told) or _below(document.text, told)
    if note is None or _TASK.search(note["who"]):
        return told
    first = _JOINT_OWNERS.split(note["who"])[0]
    start = note.start("who")
    return replace(told, debtor=Reference(document.passage(start, start + len(first))))


def _behind(text: str, told: Statement) -> re.Match[str] | None:
    """The note in brackets right behind the words."""
    start, end = told.passage.start, told.passage.end
    if all(text.find(bracket, start, end + 120) < 0 for bracket in "(["):
        return None
    notes = _NOTE.finditer(text, start, end + 120)
    return next((n for n in notes if n.start() <= end <= n.end() + 1), None)


def _below(text: str, told: Statement) -> re.Match[str] | None:
    """The line below the sentence, which tells who is to act where the sentence does not."""
    end = told.passage.end
    deduced = told.action == tidy(told.passage.quote)  # from who told it: the note knows better
    if told.debtor is not None and not told.debtor.absent and not deduced:
        return None
    note = _LINE.search(text, end - 1, end + 240)
    return None if note is None or _SENTENCE_ENDS.search(text, end, note.start()) else note
