"""A verb of promising in its sentence: the clause it stands in, and who acts there."""

import re
from dataclasses import dataclass

from ..cues.promises import COMMITS, MEANS, VOUCHES
from ..document import Document, Passage
from ..gates import Gated
from .actors import Actor, actor_before, subject_so_far
from .acts import ADVERB
from .due import deadline

TRIGGER = Gated(
    rf"(?:\b|(?=['’]))(?:\b(?P<commit>{COMMITS}|(?P<means>{MEANS}))\s+(?:[–—-]\s+)?(?P<to>to\s+)?(?={ADVERB}[a-z])"
    rf"|(?P<should>\bshould\s+(?=be\s))|(?P<able>\b(?:could|can)\s+{ADVERB}(?=(?:provide|share|circulate|send|supply|forward"
    rf"|obtain|e-?mail|be\s+(?:provided|shared|circulated|sent|supplied|forwarded|e-?mailed))\b))|\b(?:was|is|were|are)\s+(?:more\s+than\s+|very\s+|also\s+)?(?P<happy>happy|willing|pleased)\s+to\s+"
    rf"(?=(?:provide|share|circulate|send|supply|forward|arrange|bring|meet|e-?mail)\b)"
    rf"|(?P<modal>(?:\b(?:would|will|shall)|(?<=\w)['’](?:d|ll))\b)(?:,[^,;.]{{2,40}},)?\s+{ADVERB}"
    rf"|(?:\b(?:was|were|is|are|am)|(?<=\w)['’](?:s|re|m))\s+going\s+to\s+{ADVERB}"
    rf"|\b(?P<due_to>(?:was|were|is|are)\s+{ADVERB}to)\s+{ADVERB}(?!have\b|be\s+(?:expected"
    rf"|found|welcomed)))",
    re.I,
)
PASSIVE = re.compile(rf"be\s+{ADVERB}[a-z-]+", re.I)
BE = re.compile(r"^be\s+", re.I)
_JOINT = re.compile(r",?\s+(?:and|but|while|whilst|although)\s+(?=[^,;]*$)")
_ASKS = re.compile(r"\b(?:what|how|why)\b(?:\s+[\w/’'-]+){0,3}\s+$", re.I)
_WHO = re.compile(r",\s+who(?:\s+would)?\s*$", re.I)
_ELIDED = re.compile(r"(?:\b(?:and|but|or|then)|,)\s*$", re.I)
_IT = re.compile(r"^\s*It\s*$")
# "Mr Hale: noted, and will ask them"
_SAYS = re.compile(r"\W*(?P<who>[A-Z][^:.;?]{1,60}):\s+(?:[\w,’']+\s+){0,4}$")
_THING = re.compile(r"(?:an?|the|this|these|any|further|that|it|both)\s", re.I)
_FIRM = re.compile(rf"\b(?:{COMMITS})\s+that\b[^;]*$", re.I)
_VOUCHED = re.compile(
    rf"\b(?:{VOUCHES})\s+that\b(?!.*\b(?:said|asked|replied|explained|told|noted|thought)\b)",
    re.I | re.S,
)
# Only with a day to come: "Members were assured that the site would be live by May".
_ASSURED = re.compile(
    r"\bassured\s+(?:(?!that\b)[^,;.\s]+\s+){0,6}?that\b"
    r"(?!.*\b(?:said|asked|replied|explained|told|noted|thought)\b)",
    re.I | re.S,
)
_ANYBODY = re.compile(r"an?\s+(?!member\b)", re.I)
_MODAL = re.compile(r"\b(?:would|will)\b")
_SAID = re.compile(r",?\s*(?:she|he|they)\s+said\b", re.I)


@dataclass(frozen=True)
class Place:
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
    def vouched(self) -> bool:
        """Whether somebody gives their word for it, whoever is to act: "promised that …"."""
        lead = self.text[self.sentence.start : self.at]
        return bool(_VOUCHED.search(lead) or (_ASSURED.search(lead) and self.dated))

    @property
    def dated(self) -> bool:
        due = deadline(self.text, self.start, self.verb, self.stop)
        return bool(due and due.kind != "event")

    @property
    def act_dated(self) -> bool:
        """Whether what is to be done has a day, whatever it hangs on."""
        due = deadline(self.text, self.verb, self.verb, self.stop)
        return bool(due and due.kind != "event")


def clause_start(text: str, start: int, at: int) -> int:
    """Behind the last semicolon or colon before the verb."""
    return max(start, text.rfind("; ", start, at) + 1, text.rfind(": ", start, at) + 1)


def clause_end(text: str, sentence: Passage, verb: int) -> int:
    """Before the next semicolon, or before somebody else's clause with a promise of its own."""
    semicolon = text.find(";", verb, sentence.end)
    stop = semicolon if semicolon >= 0 else sentence.end
    for match in TRIGGER.finditer(text, verb, stop):
        lead = text[verb : match.start()].rstrip()
        actor = actor_before(text, sentence, match.start())
        begin = actor.passage.start if actor else match.start()
        joint = None if _ELIDED.search(lead) else _JOINT.search(text[verb : max(begin, verb)])
        if joint and (actor or _THING.match(text, verb + joint.end())):
            return verb + joint.start()
    return stop


def actor_of(place: Place) -> Actor | None:
    """Who stands before the verb, or whose clause it still is after "and"."""
    text, sentence = place.text, place.sentence
    lead = _SAID.sub("", text[sentence.start : place.at])
    actor = actor_before(text, sentence, place.at)
    if actor:
        asks = _ASKS.search(text, sentence.start, actor.passage.start)
        return None if asks or _ANYBODY.match(actor.passage.quote) else actor
    if who := _WHO.search(lead):
        return actor_before(text, sentence, sentence.start + who.start())
    if said := _SAYS.match(text, sentence.start, place.at):
        return actor_before(text, sentence, said.end("who"))
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
    """ "the consultation would run … and would close": the words before speak of a thing."""
    before = [m.start() for m in _MODAL.finditer(text, sentence.start, at)]
    if not before:
        return False
    lead = text[sentence.start : before[-1]]
    return not _ELIDED.search(lead) and actor_before(text, sentence, before[-1]) is None


def _first_body(text: str, before: Passage) -> Actor | None:
    """What "It" is, when the sentence before began with a body."""
    words = re.match(
        r"[^,;.]*?\b(?=agreed|resolved|decided|said|noted|asked|requested)", before.quote
    )
    actor = actor_before(text, before, before.start + words.end()) if words else None
    return actor if actor and actor.kind == "body" else None
