"""What is found in a paper, in words that do not hang on its form."""

import re
from collections import Counter
from dataclasses import fields
from functools import cache
from pathlib import Path

from minutegraph.loaders.document import Document, Passage
from minutegraph.loaders.find import find
from minutegraph.loaders.findings import Finding, Party, Reference, Resolved
from minutegraph.loaders.read import read
from minutegraph.loaders.resolve import resolve

from .parts import PLAIN


@cache
def plain() -> "Counter[str]":
    """What is found in the minutes as plain text."""
    return found(PLAIN)


def found(path: Path) -> "Counter[str]":
    """Each finding as its kind, its slots and its words; every quote stands in the text."""
    document = read(path)
    resolved = resolve(document, find(document))
    told = Counter(_told(finding, resolved, document) for finding in resolved.findings)
    told[_sitting(document)] += 1
    told.update(f"item {item.number} {_words(item.title)}" for item in document.items)
    return told


def _sitting(document: Document) -> str:
    sitting = document.sitting
    return f"{document.kind}: {sitting.council}, {sitting.committee}, {sitting.day}"


def _told(finding: Finding, resolved: Resolved, document: Document) -> str:
    slots = [
        f"{field.name}={_slot(getattr(finding, field.name), resolved, document)}"
        for field in fields(finding)
    ]
    return f"{type(finding).__name__} " + " ".join(slots)


def _slot(value: object, resolved: Resolved, document: Document) -> str:
    if isinstance(value, Reference):
        who = resolved.who.get(value)
        return f"{_slot(value.passage, resolved, document)}>{_party(who)}"
    if isinstance(value, Passage):
        assert document.text[value.start : value.end] == value.quote
        return _words(value.quote)
    if isinstance(value, Party):
        return _party(value)
    if isinstance(value, tuple):
        return ",".join(_slot(one, resolved, document) for one in value)
    return _words(str(value))


def _party(who: Party | None) -> str:
    return who.name if who else "nobody"


def _words(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()
