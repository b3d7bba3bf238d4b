"""Which rules read a document: when they change, old papers are read again."""

import hashlib
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from ..graph.deadlines import days
from ..ontology.vocabulary import files
from .document import Document


@cache
def rules() -> str:
    """A digest of everything that decides what is found: these files, the days of deadlines, the
    topics, what is added."""
    digest = hashlib.sha256()
    own, deadlines = Path(__file__).parent, Path(days.__file__).parent
    for path in (*sorted(own.rglob("*.py")), *sorted(deadlines.glob("*.py")), *files()):
        digest.update(path.read_bytes())
    for entry in sorted(entry_points(group="minutegraph.extractors"), key=lambda e: e.name):
        release = entry.dist.version if entry.dist else ""
        digest.update(f"{entry.name}={entry.value}@{release}".encode())
    return digest.hexdigest()[:8]


def version(document: Document) -> str:
    """The version of a document: its text, what was given with it, and the rules that read it."""
    given = repr((document.name, document.kind, document.title, document.sitting, document.url))
    stamp = hashlib.sha256(f"{rules()}{given}{document.notes}".encode()).hexdigest()
    return f"{document.sha256[:12]}-{stamp[:8]}"
