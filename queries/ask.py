"""Ask a store: a question of the catalogue by its name, or any SPARQL."""

import re
from collections.abc import Mapping
from functools import partial

from ..ontology.errors import QueryError, UsageError
from ..ontology.prefixes import HEAD
from .bind import bind
from .catalogue import find_query
from .guard import guard
from .rows import Rows
from .store import Answer, Asked

_LINES_OF_HEAD = HEAD.count("\n")
_WHERE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_EXPECTED = re.compile(r'"[^"\s]+"|\b[A-Z]{2,}\b')
_NAME = re.compile(r"[\w-]+")


def ask(store: Asked, name_or_text: str, **params: object) -> Rows:
    """The rows of a named query with these parameters, or of SPARQL text."""
    if _NAME.fullmatch(name_or_text.strip()):
        return ask_query(store, name_or_text.strip(), params)
    if params:
        raise UsageError("parameters go with a query of the catalogue, not with SPARQL text")
    return ask_sparql(store, name_or_text)


def ask_query(store: Asked, name: str, params: Mapping[str, object]) -> Rows:
    """The rows of a question of the catalogue."""
    text = bind(store, find_query(name), params)
    guard(text)
    return Rows(partial(_answer, store, text, 0))


def ask_sparql(store: Asked, text: str) -> Rows:
    """The rows of any SPARQL 1.1 query; our prefixes need no declaring."""
    guard(text)
    return Rows(partial(_answer, store, HEAD + text, _LINES_OF_HEAD))


def _answer(store: Asked, text: str, lines_before: int) -> Answer:
    try:
        return store.query(text)
    except SyntaxError as error:
        raise QueryError(_told(str(error), text, lines_before)) from error
    except (RuntimeError, ValueError, OSError) as error:
        raise QueryError(f"the query could not be answered: {error}") from error


def _told(message: str, text: str, lines_before: int) -> str:
    """The engine's complaint with the place as the writer of the query counts it."""
    found = _WHERE.match(message)
    if not found:
        return f"the SPARQL is wrong: {' '.join(message.split())}"
    line, column = int(found[1]), int(found[2])
    words = text.split("\n")[line - 1][column - 1 :].strip()[:30]
    near = f"near {words!r}" if words else "at the end of the line"
    told = f"line {line - lines_before}, column {column}: wrong SPARQL {near}"
    return f"{told}: {hint}" if (hint := _hint(found[3])) else told


def _hint(expected: str) -> str:
    """What the engine would have liked instead, in so far as a person can read it."""
    if "Prefix not found" in expected:
        return "this prefix is not declared"
    likely = [word for word in _EXPECTED.findall(expected) if word not in ("SERVICE", "LATERAL")]
    return "expected " + ", ".join(likely[:6]) if likely else ""
