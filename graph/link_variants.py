"""Names that are nearly one: which surnames are decided on together, and which people are one.

| names | what must agree | else |
|---|---|---|
| alike but for hyphens, spaces, apostrophes, accents | titles, roles, years | two people |
| one letter of the surname off | those, and a post or the committee | open |

Both only where just one candidate remains, and never two who are named in one meeting.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import permutations
from typing import cast

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import extract
from rdflib import URIRef

from ..ontology import iris
from .link_people import Person, rank, same_human, surname

_FEWEST_LETTERS = 5  # a letter more or less makes another name of a shorter one
_YEARS_APART = 4
_SAME_LETTERS = "the same name, hyphens, spaces and accents aside"


def near(name: str, others: Iterable[str]) -> set[str]:
    """The surnames that may be this one, misprinted or joined by a hyphen."""
    found = extract(name, others, scorer=Levenshtein.distance, score_cutoff=1, limit=None)  # pyright: ignore
    at_most_one_off = cast("list[tuple[str, int, int]]", found)
    close = {other for other, _, _ in at_most_one_off if _long(name, other) and other != name}
    joined = {other for other in others if other != name and _joined(name, other)}
    return close | joined


def _long(*names: str) -> bool:
    return min(map(len, names)) >= _FEWEST_LETTERS


def _joined(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) > 3 and len(long) > len(short) + 2 and long.endswith(short)


def together(names: Iterable[str], others: Iterable[str]) -> set[str]:
    """Surnames with all that are near them, and near those."""
    known, found = sorted(set(others)), set(names)
    waiting = sorted(found)
    while waiting:
        more = near(waiting.pop(), known) - found
        found |= more
        waiting += sorted(more)
    return found


def with_variants(people: list[Person]) -> list[Person]:
    """People, those made one whose names are nearly one and who agree in what is asked."""
    people = _of_own_nodes(people)
    found = {person.node: person for person in people}
    nearly = _nearly(people)
    fitting = {n: [o for o in others if _fits(found[n], o)] for n, others in nearly.items()}
    for node in sorted(found):
        if (person := found.get(node)) is None:
            continue
        for other in nearly[node]:
            if _one_only(person, other, fitting) and node < other.node:
                _merge(found, person, other)
                break
            if other not in fitting[node] or len(fitting[node]) > 1:
                _leave_open(person, other)
    return [found[node] for node in sorted(found)]


def _of_own_nodes(people: Iterable[Person]) -> list[Person]:
    """Names that an IRI does not tell apart, of two surnames: one person, or two of two nodes."""
    found: dict[URIRef, Person] = {}
    for person in people:
        node, number = person.node, 1
        while node in found and not same_human(person.mentions[0], found[node], _YEARS_APART):
            number += 1
            node = URIRef(f"{person.node}-{number}")
        if node not in found:
            person.node = node
            found[node] = person
        else:
            for mention in person.mentions:
                found[node].add(mention, _SAME_LETTERS)
    return list(found.values())


def _one_only(one: Person, other: Person, fitting: Mapping[URIRef, list[Person]]) -> bool:
    return fitting[one.node] == [other] and fitting[other.node] == [one]


def _nearly(people: list[Person]) -> dict[URIRef, list[Person]]:
    """For each of them whose names are nearly theirs; a first name alone tells nothing."""
    groups: dict[str, list[Person]] = {}
    for person in people:
        if rank(name := person.name) == 0:
            for letters in {_letters(name), _given(name) + " "}:
                groups.setdefault(letters, []).append(person)
    found: dict[URIRef, dict[URIRef, Person]] = {person.node: {} for person in people}
    for group in groups.values():
        for one, other in permutations(group, 2):
            if _same_letters(one, other) or _one_letter_off(one, other):
                found[one.node][other.node] = other
    return {node: [others[o] for o in sorted(others)] for node, others in found.items()}


def _same_letters(one: Person, other: Person) -> bool:
    return one.name != other.name and _letters(one.name) == _letters(other.name)


def _one_letter_off(one: Person, other: Person) -> bool:
    first, second = surname(one.name), surname(other.name)
    off = Levenshtein.distance(first, second, score_cutoff=1) == 1
    return off and _long(first, second) and _given(one.name) == _given(other.name)


def _given(name: str) -> str:
    return _letters(name).removesuffix(surname(name))


@lru_cache(maxsize=4096)
def _letters(name: str) -> str:
    return iris.slug(name.replace(".", " ")).replace("-", "")


def _fits(one: Person, other: Person) -> bool:
    """Nothing contradicts, they never meet, and where a letter is off, a place agrees."""
    if _meetings(one) & _meetings(other):
        return False
    if not all(same_human(mention, other, _YEARS_APART) for mention in one.mentions[:1]):
        return False
    return _same_letters(one, other) or bool(_posts(one) & _posts(other) or _seats(one, other))


def _meetings(person: Person) -> set[URIRef]:
    return {mention.paper.meeting for mention in person.mentions}


def _posts(person: Person) -> set[str]:
    return {iris.slug(mention.post) for mention in person.mentions if mention.post}


def _seats(one: Person, other: Person) -> bool:
    """A committee in common; officers of two posts stay two."""
    if _posts(one) and _posts(other):
        return False
    seats = [{m.paper.committee for m in p.mentions if m.paper.committee} for p in (one, other)]
    return bool(seats[0] & seats[1])


def _merge(found: dict[URIRef, Person], one: Person, other: Person) -> None:
    """The one who is named more often stays; the other's node leads to theirs."""
    stays, goes = sorted((one, other), key=lambda p: (-len(p.mentions), p.node))
    if _same_letters(one, other):
        why = _SAME_LETTERS
    else:
        agree = "titles, years and post or committee agree, nobody else fits"
        why = f"one letter off {stays.name}: {agree}"
    for mention in goes.mentions:
        stays.add(mention, why)
    stays.former.append(goes.node)
    del found[goes.node]


def _leave_open(person: Person, other: Person) -> None:
    person.may_be.setdefault(person.mentions[0].node, []).append(other.node)
