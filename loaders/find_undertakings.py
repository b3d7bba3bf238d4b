"""Promises in running prose: "agreed to provide", "She would report back", "would be sent"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .actors import Actor, actor_before, reporter, subject_so_far
from .acts import ADVERB, IS_ACT, IS_CARRIED_OUT, IS_HANDED, acts
from .cues_promises import (
    COMMITS,
    DECIDING_VERBS,
    FRAMES_OF_RULE,
    HABITS,
    MEETING_BODIES,
    MEETS,
    OPINIONS,
    PAPERS,
    QUESTIONS,
    STRONG_VERBS,
    WEAK_VERBS,
)
from .document import Document, Passage
from .due import deadline
from .findings import Reference, Statement
from .owed import statement
from .sentences import sentences

_TRIGGER = re.compile(
    rf"\b(?P<commit>{COMMITS})\s+(?P<to>to\s+)?(?={ADVERB}[a-z])"
    rf"|(?P<modal>(?:\b(?:would|will|shall)|(?<=\w)['’](?:d|ll))\b)(?:,[^,;.]{{2,40}},)?\s+{ADVERB}"
    rf"|\b(?P<due_to>(?:was|were|is|are)\s+{ADVERB}to)\s+{ADVERB}(?!have\b|be\s+(?:expected|found|welcomed))",
    re.I,
)
_PASSIVE = re.compile(rf"be\s+{ADVERB}[a-z-]+", re.I)
_BE = re.compile(r"^be\s+", re.I)
_JOINT = re.compile(r",?\s+(?:and|but|while|whilst|although)\s+(?=[^,;]*$)")
_STRONG = re.compile(rf"{ADVERB}(?:re-?)?(?:{STRONG_VERBS})\b", re.I)
_WEAK = re.compile(rf"{ADVERB}(?:{WEAK_VERBS})\b", re.I)
_DECIDES = re.compile(rf"{ADVERB}(?:{DECIDING_VERBS})\b", re.I)
_PAST = re.compile(
    r"\b(?:had|has|have|having|been|was|were|previously|already|not)\s+(?:\w+ly\s+|already\s+|also\s+)?$",
    re.I,
)
_HABIT = re.compile(rf"\b(?:{HABITS})\b", re.I)
_RULE = re.compile(rf"\b(?:{FRAMES_OF_RULE})", re.I)
_OPINION = re.compile(rf"\b(?:{OPINIONS})\b(?:(?!\band\b)[^;])*$", re.I)
_QUESTION = re.compile(
    rf"\b(?:{QUESTIONS})\s+(?:\w+\s+){{0,2}}?(?:whether|if|how|what|when|why|who|which|where)\b(?:(?!,\s+and\b)[^;])*$",
    re.I,
)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|provided\s+that|depending|subject\s+to|assuming|in\s+the\s+event)\b"
    r"|(?:^|[,;]\s*)(?:should|were|had)\s+(?:the|it|he|she|they|an?|any|there|[A-Z]\w+)\b",
    re.I,
)
_WHO = re.compile(r",\s+who(?:\s+would)?\s*$", re.I)
_ELIDED = re.compile(r"(?:\b(?:and|but|or|then)|,)\s*$", re.I)
_IT = re.compile(r"^\s*It\s*$")
_THING = re.compile(r"(?:an?|the|this|these|any|further|that)\s", re.I)
_MOVES = re.compile(
    rf"{ADVERB}(?:be\s+coming|follow|come|go|return|be\s+available|be\s+on)\b", re.I
)
_PAPER = re.compile(rf"\b(?:{PAPERS})\b", re.I)
_MEETING = re.compile(rf"\b(?:{MEETING_BODIES})$", re.I)
_MEETS = re.compile(rf"\b(?:{MEETS})\b", re.I)
_FIRM = re.compile(rf"\b(?:{COMMITS})\s+that\b[^;]*$", re.I)
_REACHES = re.compile(rf"{ADVERB}(?:bring|report\s+back|circulate|feed\s+back|submit)\b", re.I)
_TO_SOMEBODY = re.compile(rf"{ADVERB}(?:asked|invited|written\s+to|contacted)\b", re.I)
_THERE = re.compile(r"^\W*(?:[^,;]{2,40},\s+)?There$")
_DONE_ALREADY = re.compile(
    r"\b(?:these|this|it|which)\s+(?:was|were|had\s+been)\s+(?:then\s+|duly\s+)?(?:handed|circulated|provided|given|tabled|read|shown|done)\b"
)
_ANYBODY = re.compile(r"an?\s+(?!member\b)", re.I)
_MODAL = re.compile(r"\b(?:would|will)\b")
_SUBJECT = re.compile(r"\b(?:that|and|but|which|as|because|while|whilst|where)\b|[,;:]")
_HEAD_ONLY = re.compile(r"\b(?:of|for|on|in|with|from|by|about|regarding|relating|resulting)\b")
_NOT_OWED = re.compile(r"\b(?:next\s+meeting|thanks|meeting\s+would)\b", re.I)
_SAID = re.compile(r",?\s*(?:she|he|they)\s+said\b", re.I)


@dataclass(frozen=True)
class _Place:
    """A verb of promising in a sentence, and the clause it stands in."""

    document: Document
    sentence: Passage
    before: Passage | None  # the sentence before, in the same paragraph
    start: int  # of the clause
    at: int  # of the verb of promising
    verb: int  # of what is to be done
    stop: int  # of the clause

    @property
    def text(self) -> str:
        return self.document.text

    @property
    def lead(self) -> str:
        return self.text[self.start : self.at].rstrip()

    @property
    def rest(self) -> str:
        return self.text[self.verb : self.stop]

    @property
    def firm(self) -> bool:
        """Whether somebody binds themselves to the whole clause: "undertook that …"."""
        return bool(_FIRM.search(self.lead))

    @property
    def dated(self) -> bool:
        due = deadline(self.text, self.start, self.verb, self.stop)
        return bool(due and due.kind != "event")


def find_undertakings(document: Document) -> Iterator[Statement]:
    """What somebody said they would do, one statement for each act."""
    for paragraph in document.paragraphs:
        before: Passage | None = None
        for sentence in sentences(paragraph):
            yield from _promises(document, sentence, before)
            before = sentence


def _promises(document: Document, sentence: Passage, before: Passage | None) -> Iterator[Statement]:
    done = sentence.start
    if _DONE_ALREADY.search(sentence.quote):
        return
    for match in _TRIGGER.finditer(document.text, sentence.start, sentence.end):
        if match.start() < done:
            continue
        start = max(_clause_start(document.text, sentence.start, match.start()), done)
        stop = _clause_end(document.text, sentence, match.end())
        place = _Place(document, sentence, before, start, match.start(), match.end(), stop)
        owner = _owner(place, match)
        if owner is None:
            continue
        passive = owner.absent
        teller = reporter(document.text, sentence, match.start()) if passive else None
        owner = Reference(teller.passage) if teller else owner
        for act in acts(document.text, start, place.verb, stop, passive=passive):
            if passive and _own_step(place):
                yield statement(document, act, "plan", None, whole=True)
            else:
                yield statement(document, act, "undertaking", owner, whole=passive)
        done = stop


def _own_step(place: _Place) -> bool:
    """ "would be advertised in June": a step of the council, not something handed to the meeting."""
    words = _BE.sub("", place.rest, count=1)
    return bool(IS_CARRIED_OUT.match(words)) and not IS_HANDED.match(words)


def _clause_start(text: str, start: int, at: int) -> int:
    """Behind the last semicolon or colon before the verb."""
    return max(start, text.rfind("; ", start, at) + 1, text.rfind(": ", start, at) + 1)


def _clause_end(text: str, sentence: Passage, verb: int) -> int:
    """Before the next semicolon, or before somebody else's clause with a promise of its own."""
    semicolon = text.find(";", verb, sentence.end)
    stop = semicolon if semicolon >= 0 else sentence.end
    for match in _TRIGGER.finditer(text, verb, stop):
        lead = text[verb : match.start()].rstrip()
        actor = actor_before(text, sentence, match.start())
        begin = actor.passage.start if actor else match.start()
        joint = None if _ELIDED.search(lead) else _JOINT.search(text[verb : max(begin, verb)])
        if joint and (actor or _THING.match(text, verb + joint.end())):
            return verb + joint.start()
    return stop


