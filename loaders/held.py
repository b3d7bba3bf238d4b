"""What the store holds of a file: the current versions of its documents, and their records."""

from collections.abc import Iterable, Iterator
from typing import cast

import pyoxigraph as ox
from rdflib import URIRef

from ..graph.store import Store
from ..graph.terms import from_ox
from ..ontology import iris
from ..ontology.terms import DCT, MG
from .emit_document import Triple
from .read import Paper
from .tasks import Outcome, Understood


def current_version(store: Store, document: URIRef) -> URIRef | None:
    """The version of a document whose findings the store holds."""
    current = ox.NamedNode(str(MG.currentVersion))
    quads = store.quads.quads_for_pattern(ox.NamedNode(str(document)), current, None, None)
    return next((URIRef(str(from_ox(quad.object))) for quad in quads), None)


def parts_of(store: Store, whole: URIRef) -> list[URIRef]:
    """The documents that a file held beside others, each a meeting's part of it."""
    part_of = ox.NamedNode(str(DCT.isPartOf))
    quads = store.quads.quads_for_pattern(None, part_of, ox.NamedNode(str(whole)), None)
    return sorted({URIRef(str(from_ox(quad.subject))) for quad in quads})


def supersede_gone(store: Store, paper: Paper, whole: URIRef, outcomes: Outcome) -> None:
    """Let what a file no longer holds go: a part, or the one document that is now several. Its
    record stays."""
    told = [one for one in outcomes if isinstance(one, Understood)]
    if len(told) < len(outcomes):
        return  # what could not be read tells nothing of what is gone
    held = {*parts_of(store, whole), *_alone(paper, whole, told)}
    gone = held - {one.document for one in told}
    for document in sorted(gone):
        if version := current_version(store, document):
            store.replace({document: record_of(store, document)}, drop=[version])


def _alone(paper: Paper, whole: URIRef, told: Iterable[Understood]) -> Iterator[URIRef]:
    """The document that the file was when it told of one meeting."""
    if any(one.part for one in told):
        yield from (whole, iris.document(paper.key))


def record_of(store: Store, document: URIRef) -> set[Triple]:
    """What is recorded of a document, but for which version is the current one."""
    recorded = cast("Iterable[Triple]", store.graph(document))  # we wrote no other nodes
    return {triple for triple in recorded if triple[1] != MG.currentVersion}
