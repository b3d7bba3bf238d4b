"""What each person is to the meeting: an officer, a member of the body, or somebody else."""

import re
from collections.abc import Sequence
from typing import Literal

from ..alternatives import compiled
from ..cues.given_names import GIVEN_NAMES
from ..cues.posts import MEMBER_POSTS
from ..cues.speaking import PUBLIC
from ..document import Document, Passage
from ..findings import Attestation
from ..people.attendance import listings
from ..people.own_bodies import committee, council
from ..people.words import spelling
from .gathered import Gathered

Role = Literal["officer", "member", "other"]

_PUBLIC = compiled(
    rf"\s*[,(]?\s*(?:an?\s+|the\s+|local\s+|lead\s+|is\s+a\s+)*(?:{'|'.join(PUBLIC)})\b|"
    rf"\s*,\s*(?:speaking|who spoke)\s+(?:as|from)\s+(?:one of\s+)?the public",
    re.I,
)
_ASKS = re.compile(
    r"(?:[Qq]uestions?(?:\s+\d+)?,?\s+(?:\w+\s+)?(?:from|by)|[Pp]etition from|[Aa]pplicants?:?|"
    r"[Oo]bjectors?:?|[Rr]eview of|[Cc]lient|residents?)\s+$"
)
# Who sits on a committee for others: a member of it, and no officer.
_SEATED = re.compile(
    r"\b(?:parent|governor|church|diocesan|faith|teachers?|parish|village|town|community|ward|employers?|employees?|union|tenants?)\b"
    r".*\brepresentative$",
    re.I,
)
_FROM = re.compile(
    r"\s*(?:,\s+)?(?:of|from|representing|on behalf of|at)\s+(?:the\s+)?[A-Z]|"
    r"\s*\((?!in |[A-Z]{2,4}\))[A-Z][\w’' ]+\)"
)
# Only members propose and second; what is proposed alone may be anybody's plan.
_SECONDS = re.compile(r"\bseconded\s+(?:by\s+)?$", re.I)
_PROPOSES = re.compile(r"\bproposed\s+(?:by\s+)?$", re.I)
_IS_SECONDED = re.compile(r"[\s,]+(?:and\s+)?seconded\b", re.I)
# Whoever works for a partner body reports to the meeting as an officer does; these do not.
_FOR_OTHERS = re.compile(
    r"(?:independent |vice[- ]|deputy |co-)?chair\w*|conven[eo]r|trustee|editor|tenant|resident|"
    r"(?:local |landowner's )?agent|applicant|solicitor|barrister|counsel|independent \w+|"
    r".*\b(?:tenants?|residents?|carers?) representative|"
    r".*auditor|headteacher|volunteer|president|member|commissioner",
    re.I,
)
_FOR_STAFF = re.compile(r"\b(?:union|unison|gmb|unite|staff side)\b|^independent person$", re.I)
# "(Parish Councillor)", or a column that says so
_ELECTED = re.compile(
    r"(?:\s*\([A-Z]{2,4}\))?\s*[,(–|-]?\s*(?:[A-Z][a-z]+\s)?(?:Councillor|Cllr)\)?(?=\s*(?:$|[\n,;).|/]))"
)
_OF_BODY = frozenset({"secretary", "treasurer", "minute secretary", "minutes secretary"})
_BEHIND = re.compile(
    r",\s+(?P<body>[A-Z][\w’'-]*(?:\s+(?:na|of|the|and|&|[A-Z][\w’'-]*)){0,5})(?=[,;\n|]|$)"
)


def roles_of(document: Document, people: Sequence[Gathered]) -> list[Role]:
    """What each of the people is."""
    bare = any(_sits(person) and not _titled(person) for person in people)
    away = [
        part.passage
        for part in listings(document)
        if part.label.lower().startswith(("apol", "abs"))
    ]
    named = frozenset(name.name for person in people for name in person.names)
    return [_role(document, person, away if bare else None, named) for person in people]


def _sits(person: Gathered) -> bool:
    return any(attested.post == "Member" for attested in person.posts)


def _titled(person: Gathered) -> bool:
    return any(name.role == "member" for name in person.names)


def _role(
    document: Document, person: Gathered, away: list[Passage] | None, named: frozenset[str]
) -> Role:
    """``away``: the lists of those who are missing, where members are listed by bare names."""
    roles = [name.role for name in person.names if name.role]
    if "member" in roles or any(_ELECTED.match(document.text, n.passage.end) for n in person.names):
        return "member"
    if any(_is_office(document, held, away) for held in person.posts):
        return "member"
    if any(_for_others(document, held) for held in person.posts):
        return "other"
    if person.posts:
        return "officer"
    if any(_moves(document, name.passage) for name in person.names):
        return "member"
    if roles:
        return "other" if "other" in roles else "officer"
    if away and any(name.passage in part for name in person.names for part in away):
        return "member"
    outside = any(_outside(document, name.passage, named) for name in person.names)
    return "other" if outside else "officer"


def _is_office(document: Document, held: Attestation, away: list[Passage] | None) -> bool:
    """Whether a post is one of the members of this body, not of another."""
    post = held.post.lower()
    if away is not None and post in _OF_BODY:
        return True
    if _SEATED.search(held.post):
        return True
    office = post.startswith((*MEMBER_POSTS, "gp member")) or post.endswith(
        (" member", " councillor")
    )
    return office and not _elsewhere(document, held)


def _elsewhere(document: Document, held: Attestation) -> bool:
    """Whether a post belongs to another body than the one that met and its council."""
    own = " ".join(filter(None, (committee(document), council(document), "Council"))).lower()
    organisation = (held.organisation or "").lower()
    return bool(organisation) and organisation not in own and "parish council" not in organisation


def _moves(document: Document, place: Passage) -> bool:
    """Whether somebody seconds, or proposes what is seconded."""
    before = document.text[max(0, place.start - 20) : place.start]
    if _SECONDS.search(before):
        return True
    return bool(_PROPOSES.search(before) and _IS_SECONDED.match(document.text, place.end))


def _for_others(document: Document, held: Attestation) -> bool:
    if _FOR_STAFF.search(held.post):
        return True
    return _elsewhere(document, held) and bool(_FOR_OTHERS.fullmatch(held.post))


def _outside(document: Document, place: Passage, named: frozenset[str]) -> bool:
    """Whether the words around a name tell of another body, or of the public."""
    if _FROM.match(document.text, place.end) or is_public(document, place):
        return True
    body = _BEHIND.match(document.text, place.end)
    if not body or body["body"].split()[0].lower() in GIVEN_NAMES or len(body["body"].split()) < 2:
        return False
    return body["body"] not in named and any(
        not spelling(word).known for word in body["body"].split() if word[0].isupper()
    )


def is_public(document: Document, place: Passage) -> bool:
    """Whether the words around a name show a member of the public."""
    after = document.text[place.end : place.end + 80]
    before = document.text[max(0, place.start - 40) : place.start]
    return bool(_PUBLIC.match(after) or _ASKS.search(before))
