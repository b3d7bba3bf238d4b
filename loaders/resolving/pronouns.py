"""Whom "he", "she", "we" or "him" stands for at its place in a document."""

import re

from ..document import Document, Passage
from ..findings import Party
from ..sentences import sentences
from .gathered import gender
from .mentions import Mention, Mentions
from .surroundings import Surroundings

SUBJECTS = {"he": "he", "she": "she", "they": "they", "it": "it", "we": "we", "our": "we",
            "i": "i", "his": "he"}  # fmt: skip
OBJECTS = {"him": "he", "her": "she", "me": "i"}
_GOES_ON = re.compile(r"\s*(?:\w+\s+)?(?:added|also|further|continued|went on|then)\b")
_THAT = re.compile(r"\bthat\s+(?:the\s+)?$")
_HAD = re.compile(r"\s+(?:had|has)\b")
# "CS advised that he …": initials that say this speak of themselves
_INITIALS = re.compile(
    r"(?<![\w.])(?<!\b[Tt]he )(?P<who>[A-Z]{2,3})\s+(?:also\s+|then\s+)?"
    r"(?:advised|confirmed|said|stated|reported|noted|explained|added|agreed|offered|informed|suggested|asked|has|had|would|will)\b[^.;]*$"
)
_NEAR = 400  # characters from the start of a paragraph to a pronoun that goes on from above


class Pronouns:
    """Finds the one whom a pronoun means; where two remain, nobody."""

    def __init__(self, document: Document, mentions: Mentions, around: Surroundings) -> None:
        self.document, self.mentions, self.around = document, mentions, around

    def subject(self, place: Passage, pronoun: str) -> Party | None:
        """Who acts: the subject of a sentence before, in this paragraph or the one above."""
        if pronoun == "we":
            return self.mentions.council
        here = self.around.point(place)
        if pronoun in ("he", "she") and self._of_unknown(here, place):
            return None
        found = self._antecedent(here, place, pronoun)
        if found or pronoun == "it" or not self._opens(here, place):
            return found
        if to := self.around.put_to(here):
            return to
        earlier = self.around.before(here)
        return self._antecedent(earlier, place, pronoun) if earlier else None

    def _of_unknown(self, here: Passage, place: Passage) -> bool:
        """Whether initials speak, in the sentence of a pronoun, that the paper does not explain."""
        spoken = next(iter(self._back(here, place)), None)
        lead = self.document.text[spoken.start : place.start] if spoken else ""
        found = _INITIALS.search(lead)
        if spoken is None or found is None:
            return False
        known = {_initials(m.party.name) for m in self.mentions.all if m.kind == "person"}
        return found["who"] not in known

    def _opens(self, here: Passage, place: Passage) -> bool:
        """Whether nobody acts between the start of a paragraph and a place near it."""
        found = self.around.between(here.start, place.start)
        people = [m for m in found if m.kind != "body" and not m.aside]
        return not people and place.start - here.start < _NEAR

    def _antecedent(self, here: Passage, place: Passage, pronoun: str) -> Party | None:
        """The subject of the nearest sentence before a pronoun that can be meant by it."""
        asked = False
        for sentence in self._back(here, place):
            fitting = [
                m for m in self.around.between(sentence.start, min(sentence.end, place.start))
                if m.subject and _agrees(m, pronoun) and not (asked and m.asks)
            ]  # fmt: skip
            if not fitting:
                continue
            chosen = _chosen([m for m in fitting if not self._told_of(m)] or fitting)
            if not chosen.asks or place in sentence or asked or self._goes_on(place):
                return chosen.party
            if told := self._told(sentence, pronoun):
                return told
            asked = True
        return self._owned(here, place, pronoun)

    def _told_of(self, mention: Mention) -> bool:
        """Whether somebody else tells what this one has done: "advised that the Clerk had sent"."""
        text = self.document.text
        before = text[max(0, mention.start - 12) : mention.start]
        return bool(_THAT.search(before) and _HAD.match(text, mention.end))

    def _told(self, sentence: Passage, pronoun: str) -> Party | None:
        """The one whom a sentence asks something of."""
        found = self.around.between(sentence.start, sentence.end)
        return next((m.party for m in found if m.asked and _agrees(m, pronoun)), None)

    def _back(self, here: Passage, place: Passage) -> list[Passage]:
        return [s for s in reversed(list(sentences(here))) if s.start < place.start]

    def _owned(self, here: Passage, place: Passage, pronoun: str) -> Party | None:
        """Where nobody is a subject: the one whose possessive stands there ("Ida's job")."""
        found = {
            m.party for m in self.around.between(here.start, place.start)
            if m.possessive and _agrees(m, pronoun)
        }  # fmt: skip
        return found.pop() if len(found) == 1 else None

    def _goes_on(self, place: Passage) -> bool:
        """Whether a pronoun goes on with the question before it instead of answering."""
        return bool(_GOES_ON.match(self.document.text, place.end))

    def object(self, place: Passage, pronoun: str) -> Party | None:
        """Somebody else than the subject of the sentence, where one only is left."""
        here = self.around.point(place)
        subject = self._antecedent(here, place, "i")
        for sentence in self._back(here, place):
            fitting = {
                m.party for m in self.around.between(sentence.start, min(sentence.end, place.start))
                if _agrees(m, pronoun) and m.party != subject
            }  # fmt: skip
            if fitting:
                return fitting.pop() if len(fitting) == 1 else None
        return None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


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
