"""Remarks that the next sentence answers: a complaint and an apology, "The Head replied"."""

import re

from ..cues import exchanges as cues
from ..document import Passage
from ..gates import Gated
from .answers import speaker
from .askers import ASKER
from .parts import Question, cut

_IN_REPLY = re.compile(cues.REPLY_TO_NOTHING)
_COMPLAINS = re.compile(rf"\b(?:{cues.COMPLAINING})\b")
_THEN = r"(?:\s*\([^()]*\)|,[^,.;]{2,70},)?\s+(?:(?:also|then|again|in turn|\w+ly)\s+)?"
_REPLIES = Gated(rf"{_THEN}(?:{cues.REPLYING_VERBS})\b")
_CONCEDES = Gated(rf"{_THEN}(?:{cues.CONCEDING})\b")
_SOOTHES = Gated(rf"{_THEN}(?:{cues.SOOTHING})\b")


def challenge(sentence: Passage, later: Passage) -> Question | None:
    """A remark that the next sentence takes as a question."""
    if not (_IN_REPLY.match(later.quote) or _taken_up(sentence, later)):
        return None
    asker = ASKER.match(sentence.quote)
    return Question(sentence, cut(sentence, *asker.span()) if asker else None)


def _taken_up(sentence: Passage, later: Passage) -> bool:
    """Whether somebody else replies, concedes the point, or has a complaint explained."""
    who = speaker(later.quote)
    if who is None or speaker_of(sentence) == later.quote[slice(*who)]:
        return False
    if _REPLIES.match(later.quote, who[1]):
        return True
    member = ASKER.match(sentence.quote)
    if member and _CONCEDES.match(later.quote, who[1]):
        return True
    complains = _COMPLAINS.search(sentence.quote)
    return bool(complains and _SOOTHES.match(later.quote, who[1]))


def speaker_of(sentence: Passage) -> str | None:
    """The words for whoever speaks in a sentence."""
    who = speaker(sentence.quote)
    return sentence.quote[slice(*who)] if who else None
