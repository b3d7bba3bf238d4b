"""Who is meant: words that stand for somebody, at their place in a document, to a party or None.

A wrong owner is worse than none: where two remain, nobody is named.
"""

import re
from collections.abc import Callable, Iterable

from ..cues.bodies import MEETING_WORDS
from ..document import Document, Passage
from ..findings import Finding, Party, Reference
from ..people.own_bodies import committee
from ..sentences import sentences
from .mentions import Mention, Mentions
from .parties import gender
from .post_words import post_key, shortened
from .spoken_of import group_before

_SUBJECTS = {"he": "he", "she": "she", "they": "they", "it": "it", "we": "we", "our": "we",
             "i": "i", "his": "he"}  # fmt: skip
_OBJECTS = {"him": "he", "her": "she", "me": "i"}
_PRONOUN = re.compile(r"([a-z]+)(?:['’](?:d|ll|s|ve|re|m))?$")
_GOES_ON = re.compile(r"\s*(?:\w+\s+)?(?:added|also|further|continued|went on|then)\b")
_OFFICER = re.compile(r"(?:the )?(?:(?:presenting|reporting|lead) )?officer")
_NAMED_THEN = re.compile(r",\s+")
_POINT = re.compile(r"\n\s*(?:[-•·~§o▪*]|\(?(?:\d{1,3}|[ivx]{1,4}|[a-z])[.)])\s+")
# Bodies beside the committee: never taken for it.
_OTHERS = frozenset({"council", "cabinet", "executive", "authority", "assembly", "partnership"})


def resolver(
    document: Document, parties: tuple[Party, ...], findings: Iterable[Finding]
) -> Callable[[Reference], Party | None]:
    """What says which party a reference means at its place; None: it cannot be known."""
    return _Resolver(document, Mentions(document, parties, tuple(findings))).means


