"""Promises in running prose: "agreed to provide", "She would report back", "would be sent"."""

import re
from collections.abc import Iterator

from ..document import Document, Passage
from ..findings import Reference, Statement
from ..gates import Gated
from ..sentences_of import sentences_of
from .actors import Actor, agent, reporter
from .acts import IS_CARRIED_OUT, IS_HANDED, acts
from .owed import statement
from .promise_place import BE, TRIGGER, Place, clause_end, clause_start
from .promised import ON_AGENDA, owner_of

_DONE_ALREADY = Gated(
    r"(?<!ensure )(?<!ensure that )\b(?:these|this|it|which)\s+(?:was|were|had\s+been)\s+"
    r"(?:then\s+|duly\s+)?(?:handed|circulated|provided|given|tabled|read|shown|done)\b"
)
# What a meeting will talk of is for the meeting, and not for whoever told of it.
_MEETING_TALKS = re.compile(
    r"be\s+(?:\w+ly\s+)?(?:discussed|considered|debated|decided)\s+(?:\w+\s+)?(?:at|in|by)\b", re.I
)


def find_undertakings(document: Document) -> Iterator[Statement]:
    """What somebody said they would do, one statement for each act; reports announce plans."""
    if document.kind == "report":
        return
    for paragraph in sentences_of(document):
        before: Passage | None = None
        for sentence in paragraph:
            yield from _promises(document, sentence, before)
            before = sentence


def _promises(document: Document, sentence: Passage, before: Passage | None) -> Iterator[Statement]:
    done = sentence.start
    if _DONE_ALREADY.search(sentence.quote):
        return
    for match in TRIGGER.finditer(document.text, sentence.start, sentence.end):
        if match.start() < done:
            continue
        start = max(clause_start(document.text, sentence.start, match.start()), done)
        stop = clause_end(document.text, sentence, match.end())
        place = Place(document, sentence, before, start, match.start(), match.end(), stop)
        owner = owner_of(place, match)
        if owner is None:
            continue
        passive = owner.absent
        teller = _speaks_for_it(document, place) if passive else None
        owner = Reference(teller.passage) if teller else owner
        for act in acts(document.text, start, place.verb, stop, passive=passive):
            if (
                passive
                and not teller
                and not match["should"]
                and not place.vouched
                and _own_step(place)
            ):
                yield statement(document, act, "plan", None, whole=True)
            elif passive and ON_AGENDA.match(place.rest):
                yield statement(document, act, "undertaking", None, whole=True)
            else:
                yield statement(document, act, "undertaking", owner, whole=passive)
        done = stop


def _speaks_for_it(document: Document, place: Place) -> Actor | None:
    """By whom it is to be done, or who told the meeting that it would be."""
    by = agent(document.text, place.at, place.stop)
    if by is None and _MEETING_TALKS.match(place.rest):
        return None
    return by or reporter(document.text, place.sentence, place.at)


def _own_step(place: Place) -> bool:
    """ "would be repaired in May": a step of the council, handed to nobody."""
    words = BE.sub("", place.rest, count=1)
    return bool(IS_CARRIED_OUT.match(words)) and not IS_HANDED.match(words)
