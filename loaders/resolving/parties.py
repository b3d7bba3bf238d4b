"""The people, posts and bodies of one document: which printed names mean the same one."""

import re
from collections.abc import Iterable

from ..document import Document, Passage
from ..findings import BodyNamed, Finding, Party, PostNamed
from ..people.said_posts import said_posts
from .gathered import Gathered, gather
from .mentions import the_committee
from .post_words import joined, post_key, shortened
from .roles import Role, is_public, roles_of
from .spoken_of import spoken_of


def parties(document: Document, findings: Iterable[Finding]) -> tuple[Party, ...]:
    """One party for each person, post and body of a document."""
    known = list(findings)
    gathered = [person for person in gather(known) if not _public(document, person)]
    roles = roles_of(document, gathered)
    people = [_person(person, role) for person, role in zip(gathered, roles, strict=True)]
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


def _person(person: Gathered, role: Role) -> Party:
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
        role=role,
        post=_post(person),
    )


def _post(person: Gathered) -> str | None:
    posts = [a for a in person.posts if a.post not in ("Member",)] or person.posts
    return posts[0].post if posts else None


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
