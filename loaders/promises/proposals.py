"""What somebody proposed, somebody seconded and the meeting carried, in one sentence or two."""

import re

from ..document import Passage
from ..gates import Gated

_MOVER = r"(?:by\s+)?(?:(?:the\s+)?[A-Z][\w.’'-]*\s*){1,5}(?:\([^()]*\)\s*)?"
# "Proposed by Cllr Moss, seconded by Cllr Wick and agreed that …": decided unless it fell
_PROPOSED = Gated(
    rf"\b(?:[Pp]roposed|PROPOSED|[Mm]oved|MOVED)\s+{_MOVER}(?:,\s*|\band\s+)*(?:(?:was|it\s+was)\s+)?"
    rf"(?:[Ss]econded|SECONDED)\s+{_MOVER},?\s*(?:and\s+(?:it\s+was\s+)?(?:duly\s+|unanimously\s+)?"
    r"(?P<carried>(?i:agreed|resolved|carried|approved))(?:\s+unanimously)?,?\s+)?(?=(?:that|to)\s)"
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
    put = _PUT.search(sentence.quote) if behind and _AGREED.match(after) else None
    return (put.start(), put.end(), behind.end) if put and behind else None
