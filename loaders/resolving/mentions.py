"""Where in a document each party is mentioned, and as what: subject, speaker, one who asks."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from ..alternatives import compiled
from ..cues.posts import MEMBER_POSTS
from ..cues.speaking import ASKING, SPEAKING
from ..document import Document, Passage
from ..findings import Attestation, BodyNamed, Finding, Party, PersonNamed, PostNamed
from ..people.own_bodies import committee, council
from .post_words import joined, shortened

_OBJECT = compiled(
    r"\b(?:to|by|from|with|of|for|about|through|via|between|against|behind|than|told|asked|"
    r"informed|"
    r"invited|thanked|advised|requested|reminded|instructed|let|supply|send|sent|ring|brief|meet|"
    r"see|congratulated|appointed|ask|requests|whose|like|as)\s+"
    r"(?:the\s+|both\s+|his\s+|her\s+|their\s+|our\s+)?$",
    re.I,
)
_ASKED = re.compile(r"\b(?:asked|pressed|requested|urged|challenged)\s+(?:the\s+)?$")
# Somebody invited, thanked or spoken about: not one who answers.
_SPOKEN_ABOUT = re.compile(
    r"(?:,\s[^,.;]{2,50}?,?)?\s+(?:(?:to\s+|would\s+|will\s+|should\s+|had\s+|has\s+)?(?:be|been|is|was|were|being)\s+(?:also\s+|then\s+)?"
    r"(?:invited|informed|consulted|notified|thanked|congratulated|welcomed)"
    r"|ought|should|might|could)\b"
)
# "for the Custody Inspector, Ida Frost": the name goes with the post before it.
_OBJECT_IN_POST = re.compile(
    r"\b(?:to|by|from|with|for|through|via|ask|asked|told|thanked)\s+(?:(?:the|his|her|their|our)\s+)?"
    r"[A-Z][\w’'-]*(?:\s+(?:of|for|and|&|[A-Z][\w’'-]*))*,\s+$"
)
_ABSENT = re.compile(
    r",?\s+who\s+(?:was|were)\s+(?:not\s+(?:present|there|at\s+the\s+meeting)|absent|away|unwell|ill"
    r"|on\s+leave|unable\s+to)\b(?![^,.;]*,\s+(?:had|has)\s)"  # "had sent word that she would"
)
# "Mr Frost having asked why, she …": whoever asks there is not who acts in the sentence.
_HAVING = re.compile(r"(?:\s*\([^()]*\))?,?\s+(?:having|after\s+having)\s+\w+ed\b")
_CELL = re.compile(r"\s*\)?\s*\|")
_CELL_BEFORE = re.compile(r"(?:\||^|\n)[^\S\n]*(?:[A-Z][\w ]{2,30}\()?$")
_SAID_BY = re.compile(r"\b(?:said|asked|replied|thought|felt|added)\s+(?:the\s+)?$")
_VERBS = "|".join(re.escape(verb) for verb in SPEAKING)
_ASIDE = (
    r"(?:\s*\([^()]*\)|,[^,.;]{2,80},|,\s+[A-Z][^,.;]{2,90}?(?=\s+(?:"
    + _VERBS
    + r")\b)|\s+[-–]\s[^-–.]{2,60}\s[-–])*"
)
_SPEAKS = compiled(
    rf"{_ASIDE}\s*(?:,\s*)?(?:(?:also|then|further|again|later|in response|now|had|"
    rf"has)\s+)*(?P<verb>{_VERBS})\b|:\s"
)
_THE_COMMITTEE = re.compile(
    r"[TtM](?<!\w.)(?:(?<=[Tt])he\s+(?:Joint\s+)?(?:Committee|Panel|Board|Sub-Committee|Forum|Authority|Cabinet|"
    r"Assembly|Commission|"
    r"Working Party|Executive|Group)\b(?!\s+(?:[A-Z]|of|for)|[’'])|(?<=M)(?<![A-Za-z] .)embers\b)"
)


_ABOVE = re.compile(r"Executive|Cabinet|Authority|Assembly")

_APPOINTED = (" member", " governor", " representative", " councillor")  # to a body: no officer


@dataclass(frozen=True)
class Mention:
    """One place where a party is named, by its own name or by its post."""

    start: int
    end: int
    party: Party
    subject: bool
    speaks: bool
    asks: bool
    possessive: bool
    asked: bool
    aside: bool  # in a cell of a table, or "having asked": no subject of what follows

    @property
    def kind(self) -> str:
        return self.party.kind

    @property
    def officer(self) -> bool:
        if self.party.kind == "person":
            return self.party.role == "officer"
        name = self.party.name.lower()
        return self.party.kind == "post" and not (
            name.startswith(MEMBER_POSTS) or name.endswith(_APPOINTED)
        )


class Mentions:
    """All mentions of a document's parties, and the posts that they hold."""

    def __init__(
        self, document: Document, parties: tuple[Party, ...], findings: tuple[Finding, ...]
    ) -> None:
        self.document, self.parties, self.findings = document, parties, findings
        self.bodies = tuple(p for p in parties if p.kind == "body")
        self._forms = {
            (party.kind, " ".join(form.quote.split())): party
            for party in reversed(parties)
            for form in party.forms
        }

    @cached_property
    def all(self) -> tuple[Mention, ...]:
        """Every mention, in the order of the text."""
        found = [m for finding in self.findings if (m := self._of(finding))]
        own = self.committee
        if own:
            places = _THE_COMMITTEE.finditer(self.document.text)
            found += [
                self._mention(own, self.document.passage(*match.span()))
                for match in places
                if _fits(own, match.group())
            ]
        return tuple(sorted(found, key=lambda m: (m.start, m.end)))

    def over(self, place: Passage) -> list[Mention]:
        """The mentions that a place touches, in the order of the text."""
        first = bisect_left(self._starts, place.start - self._longest)
        last = bisect_left(self._starts, place.end)
        return [mention for mention in self.all[first:last] if place.start < mention.end]

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.all]

    @cached_property
    def _longest(self) -> int:
        return max((mention.end - mention.start for mention in self.all), default=0)

    def _of(self, finding: Finding) -> Mention | None:
        form = " ".join(finding.passage.quote.split())
        if isinstance(finding, PersonNamed):
            party = self._forms.get(("person", form))
        elif isinstance(finding, PostNamed):
            named = self._forms.get(("post", form))
            party = self.held(finding.post) or (
                (self.shared(named, finding.passage.start) or named) if named else None
            )
        elif isinstance(finding, BodyNamed):
            party = self._forms.get(("body", form))
        else:
            return None
        return self._mention(party, finding.passage) if party else None

    def _mention(self, party: Party, place: Passage) -> Mention:
        text = self.document.text
        before, after = (
            text[max(0, place.start - 40) : place.start],
            text[place.end : place.end + 200],
        )
        said_by = bool(_SAID_BY.search(before) and re.match(r"\s*[;.,]", after))
        speaks = _SPEAKS.match(after)
        aside = bool(_HAVING.match(after) or (_CELL.match(after) and _CELL_BEFORE.search(before)))
        verb = speaks.groupdict().get("verb") if speaks else None
        possessive = after.startswith(("’s ", "'s "))
        subject = said_by or not (
            _OBJECT.search(before) or possessive or _SPOKEN_ABOUT.match(after)
            or aside or _ABSENT.match(after) or (not speaks and _OBJECT_IN_POST.search(before))
        )  # fmt: skip
        return Mention(
            place.start, place.end, party, subject,
            subject and bool(speaks or said_by),
            bool(verb and verb.split()[0] in ASKING), possessive,
            bool(_ASKED.search(before)), aside,
        )  # fmt: skip

    @cached_property
    def posts(self) -> tuple[tuple[str, Party], ...]:
        """Each post of the document in small letters, with who holds it or the post itself."""
        held = [(post, person) for post, person in self._holders]
        known = {key for key, _ in held}
        free = [
            (p.name.lower(), p)
            for p in self.parties
            if p.kind == "post" and p.name.lower() not in known
        ]
        return (*held, *free)

    @cached_property
    def _holders(self) -> tuple[tuple[str, Party], ...]:
        return tuple((post, people[0]) for post, people in self._held.items() if len(people) == 1)

    @cached_property
    def _held(self) -> dict[str, list[Party]]:
        """Each post in small letters, with the people who hold it in the order of the text."""
        found: dict[str, list[Party]] = {}
        own = committee(self.document)
        for attested in (f for f in self.findings if isinstance(f, Attestation) and f.person):
            form = " ".join(attested.person.passage.quote.split()) if attested.person else ""
            person = self._forms.get(("person", form))
            elsewhere = "chair" in attested.post.lower() and attested.organisation not in (
                None,
                own,
            )
            if person and attested.post != "Member" and not elsewhere:
                holders = found.setdefault(attested.post.lower(), [])
                holders += [person] if person not in holders else []
        return found

    def holders(self, post: str) -> list[Party]:
        """Everybody who holds a post of this name, in the order of the text."""
        return self._held.get(post, [])

    def held(self, post: str) -> Party | None:
        """Who holds a post, where this document names one person for it."""
        plain = re.sub(r"^(?:interim|acting|temporary)\s+", "", post.lower())
        fitting = {person for key, person in self._holders if shortened(plain, key)}
        fitting = fitting or {person for key, person in self._holders if joined(plain, key)}
        return fitting.pop() if len(fitting) == 1 else None

    def shared(self, post: Party, at: int) -> Party | None:
        """Whom a short form that fits several posts means: the only holder named before it."""
        fitting = {person for key, person in self._holders if shortened(post.name, key)}
        if post.kind != "post" or len(fitting) < 2:
            return post
        before = {person for person in fitting if min(f.start for f in person.forms) < at}
        return before.pop() if len(before) == 1 else None

    @cached_property
    def committee(self) -> Party | None:
        """The document's own committee."""
        name = committee(self.document)
        return next(
            (p for p in self.bodies if p.name == name or (p.type is None and not name)), None
        )

    @cached_property
    def council(self) -> Party | None:
        """The council, by its name or as "the Council"."""
        name = council(self.document)
        named = (
            p for p in self.bodies if p.name in (name, "the Council", "The Council", "Council")
        )
        return next(named, None)


def _fits(own: Party, words: str) -> bool:
    """Whether "the Board" means this committee: not where the word belongs to a cabinet's name."""
    noun = words.split()[-1].lower()
    return noun in own.name.lower() or noun not in ("executive", "cabinet", "authority", "assembly")


def the_committee(document: Document, bodies: Iterable[Party]) -> Party | None:
    """A party for a committee that the document never names: "the Committee", "the Panel"."""
    if committee(document) and any(b.name == committee(document) for b in bodies):
        return None
    places = _THE_COMMITTEE.finditer(document.text)
    match = next((m for m in places if not _ABOVE.search(m.group())), None)
    if not match:
        return None
    name = committee(document) or (match.group() if match.group() != "Members" else "the Committee")
    return Party(
        "body", re.sub(r"^The ", "the ", name), (document.passage(match.start(), match.end()),)
    )
