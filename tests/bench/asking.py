"""Every question of the catalogue, and one of many rows, against the engine alone."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

from minutegraph.graph.store import Store, reading
from minutegraph.queries.ask import ask_query, ask_sparql
from minutegraph.queries.bind import bind
from minutegraph.queries.catalogue import Query, catalogue
from minutegraph.queries.rows import Rows

from .measure import Line, paired

FEW, MANY = 100, 20_000  # rows
BOUND_FEW, BOUND_MANY = 1.5, 3.0
_GIVEN = {"topic": "recruitment", "post": "Director of Children's Services", "date": "2023-02-09"}
_MANY_ROWS = f"""
PREFIX mg: <https://w3id.org/minutegraph/ontology#>
SELECT ?finding ?property ?value WHERE {{ ?finding mg:evidence ?passage ; ?property ?value }}
LIMIT {MANY}"""


def asking_lines(where: Path, rounds: int) -> Iterator[Line]:
    """A line for each question, as CSV; the one of many rows as Python values too."""
    with reading(where) as store:
        for query in catalogue():
            yield _catalogue_line(store, query, rounds)
        bare = partial(_bare, store, _MANY_ROWS)
        for form, ours in (("CSV", _csv), ("Python values", list)):
            pairs = paired(
                partial(_run, ours, partial(ask_sparql, store, _MANY_ROWS)), bare, rounds
            )
            yield Line(f"sparql, {bare():,} rows as {form}", pairs, BOUND_MANY)


def _catalogue_line(store: Store, query: Query, rounds: int) -> Line:
    params = {param.name: _GIVEN[param.type] for param in query.params if param.required}
    bare = partial(_bare, store, bind(store, query, params))
    rows = bare()
    ours = partial(_run, _csv, partial(ask_query, store, query.name, params))
    bound = BOUND_FEW if rows <= FEW else BOUND_MANY
    return Line(f"{query.name}, {rows:,} rows", paired(ours, bare, rounds), bound)


def _run(use: Callable[[Rows], object], ask: Callable[[], Rows]) -> None:
    use(ask())


def _csv(rows: Rows) -> None:
    rows.write(BytesIO(), "csv")


def _bare(store: Store, text: str) -> int:
    """Ask the engine and read every value of every row."""
    rows = 0
    for solution in store.quads.query(text, use_default_graph_as_union=True):
        rows += 1
        for term in solution:
            _ = term.value if term else None
    return rows
