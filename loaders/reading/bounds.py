"""Days that prove when an undated meeting was: those told as past, those still to come.

A wrong bound is far worse than none, so only wordings that leave no doubt are taken.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..document import Bound, Passage, Sitting, paragraphs
from ..sentences import sentences
from .dates import Dated, dates

_AHEAD = (
    r"(?:would|will|shall|should|could|may|might|must|can|to|be|being|is|are|if|unless|until|due|by|"
    r"planned|expected|scheduled|anticipated|proposed|intended|forecast|projected|targeted|set|next|"
    r"future|forthcoming|target|deadline|plans?)"
)
_REPORTING = r"(?:told|informed|advised|asked|reminded|estimated|promised|invited|requested|needed)"
_PARTICIPLE = (
    rf"(?!{_AHEAD}\b|{_REPORTING}\b)(?:\w+ed|held|begun|gone|made|sent|taken|met|left|given|"
    r"come|come into force|brought|found|set up|put|written|seen|shown|become|risen|fallen)"
)
_PLACE = (
    r"(?:\s+(?:up|out|live|down|off|over|back|forward|again))?\s+(?:on|in)\s*"
    r"(?:\w+day,?\s+)?(?:early |late |mid-?)?$"
)
_PAST = (
    re.compile(
        r"\bsince(?:\s+the\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+)?,?(?:\s+(?:on|in|of))?\s+$",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:had|has|have|was|were)\s+(?:been\s+)?(?:\w+ly\s+)?{_PARTICIPLE}{_PLACE}"),
    re.compile(rf"\b{_PARTICIPLE}{_PLACE}"),
    re.compile(
        r"\b(?:[Dd]uring|[Aa]t|[Ff]ollowing|[Aa]fter|[Ii]n)\s+the\s+[^,;.:]{3,70}?\s(?:on|in|of)\s+$"
    ),
)
_TOLD_AFTER = re.compile(
    rf"^[^.;]{{0,120}}?\b(?:had been|was|were|had|stood)\b(?!\s+(?:{_AHEAD}|{_REPORTING}|likely)\b)"
)
_OPENING = re.compile(r"^(?:At|As at|On|In|During|At the end of|By the end of|Between)\s+$")
_CLAUSE = re.compile(r"[,;:()]|\b(?:who|which|that|when|where|because|and|but|while)\b")
_NOT_YET = re.compile(
    r"\b(?:will|would)\s+(?:be|start|open|begin|close|end|take place|come into force)\s+"
    r"(?:(?:held|launched|opened|introduced)\s+)?(?:on\s+|in\s+|from\s+)?$"
)
_LONGEST = 2000  # characters; what is longer is a table or worse, and no sentence
_YEAR = re.compile(r"(?:19|20)\d\d|[/.]\d\d\b")
_EARLIER = re.compile(
    r"\b(?:had|promised|overdue|delayed|outstanding|missed|previous(?:ly)?|originally|"
    r"was to|were to)\b"
)


def bounded(sitting: Sitting, body: Sequence[Passage]) -> Sitting:
    """A sitting without a day, with the bounds that the text proves."""
    if sitting.day:
        return sitting
    told = [
        s for part in body for p in paragraphs(part.quote, _whole(part)) for s in _shifted(p, part)
    ]
    past = max((bound for one in told for bound in _past(one)), key=lambda b: b.day, default=None)
    ahead = min((bound for one in told for bound in _ahead(one)), key=lambda b: b.day, default=None)
    if past and ahead and ahead.day < past.day:
        return sitting  # the text contradicts our reading of it
    return replace(sitting, not_before=past, not_after=ahead)


def _whole(part: Passage) -> Passage:
    return Passage(0, len(part.quote), part.quote)


def _shifted(paragraph: Passage, part: Passage) -> Iterator[Passage]:
    moved = Passage(paragraph.start + part.start, paragraph.end + part.start, paragraph.quote)
    return (
        one for one in sentences(moved) if len(one.quote) < _LONGEST and _YEAR.search(one.quote)
    )


def _past(sentence: Passage) -> Iterator[Bound]:
    """Days told as gone by; of a month or year, its first day."""
    for found in dates(sentence.quote):
        before, after = _around(sentence.quote, found)
        if _is_past(before, after, found):
            whole = before.endswith("end of ")  # told as over, so its last day has gone by
            yield Bound(found.latest if whole else found.earliest, sentence)


def _around(words: str, found: Dated) -> tuple[str, str]:
    before, after = (
        words[max(0, found.start - 300) : found.start],
        words[found.end : found.end + 200],
    )
    return " ".join(before.split()) + " ", " ".join(after.split())


def _is_past(before: str, after: str, found: Dated) -> bool:
    since, perfect, participle, during = (form.search(before) for form in _PAST)
    if since and not _looks_ahead(before[: since.start()]):
        return True
    if found.unit == "year" and not perfect:
        return False
    if perfect and not _looks_ahead(_last_clause(before[: perfect.start()])):
        return True
    if participle and not _looks_ahead(_last_clause(before[: participle.start()])):
        return not re.match(r"[^,.;]{0,40}?\b(?:would|will|should|could|may|might)\b", after)
    told = bool(_TOLD_AFTER.search(after)) and not _looks_ahead(
        re.split(r"\b(?:had|was|were|stood)\b", after)[0]
    )
    if during and during[0].split()[0].casefold() in ("during", "following", "after", "at"):
        return told and not _looks_ahead(during[0])
    return bool(_OPENING.search(before)) and after.startswith(",") and told


def _looks_ahead(words: str) -> bool:
    return bool(re.search(rf"\b(?:{_AHEAD})\b", words, re.IGNORECASE))


def _last_clause(before: str) -> str:
    return _CLAUSE.split(before)[-1]


def _is_first(found: Dated, sentence: Passage) -> bool:
    """Whether no earlier day in the sentence may be the one that it is told from."""
    return all(found.earliest <= other.earliest for other in dates(sentence.quote))


def _ahead(sentence: Passage) -> Iterator[Bound]:
    """Days told as still to come; of a month, its last day."""
    for found in dates(sentence.quote):
        before, _ = _around(sentence.quote, found)
        told = _NOT_YET.search(before) and not _EARLIER.search(sentence.quote)
        if found.unit != "year" and told and _is_first(found, sentence):
            yield Bound(found.latest, sentence)
