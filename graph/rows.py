"""Rows of a query as plain strings, for the code that decides links."""

from collections.abc import Iterator

import pyoxigraph as ox

from ..ontology.prefixes import HEAD
from .store import Store


def rows(store: Store, query: str) -> Iterator[tuple[str | None, ...]]:
    """The solutions of one of our own queries, in its column order; None where unbound."""
    solutions = store.query(HEAD + query)
    if not isinstance(solutions, ox.QuerySolutions):
        raise TypeError(f"a query with rows is wanted here, not {query!r}")
    names = [variable.value for variable in solutions.variables]
    for solution in solutions:
        values = (solution[name] for name in names)
        yield tuple(value.value if value is not None else None for value in values)
