"""Steps that a report announces: "we will extend …", and the list behind "We will also:"."""

import re
from collections.abc import Iterator

from ..cues.actors import MEETS
from ..cues.acts import WEAK_VERBS
from ..cues.promises import HABITS
from ..document import Document, Passage
from ..findings import Reference, Statement
from ..sentences_of import sentences_of
from .actors import Actor, actor_before
from .acts import ADVERB, IS_ACT, IS_CARRIED_OUT, IS_HANDED, acts
from .due import deadlines
from .owed import statement

_WILL = re.compile(rf"\b(?:will|plans?\s+to|intends?\s+to)\s+{ADVERB}", re.I)
_LEAD = re.compile(
    r"\b(?:will|plans?\s+to|intends?\s+to|going\s+to|next\s+steps(?:\s+are(?:\s+to)?)?)"
    r"(?:\s+(?:also|then))?\s*:\s*$",
    re.I,
)
_BULLET = re.compile(r"^\s*(?:[-•·~§▪*–o]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)\s*")
_MEETS = re.compile(rf"\b(?:{MEETS})\b")
_WEAK = re.compile(rf"{ADVERB}(?:{WEAK_VERBS})\b", re.I)
_ONGOING = re.compile(
    rf"(?:{ADVERB})continue\b(?![^.;]*\band\s+(?:\w+\s+)?(?:extend|expand|introduce|launch"
    rf"|publish))",
    re.I,
)
_HABIT = re.compile(rf"\b(?:{HABITS})\b", re.I)
_NEW = re.compile(  # "A new line will be set up": announced, though no day is named
    rf"^\W*(?:\d[\d.]*\s+)?An?\s(?:(?!\b(?:which|who|that|will)\b)[^,;:.])+\swill\s+{ADVERB}be\s+"
    r"(?:set\s+up|established|launched|introduced|rolled\s+out|recruited|appointed|commissioned|created)\b"
)
_IF = re.compile(r"\b(?:if|should|were|unless|subject to|could|(?-i:may))\b", re.I)


def find_plans(document: Document) -> Iterator[Statement]:
    """What the council says in a report that it is going to do."""
    if document.kind != "report":
        return
    spoken = [s for paragraph in sentences_of(document) for s in paragraph]
    lead: tuple[Passage, Actor | None] | None = None
    for sentence in spoken:
        bullet = _BULLET.match(sentence.quote)
        if lead and (bullet or _continues(sentence)):
            yield from _listed(document, sentence, bullet.end() if bullet else 0, lead[1])
            continue
        opens = _LEAD.search(sentence.quote)
        lead = (
            (sentence, actor_before(document.text, sentence, sentence.start + opens.start()))
            if opens
            else None
        )
        yield from _announced(document, sentence)


def _continues(sentence: Passage) -> bool:
    """A bullet that a page break cut in two goes on in lower case."""
    return sentence.quote[:1].islower()


def _listed(
    document: Document, sentence: Passage, offset: int, actor: Actor | None
) -> Iterator[Statement]:
    start = sentence.start + offset
    debtor = Reference(actor.passage) if actor else None
    whole = document.passage(start, sentence.end)
    infinitive = re.match(rf"to\s+{ADVERB}", whole.quote)
    if infinitive or IS_ACT.match(whole.quote):
        verb = start + (infinitive.end() if infinitive else 0)
        for act in acts(document.text, start, verb, sentence.end):
            yield statement(document, act, "plan", debtor)


def _handed(rest: str) -> bool:
    """ "will be brought to the Forum in May", "will be shared with the Forum": a paper to come."""
    passive = re.match(r"be\s+", rest)
    dated = any(
        due.kind in ("date", "next_meeting", "future_meeting")
        for due in deadlines(rest, 0, len(rest))
    )
    if passive is None or _HABIT.search(rest):
        return False
    reaches = dated or _MEETS.search(rest)
    return bool(
        (reaches and IS_HANDED.match(rest, passive.end()))
        or (dated and IS_CARRIED_OUT.match(rest, passive.end()))
    )


def _announced(document: Document, sentence: Passage) -> Iterator[Statement]:
    text = document.text
    for match in _WILL.finditer(text, sentence.start, sentence.end):
        actor = actor_before(text, sentence, match.start())
        rest = text[match.end() : sentence.end]
        ongoing = rest.startswith("continue") and not _ONGOING.match(rest)
        new = _NEW.match(sentence.quote) and not _IF.search(sentence.quote)
        if new or (actor is None and _handed(rest)):
            act = next(acts(text, sentence.start, match.end(), sentence.end))
            yield statement(document, act, "plan", None, whole=True)
            return
        if (
            actor is None
            or _HABIT.search(rest)
            or _IF.search(sentence.quote)
            or (_WEAK.match(rest) and not ongoing)
        ):
            continue
        if ongoing or IS_ACT.match(rest):
            steps = [*acts(text, sentence.start, match.end(), sentence.end)]
            for act in steps[:1] if ongoing else steps:  # "continue with it and extend it": one
                yield statement(document, act, "plan", Reference(actor.passage))
            return
