"""What a deadline hangs on, where its own words do not settle it: a meeting that receives what is
promised, or only the time after this one."""

import re

from ...graph.deadlines.points import points
from ..findings import DueKind
from .due_phrases import BODY, LENGTH

_A_BODY = (
    rf"(?:(?:the|this|its|their|our|a|an|any|each|every)\s+(?:[\w'’&-]+\s+){{0,4}}?{BODY}\b"
    r"|(?:[A-Z][\w'’&-]+\s+){0,4}(?:Cabinet|Council|Committee|Panel|Board|Executive|Forum)\b)"
)
_PUT = re.compile(
    r"\b(?:put|puts|brought|bring|brings|laid|lay|placed|place|come|comes|came|coming|go|goes"
    r"|went|set|appear|appears)\s+$",
    re.I,
)
_BEFORE_BODY = re.compile(rf"before\s+{_A_BODY}", re.I)
_RECEIVED = re.compile(
    r"\b(?:bring(?:s|ing)?|brought|resubmit(?:ted|s)?|submit(?:ted|s)?)\b"
    r"|\b(?:come|comes|came|coming|return(?:s|ed)?|taken?|go|goes|put|presented)\s"
    rf"(?:[^.;]{{0,60}}\s)?(?:back\b|here\b|(?:to|before|at)\s+{_A_BODY})"
    rf"|\breport(?:s|ed|ing)?\s+(?:back\b|thereon\b|to\s+(?:it\b|{_A_BODY}))|\breported\b"
    rf"|{_A_BODY}\s+(?:(?:to|would|will|shall)\s+)?(?:receive|consider|revisit|reconsider)s?\b"
    rf"|\b(?:invited?|hold)\b[^.;]{{0,60}}\bto\s+(?:[^.;]{{0,40}}\s)?(?:meeting|session)\b",
    re.I,
)
_ANY_MEETING = re.compile(r"\b(?:next|future)\s+meeting\b", re.I)
_AGAIN = re.compile(r"\b(?:again|later|after(?:wards)?|thereafter|after (?:that|this))\b", re.I)
_LENGTH = re.compile(rf"\b{LENGTH}", re.I)


def put_before_body(text: str, at: int, words: str) -> bool:
    """Whether "before the Committee" tells who receives something, not until when."""
    return bool(_BEFORE_BODY.match(words) and _PUT.search(text, max(0, at - 20), at))


def settled(kind: DueKind, words: str, text: str, start: int, end: int) -> DueKind:
    """The kind of a deadline in its clause. A date is named; a length of time names none: it is
    until a meeting that receives the thing, or else "within" it after this one."""
    if words.lower().startswith("in due course"):
        said = "event" if re.search(r"\b(?:once|when|after)\b", words, re.I) else "none"
        return kind if _received(words, text, start, end) else said
    if kind != "date" or not _LENGTH.search(words) or next(points(words), None):
        return kind
    if _received(words, text, start, end):
        return "future_meeting"
    return "after_meeting" if re.match(r"within\b", words, re.I) else kind


def _received(words: str, text: str, start: int, end: int) -> bool:
    """Whether what is promised goes to a meeting; "and a year after" goes where the first went."""
    if _RECEIVED.search(text, start, end):
        return True
    sentence = max(0, *(text.rfind(mark, 0, start) for mark in (". ", "\n\n", "; ")))
    return bool(_AGAIN.search(text, start, end)) and bool(
        _ANY_MEETING.search(text, sentence, start) or _RECEIVED.search(text, sentence, start)
    )
