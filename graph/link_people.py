"""Which mentions are one person, by stated rules; where a doubt remains, nobody is merged.

1. The same full name in one scope is one person, unless titles (Mr, Mrs) or roles (member,
   officer) contradict, or many years lie between.
2. Initials or a surname alone mean the one person of that surname whose title, role, post and
   years are compatible; when two are, or none, the mention stays a person of its own.
3. A surname alone with the same title in the papers of the same committee is one person.
"""

from bisect import bisect, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from rdflib import Literal, URIRef
from rdflib.namespace import FOAF, RDF, SKOS

from ..ontology import iris
from ..ontology.terms import DCT, MG, SCHEMA
from .link_keys import Triple
from .link_scope import Mention, most_said

_MEN, _WOMEN = {"mr", "sir", "lord"}, {"mrs", "ms", "miss", "dame", "lady"}
_YEARS_APART = 4  # a term of office: further apart, one surname may be two people
_YEARS_FULL_NAME = 12
_OPEN = "two or more fit"


@dataclass
class Person:
    """One human being of a scope: the mentions that mean them, each with the reason why."""

    node: URIRef
    mentions: list[Mention] = field(default_factory=list[Mention])
    reasons: dict[URIRef, str] = field(default_factory=dict[URIRef, str])
    former: list[URIRef] = field(default_factory=list[URIRef])  # merged into this one

    may_be: dict[URIRef, list[URIRef]] = field(default_factory=dict[URIRef, list[URIRef]])
    _known: "Known | None" = None

    def add(self, mention: Mention, reason: str) -> None:
        self.mentions.append(mention)
        self.reasons[mention.node] = reason
        if self._known:
            self._known.add(mention)

    def remove(self, mention: Mention) -> None:
        self.mentions.remove(mention)
        del self.reasons[mention.node]
        self._known = None

    @property
    def known(self) -> "Known":
        if self._known is None:
            self._known = Known()
            for mention in self.mentions:
                self._known.add(mention)
        return self._known

    @property
    def name(self) -> str:
        """The fullest form, the most frequent of equals."""
        names = self.known.names
        return min(names, key=lambda n: (rank(n), -len(n.split()), -names[n], n))


@dataclass
class Known:
    """What a person's mentions say of them together, so that a further one is compared once."""

    names: Counter[str] = field(default_factory=Counter[str])
    sexes: set[str | None] = field(default_factory=set[str | None])
    roles: set[str | None] = field(default_factory=set[str | None])
    posts: set[str | None] = field(default_factory=set[str | None])
    days: list[date] = field(default_factory=list[date])
    documents: set[URIRef] = field(default_factory=set[URIRef])

    def add(self, mention: Mention) -> None:
        self.names[mention.name] += 1
        self.sexes.add(_sex(mention.honorific))
        self.roles.add(mention.role)
        self.posts.add(iris.slug(mention.post) if mention.post else None)
        self.documents.add(mention.paper.document)
        if day := mention.paper.earliest:
            insort(self.days, day)


def people(scope: str, mentions: Iterable[Mention]) -> list[Person]:
    """The people whom some mentions of a scope mean, from the fullest names to the barest."""
    named = [m for m in mentions if m.kind == "person" and m.name.split()]
    found = _of_full_names([m for m in named if rank(m.name) == 0], scope)
    for bareness in (1, 2):
        known = list(found.values())
        for mention in (m for m in named if rank(m.name) == bareness):
            person, reason = _one_candidate(mention, known, scope)
            found.setdefault(person.node, person).add(mention, reason)
            if reason == _OPEN:
                fitting = [other.node for other in known if _fits(mention, other)]
                found[person.node].may_be[mention.node] = sorted(fitting)
    return [found[node] for node in sorted(found)]


def _of_full_names(named: list[Mention], scope: str) -> dict[URIRef, Person]:
    """Mentions of one full name, oldest first, each with the person it does not contradict."""
    found: dict[URIRef, Person] = {}
    for mention in sorted(named, key=lambda m: (m.paper.earliest or date.max, m.node)):
        key, number = iris.slug(mention.name), 1
        node = iris.thing("person", scope, key)
        while node in found and not same_human(mention, found[node], _YEARS_FULL_NAME):
            number += 1
            node = iris.thing("person", scope, f"{key}-{number}")
        found.setdefault(node, Person(node)).add(mention, "the same full name")
    return found


def same_human(mention: Mention, person: Person, years: int) -> bool:
    """Nothing that is known of both contradicts."""
    known = person.known
    return (
        _compatible({_sex(mention.honorific)}, known.sexes)
        and _compatible({mention.role} - {"other"}, known.roles - {"other"})
        and _near(mention.paper.earliest, known.days, years)
    )


