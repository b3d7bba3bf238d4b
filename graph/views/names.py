"""Which one thing a name means, and the name by which a thing is found again."""

from collections.abc import Iterable
from typing import Literal

from ...ontology.errors import UsageError
from ...queries.bind import named
from .known import Known


def find_one(known: Known, kind: Literal["topic", "person", "post"], name: str) -> str:
    """The one thing of that name or address; several are an error that tells them all."""
    found = sorted({term.value for term in named(known.store, kind, name)})
    if len(found) > 1:
        those = "; ".join(f"{_told(known, iri)}: {iri}" for iri in found)
        raise UsageError(f"{name!r} may mean several, so give one of their addresses: {those}")
    return found[0]


def name_of(known: Known, iri: str) -> str:
    """The name of a party, or its address where another one has that name too."""
    party = known.parties[iri]
    alike = (p for p in known.parties.values() if p.kind == party.kind)
    same = [p for p in alike if p.name.casefold() == party.name.casefold()]
    return party.name if len(same) == 1 else iri


def find_committee(known: Known, name: str) -> set[str]:
    """The committees of that name, or of a name that holds it."""
    names = {body: known.committee(body) for body in known.committees if body}
    found = {body for body, called in names.items() if called.casefold() == name.casefold()}
    found = found or {
        body for body, called in names.items() if name.casefold() in called.casefold()
    }
    return found or _none("committee", name, names.values())


def find_owners(known: Known, name: str) -> set[str]:
    """The people, posts, bodies and committees of that name."""
    words = name.casefold()
    found = {
        iri
        for iri, party in known.parties.items()
        if words in (iri, party.name.casefold(), party.called.casefold())
    }
    found |= {body for body in known.committees if known.committee(body).casefold() == words}
    return found or _none("owner", name, (party.name for party in known.parties.values()))


def _none(kind: str, name: str, known: Iterable[str]) -> set[str]:
    from ...queries.catalogue import nearest

    raise UsageError(f"there is no {kind} {name!r} in the store{nearest(name, known)}")


def _told(known: Known, iri: str) -> str:
    party = known.parties.get(iri)
    if not party:
        return known.topics[iri][0]
    posts = {s.post for s in known.holders.of_person.get(iri, [])}
    more = [party.within, *sorted(known.called(post) for post in posts)]
    return ", ".join(filter(None, (party.called, *more)))
