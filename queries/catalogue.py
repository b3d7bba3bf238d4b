"""The catalogue: one question a file, each with a header that says what it asks and of what.

A file is SPARQL with a header of comments::

    #+ summary: Who held a post, and when
    #+ description: One row for each person …
    #+ params:
    #+   post: post, required. The post's name
    #+   on: date. Only on this day
    #+ view: table

Each parameter has a slot in the text, ``VALUES ?post { UNDEF }``, so that every file is a whole
query that runs as it stands, for any value.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast, get_args

from ..ontology.errors import QueryError, UsageError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

GROUP = "minutegraph.queries"  # entry points whose value names a package with .rq files
_HERE = Path(__file__).parent
_FIELD = re.compile(r"#\+ (summary|description|params|view):\s*(.*)")
_PARAM = re.compile(r"#\+   ([a-z][a-z-]*): ([a-z]+)(, required)?\.\s*(.*)")
_MORE = re.compile(r"#\+\s+(.*)")

ParamType = Literal["topic", "person", "post", "date", "text", "measure"]


@dataclass(frozen=True)
class Param:
    """What a query can be told: a name, the type of its value, whether it must be given."""

    name: str
    type: ParamType
    required: bool
    description: str

    @property
    def slot(self) -> str:
        return f"VALUES ?{self.name.replace('-', '_')} {{ UNDEF }}"


@dataclass(frozen=True)
class Query:
    """One question of the catalogue."""

    name: str
    summary: str
    description: str
    params: tuple[Param, ...]
    view: str
    text: str

    def param(self, name: str) -> Param:
        """The parameter of that name, as written in a shell or in Python."""
        wanted = name.replace("_", "-")
        for param in self.params:
            if param.name == wanted:
                return param
        known = [param.name for param in self.params]
        raise UsageError(f"query {self.name} has no parameter {name!r}{nearest(name, known)}")


def catalogue() -> tuple[Query, ...]:
    """All questions, ours and those that other packages add, by name."""
    queries = [_read(file) for file in _files()]
    names = [query.name for query in queries]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise QueryError(f"two packages have a query of the same name: {', '.join(twice)}")
    return tuple(sorted(queries, key=lambda query: query.name))


def find_query(name: str) -> Query:
    """The question of that name."""
    if re.fullmatch(r"[a-z][a-z0-9-]*", name) and (ours := _HERE / f"{name}.rq").is_file():
        return _read(ours)
    queries = catalogue()
    for query in queries:
        if query.name == name:
            return query
    near = nearest(name, [q.name for q in queries], otherwise="; `minutegraph query` lists all")
    raise UsageError(f"there is no query {name!r}{near}")


def nearest(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """The end of a sentence that names the words most like one that is not known."""
    from difflib import get_close_matches

    by_case = {name.casefold(): name for name in sorted(known, reverse=True)}
    close = get_close_matches(word.casefold(), sorted(by_case), n=3, cutoff=0.5)
    if close:
        return "; nearest: " + ", ".join(by_case[name] for name in close)
    if otherwise or not by_case:
        return otherwise or "; none is known"
    return "; known: " + ", ".join(sorted(by_case.values())[:8])


def read_query(name: str, text: str) -> Query:
    """A question from the text of its file."""
    fields: dict[str, str] = {}
    params: list[Param] = []
    field = ""
    for line in text.splitlines():
        if not line.startswith("#+"):
            continue
        if found := _FIELD.fullmatch(line):
            field, fields[found[1]] = found[1], found[2]
        elif field == "params" and (found := _PARAM.fullmatch(line)):
            params.append(_param(name, found))
        elif more := _MORE.fullmatch(line):
            fields[field] = f"{fields.get(field, '')} {more[1]}".strip()
    return _checked(
        Query(
            name,
            fields.get("summary", ""),
            fields.get("description", ""),
            tuple(params),
            fields.get("view", "table"),
            text,
        )
    )


def _param(query: str, found: re.Match[str]) -> Param:
    name, kind, required, description = found.groups()
    if kind not in get_args(ParamType):
        raise QueryError(f"query {query}: parameter {name} has the unknown type {kind!r}")
    return Param(name, cast("ParamType", kind), bool(required), description)


def _checked(query: Query) -> Query:
    if not query.summary:
        raise QueryError(f"query {query.name} has no line '#+ summary: …'")
    for param in query.params:
        if param.slot not in query.text:
            raise QueryError(f"query {query.name} has no slot '{param.slot}' in its text")
    return query


def _read(file: "Traversable") -> Query:
    return read_query(file.name.removesuffix(".rq"), file.read_text(encoding="utf-8"))


def _files() -> "Iterator[Traversable]":
    from importlib.metadata import entry_points
    from importlib.resources import files

    packages = sorted({point.value for point in entry_points(group=GROUP)})
    for folder in (_HERE, *(files(package) for package in packages)):
        yield from (file for file in folder.iterdir() if file.name.endswith(".rq"))