def _owner(place: _Place, match: re.Match[str]) -> Reference | None:
    """Who binds themselves; a reference without words for a passive; None: no promise."""
    if match["commit"]:
        return _committed(place, match)
    if _HABIT.search(_habitual(place)) or _RULE.search(place.text, place.sentence.start, place.at):
        return None
    if not _own_clause(place) and (
        _QUESTION.search(place.lead) or (_OPINION.search(place.lead) and not place.firm)
    ):
        return None
    if _PASSIVE.match(place.rest):
        return _passive(place)
    return _active(place)


def _own_clause(place: _Place) -> bool:
    """Whether somebody new speaks after "and", so that what was thought before does not reach here."""
    actor = actor_before(place.text, place.sentence, place.at)
    lead = place.text[place.start : actor.passage.start] if actor else ""
    return bool(re.search(r"\b(?:and|but)\s+$", lead))


def _habitual(place: _Place) -> str:
    return place.text[place.start : place.stop].replace("each meeting", "")


def _committed(place: _Place, match: re.Match[str]) -> Reference | None:
    """ "agreed to provide"; "undertook" may lack its "to"; deciding about papers is no promise."""
    if _PAST.search(place.lead) or _DECIDES.match(place.rest):
        return None
    if not match["to"] and not (
        match["commit"].lower().startswith("under") and IS_ACT.match(place.rest)
    ):
        return None
    actor = _actor(place)
    if actor is None or _is_meeting(actor):
        return None
    return Reference(actor.passage)


