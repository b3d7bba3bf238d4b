"""Whether something that is to be done by nobody named is promised: "would be circulated"."""

import re

from ..cues.actors import MEETS
from ..cues.promises import PAPERS
from ..findings import Reference
from .actors import actor_before, reporter
from .acts import ADVERB, IS_CARRIED_OUT, IS_HANDED
from .promise_place import BE, Place

_TO_SOMEBODY = re.compile(rf"{ADVERB}(?:asked|invited|written\s+to|contacted)\b", re.I)
THERE = re.compile(
    r"(?:^\W*(?:[^,;]{2,40},\s+)?There|\b(?:advised|informed|told|confirmed)\s+that\s+there)$"
)
_WORDING = re.compile(
    r"\b(?:wording|text|minutes?|reports?|papers?|figures?|tables?|documents?)$", re.I
)
_MENDED = re.compile(rf"{ADVERB}(?:adjusted|corrected|amended|reworded|rephrased)\b", re.I)
_DESCRIBES = re.compile(  # "considered the report, which would be put to Council": what it is
    r"\b(?:considered|received|introduced|had\s+before\s+(?:it|them))\b[^;]*\b(?:which|that)$", re.I
)
# "confirmed that this would be done": what was asked for is taken on.
_TAKEN_ON = re.compile(
    r"\b(?:confirmed|said|advised|stated|replied|responded|assured\s+[^,;.]{2,40}?)\s+(?:that\s+)?"
    r"(?:this|that|it|these|both|they)$",
    re.I,
)
_FORESEEN = re.compile(
    rf"{ADVERB}(?:considered|funded|expected|required|needed|welcomed|based|paid|met|used|limited"
    r"|covered|affected|seen|felt|known|called|dealt|taken\s+into|made\s+(?:up|clear)|difficult"
    r"|[a-z]+(?<!ed)(?<!en)(?<!wn)(?<!ght)(?<!nt)(?<!ne)(?<!put)(?<!ut)\b)",
    re.I,
)
_SUBJECT = re.compile(r"\b(?:that|and|but|which|as(?!\s+to\b)|because|while|whilst|where)\b|[,;:]")
_HEAD_ONLY = re.compile(
    r"\b(?:as\s+to|of|for|on|in|with|from|by|about|regarding|relating|resulting)\b"
)
_ONCE = re.compile(r"\b(?:once|as\s+soon\s+as)\s+[^.;,]+?\s(?:had|was|were|is|has|have)\b", re.I)
_WAS_ASKED_FOR = re.compile(
    r"\b(?:requested|asked\s+(?:for|that|if|whether)|request\s+(?:was|were))\b", re.I
)
_IN_PLACE = re.compile(
    rf"{ADVERB}(?:in\s+(?:place|touch|use)|on-?\s?line|live|available|ready|up\s+and\s+running)\b",
    re.I,
)
_NOTED = re.compile(r"\b(?:noted|agreed|pointed\s+out|advised|requested)\s+that\b", re.I)
_AT_ONCE = re.compile(
    r"\b(?:the\s+same\s+day|immediately|straight\s+away|at\s+once|within)\b", re.I
)
_NOT_OWED = re.compile(r"\b(?:next\s+meeting|thanks|meeting\s+would)\b", re.I)
_SOON = re.compile(r"\b(?:shortly|in\s+due\s+course)\b", re.I)
_PAPER = re.compile(rf"\b(?:{PAPERS})\b", re.I)
_SOUGHT = re.compile(rf"{ADVERB}(?:sought|obtained|requested)\b", re.I)
_ANSWER = re.compile(
    r"^\W*(?:(?:an?|the|some|any|three|two|further|more|written|legal|another)\s+)*(?:confirmation|clarification"
    r"|advice|quot(?:e|ation)s?|estimates?|prices?|permission|consent)\b",
    re.I,
)
_MEETS = re.compile(rf"\b(?:{MEETS})\b", re.I)


def of_nobody(place: Place, supposed: bool) -> Reference | None:
    """The owner left unsaid of what somebody is to have done; None: no promise."""
    words = BE.sub("", place.rest, count=1)
    if THERE.search(place.lead):
        return (
            Reference(place.sentence, absent=True)
            if place.dated and (place.vouched or _PAPER.match(_article(words)))
            else None
        )
    if place.vouched or (_TAKEN_ON.search(place.lead) and not _FORESEEN.match(words)):
        return Reference(place.sentence, absent=True)
    if (
        _TO_SOMEBODY.match(words)
        and actor_before(place.text, place.sentence, place.at)
        and not supposed
    ):
        return Reference(place.sentence, absent=True)
    pieces = [piece for piece in _SUBJECT.split(place.lead) if piece.strip()] or [""]
    subject = _HEAD_ONLY.split(pieces[-1])[0]
    owed = (
        place.firm
        or place.dated
        or _ONCE.search(place.rest)
        or _SOON.search(place.rest)
        or _MEETS.search(place.rest)
        or _PAPER.search(subject)
        or (_SOUGHT.match(words) and _ANSWER.search(subject))
    )
    if _NOT_OWED.search(subject) or (_DESCRIBES.search(place.lead) and not place.dated):
        return None
    if supposed and _AT_ONCE.search(place.rest) and IS_HANDED.match(words):
        return Reference(place.sentence, absent=True)
    told = reporter(place.text, place.sentence, place.at)
    if told and place.dated and _IN_PLACE.match(words) and not supposed:
        return Reference(place.sentence, absent=True)
    answered = _asked_before(place) and told
    owed = owed or answered
    handed = IS_HANDED.match(words) and owed
    mended = _MENDED.match(words) and _WORDING.search(place.lead)
    if supposed or not (
        handed or mended or (IS_CARRIED_OUT.match(words) and (place.dated or answered))
    ):
        return None
    return Reference(place.sentence, absent=True)


def _asked_before(place: Place) -> bool:
    """Whether the sentence before asks for something: then what an answer says is promised."""
    return bool(place.before and _WAS_ASKED_FOR.search(place.before.quote))


def _article(words: str) -> str:
    return re.sub(
        r"^(?:an?|the|some|further|another)\s+(?:further\s+|detailed\s+|full\s+)?", "", words
    )


def should_be(place: Place) -> Reference | None:
    """ "agreed that it should be added", "noted that the third point should be amended"."""
    words = BE.sub("", place.rest, count=1)
    teller = reporter(place.text, place.sentence, place.at)
    agreed = place.firm and teller and IS_HANDED.match(words)
    mended = _MENDED.match(words) and _NOTED.search(place.lead)
    return Reference(place.sentence, absent=True) if agreed or mended else None
