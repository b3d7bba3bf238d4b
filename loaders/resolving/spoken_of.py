"""Owners that have no name: "officers", "a tenants' representative", "the working group"."""

import re
from collections.abc import Iterable
from dataclasses import fields
from functools import cache

from ..cues.bodies import BODY_NOUNS, MEETING_WORDS
from ..cues.posts import POST_HEADS
from ..document import Document, Passage
from ..findings import Attestation, Finding, Party, Reference
from ..sentences import sentences
from .post_words import post_key, shortened

_ARTICLE = re.compile(r"^(?:the|a|an|another|one)\s+", re.I)
_WE = re.compile(r"(?:we|our|us)\b", re.I)
_THEY = re.compile(r"they\b", re.I)
_GROUP = re.compile(
    r"\b(?P<group>[Oo]fficers|[Mm]embers|[Rr]epresentatives|[Ss]taff)\s+(?:from \w+ )?"
    r"(?:said|advised|explained|confirmed|replied|agreed|undertook|reported|added|thought|told)\b"
    r"|\b[Tt]he\s+(?P<body>Committee|Panel|Board|Commission|Forum)\s+(?:agreed|undertook)\s+that\b"
)
_PRONOUN = re.compile(r"(?:he|she|they|it|we|i|him|her|them|us)\b", re.I)


def spoken_of(
    document: Document, findings: Iterable[Finding], known: Iterable[Party]
) -> tuple[Party, ...]:
    """Parties for the posts, groups and bodies that findings refer to and nothing names."""
    parties = list(known)
    made: dict[str, Party] = {}
    for reference in (r for finding in findings for r in _references(finding)):
        group = (
            group_before(document, reference.passage)
            if _THEY.match(reference.passage.quote)
            else None
        )
        if party := _party(Reference(group) if group else reference, parties):
            made.setdefault(post_key(party.name), party)
    return tuple(made.values())


def _references(finding: Finding) -> list[Reference]:
    if isinstance(finding, Attestation):
        return []
    values = (getattr(finding, name) for name in _slots(type(finding)))
    return [value for value in values if isinstance(value, Reference) and not value.absent]


@cache
def _slots(kind: type[Finding]) -> tuple[str, ...]:
    return tuple(slot.name for slot in fields(kind))


def _party(reference: Reference, parties: list[Party]) -> Party | None:
    words = " ".join(reference.passage.quote.split()).strip(" ,.:;")
    plain = _ARTICLE.sub("", words)
    if _WE.match(words):
        return None if any(p.name == "the Council" for p in parties) else _council(reference)
    if _PRONOUN.match(words) or not plain or plain.lower() in MEETING_WORDS - {"council"}:
        return None
    if len(plain.split()) > 8 or any(_meets(party, reference, plain) for party in parties):
        return None
    head = re.split(r"\s+(?:of|for|from|at|in|on|with|to)\s+", plain.split("(")[0].split(",")[0])[0]
    noun = (head.split() or [""])[-1].lower()
    singular = noun.removesuffix("s")
    if noun in POST_HEADS or singular in POST_HEADS or noun in ("staff", "councillors"):
        return Party("post", plain, (reference.passage,))
    if noun in BODY_NOUNS or singular in BODY_NOUNS or noun == "council":
        return Party("body", plain, (reference.passage,))
    return None


def _council(reference: Reference) -> Party:
    """Who says "we" in a council's paper, where the paper does not name the council."""
    return Party("body", "the Council", (reference.passage,))


def group_before(document: Document, place: Passage) -> Passage | None:
    """The officers or others that "they" stands for, in the sentence before it."""
    here = document.paragraph_at(place)
    sentence = next((s for s in sentences(here) if place in s), here)
    found = list(_GROUP.finditer(document.text, sentence.start, place.start))
    if len(found) != 1:
        return None
    return document.passage(*found[0].span("group" if found[0]["group"] else "body"))


def _meets(party: Party, reference: Reference, plain: str) -> bool:
    """Whether a party that has a name may be meant."""
    if any(form in reference.passage for form in party.forms):
        return True
    if party.kind == "body" and party.name.lower().split()[-1] == plain.lower():
        return True  # "the Trust", where a trust is named
    spoken = party.kind != "post" and any(form.quote in plain for form in party.forms)
    if party.kind == "body" and party.name.lower().startswith(f"{plain.lower()} "):
        return True
    if spoken or post_key(party.name) == post_key(plain):
        return True
    return party.kind != "body" and shortened(plain, party.post or party.name)
