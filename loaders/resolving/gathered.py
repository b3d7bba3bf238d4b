"""The people of one document while their names are gathered: which names mean the same one."""

from dataclasses import dataclass, field
from functools import lru_cache

from ..cues.names import MEN, WOMEN
from ..findings import Attestation, Finding, PersonNamed


@dataclass
class Gathered:
    """One human being while the names are gathered."""

    names: list[PersonNamed] = field(default_factory=list[PersonNamed])
    posts: list[Attestation] = field(default_factory=list[Attestation])
    gender: str | None = None  # "he" or "she", as the first honorific that tells has it

    @property
    def fullest(self) -> PersonNamed:
        return max(
            self.names,
            key=lambda n: (
                len(n.name.split()) > 1 and not _short(n.name),
                len(n.name),
                -n.passage.start,
            ),
        )

    def add(self, name: PersonNamed) -> None:
        self.names.append(name)
        self.gender = self.gender or gender(name.honorific)


def _short(name: str) -> bool:
    return all(len(word.rstrip(".")) == 1 for word in name.split()[:-1])


@lru_cache(maxsize=512)
def gender(honorific: str | None) -> str | None:
    """What an honorific tells of "he" or "she"; None: nothing."""
    said = {word.lower().rstrip(".") for word in (honorific or "").split()}
    if said & WOMEN:
        return "she"
    return "he" if said & MEN else None


def gather(findings: list[Finding]) -> list[Gathered]:
    """Gather names, the fullest first, so that a surname finds its full name."""
    named = [f for f in findings if isinstance(f, PersonNamed)]
    gathered: list[Gathered] = []
    for name in sorted(
        named, key=lambda n: (-len(n.name.split()), _short(n.name), n.passage.start)
    ):
        fitting = [person for person in gathered if _same(person, name)]
        if len(fitting) > 1:
            fitting = _likeliest(fitting, name)
        if len(fitting) == 1:
            fitting[0].add(name)
        else:
            gathered.append(Gathered())
            gathered[-1].add(name)
    called = {name.passage: person for person in gathered for name in person.names}
    for attested in (f for f in findings if isinstance(f, Attestation) and f.person):
        if attested.person and attested.person.passage in called:
            called[attested.person.passage].posts.append(attested)
    return sorted(gathered, key=lambda person: person.fullest.passage.start)


def _same(person: Gathered, name: PersonNamed) -> bool:
    """Whether a name may mean a person already gathered."""
    if not any(_fits(full.name, name.name) for full in person.names):
        return False
    if person.gender and gender(name.honorific) not in (None, person.gender):
        return False
    return name.role != "member" or not any(
        n.honorific and n.role is None and "Dr" not in n.honorific for n in person.names
    )


def _likeliest(fitting: list[Gathered], name: PersonNamed) -> list[Gathered]:
    """Of several people whom a name fits: those called just so, of the same title or office."""
    for test in (_called, _titled, _of_office, _of_gender):
        kept = [person for person in fitting if test(person, name)]
        if len(kept) == 1:
            return kept
    return fitting


def _called(person: Gathered, name: PersonNamed) -> bool:
    alike = [n for n in person.names if n.name.lower() == name.name.lower()]
    return any(" " in n.name or n.honorific == name.honorific for n in alike)


def _titled(person: Gathered, name: PersonNamed) -> bool:
    title = _title(name)
    return bool(title) and any(_title(n) == title for n in person.names)


def _of_office(person: Gathered, name: PersonNamed) -> bool:
    """Whether both are councillors, or neither is."""
    member = any(n.role == "member" for n in person.names)
    return bool(name.honorific) and member == (name.role == "member")


def _of_gender(person: Gathered, name: PersonNamed) -> bool:
    return bool(person.gender) and person.gender == gender(name.honorific)


def _title(name: PersonNamed) -> list[str]:
    """An honorific in words, "Cllr" as "Councillor"."""
    words = (name.honorific or "").replace(".", "").split()
    return ["Councillor" if word == "Cllr" else word for word in words]


@lru_cache(maxsize=4096)
def _fits(full: str, short: str) -> bool:
    """Whether a shorter form stands for a full name: surname, first name, initials."""
    a, b = _name_words(full), _name_words(short)
    if a == b:
        return True
    if len(b) == 1:
        code = "".join(w[0] for part in a for w in part.split("-"))
        loose = "".join(w[0] for w in a)
        return b[0] in (a[-1], a[0] if len(a[0]) > 1 else "") or (
            short.isupper() and b[0] in (code, loose)
        )
    if a[-1] != b[-1]:
        return False
    return all(
        x[0] == y[0] and (len(x) == 1 or len(y) == 1 or x == y)
        for x, y in zip(a[:-1], b[:-1], strict=False)
    )


def _name_words(name: str) -> list[str]:
    return [word.strip(".").lower() for word in name.replace(".", " ").split()]