def _active(place: _Place) -> Reference | None:
    actor = _actor(place)
    if actor is None:
        return _thing(place)
    if _WEAK.match(place.rest):
        return None
    strong = bool(_STRONG.match(place.rest))
    sure = strong or place.firm or (place.dated and IS_ACT.match(place.rest))
    supposed = _SUPPOSED.search(place.text, place.sentence.start, place.stop)
    if not sure or (supposed and not strong) or (actor.kind == "body" and not _promised(place)):
        return None
    return Reference(actor.passage)


def _promised(place: _Place) -> bool:
    """Whether a body's step is owed to the meeting: a deadline, or it is to reach the meeting."""
    return (
        place.firm or place.dated or bool(_MEETS.search(place.rest) or _REACHES.match(place.rest))
    )


def _actor(place: _Place) -> Actor | None:
    """Who stands before the verb, or whose clause it still is after "and"."""
    text, sentence = place.text, place.sentence
    lead = _SAID.sub("", text[sentence.start : place.at])
    actor = actor_before(text, sentence, place.at)
    if actor:
        return None if _ANYBODY.match(actor.passage.quote) else actor
    if who := _WHO.search(lead):
        return actor_before(text, sentence, sentence.start + who.start())
    if _ELIDED.search(lead):
        return (
            None
            if _of_a_thing(text, sentence, place.at)
            else subject_so_far(text, sentence, place.at)
        )
    if _IT.search(lead) and place.before:
        return _first_body(text, place.before)
    return None


def _of_a_thing(text: str, sentence: Passage, at: int) -> bool:
    """ "the consultation would run … and would close": what goes before already spoke of a thing."""
    before = [m.start() for m in _MODAL.finditer(text, sentence.start, at)]
    if not before:
        return False
    lead = text[sentence.start : before[-1]]
    return not _ELIDED.search(lead) and actor_before(text, sentence, before[-1]) is None


def _thing(place: _Place) -> Reference | None:
    """ "The paper would follow", "an update would come to the next meeting"."""
    moves = _MOVES.match(place.rest) and _PAPER.search(place.lead)
    if moves and (place.dated or _MEETS.search(place.rest)) and not _SUPPOSED.search(place.lead):
        return Reference(place.sentence, absent=True)
    return None


def _passive(place: _Place) -> Reference | None:
    words = _BE.sub("", place.rest, count=1)
    supposed = _SUPPOSED.search(place.text, place.sentence.start, place.at)
    if _THERE.match(place.lead):
        return (
            Reference(place.sentence, absent=True)
            if place.dated and _PAPER.match(_article(words))
            else None
        )
    if (
        _TO_SOMEBODY.match(words)
        and actor_before(place.text, place.sentence, place.at)
        and not supposed
    ):
        return Reference(place.sentence, absent=True)
    subject = _HEAD_ONLY.split(_SUBJECT.split(place.lead)[-1])[0]
    owed = place.firm or place.dated or _MEETS.search(place.rest) or _PAPER.search(subject)
    if _NOT_OWED.search(subject):
        return None
    handed = IS_HANDED.match(words) and owed
    if supposed or not (handed or (IS_CARRIED_OUT.match(words) and place.dated)):
        return None
    return Reference(place.sentence, absent=True)


def _article(words: str) -> str:
    return re.sub(
        r"^(?:an?|the|some|further|another)\s+(?:further\s+|detailed\s+|full\s+)?", "", words
    )


def _is_meeting(actor: Actor) -> bool:
    """Whoever meets decides; find_resolutions.py reads that."""
    return actor.kind == "body" and bool(_MEETING.search(actor.passage.quote))


def _first_body(text: str, before: Passage) -> Actor | None:
    """What "It" is, when the sentence before began with a body."""
    words = re.match(
        r"[^,;.]*?\b(?=agreed|resolved|decided|said|noted|asked|requested)", before.quote
    )
    actor = actor_before(text, before, before.start + words.end()) if words else None
    return actor if actor and actor.kind == "body" else None
