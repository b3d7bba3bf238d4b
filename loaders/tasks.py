"""What goes between the load and the processes that read for it: a paper, and what came of it."""

from collections import Counter
from dataclasses import dataclass, field

from rdflib import URIRef

from .emit_document import Triple
from .read import Paper
from .reading.sidecar import Given


@dataclass(frozen=True)
class Task:
    """A paper to be understood. ``known``: the versions of it that the store holds."""

    paper: Paper
    given: Given
    known: frozenset[URIRef] = frozenset()


@dataclass(frozen=True)
class Understood:
    """What one document says, ready to be stored; ``graph`` is None where the store has it."""

    key: str
    name: str
    document: URIRef
    version: URIRef
    sha256: str
    says: str  # the same for two papers with one text of one meeting
    warnings: tuple[str, ...]
    part: str = ""  # the end of its key, where its file holds other documents too
    record: tuple[Triple, ...] = ()  # that this version was, and its text
    graph: str | None = None  # what was found, as a block of SPARQL Update
    counts: Counter[str] = field(default_factory=Counter[str])  # findings by kind
    unresolved: tuple[str, ...] = ()  # words that stand for somebody unknown


@dataclass(frozen=True)
class Refused:
    """Why nothing of a paper is stored, in words for the user."""

    why: str


Outcome = tuple[Understood | Refused, ...]
