"""What is found in a paper, so told that two forms of it can be held against each other."""

from dataclasses import fields
from pathlib import Path
from typing import Any

from minutegraph.loaders.document import Document, Passage
from minutegraph.loaders.find import find
from minutegraph.loaders.findings import Finding, Party, Reference, Resolved
from minutegraph.loaders.read import read
from minutegraph.loaders.resolve import resolve

Found = tuple[str, str, tuple[tuple[str, str], ...]]


def loaded(folder: Path, name: str, text: str) -> Document:
    """A paper written to a file and read from there."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read(path)


def findings(document: Document) -> set[Found]:
    """Each finding: its kind, its words, its slots; places in the text are left out."""
    resolved = resolve(document, find(document))
    return {_told(finding, resolved) for finding in resolved.findings}


def differences(one: Document, other: Document) -> tuple[list[Found], list[Found]]:
    """What only the one and only the other says."""
    ours, theirs = findings(one), findings(other)
    return sorted(ours - theirs), sorted(theirs - ours)


def _told(finding: Finding, resolved: Resolved) -> Found:
    slots = ((f.name, _value(getattr(finding, f.name), resolved)) for f in fields(finding))
    kept = tuple((name, value) for name, value in slots if name != "passage")
    return type(finding).__name__, plain(finding.passage.quote), kept


def _value(value: Any, resolved: Resolved) -> str:
    if isinstance(value, Passage):
        return plain(value.quote)
    if isinstance(value, Reference):
        party: Party | None = resolved.who.get(value)
        return party.name if party else ("(absent)" if value.absent else plain(value.passage.quote))
    return str(value)


def plain(words: str) -> str:
    """Words without the wrapping of their lines."""
    return " ".join(words.split())
