"""What somebody proposed, somebody seconded and the meeting carried, in one sentence or two."""

import re

from ..document import Passage
from ..gates import Gated

_MOVER = r"(?:by\s+)?(?:(?:the\s+)?[A-Z][\w.’'-]*\s*){1,5}(?:\([^()]*\)\s*)?"
# "Proposed by Cllr Moss, seconded by Cllr Wick and agreed that …": decided unless it fell
_PROPOSED = Gated(
    rf"\b(?:[Pp]roposed|PROPOSED|[Mm]oved|MOVED)\s+{_MOVER}(?:,\s*|\band\s+)*(?:(?:was|it\s+was)\s+)?"
    rf"(?:[Ss]econded|SECONDED)\s+{_MOVER},?\s*(?:and\s+(?:it\s+was\s+)?(?:duly\s+|unanimously\s+)?"
    r"(?P<carried>(?i:agreed|resolved|carried|approved))(?:\s+unanimously)?,?\s+)?"
    r"(?:(?=(?:that|to)\s)|(?<=\s)"
    r"(?=(?:[a-z]+\s+){0,6}?(?:be\s+[a-z]+(?:ed|en)|pass(?:ed)?\s+for)\b))"
)
# What the sentence behind a proposal says became of it.
_NOT_CARRIED = re.compile(
    r"\b(?:lost|defeated|fell|failed|withdrawn|withdrew|rejected|not\s+(?:carried|agreed|seconded))\b",
    re.I,
)
_CARRIED = re.compile(r"^[^.;]{0,80}\b(?:carried|agreed|approved|all\s+in\s+favour|passed)\b", re.I)
# "Cllr Moss proposed that the bid be made. This was seconded by Cllr Wick and agreed."
_PUT = Gated(r"\bproposed\s+(?:that\s+)?(?=\S)(?!by\b|to\b|[^.;]{0,200}\bseconded\b)")
_AGREED = re.compile(
    r"^This\s+(?:proposal\s+|motion\s+)?was\s+(?:duly\s+)?seconded\s+by\b[^.]{3,80}?\band\s+"
    r"(?:then\s+|unanimously\s+)?(?:agreed|carried|approved|passed)\b",
    re.S,
)
# "Cllr Moss proposed that the bid be made, seconded by Cllr Wick. Carried."
_BOTH = Gated(
    r"\bproposed\s+(?:that\s+)?(?=(?!by\b|to\b|for\b)[^;]{5,250}?,?\s+(?:and\s+)?(?:this\s+was\s+)?seconded"
    r"\s+by\s(?P<rest>[^;]*)$)"
)
_SAID_CARRIED = re.compile(
    r"^(?:vote\b[^.]*\.\s+)?(?:(?:the\s+)?(?:motion|proposal)\s+|(?:this\s+)?was\s+|unanimously\s+|all\s+|duly\s+)*"
    r"(?:carried|agreed|approved|passed|in\s+favour)(?:\s+(?:unanimously|carried|by\s+all|nem\.?\s+con))*\.?$",
    re.I,
)
_AND_CARRIED = re.compile(r"\band\s+(?:\w+ly\s+)?(?:carried|agreed|approved|passed)\W*$", re.I)
_AMENDS = re.compile(r"\bamendment\b", re.I)
_RESOLVED = re.compile(r"\b(?:RESOLVED|AGREED|RECOMMENDED)\b")


def proposed(sentence: Passage, behind: Passage | None) -> tuple[int, int, int] | None:
    """Where in a sentence a carried proposal begins and where its words do, and where in the paper
    the telling of it ends; ``behind`` is the sentence after it."""
    after = behind.quote if behind else ""
    lead = _PROPOSED.search(sentence.quote)
    if lead and not _AMENDS.search(sentence.quote[: lead.end()]):
        if _RESOLVED.search(sentence.quote) or (not lead["carried"] and _NOT_CARRIED.search(after)):
            return None
        carried = behind if behind and not lead["carried"] and _CARRIED.search(after) else sentence
        return lead.start(), lead.end(), carried.end
    both = _BOTH.search(sentence.quote)
    if both and not _AMENDS.search(sentence.quote[: both.end()]):
        carried = behind if behind and _SAID_CARRIED.match(after) else None
        done = carried or (sentence if _AND_CARRIED.search(both["rest"]) else None)
        return (both.start(), both.end(), done.end) if done else None
    put = _PUT.search(sentence.quote) if behind and _AGREED.match(after) else None
    return (put.start(), put.end(), behind.end) if put and behind else None
