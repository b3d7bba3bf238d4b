"""Parameters into queries: as typed terms in the slot that the header declares, never as text."""

from collections.abc import Iterator, Mapping
from datetime import date

import pyoxigraph as ox

from ..ontology.errors import UsageError
from ..ontology.prefixes import HEAD, PREFIXES
from .catalogue import Param, ParamType, Query, nearest
from .store import Asked, solutions

# The class of what a parameter names, and the properties that name it, the surest first.
_NAMED: dict[ParamType, tuple[str, tuple[str, ...]]] = {
    "topic": ("skos:Concept", ("skos:notation", "skos:prefLabel", "skos:altLabel")),
    "person": ("foaf:Person", ("foaf:name", "skos:altLabel")),
    "post": ("org:Post", ("rdfs:label", "skos:altLabel")),
    "measure": ("schema:StatisticalVariable", ("rdfs:label", "skos:altLabel")),
}
_DATE = ox.NamedNode(PREFIXES["xsd"] + "date")

Term = ox.NamedNode | ox.Literal


def bind(store: Asked, query: Query, params: Mapping[str, object]) -> str:
    """The text of a query with these parameters in their slots."""
    text = query.text
    given = {query.param(name): value for name, value in params.items()}
    for param in query.params:
        if param in given:
            terms = " ".join(str(term) for term in _terms(store, param, given[param]))
            text = text.replace(param.slot, param.slot.replace("UNDEF", terms))
        elif param.required:
            raise UsageError(f"query {query.name} needs --param {param.name}=…")
    return text


def _terms(store: Asked, param: Param, value: object) -> list[Term]:
    words = str(value).strip()
    if param.type == "date":
        return [_date(param, words)]
    if param.type == "text":
        return [ox.Literal(words)]
    return named(store, param.type, words)


def _date(param: Param, words: str) -> ox.Literal:
    try:
        return ox.Literal(date.fromisoformat(words).isoformat(), datatype=_DATE)
    except ValueError:
        raise UsageError(f"{param.name}={words!r} is no date: write 2024-01-31") from None


def named(store: Asked, kind: ParamType, words: str) -> list[Term]:
    """The things of a kind that are called so (two people may be), by name or by IRI."""
    found = _exactly(store, kind, words) or _loosely(store, kind, words)
    if found:
        return found
    names = (name for _, _, name in _all(store, kind))
    raise UsageError(f"there is no {kind} {words!r} in the store{nearest(words, names)}")


def _exactly(store: Asked, kind: ParamType, words: str) -> list[Term]:
    of, properties = _NAMED[kind]
    if words.startswith(("http://", "https://")):
        try:
            slot = f"VALUES ?thing {{ {ox.NamedNode(words)} }} ?thing a {of} ."
        except ValueError:
            return []
        return [row[0] for row in _ask(store, slot, "?thing")]
    for path in properties:
        slot = f"VALUES ?name {{ {ox.Literal(words)} }} ?thing {path} ?name ; a {of} ."
        if rows := _ask(store, slot, "?thing"):
            return [row[0] for row in rows]
    return []


def _loosely(store: Asked, kind: ParamType, words: str) -> list[Term]:
    """Letter case, language tags, the form of the apostrophe and "the" do not tell names apart."""
    alike = [
        (rank, thing) for rank, thing, name in _all(store, kind) if _fold(name) == _fold(words)
    ]
    best = min((rank for rank, _ in alike), default=0)
    return list(dict.fromkeys(thing for rank, thing in alike if rank == best))


def _all(store: Asked, kind: ParamType) -> Iterator[tuple[int, Term, str]]:
    of, properties = _NAMED[kind]
    for rank, path in enumerate(properties):
        pattern = f"?thing a {of} ; {path} ?name ."
        yield from ((rank, row[0], row[1].value) for row in _ask(store, pattern, "?thing ?name"))


def _ask(store: Asked, pattern: str, columns: str) -> list[tuple[Term, ...]]:
    text = f"{HEAD}SELECT DISTINCT {columns} WHERE {{ {pattern} }} ORDER BY {columns}"
    return [tuple(row) for row in solutions(store, text)]


def _fold(name: str) -> str:
    words = name.casefold().replace("’", "'").replace("‘", "'").split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)
