"""Holdings: a person together with a post that the paper gives them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from ..cues.names import MEMBER_HONORIFICS
from ..cues.posts import ANNOUNCED, OFFICE_OF_THE_CHAIR, POST_HEADS
from ..document import Document, Passage
from ..findings import Attestation, PersonNamed, Reference
from ..gates import Gated
from ..reading.dates import day
from ..sentences import sentences
from .attendance import Listing, groups, listings, spoken
from .find_people import people as people_of
from .find_posts import posts_of
from .names import Name
from .own_bodies import committee
from .said_posts import PostSaid
from .titles import Title, titles
from .words import TITLES

_MEMBERS = tuple(MEMBER_HONORIFICS)
_ANNOUNCED = Gated(rf"\b(?:{ANNOUNCED})\b(?P<when>[^.;]{{1,60}})", re.I)
_CHAIRS = re.compile(
    r"(?:the )?(?:vice[- ]|deputy |co-|leas-)?(?:chair\w*|conven[eo]r|ch?athaoirleach)", re.I
)
_INITIALS = re.compile(r"^\s*\([A-Z]{2,4}\)")
_TITLED = re.compile(r"\b(?:Cllrs?|Councillors?)\b", re.I)
_AWAY = re.compile(r"apolog|absent", re.I)
_ENDS = re.compile(r"\s*(?:$|[\n,;.(|–-]|\s{2})")
_OWN = re.compile(
    r"(?:the |this |that )?(?:committee|panel|board|forum|sub-committee|commission|authority|"
    r"cabinet|working party|meeting|council|group|assembly|executive)",
    re.I,
)


def find_attestations(document: Document) -> Iterator[Attestation]:
    """Report each place where a person is given a post, and plain membership in lists."""
    yield from attestations(document)


@lru_cache(maxsize=2)
def attestations(document: Document) -> tuple[Attestation, ...]:
    """Every attestation, kept while one document is worked on."""
    return tuple(_attestations(document))


def _attestations(document: Document) -> Iterator[Attestation]:
    people = list(people_of(document))
    starts = [person.passage.start for person in people]
    full = {said for found in posts_of(document) if len((said := found.post).split()) > 1}
    titled: set[tuple[int, int]] = set()
    given: set[tuple[str, str]] = set()
    for part in spoken(document):
        near = people[bisect_left(starts, part.start) : bisect_right(starts, part.end)]
        here = [_name(person) for person in near if person.passage in part]
        for name, title in titles(part, here):
            if _of_another(document, name, title, here):
                continue
            titled.add((name.start, name.end))
            given.add((name.name, title.said.post))
            yield _attested(document, name, title, full)
    chairs = {name for name, post in given if _CHAIRS.match(post)}
    for listing in listings(document):
        yield from _listed(document, listing, people, titled, chairs)


def _of_another(document: Document, name: Name, title: Title, people: list[Name]) -> bool:
    """ "In reply to Mr Hale, the Head of Fleet (Ida Moss)": whose post it is stands in brackets."""
    return document.text[title.end : title.end + 2] == " (" and any(
        person.start == title.end + 2 for person in people if person.start != name.start
    )


def _name(person: PersonNamed) -> Name:
    return Name(person.passage.start, person.passage.end, person.name, person.honorific)


def _attested(document: Document, name: Name, title: Title, full: set[str]) -> Attestation:
    said = title.said
    return Attestation(
        passage=document.passage(title.start, title.end),
        person=Reference(document.passage(name.start, name.end)),
        post=_fuller(said.post, full),
        organisation=_organisation(document, said, title),
        interim=said.interim,
        starts=_starts(document, title),
    )


def _starts(document: Document, title: Title) -> date | None:
    """The day from which somebody will be in the post, where the same sentence announces it."""
    named = document.passage(title.start, title.end)
    around = (s for s in sentences(document.paragraph_at(named)) if named in s)
    sentence = next(around, named).quote
    announced = _ANNOUNCED.search(sentence)
    return day(announced["when"]) if announced else None


def _fuller(post: str, full: set[str]) -> str:
    """A bare "Minister" is the one Minister that the paper names in full."""
    bare = post.lower()
    if bare not in POST_HEADS or bare in OFFICE_OF_THE_CHAIR:
        return post
    longer = {said for said in full if said.lower().startswith((f"{bare} of ", f"{bare} for "))}
    return longer.pop() if len(longer) == 1 and bare == "minister" else post


def _organisation(document: Document, said: PostSaid, title: Title) -> str | None:
    if not _CHAIRS.match(said.post):
        return said.organisation
    named = (
        said.organisation and said.organisation.split()[0].lower() in TITLES
    )  # "Chair, Miss Ash"
    if said.organisation and not named and not _OWN.fullmatch(said.organisation):
        return said.organisation
    return committee(document)


def _listed(
    document: Document,
    listing: Listing,
    people: list[PersonNamed],
    titled: set[tuple[int, int]],
    chairs: set[str],
) -> Iterator[Attestation]:
    """Those in a list of members who are given no other post there."""
    opened = groups(listing.passage)
    if head := _in_chair(listing, people, titled):
        titled.add((head.start, head.end))
        name = next(person.name for person in people if person.passage == head)
        if name not in chairs:
            yield Attestation(head, Reference(head), listing.chaired or "", committee(document))
    for person in people:
        place = person.passage
        if place not in listing.passage or (place.start, place.end) in titled:
            continue
        group = _group(opened, place, person)
        if group or (listing.of_members and _is_member(listing, person)):
            yield Attestation(
                passage=place,
                person=Reference(place),
                post=group or "Member",
                organisation=committee(document),
            )


def _in_chair(
    listing: Listing, people: list[PersonNamed], titled: set[tuple[int, int]]
) -> Passage | None:
    """Whoever stands first in "In the Chair: …", and speaks no further there."""
    first = next((p.passage for p in people if p.passage in listing.passage), None)
    if not listing.chaired or not first or (first.start, first.end) in titled:
        return None
    before = listing.passage.quote[: first.start - listing.passage.start]
    after = listing.passage.quote[first.end - listing.passage.start :]
    return None if before.strip(" \n*-–") or not _ENDS.match(after) else first


def _group(opened: list[tuple[int, str]], place: Passage, person: PersonNamed) -> str | None:
    if (person.honorific or "").startswith(_MEMBERS):
        return None
    before = [post for start, post in opened if start < place.start]
    return before[-1] if before else None


def _is_member(listing: Listing, person: PersonNamed) -> bool:
    if (person.honorific or "").startswith(_MEMBERS):
        return True
    after = listing.passage.quote[person.passage.end - listing.passage.start :]
    after = _INITIALS.sub("", after)
    whole = listing.of_members and not _AWAY.match(listing.label)
    named = " " in person.name or (person.honorific and not _TITLED.search(listing.passage.quote))
    return bool(whole and named) and not re.match(r"\s*[(–/|]|\s*,\s*[a-z]", after)
