"""What a formal point does: notes, approves, or asks somebody to do something."""

import re
from functools import lru_cache
from typing import Literal

from ..cues.actors import MEETING_BODIES
from ..cues.acts import ACT_VERBS, HANDED_OVER
from ..cues.decisions import (
    APPROVED,
    ASKS,
    DECIDED_AT_ONCE,
    IN_LATER_PAPERS,
    NOTED,
    RECORDED,
    SET_GOING,
    SETTLED,
)
from ..document import Passage
from ..gates import Gated
from .actors import actor_before
from .acts import IS_ACT, IS_DONE_BY_ALL

Outcome = Literal["noted", "approved", "action", "other"]

_LEAD = re.compile(
    rf"(?:that|to|it\s+was|also|further|otherwise|unanimously|agreed|and|(?:the\s+)?"
    rf"(?:{MEETING_BODIES})(?=\s+(?:note|receive|approve|adopt|endorse|agree|accept|request"
    rf"|ask|instruct))|(?:once|when|after|as\s+soon\s+as)\s[^,;.]{{5,80}}?(?:,"
    rf"|(?=\s(?:it|they)\s(?:would|will)\s)))\s+",
    re.I,
)
_ITSELF = re.compile(r"(?:it|they|we)\s+(?:would|will)\s+", re.I)
_NOTED = re.compile(
    rf"(?:{NOTED[0]})\b|.*?\b(?:be|is|are|was|were|and)\s+(?:formally\s+|duly\s+)?(?:{NOTED[1]})\b",
    re.I | re.S,
)
_RECORDED = re.compile(rf"\b(?:{RECORDED})\b", re.I)
_APPROVED = re.compile(
    rf"(?:{APPROVED[0]})\b|.*?\b(?:be|is|are|was|were)\s+(?:formally\s+|duly\s+|hereby\s+|gratefully\s+)?"
    rf"(?:{APPROVED[1]})\b",
    re.I | re.S,
)
_ASKED = re.compile(
    rf"(?:{ASKS[0]})\s+(?!for\s+the\s+record)|.*?\b(?:be|is|are)\s+(?:{ASKS[1]})\s+(?:to|that)\b",
    re.I | re.S,
)
_HANDED = re.compile(
    rf"\b(?:be|is|are|were|was)\s+(?:also\s+)?(?:re-)?(?:{HANDED_OVER})\b|\bcomes?\s+"
    rf"(?:back\s+)?to\b|\b(?:goes|go)\s+(?:out|to|on)\b|\bcome\s+to\b",
    re.I,
)
_LATER = re.compile(rf"\b(?:{IN_LATER_PAPERS})\b", re.I)
# "note the annual report": the paper in hand, none to come
_THIS_PAPER = re.compile(
    r"\b(?:the|this|its)\s+(?:[\w'’]+\s+){0,3}?(?:quarterly|six-monthly|monthly|annual|regular)\s+"
    r"(?:\w+\s+)?(?:updates?|reports?|reviews?)\b",
    re.I,
)
_RECEIVE = re.compile(r"(?:receive|consider|have|await)\b", re.I)
_TO_DO = Gated(rf"(?:,\s*)?\s+to\s+(?:also\s+)?(?:re-?)?(?:{ACT_VERBS})\b", re.I)
_DOES = Gated(
    rf"\s+(?:will\s+|would\s+|should\s+|shall\s+)?(?:re-)?(?:(?:{ACT_VERBS})(?:e?s|ed|d)?"
    rf"|brought|wrote|made|sent|found|gave|met|took|held|put|set|undertook)\b",
    re.I,
)
_AT_ONCE = re.compile(rf"(?:{DECIDED_AT_ONCE})\b", re.I)
_SET_GOING = re.compile(rf"\bbe\s+(?:{SET_GOING})\b", re.I)
_SUBJUNCTIVE = re.compile(r"\bbe\s+(?:also\s+)?[a-z-]+(?:ed|en|wn|ght|nt|ld|ut|it)\b")
_TO_BE_DONE = re.compile(
    rf"\b(?:be|(?:is|are)(?:\s+to\s+be)?)\s+(?:then\s+|also\s+|further\s+)?(?!(?:{SETTLED})\b)"
    r"(?:[a-z-]+ed|brought|sent|got|put|taken|bought|sought|made|given|drawn|written|shown|told|held"
    r"|found|set|cut|built|hung|laid|led|met|read|repaid|sold|begun|chosen|done|driven)\b",
    re.I,
)
_APPROVING = re.compile(r"\b(?:approve|recommend(?:ed|s)?|overrule|confirm)\b", re.I)
_TO_RECEIVE = re.compile(r"\b(?:would|will|should|shall|to)\s+(?:receive|have|consider)\b", re.I)
_TO_HAPPEN = re.compile(
    r"^(?:the|an?)\s[^;,.]{3,80}?(?<!s)\s(?:proceed|commence|go\s+ahead)\b(?!\s+to\b)|\b(?:takes?|to\s+take)\s+place\b|\bissues?\s+(?:from|to)\b",
    re.I,
)
# "that the work should now progress", "that the bid would be opposed", "that it should state why"
_GOES_ON = re.compile(
    r"\b(?:should|would|will|shall)\s+(?:now\s+|then\s+|also\s+)?(?:progress|proceed|continue|remain"
    r"|go\s+ahead|commence|cease)\b(?!\s+to\b)",
    re.I,
)
_OPPOSED = re.compile(
    r"\b(?:would|should|will)\s+be\s+(?:opposed|refused|rejected|objected)\b", re.I
)
_SHOULD_HOLD = re.compile(r"\bshould\s+(?:also\s+)?(?:include|contain|state|cover|show)\b", re.I)
_NOT_DONE = re.compile(r"\b(?:not\s+be|be\s+not)\b|\bas\s+(?:it|they)\s+stands?\b", re.I)


