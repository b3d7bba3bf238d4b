"""Who is meant: words that stand for somebody, at their place in a document, to a party or None.

A wrong owner is worse than none: where two remain, nobody is named.
"""

import re
from collections.abc import Callable, Iterable

from .cues_people import MEETING_WORDS
from .document import Document, Passage
from .findings import Finding, Party, Reference
from .mentions import Mention, Mentions
from .own_bodies import committee
from .parties import gender
from .post_words import shortened
from .sentences import sentences

_PRONOUNS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "they": "they",
             "them": "they", "it": "it", "we": "we", "us": "we", "our": "we", "i": "i", "me": "i"}  # fmt: skip
_PRONOUN = re.compile(r"([a-z]+)(?:['’](?:d|ll|s|ve|re|m))?$")
_GOES_ON = re.compile(r"\s*(?:\w+\s+)?(?:added|also|further|continued|went on|then)\b")
_OFFICER = re.compile(r"(?:the )?(?:\w+ )?(?:officer|presenting officer|lead officer)")


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
        pronoun = _PRONOUN.match(words.lower())
        if pronoun and pronoun[1] in _PRONOUNS:
            return self._pronoun(place, _PRONOUNS[pronoun[1]])
        return self._named(place) or self._worded(place, words)

    def _named(self, place: Passage) -> Party | None:
        """The party whose name stands in the words: a person before a post before a body."""
        inside = [m for m in self.mentions.all if m.start < place.end and place.start < m.end]
        for kind in ("person", "post", "body"):
            found = [m.party for m in inside if m.kind == kind]
            if found:
                return found[0]
        return None

    def _worded(self, place: Passage, words: str) -> Party | None:
        """Short forms: "the Head", "the Committee", "the Trust", "the officer"."""
        plain = re.sub(r"^(?:the|this|that|our|its|all)\s+", "", words.lower())
        if plain in MEETING_WORDS:
            return self._body_that_meets(plain) if plain != "council" else self._body(place, plain)
        if found := self._post(place, plain):
            return found
        if _OFFICER.fullmatch(words.lower()):
            return self._alone(place)
        return self._body(place, plain)

    def _body_that_meets(self, plain: str) -> Party | None:
        """The document's own committee; another body of that word where ours has another name."""
        own = self.mentions.committee
        name = (committee(self.document) or "").lower()
        noun = plain.split()[-1]
        if own and (not name or noun in name or "member" in plain or noun in ("meeting", "committee")):
            return own
        others = [p for p in self.mentions.bodies if noun in p.name.lower().split()]
        return others[0] if len(others) == 1 else own

    def _post(self, place: Passage, plain: str) -> Party | None:
        fitting = {p: None for key, p in self.mentions.posts if shortened(plain, key)}
        exact = [p for key, p in self.mentions.posts if key == plain]
        if len(set(exact)) == 1:
            return exact[0]
        if len(fitting) <= 1:
            return next(iter(fitting), None)
        near = [m.party for m in self._before(place) if m.party in fitting]
        return near[-1] if near else None

    def _body(self, place: Passage, plain: str) -> Party | None:
        exact = [p for p in self.mentions.bodies if re.sub(r"^the ", "", p.name.lower()) == plain]
        if exact:
            return exact[0]
        if len(plain.split()) > 1:
            return None
        fitting = [p for p in self.mentions.bodies if plain in p.name.lower().split()]
        if len(fitting) <= 1:
            return fitting[0] if fitting else None
        near = [m.party for m in self._before(place) if m.party in fitting]
        return near[-1] if near else None

    def _before(self, place: Passage) -> list[Mention]:
        """All mentions in front of a place in its paragraph."""
        here = self.document.paragraph_at(place)
        return [m for m in self.mentions.all if here.start <= m.start and m.end <= place.start]

    def _alone(self, place: Passage) -> Party | None:
        """The one officer who reports or answers in the paragraph."""
        here = self.document.paragraph_at(place)
        officers = {
            m.party for m in self.mentions.all
            if here.start <= m.start < here.end and m.subject and m.officer
        }  # fmt: skip
        return officers.pop() if len(officers) == 1 else None

    def _pronoun(self, place: Passage, pronoun: str) -> Party | None:
        if pronoun == "they":
            return None
        if pronoun == "we":
            return self.mentions.council
        paragraph = self.document.paragraph_at(place)
        found = self._antecedent(paragraph, place, pronoun)
        if found or pronoun == "it" or not self._opens(paragraph, place):
            return found
        earlier = [p for p in self.document.paragraphs if p.end <= paragraph.start]
        return self._antecedent(earlier[-1], place, pronoun) if earlier else None

    def _opens(self, paragraph: Passage, place: Passage) -> bool:
        """Whether a place is in the first sentences of a paragraph, with nobody named before it."""
        before = self._before(place)
        return not any(m.subject and m.kind != "body" for m in before) and place.start - paragraph.start < 400

    def _antecedent(self, paragraph: Passage, place: Passage, pronoun: str) -> Party | None:
        """The subject of the nearest sentence before a pronoun that can be meant by it."""
        runs = [s for s in sentences(paragraph) if s.start < place.start]
        skipped = False
        for sentence in reversed(runs):
            own = place in sentence
            fitting = [
                m for m in self.mentions.all
                if sentence.start <= m.start and m.end <= min(sentence.end, place.start)
                and m.subject and _agrees(m, pronoun) and not (skipped and m.asks)
            ]  # fmt: skip
            if not fitting:
                continue
            chosen = _chosen(fitting)
            if chosen.asks and not own and not skipped and self._answers(place):
                skipped = True
                continue
            return chosen.party
        return None

    def _answers(self, place: Passage) -> bool:
        """Whether what follows a pronoun answers a question instead of going on with it."""
        return not _GOES_ON.match(self.document.text, place.end)


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
