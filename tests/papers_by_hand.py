"""Small papers made by hand, for tests of what comes after reading and finding."""

from dataclasses import replace
from datetime import date

from minutegraph.graph.link import link
from minutegraph.graph.store import Store
from minutegraph.loaders.document import Declaration, Document, Passage, Sitting
from minutegraph.loaders.emit import emit
from minutegraph.loaders.emit_document import record
from minutegraph.loaders.findings import Finding, Party, Reference, Resolved

COUNCIL, PANEL = "Ottermouth Council", "Families Panel"


def paper(key: str, text: str, day: str | None = None, **sitting: str | None) -> Document:
    """A document of the Families Panel that speaks from its first word to its last."""
    whole = Passage(0, len(text), text)
    held = Sitting(
        council=sitting.get("council", COUNCIL),
        committee=sitting.get("committee", PANEL),
        day=date.fromisoformat(day) if day else None,
    )
    return Document(key=key, name=key, kind="item", text=text, sitting=held, body=(whole,))


def place(document: Document, words: str) -> Passage:
    """Where some words stand in a document."""
    start = document.text.index(words)
    return document.passage(start, start + len(words))


def person(document: Document, words: str, name: str, **known: str) -> Party:
    """Somebody named in a document."""
    return Party(kind="person", name=name, forms=(place(document, words),), **known)  # type: ignore[arg-type]


def with_purpose(document: Document, words: str, kind: str) -> Document:
    """The same paper with a purpose declared."""
    return replace(
        document, kind=kind, declarations=(Declaration("Purpose", place(document, words)),)
    )


def put(
    store: Store,
    document: Document,
    parties: tuple[Party, ...] = (),
    findings: tuple[Finding, ...] = (),
    who: dict[Reference, Party] | None = None,
) -> None:
    """Emit a paper into a store and link, as a load does."""
    emission = emit(document, Resolved(findings, parties, who or {}), "v1")
    known = emission.iris
    store.replace(
        {
            known.document: set(record(document, known)),
            known.version: set(emission.triples),
        }
    )
    link(store)
