"""Which rules read a document: when they change, old papers are read again."""

import hashlib
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from ..ontology.vocabulary import files
from .document import Document


@cache
def rules() -> str:
    """A digest of everything that decides what is found: these files, the topics, what is added."""
    digest = hashlib.sha256()
    for path in (*sorted(Path(__file__).parent.rglob("*.py")), *files()):
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
