"""What queries need of a store: that it can be asked."""

from typing import Protocol

import pyoxigraph as ox

Answer = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


class Asked(Protocol):
    """Whatever answers SPARQL over all that it holds."""

    def query(self, text: str) -> Answer: ...


def solutions(store: Asked, text: str) -> ox.QuerySolutions:
    """The rows of a SELECT."""
    answer = store.query(text)
    if not isinstance(answer, ox.QuerySolutions):
        raise TypeError("a SELECT was expected")
    return answer
