"""How surely the words of a finding say whom it is about, on a stated scale."""

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Literal

from .document import Document, Passage
from .findings import Finding, Party, Reference
from .people.own_bodies import committee, council
from .resolve import references

Confidence = Literal["stated", "inferred", "open"]

_ARTICLE = re.compile(r"^(?:the|The|THE)\s+")


def confidence(finding: Finding, document: Document, who: Mapping[Reference, Party]) -> Confidence:
    """open where words stand for somebody unknown, inferred where somebody follows from other
    words than a name, else stated."""
    own = tuple(document.paragraph_at(place) for place in _places(finding))
    ours = (committee(document), council(document))
    found = {
        _one(reference, own, who) for reference in references(finding)
        if not _ours(who.get(reference), ours)
    }  # fmt: skip
    if "open" in found:
        return "open"
    return "inferred" if "inferred" in found else "stated"


def _ours(party: Party | None, ours: tuple[str | None, ...]) -> bool:
    """A paper's own committee needs no name in it: "Members", "the Panel"."""
    return party is not None and party.kind == "body" and party.name in ours


def _places(finding: Finding) -> list[Passage]:
    """The passage of a finding, and those that it consists of: a question and its answer."""
    slots = (getattr(finding, f.name) for f in fields(finding) if "term" in f.metadata)
    return [finding.passage, *(value for value in slots if isinstance(value, Passage))]


def _one(
    reference: Reference, own: tuple[Passage, ...], who: Mapping[Reference, Party]
) -> Confidence:
    party = who.get(reference)
    if party is None:
        return "stated" if reference.absent else "open"
    here = any(reference.passage in paragraph for paragraph in own)  # else left out, told elsewhere
    return "stated" if here and not reference.absent and _names(reference, party) else "inferred"


def _names(reference: Reference, party: Party) -> bool:
    """Whether the words of a reference hold a form in which the document prints the name."""
    words = _plain(reference.passage)
    forms = (re.escape(_plain(form)) for form in party.forms)
    return any(re.search(rf"(?<!\w){form}(?!\w)", words) for form in forms)


def _plain(place: Passage) -> str:
    return _ARTICLE.sub("", " ".join(place.quote.split()))