class _Resolver:
    def __init__(self, document: Document, mentions: Mentions) -> None:
        self.document, self.mentions = document, mentions

    def means(self, reference: Reference) -> Party | None:
        place = reference.passage
        if reference.absent:
            return self._alone(place)
        words = " ".join(place.quote.split()).strip(" ,.:;")
        match = _PRONOUN.match(words.lower())
        pronoun = match[1] if match else ""
        if pronoun in _SUBJECTS:
            found = self._subject(place, _SUBJECTS[pronoun])
            return found and self.mentions.shared(found, place.start)
        if pronoun in _OBJECTS:
            return self._object(place, _OBJECTS[pronoun])
        found = self._named(place) or self._worded(place, words)
        return found if found is None or found.kind != "post" else self._holder(place, found)

    # Words that name somebody, wholly or in short

    def _named(self, place: Passage) -> Party | None:
        """The party whose name stands in the words: a person before a post before a body."""
        inside = [m for m in self.mentions.all if m.start < place.end and place.start < m.end]
        for kind in ("person", "post", "body"):
            found = [m.party for m in inside if m.kind == kind]
            if found:
                return found[0]
        return None

    def _holder(self, place: Passage, post: Party) -> Party | None:
        """Who is named right behind a post, or alone has been named with a longer form of it."""
        if aside := _NAMED_THEN.match(self.document.text, place.end):
            for mention in self.mentions.all:
                if mention.kind == "person" and mention.start == aside.end():
                    return mention.party
        return self.mentions.shared(post, place.start)

    def _worded(self, place: Passage, words: str) -> Party | None:
        """Short forms: "the Head", "the Committee", "the Trust", "the officer"."""
        plain = re.sub(r"^(?:the|this|that|our|its|all|an?|another)\s+", "", words.lower())
        if plain in MEETING_WORDS and plain != "council":
            return self._body_that_meets(plain)
        if found := self._post(place, plain):
            return found
        if _OFFICER.fullmatch(words.lower()):
            return self._alone(place)
        return self._body(place, plain)

    def _body_that_meets(self, plain: str) -> Party | None:
        """The document's own committee, unless the word fits another body and not ours."""
        own, noun = self.mentions.committee, plain.split()[-1]
        name = (committee(self.document) or (own.name if own else "")).lower()
        if noun in name or "member" in plain or noun == "meeting":
            return own
        others = [p for p in self.mentions.bodies if noun in p.name.lower().split()]
        if others or noun in _OTHERS:
            return others[0] if len(others) == 1 else None
        return own

    def _post(self, place: Passage, plain: str) -> Party | None:
        exact = {p for key, p in self.mentions.posts if post_key(key) == post_key(plain)}
        if len(exact) == 1:
            return exact.pop()
        fitting = {p for key, p in self.mentions.posts if shortened(plain, key)}
        return self._nearest(place, fitting)

    def _body(self, place: Passage, plain: str) -> Party | None:
        names = {re.sub(r"^the ", "", p.name.lower()): p for p in reversed(self.mentions.bodies)}
        if plain in names:
            return names[plain]
        begun = {p for name, p in names.items() if name.startswith(f"{plain} ")}
        if len(plain.split()) > 1:
            return begun.pop() if len(begun) == 1 else None
        return self._nearest(place, {p for name, p in names.items() if plain in name.split()})

    def _nearest(self, place: Passage, fitting: set[Party]) -> Party | None:
        if len(fitting) <= 1:
            return next(iter(fitting), None)
        here = self._point(place)
        near = [m.party for m in self._between(here.start, place.start) if m.party in fitting]
        return near[-1] if near else None

    # Where to look

    def _between(self, start: int, end: int) -> list[Mention]:
        return [m for m in self.mentions.all if start <= m.start and m.end <= end]

    def _point(self, place: Passage) -> Passage:
        """The paragraph around a place, or the one point of a list in it."""
        whole = self.document.paragraph_at(place)
        starts = [
            m.end() for m in _POINT.finditer(whole.quote) if whole.start + m.end() <= place.start
        ]
        ends = [
            m.start() for m in _POINT.finditer(whole.quote) if whole.start + m.start() >= place.end
        ]
        start = whole.start + (starts[-1] if starts else 0)
        end = whole.start + ends[0] if ends else whole.end
        return self.document.passage(start, end)

    def _alone(self, place: Passage) -> Party | None:
        """The one officer who reports or answers in the paragraph."""
        here = self._point(place)
        officers = self._officers(here)
        inside = [m for m in self._between(place.start, place.end) if m.subject]
        if any(m.kind != "body" and m.party not in officers for m in inside if not m.asks):
            return None
        # What the committee asks of nobody falls to an officer only where there is no other.
        if any(m.kind == "body" and m.asks for m in inside):
            officers = self._officers(self.document.passage(0, len(self.document.text)))
        return officers.pop() if len(officers) == 1 else None

    def _officers(self, here: Passage) -> set[Party]:
        """The officers who report or answer: whoever asks leaves it to others."""
        spoken = [m for m in self._between(here.start, here.end) if m.subject and m.officer]
        return {m.party for m in spoken if not m.asks}

    # Pronouns

    def _subject(self, place: Passage, pronoun: str) -> Party | None:
        if pronoun == "we":
            return self.mentions.council
        if pronoun == "they":
            group = group_before(self.document, place)
            return self._worded(place, group.quote) if group else None
        here = self._point(place)
        found = self._antecedent(here, place, pronoun)
        if found or pronoun == "it" or not self._opens(here, place):
            return found
        earlier = [p for p in self.document.paragraphs if p.end <= here.start]
        return self._antecedent(earlier[-1], place, pronoun) if earlier else None

    def _opens(self, here: Passage, place: Passage) -> bool:
        """Whether nobody is named between the start of a paragraph and a place near it."""
        people = [m for m in self._between(here.start, place.start) if m.kind != "body"]
        return not people and place.start - here.start < 400

    def _antecedent(self, here: Passage, place: Passage, pronoun: str) -> Party | None:
        """The subject of the nearest sentence before a pronoun that can be meant by it."""
        asked = False
        for sentence in self._back(here, place):
            fitting = [
                m for m in self._between(sentence.start, min(sentence.end, place.start))
                if m.subject and _agrees(m, pronoun) and not (asked and m.asks)
            ]  # fmt: skip
            if not fitting:
                continue
            chosen = _chosen(fitting)
            if not chosen.asks or place in sentence or asked or self._goes_on(place):
                return chosen.party
            if told := self._told(sentence, pronoun):
                return told
            asked = True
        return self._owned(here, place, pronoun)

    def _told(self, sentence: Passage, pronoun: str) -> Party | None:
        """The one whom a sentence asks something of."""
        found = self._between(sentence.start, sentence.end)
        return next((m.party for m in found if m.asked and _agrees(m, pronoun)), None)

    def _back(self, here: Passage, place: Passage) -> list[Passage]:
        return [s for s in reversed(list(sentences(here))) if s.start < place.start]

    def _owned(self, here: Passage, place: Passage, pronoun: str) -> Party | None:
        """Where nobody is a subject: the one whose possessive stands there ("Ida's job")."""
        found = {
            m.party for m in self._between(here.start, place.start)
            if m.possessive and _agrees(m, pronoun)
        }  # fmt: skip
        return found.pop() if len(found) == 1 else None

    def _goes_on(self, place: Passage) -> bool:
        """Whether a pronoun goes on with the question before it instead of answering."""
        return bool(_GOES_ON.match(self.document.text, place.end))

    def _object(self, place: Passage, pronoun: str) -> Party | None:
        """Somebody else than the subject of the sentence, where one only is left."""
        here = self._point(place)
        subject = self._antecedent(here, place, "i")
        for sentence in self._back(here, place):
            fitting = {
                m.party for m in self._between(sentence.start, min(sentence.end, place.start))
                if _agrees(m, pronoun) and m.party != subject
            }  # fmt: skip
            if fitting:
                return fitting.pop() if len(fitting) == 1 else None
        return None


def _agrees(mention: Mention, pronoun: str) -> bool:
    if pronoun == "it":
        return mention.kind == "body"
    if mention.kind == "body":
        return False
    known = gender(mention.party.honorific)
    return pronoun == "i" or known is None or known == pronoun


def _chosen(fitting: list[Mention]) -> Mention:
    """The last who speaks; where nobody does, the subject that the sentence opens with."""
    speaking = [m for m in fitting if m.speaks]
    return speaking[-1] if speaking else fitting[0]
