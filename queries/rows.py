"""Rows: what a question gives, for programs and as text in five formats."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, BinaryIO, Literal, cast

import pyoxigraph as ox

from ..ontology.errors import QueryError, UsageError
from ..ontology.prefixes import PREFIXES
from .store import Answer, Asked

if TYPE_CHECKING:
    from pandas import DataFrame

Format = Literal["table", "csv", "tsv", "json", "xml"]

Value = str | int | float | Decimal | bool | date | None

_RESULTS = {
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
}
_GRAPHS = {
    "table": ox.RdfFormat.TURTLE,
    "json": ox.RdfFormat.JSON_LD,
    "xml": ox.RdfFormat.RDF_XML,
}
_VALUES: dict[str, Callable[[str], Value]] = {
    PREFIXES["xsd"] + "integer": int,
    PREFIXES["xsd"] + "decimal": Decimal,
    PREFIXES["xsd"] + "double": float,
    PREFIXES["xsd"] + "boolean": lambda words: words == "true",
    PREFIXES["xsd"] + "date": date.fromisoformat,
}
_WIDEST = 40  # characters of a cell in a table; the other formats never shorten


class Rows:
    """What a question gives, asked afresh each time that it is read.

    Each row is a dict of column to value: text and IRIs are str, numbers and days their own
    types, what is not known is None.
    """

    def __init__(self, ask: Callable[[], Answer]) -> None:
        self._ask = ask
        self._ready: Answer | None = ask()
        self.columns = _columns(self._ready)

    def __iter__(self) -> Iterator[dict[str, Value]]:
        for row in self._terms():
            yield dict(zip(self.columns, map(value, row), strict=True))

    def to_pandas(self) -> "DataFrame":
        """The rows as a pandas DataFrame."""
        try:
            from pandas import DataFrame
        except ImportError:
            raise UsageError(
                "pandas is not installed: pip install 'minutegraph[notebook]'"
            ) from None
        return DataFrame(list(self), columns=list(self.columns))

    def write(self, output: BinaryIO, form: Format = "table") -> None:
        """Write the answer as UTF-8; csv, tsv, json and xml are SPARQL 1.1's."""
        answer = self._answer()
        if isinstance(answer, ox.QueryTriples):
            with _answering():  # the engine's errors, not the output's
                text = answer.serialize(format=_graph_format(form)) or b""
            output.write(text)
        elif form != "table":
            with _answering():
                text = answer.serialize(format=_RESULTS[form]) or b""
            output.write(text + (b"\n" if form in ("json", "xml") else b""))
        else:
            self._ready = answer
            _write_table(output, self.columns, list(self._terms()))

    def _answer(self) -> Answer:
        answer, self._ready = self._ready, None
        return self._ask() if answer is None else answer

    def _terms(self) -> Iterator[tuple[object, ...]]:
        answer = self._answer()
        if isinstance(answer, ox.QueryBoolean):
            yield (_TRUTH[bool(answer)],)
            return
        with _answering():
            for row in answer:
                yield tuple(cast("ox.QuerySolution", row))


def rows_of(store: Asked, columns: tuple[str, ...], table: list[tuple[str, ...]]) -> Rows:
    """Rows that are known already, as an answer like any other; what is empty is not known."""
    names = " ".join(f"?{column}" for column in columns)
    cells = (" ".join(str(ox.Literal(c)) if c else "UNDEF" for c in row) for row in table)
    lines = "\n".join(f"({row})" for row in cells)
    return Rows(lambda: store.query(f"SELECT {names} WHERE {{ VALUES ({names}) {{ {lines} }} }}"))


@contextmanager
def _answering() -> Generator[None]:
    """What the engine meets only while it looks for rows is an error of the query."""
    try:
        yield
    except (RuntimeError, OSError) as error:
        raise QueryError(f"the query could not be answered: {error}") from error


_TRUTH = {
    truth: ox.Literal(str(truth).lower(), datatype=ox.NamedNode(PREFIXES["xsd"] + "boolean"))
    for truth in (True, False)
}


def _columns(answer: Answer) -> tuple[str, ...]:
    if isinstance(answer, ox.QuerySolutions):
        return tuple(variable.value for variable in answer.variables)
    return (
        ("answer",) if isinstance(answer, ox.QueryBoolean) else ("subject", "predicate", "object")
    )


def value(term: object) -> Value:
    """A term as Python's own value; one that is written wrongly stays as it is written."""
    if not isinstance(term, ox.Literal):
        return getattr(term, "value", None)
    convert = _VALUES.get(term.datatype.value, str)
    try:
        return convert(term.value)
    except (ValueError, ArithmeticError):
        return term.value


def _graph_format(form: Format) -> ox.RdfFormat:
    if form not in _GRAPHS:
        raise UsageError(f"a graph cannot be written as {form}: choose {', '.join(_GRAPHS)}")
    return _GRAPHS[form]


def _write_table(
    output: BinaryIO, columns: tuple[str, ...], rows: list[tuple[object, ...]]
) -> None:
    kept = [n for n in range(len(columns)) if any(row[n] is not None for row in rows)]
    kept = kept or list(range(len(columns)))  # a column that nobody filled only takes room
    cells = [
        tuple(columns[n] for n in kept),
        *(tuple(_cell(row[n]) for n in kept) for row in rows),
    ]
    widths = [max(len(cell) for cell in column) for column in zip(*cells, strict=True)]
    cells.insert(1, tuple("-" * width for width in widths))
    for line in cells:
        text = "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        output.write((text.rstrip() + "\n").encode("utf-8"))
    output.write(f"({len(rows)} row{'' if len(rows) == 1 else 's'})\n".encode())


def _cell(term: object) -> str:
    words = " ".join(str(getattr(term, "value", "")).split())
    if isinstance(term, ox.NamedNode):  # its end tells it from the others
        return words if len(words) <= _WIDEST else "…" + words[1 - _WIDEST :]
    return words if len(words) <= _WIDEST else words[: _WIDEST - 1] + "…"