@lru_cache(maxsize=256)
def outcome(words: Passage) -> Outcome | None:
    """The outcome of a point; None when the words alone make no decision of it."""
    said = _bare(words.quote)
    if _NOT_DONE.search(said):
        return "other"
    if (itself := _ITSELF.match(said)) and IS_ACT.match(said, itself.end()):
        return "action"
    if _NOTED.match(said) and not _LATER.search(_THIS_PAPER.sub("", said)):
        return "noted"
    if doer(words) or _ASKED.match(said):
        return "action"
    if _RECORDED.search(said) and not _LATER.search(said):
        return "other"
    if _SET_GOING.search(said):
        return "action"
    if _APPROVED.match(said):
        return "approved"
    if _LATER.search(said) and _SUBJUNCTIVE.search(said):
        return "action"
    if _HANDED.search(said) or (_RECEIVE.match(said) and _LATER.search(said)):
        return "action"
    if _LATER.search(said) and _TO_RECEIVE.search(said):
        return "action"
    if _GOES_ON.search(said):
        return "approved"
    if _OPPOSED.search(said):
        return "other"
    to_be_done = _SHOULD_HOLD.search(said) or _TO_BE_DONE.search(said) or _TO_HAPPEN.search(said)
    if to_be_done and not _APPROVING.search(said):
        return "action"
    if IS_DONE_BY_ALL.match(said):
        return "action"
    if re.match(r"that\b", words.quote, re.I) or not IS_ACT.match(said):
        return None
    return "approved" if _AT_ONCE.match(said) else "action"


def _bare(words: str) -> str:
    while found := _LEAD.match(words):
        words = words[found.end() :]
    return words.strip()


@lru_cache(maxsize=256)
def doer(words: Passage) -> tuple[Passage, int] | None:
    """ "the Head of Audit to report", "the clerk writes": who, and where what they do begins."""
    text = words.quote
    for pattern in (_TO_DO, _DOES):
        for verb in pattern.finditer(text):
            if found := _doer(words, verb):
                return found
    return None


def _doer(words: Passage, verb: re.Match[str]) -> tuple[Passage, int] | None:
    local = Passage(0, len(words.quote), words.quote)
    actor = actor_before(words.quote, local, verb.start())
    lead = _bare(words.quote)
    offset = len(words.quote) - len(lead) if words.quote.endswith(lead) else 0
    if actor is None or actor.passage.start > offset + 4 or actor.kind == "pronoun":
        return None
    at = (
        verb.start()
        + len(verb.group())
        - len(re.sub(r"^(?:,?\s*to\s+|\s+(?:will|would|should|shall)\s+|\s+)", "", verb.group()))
    )
    first = words.start + actor.passage.start
    return Passage(first, first + len(actor.passage.quote), actor.passage.quote), words.start + at
