"""The people, posts and bodies of one document: which printed names mean the same one."""

import re
from collections.abc import Iterable
from typing import Literal

from ..cues.posts import MEMBER_POSTS
from ..cues.speaking import PUBLIC
from ..document import Document, Passage
from ..findings import BodyNamed, Finding, Party, PostNamed
from ..people.own_bodies import committee, council
from ..people.said_posts import said_posts
from .gathered import Gathered, gather
from .mentions import the_committee
from .post_words import joined, post_key, shortened
from .spoken_of import spoken_of

Role = Literal["officer", "member", "other"]

_PUBLIC = re.compile(
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
    r"\b(?:parent|governor|church|diocesan|faith|teachers?|employers?|employees?|union|tenants?)\b"
    r".*\brepresentative$",
    re.I,
)
_FROM = re.compile(
    r"\s*(?:,\s+)?(?:of|from|representing|on behalf of|at)\s+(?:the\s+)?[A-Z]|"
    r"\s*\((?!in )[A-Z][\w’' ]+\)"
)


def parties(document: Document, findings: Iterable[Finding]) -> tuple[Party, ...]:
    """One party for each person, post and body of a document."""
    known = list(findings)
    people = [
        _person(document, person) for person in gather(known) if not _public(document, person)
    ]
    held = {post.lower() for person in people if (post := person.post)}
    posts, bodies = _posts(known, held), _bodies(document, known)
    ours = [own] if (own := the_committee(document, bodies)) else []
    named = [*people, *posts, *bodies, *ours]
    return (*named, *spoken_of(document, known, named))


def _public(document: Document, person: Gathered) -> bool:
    """Whether somebody speaks as a member of the public: such people stay out of the graph."""
    if person.posts or any(name.role == "member" for name in person.names):
        return False
    return any(is_public(document, name.passage) for name in person.names)


def is_public(document: Document, place: Passage) -> bool:
    """Whether the words around a name show a member of the public."""
    after = document.text[place.end : place.end + 80]
    before = document.text[max(0, place.start - 40) : place.start]
    return bool(_PUBLIC.match(after) or _ASKS.search(before))


def _person(document: Document, person: Gathered) -> Party:
    forms: dict[str, Passage] = {}
    for name in sorted(person.names, key=lambda n: n.passage.start):
        forms.setdefault(" ".join(name.passage.quote.split()), name.passage)
    fullest = person.fullest
    first = " ".join(fullest.passage.quote.split())
    ordered = (forms[first], *(passage for form, passage in forms.items() if form != first))
    honorifics = [n.honorific for n in [fullest, *person.names] if n.honorific]
    return Party(
        "person",
        fullest.name,
        ordered,
        honorific=max(honorifics, key=len, default=None)
        if fullest.honorific is None
        else fullest.honorific,
        role=_role(document, person),
        post=_post(person),
    )


def _post(person: Gathered) -> str | None:
    posts = [a for a in person.posts if a.post not in ("Member",)] or person.posts
    return posts[0].post if posts else None


def _role(document: Document, person: Gathered) -> Role:
    roles = [name.role for name in person.names if name.role]
    if "member" in roles:
        return "member"
    own = " ".join(filter(None, (committee(document), council(document), "Council"))).lower()
    for attested in person.posts:
        organisation = (attested.organisation or "").lower()
        if organisation and organisation not in own:
            return "other"
        if attested.post.lower() == "independent person":
            return "other"
        if _SEATED.search(attested.post):
            return "member"
        if attested.post.lower().startswith(
            (*MEMBER_POSTS, "gp member")
        ) or attested.post.lower().endswith(" member"):
            return "member"
    if roles:
        return "other" if "other" in roles else "officer"
    if person.posts:
        return "officer"
    outside = any(_FROM.match(document.text, name.passage.end) for name in person.names)
    return (
        "other"
        if outside or any(is_public(document, n.passage) for n in person.names)
        else "officer"
    )


def _posts(findings: list[Finding], held: set[str]) -> list[Party]:
    """Posts that nobody named in the document holds."""
    gathered: dict[str, list[PostNamed]] = {}
    for found in sorted(
        (f for f in findings if isinstance(f, PostNamed)), key=lambda f: f.passage.start
    ):
        said = said_posts(found.post)
        gathered.setdefault(post_key(said[0].post if said else found.post), []).append(found)
    merged: dict[str, list[PostNamed]] = {}
    for key, named in gathered.items():
        fuller = [other for other in gathered if other != key and shortened(key, other)]
        merged.setdefault(fuller[0] if len(fuller) == 1 else key, []).extend(named)
    return [_post_party(key, named) for key, named in merged.items() if not _is_held(key, held)]


def _is_held(key: str, held: set[str]) -> bool:
    keys = {post_key(post) for post in held}
    one = sum(shortened(key, other) for other in keys) == 1
    return key in keys or one or sum(joined(key, other) for other in keys) == 1


def _post_party(key: str, named: list[PostNamed]) -> Party:
    fullest = max(named, key=lambda n: (post_key(n.post) == key, len(n.post), -n.passage.start))
    forms: dict[str, Passage] = {" ".join(fullest.passage.quote.split()): fullest.passage}
    for name in named:
        forms.setdefault(" ".join(name.passage.quote.split()), name.passage)
    return Party("post", fullest.post, tuple(forms.values()))


def _bodies(document: Document, findings: list[Finding]) -> list[Party]:
    gathered: dict[str, list[BodyNamed]] = {}
    for found in (f for f in findings if isinstance(f, BodyNamed)):
        key = re.sub(r"^the\s+", "", " ".join(found.name.lower().replace("’", "'").split()))
        gathered.setdefault(key, []).append(found)
    return [_body(named) for named in gathered.values()]


def _body(named: list[BodyNamed]) -> Party:
    forms: dict[str, Passage] = {}
    for name in named:
        forms.setdefault(" ".join(name.passage.quote.split()), name.passage)
    return Party("body", named[0].name, tuple(forms.values()), type=named[0].type)
