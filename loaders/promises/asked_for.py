"""Things that are asked for: "asked for a breakdown", and not given in the room."""

import re
from collections.abc import Iterator

from ..cues.acts import HANDED_OVER, STRONG_VERBS
from ..cues.requests import ANSWERED, IN_THE_ROOM, REQUESTED_THINGS
from ..document import Document, Passage
from ..findings import Reference
from ..gates import Gated
from .acts import ADVERB
from .asking import Asked, asker_before, clause_end, clause_from
from .due import deadline

FOR = Gated(
    r"\b(?:asked\s+(?:also\s+)?(?:about\s+[^.;]{3,60}?\s+and\s+)?for|(?P<weak>requested"
    r"|called\s+for|request(?:\s+was)?(?:\s+also)?\s+made\s+for|wanted(?:\s+to\s+see)?"
    r"|wished\s+to\s+see|would\s+like(?:\s+to\s+see)?|asked\s+to\s+(?:see|receive|have"
    r"|be\s+(?:given|provided\s+with|sent|updated))|requested\s+to\s+(?:see|receive|have"
    r"|be\s+(?:given|provided\s+with|sent|updated)))"
    r"|(?:asked|requested|wanted|wished|would\s+like)\s+to\s+be(?=\s+(?:told|informed|notified|advised"
    r"|alerted|kept|copied|shown|consulted|involved)\b))\s+(?!that\b)",
    re.I,
)
_THINGS = re.compile(
    rf"(?:(?!\b(?:to|of|for|that|which|who|on|in|was|were)\b)[^\s;,.]+,?\s+){{0,7}}?"
    rf"(?:{REQUESTED_THINGS})\b|(?:it|this|them|these)\s+(?=(?:by|before|in\s+time)\b)",
    re.I,
)
LISTED = Gated(
    r"\basked\s+(?:for\s+)?(?:\w+\s+){0,3}things?\b[^:.;]{0,40}:\s*|\basked\s+for:\s*", re.I
)
_IN_ROOM = re.compile(rf"(?:[^\s;,.]+\s+){{0,3}}?(?:{IN_THE_ROOM})\b", re.I)
_ANSWER = re.compile(
    rf"\b(?:{ANSWERED})\b|^(?:In\s+(?:response|reply)|Yes|No|They\s+noted)\b", re.I
)
PROMISES = Gated(
    rf"\b(?:would|will|['’]d|['’]ll)\s+{ADVERB}(?:{STRONG_VERBS})\b|\b(?:agreed|undertook"
    rf"|promised|offered)\s+to\b|\b(?:would|could|can|will)\s+be\s+(?:{HANDED_OVER})|\bagreed\b"
    r"|\b(?:would|will|['’]d|['’]ll)\s+(?:see\s+to|deal\s+with|attend\s+to|make\s+the|do\s+(?:so|that|it|this))\b"
    r"|\b(?:he|she|they|I)\s+(?:would|will)(?=\s*(?:[.;]|$))",
    re.I,
)


def asked_for(document: Document, sentence: Passage, following: Passage | None) -> Iterator[Asked]:
    """Each thing asked for, unless the sentence after gives it at once."""
    text = document.text
    absent = Reference(sentence, absent=True)
    for match in FOR.finditer(text, sentence.start, sentence.end):
        counts, asker = asker_before(document, sentence, match.start())
        at = match.end()
        made = match.group().lower().startswith("request ")
        if not counts or (asker is None and not made) or _IN_ROOM.match(text, at):
            continue
        if match["weak"] and not _THINGS.match(text, at):
            continue
        stop = clause_end(text, at, sentence.end)
        if _answered(text, at, stop, sentence, following):
            continue
        places = _listed(text, at, stop)
        for n, (begin, end) in enumerate(places):
            yield (
                (clause_from(text, sentence, match.start()) if n == 0 else begin),
                begin,
                end,
                absent,
                asker,
                None,
            )
    if listed := LISTED.search(text, sentence.start, sentence.end):
        counts, asker = asker_before(document, sentence, listed.start())
        for n, (begin, end) in enumerate(
            _listed(text, listed.end(), sentence.end) if counts else ()
        ):
            yield (sentence.start if n == 0 else begin), begin, end, absent, asker, None


def _listed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The things asked for, where semicolons part them, or "and that"."""
    places: list[tuple[int, int]] = []
    for match in re.finditer(r"(?:(?!(?:,\s+|,?\s+and\s+)that\s)[^;])+", text[start:end]):
        words = re.sub(r"^[\s,]*(?:and\s+)?", "", match.group())
        begin = start + match.end() - len(words)
        if words.strip(" ."):
            places.append((begin, start + match.end()))
    return places


def _answered(text: str, at: int, stop: int, sentence: Passage, following: Passage | None) -> bool:
    """Whether what was asked for is given at once: then it was only a question."""
    due = deadline(text, at, at, stop)
    if due or PROMISES.search(text, stop, sentence.end) or following is None:
        return False
    return bool(_ANSWER.search(following.quote[:160])) and not PROMISES.search(following.quote)
