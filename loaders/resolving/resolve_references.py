"""Who is meant: words that stand for somebody, at their place in a document, to a party or None.

A wrong owner is worse than none: where two remain, nobody is named.
"""

import re
from collections.abc import Callable, Iterable

from ..cues.bodies import MEETING_WORDS
from ..document import Document, Passage
from ..findings import Finding, Party, Reference
from ..people.own_bodies import committee
from .initials import in_short
from .joint import first_of_joint
from .mentions import Mentions
from .post_words import post_key, shortened
from .pronouns import OBJECTS, SUBJECTS, Pronouns
from .spoken_of import group_before
from .surroundings import Surroundings

_PRONOUN = re.compile(r"([a-z]+)(?:['’](?:d|ll|s|ve|re|m))?$")
_AND_ANOTHER = re.compile(r"(he|she|i|we)\s+and\s+\S")
_OWN_PEOPLE = re.compile(r"(his|her)\s+(?:own\s+)?(?:officers|team|staff|department|colleagues)$")
_PRONOUNS = (_PRONOUN, _AND_ANOTHER, _OWN_PEOPLE)
_OFFICER = re.compile(r"(?:the )?(?:(?:presenting|reporting|lead) )?officer")
_NAMED_THEN = re.compile(r",\s+")
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
        self.around = Surroundings(document, mentions)
        self.pronouns = Pronouns(document, mentions, self.around)

    def means(self, reference: Reference) -> Party | None:
        place = reference.passage
        if reference.absent:
            return self.around.alone(place)
        words = " ".join(place.quote.split()).strip(" ,.:;")
        match = next((m for p in _PRONOUNS if (m := p.match(words.lower()))), None)
        pronoun = match[1] if match else ""
        if match and match.re is _OWN_PEOPLE:
            return self._subject(place, OBJECTS.get(pronoun, "he"))
        if pronoun in SUBJECTS:
            at = self.document.passage(place.start, place.start + len(pronoun))
            found = self._subject(at, SUBJECTS[pronoun])
            return found and self.mentions.shared(found, place.start)
        if pronoun in OBJECTS:
            return self.pronouns.object(place, OBJECTS[pronoun])
        found = first_of_joint(self.mentions, words) or self._named(place)
        found = found or self._worded(place, words)
        return found if found is None or found.kind != "post" else self._holder(place, found)

    def _subject(self, place: Passage, pronoun: str) -> Party | None:
        if pronoun != "they":
            return self.pronouns.subject(place, pronoun)
        group = group_before(self.document, place)
        return self._worded(place, group.quote) if group else None

    # Words that name somebody, wholly or in short

    def _named(self, place: Passage) -> Party | None:
        """The party whose name stands in the words: a person before a post before a body."""
        inside = self.mentions.over(place)
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
        """Short forms: "KL", "the Head", "the Committee", "the Trust", "the officer"."""
        if found := in_short(self.mentions.parties, words):
            return found
        plain = re.sub(r"^(?:the|this|that|our|its|all|an?|another)\s+", "", words.lower())
        if plain in MEETING_WORDS and plain != "council":
            return self._body_that_meets(plain)
        if found := self._post(place, plain):
            return found
        if _OFFICER.fullmatch(words.lower()):
            return self.around.alone(place)
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
        here = self.around.point(place)
        near = [m.party for m in self.around.between(here.start, place.start) if m.party in fitting]
        return near[-1] if near else None