def _one_candidate(mention: Mention, known: list[Person], scope: str) -> tuple[Person, str]:
    """The one person who fits, or a person of this mention's own."""
    fitting = [person for person in known if _fits(mention, person)]
    if len(fitting) == 1:
        words = "initials and surname" if rank(mention.name) == 1 else "surname"
        return fitting[0], f"the only one whose {words}, title, role, post and years fit"
    if not fitting and mention.paper.committee:
        return Person(_local_node(mention, scope)), "the same title and name in one committee"
    node = iris.under(mention.paper.document, "person", iris.slug(mention.name))
    return Person(node), "named so in this document only" if not fitting else _OPEN


def _local_node(mention: Mention, scope: str) -> URIRef:
    committee = str(mention.paper.committee).rpartition("/")[2]
    title = iris.slug(mention.honorific or "untitled")
    return iris.thing("person", scope, committee, f"{title}-{iris.slug(mention.name)}")


def _fits(mention: Mention, person: Person) -> bool:
    return all(
        (
            _same_name(mention.name, person.name),
            same_human(mention, person, _YEARS_APART),
            _compatible_posts(mention, person),
            mention.paper.document not in person.known.documents,
        )
    )


def _same_name(bare: str, full: str) -> bool:
    """The same surname, and the same first initial where both give one."""
    a, b = _tokens(bare), _tokens(full)
    if a[-1] != b[-1]:
        return False
    return len(a) == 1 or len(b) == 1 or a[0][0] == b[0][0]


def _compatible(one: set[str | None], other: set[str | None]) -> bool:
    ours, theirs = one - {None}, other - {None}
    return not ours or not theirs or bool(ours & theirs)


def _compatible_posts(mention: Mention, person: Person) -> bool:
    """Officers keep one post in these years; members may hold several offices."""
    if "member" in {mention.role, *person.known.roles}:
        return True
    return _compatible({iris.slug(mention.post) if mention.post else None}, person.known.posts)


def _near(day: date | None, days: list[date], years: int) -> bool:
    """No more years apart than these, where both have a date."""
    if day is None or not days:
        return True
    at = bisect(days, day)
    return min(_years(day, d) for d in days[max(0, at - 1) : at + 1]) <= years


def _years(a: date, b: date) -> float:
    return abs((a - b).days) / 365.25


def rank(name: str) -> int:
    """How bare a name is: 0 a full name, 1 initials and surname, 2 a surname alone."""
    tokens = _tokens(name)
    if len(tokens) == 1:
        return 2
    return 1 if all(len(token) == 1 for token in tokens[:-1]) else 0


@lru_cache(maxsize=4096)
def _tokens(name: str) -> tuple[str, ...]:
    return tuple(iris.slug(name.replace(".", " ").replace("-", "")).split("-"))


def _sex(honorific: str | None) -> str | None:
    words = set((honorific or "").lower().replace(".", "").split())
    return "m" if words & _MEN else "f" if words & _WOMEN else None


def surname(name: str) -> str:
    """The last word of a name, as it is compared."""
    return _tokens(name)[-1]


def describe(person: Person, forms: Mapping[URIRef, Iterable[str]]) -> Iterator[Triple]:
    """A person, and why each mention is taken to mean them."""
    yield person.node, RDF.type, FOAF.Person
    yield person.node, FOAF.name, Literal(person.name)
    for form in {form for m in person.mentions for form in forms.get(m.node, ())}:
        yield person.node, SKOS.altLabel, Literal(form)
    yield from _usual(person, SCHEMA.honorificPrefix, [m.honorific for m in person.mentions])
    yield from _usual(person, MG.partyRole, [m.role for m in person.mentions])
    for former in person.former:
        yield former, DCT.isReplacedBy, person.node
    for mention in person.mentions:
        yield mention.node, MG.refersTo, person.node
        yield mention.node, MG.linkReason, Literal(person.reasons[mention.node])
        for other in person.may_be.get(mention.node, ()):
            yield mention.node, MG.mayBe, other
        alone = iris.under(mention.paper.document, "person", iris.slug(mention.name))
        if rank(mention.name) and alone != person.node:
            yield alone, DCT.isReplacedBy, person.node


def _usual(person: Person, term: URIRef, values: list[str | None]) -> Iterator[Triple]:
    said = [value for value in values if value]
    if said:
        yield person.node, term, Literal(most_said(said))
