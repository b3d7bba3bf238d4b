"""Asking the store: rows of our own questions, and all that it says of some things at once."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

import pyoxigraph as ox

from ...ontology.prefixes import HEAD, PREFIXES
from ...queries.rows import value
from ...queries.store import solutions
from ..store import Store

_FACTS = (
    "SELECT DISTINCT ?thing ?property ?value WHERE { VALUES ?thing { %s } ?thing ?property ?value }"
)
_AT_ONCE = 2000  # IRIs in one question: a longer one takes the engine long to read


def ask(store: Store, text: str) -> Iterator[tuple[Any, ...]]:
    """The rows of one of our own questions, IRIs and text as str, None where nothing is known."""
    for row in solutions(store, HEAD + text):
        yield tuple(term.value if isinstance(term, ox.NamedNode) else value(term) for term in row)


def ask_each(store: Store, text: str, iris: Iterable[str | None]) -> Iterator[tuple[Any, ...]]:
    """The rows of a question about many things, whose IRIs from the store stand for its %s."""
    wanted = sorted({iri for iri in iris if iri})
    for start in range(0, len(wanted), _AT_ONCE):
        listed = " ".join(str(ox.NamedNode(iri)) for iri in wanted[start : start + _AT_ONCE])
        yield from ask(store, text % listed)


class Fact(NamedTuple):
    """All that the store says of one thing."""

    iri: str
    said: dict[str, list[Any]]

    def all(self, term: str) -> list[Any]:
        """The values of a property, written with its prefix, in order."""
        return self.said.get(full(term), [])

    def one(self, term: str) -> str:
        """The first value of a property as text; empty where there is none."""
        return str(next(iter(self.all(term)), ""))

    def day(self, term: str) -> date | None:
        """The first value of a property that is a day."""
        return next((value for value in self.all(term) if isinstance(value, date)), None)

    def number(self, term: str) -> float | None:
        """The first value of a property that is a number."""
        numbers = (v for v in self.all(term) if isinstance(v, int | float | Decimal))
        return next((float(number) for number in numbers), None)

    @property
    def classes(self) -> tuple[str, ...]:
        """The IRIs of its classes, in order."""
        return tuple(str(kind) for kind in self.all("rdf:type"))


@cache
def full(term: str) -> str:
    """The IRI of a term that is written with one of our prefixes."""
    prefix, _, name = term.partition(":")
    return PREFIXES[prefix] + name


def facts(store: Store, iris: Iterable[str | None]) -> dict[str, Fact]:
    """All that the store says of these things, the values of each property in order."""
    found: dict[str, Fact] = {}
    for thing, term, said in ask_each(store, _FACTS, iris):
        fact = found.setdefault(thing, Fact(thing, {}))
        fact.said.setdefault(term, []).append(said)
    for fact in found.values():
        for values in fact.said.values():
            values.sort(key=lambda said: (said.__class__.__name__, str(said)))
    return dict(sorted(found.items()))
